// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/delimiters.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class ThemeController;

/// Shown for a post without front matter: what it is for, and, where one can be started, a button
/// that does so in the blog's format; another format is in the menu beside it.
class MissingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MissingPage(const ThemeController &theme, QWidget *parent = nullptr);

    enum class Start {
        Possible,
        ReadOnly, ///< The post can't be changed.
        Meant, ///< There is one that has to be put right.
        OtherNotation, ///< Pelican's posts begin with lines of their own kind.
    };
    void setStart(Start start);
    /// What the button starts.
    void setFormat(app::FrontMatterFormat format);
    [[nodiscard]] QPushButton &startButton() { return *m_start; }

Q_SIGNALS:
    void startRequested(app::FrontMatterFormat format);

private:
    void updateIcon();

    const ThemeController &m_theme;
    app::FrontMatterFormat m_format = app::FrontMatterFormat::Yaml;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_start;
    QToolButton *m_other;
};

} // namespace ui
