// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidfilters.h"

#include "app/markdown/templates/liquiddate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

struct Call {
    const Value &value;
    const QVariantList &arguments;
    const Scope &scope;

    [[nodiscard]] QString text() const { return toText(value); }
    [[nodiscard]] QString argument(qsizetype i) const { return toText(arguments.value(i)); }
    [[nodiscard]] bool isNumeric() const
    {
        bool isValue = false;
        bool isArgument = false;
        text().toDouble(&isValue);
        argument(0).toDouble(&isArgument);
        return isValue && isArgument;
    }
};

using Filter = KnownValue (*)(const Call &);

Value number(double result, bool isWhole)
{
    return isWhole ? Value(static_cast<qint64>(std::floor(result))) : Value(result);
}

bool isWhole(const Value &value)
{
    return value.typeId() != QMetaType::Double && !toText(value).contains(u'.');
}

template <typename Operation>
KnownValue calculated(const Call &call, Operation operation)
{
    if (!call.isNumeric())
        return std::nullopt;
    return number(operation(call.text().toDouble(), call.argument(0).toDouble()),
                  isWhole(call.value) && isWhole(call.arguments.value(0)));
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1).toLower();
}

QString escapedOnce(const QString &text)
{
    static const QRegularExpression lone(u"&(?!(?:#\\d+|#[xX][0-9a-fA-F]+|\\w+);)"_s);
    QString escaped = text;
    return escaped.replace(lone, u"&amp;"_s)
        .replace(u'<', u"&lt;"_s)
        .replace(u'>', u"&gt;"_s)
        .replace(u'"', u"&quot;"_s)
        .replace(u'\'', u"&#39;"_s);
}

QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s)
        .replace(u'<', u"&lt;"_s)
        .replace(u'>', u"&gt;"_s)
        .replace(u'"', u"&quot;"_s)
        .replace(u'\'', u"&#39;"_s);
}

QString withoutTags(QString text)
{
    static const QRegularExpression tags(
        u"<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return text.remove(tags);
}

QString encoded(const QString &text, const QByteArray &kept)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

/// Jekyll's "default" mode: letters and digits of any script, hyphens between them.
QString slugified(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{M}\\p{L}\\p{Nd}]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    QString slug = text;
    return slug.replace(others, u"-"_s).remove(ends).toLower();
}

KnownValue truncated(const Call &call)
{
    const qsizetype length = call.arguments.isEmpty() ? 50 : call.arguments[0].toLongLong();
    const QString end = call.arguments.size() > 1 ? call.argument(1) : u"..."_s;
    const QString text = call.text();
    return text.size() <= length
        ? Value(text)
        : Value(text.left(std::max<qsizetype>(0, length - end.size())) + end);
}

KnownValue truncatedWords(const Call &call)
{
    const qsizetype count
        = call.arguments.isEmpty() ? 15 : qMax(0LL, call.arguments[0].toLongLong());
    const QString end = call.arguments.size() > 1 ? call.argument(1) : u"..."_s;
    const QStringList words = call.text().simplified().split(u' ');
    return words.size() <= count ? Value(call.text()) : Value(words.first(count).join(u' ') + end);
}

KnownValue sliced(const Call &call)
{
    const QString text = call.text();
    qsizetype start = call.arguments.value(0).toLongLong();
    if (start < 0)
        start += text.size();
    const qsizetype length = call.arguments.size() > 1 ? call.arguments[1].toLongLong() : 1;
    return start < 0 || start > text.size() ? Value(QString()) : Value(text.mid(start, length));
}

KnownValue joined(const Call &call)
{
    QStringList words;
    for (const QVariant &one : call.value.toList())
        words.append(toText(one));
    return Value(words.join(call.arguments.isEmpty() ? u" "_s : call.argument(0)));
}

KnownValue sizeOf(const Call &call)
{
    return Value(qint64(call.value.typeId() == QMetaType::QVariantList ? call.value.toList().size()
                                                                       : call.text().size()));
}

