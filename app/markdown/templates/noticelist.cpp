// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/noticelist.h"

#include "app/markdown/templates/templatenotices.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostNotices = 200;
constexpr qsizetype LongestArgument = 60;

struct Wording {
    const char *code;
    const char16_t *message; ///< English; %1 and so on are the arguments.
};

Wording wordingOf(Fault fault)
{
    switch (fault) {
    case Fault::Unclosed:
        return {"template-unclosed", u"'%1' is never closed: the site can't be built"};
    case Fault::UnknownTag:
        return {"template-unknown-tag", u"there is no tag '%1': the site can't be built"};
    case Fault::UnclosedBlock:
        return {"template-unclosed-block", u"'%1' is never ended: the site can't be built"};
    case Fault::StrayTag:
        return {"template-stray-tag", u"'%1' ends nothing here: the site can't be built"};
    case Fault::WrongEnd:
        return {"template-wrong-end", u"'%1' stands where '%2' is open: the site can't be built"};
    case Fault::Syntax:
        return {"template-syntax", u"'%1' can't be read: the site can't be built"};
    case Fault::MissingSnippet:
        return {"template-missing-include",
                u"there is no '%1' to include: the site can't be built"};
    case Fault::MissingPage:
        return {"template-missing-page", u"the site has no page '%1': it can't be built"};
    case Fault::UnknownShortcode:
        return {"template-unknown-shortcode",
                u"there is no shortcode '%1': the site can't be built"};
    case Fault::MissingParameter:
        return {"template-missing-parameter",
                u"neither post nor site has a value '%1': the site can't be built"};
    case Fault::EmptyParameter:
        return {"template-empty-parameter",
                u"the value '%1' is empty or false, which `param` can't show: the site can't be "
                u"built"};
    case Fault::UnknownLanguage:
        return {"template-unknown-language", u"the site has no language '%1': it can't be built"};
    case Fault::PageWithSlash:
        return {"template-page-with-slash",
                u"Hugo before 0.123 finds no page '%1' for the slash at its end: it can't build "
                u"the site"};
    case Fault::UnknownFilter:
        return {"template-unknown-filter", u"there is no filter '%1': the site can't be built"};
    case Fault::MissingFunction:
        return {"template-missing-function",
                u"there is nothing to call by the name '%1': the site can't be built"};
    case Fault::EscapedQuote:
        return {"template-escaped-quote",
                u"'%1' has a quote behind a backslash, which Hexo can't read: the site can't be "
                u"built"};
    case Fault::InAddress:
        return {
            "template-in-address",
            u"'%1' is not filled into the address of a link or image: the site has a broken one"};
    case Fault::InCode:
        break;
    }
    return {"template-in-code", u"'%1' is evaluated in code, too: the site does not show it"};
}

/// Whether the site can't be built with any version of its generator.
bool endsEachBuild(Fault fault)
{
    return fault != Fault::InCode && fault != Fault::InAddress && fault != Fault::PageWithSlash;
}

/// Short and on one line.
QString shown(const QString &source)
{
    const QString line = source.simplified();
    return line.size() > LongestArgument ? line.left(LongestArgument) + u'…' : line;
}

// The spans of code of a paragraph: none goes on behind it.
QList<TextRange> codeSpansIn(const QString &body, TextRange paragraph)
{
    static const QRegularExpression span(u"(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString text = body.mid(paragraph.start, paragraph.length);
    QList<TextRange> spans;
    for (QRegularExpressionMatch match = matchFrom(span, text, 0); match.hasMatch();
         match = matchFrom(span, text, match.capturedEnd()))
        spans.append({paragraph.start + match.capturedStart(), match.capturedLength()});
    return spans;
}

} // namespace

NoticeList::NoticeList(const QString &body, const BodyPlace &place, const QList<CodeBlock> &code)
    : m_body(body)
    , m_place(place)
    , m_code(code)
    , m_lineStarts{0}
{
    for (qsizetype at = body.indexOf(u'\n'); at >= 0; at = body.indexOf(u'\n', at + 1))
        m_lineStarts.append(at + 1);
    m_codeOfLines.fill(-1, m_lineStarts.size());
    for (qsizetype i = code.size() - 1; i >= 0; --i) {
        const qsizetype first = code[i].lines.first - place.firstLine;
        const qsizetype last = code[i].lines.last - place.firstLine;
        for (qsizetype line = std::max<qsizetype>(0, first);
             line <= std::min(last, m_codeOfLines.size() - 1); ++line)
            m_codeOfLines[line] = i;
    }
}

bool NoticeList::isFull() const
{
    return m_notices.size() >= MostNotices;
}

