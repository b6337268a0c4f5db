// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"

#include "app/blog/generator.h"
#include "app/cli/renderedjson.h"
#include "app/fields/sitemarkdown.h"
#include "app/frontmatter/delimiters.h"
#include "app/frontmatter/frontmatter.h"
#include "app/markdown/dialectdescription.h"
#include "app/markdown/renderer.h"
#include "app/site/templatereading.h"
#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

namespace app::cli {
namespace {

constexpr char Help[] =
    R"(usage: byline-cli render [--profile NAME] [--raw-html] [--json] [FILE|-]
       byline-cli render [--profile NAME] --explain [FILE]

Writes the body of a post as an HTML fragment. Front matter is left out. Without FILE, or where it
is -, the post is read from standard input.

  --profile NAME  whose Markdown the post is written in; without it that of the site FILE is part
                  of, else github
  --raw-html      leave raw HTML as it stands; without it scripts, styles, frames and addresses that
                  run code are taken out
  --json          write blocks with their lines, headings, references, notices, tasks, code
                  blocks and footnotes as JSON; places count UTF-16 units of the text without
                  byte order mark, each line ending with a line feed
  --explain       render nothing, say what the profile does

Profiles:
  github   cmark-gfm, GitHub Flavored Markdown 0.29; with --raw-html the same bytes as that program.
           What stands between two lines of hyphens but has no fields is text
  jekyll   kramdown with kramdown-parser-gfm, as in Jekyll 4; Liquid is kept out of the parser
  hugo     goldmark, as in Hugo; shortcodes are kept out
  hexo     marked with hexo-renderer-marked, as in Hexo; Nunjucks tags are kept out
The name of another generator (eleventy, astro, zola, pelican, gatsby) stands for the profile that
is nearest to it, which is said on standard error.
`render --profile NAME --explain` says what each does, and `render --explain FILE` how the
configuration of FILE's blog has set it.

Notices go to standard error as FILE:LINE: what.
Exit status: 0 done, 1 the post could not be read, 2 wrong usage.
)";

struct Arguments {
    QString path; ///< Empty for standard input.
    RenderOptions options;
    /// The generator that was named, or whose site FILE is part of.
    Generator generator = Generator::None;
    bool isProfileNamed = false;
    bool isJson = false;
    bool isExplanation = false;
};

Error usageError(const QString &what)
{
    return {Error::Kind::InvalidArgument, {}, 0, what};
}

/// Finds what FILE's site or `profile` says of how to read it.
std::optional<Error> chooseProfile(const QString &profile, Arguments &arguments)
{
    if (profile.isEmpty()) {
        const Site site = arguments.path.isEmpty() ? Site() : findSite(arguments.path);
        arguments.generator = site.generator;
        arguments.options = arguments.path.isEmpty() ? RenderOptions() : siteRenderOptions(site);
        return {};
    }
    arguments.isProfileNamed = true;
    if (const std::optional<Dialect> named = dialectFromName(profile)) {
        arguments.options.dialect = *named;
        return {};
    }
    const std::optional<Generator> generator = generatorFromName(profile);
    if (!generator)
        return usageError(QStringLiteral("'%1' is not a profile").arg(profile));
    arguments.generator = *generator;
    arguments.options.dialect = dialect(*generator);
    return {};
}

Result<Arguments> readArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("NAME"));
    const QCommandLineOption rawHtml(QStringLiteral("raw-html"));
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption explain(QStringLiteral("explain"));
    parser.addOptions({profile, rawHtml, json, explain});
    if (!parser.parse(QStringList{QStringLiteral("byline-cli render")} + words))
        return usageError(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usageError(QStringLiteral("one FILE at a time"));

    Arguments arguments;
    if (!files.isEmpty() && files.first() != u"-")
        arguments.path = files.first();
    if (const std::optional<Error> error = chooseProfile(parser.value(profile), arguments))
        return *error;
    arguments.options.isSanitized = !parser.isSet(rawHtml);
    arguments.isJson = parser.isSet(json);
    arguments.isExplanation = parser.isSet(explain);
    return arguments;
}

