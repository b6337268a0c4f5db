// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postplace.h"

#include <QFileInfo>

namespace app {

QString PostPlace::folder() const
{
    return file.isEmpty() ? QString() : QFileInfo(file).absolutePath();
}

} // namespace app
