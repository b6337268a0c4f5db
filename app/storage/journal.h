// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/decodedtext.h"
#include "app/storage/filedescriptor.h"
#include "app/text/textedit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace app {

/// What a journal was begun with.
struct JournalStart {
    QString path; ///< Of the post; empty where it was untitled.
    QByteArray diskHash; ///< contentHash() of the post's file then; empty where it was untitled.
    DecodedText text; ///< What the file held, or the untitled post then. No other file is needed.
};

/// Keeps what was written since the last save, for the case that the program dies. A file to which
/// records are appended, each with its checksum. Locked for as long as this lives; the system
/// drops the lock of a program that was killed. The file stays when this goes.
class Journal final
{
public:
    /// A new file in `folder`, which is made where it is missing.
    [[nodiscard]] static Result<Journal> create(const QString &folder, const JournalStart &start);

    [[nodiscard]] QString path() const { return m_path; }
    /// In bytes.
    [[nodiscard]] qint64 size() const { return m_size; }

    /// Adds `edits`, each counted in the text after those before it. A kill loses none of them
    /// once this returns. A power cut may, until a thread of its own has flushed them to the disk.
    [[nodiscard]] Result<void> append(const QList<TextEdit> &edits);
    /// Makes encoding and line endings those of `text`, which has the text of what was written so
    /// far. As safe as append().
    [[nodiscard]] Result<void> appendForm(const DecodedText &text);
    /// Waits until all is on the disk.
    [[nodiscard]] Result<void> flush();
    /// Deletes the file.
    void remove();

private:
    Journal(QString path, FileDescriptor file);

    [[nodiscard]] Result<void> write(const QByteArray &payload);
    [[nodiscard]] Result<void> writeAndSync(const QByteArray &payload);

    QString m_path;
    FileDescriptor m_file;
    qint64 m_size = 0;
};

struct JournalContent {
    JournalStart start;
    DecodedText text; ///< After the last edit that can be read.
    bool isCutOff = false; ///< There are bytes behind it: a record that was not completed.
};

/// InvalidSyntax where not even the start can be read.
[[nodiscard]] Result<JournalContent> readJournal(const QString &path);

/// The journals in `folder` that nobody writes any more; their paths, oldest first.
[[nodiscard]] QStringList abandonedJournals(const QString &folder);

} // namespace app