Result<QString> readPost(const QString &path)
{
    Result<QByteArray> bytes = QByteArray();
    if (path.isEmpty()) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Error{Error::Kind::Io, QStringLiteral("-"), 0, input.errorString()};
        bytes = input.readAll();
    } else {
        bytes = readFile(path);
    }
    if (!bytes)
        return bytes.error();
    const Result<DecodedText> decoded = decode(*bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.path = path.isEmpty() ? QStringLiteral("-") : path;
        return error;
    }
    return decoded->text;
}

void printNotices(const RenderedPost &post, const QString &path)
{
    for (const Notice &notice : post.notices) {
        std::fputs(qUtf8Printable(QStringLiteral("%1:%2: %3\n")
                                      .arg(path.isEmpty() ? QStringLiteral("-") : path)
                                      .arg(notice.line)
                                      .arg(notice.message)),
                   stderr);
    }
}

QString explanation(const RenderOptions &options)
{
    const DialectRules rules = rulesOf(options.dialect, options.settings);
    QString text = QStringLiteral("%1: %2\n").arg(name(options.dialect), engineOf(rules));
    for (const QString &rule : ownRulesOf(rules))
        text += QStringLiteral("       %1\n").arg(rule);
    for (const RuleDescription &rule : describe(rules)) {
        text += rule.isOn ? QStringLiteral("  yes  ") : QStringLiteral("  no   ");
        text += rule.what;
        if (!rule.setting.isEmpty())
            text += QStringLiteral("  (%1)").arg(rule.setting);
        text += rule.isAsTheEngineComes ? QStringLiteral("\n")
                                        : QStringLiteral("  set by the blog\n");
    }
    return text;
}

void printNearest(const Arguments &arguments)
{
    if (!isDialectNearest(arguments.generator))
        return;
    std::fputs(qUtf8Printable(QStringLiteral("%1 is shown by the profile nearest to it, %2\n")
                                  .arg(displayName(arguments.generator),
                                       displayName(arguments.options.dialect))),
               stderr);
}

// `key: value`, as front matter begins with; to read all of it takes libyaml half a millisecond.
bool beginsWithField(QStringView content)
{
    qsizetype end = 0;
    while (end < content.size() && content[end].isLetter())
        ++end;
    return end > 0 && content.sliced(end).startsWith(u": ");
}

// For GitHub a text may begin with a line of hyphens: it is front matter where it has fields.
bool isWithoutFrontMatter(const Arguments &arguments, const QString &text)
{
    if (!arguments.isProfileNamed || arguments.options.dialect != Dialect::GitHub)
        return false;
    const std::optional<FrontMatterSpan> span = findFrontMatter(text);
    if (span && beginsWithField(QStringView(text).sliced(span->content.start)))
        return false;
    const Result<FrontMatter> frontMatter = FrontMatter::read(text);
    return !frontMatter || frontMatter->fields().isEmpty();
}

int run(const QStringList &words)
{
    const Result<Arguments> arguments = readArguments(words);
    if (!arguments) {
        printError(arguments.error());
        return Usage;
    }
    printNearest(*arguments);
    if (arguments->isExplanation) {
        print(explanation(arguments->options));
        return Done;
    }
    const Result<QString> text = readPost(arguments->path);
    if (!text) {
        printError(text.error());
        return Failed;
    }
    RenderOptions options = arguments->options;
    if (!arguments->path.isEmpty() && mayHaveTemplates(*text)) {
        const QString file = QFileInfo(arguments->path).absoluteFilePath();
        options = withTemplateSite(std::move(options), findSite(file), file, *text);
    }
    const RenderedPost post = isWithoutFrontMatter(*arguments, *text)
        ? renderBody(*text, {}, options)
        : render(*text, options);
    if (arguments->isJson)
        print(QString::fromUtf8(QJsonDocument(toJson(post)).toJson()));
    else
        print(post.html());
    printNotices(post, arguments->path);
    return Done;
}

} // namespace

const Verb renderVerb{"render", "write a post as HTML", Help, run, true};

} // namespace app::cli
