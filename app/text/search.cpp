// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/search.h"

#include "app/text/lines.h"

#include <QStringList>

namespace app {
namespace {

enum class Script { None, Hangul, Other };

Script scriptAt(QStringView text, TextPosition at)
{
    if (!isWordCharacter(text, at))
        return Script::None;
    return text[at].script() == QChar::Script_Hangul ? Script::Hangul : Script::Other;
}

/// Particles that Korean writes onto the word before them, longest forms included.
bool isParticle(QStringView syllables)
{
    static const QStringList particles
        = QStringLiteral(
              "은 는 이 가 을 를 의 에 도 만 과 와 로 으로 에서 에게 께 께서 부터 까지 "
              "처럼 보다 이나 나 이란 란 이라 라 이며 며 이고 고 하고 한테 마다 조차 "
              "마저 밖에 에는 에도 에만 에서는 에서도 에게는 으로는 로는 으로도 로도 "
              "만의 만은 만을 과의 와의 으로의 로의 에서의 들 들은 들이 들을 들의 들에게")
              .split(u' ');
    return particles.contains(syllables);
}

bool startsWord(QStringView text, TextPosition at)
{
    const Script before = scriptAt(text, at - 1);
    return before == Script::None || before != scriptAt(text, at);
}

bool endsWord(QStringView text, TextPosition end)
{
    const Script after = scriptAt(text, end);
    const Script last = scriptAt(text, end - 1);
    if (after == Script::None || after != last)
        return true;
    if (last != Script::Hangul)
        return false;
    constexpr qsizetype LongestParticle = 3;
    TextPosition wordEnd = end;
    while (wordEnd - end <= LongestParticle && scriptAt(text, wordEnd) == Script::Hangul)
        ++wordEnd;
    return isParticle(text.mid(end, wordEnd - end));
}

QString expanded(const QString &with, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar c = with[i];
        const QChar next = i + 1 < with.size() ? with[i + 1] : QChar();
        if (c == u'\\' && (next == u'n' || next == u't' || next == u'\\')) {
            result += next == u'n' ? u'\n' : next == u't' ? u'\t' : u'\\';
            ++i;
        } else if (c == u'$' && next == u'$') {
            result += c;
            ++i;
        } else if (c == u'$' && next.unicode() >= u'0' && next.unicode() <= u'9') {
            int group = next.unicode() - u'0';
            ++i;
            // Two digits where there are that many groups.
            const QChar second = i + 1 < with.size() ? with[i + 1] : QChar();
            const int wider = group * 10 + second.unicode() - u'0';
            if (second.unicode() >= u'0' && second.unicode() <= u'9'
                && wider <= match.regularExpression().captureCount()) {
                group = wider;
                ++i;
            }
            result += match.captured(group);
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace

Search::Search(const SearchQuery &query)
    : m_query(query)
{
    if (!query.isRegularExpression)
        return;
    QRegularExpression::PatternOptions options
        = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.isCaseSensitive);
    m_expression = QRegularExpression(query.pattern, options);
}

Result<Search> Search::compile(const SearchQuery &query)
{
    Search search(query);
    if (query.isRegularExpression && !search.m_expression.isValid())
        return Error{Error::Kind::InvalidSyntax, {}, 0, search.m_expression.errorString()};
    return search;
}

bool Search::accepts(const QString &text, const TextRange &match) const
{
    return !m_query.isWholeWords
        || (!match.isEmpty() && startsWord(text, match.start) && endsWord(text, match.end()));
}

QList<TextRange> Search::plainMatches(const QString &text, qsizetype limit) const
{
    QList<TextRange> found;
    const auto sensitivity = m_query.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = m_query.pattern.size();
    for (qsizetype at = text.indexOf(m_query.pattern, 0, sensitivity); at >= 0;) {
        const bool accepted = accepts(text, {at, length});
        if (accepted)
            found.append({at, length});
        if (found.size() >= limit)
            break;
        at = text.indexOf(m_query.pattern, at + (accepted ? length : 1), sensitivity);
    }
    return found;
}

QList<TextRange> Search::matches(const QString &text, qsizetype limit) const
{
    if (m_query.pattern.isEmpty())
        return {};
    if (!m_query.isRegularExpression)
        return plainMatches(text, limit);
    QList<TextRange> found;
    QRegularExpressionMatchIterator all = m_expression.globalMatch(text);
    while (all.hasNext() && found.size() < limit) {
        const QRegularExpressionMatch match = all.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        if (accepts(text, range))
            found.append(range);
    }
    return found;
}

TextEdit Search::replacement(const QString &text, const TextRange &match, const QString &with) const
{
    if (!m_query.isRegularExpression)
        return {match, with};
    // The whole text, so that what the pattern wants around the match is there.
    const QRegularExpressionMatch found
        = m_expression.match(text, match.start, QRegularExpression::NormalMatch,
                             QRegularExpression::AnchorAtOffsetMatchOption);
    return {match, expanded(with, found)};
}

QList<TextEdit> Search::replacements(const QString &text, const QString &with) const
{
    QList<TextEdit> edits;
    for (const TextRange &match : matches(text, text.size() + 1))
        edits.append(replacement(text, match, with));
    return edits;
}

} // namespace app
