// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"

#include "app/post/nolayout.h"
#include "app/post/openedtext.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace app;
using namespace Qt::StringLiterals;

class PostDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensWithoutATrace();
    void filesThatCantBeEditedAreReadOnly_data();
    void filesThatCantBeEditedAreReadOnly();
    void missingFilesAreNotOpened();
    void chosenEncodingsAreKept();
    void savesInAnotherEncoding();
    void missingCharactersKeepTheFileAndTheEncoding();
    void readOnlyWhileOpenElsewhere();
    void newLinesGetTheUsualEnding_data();
    void newLinesGetTheUsualEnding();
    void savingUntouchedTextKeepsEveryByte_data();
    void savingUntouchedTextKeepsEveryByte();
    void everyScalarSurvivesAnEditElsewhere();
    void editsAreAnnouncedOnceAndExactly();
    void formatsAndLayoutsAreNoEdits();
    void receiversMayEdit();
    void applyIsOneUndoStep();
    void undoLeadsToTheChange_data();
    void undoLeadsToTheChange();
    void joinedLinesKeepTheEndingOfTheSecond_data();
    void joinedLinesKeepTheEndingOfTheSecond();
    void savingMakesItUnmodified();
    void failedSavesKeepItModified();
    void savingNeverOverwritesAnotherProgramsChange();
    void savingBringsBackARemovedFile();
    void saveAsMovesThePost();
    void untitledPostsNeedAName();
    void reloadKeepsCursorsAndCanBeUndone();
    void reloadTakesEndingsToo();
    void reloadKeepsTheEncoding();
    void reloadNeverTurnsTextIntoMarks();
    void aMergedTextStandsOnWhatItWasMergedWith();

private:
    QString newFile(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(u"post-%1.md"_s.arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return path;
    }
    std::unique_ptr<PostDocument> opened(const QByteArray &bytes)
    {
        return std::move(PostDocument::open(newFile(bytes))).value();
    }
    static QByteArray contentOf(const PostDocument &post) { return *readFile(post.path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

void PostDocumentTest::opensWithoutATrace()
{
    const std::unique_ptr<PostDocument> post = opened("\xEF\xBB\xBFone\r\ntwo\r\n"_ba);
    QCOMPARE(post->text(), u"one\ntwo\n"_s);
    QCOMPARE(post->lineEnding(), LineEnding::CrLf);
    QVERIFY(post->encoding().hasByteOrderMark);
    QVERIFY(!post->isModified());
    QVERIFY(!post->textDocument().isUndoAvailable());
    QVERIFY(!post->isChangedOnDisk());
    QVERIFY(QDir::isAbsolutePath(post->path()));
}

void PostDocumentTest::filesThatCantBeEditedAreReadOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReadOnlyReason>("reason");
    using Kind = ReadOnlyReason::Kind;

    QTest::newRow("Korean as Windows had it")
        << "a\n\xC7\xD1\xB1\xDB\n"_ba << u"a\n한글\n"_s << ReadOnlyReason{Kind::NotUtf8, 2};
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x5C\xD5", 4) << u"한"_s
                            << ReadOnlyReason{Kind::NotUtf8, 1};
    QTest::newRow("damaged UTF-8")
        << QByteArray("한글\n\n끝\xEA\xB0\n") << u"한글\n\n끝\uFFFD\uFFFD\n"_s
        << ReadOnlyReason{Kind::NotInEncoding, 3};
    QTest::newRow("a longer line than can be edited")
        << "a\n" + QByteArray(LongestEditableLine + 1, 'x')
        << u"a\n"_s + QString(LongestEditableLine + 1, u'x') << ReadOnlyReason{Kind::LongLine, 2};
}

void PostDocumentTest::filesThatCantBeEditedAreReadOnly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const ReadOnlyReason, reason);
    const std::unique_ptr<PostDocument> post = opened(bytes);
    QVERIFY(post->isReadOnly());
    QCOMPARE(post->readOnlyReason(), reason);
    QVERIFY(post->text() == text);
    post->apply({{{0, 1}, u"changed"_s}});
    QVERIFY(post->text() == text);
    QVERIFY(!post->isModified());
    const Result<void> saved = post->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::ReadOnly);
    QVERIFY(contentOf(*post) == bytes);
    // Elsewhere only what is all of it is written.
    const QString copy = m_folder->filePath(u"copy.md"_s);
    const bool isWhole = reason.kind != ReadOnlyReason::Kind::NotInEncoding;
    QCOMPARE(post->saveAs(copy, OnConflict::Fail).has_value(), isWhole);
    QCOMPARE(readFile(copy).value_or(QByteArray()) == bytes, isWhole);
}

