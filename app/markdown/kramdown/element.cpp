// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/element.h"

namespace app::kramdown {

void Element::addText(QStringView text, Type kind, int atLine)
{
    if (Element *tail = last(); tail && tail->type == kind)
        tail->value += text;
    else if (!text.isEmpty())
        append(kind, text.toString(), atLine);
}

QString plainText(const Element &element)
{
    switch (element.type) {
    case Type::Text:
    case Type::RawText:
    case Type::Code:
        return element.value;
    case Type::Math:
        return element.value;
    default:
        break;
    }
    QString text;
    for (const std::unique_ptr<Element> &child : element.children)
        text += plainText(*child);
    return text;
}

} // namespace app::kramdown
