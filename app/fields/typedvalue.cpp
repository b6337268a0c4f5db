// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/typedvalue.h"

#include "app/frontmatter/plaintext.h"

#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// TOML: "Offset Date-Time" and below; other dates are text to it.
bool isTomlDate(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?"
        u"(?:[Zz]|[-+]\\d\\d:\\d\\d)?)?$"_s);
    return pattern.match(text).hasMatch();
}

bool isDate(const QString &text, FrontMatterFormat format)
{
    switch (format) {
    case FrontMatterFormat::Yaml:
        return plainKind(text) == PlainKind::Date && canStandPlain(text, false);
    case FrontMatterFormat::Toml:
        return isTomlDate(text);
    case FrontMatterFormat::Json:
    case FrontMatterFormat::Other:
        break;
    }
    return false;
}

} // namespace

QVariant typedValue(const QString &text, FieldType type, const Field &before,
                    FrontMatterFormat format)
{
    const bool isQuoted
        = before.style == ValueStyle::SingleQuoted || before.style == ValueStyle::DoubleQuoted;
    const bool isYaml = format == FrontMatterFormat::Yaml;
    if (text.isEmpty() && type == FieldType::Date && isYaml)
        return {};
    const bool isNumber = type == FieldType::Number && plainKind(text) == PlainKind::Number;
    const bool isWritten = isNumber || (type == FieldType::Date && isDate(text, format));
    // JSON quotes every text; a number between quotes is none.
    return isWritten && !isQuoted ? asWritten(text, before) : QVariant(text);
}

QVariant asWritten(const QString &text, const Field &before)
{
    const bool hasAnchor = before.source.startsWith(u'&');
    const QString anchor = hasAnchor ? before.source.section(u' ', 0, 0) + u' ' : QString();
    return QVariant::fromValue(ValueSource{anchor + text});
}

} // namespace app
