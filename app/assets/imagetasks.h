// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogimages.h"
#include "app/assets/imageedit.h"
#include "app/assets/imageimport.h"
#include "app/assets/imagerelocation.h"
#include "app/assets/imagetrash.h"
#include "app/base/revision.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace app {

/// What an image was made from: a file, or a bitmap where there was none.
struct ImageOriginal {
    QString path;
    QImage bitmap;
};

/// Does to images what takes time, one after the other on a thread of its own. Lives on the GUI
/// thread and never blocks it. Each request ends in one signal, or in one of each for many files.
class ImageTasks final : public QObject
{
    Q_OBJECT

public:
    explicit ImageTasks(QObject *parent = nullptr);
    /// Waits for what is being written.
    ~ImageTasks() override;

    /// Brings the images into the folder that `post` keeps its images in. All that worked are
    /// reported together, in order.
    void importFiles(const PostSnapshot &post, const QStringList &sources,
                     const ImageOptions &options = {});
    /// What importFiles() has not begun is left out; what it brought in is reported.
    void cancelImports();
    /// Writes `image` under its reserved name: pictureWritten().
    void importImage(const PostPlace &place, const QImage &image, const ReservedImage &reserved,
                     const ImageOptions &options = {});
    /// Makes the image at `path` anew from `original`, without writing it: processed().
    void process(const QString &path, const ImageOriginal &original, const ImageOptions &options);
    /// Makes the picture at `path` anew, without writing it: processed().
    void edit(const QString &path, const ImageEdit &edit);
    /// Plans to give the image `from` the path `to`; `revision` is that of `open`, comes back.
    void planRelocation(const PostPlace &place, const OpenPost &open, Revision revision,
                        const QString &from, const QString &to);
    /// The same for an image that becomes `bytes`.
    void planReplacement(const PostPlace &place, const OpenPost &open, Revision revision,
                         const FileMove &move, const QByteArray &bytes);
    /// Plans to take `done` back.
    void planReturn(const PostPlace &place, const OpenPost &open, Revision revision,
                    const ImageRelocation &done);
    void relocate(const ImageRelocation &relocation);
    /// Looks for the uses of an image in all texts of the blog: usesFound().
    void findUses(const QString &path, const PostPlace &place);
    void trash(const QString &path, const PostPlace &place);
    /// Nobody waits for the results of what was requested before.
    void forget() { ++m_generation; }

Q_SIGNALS:
    /// After each of more than one file, the last one included.
    void importProgressed(int done, int total);
    void imported(const QList<app::ImportedImage> &images);
    /// It may have got another name than the reserved one, or be one that was there already.
    void pictureWritten(const app::ImportedImage &image, const app::ReservedImage &reserved);
    void pictureLost(const app::ReservedImage &reserved, const app::Error &error);
    void processed(const QString &path, const app::ProcessedImage &image);
    void relocationPlanned(const app::ImageRelocation &relocation, app::Revision revision);
    void relocated(const app::ImageRelocation &relocation);
    void trashed(const app::TrashedImage &image);
    void usesFound(const QString &path, const QList<app::BlogUse> &uses);
    void failed(const app::Error &error);

private:
    template <typename Work, typename Done>
    void run(Work work, Done done);

    void tellProcessed(const QString &path, const QString &source,
                       const std::function<Result<ProcessedImage>()> &work);
    void plan(Revision revision, std::function<Result<ImageRelocation>(const MentionIndex &)> plan,
              const PostPlace &place);

    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< Of the imports that were asked for last.
    std::shared_ptr<MentionIndex> m_index; ///< Used on m_pool's one thread alone.
    QThreadPool m_pool;
    quint64 m_generation = 0;
};

} // namespace app
