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

QString displayName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::GitHub:
        return QStringLiteral("GitHub");
    case Dialect::Jekyll:
        return QStringLiteral("Jekyll");
    case Dialect::Hugo:
        return QStringLiteral("Hugo");
    case Dialect::Hexo:
        return QStringLiteral("Hexo");
    }
    Q_UNREACHABLE();
}

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
