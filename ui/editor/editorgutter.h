// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

class PostEditor;

/// The margin at the left of the text: line numbers, and the arrow that folds the front matter.
class EditorGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorGutter(PostEditor &editor);

    [[nodiscard]] int neededWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF arrowRect() const;
    void paintArrow(QPainter &painter) const;

    PostEditor &m_editor;
};

} // namespace ui
