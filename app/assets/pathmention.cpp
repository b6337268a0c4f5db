// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/pathmention.h"

#include "app/assets/enclosure.h"
#include "app/assets/namepattern.h"
#include "app/assets/quietareas.h"
#include "app/frontmatter/delimiters.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace app {
namespace {

using Form = PathMention::Form;

/// Words about an image are no address of it.
bool isWording(const QString &key)
{
    static const QStringList keys{
        QStringLiteral("alt"),   QStringLiteral("title"), QStringLiteral("caption"),
        QStringLiteral("class"), QStringLiteral("id"),    QStringLiteral("aria-label"),
        QStringLiteral("label"), QStringLiteral("name"),  QStringLiteral("placeholder")};
    return keys.contains(key);
}

bool endsWord(QChar c)
{
    constexpr QStringView ends = u"\"'`()<>[]|=,;";
    return c.isSpace() || ends.contains(c);
}

/// Of entries parted by commas or blanks: `a.png 1x, b.png 2x`.
TextRange wordBefore(const QString &text, TextRange name, qsizetype from)
{
    qsizetype start = name.start;
    while (start > from && !endsWord(text[start - 1]))
        --start;
    return {start, name.end() - start};
}

class Finder final
{
public:
    Finder(const QString &text, TextKind kind)
        : m_text(text)
        , m_kind(kind)
        , m_quiet(quietAreas(text, kind))
        , m_header(kind == TextKind::Markdown || kind == TextKind::Html ? findFrontMatter(text)
                                                                        : std::nullopt)
    { }

    QList<PathMention> find(const QRegularExpression &pattern)
    {
        QList<PathMention> found;
        int line = 1;
        qsizetype counted = 0;
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange name{match.capturedStart(), match.capturedLength()};
            line += static_cast<int>(
                QStringView(m_text).sliced(counted, name.start - counted).count(u'\n'));
            counted = name.start;
            PathMention mention = mentionAt(name);
            mention.line = line;
            found.append(mention);
        }
        return found;
    }

private:
    [[nodiscard]] PathMention mentionAt(TextRange name) const
    {
        if (isInside(m_quiet.comments, name.start))
            return word(Form::Comment, name);
        if (isInside(m_quiet.code, name.start))
            return word(Form::Code, name);
        if (m_kind == TextKind::Data || (m_header && m_header->content.contains(name.start)))
            return inData(name);
        if (m_kind == TextKind::Style)
            return inStyle(name).value_or(word(Form::Prose, name));
        return inMarkup(name);
    }

    [[nodiscard]] PathMention inMarkup(TextRange name) const
    {
        if (const auto argument = enclosingArgument(m_text, name.start))
            return valueMention(Form::Argument, *argument, name);
        if (const auto destination = enclosingDestination(m_text, name.start);
            destination && m_kind != TextKind::Html)
            return wholeOr(destination->key == u"<" ? Form::Angle : Form::Destination, *destination,
                           name);
        if (const auto attribute = enclosingAttribute(m_text, name.start)) {
            if (attribute->key == u"style")
                return inStyle(name).value_or(word(Form::Prose, name));
            if (attribute->key.endsWith(u"srcset") || !attribute->isQuoted)
                return word(Form::Attribute, name, attribute->value.start);
            return valueMention(Form::Attribute, *attribute, name);
        }
        if (const auto style = inStyle(name))
            return *style;
        return word(Form::Prose, name);
    }

    [[nodiscard]] std::optional<PathMention> inStyle(TextRange name) const
    {
        if (const auto url = enclosingUrl(m_text, name.start))
            return valueMention(Form::StyleUrl, *url, name);
        const bool hasStrings
            = m_kind == TextKind::Style || m_kind == TextKind::Html || isImport(name.start);
        if (!hasStrings)
            return std::nullopt;
        const auto string = enclosingString(m_text, name.start);
        return string ? std::optional(valueMention(Form::String, *string, name)) : std::nullopt;
    }

    /// MDX begins with lines of JavaScript.
    [[nodiscard]] bool isImport(qsizetype position) const
    {
        static const QRegularExpression import(QStringLiteral(R"(^(?:import|export)\b)"));
        const qsizetype start = position == 0 ? 0 : m_text.lastIndexOf(u'\n', position - 1) + 1;
        return import.match(m_text.sliced(start, position - start)).hasMatch();
    }

