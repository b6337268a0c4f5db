// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/blogcleanup.h"

#include "app/base/whenfinished.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

namespace app {
namespace {

struct Outcome {
    int count = 0;
    QList<Error> errors;
};

/// Nothing where that was cancelled.
std::optional<CleanupLook> lookedAt(MentionIndex &index, const PostPlace &place,
                                    const QStringList &kept,
                                    const std::function<bool()> &isCancelled)
{
    if (!index.update(place, isCancelled))
        return std::nullopt;
    const BlogImages images = findBlogImages(index, place, isCancelled);
    if (isCancelled())
        return std::nullopt;
    CleanupLook look;
    look.unreadable = images.unreadable;
    look.doubtful
        = int(std::ranges::count(images.images, BlogImage::State::Doubtful, &BlogImage::state));
    look.unneeded = unneededImages(images).value_or(QList<UnneededImage>());
    look.unneeded.removeIf([&](const UnneededImage &image) { return kept.contains(image.path); });
    look.trashed = trashedImages(blogFolder(place));
    return look;
}

} // namespace

BlogCleanup::BlogCleanup(QObject *parent)
    : QObject(parent)
    , m_index(std::make_shared<MentionIndex>())
{
    m_pool.setMaxThreadCount(1);
}

BlogCleanup::~BlogCleanup()
{
    cancelLook();
    m_pool.waitForDone();
}

void BlogCleanup::look(const PostPlace &place, const QStringList &kept)
{
    cancelLook();
    m_isLookCancelled = std::make_shared<std::atomic_bool>(false);
    const auto work = [index = m_index, place, kept, flag = m_isLookCancelled] {
        return lookedAt(*index, place, kept, [flag] { return flag->load(); });
    };
    whenFinished(QtConcurrent::run(&m_pool, work), this,
                 [this](const std::optional<CleanupLook> &look) {
                     if (look)
                         Q_EMIT looked(*look);
                 });
}

void BlogCleanup::cancelLook()
{
    if (m_isLookCancelled)
        *m_isLookCancelled = true;
}

void BlogCleanup::clean(const PostPlace &place, const QStringList &paths)
{
    const auto work = [index = m_index, place, paths] {
        const Result<CleanedImages> result = cleanImages(*index, place, paths);
        return result ? Outcome{int(result->trashed.size()), result->errors}
                      : Outcome{0, {result.error()}};
    };
    whenFinished(QtConcurrent::run(&m_pool, work), this,
                 [this](const Outcome &outcome) { Q_EMIT cleaned(outcome.count, outcome.errors); });
}

void BlogCleanup::restore(const QList<TrashedImage> &images)
{
    const auto work = [images] {
        Outcome outcome;
        for (const TrashedImage &image : images) {
            const Result<void> done = restoreImage(image);
            if (done)
                ++outcome.count;
            else
                outcome.errors.append(done.error());
        }
        return outcome;
    };
    whenFinished(QtConcurrent::run(&m_pool, work), this, [this](const Outcome &outcome) {
        Q_EMIT restored(outcome.count, outcome.errors);
    });
}

} // namespace app
