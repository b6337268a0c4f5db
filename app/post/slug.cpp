// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/slug.h"

#include <QList>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype MostBytes = 200;

bool isVariationSelector(char32_t character)
{
    return character >= 0xFE00 && character <= 0xFE0F;
}

bool isKept(char32_t character, bool isAfterKept)
{
    if (QChar::isLetterOrNumber(character))
        return true;
    const QChar::Category category = QChar::category(character);
    return isAfterKept && !isVariationSelector(character)
        && (category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining);
}

/// What stands between words; any other sign is dropped.
bool isSeparator(const QList<uint> &characters, qsizetype place)
{
    const char32_t character = characters[place];
    const QChar::Category category = QChar::category(character);
    if (QChar::isSpace(character) || category == QChar::Punctuation_Dash
        || category == QChar::Punctuation_Connector)
        return true;
    if (character == u'.') {
        return place > 0 && place + 1 < characters.size() && QChar::isDigit(characters[place - 1])
            && QChar::isDigit(characters[place + 1]);
    }
    return QStringView(u"/\\|·").contains(QChar(char16_t(character))) && character <= 0xFFFF;
}

QString shortened(const QString &slug)
{
    if (slug.toUtf8().size() <= MostBytes)
        return slug;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, slug);
    QString result;
    qsizetype start = 0;
    qsizetype bytes = 0;
    for (qsizetype end = 0; (end = finder.toNextBoundary()) > start; start = end) {
        const QStringView next = QStringView(slug).sliced(start, end - start);
        bytes += next.toUtf8().size();
        if (bytes > MostBytes)
            break;
        result += next;
    }
    while (result.endsWith(u'-')) {
        result.chop(1);
    }
    return result;
}

/// Device names of Windows, where a blog may be cloned to.
bool isReserved(const QString &slug)
{
    static const QRegularExpression reserved(u"\\A(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\z"_s);
    return reserved.match(slug).hasMatch();
}

} // namespace

QString slugFromTitle(const QString &title)
{
    const QList<uint> characters
        = title.normalized(QString::NormalizationForm_C).toLower().toUcs4();
    QString slug;
    bool isAfterKept = false;
    bool wantsDash = false;
    for (qsizetype place = 0; place < characters.size(); ++place) {
        const char32_t character = characters[place];
        if (isKept(character, isAfterKept)) {
            if (wantsDash && !slug.isEmpty())
                slug += u'-';
            wantsDash = false;
            slug += QChar::fromUcs4(character);
            isAfterKept = true;
        } else {
            wantsDash = wantsDash || isSeparator(characters, place);
            isAfterKept = false;
        }
    }
    slug = shortened(slug.normalized(QString::NormalizationForm_C));
    if (slug.isEmpty())
        return u"post"_s;
    return isReserved(slug) ? slug + u"-post"_s : slug;
}

} // namespace app
