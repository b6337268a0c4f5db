// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/recovery.h"

#include "app/post/postdocument.h"
#include "app/storage/contenthash.h"
#include "app/storage/journal.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/recovery"_s;
}

QList<UnsavedText> findUnsavedTexts(const QString &folder)
{
    QList<UnsavedText> found;
    const QStringList journals = abandonedJournals(folder);
    for (const QString &journal : journals) {
        const Result<JournalContent> content = readJournal(journal);
        if (!content)
            continue;
        const JournalStart &start = content->start;
        UnsavedText unsaved{journal, start.path, QFileInfo(journal).lastModified(),
                            FileSinceCrash::Gone, content->text};
        const Result<QByteArray> bytes = start.path.isEmpty()
            ? Result<QByteArray>(Error{Error::Kind::NotFound, {}, 0, {}})
            : readFile(start.path);
        if (bytes) {
            const bool isUntouched = contentHash(*bytes) == start.diskHash;
            unsaved.file = isUntouched ? FileSinceCrash::Untouched : FileSinceCrash::Changed;
            const Result<DecodedText> onDisk = decode(*bytes, start.text.encoding.name);
            if (onDisk && onDisk->text == content->text.text) {
                forget(unsaved);
                continue;
            }
        }
        found.append(unsaved);
    }
    return found;
}

Result<std::unique_ptr<PostDocument>> recovered(const UnsavedText &unsaved)
{
    if (unsaved.file == FileSinceCrash::Untouched) {
        Result<std::unique_ptr<PostDocument>> post
            = PostDocument::open(unsaved.path, unsaved.text.encoding.name);
        if (!post)
            return post.error();
        (*post)->replaceBy(unsaved.text);
        return post;
    }
    auto post = std::make_unique<PostDocument>();
    post->replaceBy(unsaved.text);
    return post;
}

void forget(const UnsavedText &unsaved)
{
    QFile::remove(unsaved.journal);
}

} // namespace app
