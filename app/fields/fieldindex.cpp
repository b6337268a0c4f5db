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

FieldUse useOf(const Field &field, SharedTexts &texts)
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
    return use;
}

QList<FieldUse> readUses(const QString &path, Generator generator, SharedTexts &texts)
{
    const QString frontMatter = readFrontMatterText(path, generator);
    const Result<FrontMatter> read = FrontMatter::read(frontMatter);
    QList<FieldUse> uses;
    if (!read)
        return uses;
    for (const Field &field : read->fields()) {
        if (field.problem == FieldProblem::None)
            uses.append(useOf(field, texts));
    }
    return uses;
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
        index.posts.insert(
            path,
            isSame ? *known
                   : FieldIndex::Post{time, file.size(), readUses(path, generator, texts)});
    }
    return index;
}

} // namespace app
