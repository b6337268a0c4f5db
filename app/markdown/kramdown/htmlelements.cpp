// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/htmlelements.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace app::kramdown {
namespace {

using namespace std::string_view_literals;

constexpr std::array Span{
    u"a"sv,      u"abbr"sv,   u"acronym"sv, u"b"sv,    u"bdo"sv,    u"big"sv,  u"br"sv,
    u"button"sv, u"cite"sv,   u"code"sv,    u"del"sv,  u"dfn"sv,    u"em"sv,   u"i"sv,
    u"img"sv,    u"input"sv,  u"ins"sv,     u"kbd"sv,  u"label"sv,  u"mark"sv, u"option"sv,
    u"q"sv,      u"rb"sv,     u"rbc"sv,     u"rp"sv,   u"rt"sv,     u"rtc"sv,  u"ruby"sv,
    u"samp"sv,   u"select"sv, u"small"sv,   u"span"sv, u"strong"sv, u"sub"sv,  u"sup"sv,
    u"tt"sv,     u"u"sv,      u"var"sv,
};
static_assert(std::is_sorted(Span.begin(), Span.end()));

constexpr std::array Block{
    u"address"sv,  u"applet"sv,   u"article"sv,    u"aside"sv,   u"blockquote"sv, u"body"sv,
    u"caption"sv,  u"col"sv,      u"colgroup"sv,   u"dd"sv,      u"div"sv,        u"dl"sv,
    u"dt"sv,       u"fieldset"sv, u"figcaption"sv, u"footer"sv,  u"form"sv,       u"h1"sv,
    u"h2"sv,       u"h3"sv,       u"h4"sv,         u"h5"sv,      u"h6"sv,         u"head"sv,
    u"header"sv,   u"hgroup"sv,   u"hr"sv,         u"html"sv,    u"iframe"sv,     u"legend"sv,
    u"li"sv,       u"main"sv,     u"map"sv,        u"menu"sv,    u"nav"sv,        u"ol"sv,
    u"optgroup"sv, u"p"sv,        u"pre"sv,        u"section"sv, u"summary"sv,    u"table"sv,
    u"tbody"sv,    u"td"sv,       u"tfoot"sv,      u"th"sv,      u"thead"sv,      u"tr"sv,
    u"ul"sv,
};
static_assert(std::is_sorted(Block.begin(), Block.end()));

constexpr std::array Void{
    u"area"sv,  u"base"sv,   u"br"sv,   u"col"sv,  u"command"sv, u"embed"sv,  u"hr"sv,    u"img"sv,
    u"input"sv, u"keygen"sv, u"link"sv, u"meta"sv, u"param"sv,   u"source"sv, u"track"sv, u"wbr"sv,
};
static_assert(std::is_sorted(Void.begin(), Void.end()));

constexpr std::array BlockContent{
    u"address"sv, u"applet"sv,  u"article"sv, u"aside"sv,  u"blockquote"sv, u"body"sv,
    u"dd"sv,      u"details"sv, u"div"sv,     u"dl"sv,     u"fieldset"sv,   u"figcaption"sv,
    u"figure"sv,  u"footer"sv,  u"form"sv,    u"header"sv, u"hgroup"sv,     u"iframe"sv,
    u"li"sv,      u"main"sv,    u"map"sv,     u"menu"sv,   u"nav"sv,        u"noscript"sv,
    u"object"sv,  u"section"sv, u"summary"sv, u"td"sv,
};
static_assert(std::is_sorted(BlockContent.begin(), BlockContent.end()));

constexpr std::array SpanContent{
    u"a"sv,       u"abbr"sv,   u"acronym"sv,  u"b"sv,    u"bdo"sv,    u"big"sv,   u"button"sv,
    u"caption"sv, u"cite"sv,   u"del"sv,      u"dfn"sv,  u"dt"sv,     u"em"sv,    u"h1"sv,
    u"h2"sv,      u"h3"sv,     u"h4"sv,       u"h5"sv,   u"h6"sv,     u"i"sv,     u"ins"sv,
    u"label"sv,   u"legend"sv, u"optgroup"sv, u"p"sv,    u"q"sv,      u"rb"sv,    u"rbc"sv,
    u"rp"sv,      u"rt"sv,     u"rtc"sv,      u"ruby"sv, u"select"sv, u"small"sv, u"span"sv,
    u"strong"sv,  u"sub"sv,    u"sup"sv,      u"th"sv,   u"tt"sv,
};
static_assert(std::is_sorted(SpanContent.begin(), SpanContent.end()));

// Known, and never read as Markdown.
constexpr std::array RawContent{
    u"code"sv, u"kbd"sv,    u"math"sv,  u"option"sv,   u"pre"sv,
    u"samp"sv, u"script"sv, u"style"sv, u"textarea"sv, u"var"sv,
};
static_assert(std::is_sorted(RawContent.begin(), RawContent.end()));

template <std::size_t N>
bool isIn(QStringView name, const std::array<std::u16string_view, N> &sorted)
{
    const std::u16string_view view(name.utf16(), static_cast<std::size_t>(name.size()));
    return std::binary_search(sorted.begin(), sorted.end(), view);
}

} // namespace

bool isSpanOrScript(QStringView name)
{
    return isIn(name, Span) || name == u"script";
}

bool isSpanElement(QStringView name)
{
    return isIn(name, Span);
}

bool isBlockElement(QStringView name)
{
    return isIn(name, Block);
}

bool isVoid(QStringView name)
{
    return isIn(name, Void);
}

bool isKnown(QStringView name)
{
    return isIn(name, Span) || isIn(name, Block) || isIn(name, Void) || isIn(name, BlockContent)
        || isIn(name, SpanContent) || isIn(name, RawContent);
}

ContentModel contentModel(QStringView name)
{
    if (isIn(name, BlockContent))
        return ContentModel::Block;
    return isIn(name, SpanContent) ? ContentModel::Span : ContentModel::Raw;
}

} // namespace app::kramdown
