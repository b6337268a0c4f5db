// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagescanner.h"
#include "app/assets/imagetasks.h"
#include "app/fields/blogfields.h"
#include "app/post/postdocument.h"
#include "ui/assetpanel/imagedownload.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

namespace ui {

class DownloadBar;

/// Brings images of other sites into the post: fetches them one after the other, puts each into the
/// post's image folder as any other that comes in, and makes the post refer to it in place of the
/// site, all of its references in one undo step.
class RemoteImageIntake final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    RemoteImageIntake(app::ImageScanner &scanner, DownloadBar &bar, QObject *parent = nullptr);

    /// Null where nothing is open. Stops what is on its way.
    void setPost(app::PostDocument *document);
    void setPlace(const app::PostPlace &place) { m_place = place; }
    /// Tells how fields refer to images.
    void setBlog(const app::BlogFields &blog) { m_blog = blog; }
    void setOptions(const app::ImageOptions &options) { m_options = options; }
    /// Addresses as the post has them: PostImage::name.
    void download(const QStringList &addresses);
    /// What has come stays.
    void cancel();

Q_SIGNALS:
    /// The file is there.
    void arrived(const QString &path);
    void failed(const app::Error &error);

private:
    void fetchNext();
    void save(const QByteArray &bytes);
    void take(const app::ImportedImage &image);
    void refer();
    [[nodiscard]] QList<app::TextEdit> editsFor(const app::PostImage &remote,
                                                const app::ImportedImage &image);

    app::ImageScanner &m_scanner;
    DownloadBar &m_bar;
    QPointer<app::PostDocument> m_document;
    app::PostPlace m_place;
    app::BlogFields m_blog;
    app::ImageOptions m_options;
    QTemporaryDir m_folder; ///< Of what was fetched, until it is in the post's folder.
    ImageDownload m_download;
    app::ImageTasks m_tasks;
    QStringList m_waiting;
    QString m_current; ///< The address that is on its way; empty for none.
    int m_count = 0; ///< Of those that were asked for together.
    QHash<QString, app::ImportedImage> m_arrived; ///< By address: the text does not refer to them.
};

} // namespace ui
