// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/checks/noticerow.h"

#include "ui/checks/noticetext.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace ui {
namespace {

using Kind = app::Notice::Kind;

QIcon kindIcon(Kind kind, const Theme &theme)
{
    switch (kind) {
    case Kind::Error:
        return icon(QLatin1StringView("circle-alert"), theme.error);
    case Kind::Warning:
        return icon(QLatin1StringView("triangle-alert"), theme.warning);
    case Kind::Information:
        break;
    }
    return icon(QLatin1StringView("info"), theme.accent);
}

} // namespace

NoticeRow::NoticeRow(const app::Notice &notice, const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
    , m_theme(theme)
    , m_icon(new QLabel(this))
{
    setObjectName(QStringLiteral("noticeRow"));
    auto *text = new QLabel(noticeText(notice), this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *place = new QPushButton(tr("Line %1").arg(notice.line), this);
    place->setObjectName(QStringLiteral("noticePlace"));
    place->setAccessibleDescription(text->text());
    connect(place, &QPushButton::clicked, this, &NoticeRow::lineRequested);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(place);
    if (notice.suggestion) {
        auto *fix = new QPushButton(tr("Fix"), this);
        fix->setObjectName(QStringLiteral("noticeFix"));
        fix->setAccessibleDescription(text->text());
        connect(fix, &QPushButton::clicked, this, &NoticeRow::fixRequested);
        actions->addWidget(fix);
    }
    actions->addStretch();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(text, 0, 1);
    layout->addLayout(actions, 1, 1);
    connect(&m_theme, &ThemeController::themeChanged, this, &NoticeRow::updateIcon);
    updateIcon();
}

void NoticeRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT lineRequested();
}

void NoticeRow::updateIcon()
{
    m_icon->setPixmap(kindIcon(m_notice.kind, m_theme.theme()).pixmap(16, 16));
}

} // namespace ui
