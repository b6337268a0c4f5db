// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace app {
class Settings;
}

namespace ui {

/// The settings that are not a command of their own. Changes take effect at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `settings` outlives the dialog.
    explicit PreferencesDialog(app::Settings &settings, QWidget *parent = nullptr);
};

} // namespace ui