KnownValue dated(const Call &call, const QString &format)
{
    if (!isTrue(call.value))
        return call.value;
    const std::optional<QString> text = formattedDate(call.text(), format);
    return text ? KnownValue(*text) : std::nullopt;
}

KnownValue rounded(const Call &call)
{
    const double scale = std::pow(10.0, call.arguments.value(0).toInt());
    const double result = std::round(call.text().toDouble() * scale) / scale;
    return call.arguments.isEmpty() ? Value(static_cast<qint64>(result)) : Value(result);
}

const QHash<QString, Filter> &filters()
{
    static const QHash<QString, Filter> table{
        // Texts
        {u"append"_s,
         [](const Call &c) -> KnownValue {
             return c.text() + c.argument(0);
         }},
        {u"prepend"_s,
         [](const Call &c) -> KnownValue {
             return c.argument(0) + c.text();
         }},
        {u"upcase"_s,
         [](const Call &c) -> KnownValue {
             return c.text().toUpper();
         }},
        {u"downcase"_s,
         [](const Call &c) -> KnownValue {
             return c.text().toLower();
         }},
        {u"capitalize"_s,
         [](const Call &c) -> KnownValue {
             return capitalized(c.text());
         }},
        {u"strip"_s,
         [](const Call &c) -> KnownValue {
             return c.text().trimmed();
         }},
        {u"escape"_s,
         [](const Call &c) -> KnownValue {
             return escaped(c.text());
         }},
        {u"xml_escape"_s,
         [](const Call &c) -> KnownValue {
             return escaped(c.text());
         }},
        {u"escape_once"_s,
         [](const Call &c) -> KnownValue {
             return escapedOnce(c.text());
         }},
        {u"strip_html"_s,
         [](const Call &c) -> KnownValue {
             return withoutTags(c.text());
         }},
        {u"strip_newlines"_s,
         [](const Call &c) -> KnownValue {
             return c.text().remove(u'\r').remove(u'\n');
         }},
        {u"newline_to_br"_s,
         [](const Call &c) -> KnownValue {
             return c.text().replace(u'\n', u"<br />\n"_s);
         }},
        {u"replace"_s,
         [](const Call &c) -> KnownValue {
             return c.text().replace(c.argument(0), c.argument(1));
         }},
        {u"remove"_s,
         [](const Call &c) -> KnownValue {
             return c.text().remove(c.argument(0));
         }},
        {u"truncate"_s, truncated},
        {u"truncatewords"_s, truncatedWords},
        {u"slice"_s, sliced},
        {u"split"_s,
         [](const Call &c) -> KnownValue {
             QVariantList list;
             for (const QString &part : c.text().split(c.argument(0), Qt::SkipEmptyParts))
                 list.append(part);
             return Value(list);
         }},
        {u"slugify"_s,
         [](const Call &c) -> KnownValue {
             return c.arguments.isEmpty() ? KnownValue(slugified(c.text())) : std::nullopt;
         }},
        {u"number_of_words"_s,
         [](const Call &c) -> KnownValue {
             return c.arguments.isEmpty()
                 ? KnownValue(qint64(c.text().simplified().split(u' ', Qt::SkipEmptyParts).size()))
                 : std::nullopt;
         }},
        // Values and lists
        {u"default"_s,
         [](const Call &c) -> KnownValue {
             return isBlank(c.value) ? c.arguments.value(0) : c.value;
         }},
        {u"size"_s, sizeOf},
        {u"join"_s, joined},
        {u"first"_s,
         [](const Call &c) -> KnownValue {
             return c.value.toList().value(0);
         }},
        {u"last"_s,
         [](const Call &c) -> KnownValue {
             return c.value.toList().isEmpty() ? Value() : c.value.toList().last();
         }},
        // Numbers
        {u"plus"_s,
         [](const Call &c) {
             return calculated(c, std::plus<>());
         }},
        {u"minus"_s,
         [](const Call &c) {
             return calculated(c, std::minus<>());
         }},
        {u"times"_s,
         [](const Call &c) {
             return calculated(c, std::multiplies<>());
         }},
        {u"divided_by"_s,
         [](const Call &c) {
             return c.argument(0).toDouble() == 0 ? std::nullopt : calculated(c, std::divides<>());
         }},
        {u"round"_s, rounded},
        {u"ceil"_s,
         [](const Call &c) -> KnownValue {
             return qint64(std::ceil(c.text().toDouble()));
         }},
        {u"floor"_s,
         [](const Call &c) -> KnownValue {
             return qint64(std::floor(c.text().toDouble()));
         }},
        // Addresses
        {u"relative_url"_s,
         [](const Call &c) -> KnownValue {
             return c.scope.relativeUrl(c.text());
         }},
        {u"absolute_url"_s,
         [](const Call &c) -> KnownValue {
             return c.scope.absoluteUrl(c.text());
         }},
        {u"url_encode"_s,
         [](const Call &c) -> KnownValue {
             return encoded(c.text(), " -._").replace(u' ', u'+');
         }},
        {u"cgi_escape"_s,
         [](const Call &c) -> KnownValue {
             return encoded(c.text(), " -._").replace(u' ', u'+');
         }},
        {u"uri_escape"_s,
         [](const Call &c) -> KnownValue {
             return encoded(c.text(), "!#$&'()*+,-./:;=?@[]_~");
         }},
        {u"markdownify"_s,
         [](const Call &c) -> KnownValue {
             if (!c.scope.markdownify || !c.arguments.isEmpty())
                 return std::nullopt;
             const std::optional<QString> html = c.scope.markdownify(c.text());
             return html ? KnownValue(*html) : std::nullopt;
         }},
        // Dates
        {u"date"_s,
         [](const Call &c) {
             return dated(c, c.argument(0));
         }},
        {u"date_to_string"_s,
         [](const Call &c) {
             return c.arguments.isEmpty() ? dated(c, u"%d %b %Y"_s) : std::nullopt;
         }},
        {u"date_to_long_string"_s,
         [](const Call &c) {
             return c.arguments.isEmpty() ? dated(c, u"%d %B %Y"_s) : std::nullopt;
         }},
    };
    return table;
}

