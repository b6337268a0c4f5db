// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/movedreferences.h"
#include "app/base/result.h"
#include "app/storage/textencoding.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace app {
class PostDocument;
class PostJournal;
class PostLock;
class PostWatcher;
class Settings;
} // namespace app

namespace ui {

class ActionSet;
class MessageBar;

/// Opens, saves and closes posts; holds the one that is open. Asks before unsaved text would go.
class FileController final : public QObject
{
    Q_OBJECT

public:
    /// What the user answers when a changed post is to be closed.
    enum class Unsaved { Save, Discard, Cancel };

    /// All references outlive this; `window` is the parent of dialogs. Unsaved text is journalled
    /// in `journalFolder`.
    FileController(ActionSet &actions, app::Settings &settings, MessageBar &messages,
                   QWidget &window, const QString &journalFolder, QObject *parent = nullptr);
    ~FileController() override;

    /// True for a folder and for a file whose name says that it is Markdown.
    [[nodiscard]] static bool isPost(const QString &path);

    /// Null where nothing is open.
    [[nodiscard]] app::PostDocument *post() const { return m_post.get(); }

    /// Replaces the open post, unless the user keeps it or the file can't be opened.
    bool open(const QString &path);
    /// Nothing is open any more; what was not saved goes, unasked.
    void close();
    /// Makes `folder` the blog whose posts are listed.
    void openFolder(const QString &folder);
    bool save();
    bool saveAs();
    /// Reads the post's file again, in that encoding, which may make it editable or read-only.
    bool reopen(const QByteArray &encodingName);
    /// Saves in that encoding and keeps to it.
    bool saveIn(const app::TextEncoding &encoding);
    /// Opens `post`, which may hold unsaved text, in place of the open one. False where the user
    /// keeps that one, or where the text could not be journalled: a crash would lose it.
    bool take(std::unique_ptr<app::PostDocument> post);
    /// Puts what is not saved into the journal, for the next start to offer.
    void keepUnsaved();
    /// Where another program has changed the file: saves the open post over that.
    void keepMine();
    /// The same: makes the post what the file holds, which undo takes back.
    void takeTheirs();
    /// True where nothing unsaved is left, or the user lets it go.
    [[nodiscard]] bool mayClose();

    /// The image files that belong to the post and move with it; set by whoever knows them.
    std::function<QStringList()> imagesOfPost;
    /// What becomes of the open post's references when it lies at `path`; set by whoever knows.
    std::function<app::MovedReferences(const QString &path)> referencesAt;
    /// Ends an input method's composition, so that its text is in the post.
    std::function<void()> commitComposition;
    /// Keeps what the open post's file holds, before it is overwritten unseen; set by whoever can.
    std::function<void()> keepFile;
    /// Asks about unsaved changes to the post called `title`; a message box unless replaced.
    std::function<Unsaved(const QString &title)> askUnsaved;
    /// Asks for a file to save to, starting at `suggestion`; empty for none. A file dialog unless
    /// replaced.
    std::function<QString(const QString &suggestion)> askSavePath;

Q_SIGNALS:
    /// The open post is another one; `post` may be null. The former is destroyed afterwards.
    void postChanged(app::PostDocument *post);
    void postSaved(const QString &path);
    /// It was not: `encoding` lacks characters of the text.
    void charactersMissing(const app::TextEncoding &encoding);
    /// The open post was made a moment ago.
    void postCreated(const QString &path);
    /// The user wants to see what another program made of the open post's file, or to merge it.
    void compareRequested();
    void mergeRequested();
    /// The same for `copy`, a version that an interrupted save left beside the file.
    void compareWithCopyRequested(const QString &copy);

private:
    void connectActions(ActionSet &actions);
    void chooseFile();
    void chooseFolder();
    void newPost();
    void setPost(std::unique_ptr<app::PostDocument> post);
    void updateActions();
    void report(const app::Error &error);
    /// The post could not be saved: why, where its text is, and what can be done.
    void reportUnsaved(const app::Error &error, const app::TextEncoding &encoding);
    void tellOfInterruptedSaves(const QString &path);
    void updateReadOnly();
    [[nodiscard]] bool isEditedElsewhere(const QString &path) const;
    /// The window is in front again, and who knows what happened meanwhile.
    void lookAgain();
    void editHere();
    void changedOnDisk();
    void removedFromDisk();
    /// `copy` is the path of a conflict copy; empty where there is none.
    void offerBothVersions(const QString &copy = {});
    [[nodiscard]] QString newPostFolder() const;
    [[nodiscard]] QString startFolder() const;

    ActionSet &m_actions;
    app::Settings &m_settings;
    MessageBar &m_messages;
    QWidget &m_window;
    QString m_journalFolder;
    std::unique_ptr<app::PostDocument> m_post;
    // All look at m_post: destroyed before it.
    std::unique_ptr<app::PostLock> m_lock;
    std::unique_ptr<app::PostWatcher> m_watcher;
    std::unique_ptr<app::PostJournal> m_journal;
};

} // namespace ui
