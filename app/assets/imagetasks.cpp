// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagetasks.h"

#include "app/base/whenfinished.h"
#include "app/storage/fileio.h"

#include <QtConcurrentRun>

namespace app {
namespace {

struct Imports {
    QList<ImportedImage> images;
    QList<Error> errors;

    void add(const Result<ImportedImage> &result)
    {
        if (result)
            images.append(*result);
        else
            errors.append(result.error());
    }
};

} // namespace

ImageTasks::ImageTasks(QObject *parent)
    : QObject(parent)
    , m_index(std::make_shared<MentionIndex>())
{
    // One at a time: each new file's name depends on those before it.
    m_pool.setMaxThreadCount(1);
}

ImageTasks::~ImageTasks()
{
    m_pool.waitForDone();
}

template <typename Work, typename Done>
void ImageTasks::run(Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work>;
    whenFinished(QtConcurrent::run(&m_pool, std::move(work)), this,
                 [this, generation = m_generation, done](const Outcome &outcome) {
                     if (generation == m_generation)
                         done(outcome);
                 });
}

void ImageTasks::importFiles(const PostSnapshot &post, const QStringList &sources,
                             const ImageOptions &options)
{
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto tell = [this, generation = m_generation, total = int(sources.size())](int done) {
        if (generation == m_generation && total > 1)
            Q_EMIT importProgressed(done, total);
    };
    const auto work = [this, post, sources, options, tell, isCancelled = m_isCancelled] {
        const ImageFolder folder = imageFolder(post, options.folder);
        Imports imports;
        int done = 0;
        for (const QString &source : sources) {
            if (*isCancelled)
                break;
            imports.add(importImageFile(source, post.place, folder, options));
            // The destructor waits for this: the object is there. It may be busy, not gone.
            QMetaObject::invokeMethod(this, [tell, count = ++done] { tell(count); });
        }
        return imports;
    };
    run(work, [this](const Imports &imports) {
        if (!imports.images.isEmpty())
            Q_EMIT imported(imports.images);
        for (const Error &error : imports.errors)
            Q_EMIT failed(error);
    });
}

void ImageTasks::cancelImports()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ImageTasks::importImage(const PostPlace &place, const QImage &image,
                             const ReservedImage &reserved, const ImageOptions &options)
{
    const auto work = [place, image, reserved, options] {
        return app::importImage(image, place, reserved, options);
    };
    run(work, [this, reserved](const Result<ImportedImage> &result) {
        if (result)
            Q_EMIT pictureWritten(*result, reserved);
        else
            Q_EMIT pictureLost(reserved, result.error());
    });
}

void ImageTasks::process(const QString &path, const ImageOriginal &original,
                         const ImageOptions &options)
{
    const auto work = [original, options]() -> Result<ProcessedImage> {
        if (original.path.isEmpty())
            return encodedImage(original.bitmap, options);
        const Result<QByteArray> bytes = readFile(original.path);
        return bytes ? processedImage(*bytes, options) : bytes.error();
    };
    tellProcessed(path, original.path, work);
}

void ImageTasks::edit(const QString &path, const ImageEdit &edit)
{
    const auto work = [path, edit]() -> Result<ProcessedImage> {
        const Result<QByteArray> bytes = readFile(path);
        return bytes ? editedImage(*bytes, edit) : bytes.error();
    };
    tellProcessed(path, path, work);
}

void ImageTasks::tellProcessed(const QString &path, const QString &source,
                               const std::function<Result<ProcessedImage>()> &work)
{
    run(work, [this, path, source](const Result<ProcessedImage> &result) {
        if (result) {
            Q_EMIT processed(path, *result);
            return;
        }
        Error error = result.error();
        error.path = source;
        Q_EMIT failed(error);
    });
}

void ImageTasks::planRelocation(const PostPlace &place, const OpenPost &open, Revision revision,
                                const QString &from, const QString &to)
{
    plan(
        revision,
        [place, open, from, to](const MentionIndex &index) {
            return app::planRelocation(index, place, from, to, open);
        },
        place);
}

void ImageTasks::planReplacement(const PostPlace &place, const OpenPost &open, Revision revision,
                                 const FileMove &move, const QByteArray &bytes)
{
    plan(
        revision,
        [place, open, move, bytes](const MentionIndex &index) {
            return app::planReplacement(index, place, move.from, move.to, bytes, open);
        },
        place);
}

void ImageTasks::planReturn(const PostPlace &place, const OpenPost &open, Revision revision,
                            const ImageRelocation &done)
{
    plan(
        revision,
        [place, open, done](const MentionIndex &index) {
            return app::planReturn(index, place, done, open);
        },
        place);
}

void ImageTasks::plan(Revision revision,
                      std::function<Result<ImageRelocation>(const MentionIndex &)> plan,
                      const PostPlace &place)
{
    run(
        [plan = std::move(plan), place, index = m_index] {
            index->update(place);
            return plan(*index);
        },
        [this, revision](const Result<ImageRelocation> &result) {
            if (result)
                Q_EMIT relocationPlanned(*result, revision);
            else
                Q_EMIT failed(result.error());
        });
}

void ImageTasks::relocate(const ImageRelocation &relocation)
{
    run([relocation] { return carryOut(relocation.change(), relocationNotes()); },
        [this, relocation](const Result<void> &result) {
            if (result)
                Q_EMIT relocated(relocation);
            else
                Q_EMIT failed(result.error());
        });
}

void ImageTasks::findUses(const QString &path, const PostPlace &place)
{
    run(
        [path, place, index = m_index] {
            index->update(place);
            return usesOfImage(*index, place, path);
        },
        [this, path](const QList<BlogUse> &uses) { Q_EMIT usesFound(path, uses); });
}

void ImageTasks::trash(const QString &path, const PostPlace &place)
{
    run([path, place] { return trashImage(path, place); },
        [this](const Result<TrashedImage> &result) {
            if (result)
                Q_EMIT trashed(*result);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace app
