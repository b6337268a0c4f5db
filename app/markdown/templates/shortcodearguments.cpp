// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/shortcodearguments.h"

#include "app/markdown/templates/hugoshortcodes.h"
#include "app/markdown/templates/liquidvalue.h"

#include <QDir>
#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// Hugo asks for no language but those it is configured for, written as there.
bool hasLanguage(const QString &language, const TemplateSite &site)
{
    const QVariantMap languages = site.config.value(u"languages"_s).toMap();
    if (!languages.isEmpty())
        return languages.contains(language);
    return language == site.config.value(u"defaultcontentlanguage"_s, u"en"_s).toString();
}

QString withoutLanguage(QString source)
{
    static const QRegularExpression argument(
        u"\\s+lang\\s*=\\s*(?:\"[^\"]*\"|`[^`]*`|[^\\s\"`]+)"_s);
    return source.remove(argument);
}

/// Whether a path names a page that is no list with a slash behind it, as its address does: newer
/// versions find it all the same. One that counts from the post's folder is found by all.
bool isPageWithSlash(const QString &reference, const TemplateSite &site)
{
    const QString path = reference.section(u'#', 0, 0);
    if (!path.endsWith(u'/') || path.contains(u"://"))
        return false;
    const auto isPage = [&site](const QString &name) {
        return site.pages.contains(name + u".md"_s) || site.pages.contains(name + u"/index.md"_s);
    };
    const QString name = QDir::cleanPath(path).toLower();
    const QString folder = site.postPath.section(u'/', 1, -2).toLower();
    if (path.startsWith(u'/'))
        return isPage(name.mid(1));
    return isPage(name) && !isPage(QDir::cleanPath(folder + u'/' + name));
}

std::optional<ArgumentFault> referenceFault(const Shortcode &code, const QString &source,
                                            const TemplateSite &site)
{
    const QString reference = code.argument(u"path", 0);
    if (reference.isEmpty())
        return ArgumentFault{Fault::Syntax, source};
    const bool onlyWarns
        = site.config.value(u"reflinkserrorlevel"_s).toString().toLower() == u"warning";
    if (!site.isKnown || !site.knowsAllPages || onlyWarns)
        return std::nullopt;
    if (!referredPage(reference, site))
        return ArgumentFault{Fault::MissingPage, reference};
    const QString language = code.argument(u"lang");
    if (!language.isEmpty() && !hasLanguage(language, site))
        return ArgumentFault{Fault::UnknownLanguage, language, withoutLanguage(source)};
    if (!isPageWithSlash(reference, site))
        return std::nullopt;
    const QString path = reference.section(u'#', 0, 0);
    return ArgumentFault{Fault::PageWithSlash, reference,
                         QString(source).replace(path, path.chopped(1))};
}

/// Hugo shows only what its templates take for true.
bool isEmptyForHugo(const QVariant &value)
{
    return isBlank(value) || (isNumber(value) && value.toDouble() == 0)
        || (value.typeId() == QMetaType::QVariantMap && value.toMap().isEmpty());
}

std::optional<ArgumentFault> parameterFault(const Shortcode &code, const TemplateSite &site,
                                            const QVariantMap &frontMatter)
{
    const QString name = code.argument({}, 0);
    const QVariant value = parameterValue(name, site, frontMatter);
    if (!value.isValid() && !name.isEmpty() && site.mayHaveOtherParameters)
        return std::nullopt;
    if (!value.isValid() || name.isEmpty())
        return ArgumentFault{Fault::MissingParameter, name};
    if (!isEmptyForHugo(value))
        return std::nullopt;
    const QString text = toText(value);
    return ArgumentFault{Fault::EmptyParameter, name,
                         text.isEmpty() ? std::nullopt : std::optional(text)};
}

} // namespace

std::optional<ArgumentFault> argumentFault(const Shortcode &code, const QString &source,
                                           const TemplateSite &site, const QVariantMap &frontMatter)
{
    if (code.name == u"highlight" && code.argument(u"lang", 0).isEmpty())
        return ArgumentFault{Fault::Syntax, source};
    if (code.name == u"ref" || code.name == u"relref")
        return referenceFault(code, source, site);
    return code.name == u"param" && site.isKnown ? parameterFault(code, site, frontMatter)
                                                 : std::nullopt;
}

} // namespace app::templates
