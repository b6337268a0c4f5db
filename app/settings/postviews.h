// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// Where in a post writing went on.
struct PostView {
    TextPosition cursor = 0;
    double topLine = 1; ///< The first line in view, from 1, with the part of it scrolled past.
    bool foldsFrontMatter = false;

    bool operator==(const PostView &) const = default;
};

/// The places in the posts that were looked at last, a hundred of them, each in a line of text.
class PostViews final
{
public:
    static constexpr int Most = 100;

    PostViews() = default;
    /// Lines that are none are dropped.
    explicit PostViews(const QStringList &lines);
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

    /// Nothing where the post `path` was not looked at for long.
    [[nodiscard]] std::optional<PostView> of(const QString &path) const;
    /// It was looked at now.
    void note(const QString &path, const PostView &view);

private:
    QStringList m_lines; ///< Newest first: cursor, line, fold and path, with tabs between.
};

} // namespace app
