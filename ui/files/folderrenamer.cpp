// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/folderrenamer.h"

#include "app/assets/imagerelocation.h"
#include "app/assets/rootedpath.h"
#include "app/base/whenfinished.h"
#include "app/blog/generator.h"
#include "app/post/postdocument.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/files/filecontroller.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QtConcurrentRun>

namespace ui {
namespace {

/// Looks at the whole blog: not for the GUI thread.
app::Result<app::FileMove> carriedOut(const QString &post, const QString &name)
{
    const app::PostPlace place{post, app::findSite(post).root};
    app::MentionIndex index;
    index.update(place);
    const app::Result<app::FolderRename> plan = app::planFolderRename(index, place, name);
    if (!plan)
        return plan.error();
    const app::Result<void> done = app::carryOut(plan->change(), app::relocationNotes());
    return done ? app::Result<app::FileMove>(plan->move) : done.error();
}

} // namespace

FolderRenamer::FolderRenamer(FileController &files, MessageBar &messages, QWidget &window,
                             QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_messages(messages)
    , m_window(window)
{
    askName = [this](const QString &present, const std::function<void(const QString &)> &done) {
        auto *dialog = new QInputDialog(&m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Rename Folder"));
        dialog->setLabelText(tr("Name of the post's folder. Its images and all references to them "
                                "go along."));
        dialog->setTextValue(present);
        dialog->resize(420, dialog->sizeHint().height());
        connect(dialog, &QInputDialog::textValueSelected, this, done);
        dialog->open();
    };
}

bool FolderRenamer::isOpenIn(const QString &folder) const
{
    return m_files.post() && app::isWithin(app::canonicalPath(m_files.post()->path()), folder);
}

void FolderRenamer::ask(const QString &post)
{
    if (m_isBusy)
        return;
    const QString present = QFileInfo(QFileInfo(post).path()).fileName();
    askName(present, [this, post, present](const QString &name) {
        if (name.trimmed() != present)
            rename(post, name.trimmed(), Undo::Offered);
    });
}

void FolderRenamer::rename(const QString &post, const QString &name, Undo undo)
{
    const QString folder = app::canonicalPath(QFileInfo(post).path());
    // What is not saved would be left behind.
    if (m_isBusy || (isOpenIn(folder) && m_files.post()->isModified() && !m_files.save()))
        return;
    m_isBusy = true;
    app::whenFinished(QtConcurrent::run(carriedOut, post, name), this,
                      [this, post, undo](const app::Result<app::FileMove> &move) {
                          m_isBusy = false;
                          if (move)
                              finish(post, *move, undo);
                          else
                              m_messages.showMessage(MessageBar::Tone::Error,
                                                     errorText(move.error()));
                      });
}

void FolderRenamer::finish(const QString &post, const app::FileMove &move, Undo undo)
{
    const QString moved = move.to + u'/' + QFileInfo(post).fileName();
    const QString open = m_files.post() ? app::canonicalPath(m_files.post()->path()) : QString();
    if (app::isWithin(open, move.from))
        m_files.open(move.to + open.sliced(move.from.size()));
    Q_EMIT renamed();
    if (undo == Undo::Done) {
        m_messages.dismiss();
        return;
    }
    const QString before = QFileInfo(move.from).fileName();
    m_messages.showMessage(MessageBar::Tone::Success,
                           tr("The folder is %1 now.").arg(QFileInfo(move.to).fileName()),
                           {{tr("Undo"), [this, moved, before] {
                                 rename(moved, before, Undo::Done);
                             }}});
}

} // namespace ui
