// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldheader.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QIcon>
#include <QMouseEvent>
#include <QPainter>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int Height = 20;
constexpr int MenuWidth = 22;
constexpr int IconSize = 14;
constexpr int Gap = 6;

/// `header-img` and `Header image` are two words, `title` and `Title` one.
bool isSameWord(const QString &label, const QString &key)
{
    const auto letters = [](QString text) {
        return text.remove(u'-').remove(u'_').remove(u' ').toLower();
    };
    return letters(label) == letters(key);
}

} // namespace

FieldHeader::FieldHeader(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldHeader::setWords(const QString &label, const QString &key)
{
    m_label = label;
    m_key = isSameWord(label, key) ? QString() : key;
    update();
}

void FieldHeader::setRequired(bool isRequired)
{
    m_isRequired = isRequired;
    update();
}

void FieldHeader::setGiven(bool isGiven)
{
    m_isGiven = isGiven;
    update();
}

QSize FieldHeader::sizeHint() const
{
    return {2 * Gutter + MenuWidth, Height};
}

QRect FieldHeader::menuRect() const
{
    return {width() - MenuWidth, 0, MenuWidth, height()};
}

QPoint FieldHeader::menuCorner() const
{
    return mapToGlobal(menuRect().bottomLeft());
}

bool FieldHeader::event(QEvent *event)
{
    // The icons are there while the mouse is.
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

void FieldHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const bool isHovered = (underMouse() || m_isDragging) && isEnabled();
    if (isHovered) {
        const QRect grip(0, (height() - IconSize) / 2, IconSize, IconSize);
        if (!m_isGiven)
            icon("grip-vertical"_L1, theme.mutedText).paint(&painter, grip);
        icon("ellipsis"_L1, theme.mutedText).paint(&painter, menuRect().adjusted(4, 3, -4, -3));
    }
    QRect rest = rect().adjusted(Gutter, 0, -MenuWidth, 0);
    QFont font = this->font();
    font.setPixelSize(12);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QString label = metrics.elidedText(m_label, Qt::ElideRight, rest.width());
    painter.setPen(m_isGiven || !isEnabled() ? theme.mutedText : theme.text);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, label);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(label));
    if (m_isRequired) {
        painter.setPen(theme.error);
        painter.drawText(rest.adjusted(3, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, u"*"_s);
        rest.setLeft(rest.left() + 8);
    }
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(11);
    painter.setFont(mono);
    painter.setPen(theme.mutedText);
    rest.setLeft(rest.left() + Gap);
    const QString key = QFontMetrics(mono).elidedText(m_key, Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, key);
}

void FieldHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_isDragging = false;
}

void FieldHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_isGiven)
        return;
    const int way = (event->position().toPoint() - m_pressedAt).manhattanLength();
    m_isDragging = m_isDragging || way >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void FieldHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool wasDragging = m_isDragging;
    m_isDragging = false;
    unsetCursor();
    if (wasDragging)
        Q_EMIT dropped(event->globalPosition().toPoint());
    else if (menuRect().contains(event->position().toPoint()))
        Q_EMIT menuRequested(menuCorner());
    else
        Q_EMIT pressed();
}

void FieldHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!menuRect().contains(event->position().toPoint()) && !m_isGiven)
        Q_EMIT renameRequested();
}

void FieldHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace ui
