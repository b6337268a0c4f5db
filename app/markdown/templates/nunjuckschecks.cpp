// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hexotags.h"
#include "app/markdown/templates/noticelist.h"
#include "app/markdown/templates/nunjucksexpression.h"
#include "app/markdown/templates/nunjuckspieces.h"
#include "app/markdown/templates/nunjuckssyntax.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

#include <optional>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

struct OpenBlock {
    QString name;
    TextRange range;
};

/// Of the beginning of a body.
struct QuoteCount {
    qsizetype end = 0;
    int doubles = 0;
    int singles = 0;

    void countUpTo(qsizetype newEnd, QStringView body)
    {
        for (; end < newEnd; ++end) {
            doubles += body[end] == u'"' ? 1 : 0;
            singles += body[end] == u'\'' ? 1 : 0;
        }
    }
};

class Checker final
{
public:
    Checker(const TemplateSite &site, NoticeList &notices)
        : m_site(site)
        , m_body(notices.body())
        , m_notices(notices)
    { }

    // Hexo keeps code and comments out of Nunjucks, and takes what is not closed for text.
    void check()
    {
        NunjucksPieces pieces(m_body);
        qsizetype at = pieces.nextStart(0);
        while (at >= 0 && !m_notices.isFull()) {
            const bool isCode = m_notices.isInMarkdownCode(at);
            const std::optional<NunjucksPiece> piece = isCode ? std::nullopt : pieces.pieceAt(at);
            at = pieces.nextStart(piece ? takePiece(*piece) : at + 1);
        }
        for (const OpenBlock &block : std::as_const(m_open))
            m_notices.add(Fault::UnclosedBlock, block.range, {block.name});
    }

private:
    /// Where the text goes on behind it.
    qsizetype takePiece(const NunjucksPiece &piece)
    {
        using Kind = NunjucksPiece::Kind;
        if (piece.kind == Kind::Tag)
            return takeTag(piece.content.trimmed(), piece.range);
        if (piece.kind == Kind::Expression)
            checkExpression(piece.content, piece.range);
        else if (piece.kind == Kind::Opening)
            checkOpening(piece.range);
        return piece.range.end();
    }

    qsizetype takeTag(const QString &content, TextRange range)
    {
        static const QRegularExpression name(u"^[\\w-]+"_s);
        const QString tag = name.match(content).captured();
        if (tag == u"raw" || tag == u"verbatim")
            return endOf(tag, range);
        if (tag.isEmpty())
            m_notices.addWithRaw(Fault::Syntax, range, {m_body.mid(range.start, range.length)});
        else
            takeNamed(tag, content.mid(tag.size()).trimmed(), range);
        return range.end();
    }

    // Raw blocks nest.
    [[nodiscard]] qsizetype endOf(const QString &name, TextRange range) const
    {
        const QRegularExpression tags(u"\\{%-?\\s*(end)?"_s + name + u"\\s*-?%\\}"_s);
        int depth = 1;
        qsizetype at = range.end();
        while (depth > 0) {
            const QRegularExpressionMatch match = matchFrom(tags, m_body, at);
            if (!match.hasMatch())
                return m_body.size();
            depth += match.hasCaptured(1) ? -1 : 1;
            at = match.capturedEnd();
        }
        return at;
    }

    void checkExpression(const QString &expression, TextRange range)
    {
        const NunjucksExpression read = readNunjucksExpression(expression);
        if (!read.isReadable) {
            m_notices.addWithRaw(Fault::Syntax, range, {m_body.mid(range.start, range.length)});
            return;
        }
        for (const QString &name : read.filters) {
            if (!isNunjucksFilter(name) && m_site.isKnown && !m_site.mayHaveOtherTags)
                m_notices.addWithRaw(Fault::UnknownFilter, range, {name});
        }
    }

