// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/attributelist.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace app::kramdown {

/// How far the lines of a list entry or definition are indented, and its text without that.
class ListEntryText final
{
public:
    /// `marker` is the length of the line's marker with the blanks before it, `content` is what
    /// follows it up to and with the line break.
    ListEntryText(qsizetype marker, QString content, AttributeList &list);

    [[nodiscard]] qsizetype indent() const { return m_indent; }
    [[nodiscard]] const QStringList &parts() const { return m_parts; }

    /// The largest indent of the marker of an entry behind this one in the same list.
    [[nodiscard]] qsizetype siblingIndent() const;
    /// Whether a line that is not blank belongs to the entry by its indentation.
    [[nodiscard]] bool isIndented(QStringView line) const;
    /// Whether a line that is not indented may go on with the entry's last one.
    [[nodiscard]] bool isLazy(QStringView rest) const;

    void addLine(QStringView line);
    void addBlankLines(QStringView lines);
    /// For definitions: without a look at nested lists.
    void addPlainLine(QStringView line);

private:
    [[nodiscard]] std::optional<QString> withoutIndent(QString line) const;

    qsizetype m_indent;
    QStringList m_parts; ///< A nested list starts a part of its own.
    bool m_hasNestedList = false;
};

} // namespace app::kramdown
