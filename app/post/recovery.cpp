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
        UnsavedText unsaved{journal,
                            start.path,
                            QFileInfo(journal).lastModified(),
                            {},
                            content->text,
                            content->isCutOff,
                            start.text,
                            {}};
        if (start.path.isEmpty())
            unsaved.base = {};
        const Result<QByteArray> bytes = start.path.isEmpty()
            ? Result<QByteArray>(Error{Error::Kind::NotFound, {}, 0, {}})
            : readFile(start.path);
        unsaved.file = FileSinceCrash::Gone;
        if (bytes) {
            const bool isUntouched = contentHash(*bytes) == start.diskHash;
            unsaved.file = isUntouched ? FileSinceCrash::Untouched : FileSinceCrash::Changed;
            const Result<QByteArray> encoded = encode(content->text);
            if (encoded && *encoded == *bytes) {
                forget(unsaved);
                continue;
            }
            unsaved.onDisk = decodedForReading(*bytes, content->text.encoding.name).text;
        }
        found.append(unsaved);
    }
    return found;
}

std::unique_ptr<PostDocument> recovered(const UnsavedText &unsaved)
{
    std::unique_ptr<PostDocument> post;
    if (unsaved.file != FileSinceCrash::Gone) {
        Result<std::unique_ptr<PostDocument>> opened
            = PostDocument::open(unsaved.path, unsaved.base.encoding.name);
        if (opened && !(*opened)->isReadOnly())
            post = std::move(*opened);
    }
    if (!post) // Gone, or such that Byline can't edit it: the text shall come back all the same.
        post = std::make_unique<PostDocument>();
    post->replaceBy(unsaved.text);
    return post;
}

void forget(const UnsavedText &unsaved)
{
    QFile::remove(unsaved.journal);
}

} // namespace app
