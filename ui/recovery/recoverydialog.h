// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/recovery.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace app {
class Settings;
}

namespace ui {

class DiffPane;
class ThemeController;

/// All texts that were not saved when Byline ended, each beside what its file holds now. Decides
/// nothing by itself: closing it leaves everything for later.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Answer {
        Restore, ///< As the text that is edited.
        Merge, ///< With what the file holds now.
        SaveAs, ///< As a file of its own.
        Discard, ///< The file's text is the one to keep.
    };
    Q_ENUM(Answer)

    /// `theme` and `settings` outlive this.
    RecoveryDialog(const ThemeController &theme, const app::Settings &settings,
                   QWidget *parent = nullptr);

    /// Newest first. Closes where there are none.
    void setTexts(const QList<app::UnsavedText> &texts);
    [[nodiscard]] QListWidget &list() { return *m_list; }
    [[nodiscard]] DiffPane &pane() { return *m_pane; }
    /// Null where a text does not have that choice.
    [[nodiscard]] QPushButton *button(Answer answer) const { return m_buttons.value(answer); }

Q_SIGNALS:
    void answered(const app::UnsavedText &text, ui::RecoveryDialog::Answer answer);

private:
    void addButton(Answer answer, const QString &text, QLayout &layout);
    void showText(int index);

    QList<app::UnsavedText> m_texts;
    QLabel *m_intro;
    QListWidget *m_list;
    DiffPane *m_pane;
    QMap<Answer, QPushButton *> m_buttons;
};

} // namespace ui
