// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/namepattern.h"

#include "app/assets/imagename.h"

#include <algorithm>

namespace app {
namespace {

// File systems allow names of 255 bytes, each of which may be written as %XX.
constexpr qsizetype LongestSpelling = 3 * 255;
constexpr qsizetype LongestSuffix = 4;

QString escaped(const QString &text)
{
    return QRegularExpression::escape(text);
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding({}, text.toUtf8()));
}

QString entityOf(char32_t character)
{
    const QString number = QStringLiteral("&#(?:0*%1|x0*%2);")
                               .arg(static_cast<quint32>(character))
                               .arg(static_cast<quint32>(character), 0, 16);
    return character == U'&' ? QStringLiteral("&amp;|") + number : number;
}

/// All spellings of one character.
QString alternatives(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QStringList spellings{escaped(text), percentEncoded(text)};
    if (decomposed != text)
        spellings << escaped(decomposed) << percentEncoded(decomposed);
    if (!QChar::isLetterOrNumber(character))
        spellings << entityOf(character);
    if (character < 0x80 && QChar::isPunct(character))
        spellings << QStringLiteral("\\\\") + escaped(text);
    return QStringLiteral("(?:%1)").arg(spellings.join(u'|'));
}

bool endsWord(QChar c)
{
    constexpr QStringView ends = u"\"'`()<>[]{}|=,;:/\\&#?*";
    return c.isSpace() || ends.contains(c);
}

bool isHardEnd(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>'
        || c == '/';
}

QString lastWord(const QString &text)
{
    qsizetype start = text.size();
    while (start > 0 && !endsWord(text[start - 1]))
        --start;
    return folded(text.sliced(start));
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Behind the ending of an image that starts behind the dot at `dot`; -1 where it is another.
qsizetype endOfSuffix(const QByteArray &utf8, qsizetype dot)
{
    qsizetype end = dot + 1;
    while (end < utf8.size() && end - dot <= LongestSuffix + 1 && isWordByte(utf8[end]))
        ++end;
    const qsizetype length = end - dot - 1;
    if (length < 3 || length > LongestSuffix)
        return -1;
    return hasImageSuffix(QString::fromLatin1(utf8.sliced(dot, end - dot))) ? end : -1;
}

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QRegularExpression namePattern(const QString &fileName)
{
    QString pattern = QStringLiteral(R"((?<![\p{L}\p{N}\p{M}_.\-]))");
    const QString composed = fileName.normalized(QString::NormalizationForm_C);
    for (const char32_t character : composed.toUcs4())
        pattern += alternatives(character);
    pattern += QStringLiteral(R"((?![\p{L}\p{N}\p{M}_\-]|\.[\p{L}\p{N}]))");
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

QString nameKey(const QString &fileName)
{
    return lastWord(fileName);
}

QStringList nameKeysIn(const QByteArray &utf8)
{
    QStringList keys;
    for (qsizetype dot = utf8.indexOf('.'); dot >= 0; dot = utf8.indexOf('.', dot + 1)) {
        const qsizetype end = endOfSuffix(utf8, dot);
        if (end < 0)
            continue;
        qsizetype start = dot;
        while (start > 0 && dot - start < LongestSpelling && !isHardEnd(utf8[start - 1]))
            --start;
        QByteArray word = utf8.sliced(start, end - start);
        if (word.contains('%'))
            word = QByteArray::fromPercentEncoding(word);
        if (word.contains('\\'))
            word.replace('\\', "");
        word.replace("&amp;", "&");
        const QString key = lastWord(QString::fromUtf8(word));
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace app
