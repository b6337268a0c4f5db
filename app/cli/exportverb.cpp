// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/generator.h"
#include "app/cli/mediaverbs.h"
#include "app/cli/posttext.h"
#include "app/export/exporter.h"
#include "app/fields/sitemarkdown.h"
#include "app/markdown/renderer.h"
#include "app/site/templatereading.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSet>

#include <cstdio>
#include <optional>

namespace app::cli {
namespace {

constexpr char Help[] =
    R"(usage: byline-cli export POST... --to DIR [--single-file] [--force] [--profile NAME]
                           [--theme NAME]

Makes a web page of each POST that any browser opens from disk: DIR/SLUG/index.html with its images
in DIR/SLUG/images. SLUG is the name of the post's file without its date, or that of its folder for
an index.md. The paths of the pages go to standard output.

  --to DIR        where the pages go; made where it does not exist
  --single-file   one file per post, DIR/SLUG.html, with the images inside
  --force         replace what is there; without it a file in the way is an error
  --profile NAME  whose Markdown the posts are written in (github, jekyll, hugo, hexo); without it
                  that of the site each POST is part of, else github
  --theme NAME    what the pages look like (standard, serif, minimal); without it standard

Images that are missing are named on the page, and on standard error as FILE:LINE: what, as are
files that the post links to.
Exit status: 0 done, 1 a post could not be exported (the others are), 2 wrong usage.
)";

struct Arguments {
    QStringList posts;
    QString folder;
    ExportOptions options;
    std::optional<Dialect> dialect;
};

Error usageError(const QString &what)
{
    return {Error::Kind::InvalidArgument, {}, 0, what};
}

Result<Arguments> readArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption folder(QStringLiteral("to"), {}, QStringLiteral("DIR"));
    const QCommandLineOption singleFile(QStringLiteral("single-file"));
    const QCommandLineOption force(QStringLiteral("force"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("NAME"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("NAME"),
                                   QStringLiteral("standard"));
    parser.addOptions({folder, singleFile, force, profile, theme});
    if (!parser.parse(QStringList{QStringLiteral("byline-cli export")} + words))
        return usageError(parser.errorText());

    Arguments arguments;
    arguments.posts = parser.positionalArguments();
    arguments.folder = parser.value(folder);
    if (arguments.posts.isEmpty())
        return usageError(QStringLiteral("a post is missing"));
    if (arguments.folder.isEmpty())
        return usageError(QStringLiteral("--to DIR is missing"));
    arguments.options.format
        = parser.isSet(singleFile) ? ExportFormat::SingleFile : ExportFormat::Folder;
    arguments.options.onConflict = parser.isSet(force) ? OnConflict::Replace : OnConflict::Fail;
    const auto chosen = pageThemeFromName(parser.value(theme));
    if (!chosen)
        return usageError(QStringLiteral("'%1' is not a theme").arg(parser.value(theme)));
    arguments.options.theme = *chosen;
    if (parser.isSet(profile)) {
        arguments.dialect = dialectFromName(parser.value(profile));
        if (!arguments.dialect) {
            return usageError(QStringLiteral("'%1' is not a profile").arg(parser.value(profile)));
        }
    }
    return arguments;
}

Result<ExportedPage> exportFile(const QString &post, const Arguments &arguments)
{
    const Result<QString> text = readPostText(post);
    if (!text)
        return text.error();
    const QString file = QFileInfo(post).absoluteFilePath();
    const Site site = findSite(file);
    const RenderOptions options
        = arguments.dialect ? RenderOptions{*arguments.dialect, true, {}} : siteRenderOptions(site);
    const ExportSource source{*text, PostPlace{file, site.root},
                              render(*text, withTemplateSite(options, site, file, *text))};
    return exportPost(source, exportPath(arguments.folder, file, arguments.options.format),
                      arguments.options);
}

void printWarnings(const QList<Notice> &warnings, const QString &post)
{
    for (const Notice &warning : warnings) {
        const QString text = QStringLiteral("%1:%2: warning: %3\n")
                                 .arg(post, QString::number(warning.line), warning.message);
        std::fputs(qUtf8Printable(text), stderr);
    }
}

int run(const QStringList &words)
{
    const Result<Arguments> arguments = readArguments(words);
    if (!arguments) {
        printError(arguments.error());
        return Usage;
    }
    int code = Done;
    QSet<QString> paths;
    for (const QString &post : arguments->posts) {
        const QString path = exportPath(arguments->folder, QFileInfo(post).absoluteFilePath(),
                                        arguments->options.format);
        if (paths.contains(path)) {
            printError({Error::Kind::Conflict, post, 0,
                        QStringLiteral("another of these posts has the page %1").arg(path)});
            code = Failed;
            continue;
        }
        paths.insert(path);
        const Result<ExportedPage> page = exportFile(post, *arguments);
        if (!page) {
            printError(page.error());
            code = Failed;
            continue;
        }
        printWarnings(page->warnings + page->linkedFiles, post);
        print(page->path + u'\n');
    }
    return code;
}

} // namespace

const Verb exportVerb{ExportRow.name, ExportRow.summary, Help, run};

} // namespace app::cli
