// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/folderrenamer.h"

#include "app/assets/rootedpath.h"
#include "app/base/whenfinished.h"
#include "app/blog/generator.h"
#include "app/post/postdocument.h"
#include "app/storage/fileio.h"
#include "app/text/linediff.h"
#include "app/text/merge.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/files/filecontroller.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QtConcurrentRun>

namespace ui {
namespace {

/// Looks at the whole blog: not for the GUI thread.
app::Result<app::FolderRename> carriedOut(const QString &post, const QString &name,
                                          const std::optional<app::OpenPost> &open)
{
    const app::PostPlace place{post, app::findSite(post).root};
    app::MentionIndex index;
    index.update(place);
    const app::Result<app::FolderRename> plan = app::planFolderRename(index, place, name, open);
    if (!plan)
        return plan;
    const app::Result<void> done = app::carryOut(plan->change(), app::relocationNotes());
    return done ? plan : done.error();
}

/// `edits` of a text that is `now` by now: what was written there meanwhile stays.
QList<app::TextEdit> editsFor(const QString &now, const QString &before,
                              const QList<app::TextEdit> &edits)
{
    if (now == before)
        return edits;
    const QString followed = app::applied(before, edits);
    const app::Lines mine = app::splitLines(now);
    const app::Lines theirs = app::splitLines(followed);
    const QList<app::MergeChunk> chunks = app::mergeChunks(app::splitLines(before), mine, theirs);
    QList<app::MergeChoice> choices;
    for (const app::MergeChunk &chunk : chunks) {
        const app::MergeChoice choice = app::obviousChoice(chunk);
        choices.append(choice == app::MergeChoice::Undecided ? app::MergeChoice::Mine : choice);
    }
    return app::lineEdits(now, app::merged(mine, theirs, chunks, choices));
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
    std::optional<app::OpenPost> open;
    if (m_files.post())
        open = app::OpenPost{m_files.post()->path(), m_files.post()->text()};
    app::whenFinished(QtConcurrent::run(carriedOut, post, name, open), this,
                      [this, post, open, undo](const app::Result<app::FolderRename> &rename) {
                          m_isBusy = false;
                          if (!rename)
                              return m_messages.showMessage(MessageBar::Tone::Error,
                                                            errorText(rename.error()));
                          if (open)
                              takeOpenPostAlong(*open, *rename);
                          finish(post, rename->move, undo);
                      });
}

void FolderRenamer::takeOpenPostAlong(const app::OpenPost &before, const app::FolderRename &rename)
{
    app::PostDocument *post = m_files.post();
    if (!post || post->path() != before.path)
        return;
    const QString real = app::canonicalPath(QFileInfo(before.path).path()) + u'/'
        + QFileInfo(before.path).fileName();
    const bool isMoved = app::isWithin(real, rename.move.from);
    const QString path
        = isMoved ? rename.move.to + real.sliced(rename.move.from.size()) : before.path;
    const app::Result<QByteArray> written = app::readFile(path);
    if (!written || (!isMoved && rename.openEdits.isEmpty()))
        return;
    post->apply(editsFor(post->text(), before.text, rename.openEdits));
    post->follow(path, *written);
}

void FolderRenamer::finish(const QString &post, const app::FileMove &move, Undo undo)
{
    const QString moved = move.to + u'/' + QFileInfo(post).fileName();
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
