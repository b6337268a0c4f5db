// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/post/textdelta.h"
#include "app/storage/journal.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

class PostDocument;

/// Keeps a journal of a post while it is modified, at most a second behind. The journal goes when
/// the post is saved, or is undone to what is on the disk. When this goes before, the journal
/// stays for the next start to find: see recovery.h.
class PostJournal final : public QObject
{
    Q_OBJECT

public:
    /// `post` must outlive this. A post that is modified already is journalled at once.
    PostJournal(PostDocument &post, QString folder, QObject *parent = nullptr);
    ~PostJournal() override;

    /// Writes what is waiting now. False where a crash would lose something: failed() says why.
    bool flush();
    /// The user does not want the changes: forgets them. The next edit starts anew.
    void discard();

Q_SIGNALS:
    /// The journal can't be written (a full disk, say): a crash would lose what is not saved.
    /// Once until it works again.
    void failed(const app::Error &error);

private:
    void note(const TextDelta &delta);
    void waitToWrite();
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> writeForm();

    PostDocument &m_post;
    QString m_folder;
    QTimer m_delay;
    std::optional<Journal> m_journal;
    QList<TextEdit> m_waiting;
    TextEncoding m_encoding; ///< As the journal has it.
    LineEnding m_lineEnding = LineEnding::Lf;
    bool m_hasFailed = false;
};

} // namespace app
