// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace app::goldmark {

/// The footnotes of a post: the block reader notes the definitions, the inline reader the marks.
class Footnotes final
{
public:
    struct Note {
        QByteArray label; ///< As written, without `[^` and `]`.
        int number = 0; ///< From 1, in the order of the first marks; 0 without a mark.
        int marks = 0; ///< How many marks ask for it.
    };

    void define(const QByteArray &label);
    /// The number of the note that a mark with this label asks for, and notes the mark; nothing
    /// where no such note is defined.
    [[nodiscard]] std::optional<int> mark(QByteArrayView label);
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }

private:
    QList<Note> m_notes;
    int m_lastNumber = 0;
};

} // namespace app::goldmark
