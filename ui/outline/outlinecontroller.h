// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

#include <QObject>

#include <memory>

class QLabel;
class QListView;
class QModelIndex;
class QStackedWidget;
class QWidget;

namespace ui {

class OutlineModel;
class ThemeController;

/// The headings of the post, the one that is being written marked; a click goes there.
class OutlineController final : public QObject
{
    Q_OBJECT

public:
    explicit OutlineController(const ThemeController &theme, QObject *parent = nullptr);
    ~OutlineController() override;

    /// Owned by this until a parent widget takes it.
    [[nodiscard]] QWidget &widget();

    /// Null where nothing is open.
    void setRendered(const app::RenderedPostPtr &post);
    /// `line` of the file holds the cursor.
    void setCurrentLine(int line);

Q_SIGNALS:
    void lineRequested(int line);

private:
    void activate(const QModelIndex &index);
    void updateCurrent();

    OutlineModel *m_model;
    QStackedWidget *m_pages;
    QListView *m_list;
    int m_currentLine = 1;
};

} // namespace ui
