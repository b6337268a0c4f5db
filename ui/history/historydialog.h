// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/versionstore.h"

#include <QDialog>
#include <QString>

#include <optional>

class QPushButton;

namespace app {
class Settings;
}

namespace ui {

class DiffPane;
class ThemeController;
class VersionList;

/// The former versions of a post, each beside the text as it is now, to look at and to bring back.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name` is the post's, `text` what it holds now; `versions` newest first. `theme` and
    /// `settings` outlive this.
    HistoryDialog(const QString &name, const QString &text, const QList<app::Version> &versions,
                  const ThemeController &theme, const app::Settings &settings,
                  QWidget *parent = nullptr);

    /// Nothing can be brought back then.
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] VersionList &list() { return *m_list; }
    [[nodiscard]] DiffPane &pane() { return *m_pane; }
    /// What is to be brought back, once accepted.
    [[nodiscard]] const std::optional<app::DecodedText> &chosen() const { return m_chosen; }

private:
    void showVersion(qsizetype index);
    void updateButton();

    QString m_text;
    QList<app::Version> m_versions;
    VersionList *m_list;
    DiffPane *m_pane;
    QPushButton *m_bringBack = nullptr;
    std::optional<app::DecodedText> m_chosen; ///< Of the version that is shown.
    quint64 m_request = 0;
    bool m_isReadOnly = false;
};

} // namespace ui