void NoticeList::add(Fault fault, TextRange range, const QStringList &arguments,
                     const std::optional<QString> &fix)
{
    if (isFull())
        return;
    const Wording wording = wordingOf(fault);
    Notice notice;
    notice.kind = endsEachBuild(fault) ? Notice::Kind::Error : Notice::Kind::Warning;
    notice.line = m_place.firstLine + lineAt(range.start);
    notice.code = QLatin1StringView(wording.code);
    notice.message = QString::fromUtf16(wording.message);
    for (const QString &argument : arguments) {
        notice.arguments.append(shown(argument));
        notice.message = notice.message.arg(notice.arguments.last());
    }
    if (fix)
        notice.suggestion = TextEdit{{m_place.start + range.start, range.length}, *fix};
    m_notices.append(notice);
}

void NoticeList::addWithEdit(Fault fault, TextRange range, const QStringList &arguments,
                             const TextEdit &editOfBody)
{
    const qsizetype before = m_notices.size();
    add(fault, range, arguments);
    if (m_notices.size() == before)
        return;
    m_notices.last().suggestion = editOfBody;
    m_notices.last().suggestion->range.start += m_place.start;
}

void NoticeList::addWithRaw(Fault fault, TextRange range, const QStringList &arguments)
{
    addWithRaw(fault, range, arguments, range);
}

void NoticeList::addWithRaw(Fault fault, TextRange range, const QStringList &arguments,
                            TextRange whole)
{
    const qsizetype before = m_notices.size();
    add(fault, range, arguments);
    if (m_notices.size() > before)
        m_notices.last().suggestion = rawEdit(whole);
}

std::optional<TextEdit> NoticeList::rawEdit(TextRange range) const
{
    // A fence at the margin as a whole: what else stands in it is no template either.
    static const QRegularExpression fence(u"^ {0,3}(?:```|~~~)"_s);
    if (const CodeBlock *code = codeBlockAt(lineAt(range.start) + m_place.firstLine)) {
        const qsizetype first = m_lineStarts[code->lines.first - m_place.firstLine];
        const qsizetype next = code->lines.last - m_place.firstLine + 1;
        const qsizetype end = next < m_lineStarts.size() ? m_lineStarts[next] - 1 : m_body.size();
        const QString text = m_body.mid(first, end - first);
        if (fence.match(text).hasMatch() && !text.contains(u"endraw") && first <= range.start
            && range.end() <= end)
            return TextEdit{{m_place.start + first, end - first},
                            u"{% raw %}\n"_s + text + u"\n{% endraw %}"_s};
    }
    const QString text = m_body.mid(range.start, range.length);
    if (text.contains(u"endraw"))
        return std::nullopt;
    return TextEdit{{m_place.start + range.start, range.length},
                    u"{% raw %}"_s + text + u"{% endraw %}"_s};
}

bool NoticeList::isInCode(TextPosition at) const
{
    if (codeBlockAt(lineAt(at) + m_place.firstLine))
        return true;
    return isInCodeSpan(at);
}

bool NoticeList::isInCodeSpan(TextPosition at) const
{
    if (at < m_paragraph.start || at >= m_paragraph.end()) {
        const qsizetype start = std::max<qsizetype>(0, m_body.lastIndexOf(u"\n\n"_s, at));
        const qsizetype end = m_body.indexOf(u"\n\n"_s, at);
        m_paragraph = {start, (end < 0 ? m_body.size() : end) - start};
        m_codeSpans = codeSpansIn(m_body, m_paragraph);
    }
    const auto behind = std::upper_bound(
        m_codeSpans.cbegin(), m_codeSpans.cend(), at,
        [](TextPosition position, TextRange span) { return position < span.start; });
    return behind != m_codeSpans.cbegin() && at < std::prev(behind)->end();
}

bool NoticeList::isInMarkdownCode(TextPosition at) const
{
    const CodeBlock *code = codeBlockAt(lineAt(at) + m_place.firstLine);
    if (!code)
        return isInCode(at);
    const qsizetype first = m_lineStarts[code->lines.first - m_place.firstLine];
    static const QRegularExpression tag(u" {0,3}\\{%"_s);
    return !matchAt(tag, m_body, first).hasMatch();
}

int NoticeList::lineAt(TextPosition at) const
{
    const auto after = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(), at);
    return static_cast<int>(after - m_lineStarts.cbegin()) - 1;
}

const CodeBlock *NoticeList::codeBlockAt(int line) const
{
    const qsizetype index = m_codeOfLines.value(line - m_place.firstLine, -1);
    return index < 0 ? nullptr : &m_code[index];
}

} // namespace app::templates

namespace app {

QList<Notice> templateNotices(const QString &body, const BodyPlace &place, TemplateSyntax syntax,
                              const RenderOptions &options, const QList<CodeBlock> &code)
{
    if (syntax == TemplateSyntax::None || (!body.contains(u"{{") && !body.contains(u"{%")))
        return {};
    templates::NoticeList notices(body, place, code);
    if (syntax == TemplateSyntax::Liquid)
        templates::checkLiquid(options.site, options.frontMatter, notices);
    else if (syntax == TemplateSyntax::Hugo)
        templates::checkShortcodes(options.site, options.frontMatter, notices);
    else
        templates::checkNunjucks(options.site, options.frontMatter, notices);
    return notices.take();
}

} // namespace app
