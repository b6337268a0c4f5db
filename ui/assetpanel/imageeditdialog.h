// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageedit.h"

#include <QDialog>
#include <QImage>
#include <QSize>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class CropView;
class ThemeController;

/// Turns, crops and scales a picture, and shows what becomes of it.
class ImageEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads the picture at `path` on another thread. `theme` outlives this.
    ImageEditDialog(const QString &path, const ThemeController &theme, QWidget *parent = nullptr);

    [[nodiscard]] const app::ImageEdit &edit() const { return m_edit; }

private:
    void addFields();
    void load(const QString &path);
    void turn(int quarters);
    void setCrop(const QRect &crop);
    void takeFields();
    void update();

    QImage m_image; ///< Smaller than the picture, mostly.
    QSize m_size; ///< Of the picture, pixels, not turned.
    app::ImageEdit m_edit;
    CropView *m_view;
    QPushButton *m_left;
    QPushButton *m_right;
    QSpinBox *m_x;
    QSpinBox *m_y;
    QSpinBox *m_cropWidth;
    QSpinBox *m_cropHeight;
    QSpinBox *m_width;
    QLabel *m_result;
    QPushButton *m_apply;
};

} // namespace ui
