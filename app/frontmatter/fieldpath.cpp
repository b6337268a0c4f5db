// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/fieldpath.h"

#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

std::optional<std::size_t> indexOfKey(const YamlNode &map, QStringView key)
{
    for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
        if (map.children[i].text == key)
            return i;
    }
    return {};
}

} // namespace

FieldPath fieldPath(const YamlNode &root, const QString &text)
{
    static const QRegularExpression whole(u"^[^.\\[\\]]+(?:\\.[^.\\[\\]]+|\\[\\d{1,6}\\])+$"_s);
    static const QRegularExpression step(u"[^.\\[\\]]+"_s);
    if (indexOfKey(root, text) || !whole.match(text).hasMatch())
        return {text};
    FieldPath path;
    QRegularExpressionMatchIterator steps = step.globalMatch(text);
    while (steps.hasNext()) {
        const QRegularExpressionMatch match = steps.next();
        const qsizetype start = match.capturedStart();
        if (start > 0 && text.at(start - 1) == u'[')
            path.append(match.captured().toInt());
        else
            path.append(match.captured());
    }
    return path;
}

std::optional<FieldPlace> findPlace(const YamlNode &root, const FieldPath &path)
{
    FieldPlace place{nullptr, nullptr, &root, 0, false};
    for (const auto &step : path) {
        const YamlNode &parent = *place.value;
        place.parent = &parent;
        place.isInFlow = place.isInFlow || parent.isFlow();
        if (const QString *key = std::get_if<QString>(&step)) {
            const auto index
                = parent.kind == YamlNode::Kind::Map ? indexOfKey(parent, *key) : std::nullopt;
            if (!index)
                return {};
            place.key = &parent.children[*index];
            place.value = &parent.children[*index + 1];
            place.index = static_cast<int>(*index / 2);
            continue;
        }
        const auto index = static_cast<std::size_t>(std::get<int>(step));
        if (parent.kind != YamlNode::Kind::List || index >= parent.children.size())
            return {};
        place.key = nullptr;
        place.value = &parent.children[index];
        place.index = static_cast<int>(index);
    }
    return place;
}

QVariant replacedAt(const QVariant &container, const FieldPath &path, const QVariant &value)
{
    if (path.isEmpty())
        return value;
    if (const QString *key = std::get_if<QString>(&path.first())) {
        QVariantMap map = container.toMap();
        const QVariant entry = replacedAt(map.value(*key), path.sliced(1), value);
        if (path.size() == 1 && !value.isValid())
            map.remove(*key);
        else
            map.insert(*key, entry);
        return map;
    }
    QVariantList list = container.toList();
    const int index = std::get<int>(path.first());
    if (index >= list.size())
        return container;
    if (path.size() == 1 && !value.isValid())
        list.removeAt(index);
    else
        list[index] = replacedAt(list.at(index), path.sliced(1), value);
    return list;
}

} // namespace app