    [[nodiscard]] PathMention inData(TextRange name) const
    {
        // Markdown and HTML within a value.
        if (const auto destination = enclosingDestination(m_text, name.start);
            destination && destination->key != u"[[")
            return wholeOr(destination->key == u"<" ? Form::Angle : Form::Destination, *destination,
                           name);
        if (const auto attribute = enclosingAttribute(m_text, name.start))
            return valueMention(Form::Attribute, *attribute, name);
        const auto scalar = enclosingScalar(m_text, name.start);
        return scalar ? valueMention(Form::Value, *scalar, name) : word(Form::Comment, name);
    }

    /// A value is an address as a whole, or one of several between commas; else it is prose.
    [[nodiscard]] PathMention valueMention(Form form, const EnclosingValue &value,
                                           TextRange name) const
    {
        if (isWording(value.key))
            return word(Form::Prose, name);
        const QString before = m_text.sliced(value.value.start, name.start - value.value.start);
        const QString after
            = m_text.sliced(name.end(), std::max<qsizetype>(0, value.value.end() - name.end()));
        static const QRegularExpression query(QStringLiteral(R"(^(?:[?#]\S*)?$)"));
        static const QRegularExpression oneOf(QStringLiteral(R"(^(?:[?#][^\s,]*)?\s*(?:[,;|]|$))"));
        static const QRegularExpression others(
            QStringLiteral(R"(^(?:[^\s,;|]+\s*[,;|]\s*)+[^\s,;|]*$)"));
        const bool endsHere = query.match(after).hasMatch();
        const bool isFirst = wordBefore(m_text, name, value.value.start).start == value.value.start;
        if (endsHere && (isFirst || !others.match(before).hasMatch()))
            return {form, {value.value.start, name.end() - value.value.start}, name, 1};
        if (oneOf.match(after).hasMatch() && (isFirst || others.match(before).hasMatch()))
            return word(form, name, value.value.start);
        return word(Form::Prose, name);
    }

    /// What stands in brackets is an address from the first character on.
    [[nodiscard]] PathMention wholeOr(Form form, const EnclosingValue &value, TextRange name) const
    {
        static const QRegularExpression query(QStringLiteral(R"(^(?:[?#][^\s]*)?$)"));
        const QString after
            = m_text.sliced(name.end(), std::max<qsizetype>(0, value.value.end() - name.end()));
        if (!query.match(after).hasMatch())
            return word(Form::Prose, name);
        return {form, {value.value.start, name.end() - value.value.start}, name, 1};
    }

    [[nodiscard]] PathMention word(Form form, TextRange name, qsizetype from = 0) const
    {
        return {form, wordBefore(m_text, name, from), name, 1};
    }

    const QString &m_text;
    TextKind m_kind;
    QuietAreas m_quiet;
    std::optional<FrontMatterSpan> m_header;
};

/// Entities and, in Markdown, backslashes (CommonMark §2.4) before punctuation.
QString unescaped(QString text, bool hasBackslashes)
{
    static const QRegularExpression backslash(QStringLiteral(R"(\\([!-/:-@\[-`{-~]))"));
    static const QRegularExpression number(
        QStringLiteral("&#(?:(\\d{1,7})|[xX]([0-9a-fA-F]{1,6}));"));
    if (hasBackslashes)
        text.replace(backslash, QStringLiteral("\\1"));
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text)) {
        const bool isHex = match.hasCaptured(2);
        const char32_t code = match.captured(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
        const bool isValid = code > 0 && code <= 0x10ffff;
        text.replace(match.capturedStart(), match.capturedLength(),
                     isValid ? QString::fromUcs4(&code, 1) : QString());
    }
    return text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

QList<PathMention> pathMentions(const QString &text, TextKind kind, const QString &fileName)
{
    if (fileName.isEmpty())
        return {};
    return Finder(text, kind).find(namePattern(fileName));
}

QList<PathMention> imageMentionsOf(const QString &text, TextKind kind)
{
    static const QRegularExpression name(
        QStringLiteral(R"([^\s/"'`<>|=,;]*\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?![\p{L}\p{N}]))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return Finder(text, kind).find(name);
}

QString destinationOf(const PathMention &mention, const QString &text)
{
    const QString written = text.sliced(mention.path.start, mention.path.length);
    switch (mention.form) {
    case Form::Destination:
    case Form::Angle:
        return unescaped(written, true);
    case Form::Attribute:
        return unescaped(written, false);
    default:
        return written;
    }
}

} // namespace app
