// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/htmlallowlist.h"

#include "app/markdown/html/safeurl.h"

#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

namespace app {
namespace {

using namespace std::string_view_literals;

constexpr int MaxSpan = 1000;
constexpr int MaxPixels = 10'000;

// Sorted, for binary search.
constexpr std::array Kept{
    "a"sv,      "abbr"sv,       "article"sv, "aside"sv,      "b"sv,       "bdi"sv,    "bdo"sv,
    "big"sv,    "blockquote"sv, "br"sv,      "caption"sv,    "center"sv,  "cite"sv,   "code"sv,
    "col"sv,    "colgroup"sv,   "dd"sv,      "del"sv,        "details"sv, "dfn"sv,    "div"sv,
    "dl"sv,     "dt"sv,         "em"sv,      "figcaption"sv, "figure"sv,  "footer"sv, "h1"sv,
    "h2"sv,     "h3"sv,         "h4"sv,      "h5"sv,         "h6"sv,      "header"sv, "hr"sv,
    "i"sv,      "img"sv,        "input"sv,   "ins"sv,        "kbd"sv,     "li"sv,     "mark"sv,
    "nav"sv,    "ol"sv,         "p"sv,       "pre"sv,        "q"sv,       "rp"sv,     "rt"sv,
    "ruby"sv,   "s"sv,          "samp"sv,    "section"sv,    "small"sv,   "span"sv,   "strike"sv,
    "strong"sv, "sub"sv,        "summary"sv, "sup"sv,        "table"sv,   "tbody"sv,  "td"sv,
    "tfoot"sv,  "th"sv,         "thead"sv,   "time"sv,       "tr"sv,      "tt"sv,     "u"sv,
    "ul"sv,     "var"sv,        "wbr"sv,
};
static_assert(std::is_sorted(Kept.begin(), Kept.end()));

// Their content is no text to read, or is parsed by rules of its own.
constexpr std::array Dropped{
    "applet"sv,  "audio"sv,    "base"sv,     "canvas"sv,  "embed"sv,  "frame"sv,    "frameset"sv,
    "head"sv,    "iframe"sv,   "link"sv,     "listing"sv, "map"sv,    "math"sv,     "meta"sv,
    "noembed"sv, "noframes"sv, "noscript"sv, "object"sv,  "option"sv, "param"sv,    "plaintext"sv,
    "script"sv,  "select"sv,   "source"sv,   "style"sv,   "svg"sv,    "template"sv, "textarea"sv,
    "title"sv,   "track"sv,    "video"sv,    "xmp"sv,
};
static_assert(std::is_sorted(Dropped.begin(), Dropped.end()));

constexpr std::array Void{"br"sv, "col"sv, "hr"sv, "img"sv, "input"sv, "wbr"sv};

template <std::size_t N>
bool isOneOf(QByteArrayView text, const std::array<std::string_view, N> &list)
{
    const std::string_view view(text.data(), static_cast<std::size_t>(text.size()));
    return std::find(list.begin(), list.end(), view) != list.end();
}

template <std::size_t N>
bool isIn(QByteArrayView text, const std::array<std::string_view, N> &sorted)
{
    const std::string_view view(text.data(), static_cast<std::size_t>(text.size()));
    return std::binary_search(sorted.begin(), sorted.end(), view);
}

std::optional<QByteArray> number(const QByteArray &value, int min, int max)
{
    bool isNumber = false;
    const int parsed = value.trimmed().toInt(&isNumber);
    return isNumber && parsed >= min ? std::optional(QByteArray::number(qMin(parsed, max)))
                                     : std::nullopt;
}

std::optional<QByteArray> extent(const QByteArray &value)
{
    QByteArray text = value.trimmed();
    if (text.endsWith('%')) {
        text.chop(1);
        const std::optional<QByteArray> percent = number(text, 0, 100);
        return percent ? std::optional(*percent + '%') : std::nullopt;
    }
    if (text.endsWith("px"))
        text.chop(2);
    return number(text, 0, MaxPixels);
}

std::optional<QByteArray> oneOf(const QByteArray &value, const QList<QByteArray> &words)
{
    const QByteArray word = value.trimmed().toLower();
    return words.contains(word) ? std::optional(word) : std::nullopt;
}

// Classes that dress code, task lists, footnotes and chips; others could pass for the editor's own.
std::optional<QByteArray> classes(const QByteArray &value)
{
    static constexpr std::array Prefixes{"language-"sv, "task-list"sv, "footnote"sv,
                                         "highlight"sv, "template-"sv, "markdown-alert"sv,
                                         "embed-"sv};
    static constexpr std::array Words{"contains-task-list"sv, "data-footnote-backref"sv,
                                      "reversefootnote"sv};
    QList<QByteArray> kept;
    for (const QByteArray &word : value.simplified().split(' ')) {
        const bool isPrefixed
            = std::any_of(Prefixes.begin(), Prefixes.end(), [&word](std::string_view prefix) {
                  return word.startsWith(
                      QByteArrayView(prefix.data(), static_cast<qsizetype>(prefix.size())));
              });
        if (isPrefixed || isOneOf(word, Words))
            kept.append(word);
    }
    return kept.isEmpty() ? std::nullopt : std::optional(kept.join(' '));
}

// The names of the preview's own elements are not for posts.
std::optional<QByteArray> identifier(const QByteArray &value)
{
    return value.isEmpty() || value.toLower().startsWith("byline") ? std::nullopt
                                                                   : std::optional(value);
}

std::optional<QByteArray> notEmpty(const QByteArray &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

std::optional<QByteArray> imageValue(QByteArrayView attribute, const QByteArray &value)
{
    if (attribute == "src")
        return notEmpty(safeImageSource(value));
    if (attribute == "alt")
        return value;
    return attribute == "width" || attribute == "height" ? extent(value) : std::nullopt;
}

std::optional<QByteArray> cellValue(QByteArrayView attribute, const QByteArray &value)
{
    if (attribute == "colspan" || attribute == "rowspan")
        return number(value, 1, MaxSpan);
    if (attribute == "scope")
        return oneOf(value, {"row", "col", "rowgroup", "colgroup"});
    if (attribute == "valign")
        return oneOf(value, {"top", "middle", "bottom", "baseline"});
    return attribute == "width" ? extent(value) : std::nullopt;
}

std::optional<QByteArray> listValue(QByteArrayView tag, QByteArrayView attribute,
                                    const QByteArray &value)
{
    if ((tag == "ol" && attribute == "start") || (tag == "li" && attribute == "value"))
        return number(value, -1'000'000, 1'000'000'000);
    if (tag == "ol" && attribute == "reversed")
        return QByteArray();
    if (tag == "ol" && attribute == "type") {
        const QList<QByteArray> types{"1", "a", "A", "i", "I"};
        return types.contains(value) ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QByteArray> globalValue(QByteArrayView attribute, const QByteArray &value)
{
    static constexpr std::array Texts{"aria-hidden"sv,
                                      "aria-label"sv,
                                      "data-footnote-backref"sv,
                                      "data-footnote-ref"sv,
                                      "data-footnotes"sv,
                                      "lang"sv,
                                      "title"sv};
    if (isOneOf(attribute, Texts))
        return value;
    if (attribute == "id")
        return identifier(value);
    if (attribute == "class")
        return classes(value);
    return attribute == "dir" ? oneOf(value, {"ltr", "rtl", "auto"}) : std::nullopt;
}

} // namespace

ElementRule elementRule(QByteArrayView tag)
{
    if (isIn(tag, Kept))
        return ElementRule::Keep;
    return isIn(tag, Dropped) ? ElementRule::Drop : ElementRule::Unwrap;
}

bool isVoidElement(QByteArrayView tag)
{
    return isOneOf(tag, Void);
}

std::optional<QByteArray> allowedValue(QByteArrayView tag, QByteArrayView attribute,
                                       const QByteArray &value)
{
    if (const std::optional<QByteArray> global = globalValue(attribute, value))
        return global;
    if (tag == "img")
        return imageValue(attribute, value);
    if (tag == "td" || tag == "th")
        return cellValue(attribute, value);
    if (tag == "ol" || tag == "li")
        return listValue(tag, attribute, value);
    if (tag == "a") {
        if (attribute == "href")
            return notEmpty(safeLink(value));
        return attribute == "name" ? identifier(value) : std::nullopt;
    }
    if (tag == "details")
        return attribute == "open" ? std::optional(QByteArray()) : std::nullopt;
    if (tag == "time")
        return attribute == "datetime" ? std::optional(value) : std::nullopt;
    if (tag == "col" || tag == "colgroup")
        return attribute == "span" ? number(value, 1, MaxSpan) : std::nullopt;
    if (tag == "table")
        return attribute == "width" ? extent(value)
            : attribute == "border" ? number(value, 0, 1)
                                    : std::nullopt;
    return std::nullopt;
}

} // namespace app
