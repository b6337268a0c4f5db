// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageuse.h"

#include "app/assets/imagename.h"
#include "app/frontmatter/frontmatter.h"

#include <QRegularExpression>

namespace app {
namespace {

QString withoutQuery(const QString &destination)
{
    static const QRegularExpression query(QStringLiteral("[?#].*$"));
    return QString(destination).remove(query);
}

/// The strings in a value, however deep, that look like the address of an image.
QStringList imageValues(const QVariant &value)
{
    QStringList result;
    if (value.typeId() == QMetaType::QVariantList) {
        for (const QVariant &entry : value.toList())
            result += imageValues(entry);
    } else if (value.typeId() == QMetaType::QVariantMap) {
        for (const QVariant &entry : value.toMap())
            result += imageValues(entry);
    } else if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        if (hasImageSuffix(withoutQuery(text)) && !text.contains(u'\n'))
            result.append(text);
    }
    return result;
}

/// Where `value` stands in the field, if it stands there once and as it is.
std::optional<TextRange> rangeIn(const Field &field, const QString &value)
{
    const qsizetype at = field.source.indexOf(value);
    if (at < 0 || field.source.indexOf(value, at + 1) >= 0)
        return std::nullopt;
    return TextRange{field.valueRange.start + at, value.size()};
}

QList<ImageUse> usesInFrontMatter(const QString &text)
{
    const Result<FrontMatter> frontMatter = FrontMatter::read(text);
    if (!frontMatter)
        return {};
    QList<ImageUse> uses;
    for (const Field &field : frontMatter->fields()) {
        for (const QString &value : imageValues(field.value)) {
            const std::optional<TextRange> range = rangeIn(field, value);
            const qsizetype start = range ? range->start : field.entry.start;
            const qsizetype line = 1 + QStringView(text).first(start).count(u'\n');
            uses.append(
                {ImageUse::Origin::FrontMatter, static_cast<int>(line), field.key, value, range});
        }
    }
    return uses;
}

} // namespace

QList<ImageUse> imageUses(const PostSnapshot &post)
{
    QList<ImageUse> uses = usesInFrontMatter(post.text);
    for (const Reference &reference : post.references) {
        const bool isImage = reference.kind == Reference::Kind::Image;
        if (!isImage && !hasImageSuffix(withoutQuery(reference.destination)))
            continue;
        uses.append({isImage ? ImageUse::Origin::Body : ImageUse::Origin::Link, reference.line,
                     reference.text, reference.destination, reference.destinationRange});
    }
    return uses;
}

} // namespace app
