// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fieldindex.h"

#include "app/blog/postindex.h"

#include <QSet>
#include <QtConcurrentMap>
#include <QThreadPool>

namespace app {
namespace {

constexpr qsizetype LongestShared = 80; ///< Longer texts are a post's own.

/// The parts of a map count too, by their paths: Zola's tags are `taxonomies.tags`.
void addUse(const Field &field, QList<FieldUse> &uses)
{
    FieldUse use;
    use.key = field.key;
    use.type = typeOfValue(field);
    use.isEmpty = !field.value.isValid()
        || (field.texts.isEmpty() && field.value.typeId() != QMetaType::QVariantMap);
    const QStringList items = itemsOf(field);
    for (const QString &item : items) {
        if (!item.isEmpty() && item.size() <= LongestShared)
            use.texts.append(item);
    }
    uses.append(use);
    const QVariantMap parts = field.value.toMap();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const bool isMap = it.value().typeId() == QMetaType::QVariantMap;
        if (!isMap)
            addUse(fieldOf(field.key + u'.' + it.key(), it.value()), uses);
    }
}

FieldIndex::Post readPost(const WalkedFile &file, Generator generator)
{
    FieldIndex::Post post;
    post.stamp = file.stamp;
    const QString frontMatter = readFrontMatterText(file.path, generator);
    if (const std::optional<FrontMatterSpan> span = findFrontMatter(frontMatter))
        post.format = span->format;
    const Result<FrontMatter> read = FrontMatter::read(frontMatter);
    if (!read)
        return post;
    for (const Field &field : read->fields()) {
        if (field.problem == FieldProblem::None)
            addUse(field, post.fields);
    }
    return post;
}

/// Posts have few texts of their own in common fields: one copy of each is enough.
void shareTexts(QList<FieldUse> &uses, QSet<QString> &texts)
{
    for (FieldUse &use : uses) {
        use.key = *texts.insert(use.key);
        for (QString &text : use.texts)
            text = *texts.insert(text);
    }
}

} // namespace

FieldIndex readFieldIndex(const QString &folder, Generator generator, const FieldIndex &before,
                          const std::function<bool()> &isCancelled)
{
    FieldIndex index;
    QList<WalkedFile> unknown;
    const QList<WalkedFile> files = findPosts(folder, isCancelled);
    index.posts.reserve(files.size());
    for (const WalkedFile &file : files) {
        const auto known = before.posts.constFind(file.path);
        if (known != before.posts.constEnd() && known->stamp == file.stamp)
            index.posts.insert(file.path, *known);
        else
            unknown.append(file);
    }
    // Each file is a world of its own: all processors read.
    const auto read = [generator, &isCancelled](const WalkedFile &file) {
        const bool isOver = isCancelled && isCancelled();
        return isOver ? std::nullopt : std::optional(readPost(file, generator));
    };
    QThreadPool pool;
    QList<std::optional<FieldIndex::Post>> posts
        = QtConcurrent::blockingMapped<QList<std::optional<FieldIndex::Post>>>(&pool, unknown,
                                                                               read);
    QSet<QString> texts;
    for (qsizetype i = 0; i < posts.size(); ++i) {
        if (!posts.at(i))
            continue;
        shareTexts(posts[i]->fields, texts);
        index.posts.insert(unknown.at(i).path, *posts.at(i));
    }
    return index;
}

} // namespace app
