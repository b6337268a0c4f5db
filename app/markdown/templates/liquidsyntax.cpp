// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidsyntax.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// A name, in which values may be, and arguments.
const QRegularExpression &includeForm()
{
    static const QString name
        = u"(?:[^{]*(?:\\{\\{\\s*[\\w.-]+\\s*(?:\\|.*)?\\}\\}[^\\s{}]*)+|[^\\s{}]+)"_s;
    static const QString value
        = u"(?:\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\"|'[^'\\\\]*(?:\\\\.[^'\\\\]*)*'|[\\w.-]+)"_s;
    static const QRegularExpression form(u'^' + name + u"(?:\\s+[\\w-]+\\s*=\\s*"_s + value
                                             + u")*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return form;
}

/// How a tag's markup must look for Liquid to go on; tags that are not there take anything.
const QRegularExpression *formOf(const QString &name)
{
    static const QRegularExpression notEmpty(u"\\S"_s);
    static const QHash<QString, QRegularExpression> forms{
        {u"assign"_s, QRegularExpression(u"^[\\w\\-.\\[\\]()]+\\s*=\\s*.*$"_s)},
        {u"capture"_s, notEmpty},
        {u"if"_s, QRegularExpression(u"^(?!.*\\s=\\s).*\\S"_s)},
        {u"unless"_s, QRegularExpression(u"^(?!.*\\s=\\s).*\\S"_s)},
        {u"case"_s, notEmpty},
        {u"for"_s, QRegularExpression(u"^[\\w-]+\\s+in\\s+\\S"_s)},
        {u"tablerow"_s, QRegularExpression(u"^\\w+\\s+in\\s+\\S"_s)},
        {u"highlight"_s,
         QRegularExpression(
             u"^[a-zA-Z0-9.+#_-]+(?:\\s+\\w+(?:=(?:\\w+|\"(?:[0-9]+\\s)*[0-9]+\"))?)*$"_s)},
        {u"include"_s, includeForm()},
        {u"include_relative"_s, includeForm()},
        {u"link"_s, notEmpty},
        {u"post_url"_s, notEmpty},
        {u"cycle"_s, notEmpty},
        {u"raw"_s, QRegularExpression(u"^$"_s)},
    };
    const auto form = forms.constFind(name);
    return form == forms.cend() ? nullptr : &*form;
}

} // namespace

bool isLiquidBlock(const QString &name)
{
    static const QStringList names{u"if"_s,      u"unless"_s,    u"case"_s,
                                   u"for"_s,     u"tablerow"_s,  u"capture"_s,
                                   u"comment"_s, u"ifchanged"_s, u"highlight"_s};
    return names.contains(name);
}

bool isLiquidTag(const QString &name)
{
    static const QStringList names{
        u"assign"_s,   u"increment"_s, u"decrement"_s, u"cycle"_s,   u"break"_s,
        u"continue"_s, u"echo"_s,      u"liquid"_s,    u"include"_s, u"include_relative"_s,
        u"link"_s,     u"post_url"_s,  u"#"_s,
    };
    return names.contains(name);
}

bool isLiquidBranch(const QString &name, const QString &block)
{
    if (name == u"else")
        return block == u"if" || block == u"unless" || block == u"case" || block == u"for";
    if (name == u"elsif")
        return block == u"if" || block == u"unless";
    return name == u"when" && block == u"case";
}

bool isLiquidMarkup(const QString &tag, const QString &markup)
{
    const QRegularExpression *form = formOf(tag);
    return !form || form->match(markup).hasMatch();
}

bool hasKnownOperator(const QString &condition)
{
    static const QString operand = u"(?:\"[^\"]*\"|'[^']*'|(?:[^\\s,|'\"]|\"[^\"]*\"|'[^']*')+)"_s;
    static const QRegularExpression comparison(u"^\\s*"_s + operand + u"\\s*([=!<>a-z_]+)?\\s*(?:"_s
                                               + operand + u")?"_s);
    static const QStringList known{u"=="_s, u"!="_s, u"<>"_s,  u"<"_s,  u">"_s,
                                   u">="_s, u"<="_s, u"and"_s, u"or"_s, u"contains"_s};
    const QString sign = comparison.match(condition).captured(1);
    return sign.isEmpty() || known.contains(sign);
}

bool lacksArgument(const QString &expression)
{
    static const QString piece = u"(?:\"[^\"]*\"|'[^']*'|(?:[^\\s,|'\"]|\"[^\"]*\"|'[^']*')+)"_s;
    static const QRegularExpression filter(u"\\|\\s*(\\w+)((?:\\s*[:,]\\s*"_s + piece + u")*)"_s);
    static const QRegularExpression text(u"\"[^\"]*\"|'[^']*'"_s);
    static const QStringList needing{
        u"append"_s,  u"concat"_s, u"date"_s,  u"divided_by"_s, u"group_by"_s,     u"map"_s,
        u"minus"_s,   u"modulo"_s, u"plus"_s,  u"prepend"_s,    u"remove_first"_s, u"remove"_s,
        u"replace"_s, u"slice"_s,  u"split"_s, u"times"_s,      u"where"_s,
    };
    // A bar in a text begins no filter.
    QString code = expression.mid(2, expression.size() - 4);
    for (auto it = text.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        code.replace(match.capturedStart(), match.capturedLength(),
                     u"'"_s + QString(match.capturedLength() - 2, u'x') + u"'"_s);
    }
    for (auto it = filter.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (needing.contains(match.captured(1)) && match.captured(2).isEmpty())
            return true;
    }
    return false;
}

} // namespace app::templates
