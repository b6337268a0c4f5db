// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/hexotags.h"
#include "app/markdown/templates/noticelist.h"
#include "app/markdown/templates/nunjucksexpression.h"
#include "app/markdown/templates/nunjuckslinks.h"
#include "app/markdown/templates/nunjucksnames.h"
#include "app/markdown/templates/nunjucksopenings.h"
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

class Checker final
{
public:
    Checker(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices)
        : m_site(site)
        , m_frontMatter(frontMatter)
        , m_body(notices.body())
        , m_notices(notices)
        , m_openings(notices)
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
            m_openings.check(piece.range);
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
        if (const auto missing = missingFunction(read))
            m_notices.addWithRaw(Fault::MissingFunction, range, {*missing});
    }

    /// The name of the first function that is called though nothing can have that name.
    std::optional<QString> missingFunction(const NunjucksExpression &expression)
    {
        if (!m_site.isKnown || m_site.mayHaveOtherTags || !isCertain())
            return std::nullopt;
        for (const NunjucksCall &call : expression.calls) {
            if (!m_names)
                m_names.emplace(m_body, m_frontMatter);
            if (!m_names->mayBe(call.variable))
                return call.name;
        }
        return std::nullopt;
    }

    /// Whether what stands here is evaluated whatever the values are.
    [[nodiscard]] bool isCertain() const
    {
        static const QStringList always{u"quote"_s,     u"blockquote"_s, u"pullquote"_s, u"code"_s,
                                        u"codeblock"_s, u"filter"_s,     u"block"_s,     u"set"_s};
        return std::ranges::all_of(
            m_open, [](const OpenBlock &block) { return always.contains(block.name); });
    }

    // Blocks stay open where they can't be read: their end would be left alone.
    void checkMarkup(const QString &name, const QString &markup, TextRange range)
    {
        static const QStringList files{u"include"_s, u"extends"_s, u"import"_s, u"from"_s};
        if (const std::optional<QString> expression = nunjucksValueOf(name, markup)) {
            const NunjucksExpression read = readNunjucksExpression(*expression);
            if (!read.isReadable)
                m_notices.add(Fault::Syntax, range, {m_body.mid(range.start, range.length)});
            else if (const auto missing = missingFunction(read))
                m_notices.add(Fault::MissingFunction, range, {*missing});
        }
        // In posts there are no templates to be found.
        if (files.contains(name) && m_site.isKnown)
            m_notices.addWithRaw(Fault::MissingSnippet, range, {markup});
    }

    void takeNamed(const QString &name, const QString &markup, TextRange range)
    {
        if (name.startsWith(u"end")) {
            close(name, range);
        } else if (isNunjucksBlock(name) || (name == u"set" && !markup.contains(u'='))) {
            checkMarkup(name, markup, range);
            m_open.append({name, range});
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
    const QVariantMap &m_frontMatter;
    const QString &m_body;
    NoticeList &m_notices;
    NunjucksOpenings m_openings;
    QList<OpenBlock> m_open;
    std::optional<NunjucksNames> m_names; ///< Once they are asked for.
};

} // namespace

void checkNunjucks(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices)
{
    Checker(site, frontMatter, notices).check();
    checkNunjucksLinks(notices);
}

} // namespace app::templates
