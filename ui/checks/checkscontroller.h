// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"
#include "app/checks/postchecker.h"
#include "app/markdown/renderedpost.h"
#include "app/post/postplace.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QLabel;
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
    /// Of the post that is open or is handed over next.
    void setPlace(const app::PostPlace &place);
    void setRendered(const app::RenderedPostPtr &post);
    /// Of the post that is open.
    void setImages(const app::PostImages &images);
    /// `line` of the file holds the cursor: the next notice is looked for from there.
    void setCurrentLine(int line) { m_currentLine = line; }
    [[nodiscard]] qsizetype count() const { return m_shown.size(); }

Q_SIGNALS:
    void lineRequested(int line);
    /// How many notices there are.
    void countChanged(qsizetype count);

private:
    void check();
    /// Brings the list up to date with what all have to say.
    void update();
    void showNotices();
    void addRow(const app::Notice &notice);
    /// False where the text has gone on since: the next result brings the notice again.
    [[nodiscard]] bool isOfNewestText(const app::Notice &notice) const;
    void fix(const app::Notice &notice);
    /// +1: the first behind the current line, -1: the last before it; from the other end on where
    /// there is none.
    void goTo(int direction);

    const ThemeController &m_theme;
    QPointer<app::PostDocument> m_post;
    app::PostPlace m_place;
    app::RenderedPostPtr m_rendered;
    app::PostChecker m_checker;
    QList<app::Notice> m_imageNotices;
    QList<app::Notice> m_shown; ///< By line.
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    int m_currentLine = 1;
};

} // namespace ui
