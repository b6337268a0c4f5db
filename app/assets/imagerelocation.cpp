// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagerelocation.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagename.h"
#include "app/assets/namepattern.h"
#include "app/assets/referencerewrite.h"
#include "app/assets/rootedpath.h"
#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace app {
namespace {

QString lineAround(const QString &text, TextPosition position)
{
    const qsizetype start = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', position);
    return text.sliced(start, (end < 0 ? text.size() : end) - start);
}

/// References never hold a line break, so that each line stays one line.
QList<ChangedLine> changedLines(const QString &before, const QList<TextEdit> &edits)
{
    const QString after = applied(before, edits);
    QList<ChangedLine> lines;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const int line
            = 1 + static_cast<int>(QStringView(before).first(edit.range.start).count(u'\n'));
        if (lines.isEmpty() || lines.last().line != line)
            lines.append({line, lineAround(before, edit.range.start),
                          lineAround(after, edit.range.start + shift)});
        shift += edit.replacement.size() - edit.range.length;
    }
    return lines;
}

Result<void> checkedPaths(const PostPlace &place, const FileMove &move)
{
    const QFileInfo file(move.from);
    const QStringList roots = canonicalRoots(place);
    const bool isImage = hasImageSuffix(file.fileName()) && !file.isSymLink()
        && readImageHeader(move.from).format != ImageFormat::Unknown;
    if (!isImage || !isWithin(move.from, roots))
        return Error{Error::Kind::InvalidArgument, move.from, 0, {}};
    const QFileInfo target(move.to);
    if (!isWithin(canonicalPath(target.path()), roots) || !hasImageSuffix(target.fileName()))
        return Error{Error::Kind::InvalidArgument, move.to, 0, {}};
    QStringList taken
        = QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    if (target.path() == file.path())
        taken.removeAll(file.fileName());
    if (taken.contains(target.fileName(), Qt::CaseInsensitive))
        return Error{Error::Kind::AlreadyExists, move.to, 0, {}};
    return {};
}

bool isNameUnique(const BlogFiles &files, const QString &path)
{
    const QString name = folded(QFileInfo(path).fileName());
    return std::ranges::none_of(files.images, [&](const WalkedFile &file) {
        return file.path != path && folded(QFileInfo(file.path).fileName()) == name;
    });
}

RelocationTask taskOf(const ImageRelocation &relocation)
{
    return {{relocation.move.from, relocation.move.to}, relocation.isNameUnique};
}

Error withPath(Error error, const QString &path)
{
    error.path = path;
    return error;
}

/// Adds what becomes of the text at `path`; nothing where nothing does.
Result<void> addText(ImageRelocation &relocation, const QString &path, const PostPlace &place,
                     const RelocationTask &task)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<DecodedText> decoded = decode(*bytes);
    if (!decoded)
        return withPath(decoded.error(), path);
    const Result<RewrittenReferences> references
        = rewrittenReferences(decoded->text, {path, place.siteRoot}, task);
    if (!references)
        return references.error();
    for (const PathMention &mention : references->left)
        relocation.left.append({path, mention.line, lineAround(decoded->text, mention.name.start)});
    if (references->edits.isEmpty())
        return {};
    const Result<QByteArray> after = encode(applied(*decoded, references->edits));
    if (!after)
        return withPath(after.error(), path);
    relocation.texts.append(
        {{path, *bytes, *after}, changedLines(decoded->text, references->edits)});
    return {};
}

} // namespace

FileChange ImageRelocation::change() const
{
    FileChange result{QFileInfo(move.from).fileName(), {}, {}};
    if (move.from != move.to)
        result.moves.append(move);
    if (content)
        result.rewrites.append({move.to, content->before, content->after});
    for (const RelocatedText &text : texts)
        result.rewrites.append(text.rewrite);
    return result;
}

