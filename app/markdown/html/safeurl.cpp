// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/safeurl.h"

#include <algorithm>
#include <array>
#include <optional>

namespace app {
namespace {

constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";

// What the URL parser drops: control characters and blanks at both ends, tab and line breaks
// everywhere (URL Standard §4.4). Other control characters are dropped as well: none belongs here.
QByteArray cleaned(const QByteArray &url)
{
    QByteArray text;
    text.reserve(url.size());
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f)
            text += c;
    }
    text = text.trimmed();
    // No browser drops it, but what decodes text may.
    while (text.startsWith(ByteOrderMark))
        text = text.mid(sizeof ByteOrderMark - 1).trimmed();
    return text;
}

// What stands before the first colon, where that may be a scheme: lower case, blanks dropped.
std::optional<QByteArray> schemeOf(const QByteArray &url)
{
    const auto end = std::find_if(url.cbegin(), url.cend(), [](char c) {
        return c == ':' || c == '/' || c == '\\' || c == '?' || c == '#';
    });
    if (end == url.cend() || *end != ':')
        return std::nullopt;
    // A scheme begins with an ASCII letter: "분류:글" is a path.
    if (static_cast<unsigned char>(url.front()) >= 0x80)
        return std::nullopt;
    return url.left(end - url.cbegin()).toLower().replace(' ', QByteArray());
}

bool isBitmap(const QByteArray &dataUrl)
{
    static constexpr std::array Types{"png", "jpeg", "jpg", "gif", "webp", "bmp", "avif", "x-icon"};
    const QByteArray start = dataUrl.left(32).toLower();
    return std::any_of(Types.cbegin(), Types.cend(), [&start](const char *type) {
        const QByteArray prefix = QByteArray("data:image/") + type;
        return start.startsWith(prefix + ';') || start.startsWith(prefix + ',');
    });
}

} // namespace

QByteArray safeLink(const QByteArray &url)
{
    const QByteArray text = cleaned(url);
    const std::optional<QByteArray> scheme = schemeOf(text);
    return !scheme || *scheme == "http" || *scheme == "https" || *scheme == "mailto" ? text
                                                                                     : QByteArray();
}

QByteArray safeImageSource(const QByteArray &url)
{
    const QByteArray text = cleaned(url);
    const std::optional<QByteArray> scheme = schemeOf(text);
    return !scheme || *scheme == "http" || *scheme == "https" || isBitmap(text) ? text
                                                                                : QByteArray();
}

} // namespace app