    // Hexo runs Nunjucks where there is anything for it. Then what is open is no text any more.
    void checkOpening(TextRange range)
    {
        static const QRegularExpression whole(u"\\{\\{.+?\\}\\}|\\{#.+?#\\}|\\{%.+?%\\}"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        if (!m_hasTemplates)
            m_hasTemplates = whole.match(m_body).hasMatch();
        // A text that is never closed takes the rest of the post with it, but ends no build.
        if (*m_hasTemplates && !endsInText(range.end()))
            m_notices.addWithRaw(Fault::Unclosed, range, {m_body.mid(range.start, range.length)});
    }

    // Whether a text is open where the expression that begins at `at` would end. Those asked for
    // come one behind the other.
    bool endsInText(qsizetype at)
    {
        if (!m_end || (*m_end >= 0 && *m_end < at))
            m_end = m_body.indexOf(u"}}"_s, at);
        m_quotesBefore.countUpTo(at, m_body);
        m_quotesToEnd.countUpTo(*m_end < 0 ? m_body.size() : *m_end, m_body);
        return (m_quotesToEnd.doubles - m_quotesBefore.doubles) % 2 == 1
            || (m_quotesToEnd.singles - m_quotesBefore.singles) % 2 == 1;
    }

    // Blocks stay open where they can't be read: their end would be left alone.
    void checkMarkup(const QString &name, const QString &markup, TextRange range)
    {
        static const QRegularExpression loop(u"^\\w+(?:\\s*,\\s*\\w+)*\\s+in\\s+(.+)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        static const QStringList loops{u"for"_s, u"asyncEach"_s, u"asyncAll"_s};
        static const QStringList conditions{u"if"_s, u"ifAsync"_s, u"elif"_s, u"elseif"_s};
        static const QStringList files{u"include"_s, u"extends"_s, u"import"_s, u"from"_s};
        const QString expression = loops.contains(name) ? loop.match(markup).captured(1) : markup;
        if ((loops.contains(name) || conditions.contains(name))
            && !readNunjucksExpression(expression).isReadable)
            m_notices.add(Fault::Syntax, range, {m_body.mid(range.start, range.length)});
        // In posts there are no templates to be found.
        if (files.contains(name) && m_site.isKnown)
            m_notices.addWithRaw(Fault::MissingSnippet, range, {markup});
    }

    void takeNamed(const QString &name, const QString &markup, TextRange range)
    {
        if (name.startsWith(u"end")) {
            close(name, range);
        } else if (isNunjucksBlock(name) || (name == u"set" && !markup.contains(u'='))) {
            m_open.append({name, range});
            checkMarkup(name, markup, range);
        } else if (isNunjucksBranch(name)) {
            if (m_open.isEmpty() || !isNunjucksBranchOf(name, m_open.last().name))
                m_notices.addWithRaw(Fault::StrayTag, range, {name});
            else
                checkMarkup(name, markup, range);
        } else if (!isNunjucksTag(name)) {
            if (m_site.isKnown && !m_site.mayHaveOtherTags && !m_site.pluginTags.contains(name))
                m_notices.addWithRaw(Fault::UnknownTag, range, {name});
        } else if (name == u"post_link") {
            const QString slug = wordsOfTag(markup).value(0).section(u'#', 0, 0);
            if (m_site.isKnown && m_site.knowsAllPages && !m_site.pages.contains(slug))
                m_notices.add(Fault::MissingPage, range, {slug});
        } else {
            checkMarkup(name, markup, range);
        }
    }

    void close(const QString &name, TextRange range)
    {
        const QString block = name.mid(3);
        if (!m_open.isEmpty() && m_open.last().name == block) {
            m_open.removeLast();
            return;
        }
        const bool isForeign = !isNunjucksBlock(block)
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
    std::optional<bool> m_hasTemplates;
    std::optional<qsizetype> m_end; ///< Of the expression looked at last; -1: there is none.
    QuoteCount m_quotesBefore;
    QuoteCount m_quotesToEnd;
};

} // namespace

void checkNunjucks(const TemplateSite &site, NoticeList &notices)
{
    Checker(site, notices).check();
}

} // namespace app::templates
