// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageproblems.h"

#include "app/assets/namepattern.h"
#include "app/storage/canonicalfile.h"
#include "app/storage/contenthash.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
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

/// `written`, a path, with its names as those of the file `similar`: from the last one on as far as
/// they differ in spelling only, each percent-encoded where it was.
QString spelledAs(const QString &written, const QString &similar)
{
    QStringList names = written.split(u'/');
    QStringList real = similar.split(u'/', Qt::SkipEmptyParts);
    int left = 0; // Folders that a `..` behind them leaves again.
    for (qsizetype i = names.size() - 1; i >= 0 && !real.isEmpty(); --i) {
        QString &name = names[i];
        if (name.isEmpty() || name == u".")
            continue;
        if (name == u".." || left > 0) {
            left += name == u".." ? 1 : -1;
            continue;
        }
        const QString plain = QUrl::fromPercentEncoding(name.toUtf8());
        const QString actual = real.takeLast();
        if (folded(plain) != folded(actual))
            break;
        if (plain != actual)
            name = plain == name ? actual : QString::fromLatin1(QUrl::toPercentEncoding(actual));
    }
    return names.join(u'/');
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
    static const QRegularExpression query(QStringLiteral("[?#]"));
    const QString written = text.sliced(use.range->start, use.range->length).section(query, 0, 0);
    const QString spelled = spelledAs(written, similar);
    if (spelled == written)
        return std::nullopt;
    const auto differs = std::ranges::mismatch(written, spelled).in1;
    const QStringView common(written.cbegin(), differs);
    const qsizetype same = common.lastIndexOf(u'/') + 1;
    return TextEdit{{use.range->start + same, written.size() - same}, spelled.sliced(same)};
}

} // namespace app
