// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/marked/definitions.h"
#include "app/markdown/marked/delimiters.h"
#include "app/markdown/marked/options.h"

#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace app::marked {

/// What the readers of a post's inline texts share.
struct InlineState {
    const Definitions &definitions;
    const Options &options;
    /// Steps that are left: a text in which everything opens and nothing closes is not read to its
    /// end again and again. What comes then is plain.
    qsizetype budget = 0;
    /// References to characters stay as written, but for those that hexo-util knows: ids are made
    /// of such texts.
    bool keepsReferences = false;

    // marked never closes what an author leaves open: it is for all that follows in the post.
    bool isInLink = false;
    bool isRaw = false; ///< In `<code>`, `<pre>`, `<kbd>` or `<script>`.
};

/// Reads a paragraph's text, or what is within emphasis or a link, as marked 15 does it: from left
/// to right, each piece by the first rule that fits. Emphasis is weighed in a masked copy.
class InlineReader final
{
public:
    /// `line` is that of the text's first character; `depth` counts the texts around this one.
    InlineReader(InlineState &state, const QString &text, int line, MarkdownNode parent,
                 int depth = 0);

    void read();

private:
    bool takeEscape();
    bool takeToken();
    bool takeTag();
    bool takeLink();
    bool takeReference();
    bool takeEmphasis();
    bool takeCode();
    bool takeBreak();
    bool takeStruck();
    bool takeAddress();
    void takeText();

    void addLink(qsizetype textStart, qsizetype textEnd, const Definition &target, bool isImage);
    void addAddress(qsizetype textStart, qsizetype textEnd, const QString &address);
    void readWithin(qsizetype start, qsizetype end, MarkdownNode parent);
    void noteTag(const QString &tag);
    void addText(const QString &text);
    void flushText();
    [[nodiscard]] qsizetype endOfTag();
    [[nodiscard]] qsizetype endOfMarked(qsizetype kind, QStringView end, qsizetype from);
    [[nodiscard]] qsizetype endOfText();
    [[nodiscard]] bool startsAddress(qsizetype at) const;
    [[nodiscard]] bool startsMail(qsizetype at);
    [[nodiscard]] bool isBeforeBreak(qsizetype at) const;
    [[nodiscard]] QChar at(qsizetype i) const;
    [[nodiscard]] int lineAt(qsizetype place);

    InlineState &m_state;
    QString m_text;
    MarkdownNode m_parent;
    int m_depth;
    std::optional<Delimiters> m_delimiters;
    qsizetype m_at = 0;
    QString m_pending; ///< Text that is not a node yet.
    QChar m_before; ///< The last character of plain text; null behind anything else.
    bool m_keepsBefore = false;
    int m_line;
    qsizetype m_lineKnownAt = 0;

    // Where it is known that nothing ahead ends what begins like this.
    QSet<qsizetype> m_endlessCode; ///< By the number of backticks.
    QSet<qsizetype> m_endlessTags; ///< By kind.
    std::array<bool, 2> m_isEndlessStruck{}; ///< One tilde, two.
    // The next `@`, and where the word begins that it could be of.
    qsizetype m_mailStart = 0;
    qsizetype m_mailSign = -1;
    bool m_hasMail = true;
};

} // namespace app::marked
