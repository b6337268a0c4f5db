// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hugoshortcodes.h"
#include "app/markdown/templates/noticelist.h"
#include "app/markdown/templates/shortcodearguments.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

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
            at = sign == u'<' || sign == u'%' ? take(at) : at + 1;
        }
        for (const OpenCode &code : std::as_const(m_open)) {
            if (code.needsEnd)
                m_notices.add(Fault::UnclosedBlock, code.range, {code.name});
        }
    }

private:
    /// Behind the call that begins at `start`.
    qsizetype take(qsizetype start)
    {
        const qsizetype end = endOfShortcode(m_body, start);
        if (end < 0) {
            m_notices.add(Fault::Unclosed, {start, 3}, {m_body.mid(start, 3)});
            return m_body.size();
        }
        const TextRange range{start, end - start};
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
        const bool isOwn = m_site.snippets.contains(code.name);
        const bool isKnown = isOwn || isInline(code) || builtInShortcodes().contains(code.name);
        if (!isKnown && m_site.isKnown && !m_site.mayHaveOtherSnippets)
            addUnknown(code, range, source);
        if (isKnown && code.kind == Shortcode::Kind::SelfClosed && !hasInner(code))
            m_notices.add(Fault::StrayTag, range, {u'/' + code.name}, withoutSlash(source));
        m_open.append(
            {code.name, range, isKnown && hasInner(code) && code.kind == Shortcode::Kind::Opening});
        if (isKnown && !isOwn)
            checkArguments(code, range, source);
    }

    /// `{{< figure src="a.png" />}}` as a call that does not close itself.
    static QString withoutSlash(QString source)
    {
        return source.remove(source.lastIndexOf(u'/'), 1);
    }

    // Its end is escaped with it.
    void addUnknown(const Shortcode &code, TextRange range, const QString &source)
    {
        const QRegularExpression end(u"\\{\\{([<%])\\s*/\\s*"_s
                                     + QRegularExpression::escape(code.name) + u"\\s*[>%]\\}\\}"_s);
        const std::optional<QString> opening = escapedCall(source);
        const QRegularExpressionMatch match = matchFrom(end, m_body, range.end());
        const std::optional<QString> closing
            = match.hasMatch() ? escapedCall(match.captured()) : std::nullopt;
        if (!opening || !closing) {
            m_notices.add(Fault::UnknownShortcode, range, {code.name}, opening);
            return;
        }
        const QString inner = m_body.mid(range.end(), match.capturedStart() - range.end());
        m_notices.addWithEdit(
            Fault::UnknownShortcode, range, {code.name},
            {{range.start, match.capturedEnd() - range.start}, *opening + inner + *closing});
    }

    static bool isInline(const Shortcode &code) { return code.name.endsWith(u".inline"); }

    /// Whether a shortcode that is known shows what it encloses: Hugo looks at its template.
    [[nodiscard]] bool hasInner(const Shortcode &code) const
    {
        static const QRegularExpression comment(u"\\{\\{-?\\s*/\\*.*?\\*/\\s*-?\\}\\}"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QStringList builtIn{u"highlight"_s, u"comment"_s, u"details"_s};
        const auto own = m_site.snippets.constFind(code.name);
        if (own == m_site.snippets.cend())
            return isInline(code) || builtIn.contains(code.name);
        return QString(*own).remove(comment).contains(u".Inner");
    }

    void checkArguments(const Shortcode &code, TextRange range, const QString &source)
    {
        if (const auto wrong = argumentFault(code, source, m_site, m_frontMatter))
            m_notices.add(wrong->fault, range, {wrong->argument}, wrong->fix);
    }

    void close(const Shortcode &code, TextRange range)
    {
        const auto found
            = std::find_if(m_open.rbegin(), m_open.rend(),
                           [&code](const OpenCode &one) { return one.name == code.name; });
        if (found == m_open.rend()) {
            m_notices.add(Fault::StrayTag, range, {u'/' + code.name});
            return;
        }
        const bool isKnown
            = m_site.snippets.contains(code.name) || builtInShortcodes().contains(code.name);
        if (isKnown && !hasInner(code))
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
