// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/references.h"

#include "app/markdown/destinationindex.h"
#include "app/markdown/destinationscanner.h"
#include "app/markdown/html/htmlreferences.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

QList<qsizetype> lineStartsOf(const QString &text)
{
    QList<qsizetype> starts{0};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        starts.append(at + 1);
    return starts;
}

bool holdsInlines(MarkdownNode node)
{
    const Kind kind = node.kind();
    // What passes made of a paragraph has its lines still.
    return kind == Kind::Paragraph || kind == Kind::Heading || kind == Kind::TableRow
        || (kind == Kind::Other && node.firstLine() > 0);
}

// One walk over the tree. Links and images of a paragraph, heading or table row are compared with
// the candidates in its source lines: a destination is located only where as many candidates as
// parsed references have it, so that it is certain which is which.
class Collector final
{
public:
    Collector(const QString &body, const BodyPlace &place)
        : m_body(body)
        , m_place(place)
        , m_lineStarts(lineStartsOf(body))
    { }

    QList<Reference> collect(MarkdownNode root)
    {
        walk(root, [this](MarkdownNode node, Visit visit) {
            const Kind kind = node.kind();
            if (visit == Visit::Enter) {
                if (kind == Kind::CodeBlock || kind == Kind::HtmlBlock)
                    m_opaqueLines.append({node.firstLine(), node.lastLine()});
                return;
            }
            if (kind == Kind::Link || kind == Kind::Image)
                m_pending.append(parsedReference(node));
            else if (kind == Kind::HtmlInline)
                addInlineHtml(node);
            else if (kind == Kind::HtmlBlock)
                addHtmlBlock(node);
            else if (holdsInlines(node))
                locate({node.firstLine(), node.lastLine()});
        });
        locateDefinitions();
        return m_references;
    }

private:
    struct Pending {
        Reference reference;
        QString tag; ///< The raw tag that holds it; empty for Markdown.
        qsizetype startInTag = 0;
        qsizetype length = 0;
    };

    static Pending parsedReference(MarkdownNode node)
    {
        Reference reference;
        reference.kind
            = node.kind() == Kind::Image ? Reference::Kind::Image : Reference::Kind::Link;
        reference.destination = QString::fromUtf8(node.url());
        reference.text = QString::fromUtf8(node.plainText());
        reference.line = node.firstLine();
        return {reference, {}, 0, 0};
    }

    static QString textUpToClosingTag(MarkdownNode node)
    {
        constexpr int MostNodes = 500; // Who does not close a tag has the whole paragraph in it.
        QByteArray text;
        int count = 0;
        for (node = node.next(); node && ++count <= MostNodes; node = node.next()) {
            if (node.kind() == Kind::HtmlInline && node.literal().toLower().startsWith("</a"))
                break;
            text += node.plainText();
        }
        return QString::fromUtf8(text);
    }

    void addInlineHtml(MarkdownNode node)
    {
        const QByteArray html = node.literal();
        for (const HtmlReference &found : htmlReferences(html)) {
            Pending pending{{found.kind, found.destination, found.text, node.firstLine(), {}},
                            QString::fromUtf8(html),
                            0,
                            0};
            if (found.kind == Reference::Kind::Link)
                pending.reference.text = textUpToClosingTag(node);
            pending.startInTag = QString::fromUtf8(html.left(found.sourceStart)).size();
            pending.length
                = QString::fromUtf8(html.mid(found.sourceStart, found.sourceLength)).size();
            m_pending.append(pending);
        }
    }

    void addHtmlBlock(MarkdownNode node)
    {
        const QByteArray html = node.literal();
        const QList<HtmlReference> found = htmlReferences(html);
        if (found.isEmpty())
            return;
        const TextRange source = rangeOfLines({node.firstLine(), node.lastLine()});
        const QStringView text = QStringView(m_body).mid(source.start, source.length);
        // Within a quote or list the literal lacks what opens their lines.
        const qsizetype start = text.indexOf(QString::fromUtf8(html));
        for (const HtmlReference &one : found) {
            const QString before = QString::fromUtf8(html.left(one.sourceStart));
            const QString raw = QString::fromUtf8(html.mid(one.sourceStart, one.sourceLength));
            // What a template wrote may have more lines than the post.
            const int line
                = qMin(node.firstLine() + static_cast<int>(before.count(u'\n')), node.lastLine());
            Reference reference{one.kind, one.destination, one.text, fileLine(line), {}};
            const std::optional<TextRange> range = start >= 0
                ? TextRange{start + before.size(), raw.size()}
                : onlyValue(text, one.destination);
            if (range)
                reference.destinationRange = inPost({source.start + range->start, range->length});
            m_references.append(reference);
        }
    }

    // The one place in raw HTML where `destination` is the end of an attribute's value, or what an
    // expression encloses in quotes.
    static std::optional<TextRange> onlyValue(QStringView html, const QString &destination)
    {
        const qsizetype at = html.indexOf(destination);
        if (at <= 0 || html.indexOf(destination, at + 1) >= 0)
            return std::nullopt;
        static constexpr QStringView Before = u"\"'=}";
        static constexpr QStringView After = u"\"' >";
        const qsizetype end = at + destination.size();
        if (end >= html.size() || !Before.contains(html[at - 1]) || !After.contains(html[end]))
            return std::nullopt;
        return TextRange{at, destination.size()};
    }

