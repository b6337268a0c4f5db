// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Writing from end to end: the whole editor with its real worker, used through its window. The
// plugin of the preview is missing throughout: everything else must work without it.
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/frontmatterform/imagebanner.h"
#include "ui/main/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <csignal>

using test::EnglishPost;
using test::KoreanPost;
using test::OpenEditor;
using ui::CommandId;
using ui::FileController;
using namespace Qt::StringLiterals;

namespace {

/// The lines of `after` that are not those of `before` at the same place; for texts of equally many
/// lines.
QList<QByteArray> changedLines(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> old = before.split('\n');
    const QList<QByteArray> now = after.split('\n');
    if (old.size() != now.size())
        qFatal("%lld lines became %lld", qlonglong(old.size()), qlonglong(now.size()));
    QList<QByteArray> changed;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now[i] != old[i])
            changed.append(now[i]);
    }
    return changed;
}

} // namespace

class WorkbenchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPaneShowsThePost();
    void aMissingPreviewIsSaid();
    void openAndSaveKeepsEveryByte_data();
    void openAndSaveKeepsEveryByte();
    void panesFollowWhatIsTyped();
    void hangulIsWrittenAsItWasComposed();
    void aTitleInTheFormChangesItsLineAlone();
    void formAndTextShareOneUndoStack();
    void undoInAFieldOfTheFormUndoesTheEdit();
    void theOutlineLeadsToItsHeading();
    void anotherPostReplacesAllOfTheFormer();
    void resultsOfTheFormerPostNeverShow();
    void thePostIsKeptOnRequest();
    void unsavedTextIsSavedOnRequest();
    void unsavedTextIsLeftOnRequest();
    void aChangeByAnotherProgramIsShown();
    void aKilledWorkerIsReplaced();
    void viewModesAndDistractionFreeWriting();
    void coloursChangeAtOnce();
    void theNextStartGoesOnWhereThisOneEnded();
    void closingAsksForUnsavedText();
    void textOfACrashIsOffered();
    void theEditorCanEndAtAnyTime_data();
    void theEditorCanEndAtAnyTime();

