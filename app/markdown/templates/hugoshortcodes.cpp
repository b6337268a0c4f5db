// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hugoshortcodes.h"

#include "app/markdown/markdowntree.h"
#include "app/markdown/templates/liquidvalue.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// ` name="value"`, or nothing.
QString attribute(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(name, escaped(value));
}

/// Hugo's `markdownify`: one paragraph loses its tags.
QString markdownified(const QString &text)
{
    if (text.isEmpty())
        return {};
    const MarkdownTree tree(text.toUtf8());
    QString html;
    for (MarkdownNode block = tree.root().firstChild(); block; block = block.next())
        html += QString::fromUtf8(MarkdownTree::html(block));
    html = html.trimmed();
    if (html.count(u"<p>"_s) == 1 && html.startsWith(u"<p>") && html.endsWith(u"</p>"))
        html = html.mid(3, html.size() - 7);
    return html;
}

QString plainText(const QString &text)
{
    return QString::fromUtf8(MarkdownTree(text.toUtf8()).root().plainText()).trimmed();
}

TemplateResult html(const QString &text)
{
    return {text, {}, text};
}

TemplateResult figure(const Shortcode &code)
{
    const QString caption = code.argument(u"caption");
    const QString title = code.argument(u"title");
    const QString link = code.argument(u"link");
    const QString credit = code.argument(u"attr");
    const QString creditLink = code.argument(u"attrlink");
    const QString alt = code.argument(u"alt");
    QString image = u"<img"_s + attribute(u"src"_s, code.argument(u"src"));
    image += attribute(u"alt"_s, alt.isEmpty() ? plainText(caption) : alt);
    for (const QString &name : {u"width"_s, u"height"_s, u"loading"_s})
        image += attribute(name, code.argument(name));
    image += u" />"_s;
    if (!link.isEmpty())
        image = u"<a%1>%2</a>"_s.arg(attribute(u"href"_s, link), image);
    QString text = title.isEmpty() ? QString() : u"<h4>%1</h4>"_s.arg(escaped(title));
    if (!caption.isEmpty() || !credit.isEmpty()) {
        QString source = markdownified(credit);
        if (!creditLink.isEmpty())
            source = u" <a%1>%2</a>"_s.arg(attribute(u"href"_s, creditLink), source);
        text += u"<p>%1%2</p>"_s.arg(markdownified(caption), source);
    }
    if (!text.isEmpty())
        text = u"<figcaption>%1</figcaption>"_s.arg(text);
    return html(u"<figure%1>%2%3</figure>"_s.arg(attribute(u"class"_s, code.argument(u"class")),
                                                 image, text));
}

TemplateResult frame(const QString &address, const QString &title)
{
    return html(u"<iframe src=\"%1\"%2 allowfullscreen></iframe>"_s.arg(
        escaped(address), attribute(u"title"_s, title)));
}

TemplateResult youTube(const Shortcode &code)
{
    const QString id = code.argument(u"id", 0);
    return id.isEmpty() ? TemplateResult()
                        : frame(u"https://www.youtube.com/embed/"_s + id, code.argument(u"title"));
}

TemplateResult vimeo(const Shortcode &code)
{
    const QString id = code.argument(u"id", 0);
    return id.isEmpty() ? TemplateResult()
                        : frame(u"https://player.vimeo.com/video/"_s + id, code.argument(u"title"));
}

TemplateResult gist(const Shortcode &code)
{
    if (code.positional.size() < 2)
        return {};
    return html(u"<script src=\"https://gist.github.com/%1/%2.js\"></script>"_s.arg(
        escaped(code.positional[0]), escaped(code.positional[1])));
}

/// A post of X; Hugo asks its server for the text when it builds the site.
TemplateResult post(const Shortcode &code)
{
    const QString user = code.argument(u"user");
    const QString id = code.argument(u"id", 0);
    if (user.isEmpty() || id.isEmpty())
        return {};
    const QString address = u"https://x.com/%1/status/%2"_s.arg(user, id);
    return html(u"<blockquote><p><a href=\"%1\">%1</a></p></blockquote>"_s.arg(escaped(address)));
}

TemplateResult instagram(const Shortcode &code)
{
    const QString id = code.argument({}, 0);
    if (id.isEmpty())
        return {};
    const QString address = escaped(u"https://www.instagram.com/p/%1/"_s.arg(id));
    return html(u"<blockquote><p><a href=\"%1\">%1</a></p></blockquote>"_s.arg(address));
}

/// `a.b` of a map whose keys are in any case.
QVariant valueAt(const QVariantMap &map, const QString &path)
{
    const QString first = path.section(u'.', 0, 0);
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it.key().compare(first, Qt::CaseInsensitive) != 0)
            continue;
        return first.size() == path.size() ? it.value()
                                           : valueAt(it->toMap(), path.mid(first.size() + 1));
    }
    return {};
}

