// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/treechange.h"

#include <algorithm>

namespace app {
namespace {

/// The collection at `path`; null where there is none.
FieldNode *nodeAt(FieldNode &root, const FieldPath &path)
{
    const auto place = findPlace(root, path);
    // The tree is the caller's own: findPlace only promises not to change it.
    return place ? const_cast<FieldNode *>(place->value) : nullptr;
}

/// Takes the entry that `path` names out of its collection; a key that is there twice both times.
void takeOut(FieldNode &root, const FieldPath &path)
{
    FieldNode *parent = nodeAt(root, path.first(path.size() - 1));
    if (parent == nullptr)
        return;
    auto &children = parent->children;
    if (const int *index = std::get_if<int>(&path.last())) {
        if (*index < static_cast<int>(children.size()))
            children.erase(children.begin() + *index);
        return;
    }
    for (std::size_t i = 0; i + 1 < children.size();) {
        const auto at = children.begin() + static_cast<std::ptrdiff_t>(i);
        if (children[i].text == std::get<QString>(path.last()))
            children.erase(at, at + 2);
        else
            i += 2;
    }
}

/// TOML: what only its parts name is gone with the last of them.
void takeOutEmptied(FieldNode &before, const FieldNode &after, FieldPath path)
{
    for (path.removeLast(); !path.isEmpty(); path.removeLast()) {
        const auto place = findPlace(before, path);
        if (!place || !place->value->children.empty() || findPlace(after, path))
            return;
        takeOut(before, path);
    }
}

void reorder(FieldNode &root, const FieldPath &path, int index)
{
    const auto place = findPlace(root, path);
    FieldNode *parent = nodeAt(root, path.first(path.size() - 1));
    if (!place || parent == nullptr)
        return;
    const int width = parent->kind == FieldNode::Kind::Map ? 2 : 1;
    const auto at = [&](int entry) {
        return parent->children.begin() + entry * width;
    };
    if (place->index < index)
        std::rotate(at(place->index), at(place->index + 1), at(index + 1));
    else
        std::rotate(at(index), at(place->index), at(place->index + 1));
}

void renameKey(FieldNode &root, const FieldPath &path, const QString &newKey)
{
    const auto place = findPlace(root, path);
    FieldNode *parent = nodeAt(root, path.first(path.size() - 1));
    if (!place || parent == nullptr || place->key == nullptr)
        return;
    parent->children[static_cast<std::size_t>(place->index) * 2].text = newKey;
}

/// The outermost part of `path` that `before` lacks is new, with all that stands in it.
void takeOutNew(const FieldNode &before, FieldNode &after, const FieldPath &path)
{
    for (qsizetype depth = 1; depth <= path.size(); ++depth) {
        if (!findPlace(before, path.first(depth))) {
            takeOut(after, path.first(depth));
            return;
        }
    }
}

} // namespace

void applyToTrees(const IntendedChange &change, FieldNode &before, FieldNode &after)
{
    switch (change.kind) {
    case IntendedChange::Kind::Set:
        takeOutNew(before, after, change.path);
        break;
    case IntendedChange::Kind::Remove:
        takeOut(before, change.path);
        takeOutEmptied(before, after, change.path);
        break;
    case IntendedChange::Kind::Rename:
        renameKey(before, change.path, change.newKey);
        break;
    case IntendedChange::Kind::Move:
        reorder(before, change.path, change.index);
        break;
    case IntendedChange::Kind::Insert:
        takeOut(after, change.path);
        break;
    }
}

} // namespace app
