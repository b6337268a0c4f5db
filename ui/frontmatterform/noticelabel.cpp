// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/noticelabel.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ui {

using namespace Qt::StringLiterals;

NoticeLabel::NoticeLabel(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
    , m_text(new QLabel)
{
    m_text->setObjectName(u"fieldNotice"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(0, 1, 0, 0);
    m_layout->setHorizontalSpacing(5);
    m_layout->setVerticalSpacing(3);
    m_layout->addWidget(m_text, 0, 1);
    m_layout->setColumnStretch(1, 1);
    connect(&theme, &ThemeController::themeChanged, this, &NoticeLabel::updateColors);
}

void NoticeLabel::makeIcon()
{
    m_icon = new QLabel;
    m_icon->setContentsMargins(0, 2, 0, 0);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
}

void NoticeLabel::makeFix()
{
    m_fix = new QPushButton;
    m_fix->setObjectName(u"fieldFix"_s);
    m_fix->setCursor(Qt::PointingHandCursor);
    m_layout->addWidget(m_fix, 1, 1, Qt::AlignLeft);
    connect(m_fix, &QPushButton::clicked, this,
            [this] { Q_EMIT fixRequested(m_notice.fixedValue); });
}

void NoticeLabel::setNotice(const FieldNotice &notice)
{
    setVisible(!notice.text.isEmpty());
    if (notice == m_notice)
        return;
    m_notice = notice;
    m_text->setText(notice.text);
    const bool hasIcon = notice.tone != FieldNotice::Tone::Note;
    if (hasIcon && m_icon == nullptr)
        makeIcon();
    if (m_icon != nullptr)
        m_icon->setVisible(hasIcon);
    if (!notice.fix.isEmpty() && m_fix == nullptr)
        makeFix();
    if (m_fix != nullptr) {
        m_fix->setText(notice.fix);
        m_fix->setVisible(!notice.fix.isEmpty());
    }
    updateColors();
}

void NoticeLabel::updateColors()
{
    const Theme &theme = m_theme.theme();
    const bool isError = m_notice.tone == FieldNotice::Tone::Error;
    const QString tone = isError ? u"error"_s : u"other"_s;
    if (m_text->property("tone").toString() != tone) {
        m_text->setProperty("tone", tone);
        m_text->style()->polish(m_text);
    }
    if (m_icon == nullptr)
        return;
    const QColor color = isError ? theme.error : theme.warning;
    m_icon->setPixmap(icon(isError ? "circle-alert"_L1 : "triangle-alert"_L1, color)
                          .pixmap(QSize(13, 13), devicePixelRatioF()));
}

} // namespace ui
