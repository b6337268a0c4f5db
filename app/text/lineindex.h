// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/text/textedit.h"

#include <QList>
#include <QStringView>

namespace app {

/// Where the lines of a text start, kept up to date edit by edit: the text is read once.
/// Lines count from 1, as they do in LineRange.
class LineIndex final
{
public:
    LineIndex() = default;
    explicit LineIndex(QStringView text);

    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] int lineAt(TextPosition position) const;
    /// Of a line behind the last one: the text's length.
    [[nodiscard]] TextPosition startOf(int line) const;
    /// The characters of the lines from `first` up to, and without, `end`.
    [[nodiscard]] TextRange rangeOf(int first, int end) const;

    /// Takes over an edit of the text, in whichever order with the text itself.
    void apply(const TextEdit &edit);

private:
    QList<TextPosition> m_starts{0};
    qsizetype m_length = 0; ///< Of the text.
};

} // namespace app
