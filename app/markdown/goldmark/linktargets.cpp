// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/linktargets.h"

#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {
namespace {

/// CommonMark §6.3: "at most 999 characters". goldmark counts bytes.
constexpr qsizetype LongestLabel = 999;

bool isEscape(QByteArrayView line, qsizetype at)
{
    return line[at] == '\\' && at + 1 < line.size() && isPunctuation(line[at + 1]);
}

std::optional<QByteArray> readAddressInAngles(InlineText &text)
{
    const qsizetype start = text.reader.place().at;
    if (start < text.misses.angleUpTo)
        return {};
    const QByteArrayView line = text.reader.rest();
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (isEscape(line, i)) {
            ++i;
        } else if (line[i] == '>') {
            text.reader.advance(i + 1);
            return line.sliced(1, i - 1).toByteArray();
        }
    }
    text.misses.angleUpTo = start + line.size();
    return {};
}

std::optional<QByteArray> readAddress(InlineText &text)
{
    if (text.reader.peek() == '<')
        return readAddressInAngles(text);
    if (text.state.budget < 0)
        return {};
    const QByteArrayView line = text.reader.rest();
    int open = 0;
    qsizetype i = 0;
    for (; i < line.size() && !isSpace(line[i]); ++i) {
        if (isEscape(line, i))
            ++i;
        else if (line[i] == '(')
            ++open;
        else if (line[i] == ')' && --open < 0)
            break;
    }
    text.state.budget -= i;
    if (i == 0)
        return {};
    text.reader.advance(i);
    return line.first(i).toByteArray();
}

std::optional<QByteArray> readTitle(InlineText &text)
{
    const char opening = text.reader.peek();
    if (opening != '"' && opening != '\'' && opening != '(')
        return {};
    text.reader.advance(1);
    return text.reader.readUpTo(opening, opening == '(' ? ')' : opening);
}

bool readEnd(SegmentReader &reader)
{
    if (reader.peek() != ')')
        return false;
    reader.advance(1);
    return true;
}

// Brackets in brackets are labels each, over and over the same text.
std::optional<Target> targetOf(InlineText &text, QByteArrayView label)
{
    text.state.budget -= label.size();
    if (text.state.budget < 0)
        return {};
    const auto found = text.state.definitions.constFind(definitionName(label));
    if (found == text.state.definitions.cend())
        return {};
    return Target{found->address, found->title};
}

} // namespace

std::optional<Target> readTarget(InlineText &text)
{
    SegmentReader &reader = text.reader;
    reader.advance(1);
    reader.skipSpaces();
    if (readEnd(reader))
        return Target();
    const std::optional<QByteArray> address = readAddress(text);
    if (!address)
        return {};
    reader.skipSpaces();
    if (readEnd(reader))
        return Target{*address, {}};
    const std::optional<QByteArray> title = readTitle(text);
    if (!title)
        return {};
    reader.skipSpaces();
    if (!readEnd(reader))
        return {};
    return Target{*address, title->isNull() ? QByteArray("", 0) : *title};
}

std::optional<Target> readLabelledTarget(InlineText &text, qsizetype start, qsizetype end,
                                         bool &isLabel)
{
    text.reader.advance(1);
    const std::optional<QByteArray> label = text.reader.readUpTo('[', ']');
    isLabel = label.has_value();
    if (!label || label->size() > LongestLabel)
        return {};
    return isBlank(*label) ? targetOfLabel(text, start, end) : targetOf(text, *label);
}

std::optional<Target> targetOfLabel(InlineText &text, qsizetype start, qsizetype end)
{
    if (text.state.definitions.isEmpty())
        return {};
    const QByteArray label = text.reader.text(start, end, LongestLabel + 1);
    return label.size() > LongestLabel ? std::nullopt : targetOf(text, label);
}

} // namespace app::goldmark
