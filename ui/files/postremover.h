// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/trash.h"

#include <QObject>
#include <QString>

class QWidget;

namespace ui {

class FileController;
class MessageBar;

/// Moves a post to the desktop's trash, with the folder that it has for itself; the open one is
/// closed. Undone by the message that tells of it. Other images stay: cleaning up finds those that
/// nothing uses any more.
class PostRemover final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    PostRemover(FileController &files, MessageBar &messages, QObject *parent = nullptr);

    /// The post at `path`. What is not saved of it is saved first: it is in the trash, too.
    void remove(const QString &path);

Q_SIGNALS:
    /// A post went or came back.
    void postsChanged();

private:
    /// What became of a removal: where the post lies now, or why it stayed.
    using Removal = app::Result<app::TrashedFile>;

    void finish(const QString &path, bool wasOpen, const Removal &removal);
    void restore(const QString &path, bool wasOpen, const app::TrashedFile &trashed);

    FileController &m_files;
    MessageBar &m_messages;
    bool m_isBusy = false;
};

} // namespace ui