void PostDocumentTest::missingFilesAreNotOpened()
{
    QCOMPARE(PostDocument::open(m_folder->filePath(u"none"_s)).error().kind, Error::Kind::NotFound);
}

void PostDocumentTest::chosenEncodingsAreKept()
{
    const QString path = newFile("\xC7\xD1\xB1\xDB\r\n"_ba);
    const auto post = std::move(PostDocument::open(path, "windows-949")).value();
    QVERIFY(!post->isReadOnly());
    QCOMPARE(post->encoding(), (TextEncoding{"windows-949", false}));
    post->apply({{{2, 0}, u" 봄"_s}});
    QVERIFY(post->save());
    QCOMPARE(contentOf(*post), "\xC7\xD1\xB1\xDB \xBA\xBD\r\n"_ba);
    const auto wrong = std::move(PostDocument::open(path, "UTF-8")).value();
    QCOMPARE(wrong->readOnlyReason(), (ReadOnlyReason{ReadOnlyReason::Kind::NotInEncoding, 1}));
    QVERIFY(wrong->text().startsWith(QChar::ReplacementCharacter));
}

void PostDocumentTest::savesInAnotherEncoding()
{
    const std::unique_ptr<PostDocument> post = opened("\xC7\xD1\xB1\xDB\r\n"_ba);
    QSignalSpy encodingChanged(post.get(), &PostDocument::encodingChanged);
    QSignalSpy readOnlyChanged(post.get(), &PostDocument::readOnlyChanged);
    QVERIFY(post->isReadOnly());
    QVERIFY(post->saveIn({"UTF-8", true}));
    QCOMPARE(contentOf(*post), QByteArray("\xEF\xBB\xBF한글\r\n"));
    QVERIFY(!post->isReadOnly());
    QCOMPARE(encodingChanged.size(), 1);
    QCOMPARE(readOnlyChanged.size(), 1);
    post->apply({{{0, 0}, u"새 "_s}});
    QVERIFY(post->saveIn({"UTF-16LE", true}));
    QCOMPARE(contentOf(*post).size(), 2 + 2 * 6);
    QVERIFY(post->saveIn({"UTF-8", false}));
    QCOMPARE(contentOf(*post), QByteArray("새 한글\r\n"));
    QVERIFY(!post->isModified());

    const std::unique_ptr<PostDocument> damaged = opened("한글 \xEA\xB0"_ba);
    QCOMPARE(damaged->saveIn({"UTF-8", false}).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(contentOf(*damaged), "한글 \xEA\xB0"_ba);
}

void PostDocumentTest::missingCharactersKeepTheFileAndTheEncoding()
{
    const std::unique_ptr<PostDocument> post = opened("one\nünter 한글\n"_ba);
    const Result<void> saved = post->saveIn({"windows-949", false});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::InvalidEncoding);
    QCOMPARE(saved.error().line, 2);
    QCOMPARE(post->encoding(), TextEncoding());
    QCOMPARE(contentOf(*post), QByteArray("one\nünter 한글\n"));
    post->apply({{{4, 1}, u"u"_s}});
    QVERIFY(post->saveIn({"windows-949", false}));
    post->apply({{{0, 0}, u"😀"_s}});
    QCOMPARE(post->save().error().line, 1);
    QVERIFY(post->isModified());
    QCOMPARE(missingCharacter(post->decodedText()), (MissingCharacter{1, U'😀'}));
    QVERIFY(post->saveIn({}));
    QCOMPARE(contentOf(*post), QByteArray("😀one\nunter 한글\n"));
}