TemplateResult parameter(const Shortcode &code, const TemplateSite &site, const QVariantMap &page)
{
    const QString name = code.argument({}, 0);
    const QVariant value = parameterValue(name, site, page);
    if (!value.isValid() || name.isEmpty())
        return {};
    const QString text = toText(value);
    return {{}, text, text};
}

TemplateResult reference(const Shortcode &code, const TemplateSite &site)
{
    const QString path = code.argument(u"path", 0);
    if (path.isEmpty())
        return {};
    const QString address = referredPage(path, site).value_or(path);
    return {{}, address, address};
}

/// One of the blog's own: its template as long as arguments are all that is inserted there.
TemplateResult ownShortcode(const Shortcode &code, const QString &text)
{
    static const QRegularExpression action(u"\\{\\{-?\\s*(.*?)\\s*-?\\}\\}"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression argument(
        u"^(?:\\.Get\\s+(?:(\\d+)|[\"`]([\\w-]+)[\"`])|/\\*.*\\*/)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype at = 0;
    for (auto it = action.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QRegularExpressionMatch value = argument.match(match.captured(1));
        if (!value.hasMatch())
            return {};
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (value.hasCaptured(1))
            result += escaped(code.positional.value(value.captured(1).toInt()));
        else if (value.hasCaptured(2))
            result += escaped(code.argument(value.captured(2)));
    }
    result += QStringView(text).mid(at);
    return result.contains(u'<') ? html(result) : TemplateResult{{}, result.trimmed(), result};
}

} // namespace

const QStringList &builtInShortcodes()
{
    static const QStringList names{
        u"comment"_s,
        u"details"_s,
        u"figure"_s,
        u"gist"_s,
        u"highlight"_s,
        u"instagram"_s,
        u"instagram_simple"_s,
        u"param"_s,
        u"qr"_s,
        u"ref"_s,
        u"relref"_s,
        u"tweet"_s,
        u"twitter"_s,
        u"twitter_simple"_s,
        u"vimeo"_s,
        u"vimeo_simple"_s,
        u"x"_s,
        u"x_simple"_s,
        u"youtube"_s,
    };
    return names;
}

std::optional<QString> referredPage(const QString &reference, const TemplateSite &site)
{
    // Of a whole address its path counts: it is looked for among the pages all the same.
    const QString path
        = reference.contains(u"://") ? QUrl(reference).path() : reference.section(u'#', 0, 0);
    const QString fragment
        = reference.contains(u'#') ? u'#' + reference.section(u'#', 1) : QString();
    // A fragment alone is of this very page.
    if (path.isEmpty())
        return reference;
    if (path == u"/")
        return path + fragment;
    const QString folder = site.postPath.section(u'/', 0, -2).mid(u"content/"_s.size());
    QStringList names{QDir::cleanPath(path.startsWith(u'/') ? path.mid(1) : path)};
    if (!path.startsWith(u'/') && !folder.isEmpty())
        names.prepend(QDir::cleanPath(folder + u'/' + path));
    for (const QString &name : std::as_const(names)) {
        if (const auto page = site.pages.constFind(name.toLower()); page != site.pages.cend())
            return *page + fragment;
    }
    return std::nullopt;
}

QVariant parameterValue(const QString &name, const TemplateSite &site, const QVariantMap &page)
{
    const QVariant value = valueAt(page, name);
    return value.isValid() ? value : valueAt(site.config.value(u"params"_s).toMap(), name);
}

TemplateResult resultOf(const Shortcode &code, const TemplateSite &site, const QVariantMap &page)
{
    if (code.kind == Shortcode::Kind::Closing || code.kind == Shortcode::Kind::Escaped)
        return {};
    if (const auto own = site.snippets.constFind(code.name); own != site.snippets.cend())
        return ownShortcode(code, *own);
    using Builder = TemplateResult (*)(const Shortcode &);
    static const QHash<QString, Builder> builders{
        {u"figure"_s, figure}, {u"youtube"_s, youTube},     {u"vimeo"_s, vimeo},
        {u"gist"_s, gist},     {u"tweet"_s, post},          {u"twitter"_s, post},
        {u"x"_s, post},        {u"instagram"_s, instagram}, {u"vimeo_simple"_s, vimeo},
        {u"x_simple"_s, post}, {u"twitter_simple"_s, post}, {u"instagram_simple"_s, instagram},
    };
    if (const Builder build = builders.value(code.name))
        return build(code);
    if (code.name == u"param")
        return parameter(code, site, page);
    return code.name == u"ref" || code.name == u"relref" ? reference(code, site) : TemplateResult();
}

} // namespace app::templates
