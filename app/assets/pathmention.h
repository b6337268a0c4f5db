// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogfiles.h"
#include "app/base/textposition.h"

#include <QList>
#include <QString>

namespace app {

/// A place in any text of a blog that names a file.
struct PathMention {
    /// What stands around the name decides whether it is a reference, and how it is escaped.
    enum class Form {
        Destination, ///< Of a link or image in Markdown.
        Angle, ///< The same between `<` and `>`.
        Attribute, ///< Of an HTML tag; also one of the addresses in `srcset`.
        StyleUrl, ///< `url(…)`
        Argument, ///< Of Liquid, Nunjucks or a shortcode.
        Value, ///< Of front matter or data.
        String, ///< Between quotes in a script or style sheet.
        Code, ///< This and the next two are no references.
        Comment,
        Prose,
    };

    Form form = Form::Prose;
    TextRange path; ///< From the start of the address to the end of the name, without its query.
    TextRange name; ///< The name's own characters, the end of `path`.
    int line = 1; ///< 1-based.

    [[nodiscard]] bool isReference() const { return form < Form::Code; }
    bool operator==(const PathMention &) const = default;
};

/// All mentions of files that are called `fileName`, whatever their folder; ascending.
[[nodiscard]] QList<PathMention> pathMentions(const QString &text, TextKind kind,
                                              const QString &fileName);

/// What stands in `text` like the name of an image, from the last slash, blank or bracket before
/// its ending; ascending. Linear in the text's length, whatever it holds.
[[nodiscard]] QList<TextRange> imageNames(const QString &text);

/// What the names at these places are, ascending; for each one of them.
[[nodiscard]] QList<PathMention> mentionsAt(const QList<TextRange> &names, const QString &text,
                                            TextKind kind);

/// All mentions of folders that are called `folderName`; ascending. `path` ends with that name,
/// whatever stands behind it in the address: `../old` of `../old/index.md#top`.
[[nodiscard]] QList<PathMention> folderMentions(const QString &text, TextKind kind,
                                                const QString &folderName);

/// What a browser or generator makes of the path: entities and backslashes are resolved where the
/// form has them, percent-encoding stays.
[[nodiscard]] QString destinationOf(const PathMention &mention, const QString &text);

} // namespace app
