// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/postremover.h"

#include "app/base/whenfinished.h"
#include "app/blog/postremoval.h"
#include "app/post/postdocument.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/postname.h"
#include "ui/files/filecontroller.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace ui {
namespace {

app::Result<app::TrashedFile> movedToTrash(const QString &post)
{
    const QString removed = app::removalOf(post);
    if (removed.isEmpty())
        return app::Error{app::Error::Kind::NotFound, post, 0, {}};
    const app::Result<QString> trashed = app::moveToTrash(removed);
    if (!trashed)
        return trashed.error();
    return app::TrashedFile{removed, *trashed, {}};
}

} // namespace

PostRemover::PostRemover(FileController &files, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_messages(messages)
{ }

void PostRemover::remove(const QString &path)
{
    // Another program was faster; what is open of it is the only text.
    if (!QFileInfo::exists(path)) {
        Q_EMIT postsChanged();
        return;
    }
    const bool isOpen = m_files.post() && QFileInfo(m_files.post()->path()) == QFileInfo(path);
    if (m_isBusy || (isOpen && m_files.post()->isModified() && !m_files.save()))
        return;
    m_isBusy = true;
    // Closed before: a post that vanishes under the editor is another program's doing.
    if (isOpen)
        m_files.close();
    app::whenFinished(QtConcurrent::run(movedToTrash, path), this,
                      [this, path, isOpen](const Removal &removal) {
                          m_isBusy = false;
                          finish(path, isOpen, removal);
                      });
}

void PostRemover::finish(const QString &path, bool wasOpen, const Removal &removal)
{
    if (!removal) {
        if (wasOpen)
            m_files.open(path);
        m_messages.showMessage(MessageBar::Tone::Error, errorText(removal.error()));
        return;
    }
    Q_EMIT postsChanged();
    m_messages.showMessage(MessageBar::Tone::Success,
                           tr("%1 is in the trash now.").arg(postName(path)),
                           {{tr("Undo"), [this, path, wasOpen, trashed = *removal] {
                                 restore(path, wasOpen, trashed);
                             }}});
}

void PostRemover::restore(const QString &path, bool wasOpen, const app::TrashedFile &trashed)
{
    if (const app::Result<void> restored = app::restoreFromTrash(trashed); !restored) {
        m_messages.showMessage(MessageBar::Tone::Error, errorText(restored.error()));
        return;
    }
    Q_EMIT postsChanged();
    if (wasOpen)
        m_files.open(path);
}

} // namespace ui