void PostDocumentTest::readOnlyWhileOpenElsewhere()
{
    const std::unique_ptr<PostDocument> post = opened("one\n"_ba);
    QSignalSpy changed(post.get(), &PostDocument::readOnlyChanged);
    post->setOpenElsewhere(true);
    post->setOpenElsewhere(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(post->readOnlyReason()->kind, ReadOnlyReason::Kind::OpenElsewhere);
    post->apply({{{0, 0}, u"x"_s}});
    QCOMPARE(post->text(), u"one\n"_s);
    QCOMPARE(post->save().error().kind, Error::Kind::InUse);
    QCOMPARE(post->saveIn({"UTF-8", true}).error().kind, Error::Kind::InUse);
    post->setOpenElsewhere(false);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!post->isReadOnly());
}

void PostDocumentTest::savingUntouchedTextKeepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no final newline") << "---\ntitle: x\n---\ntext"_ba;
    QTest::newRow("CRLF") << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("every ending") << "1\n2\r\n3\r4\xE2\x80\xA9"
                                     "5\xEF\xB7\x90"
                                     "6\xEF\xB7\x91\r\n\r\r\n\n"_ba;
    QTest::newRow("byte order marks") << "\xEF\xBB\xBF\xEF\xBB\xBFx\n"_ba;
    QTest::newRow("no-break space, line separator, NUL")
        << QByteArray("a\xC2\xA0z\xE2\x80\xA8y\0x\n", 11);
}

void PostDocumentTest::savingUntouchedTextKeepsEveryByte()
{
    QFETCH(const QByteArray, bytes);
    const std::unique_ptr<PostDocument> post = opened(bytes);
    QVERIFY(post->save());
    QCOMPARE(contentOf(*post), bytes);
}

void PostDocumentTest::everyScalarSurvivesAnEditElsewhere()
{
    QString all;
    for (char32_t scalar = 0; scalar <= 0x10FFFF; ++scalar) {
        if (!QChar::isSurrogate(scalar))
            all += QChar::fromUcs4(scalar);
        if (scalar % 64 == 63)
            all += u'\n';
    }
    const QByteArray rest = all.toUtf8();
    const std::unique_ptr<PostDocument> post = opened("first\n" + rest);
    QTextCursor cursor(&post->textDocument());
    cursor.insertText(u"very "_s);
    QVERIFY(post->save());
    QVERIFY(contentOf(*post) == "very first\n" + rest);
    post->textDocument().undo();
    QVERIFY(post->save());
    QVERIFY(contentOf(*post) == "first\n" + rest);
}

void PostDocumentTest::editsAreAnnouncedOnceAndExactly()
{
    PostDocument post(u"one\ntwo"_s);
    QSignalSpy edited(&post, &PostDocument::edited);
    const auto last = [&] {
        return edited.takeLast().at(0).value<TextDelta>();
    };
    QTextCursor cursor(&post.textDocument());

    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"!\nthree"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(last(), (TextDelta{7, 0, u"!\nthree"_s}));
    QCOMPARE(post.text(), u"one\ntwo!\nthree"_s);
    QCOMPARE(post.revision().number, 1ULL);

    post.textDocument().undo();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(last(), (TextDelta{7, 7, QString()}));
    QCOMPARE(post.revision().number, 2ULL);

    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    QCOMPARE(last(), (TextDelta{0, 7, QString()}));
    QCOMPARE(post.text(), QString());

    post.textDocument().setPlainText(u"other"_s);
    QCOMPARE(post.text(), u"other"_s);
}

