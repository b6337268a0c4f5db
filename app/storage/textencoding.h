// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace app {

/// How characters became bytes.
struct TextEncoding {
    QByteArray name = "UTF-8"; ///< One of encodingNames().
    bool hasByteOrderMark = false;

    bool operator==(const TextEncoding &) const = default;
};

// UTF-8 is converted by Qt, which is fastest; everything else by ICU itself. Qt 6.4 as Debian
// builds it can ask ICU too, but puts U+001A or a private character in the place of bytes that mean
// nothing, and other builds of Qt know no other encodings at all.

/// What Byline reads and writes, in the order in which it is offered: Unicode, East Asia, Europe,
/// the rest. "windows-949" is what is called CP949 or UHC, and has all of EUC-KR.
[[nodiscard]] QList<QByteArray> encodingNames();
[[nodiscard]] bool isUnicode(const TextEncoding &encoding);
/// The byte order mark in that encoding; empty where it has none.
[[nodiscard]] QByteArray byteOrderMark(const QByteArray &encodingName);

/// Bytes as text.
struct ReadText {
    QString text;
    /// Where in the bytes the first one stands that means nothing in the encoding.
    std::optional<qsizetype> invalidAt;
};

enum class OnInvalid {
    Stop, ///< The text ends before it.
    Replace, ///< U+FFFD stands for it: a text to look at.
};

/// Takes a byte order mark for a character. `name` is one of encodingNames().
[[nodiscard]] ReadText textOf(QByteArrayView bytes, const QByteArray &name, OnInvalid onInvalid);

/// Text as bytes.
struct WrittenText {
    QByteArray bytes;
    /// Where in the text the first character stands that the encoding lacks, or that would be read
    /// back as another one; the bytes are of no use then.
    std::optional<qsizetype> impossibleAt;
};

[[nodiscard]] WrittenText bytesOf(QStringView text, const QByteArray &name);

} // namespace app
