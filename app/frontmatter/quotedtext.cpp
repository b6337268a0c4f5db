// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/quotedtext.h"

#include <QStringList>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// Both formats name the same characters by a letter.
QString escapedWith(QStringView text, bool escapesDelete)
{
    static const QString characters = u"\"\\\b\t\n\f\r"_s;
    static const QString letters = u"\"\\btnfr"_s;
    QString result;
    for (const QChar c : text) {
        const qsizetype index = characters.indexOf(c);
        const bool isControl = c.unicode() < 0x20 || (escapesDelete && c.unicode() == 0x7f);
        if (index >= 0)
            result += u'\\' + letters.mid(index, 1);
        else if (isControl)
            result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result;
}

} // namespace

QString escapedToml(QStringView text)
{
    return escapedWith(text, true);
}

QString escapedJson(QStringView text)
{
    return escapedWith(text, false);
}

QString escapedTomlLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = escapedToml(line);
    return lines.join(u'\n');
}

QString unescapedToml(QStringView source)
{
    static const QString letters = u"\"\\btnfre"_s;
    static const QString characters = u"\"\\\b\t\n\f\r\x1b"_s;
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'\\' || i + 1 >= source.size()) {
            text += source[i];
            continue;
        }
        const QChar name = source[++i];
        const qsizetype digits = name == u'u' ? 4 : name == u'U' ? 8 : 0;
        if (const qsizetype index = letters.indexOf(name); index >= 0) {
            text += characters.at(index);
        } else if (digits > 0 && i + digits < source.size()) {
            const char32_t code = source.sliced(i + 1, digits).toUInt(nullptr, 16);
            text += QString::fromUcs4(&code, 1);
            i += digits;
        }
    }
    return text;
}

bool canStandInTomlLiteral(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c == u'\t' || (c.unicode() >= 0x20 && c != u'\'' && c.unicode() != 0x7f);
    });
}

bool isBareTomlKey(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'_' || c == u'-';
    });
}

} // namespace app