/// Filters that Liquid 5.4 and Jekyll 4.3 have and this does not do.
bool isOtherFilter(const QString &name)
{
    static const QStringList others{
        u"abs"_s,
        u"array_to_sentence_string"_s,
        u"at_least"_s,
        u"at_most"_s,
        u"base64_decode"_s,
        u"base64_encode"_s,
        u"compact"_s,
        u"concat"_s,
        u"date_to_rfc822"_s,
        u"date_to_xmlschema"_s,
        u"find"_s,
        u"find_exp"_s,
        u"group_by"_s,
        u"group_by_exp"_s,
        u"inspect"_s,
        u"jsonify"_s,
        u"lstrip"_s,
        u"map"_s,
        u"modulo"_s,
        u"normalize_whitespace"_s,
        u"pop"_s,
        u"push"_s,
        u"remove_first"_s,
        u"remove_last"_s,
        u"replace_first"_s,
        u"replace_last"_s,
        u"reverse"_s,
        u"rstrip"_s,
        u"sample"_s,
        u"sassify"_s,
        u"scssify"_s,
        u"shift"_s,
        u"smartify"_s,
        u"sort"_s,
        u"sort_natural"_s,
        u"strip_index"_s,
        u"sum"_s,
        u"to_integer"_s,
        u"uniq"_s,
        u"unshift"_s,
        u"url_decode"_s,
        u"where"_s,
        u"where_exp"_s,
    };
    return others.contains(name);
}

} // namespace

KnownValue applyFilter(const QString &name, const Value &value, const QVariantList &arguments,
                       const Scope &scope)
{
    const Filter filter = filters().value(name);
    if (!filter)
        return isOtherFilter(name) || !scope.isComplete ? std::nullopt : KnownValue(value);
    return filter({value, arguments, scope});
}

} // namespace app::templates
