// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace app::kramdown {

/// Names and values in the order in which they were written.
using Attributes = QList<std::pair<QString, QString>>;

/// What stands in `{: … }` (kramdown: "Attribute List Definitions").
struct AttributeList {
    Attributes values;
    QStringList references; ///< Names of definitions, `toc` and `footnotes`.

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && references.isEmpty(); }
};

/// Adds what `text`, the inner of an attribute list, says.
void readAttributeList(const QString &text, AttributeList &list);
void addAttributes(AttributeList &to, const AttributeList &more);

/// Sets a value; classes add up.
void setAttribute(Attributes &attributes, const QString &name, const QString &value);
[[nodiscard]] QString attribute(const Attributes &attributes, QStringView name);

/// What stands behind an HTML tag's name. The attributes of elements that HTML knows are in lower
/// case.
[[nodiscard]] Attributes readHtmlAttributes(const QString &text, bool isKnownElement);

} // namespace app::kramdown
