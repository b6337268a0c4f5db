// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// An image as wide as its place, cut to a band with round corners.
class ImageBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageBanner(QWidget *parent = nullptr);

    void setImage(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace ui
