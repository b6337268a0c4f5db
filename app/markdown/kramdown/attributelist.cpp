// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/attributelist.h"

#include "app/markdown/kramdown/patterns.h"

#include <QRegularExpression>

#include <algorithm>

namespace app::kramdown {
namespace {

// key="value" | reference | #id.class.class, each between blanks.
const QRegularExpression &entry()
{
    static const QRegularExpression expression(QStringLiteral(
        "(?:^|\\s)(?:(\\w[\\w-]*)=(\"|')((?:\\\\\\}|\\\\\\2|(?!\\2)[^\\}])*?)\\2|(\\w[\\w-]*)"
        "|((?:#[A-Za-z][\\w:-]*|\\.[^\\s.#]+)+))(?=\\s|$)"));
    return expression;
}

void readIdAndClasses(const QString &text, AttributeList &list)
{
    static const QRegularExpression part(QStringLiteral("#([A-Za-z][\\w:-]*)|\\.([^\\s.#]+)"));
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(2))
            setAttribute(list.values, QStringLiteral("class"), match.captured(2));
        else
            setAttribute(list.values, QStringLiteral("id"), match.captured(1));
    }
}

} // namespace

void setAttribute(Attributes &attributes, const QString &name, const QString &value)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&name](const auto &pair) { return pair.first == name; });
    if (found == attributes.end())
        attributes.append({name, value});
    else if (name == u"class" && !found->second.isEmpty())
        found->second += u' ' + value;
    else
        found->second = value;
}

QString attribute(const Attributes &attributes, QStringView name)
{
    for (const auto &[key, value] : attributes) {
        if (key == name)
            return value;
    }
    return {};
}

void readAttributeList(const QString &text, AttributeList &list)
{
    for (auto it = entry().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(5)) {
            readIdAndClasses(match.captured(5), list);
        } else if (match.hasCaptured(4)) {
            list.references.append(match.captured(4));
        } else {
            QString value = match.captured(3);
            value.replace(QStringLiteral("\\}"), QStringLiteral("}"));
            value.replace(u'\\' + match.captured(2), match.captured(2));
            // Written out, a class replaces; only the short form adds to it.
            if (match.captured(1) == u"class")
                list.values.removeIf([](const auto &pair) { return pair.first == u"class"; });
            setAttribute(list.values, match.captured(1), value);
        }
    }
}

void addAttributes(AttributeList &to, const AttributeList &more)
{
    to.references += more.references;
    for (const auto &[name, value] : more.values)
        setAttribute(to.values, name, value);
}

Attributes readHtmlAttributes(const QString &text, bool isKnownElement)
{
    Attributes attributes;
    for (auto it = htmlAttributeExpression().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = isKnownElement ? match.captured(1).toLower() : match.captured(1);
        const QString value = match.capturedLength(2) > 0 ? match.captured(2) : match.captured(4);
        const auto former = std::find_if(attributes.begin(), attributes.end(),
                                         [&name](const auto &pair) { return pair.first == name; });
        if (former == attributes.end())
            attributes.append({name, value});
        else
            former->second = value;
    }
    return attributes;
}

} // namespace app::kramdown
