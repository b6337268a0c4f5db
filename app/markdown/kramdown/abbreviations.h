// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

namespace app::kramdown {

struct Element;

/// What a post says short words stand for (kramdown: "Abbreviations").
class Abbreviations final
{
public:
    /// The last definition of a word counts.
    void define(const QString &word, const QString &title) { m_titles.insert(word, title); }

    [[nodiscard]] bool isEmpty() const { return m_titles.isEmpty(); }
    [[nodiscard]] QString titleOf(const QString &word) const { return m_titles.value(word); }

    /// Parts the texts below `element` where a defined word stands by itself.
    void mark(Element &element) const;

private:
    class Words;

    QHash<QString, QString> m_titles;
};

} // namespace app::kramdown
