// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageuse.h"

#include "app/assets/imagename.h"
#include "app/assets/pathmention.h"
#include "app/frontmatter/frontmatter.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace app {
namespace {

constexpr qsizetype MostTags = 4'000; ///< Of a post made to be slow, the rest is not looked at.

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

/// The places in the field where `value` stands as it is, and is no part of a longer address.
QList<TextRange> placesOf(const QString &value, const Field &field)
{
    static const QString ends = QStringLiteral(" \t\n\"'[]{},:");
    const auto isEnd = [&field](qsizetype at) {
        return at < 0 || at >= field.source.size() || ends.contains(field.source.at(at));
    };
    QList<TextRange> places;
    for (qsizetype at = field.source.indexOf(value); at >= 0;
         at = field.source.indexOf(value, at + 1)) {
        if (isEnd(at - 1) && isEnd(at + value.size()))
            places.append({field.valueRange.start + at, value.size()});
    }
    return places;
}

QList<ImageUse> usesInField(const Field &field, const QString &text)
{
    QList<ImageUse> uses;
    const QStringList values = imageValues(field.value);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QList<TextRange> places = placesOf(values.at(i), field);
        // Where it stands more often than it is a value, which of them it is isn't known.
        const bool isKnown = places.size() == values.count(values.at(i));
        std::optional<TextRange> range;
        if (isKnown)
            range = places.at(values.first(i).count(values.at(i)));
        const qsizetype start = range ? range->start : field.entry.start;
        const qsizetype line = 1 + QStringView(text).first(start).count(u'\n');
        uses.append({ImageUse::Origin::FrontMatter, static_cast<int>(line), field.key, values.at(i),
                     range});
    }
    return uses;
}

QList<ImageUse> usesInFrontMatter(const QString &text)
{
    const Result<FrontMatter> frontMatter = FrontMatter::read(text);
    QList<ImageUse> uses;
    if (frontMatter) {
        for (const Field &field : frontMatter->fields())
            uses += usesInField(field, text);
    }
    return uses;
}

/// The names of images in the text that none of the `uses` has in its range.
QList<TextRange> otherNames(const QString &text, const QList<ImageUse> &uses)
{
    QList<TextRange> taken;
    for (const ImageUse &use : uses) {
        if (use.range)
            taken.append(*use.range);
    }
    std::ranges::sort(taken, {}, &TextRange::start);
    QList<TextRange> names = imageNames(text);
    names.removeIf([&taken](const TextRange &name) {
        const auto behind = std::ranges::upper_bound(taken, name.start, {}, &TextRange::start);
        return behind != taken.begin() && name.start < std::prev(behind)->end();
    });
    return names.first(std::min(names.size(), MostTags));
}

/// Addresses in tags of HTML and of templates that no element of the rendered page shows: `srcset`,
/// `poster`, what a theme's own shortcode is told.
QList<ImageUse> usesInTags(const QString &text, const QList<ImageUse> &others)
{
    using Form = PathMention::Form;
    QMultiHash<int, QString> known; // By line.
    for (const ImageUse &other : others)
        known.insert(other.line, other.destination);
    QList<ImageUse> uses;
    for (const PathMention &mention :
         mentionsAt(otherNames(text, others), text, TextKind::Markdown)) {
        if (mention.form != Form::Attribute && mention.form != Form::Argument)
            continue;
        const QString destination = destinationOf(mention, text);
        const auto [first, last] = std::as_const(known).equal_range(mention.line);
        const bool isKnown = std::any_of(
            first, last, [&](const QString &other) { return other.contains(destination); });
        if (!isKnown)
            uses.append({ImageUse::Origin::Mention, mention.line, {}, destination, mention.path});
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
    uses += usesInTags(post.text, uses);
    std::ranges::stable_sort(uses, {}, &ImageUse::line);
    return uses;
}

} // namespace app
