// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogfiles.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// Knows which texts of a blog may name an image, without reading all of them for each question.
/// A text is read again only where its size, time or inode is another one. A value: give a copy to
/// another thread, or keep it on one.
class MentionIndex final
{
public:
    /// Brings it up to date with the blog at `place`. Reads files: not for the GUI thread.
    void update(const PostPlace &place);

    /// Of the last update.
    [[nodiscard]] const BlogFiles &files() const { return m_files; }
    /// Absolute paths of the texts that may name a file called `fileName`: all that do are among
    /// them. Texts that can't be read are among them, too.
    [[nodiscard]] QStringList textsNaming(const QString &fileName) const;
    /// Texts that are too large, or may not be read.
    [[nodiscard]] QStringList unreadable() const;

private:
    struct Text {
        FileStamp stamp;
        QStringList keys; ///< As nameKeysIn() gives them.
        bool isReadable = true;
    };

    [[nodiscard]] static Text readText(const WalkedFile &file);
    void rebuild();

    BlogFiles m_files;
    QHash<QString, Text> m_texts; ///< By path.
    QHash<QString, QStringList> m_paths; ///< By key.
    QStringList m_unreadable;
};

} // namespace app
