// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"

#include <QDateTime>
#include <QString>

namespace app {

/// The moment that a date in front matter means, for sorting: `2019-09-26`, with a time
/// (`T` or blank, seconds or not), with `Z`, `+09:00` or ` +0900`, each also where other text
/// follows. Local time where no zone is written. Invalid for anything else. Never for writing back:
/// a post's date stays as its author wrote it.
[[nodiscard]] QDateTime sortableDate(const QString &text);

/// `moment` as the generator's posts write it, without a doubt left about its zone where the
/// generator reads one: Jekyll `2019-09-26 23:53:00 +0900`, Hexo `2019-09-26 23:53:00`, Pelican
/// `2019-09-26 23:53`, all others RFC 3339.
[[nodiscard]] QString newPostDate(const QDateTime &moment, Generator generator);

} // namespace app
