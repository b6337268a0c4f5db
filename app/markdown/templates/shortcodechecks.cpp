// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hugoshortcodes.h"
#include "app/markdown/templates/noticelist.h"

#include <algorithm>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

struct OpenCode {
    QString name;
    TextRange range;
    bool needsEnd = false;
};

class Checker final
{
public:
    Checker(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices)
        : m_site(site)
        , m_frontMatter(frontMatter)
        , m_body(notices.body())
        , m_notices(notices)
    { }

    void check()
    {
        for (qsizetype at = m_body.indexOf(u"{{"_s); at >= 0 && at + 2 < m_body.size();
             at = m_body.indexOf(u"{{"_s, at)) {
            const QChar sign = m_body[at + 2];
            at = sign == u'<' || sign == u'%' ? take(at, sign) : at + 1;
        }
        for (const OpenCode &code : std::as_const(m_open)) {
            if (code.needsEnd)
                m_notices.add(Fault::UnclosedBlock, code.range, {code.name});
        }
    }

private:
    /// Behind the call that begins at `start`.
    qsizetype take(qsizetype start, QChar sign)
    {
        const QString end = sign == u'<' ? u">}}"_s : u"%}}"_s;
        const qsizetype found = m_body.indexOf(end, start + 3);
        if (found < 0) {
            m_notices.add(Fault::Unclosed, {start, 3}, {m_body.mid(start, 3)});
            return m_body.size();
        }
        const TextRange range{start, found + end.size() - start};
        const QString source = m_body.mid(range.start, range.length);
        const ReadShortcode read = readShortcode(source);
        if (!read.shortcode)
            m_notices.add(Fault::Syntax, range, {source}, escapedCall(source));
        else if (read.shortcode->kind == Shortcode::Kind::Closing)
            close(*read.shortcode, range);
        else if (read.shortcode->kind != Shortcode::Kind::Escaped)
            open(*read.shortcode, range, source);
        return range.end();
    }

    /// The call as one that shows itself.
    static std::optional<QString> escapedCall(const QString &source)
    {
        return source.contains(u"*/") || source.contains(u"/*")
            ? std::nullopt
            : std::optional(source.left(3) + u"/*"_s + source.mid(3, source.size() - 6) + u"*/"_s
                            + source.right(3));
    }

    void open(const Shortcode &code, TextRange range, const QString &source)
    {
        const auto own = m_site.snippets.constFind(code.name);
        const bool isOwn = own != m_site.snippets.cend();
        const bool isInline = code.name.endsWith(u".inline");
        if (!isOwn && !isInline && !builtInShortcodes().contains(code.name)) {
            if (m_site.isKnown && !m_site.mayHaveOtherSnippets)
                m_notices.add(Fault::UnknownShortcode, range, {code.name}, escapedCall(source));
            return;
        }
        const bool hasInner
            = isOwn ? own->contains(u".Inner") : code.name == u"highlight" || isInline;
        m_open.append({code.name, range, hasInner && code.kind == Shortcode::Kind::Opening});
        if (!isOwn)
            checkArguments(code, range, source);
    }

    void checkArguments(const Shortcode &code, TextRange range, const QString &source)
    {
        const QString first = code.argument(u"path", 0);
        const bool isReference = code.name == u"ref" || code.name == u"relref";
        if ((code.name == u"highlight" && code.argument(u"lang", 0).isEmpty())
            || (isReference && first.isEmpty())) {
            m_notices.add(Fault::Syntax, range, {source});
            return;
        }
        const bool onlyWarns
            = m_site.config.value(u"reflinkserrorlevel"_s).toString().toLower() == u"warning";
        if (isReference && m_site.isKnown && m_site.knowsAllPages && !onlyWarns
            && !referredPage(first, m_site))
            m_notices.add(Fault::MissingPage, range, {first});
        if (code.name == u"param" && m_site.isKnown && !resultOf(code, m_site, m_frontMatter).text)
            m_notices.add(Fault::MissingParameter, range, {code.argument({}, 0)});
    }

    void close(const Shortcode &code, TextRange range)
    {
        const auto found
            = std::find_if(m_open.rbegin(), m_open.rend(),
                           [&code](const OpenCode &one) { return one.name == code.name; });
        if (found == m_open.rend()) {
            // That of one that is not known either is told of where it opens.
            const bool isKnown
                = m_site.snippets.contains(code.name) || builtInShortcodes().contains(code.name);
            if (isKnown)
                m_notices.add(Fault::StrayTag, range, {u'/' + code.name});
            return;
        }
        const auto own = m_site.snippets.constFind(code.name);
        if (own != m_site.snippets.cend() && !own->contains(u".Inner"))
            m_notices.add(Fault::StrayTag, range, {u'/' + code.name});
        m_open.erase(std::next(found).base());
    }

    const TemplateSite &m_site;
    const QVariantMap &m_frontMatter;
    const QString &m_body;
    NoticeList &m_notices;
    QList<OpenCode> m_open;
};

} // namespace

void checkShortcodes(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices)
{
    Checker(site, frontMatter, notices).check();
}

} // namespace app::templates
