// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fieldindex.h"

#include "app/blog/postindex.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>

namespace app {
namespace {

constexpr qsizetype LongestShared = 80; ///< Longer texts are a post's own.

/// Keeps one copy of texts that many posts share.
class SharedTexts final
{
public:
    const QString &shared(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

/// The parts of a map count too, by their paths: Zola's tags are `taxonomies.tags`.
void addUse(const Field &field, SharedTexts &texts, QList<FieldUse> &uses)
{
    FieldUse use;
    use.key = texts.shared(field.key);
    use.type = typeOfValue(field);
    use.isEmpty = !field.value.isValid()
        || (field.texts.isEmpty() && field.value.typeId() != QMetaType::QVariantMap);
    const QStringList items = itemsOf(field);
    for (const QString &item : items) {
        if (!item.isEmpty() && item.size() <= LongestShared)
            use.texts.append(texts.shared(item));
    }
    uses.append(use);
    const QVariantMap parts = field.value.toMap();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const bool isMap = it.value().typeId() == QMetaType::QVariantMap;
        if (!isMap)
            addUse(fieldOf(field.key + u'.' + it.key(), it.value()), texts, uses);
    }
}

FieldIndex::Post readPost(const QFileInfo &file, Generator generator, SharedTexts &texts)
{
    FieldIndex::Post post;
    post.time = file.lastModified().toMSecsSinceEpoch();
    post.size = file.size();
    const QString frontMatter = readFrontMatterText(file.filePath(), generator);
    if (const std::optional<FrontMatterSpan> span = findFrontMatter(frontMatter))
        post.format = span->format;
    const Result<FrontMatter> read = FrontMatter::read(frontMatter);
    if (!read)
        return post;
    for (const Field &field : read->fields()) {
        if (field.problem == FieldProblem::None)
            addUse(field, texts, post.fields);
    }
    return post;
}

} // namespace

FieldIndex readFieldIndex(const QString &folder, Generator generator, const FieldIndex &before,
                          const std::function<bool()> &isCancelled)
{
    FieldIndex index;
    SharedTexts texts;
    const QStringList paths = findPosts(folder, isCancelled);
    index.posts.reserve(paths.size());
    for (const QString &path : paths) {
        if (isCancelled && isCancelled())
            break;
        const QFileInfo file(path);
        const qint64 time = file.lastModified().toMSecsSinceEpoch();
        const auto known = before.posts.constFind(path);
        const bool isSame
            = known != before.posts.constEnd() && known->time == time && known->size == file.size();
        index.posts.insert(path, isSame ? *known : readPost(file, generator, texts));
    }
    return index;
}

} // namespace app
