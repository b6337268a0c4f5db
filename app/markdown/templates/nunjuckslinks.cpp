// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/nunjuckslinks.h"

#include "app/text/patternmatch.h"

#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// `![text](address "title")`, each of these captured.
const QRegularExpression &linkForm()
{
    static const QString piece = u"\\{\\{[^{}\\n]{0,500}+\\}\\}|\\{%[^{}\\n]{0,500}?%\\}"_s;
    static const QString text
        = u"\\[((?:[^\\[\\]\\\\\\n]|\\\\.|\\[[^\\[\\]\\n]{0,200}+\\]){0,500}+)\\]"_s;
    static const QString address = u"\\(\\s*<?((?:[^\\s(){}<>]|"_s + piece + u")+)>?"_s;
    static const QString title = u"(?:\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)'))?\\s*\\)"_s;
    static const QRegularExpression form(u"(!?)"_s + text + address + title);
    return form;
}

/// `name="value"`; nothing where the value has both kinds of quotes.
std::optional<QString> attribute(const QString &name, const QString &value)
{
    const bool hasDouble = value.contains(u'"');
    if (hasDouble && value.contains(u'\''))
        return std::nullopt;
    const QChar quote = hasDouble ? u'\'' : u'"';
    return u' ' + name + u'=' + quote + value + quote;
}

std::optional<QString> asHtml(const QRegularExpressionMatch &link)
{
    const bool isImage = link.captured(1) == u"!";
    const QString titleText = link.captured(link.hasCaptured(5) ? 5 : 4);
    const auto address = attribute(isImage ? u"src"_s : u"href"_s, link.captured(3));
    const auto title = titleText.isEmpty() ? QString() : attribute(u"title"_s, titleText);
    const auto alt = attribute(u"alt"_s, link.captured(2));
    if (!address || !title || (isImage && !alt))
        return std::nullopt;
    return isImage ? u"<img"_s + *address + *alt + *title + u'>'
                   : u"<a"_s + *address + *title + u'>' + link.captured(2) + u"</a>"_s;
}

/// Whether the templates in `address` give a path, or a part of one: other tags give elements.
bool givesPath(const QString &address)
{
    static const QRegularExpression element(u"\\{%-?\\s*+(?!post_path\\b|asset_path\\b)"_s);
    return !element.match(address).hasMatch();
}

/// Whether a tag in place of the text at `range` would begin a block of HTML that goes on behind
/// its line.
bool wouldOpenBlock(const QString &body, TextRange range)
{
    const qsizetype start = range.start > 0 ? body.lastIndexOf(u'\n', range.start - 1) + 1 : 0;
    const qsizetype end = body.indexOf(u'\n', range.end());
    const bool isAlone = end >= 0 && body.mid(start, range.start - start).trimmed().isEmpty()
        && body.mid(range.end(), end - range.end()).trimmed().isEmpty();
    const qsizetype next = isAlone ? body.indexOf(u'\n', end + 1) : -1;
    return isAlone && !body.mid(end + 1, next < 0 ? -1 : next - end - 1).trimmed().isEmpty();
}

/// In a block of HTML there are no links of Markdown.
bool isInHtmlBlock(const QString &body, qsizetype at)
{
    const qsizetype blank = at > 0 ? body.lastIndexOf(u"\n\n"_s, at - 1) : -1;
    return QStringView(body).mid(blank < 0 ? 0 : blank + 2, 4).trimmed().startsWith(u'<');
}

} // namespace

void checkNunjucksLinks(NoticeList &notices)
{
    const QString &body = notices.body();
    for (auto links = linkForm().globalMatch(body); links.hasNext() && !notices.isFull();) {
        const QRegularExpressionMatch link = links.next();
        const qsizetype at = link.capturedStart();
        if (!link.capturedView(3).contains(u'{') || notices.isInMarkdownCode(at)
            || isInHtmlBlock(body, at))
            continue;
        const TextRange range{at, link.capturedLength()};
        const bool canBeHtml = givesPath(link.captured(3))
            && (link.capturedLength(1) == 0 || !wouldOpenBlock(body, range));
        notices.add(Fault::InAddress, range, {link.captured(3)},
                    canBeHtml ? asHtml(link) : std::nullopt);
    }
}

} // namespace app::templates