void PostDocumentTest::formatsAndLayoutsAreNoEdits()
{
    PostDocument post(u"one\ntwo"_s);
    QSignalSpy edited(&post, &PostDocument::edited);
    post.textDocument().setDocumentLayout(new NoLayout(&post.textDocument()));
    QTextBlockFormat format;
    format.setIndent(1);
    QTextCursor(&post.textDocument()).setBlockFormat(format);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(post.revision().number, 0ULL);
    QCOMPARE(post.text(), u"one\ntwo"_s);
}

void PostDocumentTest::receiversMayEdit()
{
    PostDocument post;
    QString copy;
    connect(&post, &PostDocument::edited, this, [&](const TextDelta &delta) {
        if (delta.inserted == u"("_s)
            post.apply({{{1, 0}, u")"_s}});
    });
    connect(&post, &PostDocument::edited, this, [&](const TextDelta &delta) {
        copy.replace(delta.position, delta.removed, delta.inserted);
    });
    QTextCursor(&post.textDocument()).insertText(u"("_s);
    QCOMPARE(post.text(), u"()"_s);
    QCOMPARE(copy, u"()"_s);
}

void PostDocumentTest::applyIsOneUndoStep()
{
    PostDocument post(u"a b c"_s);
    QTextCursor cursor(&post.textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"d"_s);
    post.apply({{{0, 1}, u"A\nA"_s}, {{2, 0}, u"B"_s}, {{6, 0}, u"!"_s}});
    QCOMPARE(post.text(), u"A\nA Bb cd!"_s);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"e"_s);
    post.textDocument().undo();
    QCOMPARE(post.text(), u"A\nA Bb cd!"_s);
    post.textDocument().undo();
    QCOMPARE(post.text(), u"a b cd"_s);
    post.textDocument().redo();
    QCOMPARE(post.text(), u"A\nA Bb cd!"_s);
}

void PostDocumentTest::undoLeadsToTheChange_data()
{
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<QList<TextEdit>>("joined");
    QTest::addColumn<int>("undone");
    QTest::addColumn<int>("redone");
    const QList<TextEdit> none;
    QTest::newRow("of what was put in") << QList<TextEdit>{{{9, 0}, u"new"_s}} << none << 9 << 12;
    QTest::newRow("of lines") << QList<TextEdit>{{{9, 0}, u"\n\nnew\n"_s}} << none << 9 << 15;
    QTest::newRow("of what was taken out") << QList<TextEdit>{{{5, 4}, {}}} << none << 9 << 5;
    QTest::newRow("of what became something else")
        << QList<TextEdit>{{{5, 3}, u"new"_s}} << none << 8 << 8;
    QTest::newRow("of the first of two places")
        << QList<TextEdit>{{{5, 0}, u"new"_s}, {{9, 0}, u"new"_s}} << none << 5 << 8;
    QTest::newRow("of two that are one step")
        << QList<TextEdit>{{{9, 0}, u"new"_s}} << QList<TextEdit>{{{9, 3}, u"newer"_s}} << 9 << 14;
}

void PostDocumentTest::undoLeadsToTheChange()
{
    QFETCH(const QList<TextEdit>, edits);
    QFETCH(const QList<TextEdit>, joined);
    QFETCH(const int, undone);
    QFETCH(const int, redone);
    PostDocument post(u"---\na\n---\n\nbody\n"_s);
    post.apply(edits);
    post.apply(joined, app::UndoStep::JoinLast);
    QTextCursor cursor(&post.textDocument());
    post.textDocument().undo(&cursor);
    QCOMPARE(post.text(), u"---\na\n---\n\nbody\n"_s);
    QCOMPARE(cursor.position(), undone);
    post.textDocument().redo(&cursor);
    QCOMPARE(cursor.position(), redone);
}

