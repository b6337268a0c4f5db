// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/merge.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace app {
class Settings;
}

namespace ui {

class DiffPane;
class ThemeController;

/// What two people made of one text.
struct ThreeVersions {
    QString base; ///< What both started from.
    QString mine;
    QString theirs;
};

/// Merges line by line: what only one of both changed is taken by itself, for a conflict the reader
/// chooses. Keys 1 to 4 choose and go on to the next conflict.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` and `settings` outlive this.
    MergeDialog(const ThemeController &theme, const app::Settings &settings,
                const ThreeVersions &versions, QWidget *parent = nullptr);
    ~MergeDialog() override;

    [[nodiscard]] DiffPane &pane() { return *m_pane; }
    /// Conflicts for which nothing is chosen so far.
    [[nodiscard]] qsizetype openConflicts() const;
    /// What has been chosen, as one text. Complete once accepted.
    [[nodiscard]] QString mergedText() const;

    /// For the change that is marked.
    void choose(app::MergeChoice choice);

private:
    struct Merge;

    [[nodiscard]] QWidget *makeChoices();
    void present(const Merge &merge);
    void updateState();
    /// The chunk that the view shows as its change of that index.
    [[nodiscard]] qsizetype chunkOf(qsizetype change) const;

    ThreeVersions m_versions;
    app::Lines m_mineLines; ///< Views into m_versions.
    app::Lines m_theirLines;
    QList<app::MergeChunk> m_chunks;
    QList<app::MergeChoice> m_choices;
    QList<qsizetype> m_shown; ///< By change of the view: its chunk.
    DiffPane *m_pane;
    QLabel *m_state;
    QList<QPushButton *> m_buttons;
    QPushButton *m_apply = nullptr;
};

} // namespace ui
