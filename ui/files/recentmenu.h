// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace app {
class Settings;
}

namespace ui {

/// The posts that were open last, newest first; those that are gone are left out.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit RecentMenu(app::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void fill();

    app::Settings &m_settings;
};

} // namespace ui
