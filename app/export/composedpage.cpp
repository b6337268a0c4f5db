// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/composedpage.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/export/imagetags.h"
#include "app/export/pagesummary.h"
#include "app/export/pagetemplate.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/postheader.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace app {
namespace {

QString pageTitle(const PostHeader &header, const ExportSource &source)
{
    if (!header.title.isEmpty())
        return header.title;
    if (!source.rendered.headings.isEmpty())
        return source.rendered.headings.first().text;
    return source.place.file.isEmpty() ? QStringLiteral("Untitled") : postSlug(source.place.file);
}

/// Does the body begin with its own title, so that the header must not repeat it?
bool bodyShowsTitle(const RenderedPost &post, const QString &title)
{
    return !post.blocks.isEmpty() && post.blocks.first().html.startsWith(u"<h1")
        && plainText(post.blocks.first().html) == title;
}

/// The day that a date begins with, as it is written: a time of day would need a zone.
QString day(const QString &date)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}(?!\\d)"));
    return pattern.match(date).captured();
}

int headerImageLine(const Result<FrontMatter> &frontMatter, const QString &image)
{
    const QList<Field> fields = frontMatter ? frontMatter->fields() : QList<Field>();
    const auto found = std::find_if(fields.begin(), fields.end(), [&image](const Field &field) {
        return field.source.contains(image);
    });
    return found == fields.end() ? 1 : found->line;
}

/// The language that the front matter names, if it is one (BCP 47), else that of the letters.
QString pageLanguage(const PostHeader &header, const QString &text)
{
    static const QRegularExpression tag(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")));
    QString language = header.language;
    language.replace(u'_', u'-');
    return tag.match(language).hasMatch() ? language : guessedLanguage(text);
}

QStringList withoutEmpty(QStringList values)
{
    values.removeAll(QString());
    return values;
}

QList<Notice> linkedFiles(const ExportSource &source)
{
    QList<Notice> notices;
    for (const Reference &reference : source.rendered.references) {
        const QString &destination = reference.destination;
        if (reference.kind != Reference::Kind::Link || destination.startsWith(u'#')
            || destination.startsWith(u'?') || !locateImage(destination, source.place).isFile()) {
            continue;
        }
        notices << Notice{
            Notice::Kind::Warning,
            reference.line,
            QStringLiteral("linked-file"),
            QStringLiteral("'%1' is linked to but not part of the page").arg(destination),
            std::nullopt,
            {destination}};
    }
    return notices;
}

QString body(const RenderedPost &post, PageImages &images)
{
    QString html;
    for (const RenderedBlock &block : post.blocks) {
        html += images.placed(block, post.references);
        if (!html.isEmpty() && !html.endsWith(u'\n'))
            html += u'\n';
    }
    if (html.endsWith(u'\n'))
        html.chop(1);
    return html;
}

/// What the page's template names.
QVariantMap pageValues(const ExportSource &source, const PostHeader &header, PageTheme theme)
{
    const QString title = pageTitle(header, source);
    const QString language = pageLanguage(header, source.text);
    const QString description = header.description.isEmpty() ? firstParagraph(source.rendered)
                                                             : header.description.simplified();
    const QStringList byline = withoutEmpty({header.author, header.date});
    const bool isPublic
        = locateImage(header.image, source.place).kind == ImageLocation::Kind::Remote;
    return {
        {QStringLiteral("language"), language},
        {QStringLiteral("locale"), openGraphLocale(language)},
        {QStringLiteral("generator"), QStringLiteral("Byline " BYLINE_VERSION)},
        {QStringLiteral("title"), title},
        {QStringLiteral("heading"), bodyShowsTitle(source.rendered, title) ? QString() : title},
        {QStringLiteral("subtitle"), header.subtitle},
        {QStringLiteral("description"), description},
        {QStringLiteral("author"), header.author},
        {QStringLiteral("day"), day(header.date)},
        {QStringLiteral("hasByline"), !byline.isEmpty()},
        {QStringLiteral("byline"), byline},
        {QStringLiteral("hasTags"), !header.tags.isEmpty()},
        {QStringLiteral("tags"), header.tags},
        {QStringLiteral("publicImage"), isPublic ? header.image : QString()},
        {QStringLiteral("style"), builtInStyle(theme)},
    };
}

} // namespace

Result<ComposedPage> composePage(const ExportSource &source, ExportFormat format, PageTheme theme)
{
    const Result<FrontMatter> frontMatter = FrontMatter::read(source.text);
    // What a generator refuses never makes a page.
    if (!frontMatter || !frontMatter->isWhole()) {
        Error error = frontMatter ? frontMatter->problems().first() : frontMatter.error();
        error.path = source.place.file;
        return error;
    }
    const PostHeader header = postHeader(*frontMatter);
    QVariantMap values = pageValues(source, header, theme);
    PageImages images(source.place, format);
    QString headerImage;
    if (!header.image.isEmpty()) {
        headerImage = images.address(header.image, headerImageLine(frontMatter, header.image))
                          .value_or(QString());
    }
    values.insert(QStringLiteral("image"), headerImage);
    values.insert(QStringLiteral("body"), body(source.rendered, images));
    return ComposedPage{fillTemplate(builtInPage(), values), images.files(), images.warnings(),
                        linkedFiles(source)};
}

} // namespace app
