// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/contexttokens.h"
#include "app/markdown/renderedpostdelta.h"
#include "app/markdown/renderer.h"
#include "app/text/lineindex.h"

#include <QString>

#include <optional>

namespace app {

/// Keeps the RenderedPost of a text that is being edited: always equal to what render() makes of
/// the whole text, but for most edits made by rendering a few blocks.
///
/// An edit is rendered with the two blocks before and behind it, from one blank line to another,
/// once as it was and once as it is (`alone`). Its blocks replace the old ones where
/// - the block at each end is the same after the edit: the edit does not reach it,
/// - the old blocks alone were just what they were within the post: nothing reaches them,
/// - contextTokens() and the headings stayed: they reach nothing new, nor does anything new them.
/// Anywhere else the whole post is rendered. So this knows no dialect and no pass; what it asks of
/// render() is that a line's block depends on the lines before it alone, but for those tokens.
class IncrementalRenderer final
{
public:
    /// Renders all of `text`.
    void start(const QString &text, const RenderOptions &options, Revision revision);

    /// Takes over `edit` of the text; what it changed in post().
    RenderedPostDelta edit(const TextEdit &edit, Revision revision);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const RenderedPost &post() const { return m_post; }
    [[nodiscard]] int lineAt(TextPosition position) const { return m_lines.lineAt(position); }
    /// Whether the last edit made it render the whole post.
    [[nodiscard]] bool wasWhole() const { return m_wasWhole; }

private:
    /// The blocks that an edit touches and those beside them, as they were.
    struct Window {
        qsizetype firstBlock = 0;
        qsizetype endBlock = 0;
        qsizetype firstTouched = 0;
        qsizetype endTouched = 0;
        int firstLine = 1;
        int endLine = 1; ///< Behind the last one.
        TextRange range;
        QString source;
        RenderedPost alone;
    };

    [[nodiscard]] std::optional<Window> windowOf(const TextEdit &edit) const;
    [[nodiscard]] bool reachesAnywhere() const;
    [[nodiscard]] qsizetype blockAtLine(int line, qsizetype count) const;
    [[nodiscard]] bool startsBehindBlank(qsizetype block) const;
    void renderBefore(Window &window);
    void renderAfter(const Window &window, const TextShift &shift);
    [[nodiscard]] std::optional<RenderedPostDelta> deltaOf(const Window &window,
                                                           const TextEdit &edit,
                                                           const TextShift &shift) const;
    [[nodiscard]] std::optional<RenderedPostDelta> valuesOf(
        const Window &window, LineRange lines, const TextShift &shift,
        const ListSplice<RenderedBlock> &blocks) const;
    [[nodiscard]] bool hasSamePlaces(const Window &window) const;
    [[nodiscard]] bool keepsContext(const Window &window, LineRange lines,
                                    const TextShift &shift) const;
    [[nodiscard]] bool keepsDefinitions(const Window &window, LineRange lines,
                                        const TextShift &shift) const;
    RenderedPostDelta renderWhole(const TextShift &shift, Revision revision);
    void follow(const TextEdit &edit);

    RenderOptions m_options;
    QString m_text;
    LineIndex m_lines;
    ContextCounts m_counts;
    BodyPlace m_body;
    RenderedPost m_post;
    bool m_wasWhole = true;

    /// What the last edit's window was rendered to: the next key is mostly in the same one.
    std::optional<TextRange> m_aloneRange;
    RenderedPost m_alone;
};

} // namespace app
