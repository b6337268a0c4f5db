// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRect>
#include <QSize>
#include <QWidget>

#include <optional>

namespace ui {

class ThemeController;

/// A picture with the part of it that is kept: drawn anew, moved and pulled at its edges with the
/// mouse; with the keyboard, arrows move it and Shift with arrows pulls its right and lower edge.
class CropView final : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(const ThemeController &theme, QWidget *parent = nullptr);

    /// `size` is that of the whole picture in pixels, of which `image` may be a smaller one.
    void setPicture(const QImage &image, QSize size);
    /// Pixels of the whole picture; all of it where empty.
    void setCrop(const QRect &crop);

    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    /// By the user.
    void cropChosen(const QRect &crop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Drag {
        Qt::Edges edges; ///< That are pulled; none: the part is moved, or drawn where it is new.
        QPoint start; ///< Pixels of the picture.
        QRect crop; ///< When it began.
        bool isNew = false;
    };

    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QRect shownCrop() const;
    [[nodiscard]] QRectF onScreen(const QRect &crop) const;
    [[nodiscard]] QPoint inPicture(QPointF position) const;
    [[nodiscard]] Qt::Edges edgesAt(QPointF position) const;
    [[nodiscard]] QRect dragged(QPoint to) const;
    void choose(const QRect &crop);
    void updateCursor(QPointF position);

    const ThemeController &m_theme;
    QImage m_image;
    QSize m_size;
    QRect m_crop;
    std::optional<Drag> m_drag;
};

} // namespace ui
