// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/references.h"

#include "app/markdown/destinationscanner.h"
#include "app/markdown/htmlreferences.h"

#include <algorithm>
#include <optional>

namespace app {
namespace {

using Form = DestinationCandidate::Form;
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
        QByteArray text;
        for (node = node.next(); node; node = node.next()) {
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
            Reference reference{one.kind,
                                one.destination,
                                one.text,
                                fileLine(node.firstLine() + static_cast<int>(before.count(u'\n'))),
                                {}};
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
        const QList<DestinationCandidate> candidates
            = scanDestinations(QStringView(m_body).mid(source.start, source.length));
        QList<bool> isLocated(m_pending.size(), false);
        for (qsizetype i = 0; i < m_pending.size(); ++i) {
            if (!isLocated[i])
                locateAlike(i, candidates, source.start, isLocated);
        }
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

    // All that wait with the destination (or within the tag) of the first: in order, if counts
    // agree.
    void locateAlike(qsizetype first, const QList<DestinationCandidate> &candidates,
                     TextPosition start, QList<bool> &isLocated)
    {
        const Pending like = m_pending[first];
        QList<qsizetype> alike;
        for (qsizetype i = first; i < m_pending.size(); ++i) {
            const Pending &other = m_pending[i];
            if (other.tag == like.tag
                && (!like.tag.isEmpty()
                    || other.reference.destination == like.reference.destination)) {
                alike.append(i);
                isLocated[i] = true;
            }
        }
        const QList<TextRange> ranges = like.tag.isEmpty()
            ? rangesOf(like.reference.destination, alike.size(), candidates)
            : rangesOfTag(like.tag, candidates);
        if (ranges.size() != alike.size())
            return;
        for (qsizetype i = 0; i < alike.size(); ++i) {
            Pending &pending = m_pending[alike[i]];
            TextRange range = ranges[i];
            if (!like.tag.isEmpty())
                range = {range.start + pending.startInTag, pending.length};
            pending.reference.destinationRange = inPost({start + range.start, range.length});
        }
    }

    static QList<TextRange> rangesOfTag(const QString &tag,
                                        const QList<DestinationCandidate> &candidates)
    {
        QList<TextRange> ranges;
        for (const DestinationCandidate &candidate : candidates) {
            if (candidate.form == Form::Tag && candidate.value == tag)
                ranges.append(candidate.range);
        }
        return ranges;
    }

    // Bare addresses count only where those in brackets are too few: `[https://x](https://x)`.
    static QList<TextRange> rangesOf(const QString &destination, qsizetype count,
                                     const QList<DestinationCandidate> &candidates)
    {
        QList<TextRange> bracketed;
        QList<TextRange> all;
        for (const DestinationCandidate &candidate : candidates) {
            if (candidate.form == Form::Bare && candidate.value.startsWith(destination)) {
                all.append({candidate.range.start, destination.size()});
            } else if ((candidate.form == Form::Inline || candidate.form == Form::Angle)
                       && candidate.value == destination) {
                bracketed.append(candidate.range);
                all.append(candidate.range);
            }
        }
        return bracketed.size() == count ? bracketed : all;
    }

    // What is not in its own paragraph may come from a reference definition: certain where just one
    // has the destination.
    void locateDefinitions()
    {
        if (m_unlocated.isEmpty())
            return;
        QList<DestinationCandidate> definitions = scanDefinitions(m_body);
        definitions.removeIf([this](const DestinationCandidate &definition) {
            const int line = lineAt(inPost(definition.range)) - m_place.firstLine + 1;
            return std::any_of(m_opaqueLines.cbegin(), m_opaqueLines.cend(),
                               [line](const LineRange &lines) { return lines.contains(line); });
        });
        for (const qsizetype index : std::as_const(m_unlocated)) {
            Reference &reference = m_references[index];
            std::optional<TextRange> only;
            int count = 0;
            for (const DestinationCandidate &definition : std::as_const(definitions)) {
                if (definition.value == reference.destination) {
                    only = definition.range;
                    ++count;
                }
            }
            if (count == 1)
                reference.destinationRange = inPost(*only);
        }
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
