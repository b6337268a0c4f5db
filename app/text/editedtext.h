// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QString>

namespace app {

/// A text to which keys are added one after another. What changes at one place is kept beside the
/// text until somebody asks for the whole: a key in a post of 10 MB moves no megabytes before it is
/// painted.
class EditedText final
{
public:
    EditedText() = default;
    explicit EditedText(QString text);

    [[nodiscard]] qsizetype size() const;

    /// A copy of this part and no more. The range lies within the text.
    [[nodiscard]] QString sliced(const TextRange &range) const;

    /// The range lies within the text. Cheap where it touches the last change.
    void replace(const TextRange &range, const QString &replacement);

    /// The first call after a change moves what lies behind it, and copies all where a former
    /// result is still held.
    [[nodiscard]] const QString &whole() const;

private:
    /// Makes the change part of the text.
    void settle() const;

    mutable QString m_text;
    /// What lies in `m_text` instead of `m_replacement`.
    mutable TextRange m_replaced;
    mutable QString m_replacement;
};

} // namespace app
