// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderer.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace app::templates {

/// What is wrong with a piece of template syntax; each is a notice's code, "template-…".
enum class Fault {
    Unclosed, ///< `{{` or `{%` without its end.
    UnknownTag,
    UnclosedBlock,
    StrayTag, ///< `endif` or `else` without an `if`.
    WrongEnd, ///< `endfor` where an `if` is open.
    Syntax, ///< A tag that is written as it can't be read.
    MissingSnippet,
    MissingPage,
    UnknownShortcode,
    MissingParameter,
    EmptyParameter, ///< Hugo's `param` of `false`, `0` or nothing.
    UnknownLanguage,
    PageWithSlash, ///< What only newer versions of Hugo find.
    UnknownFilter,
    MissingFunction,
    EscapedQuote, ///< `'it\'s'`
    InAddress, ///< In the address of a link or image, where the site does not fill it in.
    InCode, ///< In code, but evaluated all the same.
};

/// Collects notices about a body.
class NoticeList final
{
public:
    NoticeList(const QString &body, const BodyPlace &place, const QList<CodeBlock> &code);

    /// About what stands at `range` of the body. `fix` takes its place, if there is one.
    void add(Fault fault, TextRange range, const QStringList &arguments,
             const std::optional<QString> &fix = {});
    /// The same; the fix replaces another part of the body.
    void addWithEdit(Fault fault, TextRange range, const QStringList &arguments,
                     const TextEdit &editOfBody);
    /// The same; the fix is `{% raw %}` around it, or around the block of code that it is in.
    void addWithRaw(Fault fault, TextRange range, const QStringList &arguments);
    /// The same around all of `whole`, which `range` is a part of.
    void addWithRaw(Fault fault, TextRange range, const QStringList &arguments, TextRange whole);

    /// No more are taken: they come when these are mended.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] const QString &body() const { return m_body; }
    /// In code of any kind.
    [[nodiscard]] bool isInCode(TextPosition at) const;
    /// In code as Markdown writes it: not in that of a tag.
    [[nodiscard]] bool isInMarkdownCode(TextPosition at) const;
    [[nodiscard]] QList<Notice> take() { return std::move(m_notices); }

private:
    [[nodiscard]] bool isInCodeSpan(TextPosition at) const;
    [[nodiscard]] int lineAt(TextPosition at) const;
    [[nodiscard]] const CodeBlock *codeBlockAt(int line) const;
    [[nodiscard]] std::optional<TextEdit> rawEdit(TextRange range) const;

    const QString &m_body;
    const BodyPlace &m_place;
    const QList<CodeBlock> &m_code;
    QList<qsizetype> m_lineStarts;
    QList<qsizetype> m_codeOfLines; ///< Places in m_code; -1 where a line is in no block of code.
    // Of the paragraph that was asked for last.
    mutable TextRange m_paragraph;
    mutable QList<TextRange> m_codeSpans;
    QList<Notice> m_notices;
};

// Each finds what ends the build of its generator.
void checkLiquid(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices);
void checkShortcodes(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices);
void checkNunjucks(const TemplateSite &site, const QVariantMap &frontMatter, NoticeList &notices);

} // namespace app::templates