void PostDocumentTest::newLinesGetTheUsualEnding_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("within a line that ends otherwise")
        << "one\r\ntwo\nthree\n"_ba << 1 << 1 << u"\n"_s << "o\nne\r\ntwo\nthree\n"_ba;
    QTest::newRow("at its start") << "one\ntwo\r\nthree\n"_ba << 4 << 4 << u"\n"_s
                                  << "one\n\ntwo\r\nthree\n"_ba;
    QTest::newRow("at its end") << "one\r\ntwo\nthree\n"_ba << 3 << 3 << u"\n"_s
                                << "one\n\r\ntwo\nthree\n"_ba;
    QTest::newRow("an LF line in a CRLF file")
        << "one\r\ntwo\nthree\r\n"_ba << 5 << 5 << u"\n"_s << "one\r\nt\r\nwo\nthree\r\n"_ba;
    QTest::newRow("several lines over two lines") << "one\r\ntwo\rthree\nfour\n"_ba << 1 << 5
                                                  << u"A\nB\nC"_s << "oA\nB\nCwo\rthree\nfour\n"_ba;
    QTest::newRow("at the end of the file")
        << "one\r\ntwo\r\nlast"_ba << 12 << 12 << u"\n\n"_s << "one\r\ntwo\r\nlast\r\n\r\n"_ba;
}

void PostDocumentTest::newLinesGetTheUsualEnding()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const QString, inserted);
    QFETCH(const QByteArray, after);
    for (const bool isTyped : {true, false}) {
        PostDocument post(QString::fromUtf8(before));
        if (isTyped) {
            QTextCursor cursor(&post.textDocument());
            cursor.setPosition(start);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            cursor.insertText(inserted);
        } else {
            post.apply({{{start, end - start}, inserted}});
        }
        QCOMPARE(*post.bytes(), after);
        post.textDocument().undo();
        QCOMPARE(*post.bytes(), before);
        QVERIFY(!post.isModified());
        QVERIFY(!post.textDocument().isUndoAvailable());
        post.textDocument().redo();
        QCOMPARE(*post.bytes(), after);
    }
}

void PostDocumentTest::joinedLinesKeepTheEndingOfTheSecond_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("backspace at the start of a line") << 3 << 4 << u""_s << "onetwo\rthree\n4"_ba;
    QTest::newRow("a whole line goes") << 0 << 4 << u""_s << "two\rthree\n4"_ba;
    QTest::newRow("parts of three lines go") << 1 << 10 << u""_s << "oree\n4"_ba;
    QTest::newRow("replaced by a word") << 1 << 5 << u"X"_s << "oXwo\rthree\n4"_ba;
    QTest::newRow("into the last line") << 1 << 14 << u""_s << "o4"_ba;
}

void PostDocumentTest::joinedLinesKeepTheEndingOfTheSecond()
{
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const QString, inserted);
    QFETCH(const QByteArray, after);
    const QByteArray before = "one\r\ntwo\rthree\n4"_ba;
    for (const bool isTyped : {true, false}) {
        PostDocument post(QString::fromUtf8(before));
        if (isTyped) {
            QTextCursor cursor(&post.textDocument());
            cursor.setPosition(start);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
            cursor.insertText(inserted);
        } else {
            post.apply({{{start, end - start}, inserted}});
        }
        QCOMPARE(*post.bytes(), after);
        post.textDocument().undo();
        QCOMPARE(*post.bytes(), before);
        QVERIFY(!post.isModified());
        QVERIFY(!post.textDocument().isUndoAvailable());
        post.textDocument().redo();
        QCOMPARE(*post.bytes(), after);
    }
}

void PostDocumentTest::savingMakesItUnmodified()
{
    const std::unique_ptr<PostDocument> post = opened("one\n"_ba);
    QSignalSpy modified(post.get(), &PostDocument::modifiedChanged);
    QSignalSpy saved(post.get(), &PostDocument::saved);
    post->apply({{{0, 3}, u"two"_s}});
    QVERIFY(post->isModified());
    QVERIFY(post->save());
    QVERIFY(!post->isModified());
    QCOMPARE(modified.size(), 2);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(contentOf(*post), "two\n");
    QVERIFY(!post->isChangedOnDisk());
    post->textDocument().undo();
    QVERIFY(post->isModified());
    post->textDocument().redo();
    QVERIFY(!post->isModified());
}

