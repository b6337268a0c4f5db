// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/articlematch.h"

#include "app/markdown/html/htmlallowlist.h"
#include "app/site/articletext.h"
#include "app/site/elementpath.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace app {
namespace {

/// Of what was found that the article's element must hold.
constexpr double NearlyAll = 0.9;
/// Letters from which a line is long enough to be told from chance.
constexpr qsizetype FewestLetters = 6;
/// A line that stands on a page more often says nothing about where the article is.
constexpr int MostPlaces = 32;

/// The letters of a page, with where each element's begin and end.
class PageText final
{
public:
    explicit PageText(HtmlNode body)
    {
        walkHtml(body, [this](HtmlNode node, HtmlVisit visit) {
            visit == HtmlVisit::Enter ? enter(node) : leave(node);
        });
    }

    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOf(HtmlNode node) const
    {
        return m_ranges.value(node.id());
    }
    [[nodiscard]] QList<qsizetype> placesOf(const QString &line) const
    {
        QList<qsizetype> places;
        for (qsizetype at = m_text.indexOf(line); at >= 0 && places.size() < MostPlaces;
             at = m_text.indexOf(line, at + 1)) {
            places << at;
        }
        return places;
    }

private:
    static bool isSilent(HtmlNode node)
    {
        return node.kind() == HtmlNode::Kind::Template || node.tag() == "script"
            || node.tag() == "style" || node.tag() == "noscript";
    }
    void enter(HtmlNode node)
    {
        m_ranges.insert(node.id(), {m_text.size(), m_text.size()});
        if (node.kind() == HtmlNode::Kind::Text) {
            if (m_silence == 0)
                m_text += letters(QString::fromUtf8(node.text()));
        } else if (node.kind() != HtmlNode::Kind::Comment) {
            m_silence += isSilent(node);
            if (node.tag() == "img")
                m_text += imageLetters(QString::fromUtf8(attributeValue(node, "src")));
        }
    }
    void leave(HtmlNode node)
    {
        if (node.kind() != HtmlNode::Kind::Text && node.kind() != HtmlNode::Kind::Comment)
            m_silence -= isSilent(node);
        m_ranges[node.id()].second = m_text.size();
    }

    QString m_text;
    QHash<const void *, std::pair<qsizetype, qsizetype>> m_ranges;
    int m_silence = 0;
};

/// A line of the post and where it stands on the page.
struct FoundLine {
    qsizetype length = 0;
    QList<qsizetype> places; ///< Ascending.

