// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QString>

namespace app {
class Settings;
}

namespace ui {

class DiffPane;
class ThemeController;

/// Shows what another program made of a file beside the text that is not saved, and asks what
/// shall become of both.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Answer { None, KeepMine, TakeTheirs, Merge };

    /// `theme` and `settings` outlive this.
    CompareDialog(const ThemeController &theme, const app::Settings &settings, const QString &mine,
                  const QString &theirs, QWidget *parent = nullptr);

    [[nodiscard]] DiffPane &pane() { return *m_pane; }
    /// None where the dialog was closed without one.
    [[nodiscard]] Answer answer() const { return m_answer; }

private:
    DiffPane *m_pane;
    Answer m_answer = Answer::None;
};

} // namespace ui
