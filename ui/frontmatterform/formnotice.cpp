// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/formnotice.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FormNotice::FormNotice(const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_repair(new QPushButton(tr("Put It Right")))
    , m_goTo(new QPushButton)
{
    setObjectName(u"formNotice"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_repair->setObjectName(u"repair"_s);
    m_repair->setDefault(true); // Painted as what is advised.
    m_goTo->setObjectName(u"goToLine"_s);
    connect(m_repair, &QPushButton::clicked, this, &FormNotice::repairRequested);
    connect(m_goTo, &QPushButton::clicked, this, [this] { Q_EMIT lineRequested(m_line); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_repair);
    buttons->addWidget(m_goTo);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(4);
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(&theme, &ThemeController::themeChanged, this, &FormNotice::updateIcon);
    updateIcon();
}

void FormNotice::say(const QString &title, const QString &text, int line, Repair repair)
{
    m_title->setText(title);
    m_text->setText(text);
    m_line = line;
    m_repair->setVisible(repair == Repair::Offered);
    m_goTo->setText(tr("Go to Line %1").arg(line));
    m_goTo->setVisible(line > 0);
    show();
}

void FormNotice::updateIcon()
{
    m_icon->setPixmap(icon("triangle-alert"_L1, m_theme.theme().warning)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace ui
