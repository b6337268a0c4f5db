// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/emphasisnotices.h"

#include "app/markdown/looseemphasis.h"

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool holdsText(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Heading || kind == Kind::TableCell;
}

QString markAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return text.mid(at, end - at);
}

} // namespace

QList<Notice> emphasisNotices(MarkdownNode root, int firstLine)
{
    QList<Notice> notices;
    QString text;
    walk(root, [&](MarkdownNode node, Visit visit) {
        const Kind kind = node.kind();
        if (visit == Visit::Enter) {
            if (holdsText(kind))
                text.clear();
            else if (kind == Kind::Text)
                text += QString::fromUtf8(node.literal());
            else if (kind == Kind::SoftBreak || kind == Kind::LineBreak)
                text += u'\n';
            else if (kind == Kind::Code)
                text += u'`';
            return;
        }
        if (!holdsText(kind))
            return;
        // One mark alone is a footnote sign or a product; emphasis needs its other end.
        const qsizetype at = findBlockedEmphasis(text);
        if (at < 0 || text.count(markAt(text, at)) < 2)
            return;
        const auto line = static_cast<int>(QStringView(text).left(at).count(u'\n'));
        notices.append({Notice::Kind::Warning,
                        firstLine + node.firstLine() - 1 + line,
                        QStringLiteral("cjk-emphasis"),
                        QStringLiteral("'%1' stays text: between punctuation and a letter it "
                                       "neither opens nor closes emphasis")
                            .arg(markAt(text, at)),
                        std::nullopt,
                        {markAt(text, at)}});
    });
    return notices;
}

} // namespace app
