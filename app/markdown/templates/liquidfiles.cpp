// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidfiles.h"

#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// The name of a file with expressions in it, and nothing behind it.
QString nameWithValues(const QString &markup)
{
    static const QRegularExpression form(
        u"^[^{]*(?:\\{\\{\\s*[\\w.-]+\\s*(?:\\|[^}]*)?\\}\\}[^\\s{}]*)+"_s);
    return form.match(markup).captured();
}

/// Whether all values in `name` are the post's or the site's, which nothing assigns anew.
bool hasOwnValues(const QString &name)
{
    static const QRegularExpression foreign(u"\\{\\{(?!\\s*(?:page|site)\\.)"_s);
    return !name.contains(foreign);
}

/// Jekyll takes no other names: those made of values are looked at only while it builds.
bool isName(const QString &file)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_/.()+~#@-]+$"_s);
    static const QRegularExpression climbing(u"[./]{2,}"_s);
    return form.match(file).hasMatch() && !file.contains(climbing);
}

bool isThere(const QString &tag, const QString &file, const TemplateSite &site)
{
    if (tag == u"include")
        return site.mayHaveOtherSnippets || site.snippets.contains(file);
    return !site.knowsFilesBeside || site.filesBeside.contains(file);
}

std::optional<MissingFile> missingInclude(const QString &tag, const QString &markup,
                                          const TemplateSite &site, const LiquidPost &post)
{
    static const QRegularExpression blank(u"\\s"_s);
    const QString name = nameWithValues(markup);
    if (name.isEmpty()) {
        const QString file = markup.section(blank, 0, 0);
        return isThere(tag, file, site) ? std::nullopt
                                        : std::optional(MissingFile{Fault::MissingSnippet, file});
    }
    // Plugins may give the post and the site further values.
    const std::optional<QString> file
        = hasOwnValues(name) && !site.mayHaveOtherTags ? post.expanded(name) : std::nullopt;
    if (!file || (isName(*file) && isThere(tag, *file, site)))
        return std::nullopt;
    return MissingFile{Fault::MissingSnippet, isName(*file) ? *file : name};
}

std::optional<MissingFile> missingPage(const QString &tag, const QString &markup,
                                       const TemplateSite &site)
{
    static const QRegularExpression blank(u"\\s"_s);
    const QString file = markup.section(blank, 0, 0);
    const bool isPost = tag == u"post_url";
    const bool isCollection = file.startsWith(u'_') && !file.startsWith(u"_posts/");
    if (!site.knowsAllPages || file.contains(u'{') || (!isPost && isCollection))
        return std::nullopt;
    const bool isFromRoot = file.startsWith(u'/');
    const QString page = isFromRoot ? file.mid(1) : file;
    if (!site.pages.contains(page))
        return MissingFile{Fault::MissingPage, file};
    // Of `link` a slash in front is a mistake that can be mended.
    return isFromRoot && !isPost ? std::optional(MissingFile{Fault::MissingPage, file, page})
                                 : std::nullopt;
}

} // namespace

std::optional<MissingFile> missingFile(const QString &tag, const QString &markup,
                                       const TemplateSite &site, const LiquidPost &post)
{
    if (!site.isKnown)
        return std::nullopt;
    if (tag == u"include" || tag == u"include_relative")
        return missingInclude(tag, markup, site, post);
    return tag == u"link" || tag == u"post_url" ? missingPage(tag, markup, site) : std::nullopt;
}

} // namespace app::templates
