// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textedit.h"

#include <optional>

namespace app {

/// Any number of edits, one after the other, as the one stretch of text that they lie in.
class EditSpan final
{
public:
    /// `edit` counts positions in the text after those added before.
    void add(const TextEdit &edit);
    void clear() { m_range.reset(); }
    [[nodiscard]] bool isEmpty() const { return !m_range; }

    /// The edit that turns the text from before the first into `text`, which is past the last.
    [[nodiscard]] TextEdit edit(const QString &text) const;

private:
    std::optional<TextRange> m_range; ///< In the text before.
    qsizetype m_length = 0; ///< Of what stands there now.
};

} // namespace app
