// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/outline/outlinecontroller.h"

#include "ui/outline/outlinemodel.h"
#include "ui/theme/themecontroller.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace ui {
namespace {

constexpr int IndentPerLevel = 14;

/// Draws a heading indented by its level; the first levels stand out.
class OutlineDelegate final : public QStyledItemDelegate
{
public:
    OutlineDelegate(const ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_theme.theme();
        const int level = index.data(OutlineModel::LevelRole).toInt();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? theme.selection : theme.hover);
            painter->drawRoundedRect(row, 4, 4);
        }
        QFont font = option.font;
        if (level <= 2)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(isCurrent || level <= 3 ? theme.text : theme.mutedText);
        const QRect text = row.adjusted(8 + std::max(0, level - 2) * IndentPerLevel, 0, -6, 0);
        const QString elided
            = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {80, option.fontMetrics.height() + 10};
    }

private:
    const ThemeController &m_theme;
};

} // namespace

OutlineController::OutlineController(const ThemeController &theme, QObject *parent)
    : QObject(parent)
    , m_model(new OutlineModel(this))
    , m_pages(new QStackedWidget)
    , m_list(new QListView)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutlineDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Outline"));
    m_list->setMouseTracking(true);
    auto *empty = new QLabel(tr("Headings of the post appear here."));
    empty->setObjectName(QStringLiteral("mutedLabel"));
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setWordWrap(true);
    empty->setContentsMargins(12, 8, 12, 8);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &OutlineController::activate);
    connect(m_list, &QListView::activated, this, &OutlineController::activate);
}

OutlineController::~OutlineController()
{
    if (!m_pages->parent())
        delete m_pages;
}

QWidget &OutlineController::widget()
{
    return *m_pages;
}

void OutlineController::setRendered(const app::RenderedPostPtr &post)
{
    m_model->setHeadings(post ? post->headings : QList<app::Heading>());
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    updateCurrent();
}

void OutlineController::setCurrentLine(int line)
{
    if (line == m_currentLine)
        return;
    m_currentLine = line;
    updateCurrent();
}

void OutlineController::activate(const QModelIndex &index)
{
    Q_EMIT lineRequested(index.data(OutlineModel::LineRole).toInt());
}

void OutlineController::updateCurrent()
{
    const QModelIndex current = m_model->index(m_model->rowOfLine(m_currentLine));
    // Above the first heading there is none to be scrolled to.
    if (!current.isValid() && m_list->currentIndex().isValid())
        m_list->scrollToTop();
    m_list->setCurrentIndex(current);
}

} // namespace ui
