// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/tomlscan.h"

#include <QHash>

namespace app {

/// Makes one tree of the lines, tables and dotted keys of TOML, in which a table may stand in
/// several places.
class TomlTables final
{
public:
    explicit TomlTables(TextPosition end);

    /// Sets the line's `path` and `steps`. `value` is a Pair's, and taken.
    void add(TomlLine &line, FieldNode &value);
    [[nodiscard]] FieldNode takeRoot() { return std::move(m_root); }

private:
    FieldNode &descend(FieldNode &map, const FieldNode &key, ValueStyle style, TomlLine &line);
    void stretch(const TomlLine &line);

    FieldNode m_root;
    FieldPath m_table; ///< Where pairs go.
    QHash<QString, int> m_lastLines; ///< Of each path, the last line that belongs to it.
    int m_lineCount = 0;
};

/// The map at `key` in `map`, which gets one in `style` where it has none.
[[nodiscard]] FieldNode &tomlMapAt(FieldNode &map, const FieldNode &key, ValueStyle style);

/// A key without its quotes.
[[nodiscard]] QString tomlKeyText(QStringView source, ValueStyle style);

} // namespace app
