// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace app {

/// Why a post may be read, but not changed.
struct ReadOnlyReason {
    enum class Kind {
        NotUtf8, ///< It is no UTF-8; what is shown is a guess that would be written back exactly.
        NotInEncoding, ///< Some bytes mean nothing in its encoding; U+FFFD is shown for them.
        LongLine, ///< A line is longer than can be edited.
        OpenElsewhere, ///< Another window has the file open.
    };

    Kind kind = Kind::NotInEncoding;
    int line = 0; ///< The first one concerned, 1-based; 0 where none is.

    bool operator==(const ReadOnlyReason &) const = default;
};

} // namespace app

Q_DECLARE_METATYPE(app::ReadOnlyReason)
