// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class ThemeController;

/// What concerns the front matter as a whole, above its fields: it can't be read, or the blog's
/// rules can't.
class FormNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit FormNotice(const ThemeController &theme, QWidget *parent = nullptr);

    enum class Repair { Offered, NotKnown };

    /// `line` 0: there is none to go to.
    void say(const QString &title, const QString &text, int line, Repair repair = Repair::NotKnown);

Q_SIGNALS:
    void lineRequested(int line);
    void repairRequested();

private:
    void updateIcon();

    const ThemeController &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_repair;
    QPushButton *m_goTo;
    int m_line = 0;
};

} // namespace ui
