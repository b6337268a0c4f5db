// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagemention.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

constexpr qint64 MaximumTextSize = 2 << 20;
constexpr int MaximumNeighbours = 300;
constexpr int MaximumTexts = 20'000;

const QStringList &textFilters()
{
    static const QStringList filters{
        QStringLiteral("*.md"),   QStringLiteral("*.markdown"), QStringLiteral("*.mdx"),
        QStringLiteral("*.html"), QStringLiteral("*.css"),      QStringLiteral("*.scss"),
        QStringLiteral("*.yml"),  QStringLiteral("*.yaml"),     QStringLiteral("*.toml"),
        QStringLiteral("*.json"), QStringLiteral("*.njk"),      QStringLiteral("*.liquid")};
    return filters;
}

// What generators and package managers make: no one writes references there.
bool isGenerated(const QString &path)
{
    static const QStringList folders{QStringLiteral("/_site/"), QStringLiteral("/node_modules/"),
                                     QStringLiteral("/.git/"), QStringLiteral("/resources/_gen/")};
    return std::ranges::any_of(folders, [&](const QString &f) { return path.contains(f); });
}

bool isPartOfName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c == u'.';
}

bool isPartOfPath(QChar c)
{
    constexpr QStringView separators = u"\"'`()<>[]|=,;";
    return !c.isSpace() && !separators.contains(c);
}

QStringList spellings(const QString &fileName)
{
    const QString composed = fileName.normalized(QString::NormalizationForm_C);
    QStringList result{fileName,
                       composed,
                       fileName.normalized(QString::NormalizationForm_D),
                       QString::fromLatin1(QUrl::toPercentEncoding(fileName)),
                       QString::fromLatin1(QUrl::toPercentEncoding(composed)),
                       markdownDestination(fileName)};
    result.removeDuplicates();
    return result;
}

ImageMention mentionAt(const QString &text, TextRange name)
{
    qsizetype start = name.start;
    while (start > 0 && isPartOfPath(text[start - 1]))
        --start;
    const qsizetype line = 1 + QStringView(text).first(name.start).count(u'\n');
    return {name, text.sliced(start, name.end() - start), static_cast<int>(line)};
}

/// Null where it can't be read.
QString readText(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, MaximumTextSize);
    // An empty text is not null: it was read.
    return bytes ? QString::fromUtf8(*bytes) + u'\n' : QString();
}

bool leadsTo(const QString &imagePath, const QString &text, const PostPlace &place)
{
    const QList<ImageMention> mentions = imageMentions(text, QFileInfo(imagePath).fileName());
    return std::ranges::any_of(mentions, [&](const ImageMention &mention) {
        // A path that starts with a template leads anywhere.
        return mention.path.contains(u"}}") || mention.path.contains(u"$")
            || locateImage(mention.path, place).path == imagePath;
    });
}

} // namespace

QList<ImageMention> imageMentions(const QString &text, const QString &fileName)
{
    QList<ImageMention> mentions;
    if (fileName.isEmpty())
        return mentions;
    for (const QString &spelling : spellings(fileName)) {
        qsizetype at = text.indexOf(spelling, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(spelling, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + spelling.size();
            const bool isStart = at == 0 || !isPartOfName(text[at - 1]);
            const bool isEnd = end == text.size() || !text[end].isLetterOrNumber();
            if (isStart && isEnd)
                mentions.append(mentionAt(text, {at, spelling.size()}));
        }
    }
    std::ranges::sort(mentions, {}, [](const ImageMention &mention) { return mention.name.start; });
    return mentions;
}

QString otherFileNaming(const QString &imagePath, const PostPlace &place)
{
    if (const QString neighbour = PostNeighbours(place).naming(QFileInfo(imagePath).fileName());
        !neighbour.isEmpty())
        return neighbour;
    if (place.siteRoot.isEmpty())
        return {};
    int count = 0;
    QDirIterator files(place.siteRoot, textFilters(), QDir::Files | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path == place.file || isGenerated(path))
            continue;
        const QString text = ++count > MaximumTexts ? QString() : readText(path);
        if (text.isNull() || leadsTo(imagePath, text, {path, place.siteRoot}))
            return path;
    }
    return {};
}

PostNeighbours::PostNeighbours(const PostPlace &place)
{
    if (place.file.isEmpty())
        return;
    const QFileInfo post(place.file);
    const QFileInfoList files = QDir(post.absolutePath()).entryInfoList(textFilters(), QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.fileName() == post.fileName())
            continue;
        const bool isTooMany = m_neighbours.size() >= MaximumNeighbours;
        m_neighbours.append({file.filePath(), isTooMany ? QString() : readText(file.filePath())});
        if (m_neighbours.last().text.isNull())
            return;
    }
}

QString PostNeighbours::naming(const QString &fileName) const
{
    const auto found = std::ranges::find_if(m_neighbours, [&](const Neighbour &neighbour) {
        return neighbour.text.isNull() || !imageMentions(neighbour.text, fileName).isEmpty();
    });
    return found == m_neighbours.end() ? QString() : found->path;
}

} // namespace app
