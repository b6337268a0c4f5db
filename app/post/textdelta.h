// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QMetaType>
#include <QString>

namespace app {

/// A change of the text, as it is sent to whoever mirrors it.
struct TextDelta {
    TextPosition position = 0;
    qsizetype removed = 0;
    QString inserted;

    bool operator==(const TextDelta &) const = default;
};

} // namespace app

Q_DECLARE_METATYPE(app::TextDelta)
