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
    , m_button(new QPushButton)
{
    setObjectName(u"formNotice"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT lineRequested(m_line); });
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(4);
    words->addWidget(m_button, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(&theme, &ThemeController::themeChanged, this, &FormNotice::updateIcon);
    updateIcon();
}

void FormNotice::say(const QString &title, const QString &text, int line)
{
    m_title->setText(title);
    m_text->setText(text);
    m_line = line;
    m_button->setText(tr("Go to Line %1").arg(line));
    m_button->setVisible(line > 0);
    show();
}

void FormNotice::updateIcon()
{
    m_icon->setPixmap(icon("triangle-alert"_L1, m_theme.theme().warning)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace ui
