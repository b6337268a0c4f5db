// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/brokenvalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

QRegularExpressionMatch keyOf(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|([^\\s:#&*!|>'\"%@`\\[\\]{},-][^:\\n]*?))[ \\t]*:"_s);
    return pattern.match(text);
}

void move(FieldNode &node, const YamlPart &part)
{
    node.after += part.start;
    node.start += part.start;
    node.contentStart += part.start;
    node.end += part.start;
    node.line += part.line - 1;
    for (FieldNode &child : node.children)
        move(child, part);
}

/// Blank lines and comments behind the last value's line are no part of it.
TextPosition endOfValue(QStringView text)
{
    TextPosition end = text.size();
    for (;;) {
        while (end > 0 && text[end - 1].isSpace())
            --end;
        const TextPosition start = text.first(end).lastIndexOf(u'\n') + 1;
        const bool isComment
            = start > 0 && text.sliced(start, end - start).trimmed().startsWith(u'#');
        if (!isComment)
            return end;
        end = start;
    }
}

FieldNode brokenKey(const QRegularExpressionMatch &match)
{
    FieldNode key;
    key.kind = FieldNode::Kind::Scalar;
    const bool isQuoted = match.hasCaptured(1) || match.hasCaptured(2);
    const int group = match.hasCaptured(1) ? 1 : match.hasCaptured(2) ? 2 : 3;
    key.style = group == 1 ? ValueStyle::DoubleQuoted
        : group == 2       ? ValueStyle::SingleQuoted
                           : ValueStyle::Plain;
    key.text = match.captured(group);
    key.value = key.text;
    key.end = match.capturedEnd(group) + (isQuoted ? 1 : 0);
    key.line = 1;
    return key;
}

FieldNode brokenValue(QStringView text, TextPosition after, FieldProblem problem)
{
    FieldNode value;
    value.kind = FieldNode::Kind::Scalar;
    value.style = ValueStyle::Plain;
    value.problem = problem;
    value.tag = u"?"_s;
    value.after = after;
    value.end = std::max(endOfValue(text), value.after);
    value.start = value.after;
    while (value.start < value.end && text[value.start].isSpace())
        ++value.start;
    value.contentStart = value.start;
    value.text = text.sliced(value.start, value.end - value.start).toString();
    value.value = value.text;
    value.line = 1;
    return value;
}

bool isTemplate(QStringView value)
{
    return value.contains(u"{{") && value.contains(u"}}");
}

} // namespace

Error named(const Error &error, const YamlPart &part)
{
    const QRegularExpressionMatch match = keyOf(part.text);
    if (!match.hasMatch())
        return error;
    const FieldNode value = brokenValue(part.text, match.capturedEnd(0), FieldProblem::None);
    if (isTemplate(value.text))
        return fieldError(FieldProblem::TemplateValue, error.line,
                          u"a template stands where the value will be"_s);
    const bool isBracketed
        = !value.text.isEmpty() && QStringView(u"[{\"'").contains(value.text.front());
    if (fieldProblem(error) == FieldProblem::BadIndentation && isBracketed
        && !value.text.contains(u'\n'))
        return fieldError(FieldProblem::TextBehindValue, error.line,
                          u"text behind the bracket or quote that ends the value"_s);
    return error;
}

void addBroken(FieldNode &map, const YamlPart &part, FieldProblem problem)
{
    const QRegularExpressionMatch match = keyOf(part.text);
    if (!match.hasMatch())
        return;
    FieldNode key = brokenKey(match);
    FieldNode value = brokenValue(part.text, match.capturedEnd(0), problem);
    move(key, part);
    move(value, part);
    auto next = map.children.begin();
    while (next != map.children.end() && next->start < key.start)
        next += 2;
    next = map.children.insert(next, std::move(value));
    map.children.insert(next, std::move(key));
}

} // namespace app
