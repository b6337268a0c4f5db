// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageproblems.h"

#include "app/assets/imagename.h"
#include "app/assets/namepattern.h"
#include "app/storage/canonicalfile.h"
#include "app/storage/contenthash.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

using State = PostImage::State;

bool isComposed(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C) == name;
}

/// The file that `path` names but for case or form of Unicode; empty where there is none or
/// several.
QString similarFile(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash <= 0)
        return {};
    QString folder = path.first(slash);
    if (!QFileInfo(folder).isDir())
        folder = similarFile(folder);
    if (folder.isEmpty())
        return {};
    const QString wanted = folded(path.sliced(slash + 1));
    QStringList found;
    for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (folded(name) == wanted)
            found.append(name);
    }
    return found.size() == 1 ? folder + u'/' + found.first() : QString();
}

void findSimilar(PostImage &image)
{
    image.similar = similarFile(image.path);
    if (image.similar.isEmpty())
        return;
    const bool isForm = image.similar.normalized(QString::NormalizationForm_C)
        == image.path.normalized(QString::NormalizationForm_C);
    image.problems.append(isForm ? ImageProblem::DecomposedName : ImageProblem::WrongCase);
}

void findDuplicates(QList<PostImage> &images)
{
    QHash<qint64, QList<qsizetype>> bySize;
    for (qsizetype i = 0; i < images.size(); ++i) {
        if (images[i].isImageFile())
            bySize[images[i].size].append(i);
    }
    for (const QList<qsizetype> &same : std::as_const(bySize)) {
        if (same.size() < 2)
            continue;
        QHash<QByteArray, qsizetype> first;
        for (const qsizetype i : same) {
            const auto file = openCanonical(images[i].path);
            if (!file)
                continue;
            const QByteArray hash = contentHash((*file)->readAll());
            if (!first.contains(hash)) {
                first.insert(hash, i);
                continue;
            }
            images[i].problems.append(ImageProblem::Duplicate);
            images[i].similar = images[first[hash]].path;
        }
    }
}

bool lacksAltText(const PostImage &image)
{
    return std::ranges::any_of(image.uses, [](const ImageUse &use) {
        return use.origin == ImageUse::Origin::Body && use.label.trimmed().isEmpty();
    });
}

} // namespace

void findProblems(QList<PostImage> &images)
{
    for (PostImage &image : images) {
        image.problems.clear();
        image.similar.clear();
        if (image.state == State::Missing)
            findSimilar(image);
        if (image.isFile() && !isComposed(image.name))
            image.problems.append(ImageProblem::DecomposedName);
        const QSize pixels = image.header.pixelSize;
        if (image.isFile()
            && (image.size > LargeImageBytes
                || std::max(pixels.width(), pixels.height()) > LargeImageSide))
            image.problems.append(ImageProblem::TooLarge);
        if (lacksAltText(image))
            image.problems.append(ImageProblem::NoAltText);
    }
    findDuplicates(images);
}

std::optional<TextEdit> spellingEdit(const QString &text, const ImageUse &use,
                                     const QString &similar)
{
    if (!use.range || use.range->end() > text.size())
        return std::nullopt;
    const QString written = text.sliced(use.range->start, use.range->length);
    const QString name = written.section(u'/', -1);
    const QString real = QFileInfo(similar).fileName();
    const QString plain = QUrl::fromPercentEncoding(name.toUtf8());
    if (folded(plain) != folded(real) || plain == real)
        return std::nullopt;
    const bool isEncoded = plain != name;
    const QString spelled = isEncoded ? QString::fromLatin1(QUrl::toPercentEncoding(real))
                                      : markdownDestination(real);
    return TextEdit{{use.range->end() - name.size(), name.size()}, spelled};
}

} // namespace app
