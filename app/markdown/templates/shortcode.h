// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace app::templates {

/// A call of a shortcode, `{{< name "a" key="b" >}}` or `{{% name %}}` (Hugo: "Shortcodes").
struct Shortcode {
    enum class Kind { Opening, Closing, SelfClosed, Escaped };

    Kind kind = Kind::Opening;
    QString name;
    QStringList positional;
    QList<std::pair<QString, QString>> named;

    /// The named argument, else the positional one at `position`; empty where there is none.
    [[nodiscard]] QString argument(QStringView key, int position = -1) const;
};

/// Why Hugo can't read a call.
enum class ShortcodeFault { NoName, UnclosedQuote, MixedArguments, Unreadable };

/// The call that `source` is, its braces included. A fault where Hugo's own reader stops.
struct ReadShortcode {
    std::optional<Shortcode> shortcode;
    ShortcodeFault fault = ShortcodeFault::Unreadable;
};

[[nodiscard]] ReadShortcode readShortcode(const QString &source);

/// The place behind the call that begins at `start` of `text`; less than zero where it has no end.
/// What stands in quotes ends nothing.
[[nodiscard]] qsizetype endOfShortcode(const QString &text, qsizetype start);

/// What an escaped call shows: `{{</* x */>}}` → `{{< x >}}`.
[[nodiscard]] QString unescapedShortcode(const QString &source);

} // namespace app::templates
