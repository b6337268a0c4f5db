// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/textdelta.h"
#include "app/storage/decodedtext.h"
#include "app/text/editedtext.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

#include <optional>

class QTextDocument;

namespace app {

/// The text of a QTextDocument as one string, and each line's ending, kept up to date change by
/// change. QTextDocument::toPlainText() costs a copy of everything and loses characters.
class TextMirror final
{
public:
    /// A line whose block got another ending than it should have in the file. QTextDocument gives
    /// joined lines the format of the first, but the line break that is left is that of the second;
    /// and it gives a new line the format of the one that it was divided from.
    struct WrongEnding {
        int line = 0; ///< 0-based.
        std::optional<LineEnding> right;
    };
    struct Change {
        std::optional<TextDelta> delta; ///< Nothing where no character changed.
        QList<WrongEnding> wrongEndings;
    };

    /// Starts again from the document as it is.
    void reset(const QTextDocument &document);

    /// Takes what QTextDocument::contentsChange() reports. The document must be past the change.
    /// Takes it for an edit in one place: of undo and redo only `delta` is of use.
    [[nodiscard]] Change follow(const QTextDocument &document, int position, int removed,
                                int added);

    /// The first call after a change copies or moves all that lies behind it.
    [[nodiscard]] const QString &text() const { return m_text.whole(); }
    /// Of each line; nothing where it is the usual one.
    [[nodiscard]] const QList<std::optional<LineEnding>> &endings() const { return m_endings; }

private:
    /// `before` has become `after` from the start of `firstLine`, or from within it, by `edits` (at
    /// most one).
    [[nodiscard]] QList<WrongEnding> updateEndings(const QTextDocument &document,
                                                   qsizetype firstLine, const QString &before,
                                                   const QString &after,
                                                   const QList<TextEdit> &edits);

    EditedText m_text;
    QList<std::optional<LineEnding>> m_endings;
};

} // namespace app
