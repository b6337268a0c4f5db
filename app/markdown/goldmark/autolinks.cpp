// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/autolinks.h"

#include "app/markdown/goldmark/addresssyntax.h"
#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {
namespace {

struct Address {
    qsizetype length = -1; ///< As it is written; -1 if there is none.
    QByteArrayView scheme = {}; ///< Which it lacks.
};

SpanId addressAt(InlineText &text, qsizetype start, const Address &address)
{
    const SpanId id = text.spans.make({.type = Span::Type::Address,
                                       .line = text.line(),
                                       .start = start,
                                       .end = start + address.length});
    const QByteArrayView written = text.state.source.sliced(start, address.length);
    text.spans.setTarget(id, {address.scheme.toByteArray() + written.toByteArray(), {}, false});
    return id;
}

// A bracket, a dot or a reference that the sentence ends with is not of the address.
qsizetype withoutEnd(QByteArrayView text, qsizetype length)
{
    const QByteArrayView address = text.first(length);
    if (address.endsWith('.'))
        return length - 1;
    if (address.endsWith(')')) {
        const qsizetype closing = address.count(')') - address.count('(');
        return closing > 0 ? length - closing : length;
    }
    if (!address.endsWith(';'))
        return length;
    qsizetype i = length - 2;
    while (i >= 0 && (isLetter(address[i]) || isDigit(address[i])))
        --i;
    return i >= 0 && i != length - 2 && address[i] == '&' ? i : length;
}

Address bareMail(InlineText &text, QByteArrayView line, qsizetype start)
{
    if (start < text.misses.mailUpTo || line.isEmpty() || isPunctuation(line.front()))
        return {};
    qsizetype wordEnd = 0;
    const qsizetype end = mailEnd(line, wordEnd);
    // The last byte can't be the domain's only dot.
    if (end < 0 || !line.sliced(wordEnd, end - 1 - wordEnd).contains('.')) {
        text.misses.mailUpTo = start + wordEnd;
        return {};
    }
    const char behind = end < line.size() ? line[end] : '\0';
    if (behind == '-' || behind == '_')
        return {};
    return {end, "mailto:"};
}

Address bareAddress(InlineText &text, QByteArrayView line, qsizetype start)
{
    qsizetype end = webAddressEnd(line);
    if (end >= 0)
        return {withoutEnd(line, end)};
    end = wwwAddressEnd(line);
    if (end >= 0)
        return {withoutEnd(line, end), "https://"};
    return bareMail(text, line, start);
}

// No sentence's mark ends an address.
qsizetype withoutMarks(QByteArrayView line, qsizetype length)
{
    while (length > 1 && QByteArrayView("?!.,:*_~").contains(line[length - 1]))
        --length;
    return length;
}

} // namespace

SpanId readAddressInAngles(InlineText &text)
{
    const QByteArrayView line = text.reader.rest().sliced(1);
    qsizetype wordEnd = 0;
    Address address{mailEnd(line, wordEnd), "mailto:"};
    if (address.length < 0)
        address = {addressEnd(line)};
    if (address.length < 0 || address.length >= line.size() || line[address.length] != '>')
        return NoSpan;
    const SpanId id = addressAt(text, text.reader.place().at + 1, address);
    text.reader.advance(address.length + 2);
    return id;
}

SpanId readBareAddress(InlineText &text)
{
    if (!text.state.options.hasAutolinks || !text.brackets.empty())
        return NoSpan;
    QByteArrayView line = text.reader.rest();
    const bool isBehindByte = QByteArrayView(" *_~(").contains(line.front());
    if (isBehindByte)
        line = line.sliced(1);
    const qsizetype start = text.reader.place().at + (isBehindByte ? 1 : 0);
    Address address = bareAddress(text, line, start);
    if (address.length < 0)
        return NoSpan;
    address.length = withoutMarks(line, address.length);
    const SpanId id = addressAt(text, start, address);
    if (isBehindByte)
        text.spans.appendText(start - 1, start, text.line());
    text.reader.advance(start + address.length - text.reader.place().at);
    return id;
}

} // namespace app::goldmark
