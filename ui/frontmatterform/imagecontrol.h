// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QImage>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class ImageBanner;

/// An image's address, the image itself where it is found, and a button to choose another one.
class ImageControl final : public FieldControl
{
    Q_OBJECT

public:
    ImageControl(const ThemeController &theme, QWidget *parent);

    void setField(const app::Field &field, const QString &frontMatter) override;
    void setPlace(const app::PostPlace &place) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    struct Found {
        QString destination;
        QImage image;
        bool isMissing = false;
    };

    void updateImage();
    void show(const Found &found);
    void updateIcon();
    void choose();

    const ThemeController &m_theme;
    ImageBanner *m_banner;
    QLineEdit *m_edit;
    QToolButton *m_button;
    QLabel *m_note;
    app::PostPlace m_place;
    QString m_wanted; ///< The destination that was looked for last.
};

} // namespace ui
