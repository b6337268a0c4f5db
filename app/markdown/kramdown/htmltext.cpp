// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/htmltext.h"

#include <QRegularExpression>

namespace app::kramdown {
namespace {

const QRegularExpression &characterReference()
{
    static const QRegularExpression expression(
        QStringLiteral("&(?:[A-Za-z][A-Za-z0-9]*|#\\d+|#x[0-9a-fA-F]+);"));
    return expression;
}

// References to characters stay, as kramdown leaves them.
QString escapedText(const QString &text)
{
    QString escaped;
    qsizetype copied = 0;
    for (auto it = characterReference().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        escaped += text.mid(copied, match.capturedStart() - copied).toHtmlEscaped();
        escaped += match.captured();
        copied = match.capturedEnd();
    }
    return escaped + text.mid(copied).toHtmlEscaped();
}

} // namespace

QByteArray attributeText(const NodeAttributes &attributes)
{
    QByteArray text;
    for (const auto &[name, value] : attributes)
        text += ' ' + name + "=\"" + escapedText(QString::fromUtf8(value)).toUtf8() + '"';
    return text;
}

QByteArray openingTag(const Element &html, const NodeAttributes &attributes)
{
    return '<' + html.value.toUtf8() + attributeText(attributes) + '>';
}

QString withCharacters(const QString &text)
{
    if (!text.contains(characterReference()))
        return text;
    QString decoded;
    qsizetype copied = 0;
    for (auto it = characterReference().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        decoded += QStringView(text).mid(copied, match.capturedStart() - copied);
        const MarkdownTree tree(match.captured().toUtf8());
        decoded += QString::fromUtf8(tree.root().plainText());
        copied = match.capturedEnd();
    }
    return decoded + text.mid(copied);
}

QByteArray rawHtml(const Element &html)
{
    switch (html.type) {
    case Type::Text:
        return escapedText(html.value).toUtf8();
    case Type::Comment:
    case Type::Raw:
        return html.value.toUtf8();
    default:
        break;
    }
    NodeAttributes attributes;
    for (const auto &[name, value] : html.attributes)
        attributes.append({name.toUtf8(), value.toUtf8()});
    QByteArray text = openingTag(html, attributes);
    if (html.isClosed && html.children.empty()) {
        text.chop(1);
        return text + " />";
    }
    for (const std::unique_ptr<Element> &child : html.children)
        text += rawHtml(*child);
    return text + "</" + html.value.toUtf8() + '>';
}

} // namespace app::kramdown
