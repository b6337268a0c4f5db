// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/delimiters.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

/// Posts with front matters of every style, with comments and blank lines; the same ones for the
/// same seed.
class PostGenerator final
{
public:
    PostGenerator(app::FrontMatterFormat format, quint32 seed)
        : m_format(format)
        , m_random(seed)
    { }

    QString post();
    /// Text of all sorts: words, numbers, dates, marks of YAML, several lines.
    QString text();
    QStringList items();
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QString yaml();
    QString toml();
    QString json();
    QString oneOf(const QStringList &texts)
    {
        return texts.at(below(static_cast<int>(texts.size())));
    }
    QString gap();
    QString tomlValue();
    QString jsonValue(const QString &lineBreak);

    app::FrontMatterFormat m_format;
    QRandomGenerator m_random;
};
