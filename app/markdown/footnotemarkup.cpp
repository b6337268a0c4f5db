// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/footnotemarkup.h"

#include <QRegularExpression>
#include <QString>

namespace app {
namespace {

constexpr QLatin1StringView Section("<section class=\"footnotes\" data-footnotes>\n");

// `id` is cmark's of a note's mark, `label` or `label-2`; Hugo counts in front: `fnref1:`.
QString markId(const QString &id, const QString &label, const QString &number)
{
    const int count = id == label ? 1 : QStringView(id).mid(label.size() + 1).toInt();
    return QStringLiteral("fnref%1:%2")
        .arg(count < 2 ? QString() : QString::number(count - 1), number);
}

QString withReferences(const QString &html)
{
    static const QRegularExpression reference(
        QStringLiteral("<sup class=\"footnote-ref\"><a href=\"#fn-([^\"]+)\" id=\"fnref-([^\"]+)\" "
                       "data-footnote-ref>(\\d+)</a></sup>"));
    QString result;
    qsizetype copied = 0;
    for (auto it = reference.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString number = match.captured(3);
        result += QStringView(html).mid(copied, match.capturedStart() - copied);
        result += QStringLiteral(
                      "<sup id=\"%1\"><a href=\"#fn:%2\" class=\"footnote-ref\">%2</a></sup>")
                      .arg(markId(match.captured(2), match.captured(1), number), number);
        copied = match.capturedEnd();
    }
    return result + html.mid(copied);
}

// Hugo names notes by their number, and asks for the arrow as text, not as an emoji.
QString withDefinitions(const QString &html)
{
    static const QRegularExpression mark(QStringLiteral(
        "<li id=\"fn-(?<label>[^\"]+)\">|<a href=\"#fnref-(?<id>[^\"]+)\" "
        "class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">\u21a9"
        "(?:<sup class=\"footnote-ref\">\\d+</sup>)?"));
    QString result;
    QString label;
    qsizetype copied = 0;
    int number = 0;
    for (auto it = mark.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(html).mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        if (match.hasCaptured(u"label")) {
            label = match.captured(u"label");
            result += QStringLiteral("<li id=\"fn:%1\">").arg(++number);
        } else {
            result += QStringLiteral("<a href=\"#%1\" class=\"footnote-backref\">\u21a9\ufe0e")
                          .arg(markId(match.captured(u"id"), label, QString::number(number)));
        }
    }
    return result + html.mid(copied);
}

} // namespace

QString withGoldmarkFootnotes(const QString &html)
{
    QString marked = html;
    if (html.contains(u" data-footnote-ref>"))
        marked = withReferences(marked);
    if (marked.contains(u" data-footnote-backref "))
        marked = withDefinitions(marked);
    if (!marked.startsWith(Section))
        return marked;
    marked.replace(0, Section.size(), QStringLiteral("<div class=\"footnotes\">\n<hr />\n"));
    return marked.replace(QStringLiteral("</section>"), QStringLiteral("</div>"));
}

} // namespace app
