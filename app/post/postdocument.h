// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/base/revision.h"
#include "app/post/readonlyreason.h"
#include "app/post/textdelta.h"
#include "app/post/textmirror.h"
#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"
#include "app/text/textedit.h"

#include <QObject>
#include <QString>
#include <QTextDocument>

#include <memory>
#include <optional>

namespace app {

/// Whether an edit can be undone by itself.
enum class UndoStep {
    New,
    JoinLast, ///< Undone together with the edit before it: one word typed key by key.
};

/// What save() does where another program has changed the file since it was last seen here.
enum class OnOutsideChange {
    Fail, ///< Conflict; the file and the post stay as they are.
    Overwrite, ///< Replaces what is there now; what another program writes meanwhile is a Conflict.
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

    /// Any file can be opened, see openedText(): what could not be written back as it is, is
    /// read-only. readFile()'s errors.
    [[nodiscard]] static Result<std::unique_ptr<PostDocument>> open(
        const QString &path, const std::optional<QByteArray> &encodingName = {});

    /// The document that an editor shows; owned by this. Its toPlainText() loses characters: text()
    /// is the way to read it. Has a layout that lays nothing out; a view sets its own.
    [[nodiscard]] QTextDocument &textDocument() { return m_document; }
    /// A copy-on-write snapshot, kept up to date edit by edit: costs nothing to take.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Revision revision() const;

    /// Absolute; empty while untitled.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] TextEncoding encoding() const;
    /// Nothing where the post may be edited.
    [[nodiscard]] std::optional<ReadOnlyReason> readOnlyReason() const;
    /// No edit gets in then; who makes one asks first, and does not offer it. The text can still
    /// change: by reload().
    [[nodiscard]] bool isReadOnly() const;
    /// Whether another window has the file open and is the one that may edit it.
    void setOpenElsewhere(bool isOpenElsewhere);
    /// The ending that new lines get; a line may have another one, which it keeps.
    [[nodiscard]] LineEnding lineEnding() const;
    /// The text with all that is needed to write it.
    [[nodiscard]] DecodedText decodedText() const;
    /// The bytes that a save would write. InvalidEncoding (with the line) where the
    /// encoding lacks a character: missingCharacter() tells which.
    [[nodiscard]] Result<QByteArray> bytes() const;

    /// Makes `edits` (ascending, not overlapping, positions before any of them) one undo step, or a
    /// part of the last one. Does nothing while read-only.
    void apply(const QList<TextEdit> &edits, UndoStep step = UndoStep::New);
    /// Makes the text, encoding and line endings those of `decoded`: one undo step that touches
    /// only what differs, so that cursors elsewhere stay.
    void replaceBy(const DecodedText &decoded);

    /// InvalidArgument while untitled, ReadOnly or InUse while read-only.
    [[nodiscard]] Result<void> save(OnOutsideChange onOutsideChange = OnOutsideChange::Fail);
    /// Writes to `path` and belongs to it from then on. Does not move images: see postfolder.h.
    [[nodiscard]] Result<void> saveAs(const QString &path, OnConflict onConflict);
    /// Saves in another encoding and keeps to it; where that fails nothing has changed. For a post
    /// that is read-only because its encoding was guessed, this is the answer to it. An untitled
    /// post is only noted as changed.
    [[nodiscard]] Result<void> saveIn(const TextEncoding &encoding);
    /// Replaces the text by that of the file, as replaceBy() does; the post is unmodified then.
    /// InvalidEncoding (with the line) where the text may be edited and what is in the file now
    /// could not be: the text stays.
    [[nodiscard]] Result<void> reload();
    /// The file was given these bytes by Byline itself, along with other files: that is no change
    /// from outside. The post is unmodified where they are its own.
    void acknowledge(const QByteArray &written);
    /// Byline itself moved the file to `path`, where it holds `written`: the post belongs to it from
    /// then on, and is unmodified where these are its own bytes.
    void follow(const QString &path, const QByteArray &written);
    /// The file is gone: the post counts as modified until it is saved, whatever is undone, or
    /// until its own bytes are acknowledged.
    void loseFile();
    /// Makes the text `merged`, one undo step, and what the file held when it was merged, `onDisk`,
    /// that on which this text stands: a save replaces it without a conflict. The post counts as
    /// modified until it is saved, whatever is undone.
    void takeMerged(const QString &merged, const QByteArray &onDisk);
    /// True where the file's bytes are not those last read or written here (or it is gone).
    [[nodiscard]] bool isChangedOnDisk() const;
    /// contentHash() of the bytes last read or written here; empty while untitled.
    [[nodiscard]] QByteArray diskHash() const;
    /// The text that diskHash() is of: what both started from where another program has changed the
    /// file meanwhile. Empty while untitled.
    [[nodiscard]] const DecodedText &diskText() const { return m_diskText; }

Q_SIGNALS:
    /// After each change, undo and redo included. text() and revision() are new already.
    void edited(const app::TextDelta &delta);
    void modifiedChanged(bool modified);
    void pathChanged(const QString &path);
    void encodingChanged();
    /// readOnlyReason() is another one.
    void readOnlyChanged();
    void saved();
    /// diskText() is another one: the post was saved or reloaded.
    void diskTextChanged();

private:
    void load(const DecodedText &decoded);
    void forgetUnmodifiedState();
    void setTextReadOnly(std::optional<ReadOnlyReason> reason);
    [[nodiscard]] Result<void> write(OnOutsideChange onOutsideChange);
    /// The file at `path` holds the text.
    void settle(const QString &path, const QByteArray &written);
    void followChange(int position, int removed, int added);
    void finishChange();
    void replace(QTextCursor &cursor, const TextEdit &edit);

    QTextDocument m_document;
    TextMirror m_mirror;
    Revision m_revision;
    QString m_path;
    QByteArray m_diskHash;
    DecodedText m_diskText;
    TextEncoding m_encoding;
    LineEnding m_lineEnding = LineEnding::Lf;
    std::optional<ReadOnlyReason> m_textReadOnly;
    bool m_isOpenElsewhere = false;
    QList<TextMirror::WrongEnding> m_wrongEndings;
    QList<TextDelta> m_unannounced;
    bool m_hasNewCommand = false; ///< The change under way is neither undo nor redo.
    bool m_setsEndings = false; ///< Each line gets its ending along with the change.
    bool m_isAnnouncing = false;
};

} // namespace app
