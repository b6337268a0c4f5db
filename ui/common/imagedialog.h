// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace ui {

/// Asks for one image, beginning in `folder`, or among the user's pictures where that is empty or
/// gone. Those that can't be read on this computer can be chosen, too: what is wrong with them is
/// said then, where a photo that is not listed would leave its owner in the dark. To be opened by
/// the caller; deletes itself.
[[nodiscard]] QFileDialog *makeImageDialog(QWidget *parent, const QString &title,
                                           const QString &folder);

} // namespace ui
