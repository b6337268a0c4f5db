// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
// Links and images within text.

#include "app/markdown/kramdown/patterns.h"
#include "app/markdown/kramdown/spanreader.h"

#include <QRegularExpression>

namespace app::kramdown {
namespace {

QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(
        QStringLiteral("\\\\([\\\\.*_+`<>()\\[\\]{}#!:|\"'$=-])"));
    return text.replace(escape, QStringLiteral("\\1"));
}

// The images among an element's children, which come one after the other.
class ImageCount final
{
public:
    explicit ImageCount(const Element &element)
        : m_element(element)
    { }

    qsizetype count()
    {
        for (; m_seen < m_element.children.size(); ++m_seen)
            m_count += m_element.children[m_seen]->type == Type::Image ? 1 : 0;
        return m_count;
    }

private:
    const Element &m_element;
    std::size_t m_seen = 0;
    qsizetype m_count = 0;
};

void setTarget(Element &link, const QString &url, const QString &title, const QString &text)
{
    if (link.type == Type::Link) {
        link.attributes.append({QStringLiteral("href"), url});
    } else {
        link.attributes.append({QStringLiteral("src"), url});
        link.attributes.append({QStringLiteral("alt"), text});
        link.children.clear();
    }
    if (!title.isEmpty())
        link.attributes.append({QStringLiteral("title"), title});
}

} // namespace

bool SpanReader::readLink()
{
    const bool isImage = charAt(m_at) == u'!';
    const qsizetype bracket = m_at + (isImage ? 1 : 0);
    if (charAt(bracket) != u'[' || bracket + 1 >= m_text.size() || m_text[bracket + 1] == u'^')
        return false;
    const qsizetype start = m_at;
    const qsizetype opening = bracket + 1 - start;
    if (m_trees.size() >= MaxDepth || (!isImage && isWithinLink())) {
        addText(opening);
        return true;
    }
    auto element
        = std::make_unique<Element>(isImage ? Type::Image : Type::Link, QString(), lineAt(start));
    Element &link = *element;
    qsizetype depth = 1;
    // An image's place in the text counts brackets that its own reader has passed.
    ImageCount images(link);
    const Stop stop{[this] {
                        const QChar c = charAt(m_at);
                        if (c == u']' || c == u'[')
                            return 1;
                        return c == u'!' && charAt(m_at + 1) == u'[' ? 2 : 0;
                    },
                    [&] {
                        depth += charAt(m_at) == u']' ? -1 : 1;
                        return depth - images.count() == 0;
                    }};
    m_at = bracket + 1;
    if (read(link, &stop)) {
        const QString text = withoutEscapes(m_text.mid(bracket + 1, m_at - bracket - 1));
        ++m_at;
        if (readLinkTarget(link, text)) {
            m_tree->append(std::move(element));
            return true;
        }
    }
    m_at = start;
    addText(opening);
    return true;
}

// `[name]`, or nothing where the text itself is the name.
bool SpanReader::readReference(Element &link, const QString &text, bool &isRead)
{
    static const QRegularExpression name(QStringLiteral("\\s*?\\[([^\\]]+)?\\]"));
    const QRegularExpressionMatch match = matchAt(name, m_text, m_at);
    isRead = match.hasMatch() || charAt(m_at) != u'(';
    if (!isRead)
        return false;
    const QString written = match.captured(1);
    const auto found
        = m_definitions.links.find(Definitions::normalizedName(written.isEmpty() ? text : written));
    if (found == m_definitions.links.end())
        return false;
    if (match.hasMatch())
        m_at = match.capturedEnd();
    if (found->second.boundary)
        addAttributes(link.list, found->second.boundary->list);
    setTarget(link, found->second.url, found->second.title, text);
    return true;
}

bool SpanReader::readLinkTarget(Element &link, const QString &text)
{
    static const QRegularExpression inAngles(QStringLiteral("\\(<(.*?)>"));
    static const QRegularExpression title(QStringLiteral("\\s*?([\"'])(.+?)\\1\\s*?\\)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    bool isReference = false;
    const bool isFound = readReference(link, text, isReference);
    if (isReference)
        return isFound;

    QString url;
    const qsizetype angle = charAt(m_at + 1) == u'<' ? m_angle.find(m_text, m_at) : -1;
    charge(angle < 0 ? 0 : angle - m_at);
    QRegularExpressionMatch address;
    if (angle >= 0)
        address = matchAt(inAngles, m_text, m_at);
    if (address.hasMatch()) {
        url = address.captured(1);
        m_at = address.capturedEnd();
        if (charAt(m_at) == u')') {
            ++m_at;
            setTarget(link, url, {}, text);
            return true;
        }
    } else {
        const qsizetype start = m_at;
        int depth = 0;
        bool isTitle = false;
        while (m_at < m_text.size() && !isTitle) {
            const QChar c = m_text[m_at];
            const QChar next = charAt(m_at + 1);
            ++m_at;
            if (c == u'(')
                ++depth;
            else if (c == u')' && --depth == 0)
                break;
            isTitle = isSpace(c) && (next == u'"' || next == u'\'');
        }
        charge(m_at - start);
        url = m_text.mid(start + 1, m_at - start - 2).trimmed();
        if (depth == 0) {
            setTarget(link, url, {}, text);
            return true;
        }
    }
    const QRegularExpressionMatch match = matchAt(title, m_text, m_at);
    if (!match.hasMatch()) {
        charge(m_text.size() - m_at);
        return false;
    }
    m_at = match.capturedEnd();
    setTarget(link, url, match.captured(2), text);
    return true;
}

} // namespace app::kramdown
