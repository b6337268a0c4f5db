// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/filecontroller.h"

#include "app/blog/newpost.h"
#include "app/post/postdocument.h"
#include "app/post/postfolder.h"
#include "app/post/postjournal.h"
#include "app/post/postlock.h"
#include "app/post/postwatcher.h"
#include "app/settings/settings.h"
#include "app/storage/interruptedsave.h"
#include "ui/actions/actionset.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/postname.h"
#include "ui/files/filedialogs.h"
#include "ui/files/newpostdialog.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QWidget>

namespace ui {
FileController::FileController(ActionSet &actions, app::Settings &settings, MessageBar &messages,
                               QWidget &window, const QString &journalFolder, QObject *parent)
    : QObject(parent)
    , imagesOfPost([] { return QStringList(); })
    , referencesAt([](const QString &) { return app::MovedReferences(); })
    , commitComposition([] {})
    , keepFile([] {})
    , askUnsaved([&window](const QString &title) { return askAboutUnsaved(window, title); })
    , askSavePath(
          [&window](const QString &suggestion) { return askWhereToSave(window, suggestion); })
    , m_actions(actions)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
    , m_journalFolder(journalFolder)
{
    connectActions(actions);
    updateActions();
    // Some file systems do not tell of changes: coming back to the window is the time to look.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive && m_post)
                    lookAgain();
            });
}

FileController::~FileController() = default;

void FileController::connectActions(ActionSet &actions)
{
    const auto on = [this, &actions](CommandId id, auto slot) {
        connect(&actions.action(id), &QAction::triggered, this, slot);
    };
    on(CommandId::NewPost, &FileController::newPost);
    on(CommandId::OpenPost, &FileController::chooseFile);
    on(CommandId::OpenFolder, &FileController::chooseFolder);
    on(CommandId::Save, &FileController::save);
    on(CommandId::SaveAs, &FileController::saveAs);
}

bool FileController::isPost(const QString &path)
{
    const QFileInfo file(path);
    const QStringList suffixes{QStringLiteral("md"), QStringLiteral("markdown"),
                               QStringLiteral("mdown"), QStringLiteral("mkd")};
    return file.isDir() || suffixes.contains(file.suffix(), Qt::CaseInsensitive);
}

bool FileController::open(const QString &path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(wanted).isDir()) {
        openFolder(wanted);
        return true;
    }
    if (m_post && QFileInfo(m_post->path()) == QFileInfo(wanted) && !m_post->path().isEmpty())
        return true;
    if (!mayClose())
        return false;
    m_messages.dismiss();
    tellOfInterruptedSaves(wanted);
    auto opened = app::PostDocument::open(wanted);
    if (!opened) {
        report(opened.error());
        return false;
    }
    setPost(std::move(*opened));
    return true;
}

void FileController::close()
{
    m_messages.dismiss();
    setPost(nullptr);
}

void FileController::openFolder(const QString &folder)
{
    m_settings.setBlogFolder(QDir(folder).absolutePath());
}

bool FileController::save()
{
    if (!m_post)
        return false;
    if (m_post->path().isEmpty())
        return saveAs();
    commitComposition();
    if (!m_lock->mayEdit()) {
        updateReadOnly();
        return false;
    }
    if (const auto saved = m_post->save(); !saved) {
        reportUnsaved(saved.error(), m_post->encoding());
        return false;
    }
    m_messages.dismiss();
    Q_EMIT postSaved(m_post->path());
    return true;
}

bool FileController::reopen(const QByteArray &encodingName)
{
    if (!m_post || m_post->path().isEmpty() || !mayClose())
        return false;
    auto opened = app::PostDocument::open(m_post->path(), encodingName);
    if (!opened) {
        report(opened.error());
        return false;
    }
    m_messages.dismiss();
    setPost(std::move(*opened));
    return true;
}

bool FileController::saveIn(const app::TextEncoding &encoding)
{
    if (!m_post)
        return false;
    commitComposition();
    if (const auto saved = m_post->saveIn(encoding); !saved) {
        reportUnsaved(saved.error(), encoding);
        return false;
    }
    if (m_post->path().isEmpty())
        return saveAs();
    m_messages.dismiss();
    Q_EMIT postSaved(m_post->path());
    return true;
}

