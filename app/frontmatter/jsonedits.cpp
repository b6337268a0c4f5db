// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/jsonedits.h"

#include "app/frontmatter/conventions.h"
#include "app/frontmatter/entries.h"

namespace app {

using namespace Qt::StringLiterals;

Result<QStringList> newKeys(const FieldPath &path, int depth)
{
    QStringList keys;
    for (const auto &step : path.sliced(depth)) {
        const QString *key = std::get_if<QString>(&step);
        if (key == nullptr)
            return fieldError(FieldProblem::NoSuchItem, 0,
                              u"there is no item %1"_s.arg(std::get<int>(step)));
        keys.append(*key);
    }
    return keys;
}

QList<TextRange> flowRanges(const FieldNode &collection)
{
    QList<TextRange> ranges;
    for (int i = 0; i < entryCount(collection); ++i)
        ranges.append(entryRange(collection, i));
    return ranges;
}

Result<EditWays> JsonEdits::add(const FieldPath &path, const QVariant &value)
{
    const auto [place, depth] = deepestPlace(root(), path);
    const Result<QStringList> keys = newKeys(path, depth);
    if (!keys)
        return keys.error();
    if (place.value->kind == FieldNode::Kind::Map)
        return addInFlow(*place.value, *keys, value);
    if (place.value->kind != FieldNode::Kind::Null)
        return fieldError(FieldProblem::CantHoldKeys, place.value->line,
                          u"this value can't hold keys"_s);
    ValuePlace inside = conventions(root(), format());
    inside.isInFlow = true;
    QString source = newValue(value, inside);
    for (qsizetype i = keys->size() - 1; i >= 0; --i)
        source = u'{' + entrySource(keys->at(i), source, u": "_s, inside) + u'}';
    return EditWays{{{place.value->content(), source}}};
}

Result<EditWays> JsonEdits::remove(const FieldPath &, const FieldPlace &place)
{
    return EditWays{removedFromFlow(text(), *place.parent, place.index)};
}

Result<EditWays> JsonEdits::rename(const FieldPath &, const FieldPlace &place,
                                   const QString &newKey)
{
    return EditWays{{{place.key->content(), keySource(newKey, conventions(root(), format()))}}};
}

Result<EditWays> JsonEdits::move(const FieldPath &, const FieldPlace &place, int index)
{
    return EditWays{movedPart(text(), flowRanges(*place.parent), place.index, index)};
}

Result<EditWays> JsonEdits::insert(const FieldPlace &place, int index, const QVariant &value)
{
    ValuePlace inside = conventions(root(), format());
    inside.isInFlow = true;
    return EditWays{insertedInFlow(text(), *place.value, index, newValue(value, inside))};
}

} // namespace app
