// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QImage>

class QLabel;
class QToolButton;

namespace ui {

class ImageBanner;

/// An image's address, the image itself where it is found, and a button to choose another one. A
/// file that is dropped here or chosen from elsewhere is brought into the blog.
class ImageControl final : public FieldControl
{
    Q_OBJECT

public:
    ImageControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    void setHint(const QString &hint) override;
    [[nodiscard]] QWidget &focusTarget() override;
    /// Looks for the image again: it came, went or changed.
    void updateImage();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Found {
        QString destination;
        QImage image;
        bool isMissing = false;
    };

    void show(const Found &found);
    void updateIcon();
    void say(const QString &note);
    void choose();
    void chooseFile();
    void bring(const QString &file);
    void take(const QString &destination);

    ImageBanner *m_banner;
    QLineEdit *m_edit;
    QToolButton *m_button;
    QLabel *m_note;
    QString m_key;
    app::PostPlace m_place; ///< Where the image was looked for last.
    QString m_wanted; ///< The destination that was looked for last.
};

} // namespace ui