    [[nodiscard]] bool isWithin(std::pair<qsizetype, qsizetype> range) const
    {
        const auto place = std::lower_bound(places.begin(), places.end(), range.first);
        return place != places.end() && *place + length <= range.second;
    }
};

/// A long line counts as much as a line of ordinary prose at most.
double weight(qsizetype length)
{
    return static_cast<double>(std::min<qsizetype>(length, 80));
}

double weightWithin(const QList<FoundLine> &lines, std::pair<qsizetype, qsizetype> range)
{
    double sum = 0;
    for (const FoundLine &line : lines) {
        if (line.isWithin(range))
            sum += weight(line.length);
    }
    return sum;
}

/// What generators make of Markdown, as against what themes put beside it.
bool isPlainContent(HtmlNode node)
{
    static const QList<QByteArrayView> tags{"p",   "h2",         "h3",     "h4", "h5",
                                            "h6",  "ul",         "ol",     "dl", "hr",
                                            "pre", "blockquote", "figure", "br", "table"};
    if (node.kind() != HtmlNode::Kind::Element)
        return node.kind() == HtmlNode::Kind::Text;
    const QByteArray classes = attributeValue(node, "class");
    const bool isFootnotes = classes.split(' ').contains("footnotes");
    return isFootnotes || (tags.contains(node.tag()) && classes.isEmpty());
}

HtmlNode previous(HtmlNode node)
{
    HtmlNode before;
    for (HtmlNode child = node.parent().firstChild(); child && child != node; child = child.next())
        before = child;
    return before;
}

/// Whether the post's first line is in `place`: a table of contents may have it too.
bool beginsWith(const ArticlePlace &place, const PageText &text, const QString &line)
{
    if (!place.first)
        return false;
    const auto start = text.rangeOf(place.first).first;
    const auto end = text.rangeOf(place.last).second;
    const QList<qsizetype> places = text.placesOf(line);
    return std::any_of(places.begin(), places.end(),
                       [&](qsizetype at) { return at >= start && at + line.size() <= end; });
}

/// Takes in what no line was found for: it lies at the post's edges, changed since the build or
/// made by a template.
void widen(ArticlePlace &place, const PageText &text, const QStringList &lines)
{
    const bool isStartFound = !lines.isEmpty() && beginsWith(place, text, lines.first());
    while (place.last && place.last.next() && isPlainContent(place.last.next()))
        place.last = place.last.next();
    if (isStartFound)
        return;
    for (HtmlNode before = place.first ? previous(place.first) : HtmlNode();
         before && isPlainContent(before); before = previous(before)) {
        place.first = before;
    }
}

ArticlePlace placeIn(HtmlNode element, const PageText &text, const QList<FoundLine> &lines)
{
    ArticlePlace place;
    place.element = element;
    for (HtmlNode child = element.firstChild(); child; child = child.next()) {
        const auto range = text.rangeOf(child);
        const bool holdsLine
            = std::any_of(lines.begin(), lines.end(),
                          [&range](const FoundLine &line) { return line.isWithin(range); });
        if (!holdsLine)
            continue;
        if (!place.first)
            place.first = child;
        place.last = child;
    }
    return place;
}

HtmlNode deepestHolder(HtmlNode top, const PageText &text, const QList<FoundLine> &lines)
{
    const double wanted = NearlyAll * weightWithin(lines, text.rangeOf(top));
    HtmlNode holder = top;
    for (HtmlNode child = holder.firstChild(); child;) {
        if (mayHoldArticle(child) && weightWithin(lines, text.rangeOf(child)) >= wanted) {
            holder = child;
            child = holder.firstChild();
        } else {
            child = child.next();
        }
    }
    return holder;
}

QList<FoundLine> linesOn(const PageText &text, const QStringList &lines)
{
    QList<FoundLine> found;
    for (const QString &line : lines) {
        if (line.size() < FewestLetters)
            continue;
        if (const QList<qsizetype> places = text.placesOf(line); !places.isEmpty())
            found << FoundLine{line.size(), places};
    }
    return found;
}

double wholeWeight(const QStringList &lines)
{
    double sum = 0;
    for (const QString &line : lines)
        sum += line.size() < FewestLetters ? 0 : weight(line.size());
    return sum;
}

} // namespace

bool mayHoldArticle(HtmlNode element)
{
    static const QByteArrayList inner{
        "p",    "h1",     "h2",   "h3",    "h4",      "h5",         "h6",     "ul",   "ol",
        "dl",   "pre",    "li",   "dd",    "details", "blockquote", "figure", "span", "a",
        "em",   "strong", "code", "table", "tbody",   "thead",      "tr",     "td",   "th",
        "html", "head",   "link", "style", "script",  "nav",        "img",    "br",   "input"};
    return element.kind() == HtmlNode::Kind::Element && !element.isForeign()
        && !inner.contains(element.name()) && !isVoidElement(element.tag());
}

ArticlePlace findArticle(const HtmlTree &page, const QStringList &lines)
{
    const HtmlNode body = bodyOf(page);
    if (!body)
        return {};
    const PageText text(body);
    const QList<FoundLine> found = linesOn(text, lines);
    if (found.isEmpty())
        return {};
    ArticlePlace place = placeIn(deepestHolder(body, text, found), text, found);
    widen(place, text, lines);
    const double whole = weightWithin(found, text.rangeOf(body));
    place.share = whole / wholeWeight(lines);
    place.lines = static_cast<int>(found.size());
    return place;
}

ArticlePlace articleIn(const HtmlTree &page, HtmlNode element, const QStringList &lines)
{
    const HtmlNode body = bodyOf(page);
    if (!body)
        return {};
    const PageText text(body);
    const QList<FoundLine> found = linesOn(text, lines);
    ArticlePlace place = placeIn(element, text, found);
    widen(place, text, lines);
    const double whole = wholeWeight(lines);
    place.share = whole > 0 ? weightWithin(found, text.rangeOf(element)) / whole : 0;
    place.lines = static_cast<int>(found.size());
    return place;
}

} // namespace app
