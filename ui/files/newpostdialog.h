// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/newpost.h"

#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for the title and the folder of a new post and makes it; shows where it will lie while the
/// title is typed.
class NewPostDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the post will lie unless another one is chosen.
    explicit NewPostDialog(const QString &folder, QWidget *parent = nullptr);

    /// Absolute path of the post that was made; empty before the dialog was accepted.
    [[nodiscard]] QString createdPath() const { return m_createdPath; }

public Q_SLOTS:
    /// Makes the post; stays open with the reason where that fails.
    void accept() override;

private:
    void chooseFolder();
    void update();
    [[nodiscard]] app::NewPost newPost() const;

    QLineEdit *m_title;
    QLineEdit *m_folder;
    QLabel *m_place;
    QPushButton *m_create;
    QString m_createdPath;
};

} // namespace ui
