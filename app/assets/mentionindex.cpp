// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/mentionindex.h"

#include "app/assets/namepattern.h"
#include "app/assets/templatedoubts.h"
#include "app/storage/fileio.h"

#include <QtConcurrentMap>

#include <utility>

namespace app {
namespace {

// A text of more is a database; whoever looks for what uses an image is told that it was not read.
constexpr qint64 LargestText = 32 << 20;

} // namespace

bool MentionIndex::update(const PostPlace &place, const std::function<bool()> &isCancelled)
{
    const QList<WalkedFile> before = std::exchange(m_files, findBlogFiles(place)).texts;
    if (before == m_files.texts)
        return true;
    QHash<QString, Text> known = std::exchange(m_texts, {});
    m_texts.reserve(m_files.texts.size());
    QList<WalkedFile> changed;
    for (const WalkedFile &file : std::as_const(m_files.texts)) {
        const auto old = known.find(file.path);
        if (old != known.end() && old->stamp == file.stamp)
            m_texts.insert(file.path, *std::move(old));
        else
            changed.append(file);
    }
    const std::function<Text(const WalkedFile &)> readUnlessCancelled
        = [&](const WalkedFile &file) {
              return isCancelled && isCancelled() ? Text() : readText(file);
          };
    const QList<Text> read = QtConcurrent::blockingMapped(changed, readUnlessCancelled);
    if (isCancelled && isCancelled()) {
        *this = {};
        return false;
    }
    for (qsizetype i = 0; i < changed.size(); ++i)
        m_texts.insert(changed[i].path, read[i]);
    rebuild();
    return true;
}

MentionIndex::Text MentionIndex::readText(const WalkedFile &file)
{
    const Result<QByteArray> bytes = readFile(file.path, LargestText);
    if (!bytes)
        return {file.stamp, {}, false, true, false};
    const QString name = file.path.sliced(file.path.lastIndexOf(u'/') + 1);
    // Few texts compute an address; the rest need not be decoded.
    const bool mayCompute = bytes->contains("}}") || bytes->contains("${") || bytes->contains("#{")
        || bytes->contains("*.") || bytes->contains(".Resources") || bytes->contains("static_files")
        || bytes->contains("eadDir") || bytes->contains("glob");
    const bool hasDoubts
        = mayCompute && !templateDoubts(QString::fromUtf8(*bytes), textKind(name)).isEmpty();
    return {file.stamp, nameKeysIn(*bytes), true, bytes->isValidUtf8(), hasDoubts};
}

void MentionIndex::rebuild()
{
    m_paths.clear();
    m_unreadable.clear();
    m_foreign.clear();
    m_doubtful.clear();
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (!text->isReadable)
            m_unreadable.append(text.key());
        if (!text->isUtf8)
            m_foreign.append(text.key());
        if (text->hasDoubts)
            m_doubtful.append(text.key());
        for (const QString &key : text->keys)
            m_paths[key].append(text.key());
    }
}

QStringList MentionIndex::textsNaming(const QString &fileName) const
{
    QStringList paths = m_paths.value(nameKey(fileName)) + m_unreadable;
    paths.sort();
    return paths;
}

QStringList MentionIndex::unreadable() const
{
    return m_files.unreadable + m_unreadable;
}

} // namespace app
