// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace test {

/// A copy of the sample blog in a folder of its own, to be written in.
class BlogCopy final
{
public:
    BlogCopy();

    /// `name` is relative to the blog's folder.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

// Posts of the sample blog, relative to its folder.

/// Korean, in a folder of its own, with every type of front matter and five images of which one is
/// used by the front matter alone.
inline const QString KoreanPost = QStringLiteral("posts/2026-04-18-padocon-2026/index.md");
/// English, in a folder of its own, with one image.
inline const QString EnglishPost = QStringLiteral("posts/2026-03-02-quiet-software/index.md");

} // namespace test
