// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/elementpath.h"

#include <QByteArrayList>
#include <QStringList>

#include <algorithm>

namespace app {
namespace {

/// A step of a path.
struct Step {
    QByteArray tag;
    QByteArray id;
    QByteArrayList classes;
    int index = 1;
};

Step stepTo(HtmlNode element, int index)
{
    return {element.name(), attributeValue(element, "id"),
            attributeValue(element, "class").simplified().split(' '), index};
}

/// The same characters in names of classes would be read as the path's own.
QByteArrayList plainNames(const QByteArrayList &names)
{
    QByteArrayList plain;
    for (const QByteArray &name : names) {
        const bool isPlain = !name.isEmpty() && std::none_of(name.begin(), name.end(), [](char c) {
            return c == '>' || c == ':' || c == '.' || c == '#';
        });
        if (isPlain)
            plain << name;
    }
    return plain;
}

QByteArray toText(const Step &step)
{
    QByteArray text = step.tag;
    for (const QByteArray &id : plainNames({step.id}))
        text += '#' + id;
    for (const QByteArray &name : plainNames(step.classes))
        text += '.' + name;
    return text + ':' + QByteArray::number(step.index);
}

Step fromText(const QByteArray &text)
{
    Step step;
    const qsizetype colon = text.lastIndexOf(':');
    step.index = std::max(1, text.mid(colon + 1).toInt());
    QByteArrayList parts = text.left(colon).split('.');
    const QByteArrayList head = parts.takeFirst().split('#');
    step.tag = head.first();
    step.id = head.value(1);
    step.classes = parts;
    return step;
}

int agreement(const Step &wanted, const Step &found)
{
    const auto shared
        = std::count_if(wanted.classes.begin(), wanted.classes.end(),
                        [&found](const QByteArray &name) { return found.classes.contains(name); });
    const int sameId = !wanted.id.isEmpty() && wanted.id == found.id ? 8 : 0;
    return sameId + 2 * static_cast<int>(shared) + (wanted.index == found.index ? 1 : 0);
}

template <typename Visitor>
void forEachChildElement(HtmlNode parent, Visitor visit)
{
    for (HtmlNode child = parent.firstChild(); child; child = child.next()) {
        if (child.kind() == HtmlNode::Kind::Element)
            visit(child);
    }
}

int indexAmongEqual(HtmlNode element)
{
    int index = 0;
    bool isReached = false;
    forEachChildElement(element.parent(), [&](HtmlNode child) {
        if (!isReached && child.name() == element.name())
            ++index;
        isReached |= child == element;
    });
    return index;
}

HtmlNode bestChild(HtmlNode parent, const Step &wanted)
{
    HtmlNode best;
    int bestAgreement = -1;
    int index = 0;
    forEachChildElement(parent, [&](HtmlNode child) {
        if (child.name() != wanted.tag)
            return;
        if (const int agrees = agreement(wanted, stepTo(child, ++index)); agrees > bestAgreement) {
            best = child;
            bestAgreement = agrees;
        }
    });
    return best;
}

} // namespace

QByteArray attributeValue(HtmlNode element, QByteArrayView name)
{
    for (const HtmlAttribute &attribute : element.attributes()) {
        if (attribute.name == name && !attribute.hasNamespace)
            return attribute.value.toByteArray();
    }
    return {};
}

HtmlNode bodyOf(const HtmlTree &page)
{
    HtmlNode body;
    forEachChildElement(page.root(), [&body](HtmlNode child) {
        if (child.tag() == "body")
            body = child;
    });
    return body;
}

QString elementPath(HtmlNode element)
{
    QStringList steps;
    for (HtmlNode node = element; node && node.tag() != "body"; node = node.parent()) {
        if (node.tag() == "html")
            return {};
        steps.prepend(QString::fromUtf8(toText(stepTo(node, indexAmongEqual(node)))));
    }
    return (QStringList{QStringLiteral("body")} + steps).join(u'>');
}

HtmlNode elementAt(const HtmlTree &page, const QString &path)
{
    const QByteArrayList steps = path.toUtf8().split('>');
    if (steps.first() != "body")
        return {};
    HtmlNode node = bodyOf(page);
    for (auto step = steps.begin() + 1; step != steps.end() && node; ++step)
        node = bestChild(node, fromText(*step));
    return node;
}

} // namespace app
