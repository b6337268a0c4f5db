// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/blog/generator.h"
#include "app/fields/blogrules.h"
#include "app/frontmatter/meantfrontmatter.h"

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

    /// What it tells of from now on can't be put right.
    void setReadOnly(bool isReadOnly);

    // Each of these shows it. `text` is what the front matter was read from.

    /// `generator` sees no front matter in what is meant for one.
    void tellMeant(const app::MeantFrontMatter &meant, app::Generator generator);
    /// There are fields, but not as `generator` reads them.
    void tellProblem(const app::Error &problem, const QString &text, app::Generator generator);
    /// There are no fields to be shown.
    void tellUnreadable(const app::Error &error, const QString &text);
    void tellRuleMistake(const app::RuleMistake &mistake);

Q_SIGNALS:
    void lineRequested(int line);
    /// As app::repair() does it.
    void repairRequested(const app::Error &problem);

private:
    enum class Repair { Offered, NotKnown };

    [[nodiscard]] Repair repairOf(const app::Error &problem, const QString &text) const;
    /// `line` 0: there is none to go to.
    void say(const QString &title, const QString &text, int line, Repair repair);
    void updateIcon();

    const ThemeController &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_repair;
    QPushButton *m_goTo;
    app::Error m_problem; ///< What it tells of.
    int m_line = 0;
    bool m_isReadOnly = false;
};

} // namespace ui
