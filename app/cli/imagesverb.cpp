// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/postimages.h"
#include "app/cli/imagescommands.h"
#include "app/cli/mediaverbs.h"
#include "app/cli/postsnapshot.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <optional>

namespace app::cli {
namespace {

using State = PostImage::State;

struct Options {
    QString post;
    bool isJson = false;
    std::optional<State> only;
};

std::optional<Options> parsed(const QStringList &arguments, QString &wrong)
{
    Options options;
    bool isOption = true;
    for (const QString &argument : arguments) {
        if (isOption && argument == u"--") {
            isOption = false;
        } else if (isOption && argument == u"--json") {
            options.isJson = true;
        } else if (isOption && (argument == u"--unused" || argument == u"--missing")) {
            if (options.only) {
                wrong = QStringLiteral("--unused and --missing exclude each other");
                return std::nullopt;
            }
            options.only = argument == u"--unused" ? State::Unused : State::Missing;
        } else if (isOption && argument.startsWith(u'-')) {
            wrong = QStringLiteral("unknown option '%1'").arg(argument);
            return std::nullopt;
        } else if (options.post.isEmpty()) {
            options.post = argument;
        } else {
            wrong = QStringLiteral("one post at a time");
            return std::nullopt;
        }
    }
    if (options.post.isEmpty()) {
        wrong = QStringLiteral("a post is missing");
        return std::nullopt;
    }
    return options;
}

QString word(State state)
{
    switch (state) {
    case State::Used:
        return QStringLiteral("used");
    case State::Unused:
        return QStringLiteral("unused");
    case State::Missing:
        return QStringLiteral("missing");
    case State::Arriving:
        return QStringLiteral("arriving");
    case State::Remote:
        return QStringLiteral("remote");
    case State::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QString word(ImageUse::Origin origin)
{
    switch (origin) {
    case ImageUse::Origin::Body:
        return QStringLiteral("body");
    case ImageUse::Origin::Link:
        return QStringLiteral("link");
    case ImageUse::Origin::FrontMatter:
        return QStringLiteral("front-matter");
    case ImageUse::Origin::Mention:
        return QStringLiteral("mention");
    }
    return {};
}

/// The path as seen from the post; the address of what is no file.
QString shownPath(const PostImage &image, const PostPlace &place)
{
    if (image.path.isEmpty())
        return image.name;
    const QString folder = QFileInfo(place.folder()).canonicalFilePath();
    return QDir(folder).relativeFilePath(image.path);
}

QJsonObject toJson(const PostImage &image, const PostPlace &place)
{
    QJsonObject object{{QStringLiteral("state"), word(image.state)},
                       {QStringLiteral("path"), shownPath(image, place)}};
    if (image.isFile())
        object.insert(QStringLiteral("size"), image.size);
    if (image.header.pixelSize.isValid()) {
        object.insert(QStringLiteral("width"), image.header.pixelSize.width());
        object.insert(QStringLiteral("height"), image.header.pixelSize.height());
    }
    QJsonArray uses;
    for (const ImageUse &use : image.uses) {
        uses.append(QJsonObject{{QStringLiteral("origin"), word(use.origin)},
                                {QStringLiteral("line"), use.line},
                                {QStringLiteral("label"), use.label},
                                {QStringLiteral("destination"), use.destination}});
    }
    object.insert(QStringLiteral("uses"), uses);
    return object;
}

QString toLine(const PostImage &image, const PostPlace &place)
{
    const QSize pixels = image.header.pixelSize;
    const QString dimensions = pixels.isValid()
        ? QStringLiteral("%1x%2").arg(pixels.width()).arg(pixels.height())
        : QStringLiteral("-");
    const QString size = image.isFile() ? QString::number(image.size) : QStringLiteral("-");
    QStringList lines;
    for (const ImageUse &use : image.uses)
        lines.append(QString::number(use.line));
    return QStringLiteral("%1  %2  %3  %4  %5\n")
        .arg(word(image.state), -7)
        .arg(dimensions, 11)
        .arg(size, 10)
        .arg(lines.isEmpty() ? QStringLiteral("-") : lines.join(u','), -8)
        .arg(shownPath(image, place));
}

void printImages(const QList<PostImage> &images, const PostPlace &place, bool isJson)
{
    if (isJson) {
        QJsonArray array;
        for (const PostImage &image : images)
            array.append(toJson(image, place));
        print(QString::fromUtf8(QJsonDocument(array).toJson()));
        return;
    }
    for (const PostImage &image : images)
        print(toLine(image, place));
}

int listPost(const Options &options)
{
    const Result<PostSnapshot> post = readSnapshot(options.post);
    if (!post) {
        printError(post.error());
        return Failed;
    }
    QList<PostImage> images = findPostImages(*post).images;
    if (options.only)
        images.removeIf([&](const PostImage &image) { return image.state != *options.only; });
    printImages(images, post->place, options.isJson);
    return Done;
}

int run(const QStringList &arguments)
{
    using Command = int (*)(const QStringList &);
    static const QMap<QString, Command> commands{{QStringLiteral("add"), addImages},
                                                 {QStringLiteral("rename"), renameImage},
                                                 {QStringLiteral("rename-folder"), renameFolder},
                                                 {QStringLiteral("clean"), cleanBlog},
                                                 {QStringLiteral("restore"), restoreImages}};
    if (const Command command = commands.value(arguments.value(0)))
        return command(arguments.mid(1));
    const auto isFolder = [](const QString &argument) {
        return !argument.startsWith(u'-') && QFileInfo(argument).isDir();
    };
    if (std::ranges::any_of(arguments, isFolder))
        return listBlog(arguments);
    QString wrong;
    const std::optional<Options> options = parsed(arguments, wrong);
    if (!options) {
        printError({Error::Kind::InvalidArgument, {}, 0, wrong});
        return Usage;
    }
    return listPost(*options);
}

} // namespace

const Verb imagesVerb{
    ImagesRow.name, ImagesRow.summary,
    "usage: byline-cli images [--json] [--unused|--missing] POST\n"
    "       byline-cli images [--json] [--unused|--missing|--duplicates] DIR\n"
    "       byline-cli images add [OPTION]... POST FILE...\n"
    "       byline-cli images rename [--dry-run] POST OLD NEW\n"
    "       byline-cli images rename-folder [--dry-run] POST NAME\n"
    "       byline-cli images clean [--dry-run] DIR\n"
    "       byline-cli images restore [--dry-run] DIR [FILE]...\n"
    "\n"
    "Lists the images that POST uses and the files in its image folder, one per line:\n"
    "state, dimensions in pixels, size in bytes, lines that use it, path from the post's\n"
    "folder. States: used, unused (neither POST nor a post beside it names the file),\n"
    "missing, remote, refused (outside of the post's folder and its blog).\n"
    "Of DIR, a blog or a part of one: state, size, places that use it, path. States: used,\n"
    "doubtful (named in words or code, or perhaps by a template), unused, missing.\n"
    "\n"
    "  --json        an array of objects instead\n"
    "  --unused      only those that are unused\n"
    "  --missing     only those that are missing\n"
    "  --duplicates  only those that have the same bytes as another one\n"
    "\n"
    "add copies each FILE into the folder that POST keeps its images in, and prints the\n"
    "reference to it. Where it was taken is removed from it; the picture's data stay.\n"
    "  --max-side N     scale down to N pixels at the longer side\n"
    "  --quality N      1 to 100, for JPEG and WebP\n"
    "  --format FORMAT  webp, jpeg or png\n"
    "  --metadata WHAT  keep, no-place (the default) or none\n"
    "  --smaller-png    write PNG with as few bits as its colours need\n"
    "  --folder ADDRESS where it goes, as POST writes it: img/, /assets/img/{slug}/\n"
    "  --keep-original  keep what a picture was made from in _originals\n"
    "TIFF and BMP become PNG, HEIC (where it can be read) JPEG; animations stay as they are.\n"
    "\n"
    "rename gives the image OLD, as POST writes it or by its name alone, the name or path\n"
    "NEW, and changes all references of the blog along with it. rename-folder does so with\n"
    "the folder that POST, an index.md, has for itself, all images in it and links to POST.\n"
    "clean moves images that nothing uses, and about which there is no doubt, to the trash;\n"
    "restore brings them back.\n"
    "  --dry-run     only say what would be done\n",
    run};

} // namespace app::cli
