// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/docktitle.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

namespace ui {
namespace {

constexpr int Height = 32;

} // namespace

DockTitle::DockTitle(QDockWidget &dock, const ThemeController &theme)
    : QWidget(&dock)
    , m_dock(dock)
    , m_content(new QWidget)
{
    auto *title = new QLabel(dock.windowTitle());
    title->setObjectName(QStringLiteral("panelTitle"));
    auto *hideButton = new QToolButton;
    hideButton->setAccessibleName(tr("Hide %1").arg(dock.windowTitle()));
    hideButton->setToolTip(tr("Hide"));
    hideButton->setIconSize({14, 14});
    connect(hideButton, &QToolButton::clicked, &dock, &QDockWidget::close);
    connect(&dock, &QDockWidget::windowTitleChanged, title, &QLabel::setText);

    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(12, 4, 6, 2);
    row->addWidget(title, 1);
    row->addWidget(hideButton);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);

    const auto updateIcon = [hideButton, &theme] {
        hideButton->setIcon(icon(QLatin1StringView("x"), theme.theme()));
    };
    connect(&theme, &ThemeController::themeChanged, hideButton, updateIcon);
    updateIcon();
}

void DockTitle::update(const QMainWindow &window)
{
    const bool isTab = !m_dock.isFloating() && !window.tabifiedDockWidgets(&m_dock).isEmpty();
    if (isTab == m_content->isHidden())
        return;
    m_content->setHidden(isTab);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return {120, m_content->isHidden() ? 0 : Height};
}

QSize DockTitle::minimumSizeHint() const
{
    return {60, m_content->isHidden() ? 0 : Height};
}

} // namespace ui
