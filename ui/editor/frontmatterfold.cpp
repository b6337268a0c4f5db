// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/frontmatterfold.h"

#include "ui/editor/highlighter.h"
#include "ui/editor/posteditor.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

FrontMatterFold::FrontMatterFold(const Highlighter &highlighter, QObject *parent)
    : QObject(parent)
    , m_highlighter(highlighter)
{
    connect(&m_highlighter, &Highlighter::frontMatterEndChanged, this, [this] {
        Q_EMIT usableChanged(isUsable());
        update();
    });
}

void FrontMatterFold::setDocument(QTextDocument *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
        if (m_hiddenTo > 0)
            show(true, 1, m_hiddenTo);
    }
    m_document = document;
    m_hiddenTo = 0;
    if (document != nullptr) {
        // Lines that an undo or the form puts into what is hidden are hidden too.
        connect(document, &QTextDocument::contentsChanged, this, &FrontMatterFold::update);
    }
    Q_EMIT usableChanged(isUsable());
    update();
}

bool FrontMatterFold::isUsable() const
{
    return m_document && m_highlighter.frontMatterEnd() > 0;
}

void FrontMatterFold::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    update();
    Q_EMIT foldedChanged(folded);
}

void FrontMatterFold::update()
{
    if (!m_document)
        return;
    const int last = isUsable() && m_isFolded ? m_highlighter.frontMatterEnd() : 0;
    if (last < m_hiddenTo)
        show(true, last + 1, m_hiddenTo);
    if (last > 0)
        show(false, 1, last);
    m_hiddenTo = last;
}

void FrontMatterFold::show(bool visible, int from, int to)
{
    const QTextBlock first = m_document->findBlockByNumber(from);
    int length = 0;
    bool isChanged = false;
    QTextBlock block = first;
    for (int i = from; i <= to && block.isValid(); ++i, block = block.next()) {
        isChanged = isChanged || block.isVisible() != visible;
        block.setVisible(visible);
        length += block.length();
    }
    if (isChanged)
        m_document->markContentsDirty(first.position(), length);
}

QTextCursor FrontMatterFold::movedOut(const QTextCursor &cursor, bool forward) const
{
    QTextCursor moved = cursor;
    const bool keepsAnchor = cursor.hasSelection();
    const QTextBlock after = m_document->findBlockByNumber(m_hiddenTo + 1);
    const QTextBlock before = m_document->firstBlock();
    const int position = forward && after.isValid()
        ? after.position()
        : before.position() + qMax(0, before.length() - 1);
    moved.setPosition(position, keepsAnchor ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    return moved;
}

QString FrontMatterFold::summary() const
{
    QTextBlock block = m_document->firstBlock().next();
    for (int i = 1; i < m_highlighter.frontMatterEnd(); ++i, block = block.next()) {
        const QString line = block.text();
        if (!line.startsWith(u"title"))
            continue;
        QString title = line.mid(5).trimmed();
        if (title.startsWith(u':') || title.startsWith(u'='))
            title = title.mid(1).trimmed();
        if (title.size() > 1 && (title.startsWith(u'"') || title.startsWith(u'\'')))
            title = title.mid(1, title.size() - 2);
        return title;
    }
    return {};
}

void FrontMatterFold::paintSummary(QPainter &painter, const PostEditor &editor) const
{
    if (!m_isFolded || !isUsable())
        return;
    const QList<VisibleBlock> blocks = editor.visibleBlocks();
    if (blocks.isEmpty() || blocks.first().block.blockNumber() != 0)
        return;
    const VisibleBlock &first = blocks.first();
    const QRectF row = editor.rectsOf(first, 0, first.block.length() - 1).value(0);
    const QString lines = tr("%n line(s)", nullptr, m_highlighter.frontMatterEnd() - 1);
    const QString title = summary();
    const QString text = title.isEmpty() ? lines : title + QStringLiteral("  ·  ") + lines;
    const qreal left = row.right() + editor.fontMetrics().horizontalAdvance(u'm');
    painter.setFont(editor.font());
    painter.setPen(editor.theme().mutedText);
    const QRectF place(left, row.top(), editor.viewport()->width() - left, row.height());
    painter.drawText(
        place, Qt::AlignVCenter | Qt::AlignLeft,
        editor.fontMetrics().elidedText(text, Qt::ElideRight, int(place.width()) - 12));
}

} // namespace ui
