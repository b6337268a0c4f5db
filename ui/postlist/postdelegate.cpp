// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/postlist/postdelegate.h"

#include "ui/postlist/postlistmodel.h"
#include "ui/theme/themecontroller.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int Padding = 8;
constexpr int LineGap = 2;

QFont secondLineFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.88);
    return smaller;
}

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
              const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

PostDelegate::PostDelegate(const ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(4, 1, -4, -1);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? theme.selection : theme.hover);
        painter->drawRoundedRect(card, 5, 5);
    }
    const QRect inner = card.adjusted(Padding, Padding - 1, -Padding, 0);
    const QFont small = secondLineFont(option.font);
    const int titleHeight = QFontMetrics(option.font).height();
    const QRect title(inner.topLeft(), QSize(inner.width(), titleHeight));
    QRect second(inner.left(), title.bottom() + LineGap, inner.width(),
                 QFontMetrics(small).height());
    drawLine(*painter, title, option.font, theme.text, index.data().toString());
    if (index.data(PostListModel::IsDraftRole).toBool()) {
        const QString draft = PostListModel::tr("Draft");
        QFont bold = small;
        bold.setWeight(QFont::DemiBold);
        drawLine(*painter, second, bold, theme.warning, draft);
        second.setLeft(second.left() + QFontMetrics(bold).horizontalAdvance(draft) + Padding);
    }
    drawLine(*painter, second, small, theme.mutedText,
             index.data(PostListModel::SecondLineRole).toString());
    painter->restore();
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height()
        + QFontMetrics(secondLineFont(option.font)).height() + LineGap + 2 * Padding;
    return {80, height};
}

} // namespace ui
