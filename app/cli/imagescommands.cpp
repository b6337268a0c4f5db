// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/imagescommands.h"

#include "app/assets/folderrename.h"
#include "app/assets/imagecleanup.h"
#include "app/assets/imageimport.h"
#include "app/assets/imagelocation.h"
#include "app/assets/imageoptionwords.h"
#include "app/assets/imagerelocation.h"
#include "app/assets/postimages.h"
#include "app/assets/rootedpath.h"
#include "app/blog/generator.h"
#include "app/cli/postsnapshot.h"
#include "app/cli/verb.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace app::cli {
namespace {

const QString DryRun = QStringLiteral("dry-run");
const QString SmallerPng = QStringLiteral("smaller-png");
const QString KeepOriginal = QStringLiteral("keep-original");

int usage(const QString &what)
{
    printError({Error::Kind::InvalidArgument, {}, 0, what});
    return Usage;
}

int failure(const Error &error)
{
    printError(error);
    return Failed;
}

PostPlace placeOf(const QString &post)
{
    const QString file = QFileInfo(post).absoluteFilePath();
    return {file, findSite(file).root};
}

/// A folder of a blog; the blog around it is what counts.
PostPlace placeOfFolder(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    const QString root = findSite(path).root;
    return {path + QStringLiteral("/index.md"), root.isEmpty() ? path : root};
}

std::optional<ImageOptions> optionsOf(const QCommandLineParser &parser, QString &wrong)
{
    const QString side = parser.value(QStringLiteral("max-side"));
    const QString quality = parser.value(QStringLiteral("quality"));
    const auto format = imageFormatOf(parser.value(QStringLiteral("format")));
    const auto removal = metadataRemovalOf(parser.value(QStringLiteral("metadata")));
    ImageOptions options;
    options.maximumSide = side.toInt();
    options.quality = quality.toInt();
    if (!side.isEmpty() && options.maximumSide <= 0)
        wrong = QStringLiteral("--max-side wants a number of pixels");
    else if (!quality.isEmpty() && (options.quality < 1 || options.quality > 100))
        wrong = QStringLiteral("--quality is 1 to 100");
    else if (!format)
        wrong = QStringLiteral("--format is webp, jpeg or png");
    else if (!removal)
        wrong = QStringLiteral("--metadata is keep, no-place or none");
    if (!wrong.isEmpty())
        return std::nullopt;
    options.format = *format;
    options.removal = *removal;
    options.makesPngSmaller = parser.isSet(SmallerPng);
    options.keepsOriginal = parser.isSet(KeepOriginal);
    return options;
}

void printPlan(const ImageRelocation &plan, const QDir &base)
{
    print(QStringLiteral("%1 -> %2\n")
              .arg(base.relativeFilePath(plan.move.from), base.relativeFilePath(plan.move.to)));
    for (const RelocatedText &text : plan.texts) {
        const QString path = base.relativeFilePath(text.rewrite.path);
        for (const ChangedLine &line : text.lines)
            print(QStringLiteral("%1:%2\n- %3\n+ %4\n")
                      .arg(path)
                      .arg(line.line)
                      .arg(line.before, line.after));
    }
    for (const LeftMention &left : plan.left)
        print(QStringLiteral("%1:%2: left as it is: %3\n")
                  .arg(base.relativeFilePath(left.path))
                  .arg(left.line)
                  .arg(left.text.trimmed()));
}

/// Where the address `wanted` would have its file: in the first folder that is there, else where
/// the image `from` is now.
QString placeFor(const QString &wanted, const QString &from, const PostPlace &place)
{
    const QList<ImageCandidate> candidates = imageCandidates(wanted, place);
    const auto isThere = [](const ImageCandidate &candidate) {
        return QFileInfo(QFileInfo(candidate.path).path()).isDir();
    };
    const auto there = std::ranges::find_if(candidates, isThere);
    if (there != candidates.end())
        return there->path;
    const ImageCandidate *nearest = nullptr;
    for (const ImageCandidate &candidate : candidates) {
        const bool isAround = isWithin(from, canonicalPath(candidate.base));
        if (isAround && (!nearest || candidate.base.size() > nearest->base.size()))
            nearest = &candidate;
    }
    if (nearest)
        return nearest->path;
    return candidates.isEmpty() ? QDir::cleanPath(place.folder() + u'/' + wanted)
                                : candidates.first().path;
}

/// NEW is a name for the folder that the image is in, or a path as POST would write it.
QString targetOf(const QString &from, const QString &wanted, const PostPlace &place)
{
    if (!wanted.contains(u'/'))
        return renamedPath(from, wanted);
    const QFileInfo target(placeFor(wanted, from, place));
    return target.path() + u'/' + QFileInfo(renamedPath(from, target.fileName())).fileName();
}

/// The file that `wanted` means, as `post` writes it or by its name alone where one image of the
/// post has that; empty for none and for several.
QString imageOfPost(const QString &wanted, const QString &post)
{
    const ImageLocation location = locateImage(wanted, placeOf(post));
    if (location.isFile())
        return location.path;
    const Result<PostSnapshot> snapshot = readSnapshot(post);
    QStringList named;
    for (const PostImage &image :
         snapshot ? findPostImages(*snapshot).images : QList<PostImage>()) {
        if (image.isFile() && image.name == wanted)
            named.append(image.path);
    }
    return named.size() == 1 ? named.first() : QString();
}

} // namespace

