// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagetasks.h"
#include "app/base/error.h"
#include "app/post/postplace.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace app {
class PostDocument;
}

namespace ui {

/// Gives a reference to an image that is nowhere a file again. All references of the post to that
/// image follow, front matter included: one undo step. Addresses are written as the site finds
/// them.
class ImageRepair final : public QObject
{
    Q_OBJECT

public:
    /// `parent` is that of dialogs and outlives this.
    explicit ImageRepair(QWidget &parent);

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    void setPlace(const app::PostPlace &place) { m_place = place; }

    /// Asks for a file of the blog that `destination`, as it stands in the post, shall mean. A file
    /// from elsewhere is brought in.
    void locate(const QString &destination);
    /// Asks for a file and brings it into the folder of the post's images.
    void import(const QString &destination);

    /// Makes the post's references to the image that is missing at the path `missing` lead to
    /// `path`, a file of the blog.
    void refer(const QString &missing, const QString &path);
    /// Makes references to the image at `path`, or to that of `destination` as it stands in the
    /// post, count from the site's root where they count from the post's page: see
    /// app::servedEdits().
    void serve(const QString &path);
    void serveDestination(const QString &destination);

    /// Asks for an image, beginning in `folder`, and calls `done` unless it is called off. A file
    /// dialog unless replaced.
    std::function<void(const QString &folder, const std::function<void(const QString &)> &done)>
        chooseFile;

Q_SIGNALS:
    /// The image is where the post expects it already.
    void filesChanged();
    void failed(const app::Error &error);

private:
    /// Absolute: where the image that is to be repaired is missing. Empty, after failed(), where
    /// nothing can be done.
    [[nodiscard]] QString expectedPath(const QString &destination);
    void ask(const QString &folder, const std::function<void(const QString &)> &done);
    void bringIn(const QString &missing, const QString &path);
    [[nodiscard]] QList<app::TextEdit> servedEdits(const QString &path) const;

    QWidget &m_parent;
    QPointer<app::PostDocument> m_post;
    app::PostPlace m_place;
    QStringList m_broughtIn; ///< Images that m_tasks brings a file in for, in its order.
    QString m_folder; ///< That a file was last brought in from; empty at first.
    app::ImageTasks m_tasks;
};

} // namespace ui
