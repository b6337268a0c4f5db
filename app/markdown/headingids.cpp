// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/headingids.h"

#include <QChar>
#include <QHash>
#include <QSet>

namespace app {
namespace {

bool isWord(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return false;
    }
}

bool isLetterOrDigit(char32_t c)
{
    return QChar::isLetter(c) || QChar::category(c) == QChar::Number_DecimalDigit;
}

// kramdown-parser-gfm and GitHub: whatever is neither word, hyphen nor blank is dropped.
QString wordsAndHyphens(const QString &text)
{
    QString id;
    const QString lower = text.toLower();
    for (const char32_t c : lower.toUcs4()) {
        if (c == U' ' || c == U'\t')
            id += u'-';
        else if (c == U'-' || isWord(c))
            id += QString::fromUcs4(&c, 1);
    }
    return id;
}

// Letters, digits, '-' and '_'.
QString hugoGitHubId(const QString &text)
{
    QString id;
    for (const char32_t c : text.toUcs4()) {
        if (c == U' ')
            id += u'-';
        else if (c == U'-' || c == U'_' || isLetterOrDigit(c))
            id += QString::fromUcs4(&c, 1).toLower();
    }
    return id;
}

QString inAscii(const QString &text)
{
    QString ascii;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x80)
            ascii += c;
    }
    return ascii;
}

QString blackfridayId(const QString &text)
{
    QString id;
    bool isApart = false;
    for (const char32_t c : text.toUcs4()) {
        const bool isPart = QChar::isLetter(c) || QChar::isNumber(c);
        if (isPart && isApart && !id.isEmpty())
            id += u'-';
        if (isPart)
            id += QString::fromUcs4(&c, 1).toLower();
        isApart = !isPart;
    }
    return id;
}

QString hugoId(const QString &text, HugoIds type)
{
    QString id;
    switch (type) {
    case HugoIds::GitHub:
        id = hugoGitHubId(text.trimmed());
        break;
    case HugoIds::GitHubAscii:
        id = hugoGitHubId(inAscii(text.trimmed()));
        break;
    case HugoIds::Blackfriday:
        id = blackfridayId(text);
        break;
    }
    return id.isEmpty() ? QStringLiteral("heading") : id;
}

// The Latin letter without its accent, from circles and full width too; as hexo-util has it
// ("escapeDiacritic"), but for letters that hardly a language writes.
QString plainLatin(QChar c)
{
    static const QHash<char16_t, QString> others{
        {u'Æ', QStringLiteral("AE")}, {u'æ', QStringLiteral("ae")}, {u'Œ', QStringLiteral("OE")},
        {u'œ', QStringLiteral("oe")}, {u'Ø', QStringLiteral("O")},  {u'ø', QStringLiteral("o")},
        {u'ß', QStringLiteral("s")},  {u'Đ', QStringLiteral("D")},  {u'đ', QStringLiteral("d")},
        {u'Ħ', QStringLiteral("H")},  {u'ħ', QStringLiteral("h")},  {u'ı', QStringLiteral("i")},
        {u'Ł', QStringLiteral("L")},  {u'ł', QStringLiteral("l")},  {u'Ŧ', QStringLiteral("T")},
        {u'ŧ', QStringLiteral("t")},
    };
    const char16_t code = c.unicode();
    if (code < 0xc0)
        return c;
    const bool isVariant = (code >= 0x24b6 && code <= 0x24e9) || (code >= 0xff21 && code <= 0xff5a);
    QChar letter = c;
    while (letter.decompositionTag() == QChar::Canonical
           || (isVariant && letter.decompositionTag() != QChar::NoDecomposition)) {
        const QString parts = letter.decomposition();
        letter = parts.size() > 1 && isVariant ? QChar() : parts.at(0);
    }
    if (letter.unicode() < 0x80 && letter.isLetter())
        return letter;
    return others.value(code, c);
}

// hexo-util's slugize: ASCII punctuation and white space become one '-'; letter case stays.
QString hexoId(const QString &text)
{
    static constexpr QStringView Separators = u"~`!@#$%^&*()-_+=[]{}|\\;:\"'<>,.?/";
    QString id;
    bool isSeparated = false;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            continue;
        if (c.isSpace() || Separators.contains(c)) {
            isSeparated = true;
            continue;
        }
        if (isSeparated && !id.isEmpty())
            id += u'-';
        isSeparated = false;
        id += plainLatin(c);
    }
    return id;
}

} // namespace

// hexo-renderer-marked counts in an object of JavaScript's: what each of those has is there before
// the first heading, as something that is no number. Counted ids are not looked at.
QString HeadingIds::nextOfHexo(const QString &id)
{
    static const QSet<QString> members{
        QStringLiteral("constructor"),    QStringLiteral("hasOwnProperty"),
        QStringLiteral("isPrototypeOf"),  QStringLiteral("propertyIsEnumerable"),
        QStringLiteral("toLocaleString"), QStringLiteral("toString"),
        QStringLiteral("valueOf"),
    };
    const bool isMember = members.contains(id) && !m_used.contains(id);
    int &count = m_used[id];
    if (isMember)
        return id + QStringLiteral("-NaN");
    return count++ == 0 ? id : id + u'-' + QString::number(count - 1);
}

QString HeadingIds::next(const QString &headingText)
{
    QString id;
    switch (m_dialect) {
    case Dialect::GitHub:
    case Dialect::Jekyll:
        id = wordsAndHyphens(headingText);
        break;
    case Dialect::Hugo:
        id = hugoId(headingText, m_hugoIds);
        break;
    case Dialect::Hexo:
        return nextOfHexo(hexoId(headingText));
    }
    if (id.isEmpty() && m_dialect != Dialect::Jekyll)
        return id;
    const auto found = m_used.find(id);
    if (found == m_used.end()) {
        m_used.insert(id, 0);
        return id;
    }
    QString counted;
    // kramdown doesn't look whether the counted id is taken; the others do.
    do {
        counted = id + u'-' + QString::number(++*found);
    } while (m_dialect != Dialect::Jekyll && m_used.contains(counted));
    if (m_dialect != Dialect::Jekyll)
        m_used.insert(counted, 0);
    return counted;
}

void HeadingIds::take(const QString &id)
{
    if (!m_used.contains(id))
        m_used.insert(id, 0);
}

} // namespace app
