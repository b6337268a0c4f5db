// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hexotags.h"
#include "app/markdown/templates/noticelist.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

bool isBlockTag(const QString &name)
{
    static const QStringList names{u"if"_s,       u"ifAsync"_s,   u"for"_s,      u"asyncEach"_s,
                                   u"asyncAll"_s, u"macro"_s,     u"call"_s,     u"filter"_s,
                                   u"block"_s,    u"switch"_s,    u"quote"_s,    u"blockquote"_s,
                                   u"code"_s,     u"codeblock"_s, u"pullquote"_s};
    return names.contains(name);
}

/// Tags of Nunjucks 3 and Hexo 8 that enclose nothing.
bool isPlainTag(const QString &name)
{
    static const QStringList names{
        u"elif"_s,       u"elseif"_s,       u"else"_s,         u"case"_s,
        u"default"_s,    u"extends"_s,      u"include"_s,      u"set"_s,
        u"import"_s,     u"from"_s,         u"iframe"_s,       u"img"_s,
        u"image"_s,      u"include_code"_s, u"include-code"_s, u"a"_s,
        u"link"_s,       u"anchor"_s,       u"post_path"_s,    u"post_link"_s,
        u"asset_path"_s, u"asset_link"_s,   u"asset_img"_s,    u"asset_image"_s,
        u"url_for"_s,    u"full_url_for"_s,
    };
    return names.contains(name);
}

bool isFilter(const QString &name)
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

struct OpenBlock {
    QString name;
    TextRange range;
};

class Checker final
{
public:
    Checker(const TemplateSite &site, NoticeList &notices)
        : m_site(site)
        , m_body(notices.body())
        , m_notices(notices)
    { }

    // Hexo keeps code out of Nunjucks, and takes what is not closed for text.
    void check()
    {
        static const QRegularExpression pieces(
            u"\\{\\{(.*?)\\}\\}|\\{%-?\\s*([\\w-]+)(.*?)-?%\\}"_s,
            QRegularExpression::DotMatchesEverythingOption);
        qsizetype at = 0;
        for (QRegularExpressionMatch match = matchFrom(pieces, m_body, 0); match.hasMatch();
             match = matchFrom(pieces, m_body, at)) {
            at = match.capturedEnd();
            const TextRange range{match.capturedStart(), match.capturedLength()};
            if (m_notices.isInMarkdownCode(range.start)) {
                at = range.start + 1;
                continue;
            }
            if (!match.hasCaptured(2))
                checkExpression(match.captured(1), range);
            else if (match.captured(2) == u"raw" || match.captured(2) == u"verbatim")
                at = endOf(match.captured(2), range);
            else
                takeTag(match.captured(2), match.captured(3).trimmed(), range);
        }
        for (const OpenBlock &block : std::as_const(m_open))
            m_notices.add(Fault::UnclosedBlock, block.range, {block.name});
    }

private:
    [[nodiscard]] qsizetype endOf(const QString &name, TextRange range) const
    {
        const QRegularExpression end(u"\\{%-?\\s*end"_s + name + u"\\s*-?%\\}"_s);
        const QRegularExpressionMatch match = matchFrom(end, m_body, range.end());
        return match.hasMatch() ? match.capturedEnd() : m_body.size();
    }

    void checkExpression(const QString &expression, TextRange range)
    {
        static const QRegularExpression twoWords(
            u"^\\s*\\w+\\s+(?!(?:if|and|or|in|is|not)\\b)\\w+|^\\s*\\w+\\s*:|^\\s*%|^\\s*$"_s);
        static const QRegularExpression filter(u"\\|\\s*(\\w+)"_s);
        static const QRegularExpression texts(u"\"[^\"]*\"|'[^']*'"_s);
        if (twoWords.match(expression).hasMatch() && !expression.trimmed().isEmpty()) {
            m_notices.addWithRaw(Fault::Syntax, range, {m_body.mid(range.start, range.length)});
            return;
        }
        QString code = expression;
        code.remove(texts);
        for (auto it = filter.globalMatch(code); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (!isFilter(name) && m_site.isKnown && !m_site.mayHaveOtherTags)
                m_notices.addWithRaw(Fault::UnknownFilter, range, {name});
        }
    }

    void takeTag(const QString &name, const QString &markup, TextRange range)
    {
        if (name.startsWith(u"end")) {
            close(name, range);
        } else if (isBlockTag(name)) {
            m_open.append({name, range});
        } else if (!isPlainTag(name)) {
            if (m_site.isKnown && !m_site.mayHaveOtherTags && !m_site.pluginTags.contains(name))
                m_notices.addWithRaw(Fault::UnknownTag, range, {name});
        } else if (name == u"post_link") {
            const QString slug = wordsOfTag(markup).value(0).section(u'#', 0, 0);
            if (m_site.isKnown && m_site.knowsAllPages && !m_site.pages.contains(slug))
                m_notices.add(Fault::MissingPage, range, {slug});
        }
    }

    void close(const QString &name, TextRange range)
    {
        const QString block = name.mid(3);
        if (!m_open.isEmpty() && m_open.last().name == block) {
            m_open.removeLast();
            return;
        }
        const bool isForeign = !isBlockTag(block)
            && (m_site.mayHaveOtherTags || !m_site.isKnown || m_site.pluginTags.contains(block));
        if (isForeign || block == u"set")
            return;
        if (m_open.isEmpty())
            m_notices.addWithRaw(Fault::StrayTag, range, {name});
        else
            m_notices.add(Fault::WrongEnd, range, {name, m_open.last().name});
    }

    const TemplateSite &m_site;
    const QString &m_body;
    NoticeList &m_notices;
    QList<OpenBlock> m_open;
};

} // namespace

void checkNunjucks(const TemplateSite &site, NoticeList &notices)
{
    Checker(site, notices).check();
}

} // namespace app::templates
