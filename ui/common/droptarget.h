// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/pastedpicture.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace ui {

/// The files that `data` stands for, absolute; empty where any of its addresses is none.
[[nodiscard]] QStringList localFiles(const QMimeData &data);

/// Takes files and pictures that are dropped on a widget or what lies in it.
class DropTarget final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `widget`.
    explicit DropTarget(QWidget &widget);

Q_SIGNALS:
    /// Absolute paths.
    void filesDropped(const QStringList &paths);
    /// A picture without a file.
    void imageDropped(const app::PastedPicture &picture);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
