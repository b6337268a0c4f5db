// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/characterreferences.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/markdowntree.h"

#include <QString>

#include <optional>

namespace app::goldmark {
namespace {

/// `CounterClockwiseContourIntegral`
constexpr qsizetype LongestName = 31;
constexpr qsizetype MostHexDigits = 6;
constexpr qsizetype MostDigits = 7;
constexpr qsizetype AnyDigits = 64;

/// How a reference is read that counts.
enum class NumberRule {
    Text,
    Address, ///< A leading 0 makes it octal, and a hexadecimal one may be of any length.
};

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

template <typename Predicate>
qsizetype runEnd(QByteArrayView text, qsizetype start, Predicate isOfRun)
{
    while (start < text.size() && isOfRun(text[start]))
        ++start;
    return start;
}

// Anything that is no character is U+FFFD.
QByteArray utf8Of(uint code)
{
    const bool isCharacter
        = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = isCharacter ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&character, 1).toUtf8();
}

struct Reference {
    qsizetype length = 0;
    QByteArray characters;
};

std::optional<Reference> numberAt(QByteArrayView text, NumberRule rule)
{
    if (text.size() < 3 || text[1] != '#')
        return {};
    const bool isHex = text[2] == 'x' || text[2] == 'X';
    const qsizetype start = isHex ? 3 : 2;
    const qsizetype end = runEnd(text, start, isHex ? isHexDigit : isDigit);
    const bool isOctal = rule == NumberRule::Address && !isHex && end > start && text[start] == '0';
    const qsizetype most = !isHex  ? MostDigits
        : rule == NumberRule::Text ? MostHexDigits
                                   : AnyDigits;
    if (end == start || end - start > most || end >= text.size() || text[end] != ';')
        return {};
    bool isNumber = false;
    const uint code = text.sliced(start, end - start)
                          .toByteArray()
                          .toUInt(&isNumber,
                                  isHex         ? 16
                                      : isOctal ? 8
                                                : 10);
    return Reference{end + 1, utf8Of(isNumber ? code : 0)};
}

std::optional<Reference> nameAt(QByteArrayView text, CharacterNames &names)
{
    const qsizetype end = runEnd(text, 1, [](char c) { return isLetter(c) || isDigit(c); });
    if (end >= text.size() || text[end] != ';')
        return {};
    const QByteArray characters = names.charactersOf(text.sliced(1, end - 1));
    if (characters.isNull())
        return {};
    return Reference{end + 1, characters};
}

// Copies `text`, with what `referenceAt` makes of each `&`.
template <typename Finder>
QByteArray replaced(QByteArrayView text, Finder referenceAt)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i)) {
        const std::optional<Reference> found = referenceAt(text.sliced(i));
        if (!found) {
            ++i;
            continue;
        }
        result += text.sliced(copied, i - copied);
        result += found->characters;
        copied = i += found->length;
    }
    return result + text.sliced(copied).toByteArray();
}

QByteArray withoutEscapes(QByteArrayView text)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i)) {
        if (i + 1 >= text.size() || !isPunctuation(text[i + 1])) {
            ++i;
            continue;
        }
        result += text.sliced(copied, i - copied);
        copied = i + 1;
        i += 2;
    }
    return result + text.sliced(copied).toByteArray();
}

} // namespace

QByteArray CharacterNames::charactersOf(QByteArrayView name)
{
    if (name.size() < 2 || name.size() > LongestName)
        return {};
    const QByteArray key = name.toByteArray();
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    const QByteArray reference = '&' + key + ';';
    const QByteArray text = MarkdownTree(reference).root().plainText();
    return *m_known.insert(key, text == reference ? QByteArray() : text);
}

QByteArray withCharacters(QByteArrayView text, CharacterNames &names)
{
    QByteArray result("", 0);
    addWithCharacters(result, text, names);
    return result;
}

void addWithCharacters(QByteArray &to, QByteArrayView text, CharacterNames &names)
{
    const bool isPlain = !text.contains('\\') && !text.contains('&');
    qsizetype copied = 0;
    for (qsizetype i = isPlain ? text.size() : 0; i < text.size();) {
        if (text[i] == '\\' && i + 1 < text.size() && isPunctuation(text[i + 1])) {
            to += text.sliced(copied, i - copied);
            copied = i + 1;
            i += 2;
            continue;
        }
        std::optional<Reference> found;
        if (text[i] == '&') {
            found = numberAt(text.sliced(i), NumberRule::Text);
            if (!found)
                found = nameAt(text.sliced(i), names);
        }
        if (!found) {
            ++i;
            continue;
        }
        to += text.sliced(copied, i - copied);
        to += found->characters;
        copied = i += found->length;
    }
    to += text.sliced(copied);
}

QByteArray addressWithCharacters(QByteArrayView address, CharacterNames &names)
{
    if (!address.contains('\\') && !address.contains('&'))
        return address.toByteArray();
    const QByteArray numbers = replaced(withoutEscapes(address), [](QByteArrayView text) {
        return numberAt(text, NumberRule::Address);
    });
    return replaced(numbers, [&names](QByteArrayView text) { return nameAt(text, names); });
}

} // namespace app::goldmark
