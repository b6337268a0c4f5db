// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagemarkup.h"
#include "app/assets/imagetasks.h"
#include "app/assets/postimages.h"
#include "app/post/postdocument.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTextCursor>

#include <functional>
#include <optional>

namespace app {
class ThumbnailCache;
}

namespace ui {

class AddedImageBar;
class ImageRelocator;
class ThemeController;

/// The images that were added last, as the bar below the text tells of them until writing goes on.
/// Each change that the bar asks for is an edit of the post, or a relocation with one.
class AddedImages final : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        app::ImportedImage image;
        app::ImageOriginal original;
        app::ImageOptions options;
        /// At its reference or in front of it: the text may have others to the same image. Null
        /// where that is not known.
        QTextCursor place;
    };

    /// All outlive this.
    AddedImages(app::ImageTasks &tasks, ImageRelocator &relocator, app::ThumbnailCache &thumbnails,
                const ThemeController &theme, QObject *parent = nullptr);
    ~AddedImages() override;

    /// Owned by this until a parent widget takes it.
    [[nodiscard]] AddedImageBar &bar() { return *m_bar; }

    /// Null where nothing is open.
    void setPost(app::PostDocument *document);
    void setPlace(const app::PostPlace &place) { m_place = place; }
    void setDialect(app::Dialect dialect) { m_dialect = dialect; }
    /// What the post whose text is `text` shows.
    void setFound(const app::PostImages &found, const QString &text);
    /// The text refers to them already.
    void show(const QList<Entry> &entries);
    /// The same for one that is still being written: `entry.image.path` is where it will lie. Until
    /// setWritten() or setLost() it keeps its name, and a new one waits.
    void showArriving(const Entry &entry);
    /// What became of the image that was to lie at `path`.
    void setWritten(const QString &path, const app::ImportedImage &image);
    void setLost(const QString &path);
    /// Makes an edit of the post that follows what became of an image: not the author writing on.
    void follow(const std::function<void()> &edit);
    /// The keyboard goes to the bar, where there is something to tell.
    void takeFocus();
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

Q_SIGNALS:
    void emptyChanged();
    /// The keyboard goes back to the text.
    void textFocusRequested();
    /// Its reference is gone; the file is to follow.
    void trashRequested(const QString &path);
    /// All images that come in from now on are to be treated so.
    void chosenForBlog(const app::ImageOptions &options);
    void failed(const app::Error &error);

private:
    /// A change to the text around the image at a path.
    using Change = std::function<void(const QString &path)>;
    struct WaitingChange {
        QString path; ///< Follows the image.
        Change change;
    };

    /// What the author wants of an image that is being written.
    struct Wish {
        QString name; ///< Empty: as it is.
        bool isUnwanted = false;
    };

    void connectBar();
    void connectTasks();
    void close();
    void update();
    void updateThumbnail();
    void whenFound(const QString &path, const Change &change);
    void editText(const app::TextEdit &edit);
    void setName(const QString &name);
    void setAltText(const QString &altText);
    void setWidth(int width);
    void process(const app::ImageOptions &options);
    void takeProcessed(const QString &path, const app::ProcessedImage &image);
    void takeBack();
    [[nodiscard]] bool isArriving(const Entry &entry) const
    {
        return m_arriving.contains(entry.image.path);
    }
    [[nodiscard]] QString nameOf(const Entry &entry) const;
    /// Whether its file is there, to be thrown away by this; one that is not follows by itself.
    [[nodiscard]] bool isOwnFile(const Entry &entry);
    [[nodiscard]] const Entry *current() const;
    [[nodiscard]] bool isFoundCurrent() const;
    [[nodiscard]] const app::ImageUse *useOf(const QString &path, const QTextCursor &place) const;
    [[nodiscard]] std::optional<app::ImageMarkup> markupOf(const QString &path,
                                                           const QTextCursor &place) const;

    app::ImageTasks &m_tasks;
    ImageRelocator &m_relocator;
    app::ThumbnailCache &m_thumbnails;
    QPointer<AddedImageBar> m_bar;
    QPointer<app::PostDocument> m_document;
    app::PostPlace m_place;
    app::Dialect m_dialect = app::Dialect::GitHub;
    app::PostImages m_found;
    QString m_foundText; ///< That m_found is of.
    QList<Entry> m_entries;
    QHash<QString, Wish> m_arriving; ///< By path, whether or not they are told of any more.
    int m_index = 0;
    int m_undoSteps = 0; ///< Of the document, once the references were in it.
    std::optional<app::ImageOptions> m_processing; ///< What takeProcessed() waits for.
    QList<WaitingChange> m_waiting; ///< For setFound() of the newest text.
    bool m_isEditing = false;
};

} // namespace ui
