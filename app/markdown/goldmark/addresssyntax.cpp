// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/addresssyntax.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/byteset.h"
#include "app/markdown/goldmark/runes.h"

#include <algorithm>

namespace app::goldmark {
namespace {

constexpr qsizetype LongestLabel = 63; ///< Of a domain.
constexpr qsizetype LongestHost = 256;
constexpr qsizetype LongestScheme = 32;

constexpr ByteSet LettersAndDigits = ByteSet::withAlphanumerics("");
constexpr ByteSet MailName = ByteSet::withAlphanumerics("!#$%&'*+-./=?^_`{|}~");
constexpr ByteSet Scheme = ByteSet::withAlphanumerics("+-.");
constexpr ByteSet Host = ByteSet::withAlphanumerics("-@:%._+~#=");
constexpr ByteSet WwwPath = ByteSet::withAlphanumerics("-@:%_+.~#!?&/=();,'\">^{}[]`");
constexpr ByteSet WebPath = ByteSet::withAlphanumerics("-@:%_+.~#$!?&/=();,'\">^{}[]`");

// Letters and digits, hyphens only between them.
qsizetype domainLabelEnd(QByteArrayView text, qsizetype start)
{
    qsizetype end = start;
    const qsizetype most = std::min(text.size(), start + LongestLabel);
    for (qsizetype i = start; i < most && (LettersAndDigits.contains(text[i]) || text[i] == '-');
         ++i) {
        if (LettersAndDigits.contains(text[i]))
            end = i + 1;
        else if (i == start)
            break;
    }
    return end;
}

// What a template leaves is a word.
qsizetype runEnd(QByteArrayView text, qsizetype start, const ByteSet &bytes)
{
    qsizetype end = start;
    while (end < text.size()) {
        const qsizetype token = tokenBefore(text.sliced(end));
        if (token == 0 && !bytes.contains(text[end]))
            break;
        end += token > 0 ? token : 1;
    }
    return end;
}

// Behind the last dot that small letters follow, and those; -1 without one.
qsizetype hostEnd(QByteArrayView text, qsizetype start)
{
    const auto isSmall = [](char c) {
        return c >= 'a' && c <= 'z';
    };
    const qsizetype end
        = runEnd(text.first(std::min(text.size(), start + LongestHost)), start, Host);
    for (qsizetype dot = end; dot > start; --dot) {
        const bool isFollowed = dot + 1 < text.size() && text[dot] == '.' && isSmall(text[dot + 1]);
        if (!isFollowed)
            continue;
        qsizetype i = dot + 1;
        while (i < text.size() && isSmall(text[i]))
            ++i;
        return i;
    }
    return -1;
}

qsizetype pathEnd(QByteArrayView text, qsizetype start, const ByteSet &bytes)
{
    const bool hasPath
        = start < text.size() && (text[start] == '/' || text[start] == '#' || text[start] == '?');
    return hasPath ? runEnd(text, start + 1, bytes) : start;
}

} // namespace

qsizetype mailEnd(QByteArrayView text, qsizetype &wordEnd)
{
    wordEnd = 0;
    while (wordEnd < text.size() && MailName.contains(text[wordEnd]))
        ++wordEnd;
    if (wordEnd == 0 || wordEnd >= text.size() || text[wordEnd] != '@')
        return -1;
    const qsizetype domain = wordEnd + 1;
    qsizetype end = domainLabelEnd(text, domain);
    if (end == domain)
        return -1;
    while (end < text.size() && text[end] == '.') {
        const qsizetype label = domainLabelEnd(text, end + 1);
        if (label == end + 1)
            break;
        end = label;
    }
    return end;
}

qsizetype addressEnd(QByteArrayView text)
{
    if (text.isEmpty() || !isLetter(text.front()))
        return -1;
    qsizetype i = 1;
    while (i < text.size() && Scheme.contains(text[i]))
        ++i;
    // goldmark lets one through that is longer by one than CommonMark's.
    if (i == 1 || i > LongestScheme + 1 || i >= text.size() || text[i] != ':')
        return -1;
    ++i;
    while (i < text.size() && static_cast<uchar>(text[i]) > 0x20 && text[i] != '<'
           && text[i] != '>')
        ++i;
    return i;
}

qsizetype webAddressEnd(QByteArrayView text)
{
    if (text.isEmpty() || (text.front() != 'h' && text.front() != 'f'))
        return -1;
    for (const QByteArrayView scheme : {"http://", "https://", "ftp://"}) {
        if (!text.startsWith(scheme))
            continue;
        const qsizetype host = hostEnd(text, scheme.size());
        if (host < 0)
            return -1;
        qsizetype port = host + 1;
        while (port < text.size() && isDigit(text[port]))
            ++port;
        const bool hasPort = host < text.size() && text[host] == ':' && port > host + 1;
        return pathEnd(text, hasPort ? port : host, WebPath);
    }
    return -1;
}

qsizetype wwwAddressEnd(QByteArrayView text)
{
    static constexpr QByteArrayView Start("www.");
    const qsizetype host = text.startsWith(Start) ? hostEnd(text, Start.size()) : -1;
    return host < 0 ? -1 : pathEnd(text, host, WwwPath);
}

} // namespace app::goldmark
