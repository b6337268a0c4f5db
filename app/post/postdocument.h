// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/base/revision.h"
#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"
#include "app/text/textedit.h"

#include <QObject>
#include <QString>
#include <QTextDocument>

#include <memory>

namespace app {

/// A change of the text, as it is sent to whoever mirrors it.
struct TextDelta {
    TextPosition position = 0;
    qsizetype removed = 0;
    QString inserted;
};

/// One post that is open for editing: its whole text (front matter and body), its undo stack and
/// the file it belongs to. The text is the only truth; form, images and preview are views of it.
/// Lives on the GUI thread. Needs a QGuiApplication (QTextDocument does).
class PostDocument final : public QObject
{
    Q_OBJECT

public:
    /// An untitled post that holds `text`.
    explicit PostDocument(const QString &text = {}, QObject *parent = nullptr);
    ~PostDocument() override;

    [[nodiscard]] static Result<std::unique_ptr<PostDocument>> open(const QString &path);

    /// The document that an editor shows; owned by this. Its toPlainText() loses characters: text()
    /// is the way to read it.
    [[nodiscard]] QTextDocument &textDocument() { return m_document; }
    /// A copy-on-write snapshot, kept up to date edit by edit: costs nothing to take.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Revision revision() const;

    /// Absolute; empty while untitled.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] TextEncoding encoding() const;
    [[nodiscard]] LineEnding lineEnding() const;

    /// Makes `edits` (ascending, not overlapping, positions before any of them) one undo step.
    void apply(const QList<TextEdit> &edits);

    [[nodiscard]] Result<void> save();
    /// Writes to `path` and belongs to it from then on. Does not move images: see postfolder.h.
    [[nodiscard]] Result<void> saveAs(const QString &path, OnConflict onConflict);
    /// Replaces the text by that of the file, undoable; the post is unmodified afterwards.
    [[nodiscard]] Result<void> reload();
    /// True where the file's bytes are not those last read or written here (or it is gone).
    [[nodiscard]] bool isChangedOnDisk() const;

Q_SIGNALS:
    /// After each change, undo and redo included. text() and revision() are new already.
    void edited(const app::TextDelta &delta);
    void modifiedChanged(bool modified);
    void pathChanged(const QString &path);
    void saved();

private:
    QTextDocument m_document;
};

} // namespace app
