// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/footnotemarkup.h"

#include <QRegularExpression>
#include <QString>

namespace app {
namespace {

constexpr QLatin1StringView Section("<section class=\"footnotes\" data-footnotes>\n");

QString withReferences(QString html, Dialect dialect)
{
    static const QRegularExpression reference(
        QStringLiteral("<sup class=\"footnote-ref\"><a href=\"#fn-([^\"]+)\" id=\"fnref-([^\"]+)\" "
                       "data-footnote-ref>(\\d+)</a></sup>"));
    const QString jekyll = QStringLiteral(
        "<sup id=\"fnref:\\2\"><a href=\"#fn:\\1\" class=\"footnote\">\\3</a></sup>");
    const QString hugo = QStringLiteral(
        "<sup id=\"fnref:\\3\"><a href=\"#fn:\\3\" class=\"footnote-ref\">\\3</a></sup>");
    return html.replace(reference, dialect == Dialect::Hugo ? hugo : jekyll);
}

// Back links carry the label; Hugo's the number, which is that of the list entry they stand in.
QString withDefinitions(const QString &html, Dialect dialect)
{
    static const QRegularExpression mark(QStringLiteral(
        "<li id=\"fn-[^\"]+\">|<a href=\"#fnref-([^\"]+)\" class=\"footnote-backref\" "
        "data-footnote-backref aria-label=\"Back to content\">"));
    static const QRegularExpression start(QStringLiteral("<li id=\"fn-([^\"]+)\">"));
    QString result;
    qsizetype copied = 0;
    int number = 0;
    for (auto it = mark.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(html).mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        const QRegularExpressionMatch entry = start.match(match.captured());
        number += entry.hasMatch() ? 1 : 0;
        const bool isNumbered = dialect == Dialect::Hugo;
        if (entry.hasMatch()) {
            result += QStringLiteral("<li id=\"fn:%1\">")
                          .arg(isNumbered ? QString::number(number) : entry.captured(1));
        } else {
            result += QStringLiteral("<a href=\"#fnref:%1\" class=\"reversefootnote\">")
                          .arg(isNumbered ? QString::number(number) : match.captured(1));
            // Hugo asks for the arrow as text, not as an emoji.
            if (isNumbered && QStringView(html).mid(copied, 1) == u"\u21a9") {
                result += QStringLiteral("\u21a9\ufe0e");
                ++copied;
            }
        }
    }
    result += QStringView(html).mid(copied);
    return result;
}

} // namespace

QString withFootnoteMarkup(const QString &html, Dialect dialect)
{
    if (dialect != Dialect::Jekyll && dialect != Dialect::Hugo)
        return html;
    QString marked = html;
    if (html.contains(u" data-footnote-ref>"))
        marked = withReferences(marked, dialect);
    if (marked.contains(u" data-footnote-backref "))
        marked = withDefinitions(marked, dialect);
    if (!marked.startsWith(Section))
        return marked;
    const QString rule = dialect == Dialect::Hugo ? QStringLiteral("<hr />\n") : QString();
    marked.replace(0, Section.size(), QStringLiteral("<div class=\"footnotes\">\n") + rule);
    return marked.replace(QStringLiteral("</section>"), QStringLiteral("</div>"));
}

} // namespace app
