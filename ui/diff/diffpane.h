// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/comparison.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace app {
class Settings;
}

namespace ui {

class DiffView;
class ThemeController;

/// A comparison with titles above its sides, and a strip with the number of changes and the ways to
/// go from one to the next. Compares on a thread of its own.
class DiffPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this; the text is shown in the editor's font.
    DiffPane(const ThemeController &theme, const app::Settings &settings,
             QWidget *parent = nullptr);

    [[nodiscard]] DiffView &view() { return *m_view; }
    using QWidget::show;
    void setTitles(const QString &before, const QString &after);

    /// Shows the texts side by side as soon as they are compared; a newer call replaces this one.
    void compare(const QString &before, const QString &after);
    /// The same for what `work` returns, which runs on another thread.
    void compareBy(const std::function<app::Comparison()> &work);
    /// Shows `comparison` at once.
    void show(const app::Comparison &comparison);
    /// Says `text` in place of a comparison.
    void showText(const QString &text);

Q_SIGNALS:
    /// A comparison is shown.
    void compared();

private:
    [[nodiscard]] QWidget *makeStrip();
    void updateStrip();
    void updateIcons();

    const ThemeController &m_theme;
    DiffView *m_view;
    QLabel *m_before;
    QLabel *m_after;
    QLabel *m_count;
    QLabel *m_text;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_fold;
    quint64 m_request = 0;
};

} // namespace ui
