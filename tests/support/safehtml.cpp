// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/safehtml.h"

#include "app/markdown/html/htmltree.h"
#include "app/markdown/html/sanitizer.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace test {
namespace {

using app::HtmlAttribute;
using app::HtmlNode;
using namespace Qt::StringLiterals;

QSet<QString> words(const QString &text)
{
    const QStringList list = text.split(u' ');
    return {list.begin(), list.end()};
}

// GitHub's (html-pipeline), without what runs, loads or frames.
const QSet<QString> &elements()
{
    static const QSet<QString> all = words(
        u"a abbr article aside b bdi bdo big blockquote br caption center cite code col colgroup "
        u"dd "
        "del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img "
        "input ins kbd li mark nav ol p pre q rp rt ruby s samp section small span strike strong "
        "sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr"_s);
    return all;
}

const QSet<QString> &globalAttributes()
{
    static const QSet<QString> all
        = words(u"align aria-hidden aria-label class data-footnote-backref data-footnote-ref "
                "data-footnotes dir id lang title"_s);
    return all;
}

const QHash<QString, QSet<QString>> &attributesOfElements()
{
    static const QHash<QString, QSet<QString>> all{
        {u"a"_s, words(u"href name"_s)},
        {u"col"_s, words(u"span"_s)},
        {u"colgroup"_s, words(u"span"_s)},
        {u"details"_s, words(u"open"_s)},
        {u"img"_s, words(u"src alt width height"_s)},
        {u"input"_s, words(u"type checked disabled"_s)},
        {u"li"_s, words(u"value"_s)},
        {u"ol"_s, words(u"start reversed type"_s)},
        {u"table"_s, words(u"width border"_s)},
        {u"td"_s, words(u"colspan rowspan scope valign width"_s)},
        {u"th"_s, words(u"colspan rowspan scope valign width"_s)},
        {u"time"_s, words(u"datetime"_s)},
    };
    return all;
}

// Of an address as a browser reads it (URL Standard §4.4): what it drops is dropped.
bool isSafeAddress(const QString &tag, QString address)
{
    static const QRegularExpression dropped(u"^[\\x00-\\x20]+|[\\t\\r\\n]"_s);
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+.-]*):"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bitmap(
        u"^data:image/(png|jpe?g|gif|webp|bmp|avif|x-icon)[;,]"_s,
        QRegularExpression::CaseInsensitiveOption);
    address.remove(dropped);
    const QString found = scheme.match(address).captured(1).toLower();
    if (found.isEmpty() || found == u"http" || found == u"https")
        return true;
    return tag == u"img" ? bitmap.match(address).hasMatch() : found == u"mailto";
}

bool isSafeClass(const QString &classes)
{
    static const QRegularExpression known(
        u"^(language-|task-list|contains-task-list$|footnote|data-footnote-backref$|"
        "reversefootnote$|highlight|template-|markdown-alert|embed-|block-refused$)"_s);
    const QStringList list = classes.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(list,
                               [](const QString &word) { return known.match(word).hasMatch(); });
}

bool isSafe(const QString &tag, const HtmlAttribute &attribute)
{
    static const QRegularExpression extent(u"^\\d{1,5}%?$"_s);
    const QString name = QString::fromUtf8(attribute.name);
    const QString value = QString::fromUtf8(attribute.value);
    if (attribute.hasNamespace
        || (!globalAttributes().contains(name) && !attributesOfElements()[tag].contains(name)))
        return false;
    if (name == u"href" || name == u"src")
        return isSafeAddress(tag, value);
    if (name == u"class")
        return isSafeClass(value);
    if (name == u"id" || name == u"name")
        return !value.startsWith(u"byline", Qt::CaseInsensitive);
    if (name == u"width" || name == u"height")
        return extent.match(value).hasMatch();
    if (tag == u"input" && name == u"type")
        return value == u"checkbox";
    return name != u"align" || words(u"left right center justify"_s).contains(value);
}

QString unsafeIn(HtmlNode element)
{
    const QString tag = QString::fromUtf8(element.tag());
    if (element.isForeign() || element.kind() == HtmlNode::Kind::Template
        || !elements().contains(tag))
        return u'<' + QString::fromUtf8(element.name()) + u'>';
    bool isDisabled = tag != u"input";
    const QList<HtmlAttribute> attributes = element.attributes();
    for (const HtmlAttribute &attribute : attributes) {
        isDisabled = isDisabled || attribute.name == "disabled";
        if (!isSafe(tag, attribute))
            return u"<%1 %2=\"%3\">"_s.arg(tag, QString::fromUtf8(attribute.name),
                                           QString::fromUtf8(attribute.value));
    }
    return isDisabled ? QString() : u"<input> that can be used"_s;
}

} // namespace

QString overTheLimits()
{
    return u"too many elements"_s;
}

QString firstUnsafe(const QByteArray &html)
{
    const app::HtmlTree tree(html);
    QString found;
    int count = 0;
    int depth = 0;
    app::walkHtml(tree.root(), [&](HtmlNode node, app::HtmlVisit visit) {
        const bool isElement
            = node.kind() == HtmlNode::Kind::Element || node.kind() == HtmlNode::Kind::Template;
        if (node == tree.root() || !found.isEmpty())
            return;
        if (visit == app::HtmlVisit::Leave) {
            depth -= isElement ? 1 : 0;
        } else if (node.kind() == HtmlNode::Kind::Comment) {
            found = u"a comment"_s;
        } else if (isElement) {
            found = unsafeIn(node);
            if (++count > app::MaxElements || ++depth > app::MaxDepth)
                found = overTheLimits();
        }
    });
    return found;
}

} // namespace test
