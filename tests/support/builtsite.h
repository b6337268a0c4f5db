// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace test {

/// A small blog that the real generator builds.
class BuiltSite final
{
public:
    enum class Kind {
        Jekyll, ///< Theme minima, served under "/blog".
        Hugo, ///< A layout of its own with imports, a font and pictures, served under "/notes".
    };

    /// Writes the blog; nothing is built yet.
    explicit BuiltSite(Kind kind);

    /// Why it can't be built here; empty where it can.
    [[nodiscard]] QString obstacle() const;
    /// Runs the generator. Its errors, empty for none.
    [[nodiscard]] QString build() const;

    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

    /// Post of many kinds of blocks, relative to the root.
    [[nodiscard]] QString longPost() const;
    /// Its published page.
    [[nodiscard]] QString longPage() const;
    /// A post of one paragraph.
    [[nodiscard]] QString shortPost() const;
    [[nodiscard]] QString shortPage() const;
    /// The folder that is built.
    [[nodiscard]] QString output() const;

private:
    Kind m_kind;
    QTemporaryDir m_folder;
};

} // namespace test
