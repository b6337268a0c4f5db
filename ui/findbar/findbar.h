// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/search.h"
#include "app/text/textselection.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLayout;
class QLineEdit;
class QToolButton;

namespace ui {

class ActionSet;
class SearchTarget;
class ThemeController;

/// Finds and replaces in a text. Hidden until one of its commands is triggered; Escape hides it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive this. Carries out Find, FindNext, FindPrevious and Replace.
    FindBar(ActionSet &actions, const ThemeController &theme, SearchTarget &target,
            QWidget *parent = nullptr);

    /// True where the commands are meant for another bar now; may be empty.
    std::function<bool()> leavesCommands;

    [[nodiscard]] qsizetype matchCount() const { return m_matches.size(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *makeFindRow();
    [[nodiscard]] QWidget *makeReplaceRow();
    [[nodiscard]] QToolButton *addToggle(QAction *&action, const QString &name, const QString &tip);
    [[nodiscard]] QToolButton *addButton(const QString &tip);
    void connectCommands();
    void updateIcons();
    void open(bool withReplacement);
    void close();
    void search();
    void followSelection();
    void step(int direction);
    /// Selects a match; the search goes on from there.
    void selectMatch(int index);
    void showMatch(int index);
    void replaceOne();
    void replaceAll();
    void showState(const QString &error = {});
    [[nodiscard]] app::SearchQuery query() const;
    [[nodiscard]] int indexOfSelection() const;

    ActionSet &m_actions;
    const ThemeController &m_theme;
    SearchTarget &m_target;
    QLineEdit *m_pattern = nullptr;
    QLineEdit *m_replacement = nullptr;
    QLabel *m_count = nullptr;
    QAction *m_caseSensitive = nullptr;
    QAction *m_wholeWords = nullptr;
    QAction *m_regularExpression = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_replaceRow = nullptr;
    QToolButton *m_replaceOne = nullptr;
    QToolButton *m_replaceAll = nullptr;
    QTimer m_refresh;
    QList<app::TextRange> m_matches;
    app::TextSelection m_origin; ///< Where searching while typing begins, and what it goes back to.
    app::TextSelection m_followed; ///< What it selected last.
};

} // namespace ui
