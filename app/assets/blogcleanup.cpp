// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/blogcleanup.h"

#include "app/base/whenfinished.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace app {
namespace {

struct Outcome {
    int count = 0;
    QList<Error> errors;
};

CleanupLook lookedAt(MentionIndex &index, const PostPlace &place, const QStringList &kept)
{
    index.update(place);
    const BlogImages images = findBlogImages(index, place);
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
    m_pool.waitForDone();
}

void BlogCleanup::look(const PostPlace &place, const QStringList &kept)
{
    const auto work = [index = m_index, place, kept] {
        return lookedAt(*index, place, kept);
    };
    whenFinished(QtConcurrent::run(&m_pool, work), this,
                 [this](const CleanupLook &look) { Q_EMIT looked(look); });
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