Result<ImageRelocation> planRelocation(const MentionIndex &index, const PostPlace &place,
                                       const QString &from, const QString &to,
                                       const std::optional<OpenPost> &open)
{
    const QFileInfo target(QDir::cleanPath(to));
    ImageRelocation relocation;
    relocation.move
        = {canonicalPath(from), canonicalPath(target.path()) + u'/' + target.fileName()};
    if (relocation.isEmpty())
        return relocation;
    if (Result<void> checked = checkedPaths(place, relocation.move); !checked)
        return checked.error();
    relocation.isNameUnique = isNameUnique(index.files(), relocation.move.from);
    const RelocationTask task = taskOf(relocation);
    for (const QString &path : index.textsNaming(QFileInfo(relocation.move.from).fileName())) {
        if (Result<void> added = addText(relocation, path, place, task); !added)
            return added.error();
    }
    if (open) {
        const Result<RewrittenReferences> references
            = rewrittenReferences(open->text, {open->path, place.siteRoot}, task);
        if (!references)
            return references.error();
        // A watcher of the post's file is told in time, whatever the others take.
        std::stable_partition(relocation.texts.begin(), relocation.texts.end(),
                              [&](const RelocatedText &text) {
                                  return text.rewrite.path != canonicalPath(open->path);
                              });
    }
    return relocation;
}

Result<ImageRelocation> planReplacement(const MentionIndex &index, const PostPlace &place,
                                        const QString &from, const QString &to,
                                        const QByteArray &bytes,
                                        const std::optional<OpenPost> &open)
{
    Result<ImageRelocation> plan = planRelocation(index, place, from, to, open);
    if (!plan)
        return plan;
    if (Result<void> checked = checkedPaths(place, plan->move); !checked)
        return checked.error();
    const Result<QByteArray> before = readFile(plan->move.from);
    if (!before)
        return before.error();
    if (*before != bytes)
        plan->content = ImageContent{*before, bytes};
    return plan;
}

Result<ImageRelocation> planReturn(const MentionIndex &index, const PostPlace &place,
                                   const ImageRelocation &done, const std::optional<OpenPost> &open)
{
    Result<ImageRelocation> plan = planRelocation(index, place, done.move.to, done.move.from, open);
    if (!plan)
        return plan;
    // What another program made of the image meanwhile stays: the change then fails as a Conflict.
    if (done.content)
        plan->content = ImageContent{done.content->after, done.content->before};
    for (const RelocatedText &text : done.texts) {
        const Result<QByteArray> now = readFile(text.rewrite.path);
        if (!now || *now != text.rewrite.after)
            continue;
        RelocatedText back{{text.rewrite.path, text.rewrite.after, text.rewrite.before}, {}};
        for (const ChangedLine &line : text.lines)
            back.lines.append({line.line, line.after, line.before});
        const auto known = std::ranges::find_if(plan->texts, [&](const RelocatedText &other) {
            return other.rewrite.path == text.rewrite.path;
        });
        if (known == plan->texts.end())
            plan->texts.append(back);
        else
            *known = back;
    }
    return plan;
}

QList<TextEdit> followingEdits(const OpenPost &post, const PostPlace &place,
                               const ImageRelocation &relocation)
{
    if (relocation.move.from == relocation.move.to)
        return {};
    const Result<RewrittenReferences> references
        = rewrittenReferences(post.text, {post.path, place.siteRoot}, taskOf(relocation));
    return references ? references->edits : QList<TextEdit>();
}

QString relocationNotes()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/byline/changes");
}

QString replacedPath(const QString &path, ImageFormat format)
{
    if (readImageHeader(path).format == format)
        return path;
    const QFileInfo file(path);
    QStringList taken = file.dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    taken.removeAll(file.fileName());
    return file.path() + u'/'
        + unclashingName(file.completeBaseName() + u'.' + suffix(format), taken);
}

QString renamedPath(const QString &path, const QString &wanted)
{
    const QFileInfo file(path);
    const QString trimmed = wanted.trimmed();
    const QString name = hasImageSuffix(trimmed) ? trimmed : trimmed + u'.' + file.suffix();
    return file.path() + u'/' + safeImageName(name);
}

} // namespace app
