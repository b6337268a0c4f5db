// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

namespace ui {

class ThemeController;

/// The line above a control: what the field is called, its key where that is another word, and,
/// under the mouse, what moves the field and opens its menu. Painted, as a form has a hundred.
class FieldHeader final : public QWidget
{
    Q_OBJECT

public:
    /// The space for the handle, at the start of the line.
    static constexpr int Gutter = 14;

    FieldHeader(const ThemeController &theme, QWidget *parent);

    void setWords(const QString &label, const QString &key);
    void setRequired(bool isRequired);
    /// The value is the blog's, not the post's: there is nothing to move or to rename.
    void setGiven(bool isGiven);

    /// Where the menu drops down, on the screen.
    [[nodiscard]] QPoint menuCorner() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pressed();
    void renameRequested();
    void menuRequested(const QPoint &position);
    void dragged(const QPoint &position);
    void dropped(const QPoint &position);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRect menuRect() const;

    const ThemeController &m_theme;
    QString m_label;
    QString m_key;
    bool m_isRequired = false;
    bool m_isGiven = false;
    bool m_isDragging = false;
    QPoint m_pressedAt;
};

} // namespace ui
