// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/docktitle.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {
namespace {

constexpr int Height = 32;

} // namespace

DockTitle::DockTitle(QDockWidget &dock, const ThemeController &theme)
    : QWidget(&dock)
{
    auto *title = new QLabel(dock.windowTitle());
    title->setObjectName(QStringLiteral("panelTitle"));
    auto *hideButton = new QToolButton;
    hideButton->setAccessibleName(tr("Hide %1").arg(dock.windowTitle()));
    hideButton->setToolTip(tr("Hide"));
    hideButton->setIconSize({14, 14});
    connect(hideButton, &QToolButton::clicked, &dock, &QDockWidget::close);
    connect(&dock, &QDockWidget::windowTitleChanged, title, &QLabel::setText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 2);
    layout->addWidget(title, 1);
    layout->addWidget(hideButton);

    const auto updateIcon = [hideButton, &theme] {
        hideButton->setIcon(icon(QLatin1StringView("x"), theme.theme()));
    };
    connect(&theme, &ThemeController::themeChanged, hideButton, updateIcon);
    updateIcon();
}

QSize DockTitle::sizeHint() const
{
    return {120, Height};
}

QSize DockTitle::minimumSizeHint() const
{
    return {60, Height};
}

} // namespace ui
