// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace ui {

class SystemColorScheme;

/// Decides between light and dark (the user's choice, else the system's) and dresses the
/// application: palette, style sheet, fonts.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit ThemeController(app::Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const;

Q_SIGNALS:
    /// theme() is another one, and the application wears it already.
    void themeChanged();

private:
    void update();
    [[nodiscard]] bool prefersDark() const;

    app::Settings &m_settings;
    const Theme *m_theme = nullptr;
    SystemColorScheme *m_system = nullptr; ///< Null where Qt or the palette tells.
    bool m_paletteIsDark = false;
};

} // namespace ui
