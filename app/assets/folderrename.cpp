// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/folderrename.h"

#include "app/assets/folderlinks.h"
#include "app/assets/namepattern.h"
#include "app/assets/referencerewrite.h"
#include "app/assets/rootedpath.h"
#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"
#include "app/text/linediff.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace app {
namespace {

constexpr qsizetype LongestName = 200; ///< Bytes.

bool isName(const QString &name)
{
    return !name.isEmpty() && name == name.trimmed() && !name.startsWith(u'.')
        && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar::Null)
        && QFile::encodeName(name).size() <= LongestName;
}

bool hasFolderOfItsOwn(const PostPlace &place)
{
    const QString base = QFileInfo(place.file).completeBaseName();
    return (base == u"index" || base.startsWith(u"index."))
        && canonicalPath(place.folder()) != canonicalPath(place.siteRoot);
}

class Planner final
{
public:
    Planner(const MentionIndex &index, const PostPlace &place, const FileMove &move)
        : m_index(index)
        , m_place(place)
        , m_move(move)
        , m_name(namePattern(QFileInfo(move.from).fileName()))
    {
        for (const WalkedFile &image : index.files().images) {
            if (isWithin(image.path, move.from))
                m_images.append(image.path);
        }
    }

    Result<FolderRename> plan(const std::optional<OpenPost> &open)
    {
        const Result<QByteArray> post = readFile(m_place.file);
        if (!post)
            return post.error();
        m_address = postAddress(QString::fromUtf8(*post));
        FolderRename rename{m_move, {}, {}};
        const QMap<QString, QStringList> texts = textsConcerned();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (Result<void> added = addText(rename, text.key(), *text); !added)
                return added.error();
        }
        if (open) {
            DecodedText text;
            text.text = open->text;
            const Result<DecodedText> after = followed(text, canonicalPath(open->path), m_images);
            if (!after)
                return after.error();
            rename.openEdits = lineEdits(open->text, after->text);
        }
        return rename;
    }

private:
    [[nodiscard]] QString moved(const QString &path) const
    {
        return isWithin(path, m_move.from) ? m_move.to + path.sliced(m_move.from.size()) : path;
    }

    /// By the texts that may name an image in the folder, or the folder: those images.
    [[nodiscard]] QMap<QString, QStringList> textsConcerned() const
    {
        QMap<QString, QStringList> texts;
        for (const QString &image : m_images) {
            for (const QString &text : m_index.textsNaming(QFileInfo(image).fileName()))
                texts[text].append(image);
        }
        // The index knows only who names images.
        for (const WalkedFile &file : m_index.files().texts) {
            const Result<QByteArray> bytes = readFile(file.path);
            if (bytes && m_name.match(QString::fromUtf8(*bytes)).hasMatch())
                texts[file.path]; // Without images.
        }
        return texts;
    }

    Result<void> addText(FolderRename &rename, const QString &path, const QStringList &images) const
    {
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        const Result<DecodedText> decoded = decode(*bytes);
        if (!decoded)
            return withPath(decoded.error(), path);
        const Result<DecodedText> after = followed(*decoded, path, images);
        if (!after)
            return after.error();
        if (after->text == decoded->text)
            return {};
        const Result<QByteArray> encoded = encode(*after);
        if (!encoded)
            return withPath(encoded.error(), path);
        rename.rewrites.append({moved(path), *bytes, *encoded});
        return {};
    }

    /// What becomes of `text`, which is at `path` before the move.
    [[nodiscard]] Result<DecodedText> followed(DecodedText text, const QString &path,
                                               const QStringList &images) const
    {
        const PostPlace place{moved(path), m_place.siteRoot};
        for (const QString &image : images) {
            const Result<RewrittenReferences> references = rewrittenReferences(
                text.text, place, {{image, moved(image)}, false, isWithin(path, m_move.from)});
            if (!references)
                return references.error();
            text = applied(text, references->edits);
        }
        return applied(text, folderLinkEdits(text.text, place, m_move, m_address));
    }

    static Error withPath(Error error, const QString &path)
    {
        error.path = path;
        return error;
    }

    const MentionIndex &m_index;
    const PostPlace &m_place;
    const FileMove &m_move;
    QRegularExpression m_name;
    QStringList m_images; ///< In the folder.
    PostAddress m_address = PostAddress::OfFolder;
};

} // namespace

FileChange FolderRename::change() const
{
    return {QFileInfo(move.from).fileName(), {move}, rewrites};
}

Result<FolderRename> planFolderRename(const MentionIndex &index, const PostPlace &place,
                                      const QString &name, const std::optional<OpenPost> &open)
{
    if (!isName(name) || !hasFolderOfItsOwn(place))
        return Error{Error::Kind::InvalidArgument, place.file, 0,
                     QStringLiteral("a post in a folder of its own and a name are wanted")};
    const QString folder = canonicalPath(place.folder());
    const FileMove move{folder, QFileInfo(folder).path() + u'/' + name};
    if (move.from == move.to)
        return FolderRename{move, {}, {}};
    if (QFileInfo::exists(move.to) || QFileInfo(move.to).isSymLink())
        return Error{Error::Kind::AlreadyExists, move.to, 0, {}};
    return Planner(index, place, move).plan(open);
}

} // namespace app
