// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/definitions.h"
#include "app/markdown/kramdown/element.h"
#include "app/text/forwardsearch.h"

#include <QRegularExpressionMatch>
#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace app::kramdown {

/// Which spans are read.
enum class SpanSyntax { All, Code, CodeAndHtml, Html };

/// Reads the spans of a block's text by kramdown's rules: emphasis, links, code, quotes and all.
class SpanReader final
{
public:
    /// `line` is that of the text's first character.
    SpanReader(Definitions &definitions, const QString &text, int line,
               SpanSyntax syntax = SpanSyntax::All);

    void readInto(Element &tree);

private:
    static constexpr std::size_t MaxDepth = 60; ///< Of spans in spans.

    /// Where spans end: `length` tells how much of the end starts at a place, `isEnd` whether it is
    /// the one.
    struct Stop {
        std::function<qsizetype()> length;
        std::function<bool()> isEnd;
    };

    bool read(Element &tree, const Stop *stop);
    bool readSpan();
    [[nodiscard]] bool mayStartSpan(qsizetype at) const;
    [[nodiscard]] bool mayStartQuote(qsizetype at) const;
    [[nodiscard]] qsizetype nextStart(const Stop *stop);

    bool readEmphasis();
    bool readEmphasisOf(qsizetype start, qsizetype length);
    bool readCode();
    bool readAutolink();
    bool readHtml();
    bool readTag(const QRegularExpressionMatch &tag);
    void readContent(Element &element, bool isKnownElement);
    bool readFootnote();
    bool readLink();
    bool readLinkTarget(Element &link, const QString &text);
    bool readReference(Element &link, const QString &text, bool &isRead);
    bool readQuote();
    bool readMath();
    bool readExtension();
    bool readExtensionBody(const QRegularExpressionMatch &opening);
    bool readEntity();
    bool readTypography();
    bool readLineBreak();
    bool readEscape();
    bool readStrikethrough();

    void charge(qsizetype characters);
    [[nodiscard]] bool isWithin(Type type) const;
    [[nodiscard]] bool isWithinLink() const;
    void giveAttributes(Element &element, const AttributeList &list);
    Element *append(Type type, const QString &value = {});
    void addText(QStringView text);
    void addText(qsizetype length);
    [[nodiscard]] QStringView rest() const { return QStringView(m_text).mid(m_at); }
    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at] : QChar();
    }
    [[nodiscard]] int lineAt(qsizetype at) const;

    Definitions &m_definitions;
    QString m_text;
    mutable struct {
        qsizetype at;
        int line;
    } m_known; ///< A place and its line.
    SpanSyntax m_syntax;
    Type m_textType = Type::RawText;
    qsizetype m_at = 0;
    Element *m_tree = nullptr;
    std::vector<Element *> m_trees; ///< Those that `m_tree` is in.
    /// What is left of the work that a text of this length is worth: unmatched marks are tried
    /// again and again, and nested ones in all combinations.
    qsizetype m_budget;
    ForwardSearch m_commentEnd{u"-->"};
    ForwardSearch m_mathEnd{u"$$"};
    ForwardSearch m_angle{u">"};
    ForwardSearch m_brace{u"}"};
};

} // namespace app::kramdown
