// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidtags.h"
#include "app/markdown/templates/noticelist.h"
#include "app/text/patternmatch.h"

#include <QHash>
#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

bool isBlockTag(const QString &name)
{
    static const QStringList names{u"if"_s,      u"unless"_s,    u"case"_s,
                                   u"for"_s,     u"tablerow"_s,  u"capture"_s,
                                   u"comment"_s, u"ifchanged"_s, u"highlight"_s};
    return names.contains(name);
}

/// Tags of Liquid 5.4 and Jekyll 4.3 that enclose nothing.
bool isPlainTag(const QString &name)
{
    static const QStringList names{
        u"assign"_s,   u"increment"_s, u"decrement"_s, u"cycle"_s,   u"break"_s,
        u"continue"_s, u"echo"_s,      u"liquid"_s,    u"include"_s, u"include_relative"_s,
        u"link"_s,     u"post_url"_s,  u"#"_s,
    };
    return names.contains(name);
}

/// Branches that a block may have.
bool isBranchOf(const QString &name, const QString &block)
{
    if (name == u"else")
        return block == u"if" || block == u"unless" || block == u"case" || block == u"for";
    if (name == u"elsif")
        return block == u"if" || block == u"unless";
    return name == u"when" && block == u"case";
}

/// How a tag's markup must look for Liquid to go on; tags that are not there take anything.
const QRegularExpression *syntaxOf(const QString &name)
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
        {u"include"_s,
         QRegularExpression(u"^(?:\\{\\{.*\\}\\}|[^\\s{}]+)(?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"\\\\]*(?"
                            u":\\\\.[^\"\\\\]*)*\"|"
                            "'[^'\\\\]*(?:\\\\.[^'\\\\]*)*'|[\\w.-]+))*$"_s,
                            QRegularExpression::DotMatchesEverythingOption)},
        {u"link"_s, notEmpty},
        {u"post_url"_s, notEmpty},
    };
    const auto form = forms.constFind(name);
    return form == forms.cend() ? nullptr : &*form;
}

struct OpenBlock {
    QString name;
    TextRange range;
};

class Checker final
{
public:
    Checker(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices)
        : m_site(site)
        , m_body(notices.body())
        , m_notices(notices)
        , m_post(site, frontMatter)
    { }

    void check()
    {
        while (m_at < m_body.size()) {
            const qsizetype brace = m_body.indexOf(u'{', m_at);
            if (brace < 0 || brace + 1 >= m_body.size())
                break;
            m_at = brace + 1;
            if (m_body[brace + 1] == u'{')
                takeExpression(brace);
            else if (m_body[brace + 1] == u'%')
                takeTag(brace);
        }
        for (const OpenBlock &block : std::as_const(m_open))
            m_notices.add(Fault::UnclosedBlock, block.range, {block.name});
    }

private:
    [[nodiscard]] QString text(TextRange range) const
    {
        return m_body.mid(range.start, range.length);
    }

    // Liquid ends it at the first brace, and stops where that is not two.
    void takeExpression(qsizetype start)
    {
        const qsizetype end = m_body.indexOf(u'}', start);
        if (end < 0 || end + 1 >= m_body.size() || m_body[end + 1] != u'}') {
            m_at = start + 2;
            m_notices.addWithRaw(Fault::Unclosed, {start, 2}, {u"{{"_s});
            return;
        }
        m_at = end + 2;
        const TextRange range{start, m_at - start};
        if (!m_isInComment && m_site.isKnown && m_notices.isInCode(start)
            && !m_post.resultOf(text(range)).text)
            m_notices.addWithRaw(Fault::InCode, range, {text(range)});
    }

