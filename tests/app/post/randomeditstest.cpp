// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/blockending.h"
#include "app/post/postdocument.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// What the document holds, read the slow way.
DecodedText readSlowly(PostDocument &post)
{
    DecodedText decoded{{}, post.encoding(), post.lineEnding(), {}};
    for (QTextBlock block = post.textDocument().begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0)
            decoded.text += u'\n';
        decoded.text += block.text();
        if (const std::optional<LineEnding> ending = endingOf(block))
            decoded.otherEndings.insert(block.blockNumber(), *ending);
    }
    return decoded;
}

} // namespace

/// Edits posts at random, as an editor and as a form would, and compares what PostDocument says
/// with what its QTextDocument holds.
class RandomEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorNeverDiffers_data();
    void mirrorNeverDiffers();

private:
    void editOnce(PostDocument &post);
    void editByCursor(QTextCursor &cursor, qsizetype length);
    void applyEdits(PostDocument &post);
    QString randomText();

    QRandomGenerator m_random;
};

void RandomEditsTest::mirrorNeverDiffers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("LF") << "one\ntwo\n\nthree\n"_ba;
    QTest::newRow("CRLF") << "one\r\ntwo\r\n\r\nthree\r\n"_ba;
    QTest::newRow("mixed") << "1\r\n2\n\r\n3\r\r\r4\xE2\x80\xA9"
                              "5\n\n\n\xEF\xB7\x90"
                              "6\r\n\xF0\x9F\x98\x80\r\nlast"_ba;
}

QString RandomEditsTest::randomText()
{
    const QStringList pieces{u"a"_s,      u"\n"_s,      u"한글"_s,   u"😀"_s,
                             u"\r\n"_s,   u"\r"_s,      u" "_s,      u"\u2028"_s,
                             u"\u2029"_s, u"x\ny\nz"_s, u"\u00A0"_s, u"\n\n"_s};
    QString text;
    for (quint32 left = m_random.bounded(5U); left > 0; --left) {
        text += pieces[m_random.bounded(int(pieces.size()))];
    }
    return text;
}

void RandomEditsTest::editByCursor(QTextCursor &cursor, qsizetype length)
{
    cursor.setPosition(m_random.bounded(int(length) + 1));
    switch (m_random.bounded(7)) {
    case 0:
        cursor.insertBlock();
        break;
    case 1:
        cursor.deletePreviousChar();
        break;
    case 2:
        cursor.deleteChar();
        break;
    case 3:
        cursor.insertText(u"t"_s);
        break;
    case 4:
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
        break;
    default: {
        const int end = int(std::min<qsizetype>(length, cursor.position() + m_random.bounded(12)));
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(randomText());
    }
    }
}

void RandomEditsTest::applyEdits(PostDocument &post)
{
    const QString text = post.text();
    QList<TextEdit> edits;
    TextPosition position = 0;
    while (edits.size() < 4) {
        position += m_random.bounded(20);
        const qsizetype length = m_random.bounded(6);
        if (position + length > text.size())
            break;
        edits.append({{position, length}, randomText().remove(u'\r').remove(QChar(0x2029))});
        position += length;
    }
    const DecodedText before = readSlowly(post);
    post.apply(edits);
    QCOMPARE(post.text(), applied(before, edits).text);
}

void RandomEditsTest::editOnce(PostDocument &post)
{
    QTextDocument &document = post.textDocument();
    QTextCursor cursor(&document);
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
        document.undo();
        break;
    case 2:
        document.redo();
        break;
    case 3:
        applyEdits(post);
        break;
    case 4: {
        cursor.beginEditBlock();
        for (int left = m_random.bounded(4); left > 0; --left) {
            editByCursor(cursor, document.characterCount() - 1);
        }
        cursor.endEditBlock();
        break;
    }
    default:
        editByCursor(cursor, document.characterCount() - 1);
    }
}

void RandomEditsTest::mirrorNeverDiffers()
{
    QFETCH(const QByteArray, bytes);
    m_random.seed(42);
    for (int round = 0; round < 20; ++round) {
        PostDocument post(QString::fromUtf8(bytes));
        QCOMPARE(*post.bytes(), bytes);
        QString replayed = post.text();
        connect(&post, &PostDocument::edited, this, [&](const TextDelta &delta) {
            replayed.replace(delta.position, delta.removed, delta.inserted);
        });
        for (int edit = 0; edit < 300; ++edit) {
            editOnce(post);
            const DecodedText held = readSlowly(post);
            QCOMPARE(post.text(), held.text);
            QCOMPARE(replayed, held.text);
            QCOMPARE(post.bytes().value_or(QByteArray()), encode(held).value_or(QByteArray()));
        }
        while (post.textDocument().isRedoAvailable())
            post.textDocument().redo();
        const QString last = post.text();
        const Result<QByteArray> lastBytes = post.bytes();
        while (post.textDocument().isUndoAvailable()) {
            post.textDocument().undo();
        }
        QCOMPARE(*post.bytes(), bytes);
        QVERIFY(!post.isModified());
        while (post.textDocument().isRedoAvailable())
            post.textDocument().redo();
        QCOMPARE(post.text(), last);
        QCOMPARE(post.bytes().value_or(QByteArray()), lastBytes.value_or(QByteArray()));
    }
}

QTEST_MAIN(RandomEditsTest)
#include "randomeditstest.moc"
