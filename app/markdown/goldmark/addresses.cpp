// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/addresses.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/byteset.h"
#include "app/markdown/goldmark/runes.h"

#include <algorithm>

namespace app::goldmark {
namespace {

using Kind = MarkdownNode::Kind;

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// One that an encoded byte has been taken for the beginning of.
bool isContinuation(char c)
{
    return (static_cast<uchar>(c) & 0xc0) == 0x80;
}

constexpr ByteSet Address = ByteSet::withAlphanumerics("!#$&'()*+,-./:;=?@_~");

void addEncoded(QByteArray &address, char c)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<uchar>(c);
    address += '%';
    address += Digits[byte >> 4U];
    address += Digits[byte & 15U];
}

} // namespace

QByteArray escapedAddress(const QByteArray &address)
{
    const auto isSafe = [](char c) {
        return Address.contains(c);
    };
    if (std::all_of(address.cbegin(), address.cend(), isSafe))
        return address;
    QByteArray escaped;
    for (qsizetype i = 0; i < address.size();) {
        const char c = address[i];
        // goldmark looks at the first digit only.
        const bool isEncoded = c == '%' && i + 2 < address.size() && isHexDigit(address[i + 1]);
        const qsizetype length = isEncoded ? 3 : runeAt(address, i).length;
        const bool stays = isEncoded || Address.contains(c) || isContinuation(c);
        for (const char byte : QByteArrayView(address).sliced(i, length)) {
            if (stays)
                escaped += byte;
            else
                addEncoded(escaped, byte);
        }
        i += length;
    }
    return escaped;
}

void escapeAddresses(MarkdownNode root)
{
    walk(root, [](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave)
            return;
        const Kind kind = node.kind();
        if (kind == Kind::Link || kind == Kind::Image)
            node.setUrl(escapedAddress(node.url()));
    });
}

} // namespace app::goldmark