void PostDocumentTest::failedSavesKeepItModified()
{
    const std::unique_ptr<PostDocument> post = opened("one\n"_ba);
    QSignalSpy saved(post.get(), &PostDocument::saved);
    post->apply({{{4, 0}, QString(QChar(0xD800))}});
    const Result<void> result = post->save();
    QCOMPARE(result.error().kind, Error::Kind::InvalidEncoding);
    QCOMPARE(result.error().line, 2);
    QVERIFY(post->isModified());
    QCOMPARE(saved.size(), 0);
    QCOMPARE(contentOf(*post), "one\n");
}

void PostDocumentTest::savingNeverOverwritesAnotherProgramsChange()
{
    const std::unique_ptr<PostDocument> post = opened("one\n"_ba);
    post->apply({{{0, 3}, u"mine"_s}});
    QVERIFY(saveFile(post->path(), "theirs\n"));
    QVERIFY(post->isChangedOnDisk());
    QCOMPARE(post->save().error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(*post), "theirs\n");
    QVERIFY(post->isModified());
    QVERIFY(post->save(OnOutsideChange::Overwrite));
    QCOMPARE(contentOf(*post), "mine\n");
    QVERIFY(!post->isChangedOnDisk());
}

void PostDocumentTest::savingBringsBackARemovedFile()
{
    const std::unique_ptr<PostDocument> post = opened("one\n"_ba);
    QVERIFY(QFile::remove(post->path()));
    QVERIFY(post->isChangedOnDisk());
    QVERIFY(post->save());
    QCOMPARE(contentOf(*post), "one\n");
}

