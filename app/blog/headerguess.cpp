// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/headerguess.h"

#include <QRegularExpression>
#include <QVariant>

namespace app {
namespace {

QString unquoted(const QString &text)
{
    const QString value = text.trimmed();
    const bool isQuoted = value.size() >= 2 && value.front() == value.back()
        && (value.front() == u'"' || value.front() == u'\'');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

QString lineValue(const QString &frontMatter, const QString &key)
{
    const QRegularExpression pattern(QStringLiteral("^%1[ \\t]*[:=][ \\t]*(.*)$").arg(key),
                                     QRegularExpression::MultilineOption);
    return unquoted(pattern.match(frontMatter).captured(1));
}

QStringList lineList(const QString &frontMatter, const QString &key)
{
    QString value = lineValue(frontMatter, key);
    if (value.startsWith(u'[') && value.endsWith(u']'))
        value = value.sliced(1, value.size() - 2);
    QStringList list;
    const QStringList parts = value.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list << unquoted(part);
    return list;
}

} // namespace

PostHeader guessedHeader(const QString &frontMatter)
{
    PostHeader header;
    header.title = lineValue(frontMatter, QStringLiteral("title"));
    header.subtitle = lineValue(frontMatter, QStringLiteral("subtitle"));
    header.description = lineValue(frontMatter, QStringLiteral("description"));
    header.date = lineValue(frontMatter, QStringLiteral("date"));
    header.author = lineValue(frontMatter, QStringLiteral("author"));
    header.tags = lineList(frontMatter, QStringLiteral("tags"));
    header.categories = lineList(frontMatter, QStringLiteral("categories"));
    header.isDraft = lineValue(frontMatter, QStringLiteral("draft")) == u"true"
        || lineValue(frontMatter, QStringLiteral("published")) == u"false";
    return header;
}

} // namespace app
