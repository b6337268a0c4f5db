// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/folderlinks.h"

#include "app/assets/imagelead.h"
#include "app/assets/pathmention.h"
#include "app/frontmatter/frontmatter.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

using Form = PathMention::Form;

/// What stands in the address behind the folder: `index.md` of `../old/index.md#top`.
QString fileBehind(const QString &text, const PathMention &mention)
{
    static const QRegularExpression below(uR"(^/([^\s?#,;|"'<>()\]}]*))"_s);
    const QString after = text.sliced(mention.name.end(),
                                      std::min<qsizetype>(1024, text.size() - mention.name.end()));
    return QUrl::fromPercentEncoding(below.match(after).captured(1).toUtf8());
}

/// Where a page looks for what its addresses count from: `posts/a/` for `posts/a.md`.
PostPlace pageOf(const PostPlace &place)
{
    const QFileInfo file(place.file);
    return {file.path() + u'/' + file.completeBaseName() + u"/index.md"_s, place.siteRoot};
}

bool leadsTo(const QString &folder, const QString &destination, const PostPlace &place)
{
    return leadOf(destination, place, folder).kind == ImageLead::Kind::Here;
}

QString spelled(const QString &name, const QString &before, Form form)
{
    const bool isEncoded = before.contains(u'%');
    const bool isAddress
        = form == Form::Destination || form == Form::Attribute || form == Form::StyleUrl;
    const bool hasBlank = name.contains(u' ') || name.contains(u'(') || name.contains(u')');
    if (isEncoded)
        return QString::fromLatin1(QUrl::toPercentEncoding(name));
    return isAddress && hasBlank
        ? QString::fromUtf8(name.toUtf8().toPercentEncoding(name.toUtf8(), " ()"))
        : name;
}

} // namespace

PostAddress postAddress(const QString &text)
{
    const Result<FrontMatter> read = FrontMatter::read(text);
    const bool saysIt = read
        && std::ranges::any_of(QStringList{u"permalink"_s, u"url"_s, u"slug"_s, u"path"_s},
                               [&](const QString &key) { return !read->text(key).isEmpty(); });
    return saysIt ? PostAddress::OfItsOwn : PostAddress::OfFolder;
}

QList<TextEdit> folderLinkEdits(const QString &text, const PostPlace &place, const FileMove &move,
                                PostAddress address)
{
    const TextKind kind = textKind(QFileInfo(place.file).fileName());
    const PostPlace page = pageOf(place);
    QList<TextEdit> edits;
    for (const PathMention &mention : folderMentions(text, kind, QFileInfo(move.from).fileName())) {
        if (!mention.isReference())
            continue;
        const QString file = fileBehind(text, mention);
        const bool isFile = mention.form == Form::Argument
            || (!file.isEmpty() && QFileInfo(move.from + u'/' + file).isFile());
        const QString destination = destinationOf(mention, text);
        const bool leads = leadsTo(move.from, destination, place)
            || (!isFile && kind == TextKind::Markdown && leadsTo(move.from, destination, page));
        if (!leads || (!isFile && address == PostAddress::OfItsOwn))
            continue;
        const QString written = text.sliced(mention.name.start, mention.name.length);
        edits.append({mention.name, spelled(QFileInfo(move.to).fileName(), written, mention.form)});
    }
    return edits;
}

} // namespace app