bool FileController::saveAs()
{
    if (!m_post)
        return false;
    commitComposition();
    const QString suggestion
        = m_post->path().isEmpty() ? QDir(startFolder()).filePath(tr("post.md")) : m_post->path();
    const QString path = askSavePath(suggestion);
    if (path.isEmpty())
        return false;
    if (isEditedElsewhere(path)) {
        reportUnsaved({app::Error::Kind::InUse, path, 0, {}}, m_post->encoding());
        return false;
    }
    // The dialog has asked whether an existing file may be replaced.
    const app::MovedReferences moved = referencesAt(path);
    const auto saved = app::savePostAs(*m_post, path, app::OnConflict::Replace,
                                       {imagesOfPost(), moved.copies, moved.edits});
    if (!saved) {
        reportUnsaved(saved.error(), m_post->encoding());
        return false;
    }
    m_settings.addRecentPost(m_post->path());
    m_messages.dismiss();
    Q_EMIT postSaved(m_post->path());
    return true;
}

void FileController::keepUnsaved()
{
    if (!m_post)
        return;
    commitComposition();
    m_journal->flush();
}

bool FileController::mayClose()
{
    if (!m_post)
        return true;
    commitComposition();
    if (!m_post->isModified())
        return true;
    switch (askUnsaved(postName(m_post->path()))) {
    case Unsaved::Save:
        return save();
    case Unsaved::Discard:
        m_journal->discard();
        return true;
    case Unsaved::Cancel:
        break;
    }
    return false;
}

bool FileController::take(std::unique_ptr<app::PostDocument> post)
{
    if (!mayClose())
        return false;
    setPost(std::move(post));
    return m_journal->flush();
}

void FileController::chooseFile()
{
    const QString path = askForPost(m_window, startFolder());
    if (!path.isEmpty())
        open(path);
}

void FileController::chooseFolder()
{
    const QString folder = askForBlog(m_window, startFolder());
    if (!folder.isEmpty())
        openFolder(folder);
}

