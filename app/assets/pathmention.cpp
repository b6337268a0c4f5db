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

/// What is looked for; an address goes on behind the name of a folder.
enum class Named { File, Folder };

class Finder final
{
public:
    Finder(const QString &text, TextKind kind, Named named)
        : m_text(text)
        , m_kind(kind)
        , m_named(named)
        , m_quiet(quietAreas(text, kind))
        , m_header(kind == TextKind::Markdown || kind == TextKind::Html ? findFrontMatter(text)
                                                                        : std::nullopt)
    { }

    /// `names` are ascending.
    QList<PathMention> mentionsAt(const QList<TextRange> &names) const
    {
        QList<PathMention> found;
        int line = 1;
        qsizetype counted = 0;
        for (const TextRange &name : names) {
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
        const QString after = restOf(value, name);
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
        const QString after = restOf(value, name);
        if (!query.match(after).hasMatch())
            return word(Form::Prose, name);
        return {form, {value.value.start, name.end() - value.value.start}, name, 1};
    }

    /// What stands in the value behind the file or, with all below it, the folder that is named; of
    /// a long one enough to see that more follows.
    [[nodiscard]] QString restOf(const EnclosingValue &value, TextRange name) const
    {
        constexpr qsizetype Enough = 2'000;
        static const QRegularExpression below(QStringLiteral(R"(^/[^\s?#,;|]*)"));
        const QString rest = m_text.sliced(
            name.end(), std::clamp<qsizetype>(value.value.end() - name.end(), 0, Enough));
        return m_named == Named::File ? rest : rest.sliced(below.match(rest).capturedLength());
    }

    [[nodiscard]] PathMention word(Form form, TextRange name, qsizetype from = 0) const
    {
        return {form, wordBefore(m_text, name, from), name, 1};
    }

    const QString &m_text;
    TextKind m_kind;
    Named m_named;
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

QList<TextRange> placesOf(const QString &name, const QString &text)
{
    QList<TextRange> places;
    if (name.isEmpty())
        return places;
    for (auto matches = namePattern(name).globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

} // namespace

QList<TextRange> imageNames(const QString &text)
{
    static const QRegularExpression ending(
        QStringLiteral(R"(\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?![\p{L}\p{N}]))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype LongestName = 255;
    QList<TextRange> names;
    for (auto matches = ending.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype start = match.capturedStart();
        const qsizetype first = std::max<qsizetype>(0, start - LongestName);
        while (start > first && text[start - 1] != u'/' && !endsWord(text[start - 1]))
            --start;
        names.append({start, match.capturedEnd() - start});
    }
    return names;
}

QList<PathMention> mentionsAt(const QList<TextRange> &names, const QString &text, TextKind kind)
{
    return names.isEmpty() ? QList<PathMention>()
                           : Finder(text, kind, Named::File).mentionsAt(names);
}

QList<PathMention> pathMentions(const QString &text, TextKind kind, const QString &fileName)
{
    return mentionsAt(placesOf(fileName, text), text, kind);
}

QList<PathMention> folderMentions(const QString &text, TextKind kind, const QString &folderName)
{
    const QList<TextRange> names = placesOf(folderName, text);
    return names.isEmpty() ? QList<PathMention>()
                           : Finder(text, kind, Named::Folder).mentionsAt(names);
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
