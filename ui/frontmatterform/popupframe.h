// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace ui {

/// A frame that drops down from a button and goes with the next click elsewhere or with Escape.
/// Deletes itself when it is closed.
class PopupFrame : public QFrame
{
    Q_OBJECT

public:
    explicit PopupFrame(QWidget *parent);

    /// Its right edge below that of `button`; above where the screen ends.
    void showBelow(const QWidget &button);
};

} // namespace ui
