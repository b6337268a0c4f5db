// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/postviews.h"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

/// A path may have tabs of its own.
QString pathOf(const QString &line)
{
    return line.section(u'\t', 3);
}

std::optional<PostView> viewOf(const QString &line)
{
    bool isPosition = false;
    bool isLine = false;
    const qlonglong cursor = line.section(u'\t', 0, 0).toLongLong(&isPosition);
    const double topLine = line.section(u'\t', 1, 1).toDouble(&isLine);
    if (!isPosition || !isLine || !std::isfinite(topLine) || pathOf(line).isEmpty())
        return std::nullopt;
    return PostView{std::max(0LL, cursor), std::max(1.0, topLine),
                    line.section(u'\t', 2, 2) == u"1"};
}

} // namespace

PostViews::PostViews(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (viewOf(line))
            m_lines.append(line);
    }
}

std::optional<PostView> PostViews::of(const QString &path) const
{
    const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                   [&path](const QString &each) { return pathOf(each) == path; });
    return line == m_lines.cend() ? std::nullopt : viewOf(*line);
}

void PostViews::note(const QString &path, const PostView &view)
{
    m_lines.removeIf([&path](const QString &line) { return pathOf(line) == path; });
    m_lines.prepend(QStringLiteral("%1\t%2\t%3\t%4")
                        .arg(view.cursor)
                        .arg(view.topLine, 0, 'f', 3)
                        .arg(view.foldsFrontMatter ? 1 : 0)
                        .arg(path));
    m_lines = m_lines.mid(0, Most);
}

} // namespace app
