// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/pagechoice.h"

#include "app/site/articletext.h"
#include "app/storage/folderwalk.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

/// "/posts/hello/index.html" and "/posts/hello.html" are both the page "hello".
QString lastName(const QString &page)
{
    QString path = page;
    path.remove(QStringLiteral(".html"));
    if (path.endsWith(u"/index"))
        path.chop(6);
    return letters(QStringView(path).mid(path.lastIndexOf(u'/') + 1));
}

/// The name that generators derive an address from: a bundle's is its folder's, and Jekyll's and
/// Hexo's dates are no part of it.
QString postName(const QString &postFile)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{1,2}-\\d{1,2}-"));
    const QFileInfo file(postFile);
    const QString stem = file.completeBaseName();
    QString name = stem == u"index" || stem == u"_index" ? QFileInfo(file.path()).fileName() : stem;
    return name.remove(day);
}

/// How many names of the two paths, from the back, are the same.
int sharedNames(const QString &page, const QString &postFile)
{
    const QStringList names = page.split(u'/');
    const QString folder = QFileInfo(postFile).path();
    return static_cast<int>(std::count_if(names.begin(), names.end(), [&folder](const QString &n) {
        return folder.contains(u'/' + n + u'/') || folder.endsWith(u'/' + n);
    }));
}

} // namespace

PublishedPages::PublishedPages(const PublishedSite &site)
{
    WalkRules rules;
    rules.takesFile = [](QStringView name) {
        return name.endsWith(u".html");
    };
    const QDir folder(site.folder);
    for (const WalkedFile &file : walkFolder(site.folder, rules).files) {
        const QString page = folder.relativeFilePath(file.path);
        m_pages[lastName(page)] << page;
    }
}

QStringList PublishedPages::pagesOf(const QString &postFile, const QString &slug) const
{
    QStringList pages;
    for (const QString &name : {slug, postName(postFile)}) {
        if (const QString key = letters(name); !key.isEmpty() && pages.isEmpty())
            pages = m_pages.value(key);
    }
    std::stable_sort(pages.begin(), pages.end(), [&postFile](const QString &a, const QString &b) {
        return sharedNames(a, postFile) > sharedNames(b, postFile);
    });
    return pages;
}

} // namespace app