    void takeTag(qsizetype start)
    {
        static const QRegularExpression form(u"^\\{%-?\\s*(#|\\w+)\\s*(.*?)-?%\\}$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        const qsizetype end = m_body.indexOf(u"%}"_s, start + 2);
        const TextRange range{start, end < 0 ? 2 : end + 2 - start};
        const QRegularExpressionMatch match = form.match(text(range));
        m_at = range.end();
        if (match.hasMatch())
            takeNamed(match.captured(1), match.captured(2).trimmed(), range);
        else
            m_notices.addWithRaw(Fault::Unclosed, {start, 2}, {u"{%"_s});
    }

    void takeNamed(const QString &name, const QString &markup, TextRange range)
    {
        if (name == u"raw") {
            skipRaw(range);
        } else if (m_isInComment) {
            m_isInComment = name != u"endcomment";
            if (!m_isInComment)
                m_open.removeLast();
        } else if (name.startsWith(u"end")) {
            close(name, range);
        } else if (name == u"else" || name == u"elsif" || name == u"when") {
            if (m_open.isEmpty() || !isBranchOf(name, m_open.last().name))
                m_notices.addWithRaw(Fault::StrayTag, range, {name});
        } else if (isBlockTag(name)) {
            m_open.append({name, range});
            m_isInComment = name == u"comment";
            checkSyntax(name, markup, range);
        } else if (isPlainTag(name)) {
            checkSyntax(name, markup, range);
        } else if (m_site.isKnown && !m_site.mayHaveOtherTags
                   && !m_site.pluginTags.contains(name)) {
            m_notices.addWithRaw(Fault::UnknownTag, range, {name});
        }
    }

    void skipRaw(TextRange range)
    {
        static const QRegularExpression end(u"\\{%-?\\s*endraw\\s*-?%\\}"_s);
        const QRegularExpressionMatch match = matchFrom(end, m_body, range.end());
        m_at = match.hasMatch() ? match.capturedEnd() : m_body.size();
        if (!match.hasMatch())
            m_notices.add(Fault::UnclosedBlock, range, {u"raw"_s});
    }

    void close(const QString &name, TextRange range)
    {
        const QString block = name.mid(3);
        if (!m_open.isEmpty() && m_open.last().name == block) {
            m_open.removeLast();
            return;
        }
        // One of a plugin's blocks; its start was no tag that is known either.
        if (m_site.mayHaveOtherTags || !m_site.isKnown || m_site.pluginTags.contains(block)) {
            if (!isBlockTag(block))
                return;
        }
        if (m_open.isEmpty())
            m_notices.addWithRaw(Fault::StrayTag, range, {name});
        else
            m_notices.add(Fault::WrongEnd, range, {name, m_open.last().name});
    }

    void checkSyntax(const QString &name, const QString &markup, TextRange range)
    {
        const QRegularExpression *form = syntaxOf(name);
        if (form && !form->match(markup).hasMatch()) {
            // Of a block the end would be left alone.
            if (isBlockTag(name))
                m_notices.add(Fault::Syntax, range, {text(range)});
            else
                m_notices.addWithRaw(Fault::Syntax, range, {text(range)});
            return;
        }
        const QString file = markup.section(QRegularExpression(u"\\s"_s), 0, 0);
        if (!m_site.isKnown || file.contains(u'{'))
            return;
        if (name == u"include" && !m_site.mayHaveOtherSnippets && !m_site.snippets.contains(file))
            m_notices.add(Fault::MissingSnippet, range, {file});
        const bool isCollection = file.startsWith(u'_') && !file.startsWith(u"_posts/");
        if ((name == u"post_url" || (name == u"link" && !isCollection)) && m_site.knowsAllPages
            && !m_site.pages.contains(file.startsWith(u'/') ? file.mid(1) : file))
            m_notices.add(Fault::MissingPage, range, {file});
    }

    const TemplateSite &m_site;
    const QString &m_body;
    NoticeList &m_notices;
    LiquidPost m_post;
    QList<OpenBlock> m_open;
    qsizetype m_at = 0;
    bool m_isInComment = false;
};

} // namespace

void checkLiquid(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices)
{
    Checker(site, frontMatter, notices).check();
}

} // namespace app::templates
