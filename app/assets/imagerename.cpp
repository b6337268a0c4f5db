// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagerename.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagemention.h"
#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// Where the file's name stands in a destination as it is written; nothing where that is not
/// certain.
std::optional<TextRange> nameIn(const QString &written, const QString &name)
{
    if (written.contains(u"{{") || written.contains(u"%7B%7B", Qt::CaseInsensitive)) {
        const QList<ImageMention> mentions = imageMentions(written, name);
        return mentions.size() == 1 ? std::optional(mentions.first().name) : std::nullopt;
    }
    static const QRegularExpression query(QStringLiteral("[?#]"));
    const qsizetype mark = written.indexOf(query);
    const qsizetype end = mark < 0 ? written.size() : mark;
    const qsizetype start = end == 0 ? 0 : written.lastIndexOf(u'/', end - 1) + 1;
    // CommonMark §2.4: a backslash before punctuation stands for the punctuation.
    static const QRegularExpression escape(QStringLiteral(R"(\\([!-/:-@\[-`{-~]))"));
    QString segment = written.sliced(start, end - start);
    const QString decoded = QUrl::fromPercentEncoding(
        QString(segment).replace(escape, QStringLiteral("\\1")).toUtf8());
    if (composed(decoded) != composed(name))
        return std::nullopt;
    return TextRange{start, end - start};
}

Result<QList<TextEdit>> editsOfUses(const PostSnapshot &post, const PostImage &image,
                                    const QString &newName)
{
    QList<TextEdit> edits;
    for (const ImageUse &use : image.uses) {
        if (use.origin == ImageUse::Origin::Mention)
            continue;
        const Error uncertain{Error::Kind::Unsupported, post.place.file, use.line,
                              QStringLiteral("the reference can't be changed safely")};
        if (!use.range)
            return uncertain;
        const std::optional<TextRange> name
            = nameIn(post.text.mid(use.range->start, use.range->length), image.name);
        if (!name)
            return uncertain;
        const TextEdit edit{{use.range->start + name->start, name->length}, newName};
        // Two uses may share one reference definition.
        if (!edits.contains(edit))
            edits.append(edit);
    }
    return edits;
}

bool isInTemplate(const QString &text, TextPosition position)
{
    const qsizetype lineStart = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const QStringView before = QStringView(text).sliced(lineStart, position - lineStart);
    const qsizetype opened = std::max(before.lastIndexOf(u"{%"), before.lastIndexOf(u"{{"));
    return opened >= 0 && opened > std::max(before.lastIndexOf(u"%}"), before.lastIndexOf(u"}}"));
}

/// Mentions in a shortcode's arguments are references, too; others are left to the author.
void addMentions(const PostSnapshot &post, const PostImage &image, const QString &newName,
                 ImageRename &rename)
{
    const QList<TextEdit> references = rename.edits;
    for (const ImageMention &mention : imageMentions(post.text, image.name)) {
        const bool isDone = std::ranges::any_of(references, [&mention](const TextEdit &edit) {
            return edit.range.start < mention.name.end() && mention.name.start < edit.range.end();
        });
        if (isDone)
            continue;
        if (isInTemplate(post.text, mention.name.start)
            && locateImage(mention.path, post.place).path == image.path)
            rename.edits.append({mention.name, newName});
        else
            rename.untouchedLines.append(mention.line);
    }
}

/// The name to give, with the old ending where there is none.
QString wantedName(const QString &newName, const QString &oldName)
{
    const QString trimmed = newName.trimmed();
    const QString ending = u'.' + QFileInfo(oldName).suffix();
    return safeImageName(hasImageSuffix(trimmed) ? trimmed : trimmed + ending);
}

} // namespace

Result<ImageRename> planRename(const PostSnapshot &post, const PostImage &image,
                               const QString &newName)
{
    const QString folder = QFileInfo(image.path).path();
    if (!image.isImageFile() || newName.trimmed().isEmpty()
        || !isWithin(canonicalPath(folder), canonicalRoots(post.place)))
        return Error{Error::Kind::InvalidArgument, image.path, 0, {}};
    ImageRename rename;
    rename.oldPath = image.path;
    const QString name = wantedName(newName, image.name);
    rename.newPath = folder + u'/' + name;
    if (rename.newPath == rename.oldPath)
        return rename;
    QStringList taken = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    taken.removeAll(image.name);
    if (taken.contains(name, Qt::CaseInsensitive))
        return Error{Error::Kind::AlreadyExists, rename.newPath, 0, {}};
    if (const QString other = otherFileNaming(image.path, post.place); !other.isEmpty())
        return Error{Error::Kind::Conflict, other, 0,
                     QStringLiteral("it uses %1, too").arg(image.name)};
    const Result<QList<TextEdit>> edits = editsOfUses(post, image, name);
    if (!edits)
        return edits.error();
    rename.edits = *edits;
    addMentions(post, image, name, rename);
    std::ranges::sort(rename.edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    return rename;
}

Result<void> renameFile(const ImageRename &rename)
{
    QFile file(rename.oldPath);
    if (!file.exists())
        return Error{Error::Kind::NotFound, rename.oldPath, 0, {}};
    // Does not replace: QFile::rename() refuses where the new name is taken.
    if (file.rename(rename.newPath))
        return {};
    return Error{QFileInfo::exists(rename.newPath) ? Error::Kind::AlreadyExists : Error::Kind::Io,
                 rename.newPath, 0, file.errorString()};
}

} // namespace app
