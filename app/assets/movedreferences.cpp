// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/movedreferences.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {
namespace {

class Move final
{
public:
    Move(const PostSnapshot &post, const PostPlace &to)
        : m_post(post)
        , m_to(to)
        , m_oldFolder(canonicalPath(post.place.folder()))
        , m_newFolder(canonicalPath(to.folder()))
    { }

    MovedReferences references()
    {
        if (m_oldFolder.isEmpty() || m_newFolder.isEmpty() || m_oldFolder == m_newFolder)
            return {};
        for (const ImageUse &use : imageUses(m_post))
            follow(use);
        std::ranges::sort(m_result.edits, {},
                          [](const TextEdit &edit) { return edit.range.start; });
        // Uses of one definition. Not std::ranges::unique: Clang 14 can't compile it (./dev fuzz).
        QList<TextEdit> &edits = m_result.edits;
        edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
        return m_result;
    }

private:
    void follow(const ImageUse &use)
    {
        const ImageLocation location = locateImage(use.destination, m_post.place);
        const bool leavesFolder = location.kind == ImageLocation::Kind::BesidePost
            && !isWithin(location.path, m_oldFolder);
        if (!leavesFolder || !use.range)
            return;
        const QString path
            = isWithin(location.path, canonicalRoots(m_to)) ? location.path : copied(location.path);
        const QString written = m_post.text.sliced(use.range->start, use.range->length);
        const QString address = markdownDestination(QDir(m_newFolder).relativeFilePath(path));
        if (address != written)
            m_result.edits.append({*use.range, address});
    }

    /// Where the image that can't be referred to from the new place will lie.
    QString copied(const QString &image)
    {
        const auto known = std::ranges::find(m_result.copies, image, &FileMove::from);
        if (known != m_result.copies.end())
            return known->to;
        const QString folder = m_newFolder + QStringLiteral("/img");
        QStringList taken = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
        for (const FileMove &copy : m_result.copies)
            taken.append(QFileInfo(copy.to).fileName());
        const QString name = unclashingName(safeImageName(QFileInfo(image).fileName()), taken);
        m_result.copies.append({image, folder + u'/' + name});
        return m_result.copies.last().to;
    }

    const PostSnapshot &m_post;
    const PostPlace &m_to;
    QString m_oldFolder;
    QString m_newFolder;
    MovedReferences m_result;
};

} // namespace

MovedReferences movedReferences(const PostSnapshot &post, const PostPlace &to)
{
    return Move(post, to).references();
}

} // namespace app