void FileController::newPost()
{
    if (!mayClose())
        return;
    NewPostDialog dialog(newPostFolder(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    setPost(nullptr);
    if (open(dialog.createdPath()))
        Q_EMIT postCreated(dialog.createdPath());
}

void FileController::setPost(std::unique_ptr<app::PostDocument> post)
{
    m_watcher.reset();
    m_journal.reset();
    m_lock.reset();
    const std::unique_ptr<app::PostDocument> former = std::exchange(m_post, std::move(post));
    if (m_post) {
        m_lock = std::make_unique<app::PostLock>(*m_post, app::lockFolder());
        connect(m_lock.get(), &app::PostLock::mayEditChanged, this,
                &FileController::updateReadOnly);
        m_watcher = std::make_unique<app::PostWatcher>(*m_post);
        connect(m_watcher.get(), &app::PostWatcher::changedOnDisk, this,
                &FileController::changedOnDisk);
        connect(m_watcher.get(), &app::PostWatcher::removedFromDisk, this,
                &FileController::removedFromDisk);
        connect(m_watcher.get(), &app::PostWatcher::returnedToDisk, &m_messages,
                &MessageBar::dismiss);
        connect(m_post.get(), &app::PostDocument::modifiedChanged, this,
                &FileController::updateActions);
        m_journal = std::make_unique<app::PostJournal>(*m_post, m_journalFolder);
        connect(m_journal.get(), &app::PostJournal::failed, this, &FileController::report);
        m_settings.addRecentPost(m_post->path());
    }
    updateActions();
    Q_EMIT postChanged(m_post.get());
    updateReadOnly();
}

void FileController::updateActions()
{
    m_actions.action(CommandId::Save)
        .setEnabled(m_post && (m_post->isModified() || m_post->path().isEmpty()));
    m_actions.action(CommandId::SaveAs).setEnabled(m_post != nullptr);
}

void FileController::report(const app::Error &error)
{
    m_messages.showMessage(MessageBar::Tone::Error, errorText(error));
}

void FileController::reportUnsaved(const app::Error &error, const app::TextEncoding &encoding)
{
    if (error.kind == app::Error::Kind::Conflict) {
        offerBothVersions(error.path == m_post->path() ? QString() : error.path);
        return;
    }
    if (error.kind == app::Error::Kind::InvalidEncoding) {
        m_journal->flush();
        Q_EMIT charactersMissing(encoding);
        return;
    }
    const bool isSafe = m_journal->flush();
    m_messages.showMessage(
        MessageBar::Tone::Error,
        unsavedText(error, isSafe ? TextSafety::InJournal : TextSafety::InWindow),
        {{tr("Try again"),
          [this] {
              save();
          }},
         {tr("Save as…"), [this] {
              saveAs();
          }}});
}

void FileController::tellOfInterruptedSaves(const QString &path)
{
    const QString folder = QFileInfo(QFileInfo(path).canonicalFilePath()).path();
    const QList<app::InterruptedSave> settled = app::settleInterruptedSaves(folder);
    for (const app::InterruptedSave &save : settled) {
        const bool isRestored = save.outcome == app::InterruptedSave::Outcome::Restored;
        if (isRestored) {
            m_messages.showMessage(
                MessageBar::Tone::Warning,
                tr("Saving “%1” was interrupted. It holds again what it did before.")
                    .arg(postName(save.path)));
            continue;
        }
        m_messages.showMessage(MessageBar::Tone::Warning,
                               tr("An interrupted save left another version: “%1”.")
                                   .arg(QFileInfo(save.copy).fileName()),
                               {{tr("Compare…"), [this, copy = save.copy] {
                                     Q_EMIT compareWithCopyRequested(copy);
                                 }}});
    }
}

void FileController::updateReadOnly()
{
    if (!m_post)
        return;
    m_post->setOpenElsewhere(!m_lock->mayEdit());
    if (m_lock->mayEdit())
        return;
    const QString name = postName(m_post->path());
    const qint64 process = m_lock->otherProcess();
    m_messages.showMessage(
        MessageBar::Tone::Warning,
        process > 0
            ? tr("“%1” is open in another Byline window (process %2). Here it can be read only.")
                  .arg(name)
                  .arg(process)
            : tr("“%1” is open in another Byline window. Here it can be read only.").arg(name),
        {{tr("Edit here"), [this] {
              editHere();
          }}});
}

bool FileController::isEditedElsewhere(const QString &path) const
{
    if (QFileInfo(path) == QFileInfo(m_post->path()))
        return !m_lock->mayEdit();
    return app::EditLock(path, app::lockFolder()).state() == app::EditLock::State::Elsewhere;
}

void FileController::lookAgain()
{
    const bool wasElsewhere = !m_lock->mayEdit();
    m_watcher->check();
    if (!m_lock->mayEdit())
        m_lock->renew();
    if (wasElsewhere && m_lock->mayEdit())
        m_messages.dismiss(); // It says that another window has the post.
}

void FileController::editHere()
{
    m_lock->renew();
    if (!m_lock->mayEdit())
        updateReadOnly();
    else if (m_post->isModified())
        m_watcher->check();
    else
        takeTheirs(); // The other window may have saved.
}

void FileController::changedOnDisk()
{
    if (m_post->isModified())
        offerBothVersions();
    else
        takeTheirs();
}

void FileController::offerBothVersions(const QString &copy)
{
    QString text = tr("Another program has changed “%1”, and you have unsaved changes.")
                       .arg(postName(m_post->path()));
    QList<MessageBar::Choice> choices{{tr("Keep mine"),
                                       [this] {
                                           keepMine();
                                       }},
                                      {tr("Take theirs"),
                                       [this] {
                                           takeTheirs();
                                       }},
                                      {tr("Compare…"),
                                       [this] {
                                           Q_EMIT compareRequested();
                                       }},
                                      {tr("Merge…"), [this] {
                                           Q_EMIT mergeRequested();
                                       }}};
    if (!copy.isEmpty()) {
        text += u' ' + tr("What it wrote last is kept as “%1”.").arg(QFileInfo(copy).fileName());
        choices.append({tr("Compare with the copy…"), [this, copy] {
                            Q_EMIT compareWithCopyRequested(copy);
                        }});
    }
    m_messages.showMessage(MessageBar::Tone::Warning, text, choices);
}

void FileController::removedFromDisk()
{
    m_messages.showMessage(
        MessageBar::Tone::Warning,
        tr("“%1” was moved or deleted by another program. Your text is still here.")
            .arg(postName(m_post->path())),
        {{tr("Save again"),
          [this] {
              keepMine();
          }},
         {tr("Save as…"), [this] {
              saveAs();
          }}});
}

void FileController::keepMine()
{
    if (!m_lock->mayEdit()) {
        updateReadOnly();
        return;
    }
    keepFile();
    if (const auto saved = m_post->save(app::OnOutsideChange::Overwrite); !saved)
        reportUnsaved(saved.error(), m_post->encoding());
}

void FileController::takeTheirs()
{
    if (const auto reloaded = m_post->reload(); !reloaded)
        report(reloaded.error());
    m_lock->renew(); // It may be another file of the same name.
}

QString FileController::newPostFolder() const
{
    if (m_post && !m_post->path().isEmpty()) {
        // A post folder holds one post: the new one belongs beside the folder.
        const QFileInfo file(m_post->path());
        return file.completeBaseName() == u"index" ? QFileInfo(file.absolutePath()).absolutePath()
                                                   : file.absolutePath();
    }
    const app::Site site = app::findSite(m_settings.blogFolder());
    return site.root.isEmpty() ? startFolder() : app::usualPostFolder(site);
}

QString FileController::startFolder() const
{
    if (m_post && !m_post->path().isEmpty())
        return QFileInfo(m_post->path()).absolutePath();
    if (const QString blog = m_settings.blogFolder(); !blog.isEmpty())
        return blog;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace ui
