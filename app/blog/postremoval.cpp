// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/postremoval.h"

#include "app/blog/generator.h"

#include <QDirIterator>
#include <QFileInfo>

namespace app {
namespace {

using namespace Qt::StringLiterals;

bool isAlone(const QString &post, const QString &folder)
{
    QDirIterator posts(folder,
                       {u"*.md"_s, u"*.markdown"_s, u"*.mdown"_s, u"*.mkd"_s, u"*.mdx"_s,
                        u"*.html"_s, u"*.adoc"_s, u"*.org"_s},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (posts.hasNext()) {
        if (posts.next() != post)
            return false;
    }
    return true;
}

} // namespace

QString removalOf(const QString &file)
{
    // The link that a post may be goes, not what it leads to.
    const QString folder = QFileInfo(QFileInfo(file).path()).canonicalFilePath();
    const QFileInfo post(folder + u'/' + QFileInfo(file).fileName());
    if (folder.isEmpty() || !(post.exists() || post.isSymLink()))
        return {};
    const QString root = QFileInfo(findSite(post.filePath()).root).canonicalFilePath();
    const bool hasOwnFolder = post.completeBaseName() == u"index" && !root.isEmpty()
        && folder.startsWith(root + u'/') && isAlone(post.filePath(), folder);
    return hasOwnFolder ? folder : post.filePath();
}

} // namespace app
