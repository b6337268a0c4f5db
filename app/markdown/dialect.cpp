// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/dialect.h"

#include <array>
#include <utility>

namespace app {
namespace {

constexpr std::array<std::pair<Dialect, QLatin1StringView>, 4> Names{{
    {Dialect::GitHub, QLatin1StringView("github")},
    {Dialect::Jekyll, QLatin1StringView("jekyll")},
    {Dialect::Hugo, QLatin1StringView("hugo")},
    {Dialect::Hexo, QLatin1StringView("hexo")},
}};

} // namespace

QString name(Dialect dialect)
{
    for (const auto &[value, text] : Names) {
        if (value == dialect)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<Dialect> dialectFromName(QStringView name)
{
    for (const auto &[value, text] : Names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace app
