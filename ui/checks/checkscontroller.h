// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QStackedWidget;
class QVBoxLayout;
class QWidget;

namespace app {
class PostDocument;
}

namespace ui {

class ActionSet;
class NoticeRow;
class ThemeController;

/// What the author should know before the post is published: a list that goes to the lines and
/// mends what can be mended.
class ChecksController final : public QObject
{
    Q_OBJECT

public:
    ChecksController(ActionSet &actions, const ThemeController &theme, QObject *parent = nullptr);
    ~ChecksController() override;

    /// Owned by this until a parent widget takes it.
    [[nodiscard]] QWidget &widget();

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    void setRendered(const app::RenderedPostPtr &post);
    /// `line` of the file holds the cursor: the next notice is looked for from there.
    void setCurrentLine(int line) { m_currentLine = line; }
    [[nodiscard]] qsizetype count() const;

Q_SIGNALS:
    void lineRequested(int line);
    /// How many notices there are.
    void countChanged(qsizetype count);

private:
    void showNotices(const QList<app::Notice> &notices);
    void addRow(const app::Notice &notice);
    void fix(const app::Notice &notice);
    /// +1: the first behind the current line, -1: the last before it; from the other end on where
    /// there is none.
    void goTo(int direction);

    const ThemeController &m_theme;
    QPointer<app::PostDocument> m_post;
    app::RenderedPostPtr m_rendered;
    QStackedWidget *m_pages;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    int m_currentLine = 1;
};

} // namespace ui
