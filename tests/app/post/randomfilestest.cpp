// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Random files: what may be edited is written back as it was, also after edits that are undone.
// BYLINE_RANDOM_FILES is how many; './dev fuzz' asks for 100,000.
#include "app/post/openedtext.h"
#include "app/post/postdocument.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

using namespace app;
using namespace Qt::StringLiterals;

class RandomFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_random.seed(20261123); }

    void decodedAndEncoded();
    void editedAndUndone();

private:
    static int fileCount()
    {
        const int wanted = qEnvironmentVariableIntValue("BYLINE_RANDOM_FILES");
        return wanted > 0 ? wanted : 2'000;
    }
    QByteArray randomBytes();
    QByteArray encodingOf(const QByteArray &bytes);
    void editAtRandom(PostDocument &post);

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
};

/// Mostly pieces that mean something in one of the encodings, at times any byte.
QByteArray RandomFilesTest::randomBytes()
{
    static const QByteArrayList pieces{"\n",
                                       "\r",
                                       "\r\n",
                                       "a",
                                       "---\n",
                                       "title: x\n",
                                       QByteArray(1, '\0'),
                                       "\xEF\xBB\xBF",
                                       "\xFF\xFE",
                                       "\xE2\x80\xA9",
                                       "\xEF\xB7\x90",
                                       "\xEF\xB7\x91",
                                       "\xC2\xA0",
                                       "\xE2\x80\xA8",
                                       "\xED\x95\x9C",
                                       "\xF0\x9F\x98\x80",
                                       "\xC7\xD1\xB1\xDB",
                                       "\x95\x5C",
                                       "\x1B$BF|\x1B(B",
                                       "caf\xE9"};
    // A third of the files is valid UTF-8, a third has anything in it.
    const quint32 kind = m_random.bounded(3U);
    QByteArray bytes;
    for (quint32 left = m_random.bounded(40U); left > 0; --left) {
        const QByteArray &piece = pieces[m_random.bounded(int(pieces.size()))];
        if (kind == 2 && m_random.bounded(4) == 0)
            bytes += char(m_random.bounded(256));
        else if (kind != 0 || QUtf8StringView(piece).isValidUtf8())
            bytes += piece;
    }
    return bytes;
}

/// As somebody may choose, or what is guessed.
QByteArray RandomFilesTest::encodingOf(const QByteArray &bytes)
{
    static const QList<QByteArray> names = encodingNames();
    const OpenedText opened = openedText(bytes);
    if (m_random.bounded(2) == 0)
        return opened.text.encoding.name;
    return names[m_random.bounded(int(names.size()))];
}

void RandomFilesTest::decodedAndEncoded()
{
    int accepted = 0;
    int others = 0;
    for (int file = 0; file < fileCount(); ++file) {
        const QByteArray bytes = randomBytes();
        const QByteArray encoding = encodingOf(bytes);
        const OpenedText opened = openedText(bytes, encoding);
        if (opened.readOnly) {
            QVERIFY(opened.readOnly->line >= 1);
            continue;
        }
        ++accepted;
        others += encoding != "UTF-8";
        const Result<QByteArray> again = encode(opened.text);
        QVERIFY(again);
        QCOMPARE(*again, bytes);
    }
    qInfo("%d files, %d may be edited, %d of these are not UTF-8: 0 differences", fileCount(),
          accepted, others);
    QVERIFY(accepted > fileCount() / 4);
    QVERIFY(others > fileCount() / 20);
}

void RandomFilesTest::editAtRandom(PostDocument &post)
{
    static const QStringList pieces{u"a"_s,      u"\n"_s,     u"한"_s,     u"\r\n"_s,
                                    u"\r"_s,     u"\u2029"_s, u"\u2028"_s, u"\u00A0"_s,
                                    u"x\ny\n"_s, u"\uFDD0"_s, QString()};
    const auto length = int(post.text().size());
    const int start = m_random.bounded(length + 1);
    const int end = std::min(length, start + int(m_random.bounded(8)));
    const QString &piece = pieces[m_random.bounded(int(pieces.size()))];
    switch (m_random.bounded(6)) {
    case 0:
        post.textDocument().undo();
        break;
    case 1:
        post.textDocument().redo();
        break;
    case 2:
    case 3:
        post.apply({{{start, end - start}, piece}});
        break;
    default: {
        QTextCursor cursor(&post.textDocument());
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(piece);
    }
    }
}

void RandomFilesTest::editedAndUndone()
{
    int edited = 0;
    int edits = 0;
    const QString path = m_folder.filePath(u"post.md"_s);
    for (int number = 0; number < fileCount(); ++number) {
        const QByteArray bytes = randomBytes();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto post = std::move(PostDocument::open(path, encodingOf(bytes))).value();
        if (post->isReadOnly())
            continue;
        ++edited;
        for (quint32 left = m_random.bounded(12U); left > 0; --left, ++edits) {
            editAtRandom(*post);
            // What would be saved now is what is seen now; U+FEFF at the start is then a mark.
            const Result<QByteArray> saved = post->bytes();
            if (saved && !post->text().startsWith(QChar::ByteOrderMark))
                QCOMPARE(decode(*saved, post->encoding().name)->text, post->text());
        }
        while (post->textDocument().isUndoAvailable())
            post->textDocument().undo();
        QCOMPARE(*post->bytes(), bytes);
        QVERIFY(!post->isModified());
    }
    qInfo("%d files, %d edited by %d edits and undone: 0 differences", fileCount(), edited, edits);
    QVERIFY(edited > fileCount() / 4);
}

QTEST_MAIN(RandomFilesTest)
#include "randomfilestest.moc"
