// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagescanner.h"
#include "app/assets/imagetasks.h"
#include "app/assets/pastedpicture.h"
#include "app/post/postdocument.h"
#include "app/post/postplace.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>
#include <QTextCursor>

namespace ui {

class AddedImages;

/// Brings images into the post: the reference and the bar that tells at once, the file behind them.
class ImageIntake final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ImageIntake(app::ImageTasks &tasks, app::ImageScanner &scanner, AddedImages &added,
                QObject *parent = nullptr);

    /// Null where nothing is open. Forgets what waited.
    void setPost(app::PostDocument *document);
    void setPlace(const app::PostPlace &place);
    /// What happens to images on their way in.
    void setOptions(const app::ImageOptions &options) { m_options = options; }

    /// The newest text is parsed: what it no longer refers to is forgotten.
    void forgetReplaced();

    /// False for a post that is not saved or may not be edited.
    [[nodiscard]] bool hasPlace() const;
    /// Brings the image files into the post's folder, then asks for their references to be
    /// inserted. An untitled post asks to be saved first and does it then.
    void addFiles(const QStringList &paths);
    /// The same for a picture without a file. One of the web that did not come along is referred to
    /// where it is and asked for.
    void addImage(const app::PastedPicture &picture);

Q_SIGNALS:
    /// References to images, to be inserted at the cursor.
    void insertRequested(const QString &markdown);
    /// Images wait for the untitled post to be saved.
    void saveRequested();
    /// Images of other sites, by their addresses, are to be brought into the post.
    void downloadRequested(const QStringList &addresses);
    /// The destinations of pictures that are being written, before the text refers to them.
    void arrivingChanged(const QStringList &destinations);
    /// The file is there.
    void arrived(const QString &path);
    void failed(const app::Error &error);

private:
    /// A picture that is being written while the text refers to it.
    struct Written {
        app::PastedPicture picture;
        QString address; ///< As the text refers to it.
        QString path; ///< Where it will lie.
        QTextCursor destination; ///< At its start. Null where nobody took the reference.
    };

    void connectTasks();
    void addWaiting();
    /// Refers to the picture at once; it is written behind that.
    void addPicture(const app::PostSnapshot &post, const app::PastedPicture &picture);
    /// Of an address `data:`: it keeps its format.
    void addBytes(const app::PostSnapshot &post, const app::PastedPicture &picture);
    void tellArriving();
    void showArriving(const app::ReservedImage &reserved);
    void rememberPlace(const app::ReservedImage &reserved);
    void settlePicture(const QString &written, const app::ReservedImage &reserved);
    void tellPicture(const app::ImportedImage &image, const app::ReservedImage &reserved);
    void tellFiles(const QList<app::ImportedImage> &images, const QTextCursor &place);
    /// Asks for `markdown` to be inserted; where that was done, null where it was not.
    QTextCursor insert(const QString &markdown);
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] app::PostSnapshot snapshot() const;

    app::ImageTasks &m_tasks;
    app::ImageScanner &m_scanner;
    AddedImages &m_added;
    QPointer<app::PostDocument> m_document;
    app::PostPlace m_place;
    app::ImageOptions m_options;
    QStringList m_waitingFiles; ///< For the untitled post to be saved.
    QList<app::PastedPicture> m_waitingImages;
    QHash<QString, Written> m_reserved; ///< By the name.
    /// Destinations that the text had until the picture got another one: as long as an older text
    /// may be looked at, they are not missing.
    QStringList m_replaced;
    QTemporaryDir m_pasted; ///< Files of addresses `data:`, until they are in the post's folder.
    QHash<QString, QString> m_altTexts; ///< Of those files, by path.
};

} // namespace ui