private:
    void type(const QString &keys) { QTest::keyClicks(&m_editor->text(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void answerUnsaved(FileController::Unsaved answer);

    std::unique_ptr<OpenEditor> m_editor;
    int m_questions = 0;
};

void WorkbenchTest::init()
{
    m_editor = std::make_unique<OpenEditor>();
    m_questions = 0;
}

void WorkbenchTest::cleanup()
{
    // Nothing unsaved is left for the next one to be offered.
    if (m_editor->workbench().files().post()) {
        answerUnsaved(FileController::Unsaved::Discard);
        QVERIFY(m_editor->workbench().files().mayClose());
    }
    m_editor.reset();
}

void WorkbenchTest::answerUnsaved(FileController::Unsaved answer)
{
    m_editor->workbench().files().askUnsaved = [this, answer](const QString &) {
        ++m_questions;
        return answer;
    };
}

void WorkbenchTest::everyPaneShowsThePost()
{
    QVERIFY(m_editor->open(KoreanPost));
    const QString text = QString::fromUtf8(m_editor->blog.bytes(KoreanPost));
    QCOMPARE(m_editor->post().text(), text);
    QCOMPARE(m_editor->text().document(), &m_editor->post().textDocument());

    QCOMPARE(m_editor->headings().size(), 17);
    QCOMPARE(m_editor->headings().first(), u"행사 일정"_s);
    QCOMPARE(m_editor->headings().last(), u"마치며"_s);

    QVERIFY(m_editor->field(u"title"_s));
    QCOMPARE(m_editor->field(u"title"_s)->text(), u"파도콘 2026 참가 후기"_s);
    QCOMPARE(m_editor->field(u"subtitle"_s)->text(),
             u"느린 웹을 고치는 사람들 (feat. 무제한 어묵 🍢)"_s);
    QCOMPARE(m_editor->field(u"rating"_s)->text(), u"4.5"_s);
    const auto *banner = m_editor->window().findChild<ui::ImageBanner *>();
    QTRY_VERIFY(banner->isVisible());

    QTRY_COMPARE(m_editor->images().size(), 6);
    for (const QString &image : {u"01.png"_s, u"02-lcp.png"_s, u"cover.jpg"_s, u"sketch.png"_s,
                                 u"무대.jpg"_s, u"영도-밤바다.jpg"_s})
        QVERIFY2(m_editor->images().contains(image), qPrintable(image));

    QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
    const QString status = m_editor->status();
    for (const QString &part :
         {u"Line 1, column 1"_s, u"words"_s, u"min read"_s, u"UTF-8"_s, u"LF"_s, u"Jekyll"_s})
        QVERIFY2(status.contains(part), qPrintable(status));
    QCOMPARE(m_editor->window().windowTitle(), u"2026-04-18-padocon-2026[*]"_s);
    QVERIFY(!m_editor->window().isWindowModified());
    QCOMPARE(m_editor->message(), QString());
    QVERIFY(m_editor->text().hasFocus());
}

void WorkbenchTest::aMissingPreviewIsSaid()
{
    QVERIFY(m_editor->open(KoreanPost));
    const auto isSaid = [this] {
        for (const QLabel *label : m_editor->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"preview is not installed"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
}

void WorkbenchTest::openAndSaveKeepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const test::BlogCopy blog;
    QTest::newRow("Korean sample post") << blog.bytes(KoreanPost);
    QTest::newRow("English sample post") << blog.bytes(EnglishPost);
    QTest::newRow("no front matter, no line break at the end") << QByteArray("a\n\nb  \n\tc");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("byte order mark, CRLF")
        << QByteArray("\xEF\xBB\xBF---\r\ntitle: a\r\n---\r\n\r\nb\r\n");
    QTest::newRow("mixed line endings") << QByteArray("---\ntitle: a\r\n---\nb\rc\r\n\n");
    QTest::newRow("no-break spaces and line separators") << QByteArray("a\xC2\xA0"
                                                                       "b\xE2\x80\xA8"
                                                                       "c\xE2\x80\xA9"
                                                                       "d\n");
    QTest::newRow("invalid YAML") << QByteArray("---\ntitle: [a\n  b: }\n---\ntext\n");
    QTest::newRow("Hangul in decomposed form")
        << QByteArray("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB.md\n");
}

void WorkbenchTest::openAndSaveKeepsEveryByte()
{
    QFETCH(const QByteArray, bytes);
    const QString name = u"posts/bytes/index.md"_s;
    m_editor->blog.write(name, bytes);
    QVERIFY(m_editor->open(name));
    QVERIFY(m_editor->workbench().files().save());
    QCOMPARE(m_editor->blog.bytes(name), bytes);

    // An edit that was undone leaves no trace either.
    m_editor->text().setFocus();
    type(u"x"_s);
    QVERIFY(m_editor->post().isModified());
    m_editor->action(CommandId::Undo).trigger();
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(m_editor->workbench().files().save());
    QCOMPARE(m_editor->blog.bytes(name), bytes);
}

void WorkbenchTest::panesFollowWhatIsTyped()
{
    QVERIFY(m_editor->open(KoreanPost));
    m_editor->placeCursor(u"\n## 먹은 것"_s);
    type(u" 2"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"### New part"_s);
    QVERIFY(m_editor->waitUntilRendered());
    QCOMPARE(m_editor->headings().size(), 18);
    const auto row = m_editor->headings().indexOf(u"먹은 것 2"_s);
    QVERIFY(row > 0);
    QCOMPARE(m_editor->headings().at(row + 1), u"New part"_s);
    QCOMPARE(m_editor->currentHeading(), u"New part"_s);
    QVERIFY(m_editor->window().isWindowModified());
    const int line = m_editor->text().textCursor().blockNumber() + 1;
    QVERIFY(m_editor->status().contains(u"Line %1, column 13"_s.arg(line)));

    // A change of the front matter in the text is one of the form.
    m_editor->placeCursor(u"title: 파도콘"_s);
    type(u"!"_s);
    QCOMPARE(m_editor->field(u"title"_s)->text(), u"파도콘! 2026 참가 후기"_s);
}

void WorkbenchTest::hangulIsWrittenAsItWasComposed()
{
    QVERIFY(m_editor->open(KoreanPost));
    const QByteArray before = m_editor->blog.bytes(KoreanPost);
    m_editor->placeCursor(u"\n## 등록"_s);
    m_editor->compose(u"대"_s);
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(m_editor->headings().contains(u"등록대"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_editor->post().isModified());
    QCOMPARE(changedLines(before, m_editor->blog.bytes(KoreanPost)),
             QList<QByteArray>{"## 등록대"});
}

void WorkbenchTest::aTitleInTheFormChangesItsLineAlone()
{
    QVERIFY(m_editor->open(KoreanPost));
    const QByteArray before = m_editor->blog.bytes(KoreanPost);
    QLineEdit *title = m_editor->field(u"title"_s);
    title->setFocus();
    press(Qt::Key_End);
    QTest::keyClicks(title, u" # 2"_s);
    // The text has it at once.
    QVERIFY(m_editor->post().text().contains(u"참가 후기 # 2"_s));
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(title->hasFocus());
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(changedLines(before, m_editor->blog.bytes(KoreanPost)),
             QList<QByteArray>{R"(title: "파도콘 2026 참가 후기 # 2")"});
}

void WorkbenchTest::formAndTextShareOneUndoStack()
{
    QVERIFY(m_editor->open(KoreanPost));
    const QString before = m_editor->post().text();
    m_editor->placeCursor(u"\n## 등록"_s);
    type(u"!"_s);
    const QString typed = m_editor->post().text();
    QLineEdit *author = m_editor->field(u"author"_s);
    author->setFocus();
    press(Qt::Key_End);
    QTest::keyClicks(author, u"x"_s);
    QVERIFY(m_editor->post().text().contains(u"author: '윤슬x'"_s));

    m_editor->text().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->post().text(), typed);
    QCOMPARE(author->text(), u"윤슬"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->post().text(), before);
    QVERIFY(!m_editor->post().isModified());
    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(author->text(), u"윤슬x"_s);
}

void WorkbenchTest::undoInAFieldOfTheFormUndoesTheEdit()
{
    QVERIFY(m_editor->open(KoreanPost));
    const QString before = m_editor->post().text();
    QLineEdit *author = m_editor->field(u"author"_s);
    author->setFocus();
    press(Qt::Key_End);
    QTest::keyClicks(author, u"x"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->post().text(), before);
    QCOMPARE(author->text(), u"윤슬"_s);
}

void WorkbenchTest::theOutlineLeadsToItsHeading()
{
    QVERIFY(m_editor->open(KoreanPost));
    QVERIFY(m_editor->clickHeading(u"번개 발표"_s));
    QCOMPARE(m_editor->text().textCursor().block().text(), u"## 번개 발표"_s);
    QVERIFY(m_editor->text().hasFocus());
    QCOMPARE(m_editor->currentHeading(), u"번개 발표"_s);
    QVERIFY(m_editor->text().viewport()->rect().contains(m_editor->text().cursorRect().center()));
}

void WorkbenchTest::anotherPostReplacesAllOfTheFormer()
{
    QVERIFY(m_editor->open(KoreanPost));
    QTRY_COMPARE(m_editor->images().size(), 6);
    QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
    QVERIFY(m_editor->clickPost(EnglishPost));
    // What the former post had is gone at once, not when the new one has been read.
    QVERIFY(!m_editor->images().contains(u"01.png"_s));
    QCOMPARE(m_editor->field(u"title"_s)->text(),
             u"Quiet software: notes on tools that don't ask"_s);
    QVERIFY(!m_editor->field(u"rating"_s));
    QVERIFY(m_editor->waitUntilRendered());
    QCOMPARE(m_editor->headings().first(), u"Three kinds of noise"_s);
    QVERIFY(!m_editor->headings().contains(u"등록"_s));
    QTRY_COMPARE(m_editor->images(), QStringList{u"desk.jpg"_s});
    QCOMPARE(m_editor->markedPost(), EnglishPost);
    QCOMPARE(m_editor->window().windowTitle(), u"2026-03-02-quiet-software[*]"_s);
    QVERIFY(!m_editor->action(CommandId::Undo).isEnabled());
}

void WorkbenchTest::resultsOfTheFormerPostNeverShow()
{
    QVERIFY(m_editor->open(KoreanPost));
    answerUnsaved(FileController::Unsaved::Discard);
    QSignalSpy rendered(&m_editor->workbench().rendering(), &ui::PostRendering::rendered);
    for (int round = 0; round < 5; ++round) {
        // The worker is busy with this when the post changes.
        m_editor->placeCursor(u"\n## "_s);
        type(u"x"_s);
        rendered.clear();
        QVERIFY(m_editor->open(round % 2 == 0 ? EnglishPost : KoreanPost));
        for (const QList<QVariant> &signal : std::as_const(rendered)) {
            const auto post = signal.first().value<app::RenderedPostPtr>();
            QCOMPARE(post->headings.size(), round % 2 == 0 ? m_editor->headings().size() : 17);
            QVERIFY(!post->headings.first().text.startsWith(u'x'));
        }
    }
}

void WorkbenchTest::thePostIsKeptOnRequest()
{
    QVERIFY(m_editor->open(KoreanPost));
    QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
    type(u"x"_s);
    answerUnsaved(FileController::Unsaved::Cancel);
    QVERIFY(m_editor->clickPost(EnglishPost));
    QCOMPARE(m_questions, 1);
    QCOMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
    QVERIFY(m_editor->post().isModified());
    QCOMPARE(m_editor->markedPost(), KoreanPost);
}

void WorkbenchTest::unsavedTextIsSavedOnRequest()
{
    QVERIFY(m_editor->open(KoreanPost));
    QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
    const QByteArray before = m_editor->blog.bytes(KoreanPost);
    m_editor->placeCursor(u"\n## 등록"_s);
    type(u"!"_s);
    answerUnsaved(FileController::Unsaved::Save);
    QVERIFY(m_editor->clickPost(EnglishPost));
    QCOMPARE(m_questions, 1);
    QCOMPARE(m_editor->post().path(), m_editor->blog.path(EnglishPost));
    QCOMPARE(changedLines(before, m_editor->blog.bytes(KoreanPost)), QList<QByteArray>{"## 등록!"});
}

void WorkbenchTest::unsavedTextIsLeftOnRequest()
{
    QVERIFY(m_editor->open(KoreanPost));
    QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
    const QByteArray before = m_editor->blog.bytes(KoreanPost);
    type(u"x"_s);
    answerUnsaved(FileController::Unsaved::Discard);
    QVERIFY(m_editor->clickPost(EnglishPost));
    QCOMPARE(m_questions, 1);
    QCOMPARE(m_editor->blog.bytes(KoreanPost), before);
    m_editor->restart();
    QCOMPARE(m_editor->recoveredTexts(), QStringList());
}

void WorkbenchTest::aChangeByAnotherProgramIsShown()
{
    QVERIFY(m_editor->open(KoreanPost));
    QByteArray bytes = m_editor->blog.bytes(KoreanPost);
    bytes.replace("title: 파도콘 2026 참가 후기", "title: 다른 제목").replace("## 등록", "## 접수");
    m_editor->blog.write(KoreanPost, bytes);
    QTRY_COMPARE(m_editor->post().text(), QString::fromUtf8(bytes));
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(m_editor->headings().contains(u"접수"_s));
    QCOMPARE(m_editor->field(u"title"_s)->text(), u"다른 제목"_s);
    QVERIFY(!m_editor->post().isModified());

    type(u"x"_s);
    m_editor->blog.write(KoreanPost, bytes + "\n");
    QTRY_VERIFY(!m_editor->message().isEmpty());
    QVERIFY(m_editor->post().text().startsWith(u'x'));
    QVERIFY(m_editor->answer(u"Take theirs"_s));
    QCOMPARE(m_editor->post().text(), QString::fromUtf8(bytes + "\n"));
}

void WorkbenchTest::aKilledWorkerIsReplaced()
{
#ifndef Q_OS_LINUX
    QSKIP("looks for the worker in /proc");
#else
    QVERIFY(m_editor->open(KoreanPost));
    const QList<qint64> before = OpenEditor::workers();
    QCOMPARE(before.size(), 1);
    QCOMPARE(kill(static_cast<pid_t>(before.first()), SIGKILL), 0);
    QTRY_VERIFY(!OpenEditor::workers().contains(before.first()));
    m_editor->placeCursor(u"\n## 등록"_s);
    type(u"!"_s);
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(m_editor->headings().contains(u"등록!"_s));
    QVERIFY(OpenEditor::workers() != before);
#endif
}

void WorkbenchTest::viewModesAndDistractionFreeWriting()
{
    QVERIFY(m_editor->open(KoreanPost));
    m_editor->action(CommandId::ReadMode).trigger();
    QVERIFY(!m_editor->text().isVisible());
    m_editor->action(CommandId::WriteMode).trigger();
    QVERIFY(m_editor->text().isVisible());
    m_editor->text().setFocus();
    press(Qt::Key_F11);
    const auto *outline = m_editor->window().findChild<QDockWidget *>(u"outline"_s);
    QVERIFY(!outline->isVisible());
    QVERIFY(m_editor->text().hasFocus());
    m_editor->placeCursor(u"\n## 등록"_s);
    type(u"!"_s);
    QVERIFY(m_editor->waitUntilRendered());
    press(Qt::Key_F11);
    QVERIFY(outline->isVisible());
    QVERIFY(m_editor->headings().contains(u"등록!"_s));
}

void WorkbenchTest::coloursChangeAtOnce()
{
    QVERIFY(m_editor->open(KoreanPost));
    m_editor->action(CommandId::FoldFrontMatter).trigger(); // Which has a colour of its own.
    // Of the margin above the text, and of the paper with its lines.
    const auto brightness = [this] {
        const QImage text = m_editor->text().grab().toImage();
        const QImage paper = text.copy(m_editor->text().viewport()->geometry())
                                 .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return QList{text.pixelColor(text.width() / 2, 2).lightness(),
                     paper.pixelColor(0, 0).lightness()};
    };
    const auto isLight = [](int lightness) {
        return lightness > 200;
    };
    const auto isDark = [](int lightness) {
        return lightness < 80;
    };
    m_editor->action(CommandId::LightColors).trigger();
    QVERIFY(std::ranges::all_of(brightness(), isLight));
    m_editor->action(CommandId::DarkColors).trigger();
    QVERIFY(std::ranges::all_of(brightness(), isDark));
    QVERIFY(QApplication::palette().window().color().lightness() < 80);
    m_editor->action(CommandId::LightColors).trigger();
    QVERIFY(std::ranges::all_of(brightness(), isLight));
    QVERIFY(!m_editor->post().isModified());
}

void WorkbenchTest::theNextStartGoesOnWhereThisOneEnded()
{
    QVERIFY(m_editor->open(KoreanPost));
    m_editor->action(CommandId::ShowPosts).trigger();
    m_editor->action(CommandId::WriteMode).trigger();
    QVERIFY(m_editor->clickHeading(u"번개 발표"_s));
    QVERIFY(m_editor->window().close());
    m_editor->restart();
    QVERIFY(m_editor->waitUntilRendered());
    QCOMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
    QCOMPARE(m_editor->text().textCursor().block().text(), u"## 번개 발표"_s);
    QVERIFY(!m_editor->window().findChild<QDockWidget *>(u"posts"_s)->isVisible());
    QVERIFY(m_editor->window().findChild<QDockWidget *>(u"outline"_s)->isVisible());
    QVERIFY(m_editor->action(CommandId::WriteMode).isChecked());
    QVERIFY(m_editor->text().hasFocus());
}

void WorkbenchTest::closingAsksForUnsavedText()
{
    QVERIFY(m_editor->open(KoreanPost));
    type(u"x"_s);
    answerUnsaved(FileController::Unsaved::Cancel);
    QVERIFY(!m_editor->window().close());
    QCOMPARE(m_questions, 1);
    QVERIFY(m_editor->window().isVisible());
    answerUnsaved(FileController::Unsaved::Save);
    m_editor->window().close();
    QVERIFY(!m_editor->window().isVisible());
    QVERIFY(m_editor->blog.bytes(KoreanPost).startsWith("x---"));
}

void WorkbenchTest::textOfACrashIsOffered()
{
    QVERIFY(m_editor->open(KoreanPost));
    m_editor->placeCursor(u"\n## 등록"_s);
    type(u" lost"_s);
    m_editor->restart({m_editor->blog.path(EnglishPost)});
    QCOMPARE(m_editor->recoveredTexts(), QStringList{u"2026-04-18-padocon-2026"_s});
    QVERIFY(m_editor->answerRecovery(u"Restore"_s));
    QCOMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(m_editor->headings().contains(u"등록 lost"_s));
    QVERIFY(m_editor->post().isModified());
}

void WorkbenchTest::theEditorCanEndAtAnyTime_data()
{
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("typed");
    QTest::newRow("before anything was opened") << false << QString();
    QTest::newRow("while the post is being read") << true << QString();
    QTest::newRow("while what was typed is being read") << true << u"abc"_s;
}

void WorkbenchTest::theEditorCanEndAtAnyTime()
{
    QFETCH(const bool, opens);
    QFETCH(const QString, typed);
    if (opens)
        QVERIFY(m_editor->workbench().files().open(m_editor->blog.path(KoreanPost)));
    if (!typed.isEmpty()) {
        QVERIFY(m_editor->waitUntilRendered());
        type(typed);
        QVERIFY(m_editor->workbench().files().save());
    }
    m_editor->restart();
    QVERIFY(m_editor->open(EnglishPost));
    QCOMPARE(m_editor->headings().first(), u"Three kinds of noise"_s);
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchTest)
#include "workbenchtest.moc"