    // Gives the references that wait their places among the candidates in `lines`.
    void locate(LineRange lines)
    {
        if (m_pending.isEmpty())
            return;
        const TextRange source = rangeOfLines(lines);
        const DestinationIndex index(
            scanDestinations(QStringView(m_body).mid(source.start, source.length)));
        QHash<QString, QList<qsizetype>> alike; // By tag, or destination.
        for (qsizetype i = 0; i < m_pending.size(); ++i)
            alike[keyOf(m_pending[i])].append(i);
        for (const QList<qsizetype> &same : std::as_const(alike))
            locateAlike(same, index, source.start);
        for (qsizetype i = 0; i < m_pending.size(); ++i) {
            Reference &reference = m_pending[i].reference;
            if (reference.destinationRange) {
                reference.line = lineAt(*reference.destinationRange);
            } else {
                if (m_pending[i].tag.isEmpty())
                    m_unlocated.append(m_references.size());
                reference.line = fileLine(lineWith(reference, lines));
            }
            m_references.append(reference);
        }
        m_pending.clear();
    }

    static QString keyOf(const Pending &pending)
    {
        return pending.tag.isEmpty() ? u' ' + pending.reference.destination : pending.tag;
    }

    // Those that have one destination, or stand in the same tag: in order, if counts agree.
    void locateAlike(const QList<qsizetype> &alike, const DestinationIndex &index,
                     TextPosition start)
    {
        const Pending &like = std::as_const(m_pending)[alike.first()];
        const bool isInTag = !like.tag.isEmpty();
        const QList<TextRange> ranges = isInTag
            ? index.rangesOfTag(like.tag)
            : index.rangesOf(like.reference.destination, alike.size());
        if (ranges.size() != alike.size())
            return;
        for (qsizetype i = 0; i < alike.size(); ++i) {
            Pending &pending = m_pending[alike[i]];
            TextRange range = ranges[i];
            if (isInTag)
                range = {range.start + pending.startInTag, pending.length};
            pending.reference.destinationRange = inPost({start + range.start, range.length});
        }
    }

    // What is not in its own paragraph may come from a reference definition: certain where just one
    // has the destination.
    void locateDefinitions()
    {
        if (m_unlocated.isEmpty())
            return;
        std::sort(m_opaqueLines.begin(), m_opaqueLines.end(),
                  [](const LineRange &x, const LineRange &y) { return x.last < y.last; });
        QHash<QString, QList<TextRange>> definitions;
        for (const DestinationCandidate &definition : scanDefinitions(m_body)) {
            if (!isOpaque(lineAt(inPost(definition.range)) - m_place.firstLine + 1))
                definitions[definition.value].append(definition.range);
        }
        for (const qsizetype index : std::as_const(m_unlocated)) {
            Reference &reference = m_references[index];
            const QList<TextRange> ranges = definitions.value(reference.destination);
            if (ranges.size() == 1)
                reference.destinationRange = inPost(ranges.first());
        }
    }

    // Blocks of code and raw HTML do not overlap.
    [[nodiscard]] bool isOpaque(int line) const
    {
        const auto at = std::lower_bound(
            m_opaqueLines.cbegin(), m_opaqueLines.cend(), line,
            [](const LineRange &lines, int wanted) { return lines.last < wanted; });
        return at != m_opaqueLines.cend() && at->contains(line);
    }

    // cmark counts no line behind a hard break: of those around its own, the one that has the word.
    [[nodiscard]] int lineWith(const Reference &reference, LineRange lines) const
    {
        constexpr int Reach = 8;
        constexpr qsizetype LongestLine = 2000; // Of longer ones each link would cost the length.
        const QString &text = reference.text.isEmpty() ? reference.destination : reference.text;
        const QString word = text.section(u' ', 0, 0);
        const int line = qBound(lines.first, reference.line, lines.last);
        for (int distance = 0; distance <= Reach; ++distance) {
            for (const int one : {line + distance, line - distance}) {
                if (!lines.contains(one))
                    continue;
                const TextRange range = rangeOfLines({one, one});
                const qsizetype length = std::min(range.length, LongestLine);
                if (QStringView(m_body).mid(range.start, length).contains(word))
                    return one;
            }
        }
        return line;
    }

    [[nodiscard]] TextRange rangeOfLines(LineRange lines) const
    {
        const qsizetype first = std::clamp<qsizetype>(lines.first - 1, 0, m_lineStarts.size() - 1);
        const qsizetype start = m_lineStarts[first];
        const qsizetype end
            = lines.last < m_lineStarts.size() ? m_lineStarts[lines.last] : m_body.size();
        return {start, qMax<qsizetype>(0, end - start)};
    }

    [[nodiscard]] TextRange inPost(TextRange inBody) const
    {
        return {m_place.start + inBody.start, inBody.length};
    }

    [[nodiscard]] int lineAt(TextRange inPost) const
    {
        const auto after = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(),
                                            inPost.start - m_place.start);
        return fileLine(static_cast<int>(after - m_lineStarts.cbegin()));
    }

    [[nodiscard]] int fileLine(int bodyLine) const { return m_place.firstLine + bodyLine - 1; }

    const QString &m_body;
    BodyPlace m_place;
    QList<qsizetype> m_lineStarts;
    QList<Pending> m_pending;
    QList<Reference> m_references;
    QList<qsizetype> m_unlocated; ///< Indexes into m_references.
    QList<LineRange> m_opaqueLines; ///< Code and raw HTML, lines of the body.
};

} // namespace

QList<Reference> collectReferences(MarkdownNode root, const QString &body, const BodyPlace &place)
{
    return Collector(body, place).collect(root);
}

} // namespace app
