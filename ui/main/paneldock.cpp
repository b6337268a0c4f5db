// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/paneldock.h"

#include "ui/actions/actionset.h"
#include "ui/main/docktitle.h"

#include <QAction>

namespace ui {

PanelDock::PanelDock(const QString &name, QWidget &panel, QAction &toggle,
                     const ThemeController &theme, QWidget *parent)
    : QDockWidget(plainText(toggle), parent)
    , m_toggle(toggle)
{
    setObjectName(name);
    setWidget(&panel);
    setTitleBarWidget(new DockTitle(*this, theme));
    connect(&m_toggle, &QAction::toggled, this, &PanelDock::setShown);
    // A tab behind another one is not visible, yet shown.
    connect(toggleViewAction(), &QAction::toggled, &m_toggle, &QAction::setChecked);
    m_toggle.setChecked(true);
}

void PanelDock::updateToggle()
{
    m_toggle.setChecked(!isHidden());
}

void PanelDock::setShown(bool isOn)
{
    const bool isBehindTab = isVisible() && visibleRegion().isEmpty();
    if (!isOn && isBehindTab) {
        m_toggle.setChecked(true); // What the user wants is to see it.
        return;
    }
    if (isHidden() == isOn)
        setVisible(isOn);
    if (isOn)
        raise();
}

} // namespace ui