void PostDocumentTest::saveAsMovesThePost()
{
    const std::unique_ptr<PostDocument> post = opened("one\n"_ba);
    const QString before = post->path();
    const QString after = m_folder->filePath(u"after.md"_s);
    QSignalSpy pathChanged(post.get(), &PostDocument::pathChanged);
    post->apply({{{0, 3}, u"two"_s}});
    QVERIFY(post->saveAs(after, OnConflict::Fail));
    QCOMPARE(pathChanged.size(), 1);
    QCOMPARE(post->path(), after);
    QCOMPARE(contentOf(*post), "two\n");
    QCOMPARE(*readFile(before), "one\n");
    QCOMPARE(post->saveAs(before, OnConflict::Fail).error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(post->path(), after);
}

void PostDocumentTest::untitledPostsNeedAName()
{
    PostDocument post(u"text"_s);
    QVERIFY(post.path().isEmpty());
    QVERIFY(!post.isChangedOnDisk());
    QCOMPARE(post.save().error().kind, Error::Kind::InvalidArgument);
    QVERIFY(post.saveAs(m_folder->filePath(u"a.md"_s), OnConflict::Fail));
    QCOMPARE(contentOf(post), "text");
}

void PostDocumentTest::reloadKeepsCursorsAndCanBeUndone()
{
    const std::unique_ptr<PostDocument> post = opened("one\ntwo\nthree\n"_ba);
    QTextCursor cursor(&post->textDocument());
    cursor.setPosition(10);
    QVERIFY(saveFile(post->path(), "one\n2 and a half\nthree\n"));
    QVERIFY(post->reload());
    QCOMPARE(post->text(), u"one\n2 and a half\nthree\n"_s);
    QCOMPARE(cursor.block().text(), u"three"_s);
    QCOMPARE(cursor.positionInBlock(), 2);
    QVERIFY(!post->isModified());
    QVERIFY(!post->isChangedOnDisk());
    post->textDocument().undo();
    QCOMPARE(post->text(), u"one\ntwo\nthree\n"_s);
    QVERIFY(post->isModified());

    QVERIFY(saveFile(post->path(), "\xFF"));
    QVERIFY(!post->reload());
    QCOMPARE(post->text(), u"one\ntwo\nthree\n"_s);
}

void PostDocumentTest::reloadTakesEndingsToo()
{
    const QByteArrayList versions{"a\nb\r\nc\n", "a\r\nb\nc\n", "\xEF\xBB\xBFx\r\nb\r\nc\n",
                                  "x\r\rb\n\nc\r\nd"};
    const std::unique_ptr<PostDocument> post = opened("a\nb\nc\n"_ba);
    for (const QByteArray &version : versions) {
        QVERIFY(saveFile(post->path(), version));
        QVERIFY(post->reload());
        QCOMPARE(*post->bytes(), version);
    }
}

void PostDocumentTest::reloadKeepsTheEncoding()
{
    const auto write = [](const PostDocument &post, const QByteArray &bytes) {
        QVERIFY(saveFile(post.path(), bytes));
    };
    const QString path = newFile("\xC7\xD1\n"_ba);
    const auto chosen = std::move(PostDocument::open(path, "windows-949")).value();
    write(*chosen, "\xB1\xDB\n"_ba);
    QVERIFY(chosen->reload());
    QCOMPARE(chosen->text(), u"글\n"_s);
    QVERIFY(!chosen->isReadOnly());

    const std::unique_ptr<PostDocument> guessed = opened("\xC7\xD1\xB1\xDB\n"_ba);
    write(*guessed, "한글 now UTF-8\n"_ba);
    QVERIFY(guessed->reload());
    QCOMPARE(guessed->text(), u"한글 now UTF-8\n"_s);
    QCOMPARE(guessed->encoding(), TextEncoding());
    QVERIFY(!guessed->isReadOnly());
}

void PostDocumentTest::reloadNeverTurnsTextIntoMarks()
{
    const std::unique_ptr<PostDocument> post = opened("한글\n"_ba);
    QVERIFY(saveFile(post->path(), "한\n\xEA\xB8\n"_ba));
    const Result<void> reloaded = post->reload();
    QVERIFY(!reloaded);
    QCOMPARE(reloaded.error().kind, Error::Kind::InvalidEncoding);
    QCOMPARE(reloaded.error().line, 2);
    QCOMPARE(post->text(), u"한글\n"_s);
    QVERIFY(!post->isReadOnly());
}

void PostDocumentTest::aMergedTextStandsOnWhatItWasMergedWith()
{
    const std::unique_ptr<PostDocument> post = opened("one\r\ntwo\r\n"_ba);
    QCOMPARE(post->diskText().text, u"one\ntwo\n"_s);
    post->apply({{{0, 0}, u"mine "_s}});
    const QByteArray theirs = "one\r\ntwo\r\ntheirs\r\n"_ba;
    QVERIFY(saveFile(post->path(), theirs));
    QCOMPARE(post->save().error().kind, Error::Kind::Conflict);
    post->takeMerged(u"mine one\ntwo\ntheirs\n"_s, theirs);
    QCOMPARE(post->diskText().text, u"one\ntwo\ntheirs\n"_s);
    // What was unmodified once is not what the file holds now.
    post->textDocument().undo();
    post->textDocument().undo();
    QCOMPARE(post->text(), u"one\ntwo\n"_s);
    QVERIFY(post->isModified());
    post->textDocument().redo();
    post->textDocument().redo();
    QVERIFY(post->save());
    QCOMPARE(*readFile(post->path()), "mine one\r\ntwo\r\ntheirs\r\n"_ba);
    QVERIFY(!post->isModified());
    // Their next change is seen all the same.
    QVERIFY(saveFile(post->path(), "again"));
    post->apply({{{0, 0}, u"x"_s}});
    QCOMPARE(post->save().error().kind, Error::Kind::Conflict);
}

QTEST_MAIN(PostDocumentTest)
#include "postdocumenttest.moc"
