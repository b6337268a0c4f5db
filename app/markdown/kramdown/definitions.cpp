// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/definitions.h"

#include "app/markdown/kramdown/patterns.h"

namespace app::kramdown {
namespace {

// Definitions may refer to each other in a circle.
constexpr int MaxReferences = 20;

void addResolved(const QHash<QString, AttributeList> &definitions, const AttributeList &list,
                 Attributes &attributes, int depth)
{
    for (const QString &name : list.references) {
        const auto found = definitions.constFind(name);
        if (found != definitions.cend() && depth < MaxReferences)
            addResolved(definitions, *found, attributes, depth + 1);
    }
    for (const auto &[name, value] : list.values)
        setAttribute(attributes, name, value);
}

} // namespace

QString Definitions::normalizedName(const QString &name)
{
    QString normalized;
    for (const QChar c : name) {
        if (!isSpace(c))
            normalized += c.toLower();
        else if (!normalized.endsWith(u' '))
            normalized += u' ';
    }
    return normalized;
}

Attributes Definitions::resolved(const AttributeList &list) const
{
    Attributes attributes;
    addResolved(attributeLists, list, attributes, 0);
    return attributes;
}

} // namespace app::kramdown
