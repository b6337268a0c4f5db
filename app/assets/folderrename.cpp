// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/folderrename.h"

#include "app/assets/referencerewrite.h"
#include "app/assets/rootedpath.h"
#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"

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
    { }

    Result<FolderRename> plan()
    {
        for (const WalkedFile &image : m_index.files().images) {
            if (!isWithin(image.path, m_move.from))
                continue;
            for (const QString &text : m_index.textsNaming(QFileInfo(image.path).fileName())) {
                if (Result<void> followed = follow(image.path, text); !followed)
                    return followed.error();
            }
        }
        return made();
    }

private:
    struct Text {
        QByteArray before;
        DecodedText decoded;
        bool isChanged = false;
    };

    [[nodiscard]] QString moved(const QString &path) const
    {
        return isWithin(path, m_move.from) ? m_move.to + path.sliced(m_move.from.size()) : path;
    }

    Result<void> read(const QString &path)
    {
        if (m_texts.contains(path))
            return {};
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        const Result<DecodedText> decoded = decode(*bytes);
        if (!decoded) {
            Error error = decoded.error();
            error.path = path;
            return error;
        }
        m_texts.insert(path, {*bytes, *decoded, false});
        return {};
    }

    /// The references to `image` in the text at `path`, seen from where that will lie.
    Result<void> follow(const QString &image, const QString &path)
    {
        if (Result<void> isRead = read(path); !isRead)
            return isRead;
        Text &text = m_texts[path];
        const Result<RewrittenReferences> references
            = rewrittenReferences(text.decoded.text, {moved(path), m_place.siteRoot},
                                  {{image, moved(image)}, false, isWithin(path, m_move.from)});
        if (!references)
            return references.error();
        text.isChanged |= !references->edits.isEmpty();
        text.decoded = applied(text.decoded, references->edits);
        return {};
    }

    [[nodiscard]] Result<FolderRename> made() const
    {
        FolderRename rename{m_move, {}};
        for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
            if (!text->isChanged)
                continue;
            const Result<QByteArray> after = encode(text->decoded);
            if (!after) {
                Error error = after.error();
                error.path = text.key();
                return error;
            }
            rename.rewrites.append({moved(text.key()), text->before, *after});
        }
        return rename;
    }

    const MentionIndex &m_index;
    const PostPlace &m_place;
    const FileMove &m_move;
    QMap<QString, Text> m_texts; ///< By path.
};

} // namespace

FileChange FolderRename::change() const
{
    return {QFileInfo(move.from).fileName(), {move}, rewrites};
}

Result<FolderRename> planFolderRename(const MentionIndex &index, const PostPlace &place,
                                      const QString &name)
{
    if (!isName(name) || !hasFolderOfItsOwn(place))
        return Error{Error::Kind::InvalidArgument, place.file, 0,
                     QStringLiteral("a post in a folder of its own and a name are wanted")};
    const QString folder = canonicalPath(place.folder());
    const FileMove move{folder, QFileInfo(folder).path() + u'/' + name};
    if (move.from == move.to)
        return FolderRename{move, {}};
    if (QFileInfo::exists(move.to) || QFileInfo(move.to).isSymLink())
        return Error{Error::Kind::AlreadyExists, move.to, 0, {}};
    return Planner(index, place, move).plan();
}

} // namespace app
