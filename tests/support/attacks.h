// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace test {

/// What a hostile post may hold, a file of tests/data/markdown/attacks each.
struct Attack {
    QByteArray name; ///< `handlers/unfinished-tag`
    QByteArray payload; ///< The file's bytes; some are no UTF-8, some have NULs.
};

[[nodiscard]] QList<Attack> attacks();

} // namespace test
