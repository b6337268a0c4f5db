// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/versionstore.h"
#include "app/text/comparison.h"

#include <QFutureWatcher>
#include <QTreeWidget>

namespace ui {

class ThemeController;

/// The versions of a post by day: time, lines that it added and removed, size. The numbers of lines
/// come bit by bit, from another thread.
class VersionList final : public QTreeWidget
{
    Q_OBJECT

public:
    /// `versions` newest first; `theme` outlives this.
    VersionList(const QList<app::Version> &versions, const ThemeController &theme,
                QWidget *parent = nullptr);
    ~VersionList() override;

    /// Index of the version that is chosen; -1 for none.
    [[nodiscard]] qsizetype currentVersion() const;

Q_SIGNALS:
    void versionChosen(qsizetype index);

private:
    void fill();
    void countLines();
    void showLines(int index);

    QList<app::Version> m_versions;
    const ThemeController &m_theme;
    QList<QTreeWidgetItem *> m_rows; ///< By version; they belong to this.
    QFutureWatcher<app::ChangedLines> m_lines;
};

} // namespace ui
