// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogfiles.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace app {

/// Knows which texts of a blog may name an image, without reading all of them for each question.
/// A text is read again only where its size, time or inode is another one. A value: give a copy to
/// another thread, or keep it on one.
class MentionIndex final
{
public:
    /// Brings it up to date with the blog at `place`. Reads files: not for the GUI thread, uses
    /// others. `isCancelled` is asked between files, from any of them; once it is true this is
    /// false, and the index empty: half of it would call images unused.
    bool update(const PostPlace &place, const std::function<bool()> &isCancelled = {});

    /// Of the last update.
    [[nodiscard]] const BlogFiles &files() const { return m_files; }
    /// Absolute paths of the texts that may name a file called `fileName`: all that do are among
    /// them. Texts that can't be read are among them, too.
    [[nodiscard]] QStringList textsNaming(const QString &fileName) const;
    /// Whether the text at `path` names any image.
    [[nodiscard]] bool namesImages(const QString &path) const
    {
        return !m_texts.value(path).keys.isEmpty();
    }
    /// Texts in which a template may use images without naming them: templateDoubts().
    [[nodiscard]] QStringList textsWithDoubts() const { return m_doubtful; }
    /// Texts that are not UTF-8.
    [[nodiscard]] QStringList foreignTexts() const { return m_foreign; }
    /// Texts that are too large, or may not be read.
    [[nodiscard]] QStringList unreadable() const;

private:
    struct Text {
        FileStamp stamp;
        QStringList keys; ///< As nameKeysIn() gives them.
        bool isReadable = true;
        bool isUtf8 = true;
        bool hasDoubts = false;
    };

    [[nodiscard]] static Text readText(const WalkedFile &file);
    void rebuild();

    BlogFiles m_files;
    QHash<QString, Text> m_texts; ///< By path.
    QHash<QString, QStringList> m_paths; ///< By key.
    QStringList m_unreadable;
    QStringList m_foreign;
    QStringList m_doubtful;
};

} // namespace app
