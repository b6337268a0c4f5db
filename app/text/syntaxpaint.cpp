// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/syntaxpaint.h"

#include <algorithm>

namespace app {
namespace {

qsizetype blanksAt(QStringView line, qsizetype at)
{
    const qsizetype start = at;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
        ++at;
    return at - start;
}

/// Where the quoted string that starts at `at` ends, the quote included.
qsizetype quotedEnd(QStringView line, qsizetype at)
{
    const QChar quote = line[at];
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (line[i] == u'\\' && quote == u'"')
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return line.size();
}

/// A number, a date or time, a truth value: what YAML reads as something else than text.
bool isLiteral(QStringView value)
{
    if (value.isEmpty())
        return false;
    for (const QStringView word :
         {u"true", u"false", u"yes", u"no", u"on", u"off", u"null", u"~"}) {
        if (value.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    const QChar first = value.first();
    const bool startsLikeNumber = first.isDigit()
        || ((first == u'-' || first == u'+') && value.size() > 1 && value[1].isDigit());
    return startsLikeNumber && std::ranges::all_of(value, [](QChar c) {
               return c.isDigit() || QStringView(u"-+.:_ TZe").contains(c);
           });
}

qsizetype keyEnd(QStringView line, qsizetype at, QChar separator)
{
    if (at < line.size() && (line[at] == u'"' || line[at] == u'\''))
        at = quotedEnd(line, at);
    for (; at < line.size() && line[at] != u'#'; ++at) {
        const bool isFollowed = at + 1 >= line.size() || line[at + 1].isSpace();
        if (line[at] == separator && (isFollowed || separator == u'='))
            return at;
    }
    return -1;
}

void paintValue(QStringView line, qsizetype at, SyntaxPaint *paint)
{
    while (at < line.size()) {
        at += blanksAt(line, at);
        if (at >= line.size())
            return;
        const QChar c = line[at];
        if (c == u'#' && (at == 0 || line[at - 1].isSpace())) {
            paint->add(at, line.size() - at, SyntaxStyle::Comment);
            return;
        }
        if (c == u'"' || c == u'\'') {
            const qsizetype end = quotedEnd(line, at);
            paint->add(at, end - at, SyntaxStyle::String);
            at = end;
            continue;
        }
        if (QStringView(u"[]{},").contains(c)) {
            paint->add(at++, 1, SyntaxStyle::Mark);
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && !QStringView(u",]}").contains(line[end])
               && !(line[end] == u'#' && line[end - 1].isSpace()))
            ++end;
        const QStringView value = line.mid(at, end - at).trimmed();
        const bool isMark = value == u"|" || value == u">" || value == u"|-" || value == u">-";
        paint->add(at, value.size(),
                   isMark                 ? SyntaxStyle::Mark
                       : isLiteral(value) ? SyntaxStyle::Literal
                                          : SyntaxStyle::String);
        at = end;
    }
}

} // namespace

void SyntaxPaint::add(qsizetype start, qsizetype length, SyntaxStyles styles)
{
    const auto size = static_cast<qsizetype>(m_styles.size());
    const qsizetype end = qMin(start + length, size);
    for (qsizetype i = qMax<qsizetype>(0, start); i < end; ++i)
        m_styles[static_cast<std::size_t>(i)] |= styles;
}

QList<SyntaxRun> SyntaxPaint::runs() const
{
    QList<SyntaxRun> runs;
    for (std::size_t i = 0; i < m_styles.size(); ++i) {
        if (!m_styles[i])
            continue;
        const auto at = static_cast<qsizetype>(i);
        if (!runs.isEmpty() && runs.last().start + runs.last().length == at
            && runs.last().styles == m_styles[i])
            ++runs.last().length;
        else
            runs.append({at, 1, m_styles[i]});
    }
    return runs;
}

void paintFrontMatter(QStringView line, SyntaxState *state, SyntaxPaint *paint)
{
    const qsizetype indent = blanksAt(line, 0);
    if (indent == line.size())
        return;
    if (state->scalarIndent > 0 && indent >= state->scalarIndent) {
        paint->add(indent, line.size() - indent, SyntaxStyle::String);
        return;
    }
    state->scalarIndent = 0;
    qsizetype at = indent;
    const bool isYaml = state->region == SyntaxState::Region::Yaml;
    while (isYaml && at < line.size() && line[at] == u'-' && blanksAt(line, at + 1) > 0) {
        paint->add(at, 1, SyntaxStyle::ListMark);
        at += 1 + blanksAt(line, at + 1);
    }
    if (!isYaml && line[at] == u'[') {
        paint->add(at, line.size() - at, SyntaxStyle::Key);
        return;
    }
    const qsizetype separator = keyEnd(line, at, isYaml ? u':' : u'=');
    if (separator >= 0) {
        paint->add(at, separator - at, SyntaxStyle::Key);
        paint->add(separator, 1, SyntaxStyle::Mark);
        const QStringView value = line.mid(separator + 1).trimmed();
        if (isYaml && (value.startsWith(u'|') || value.startsWith(u'>')))
            state->scalarIndent = static_cast<int>(indent) + 1;
        at = separator + 1;
    }
    paintValue(line, at, paint);
}

} // namespace app
