// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/quietareas.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace app {
namespace {

// CommonMark §4.5, within whatever quotes and lists: the marks of a fence, from its line's start.
qsizetype fenceStart(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at].isSpace() || line[at] == u'>'))
        ++at;
    // One item of a list may begin with a fence.
    static const QRegularExpression item(QStringLiteral(R"(\G(?:[-*+]|\d{1,9}[.)])[ \t]+)"));
    const QRegularExpressionMatch match = item.match(line.toString(), at);
    return match.hasMatch() ? match.capturedEnd() : at;
}

struct Fence {
    QChar mark;
    qsizetype length = 0;
    bool hasInfo = false;
};

std::optional<Fence> fenceOf(QStringView line)
{
    const qsizetype start = fenceStart(line);
    if (start >= line.size() || (line[start] != u'`' && line[start] != u'~'))
        return std::nullopt;
    Fence fence{line[start]};
    while (start + fence.length < line.size() && line[start + fence.length] == fence.mark)
        ++fence.length;
    const QStringView rest = line.sliced(start + fence.length);
    fence.hasInfo = !rest.trimmed().isEmpty();
    if (fence.length < 3 || (fence.mark == u'`' && rest.contains(u'`')))
        return std::nullopt;
    return fence;
}

class CodeFinder final
{
public:
    explicit CodeFinder(const QString &text)
        : m_text(text)
    { }

    QList<TextRange> find()
    {
        for (qsizetype start = 0; start <= m_text.size();) {
            const qsizetype next = m_text.indexOf(u'\n', start);
            const qsizetype end = next < 0 ? m_text.size() : next;
            takeLine(start, QStringView(m_text).sliced(start, end - start));
            start = end + 1;
        }
        if (m_open)
            m_found.append({m_openStart, m_text.size() - m_openStart});
        takeParagraph(m_text.size());
        std::ranges::sort(m_found, {}, &TextRange::start);
        return m_found;
    }

private:
    void takeLine(qsizetype start, QStringView line)
    {
        const std::optional<Fence> fence = fenceOf(line);
        if (m_open) {
            const bool closes = fence && fence->mark == m_open->mark && !fence->hasInfo
                && fence->length >= m_open->length;
            if (closes) {
                m_found.append({m_openStart, start + line.size() - m_openStart});
                m_open.reset();
                m_paragraph = start + line.size();
            }
        } else if (fence) {
            takeParagraph(start);
            m_open = fence;
            m_openStart = start;
        } else if (line.trimmed().isEmpty()) {
            takeParagraph(start);
            m_paragraph = start;
        }
    }

    // CommonMark §6.1: code spans do not cross the end of a paragraph.
    void takeParagraph(qsizetype end)
    {
        const auto runAt = [&](qsizetype at) {
            qsizetype stop = at;
            while (stop < end && m_text[stop] == u'`')
                ++stop;
            return stop - at;
        };
        QHash<qsizetype, QList<qsizetype>> runs; // Length → starts.
        for (qsizetype at = m_paragraph; at < end; ++at) {
            if (const qsizetype length = m_text[at] == u'`' ? runAt(at) : 0; length > 0) {
                runs[length].append(at);
                at += length - 1;
            }
        }
        for (qsizetype at = runs.isEmpty() ? end : m_paragraph; at < end;) {
            const qsizetype length = m_text[at] == u'`' ? runAt(at) : 0;
            const bool isEscaped = at > 0 && m_text[at - 1] == u'\\';
            if (length == 0 || isEscaped) {
                at += std::max<qsizetype>(length, 1);
                continue;
            }
            const QList<qsizetype> &alike = runs[length];
            const auto closing = std::ranges::upper_bound(alike, at);
            const qsizetype next = closing == alike.end() ? at + length : *closing + length;
            if (closing != alike.end())
                m_found.append({at, next - at});
            at = next;
        }
        m_paragraph = end;
    }

    const QString &m_text;
    QList<TextRange> m_found;
    std::optional<Fence> m_open;
    qsizetype m_openStart = 0;
    qsizetype m_paragraph = 0; ///< Start of the one that is being read.
};

struct Delimiters {
    QLatin1StringView open;
    QLatin1StringView close;
};

QList<TextRange> commentsIn(const QString &text, const QList<Delimiters> &delimiters)
{
    QList<TextRange> found;
    for (const auto &[open, close] : delimiters) {
        for (qsizetype at = text.indexOf(open); at >= 0;) {
            const qsizetype closing = text.indexOf(close, at + open.size());
            if (closing < 0)
                break;
            found.append({at, closing + close.size() - at});
            at = text.indexOf(open, closing + close.size());
        }
    }
    std::ranges::sort(found, {}, &TextRange::start);
    return found;
}

} // namespace

QuietAreas quietAreas(const QString &text, TextKind kind)
{
    static const Delimiters html{QLatin1StringView("<!--"), QLatin1StringView("-->")};
    static const Delimiters liquid{QLatin1StringView("{% comment %}"),
                                   QLatin1StringView("{% endcomment %}")};
    static const Delimiters hugo{QLatin1StringView("{{/*"), QLatin1StringView("*/}}")};
    static const Delimiters style{QLatin1StringView("/*"), QLatin1StringView("*/")};
    switch (kind) {
    case TextKind::Markdown:
        return {CodeFinder(text).find(), commentsIn(text, {html, liquid, hugo})};
    case TextKind::Html:
        return {{}, commentsIn(text, {html, liquid, hugo})};
    case TextKind::Style:
        return {{}, commentsIn(text, {style})};
    case TextKind::Data:
    case TextKind::Other:
        break;
    }
    return {};
}

bool isInside(const QList<TextRange> &areas, TextPosition position)
{
    return std::ranges::any_of(
        areas, [position](const TextRange &area) { return area.contains(position); });
}

} // namespace app
