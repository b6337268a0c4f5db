// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/nunjuckssyntax.h"

#include <QRegularExpression>
#include <QStringList>

namespace app::templates {

using namespace Qt::StringLiterals;

bool isNunjucksBlock(const QString &name)
{
    static const QStringList names{u"if"_s,       u"ifAsync"_s,   u"for"_s,      u"asyncEach"_s,
                                   u"asyncAll"_s, u"macro"_s,     u"call"_s,     u"filter"_s,
                                   u"block"_s,    u"switch"_s,    u"quote"_s,    u"blockquote"_s,
                                   u"code"_s,     u"codeblock"_s, u"pullquote"_s};
    return names.contains(name);
}

bool isNunjucksTag(const QString &name)
{
    static const QStringList names{
        u"extends"_s,      u"include"_s,      u"set"_s,         u"import"_s,
        u"from"_s,         u"iframe"_s,       u"img"_s,         u"image"_s,
        u"include_code"_s, u"include-code"_s, u"a"_s,           u"link"_s,
        u"anchor"_s,       u"post_path"_s,    u"post_link"_s,   u"asset_path"_s,
        u"asset_link"_s,   u"asset_img"_s,    u"asset_image"_s, u"url_for"_s,
        u"full_url_for"_s,
    };
    return names.contains(name);
}

bool isNunjucksFilter(const QString &name)
{
    static const QStringList names{
        u"abs"_s,         u"batch"_s,   u"capitalize"_s, u"center"_s, u"d"_s,         u"default"_s,
        u"dictsort"_s,    u"dump"_s,    u"e"_s,          u"escape"_s, u"first"_s,     u"float"_s,
        u"forceescape"_s, u"groupby"_s, u"indent"_s,     u"int"_s,    u"join"_s,      u"last"_s,
        u"length"_s,      u"list"_s,    u"lower"_s,      u"nl2br"_s,  u"random"_s,    u"reject"_s,
        u"rejectattr"_s,  u"replace"_s, u"reverse"_s,    u"round"_s,  u"safe"_s,      u"select"_s,
        u"selectattr"_s,  u"slice"_s,   u"sort"_s,       u"string"_s, u"striptags"_s, u"sum"_s,
        u"title"_s,       u"trim"_s,    u"truncate"_s,   u"upper"_s,  u"urlencode"_s, u"urlize"_s,
        u"wordcount"_s,
    };
    return names.contains(name);
}

bool isNunjucksBranch(const QString &name)
{
    static const QStringList names{u"elif"_s, u"elseif"_s, u"else"_s, u"case"_s, u"default"_s};
    return names.contains(name);
}

bool isNunjucksBranchOf(const QString &name, const QString &block)
{
    if (name == u"elif" || name == u"elseif")
        return block == u"if" || block == u"ifAsync";
    if (name == u"case" || name == u"default")
        return block == u"switch";
    static const QStringList withElse{u"if"_s, u"ifAsync"_s, u"for"_s, u"asyncEach"_s,
                                      u"asyncAll"_s};
    return withElse.contains(block);
}

std::optional<QString> nunjucksValueOf(const QString &name, const QString &markup)
{
    static const QRegularExpression loop(u"^\\w+(?:\\s*,\\s*\\w+)*\\s+in\\s+(.+)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression parameters(u"^\\([^)]*\\)"_s);
    static const QStringList loops{u"for"_s, u"asyncEach"_s, u"asyncAll"_s};
    static const QStringList conditions{u"if"_s, u"ifAsync"_s, u"elif"_s, u"elseif"_s};
    if (loops.contains(name))
        return loop.match(markup).captured(1);
    if (conditions.contains(name))
        return markup;
    if (name == u"call")
        return QString(markup).remove(parameters);
    return name == u"set" && markup.contains(u'=') ? std::optional(markup.section(u'=', 1))
                                                   : std::nullopt;
}

} // namespace app::templates
