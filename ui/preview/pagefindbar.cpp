// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/pagefindbar.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

using Direction = PageSearch::Direction;

PageFindBar::PageFindBar(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pattern(new QLineEdit)
    , m_caseSensitive(new QAction(QStringLiteral("Aa"), this))
    , m_count(new QLabel)
    , m_previous(addButton(tr("Previous match")))
    , m_next(addButton(tr("Next match")))
    , m_close(addButton(tr("Close")))
{
    setObjectName(QStringLiteral("pageFindBar"));
    setAutoFillBackground(true);
    m_pattern->setPlaceholderText(tr("Find in the preview"));
    m_pattern->setAccessibleName(tr("Find in the preview"));
    m_pattern->setMinimumWidth(100);
    m_caseSensitive->setCheckable(true);
    m_caseSensitive->setToolTip(tr("Match case"));
    auto *caseButton = addButton(m_caseSensitive->toolTip());
    caseButton->setDefaultAction(m_caseSensitive);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_pattern, 1);
    for (QWidget *widget : {static_cast<QWidget *>(caseButton), static_cast<QWidget *>(m_count),
                            static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                            static_cast<QWidget *>(m_close)})
        row->addWidget(widget);

    connect(m_pattern, &QLineEdit::textChanged, this, [this] { search(Direction::Forward); });
    connect(m_caseSensitive, &QAction::toggled, this, [this] { search(Direction::Forward); });
    connect(m_previous, &QToolButton::clicked, this, [this] { search(Direction::Backward); });
    connect(m_next, &QToolButton::clicked, this, [this] { search(Direction::Forward); });
    connect(m_close, &QToolButton::clicked, this, &PageFindBar::close);
    connect(&theme, &ThemeController::themeChanged, this, &PageFindBar::updateIcons);
    updateIcons();
    showResult(0, 0);
    hide();
}

QToolButton *PageFindBar::addButton(const QString &tip)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void PageFindBar::open()
{
    show();
    m_pattern->setFocus();
    m_pattern->selectAll();
    search(Direction::Forward);
}

void PageFindBar::step(Direction direction)
{
    if (m_pattern->text().isEmpty())
        open();
    else
        search(direction);
}

void PageFindBar::search(Direction direction)
{
    Q_EMIT searchRequested({m_pattern->text(), direction, m_caseSensitive->isChecked()});
}

void PageFindBar::showResult(int match, int count)
{
    const bool hasPattern = !m_pattern->text().isEmpty();
    QString text;
    if (count > 0)
        text = QStringLiteral("%1 / %2").arg(match).arg(count);
    else if (hasPattern)
        text = tr("No match");
    m_count->setText(text);
    setCountColor(hasPattern && count == 0);
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(count > 0);
}

void PageFindBar::setCountColor(bool isBad)
{
    QPalette colors = m_count->palette();
    colors.setColor(QPalette::WindowText,
                    isBad ? m_theme.theme().error : m_theme.theme().mutedText);
    m_count->setPalette(colors);
}

void PageFindBar::updateIcons()
{
    const Theme &theme = m_theme.theme();
    m_previous->setIcon(icon(QLatin1StringView("chevron-up"), theme));
    m_next->setIcon(icon(QLatin1StringView("chevron-down"), theme));
    m_close->setIcon(icon(QLatin1StringView("x"), theme));
}

void PageFindBar::close()
{
    hide();
    Q_EMIT searchRequested({});
    Q_EMIT closed();
}

void PageFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        search(event->modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backward
                                                              : Direction::Forward);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
