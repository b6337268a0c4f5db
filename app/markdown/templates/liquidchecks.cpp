// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidfiles.h"
#include "app/markdown/templates/liquidsyntax.h"
#include "app/markdown/templates/liquidtags.h"
#include "app/markdown/templates/noticelist.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

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
        , m_body(notices.body())
        , m_notices(notices)
        , m_post(site, frontMatter)
    { }

    void check()
    {
        while (m_at < m_body.size() && !m_notices.isFull()) {
            const qsizetype brace = m_body.indexOf(u'{', m_at);
            if (brace < 0 || brace + 1 >= m_body.size())
                break;
            m_at = brace + 1;
            if (m_body[brace + 1] == u'{')
                takeExpression(brace);
            else if (m_body[brace + 1] == u'%')
                takeTag(brace);
        }
        tellOfOpenBlocks();
    }

private:
    void tellOfOpenBlocks()
    {
        for (const OpenBlock &block : std::as_const(m_open))
            m_notices.add(Fault::UnclosedBlock, block.range, {block.name});
    }

    /// The fix is `raw` around it, or around the tag that it is a line of.
    void tell(Fault fault, TextRange range, const QString &argument)
    {
        m_notices.addWithRaw(fault, range, {argument}, m_lines.value_or(range));
    }

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
        if (!isInComment() && m_site.isKnown && m_notices.isInCode(start)
            && !m_post.resultOf(text(range)).text)
            m_notices.addWithRaw(Fault::InCode, range, {text(range)});
        if (isCertain() && lacksArgument(text(range)))
            m_notices.addWithRaw(Fault::Syntax, range, {text(range)});
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

    // Each line is a tag (Liquid: "liquid"); blocks end within it.
    void takeLines(TextRange tag)
    {
        static const QRegularExpression form(u"^\\s*(?:(#|\\w+)\\s*)?(.*?)\\s*$"_s);
        static const QRegularExpression start(u"^\\{%-?\\s*liquid\\b"_s);
        const QString source = text(tag);
        qsizetype at = start.match(source).capturedLength();
        const qsizetype end = source.size() - (source.endsWith(u"-%}") ? 3 : 2);
        m_outside = std::exchange(m_open, {});
        m_lines = tag;
        for (const QString &line : source.mid(at, end - at).split(u'\n')) {
            const QRegularExpressionMatch match = form.match(line);
            const TextRange range{tag.start + at, line.size()};
            at += line.size() + 1;
            if (match.hasCaptured(1))
                takeNamed(match.captured(1), match.captured(2), range);
            else if (!match.captured(2).isEmpty() && !isRightIn(u"comment"))
                tell(Fault::UnknownTag, range, match.captured(2));
        }
        tellOfOpenBlocks();
        m_lines.reset();
        m_open = std::exchange(m_outside, {});
    }

    void takeNamed(const QString &name, const QString &markup, TextRange range)
    {
        if (name == u"raw" && m_lines) {
            tell(Fault::UnclosedBlock, range, name);
        } else if (name == u"raw") {
            checkSyntax(name, markup, range);
            skipRaw(range);
        } else if (name.startsWith(u"end")) {
            close(name, range);
        } else if (name == u"else" || name == u"elsif" || name == u"when") {
            if (!isRightIn(u"comment")
                && (m_open.isEmpty() || !isLiquidBranch(name, m_open.last().name)))
                tell(Fault::StrayTag, range, name);
        } else if (isLiquidBlock(name)) {
            checkSyntax(name, markup, range);
            m_open.append({name, range});
        } else if (name == u"liquid" && !m_lines && !isRightIn(u"comment")) {
            takeLines(range);
        } else if (isLiquidTag(name) && (name != u"liquid" || !m_lines)) {
            checkSyntax(name, markup, range);
        } else if (m_site.isKnown && !m_site.mayHaveOtherTags && !isRightIn(u"comment")
                   && !m_site.pluginTags.contains(name)) {
            tell(Fault::UnknownTag, range, name);
        }
    }

    /// Whether the innermost open block is one of these.
    [[nodiscard]] bool isRightIn(QStringView name) const
    {
        return !m_open.isEmpty() && m_open.last().name == name;
    }

    [[nodiscard]] bool isInComment() const
    {
        return std::ranges::any_of(m_open,
                                   [](const OpenBlock &block) { return block.name == u"comment"; });
    }

    /// Whether what stands here is evaluated whatever the values are.
    [[nodiscard]] bool isCertain() const
    {
        static const QStringList always{u"highlight"_s, u"capture"_s};
        const auto isAlways = [](const OpenBlock &block) {
            return always.contains(block.name);
        };
        return std::ranges::all_of(m_open, isAlways) && std::ranges::all_of(m_outside, isAlways);
    }

    void skipRaw(TextRange range)
    {
        const TextRange end = liquidRawEnd(m_body, range.end());
        m_at = end.end();
        if (end.isEmpty())
            m_notices.add(Fault::UnclosedBlock, range, {u"raw"_s});
    }

    void close(const QString &name, TextRange range)
    {
        const QString block = name.mid(3);
        if (!m_open.isEmpty() && m_open.last().name == block) {
            m_open.removeLast();
            return;
        }
        // In a comment only what Liquid knows as a block is more than text.
        if (isRightIn(u"comment"))
            return;
        // One of a plugin's blocks; its start was no tag that is known either.
        if (m_site.mayHaveOtherTags || !m_site.isKnown || m_site.pluginTags.contains(block)) {
            if (!isLiquidBlock(block))
                return;
        }
        if (m_open.isEmpty())
            tell(Fault::StrayTag, range, name);
        else
            m_notices.add(Fault::WrongEnd, range, {name, m_open.last().name});
    }

    void checkSyntax(const QString &name, const QString &markup, TextRange range)
    {
        if (!isLiquidMarkup(name, markup)) {
            // Of a block the end would be left alone.
            if (isLiquidBlock(name) || name == u"raw")
                m_notices.add(Fault::Syntax, range, {text(range)});
            else
                tell(Fault::Syntax, range, text(range));
            return;
        }
        if ((name == u"if" || name == u"unless") && isCertain() && !hasKnownOperator(markup))
            m_notices.add(Fault::Syntax, range, {text(range)});
        checkFile(name, markup, range);
    }

    void checkFile(const QString &name, const QString &markup, TextRange range)
    {
        // They are looked for when it is shown.
        const std::optional<MissingFile> missing
            = isCertain() ? missingFile(name, markup, m_site, m_post) : std::nullopt;
        if (!missing)
            return;
        const std::optional<QString> fix = missing->actual.isEmpty()
            ? std::nullopt
            : std::optional(text(range).replace(missing->name, missing->actual));
        m_notices.add(missing->fault, range, {missing->name}, fix);
    }

    const TemplateSite &m_site;
    const QString &m_body;
    NoticeList &m_notices;
    LiquidPost m_post;
    QList<OpenBlock> m_open;
    std::optional<TextRange> m_lines; ///< The tag `liquid` whose lines are read.
    QList<OpenBlock> m_outside; ///< Of these lines.
    qsizetype m_at = 0;
};

} // namespace

void checkLiquid(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices)
{
    Checker(site, frontMatter, notices).check();
}

} // namespace app::templates
