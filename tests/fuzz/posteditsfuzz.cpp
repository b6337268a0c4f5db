// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// A post that is opened, edited, and has all of it undone is what it was, byte for byte. The bytes
// before the first NUL are edits, those behind it the file.
#include "app/post/openedtext.h"
#include "app/post/postdocument.h"
#include "tests/fuzz/fuzz.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextCursor>

namespace {

const QString pieces[]{QStringLiteral("a"),
                       QStringLiteral("\n"),
                       QStringLiteral("한"),
                       QStringLiteral("\r\n"),
                       QStringLiteral("\r"),
                       QStringLiteral("\u2029"),
                       QStringLiteral("\u2028"),
                       QStringLiteral("\u00A0"),
                       QStringLiteral("\uFDD0"),
                       QStringLiteral("x\ny\n"),
                       QString()};

/// What an edit's three bytes say: where, how much, and what comes there.
void edit(app::PostDocument &post, const char *bytes)
{
    const auto length = qsizetype(post.text().size());
    const qsizetype start = length * quint8(bytes[0]) / 256;
    const qsizetype removed = std::min<qsizetype>(quint8(bytes[1]) % 16, length - start);
    const auto kind = quint8(bytes[2]);
    const QString &piece = pieces[kind % std::size(pieces)];
    if (kind >= 0xF0) {
        post.textDocument().undo();
    } else if (kind >= 0xE0) {
        post.textDocument().redo();
    } else if (kind >= 0x80) {
        post.apply({{{start, removed}, piece}});
    } else {
        QTextCursor cursor(&post.textDocument());
        cursor.setPosition(int(start));
        cursor.setPosition(int(start + removed), QTextCursor::KeepAnchor);
        cursor.insertText(piece);
    }
}

void startApplication()
{
    static char name[] = "fuzz";
    static char *arguments[]{name, nullptr};
    static int count = 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, arguments);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    startApplication();
    static const QTemporaryDir folder;
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype edits = std::max<qsizetype>(0, input.indexOf('\0'));
    const QByteArray file = input.sliced(std::min(edits + 1, input.size()));
    const QString path = folder.filePath(QStringLiteral("post.md"));
    {
        QFile stored(path);
        FUZZ_CHECK(stored.open(QIODevice::WriteOnly));
        FUZZ_CHECK(stored.write(file) == file.size());
    }
    const auto opened = app::PostDocument::open(path);
    FUZZ_CHECK(opened.has_value());
    app::PostDocument &post = **opened;
    if (post.isReadOnly())
        return 0;
    FUZZ_CHECK(post.bytes().value_or(QByteArray()) == file);
    for (qsizetype i = 0; i + 3 <= edits; i += 3) {
        edit(post, input.constData() + i);
        const app::Result<QByteArray> bytes = post.bytes();
        FUZZ_CHECK(!bytes || post.text().startsWith(QChar::ByteOrderMark)
                   || app::decode(*bytes, post.encoding().name)->text == post.text()
                   || !post.text().isValidUtf16());
    }
    while (post.textDocument().isUndoAvailable())
        post.textDocument().undo();
    FUZZ_CHECK(post.bytes().value_or(QByteArray()) == file);
    FUZZ_CHECK(!post.isModified());
    return 0;
}
