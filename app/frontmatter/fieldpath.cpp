// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/fieldpath.h"

#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

std::optional<std::size_t> indexOfKey(const FieldNode &map, QStringView key)
{
    // The last one counts where there are several.
    for (std::size_t i = map.children.size(); i >= 2; i -= 2) {
        if (map.children[i - 2].text == key)
            return i - 2;
    }
    return {};
}

} // namespace

FieldPath fieldPath(const FieldNode &root, const QString &text)
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

std::optional<FieldPlace> findPlace(const FieldNode &root, const FieldPath &path)
{
    FieldPlace place{nullptr, nullptr, &root, 0, false};
    for (const auto &step : path) {
        const FieldNode &parent = *place.value;
        place.parent = &parent;
        place.isInFlow = place.isInFlow || parent.isFlow();
        if (const QString *key = std::get_if<QString>(&step)) {
            const auto index
                = parent.kind == FieldNode::Kind::Map ? indexOfKey(parent, *key) : std::nullopt;
            if (!index)
                return {};
            place.key = &parent.children[*index];
            place.value = &parent.children[*index + 1];
            place.index = static_cast<int>(*index / 2);
            continue;
        }
        const auto index = static_cast<std::size_t>(std::get<int>(step));
        if (parent.kind != FieldNode::Kind::List || index >= parent.children.size())
            return {};
        place.key = nullptr;
        place.value = &parent.children[index];
        place.index = static_cast<int>(index);
    }
    return place;
}

} // namespace app