int addImages(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"max-side", "quality", "format", "folder"})
        parser.addOption({QLatin1StringView(name), {}, QStringLiteral("value")});
    parser.addOption(
        {QStringLiteral("metadata"), {}, QStringLiteral("value"), QStringLiteral("no-place")});
    for (const QString &name : {SmallerPng, KeepOriginal})
        parser.addOption(QCommandLineOption(name));
    if (!parser.parse(QStringList{QString()} + arguments))
        return usage(parser.errorText());
    const QStringList names = parser.positionalArguments();
    if (names.size() < 2)
        return usage(QStringLiteral("a post and at least one image are wanted"));
    QString wrong;
    const std::optional<ImageOptions> options = optionsOf(parser, wrong);
    if (!options)
        return usage(wrong);
    const Result<PostSnapshot> post = readSnapshot(names.first());
    if (!post)
        return failure(post.error());
    const ImageFolder folder = imageFolder(*post, parser.value(QStringLiteral("folder")));
    int status = Done;
    for (const QString &source : names.mid(1)) {
        const Result<ImportedImage> image = importImageFile(source, post->place, folder, *options);
        if (image)
            print(image->markdown() + u'\n');
        else
            status = failure(image.error());
    }
    return status;
}

int renameImage(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(DryRun));
    if (!parser.parse(QStringList{QString()} + arguments))
        return usage(parser.errorText());
    const QStringList names = parser.positionalArguments();
    if (names.size() != 3)
        return usage(QStringLiteral("a post, an image and its new name are wanted"));
    static_cast<void>(finishInterrupted(relocationNotes()));
    const PostPlace place = placeOf(names[0]);
    const QString image = imageOfPost(names[1], names[0]);
    if (image.isEmpty())
        return failure({Error::Kind::NotFound, names[1], 0, {}});
    MentionIndex index;
    index.update(place);
    const Result<ImageRelocation> plan
        = planRelocation(index, place, image, targetOf(image, names[2], place));
    if (!plan)
        return failure(plan.error());
    printPlan(*plan, QDir(blogFolder(place)));
    if (parser.isSet(DryRun) || plan->isEmpty())
        return Done;
    const Result<void> done = carryOut(plan->change(), relocationNotes());
    return done ? Done : failure(done.error());
}

int renameFolder(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(DryRun));
    if (!parser.parse(QStringList{QString()} + arguments))
        return usage(parser.errorText());
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        return usage(QStringLiteral("a post and the new name of its folder are wanted"));
    static_cast<void>(finishInterrupted(relocationNotes()));
    const PostPlace place = placeOf(names[0]);
    MentionIndex index;
    index.update(place);
    const Result<FolderRename> plan = planFolderRename(index, place, names[1]);
    if (!plan)
        return failure(plan.error());
    const QDir base(blogFolder(place));
    print(QStringLiteral("%1 -> %2\n")
              .arg(base.relativeFilePath(plan->move.from), base.relativeFilePath(plan->move.to)));
    for (const FileRewrite &rewrite : plan->rewrites)
        print(QStringLiteral("%1: references follow\n").arg(base.relativeFilePath(rewrite.path)));
    if (parser.isSet(DryRun) || plan->move.from == plan->move.to)
        return Done;
    const Result<void> done = carryOut(plan->change(), relocationNotes());
    return done ? Done : failure(done.error());
}

int cleanBlog(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(DryRun));
    if (!parser.parse(QStringList{QString()} + arguments))
        return usage(parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return usage(QStringLiteral("one folder is wanted"));
    const PostPlace place = placeOfFolder(parser.positionalArguments().first());
    if (!QFileInfo(place.folder()).isDir())
        return failure({Error::Kind::NotFound, parser.positionalArguments().first(), 0, {}});
    const QDir base(place.folder());
    MentionIndex index;
    index.update(place);
    const Result<QList<UnneededImage>> unneeded = unneededImages(findBlogImages(index, place));
    if (!unneeded)
        return failure(unneeded.error());
    QStringList paths;
    for (const UnneededImage &image : *unneeded) {
        if (image.path.startsWith(place.folder() + u'/'))
            paths.append(image.path);
    }
    if (parser.isSet(DryRun)) {
        for (const QString &path : std::as_const(paths))
            print(base.relativeFilePath(path) + u'\n');
        return Done;
    }
    const Result<CleanedImages> cleaned = cleanImages(index, place, paths);
    if (!cleaned)
        return failure(cleaned.error());
    for (const TrashedImage &image : cleaned->trashed)
        print(base.relativeFilePath(image.path) + u'\n');
    for (const Error &error : cleaned->errors)
        printError(error);
    return cleaned->errors.isEmpty() ? Done : Failed;
}

int restoreImages(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(DryRun));
    if (!parser.parse(QStringList{QString()} + arguments))
        return usage(parser.errorText());
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty())
        return usage(QStringLiteral("a folder is wanted"));
    const QString folder = QFileInfo(names.first()).canonicalFilePath();
    QStringList wanted;
    for (const QString &name : names.mid(1))
        wanted.append(QDir::cleanPath(folder + u'/' + name));
    int status = Done;
    QStringList restoredPaths;
    for (const TrashedImage &image : trashedImages(folder)) {
        // Of several with one name the one that was thrown away last.
        const bool isWanted = wanted.isEmpty() || wanted.contains(image.path);
        if (!isWanted || restoredPaths.contains(image.path))
            continue;
        const Result<void> done = parser.isSet(DryRun) ? Result<void>() : restoreImage(image);
        restoredPaths.append(image.path);
        if (done)
            print(QDir(folder).relativeFilePath(image.path) + u'\n');
        else
            status = failure(done.error());
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!restoredPaths.contains(path))
            status = failure({Error::Kind::NotFound, path, 0, QStringLiteral("not in the trash")});
    }
    return status;
}

} // namespace app::cli
