// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/emoji.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

struct EmojiName {
    std::string_view name;
    const char16_t *emoji;
};

// Made of the package "gemoji".
constexpr EmojiName Names[] = {
#include "emojitable.inc"
};
static_assert(std::is_sorted(std::begin(Names), std::end(Names),
                             [](const EmojiName &a, const EmojiName &b) {
                                 return a.name < b.name;
                             }));

constexpr qsizetype LongestName = 48;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_' || c == u'-' || c == u'+';
}

const EmojiName *emojiNamed(QStringView name)
{
    const QByteArray latin1 = name.toLatin1();
    const std::string_view wanted(latin1.constData(), static_cast<std::size_t>(latin1.size()));
    const auto *found = std::lower_bound(
        std::begin(Names), std::end(Names), wanted,
        [](const EmojiName &one, std::string_view other) { return one.name < other; });
    return found != std::end(Names) && found->name == wanted ? found : nullptr;
}

} // namespace

QString withEmoji(const QString &text, UnknownNames unknown)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u':'); at >= 0; at = text.indexOf(u':', at)) {
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= LongestName && isNameCharacter(text[end]))
            ++end;
        const bool isName = end > at + 1 && end < text.size() && text[end] == u':';
        const EmojiName *emoji
            = isName ? emojiNamed(QStringView(text).mid(at + 1, end - at - 1)) : nullptr;
        if (emoji) {
            result += QStringView(text).mid(copied, at - copied);
            result += QStringView(emoji->emoji);
            copied = end + 1;
        }
        const bool isTaken = emoji || (isName && unknown == UnknownNames::KeepColons);
        at = isTaken ? end + 1 : at + 1;
    }
    return copied == 0 ? text : result + text.mid(copied);
}

void shapeEmoji(MarkdownNode root)
{
    walk(root, [](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave || node.kind() != Kind::Text || !node.literal().contains(':'))
            return;
        const QString text = QString::fromUtf8(node.literal());
        const QString shaped = withEmoji(text, UnknownNames::ShareColons);
        if (shaped != text)
            node.setLiteral(shaped.toUtf8());
    });
}

} // namespace app
