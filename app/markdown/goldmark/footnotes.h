// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
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

    struct Mark {
        int number = 0; ///< Of its note.
        int repeat = 0; ///< How many marks have asked for the note before.
    };

    void define(const QByteArray &label);
    /// Notes a mark with this label; nothing where no such note is defined.
    std::optional<Mark> mark(QByteArrayView label);
    /// In the order in which their definitions ended.
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }

private:
    QList<Note> m_notes;
    QHash<QByteArray, qsizetype> m_indexes; ///< By label; of several notes the first counts.
    int m_lastNumber = 0;
};

} // namespace app::goldmark
