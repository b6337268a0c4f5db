// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QFile>

#include <array>
#include <utility>

namespace ui {

QString styleSheet(const Theme &theme)
{
    QFile file(QStringLiteral(":/themes/byline.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names come before those that they start with.
    const std::array<std::pair<QLatin1StringView, QColor>, 14> roles{{
        {QLatin1StringView("@accentText"), theme.accentText},
        {QLatin1StringView("@accent"), theme.accent},
        {QLatin1StringView("@mutedText"), theme.mutedText},
        {QLatin1StringView("@window"), theme.window},
        {QLatin1StringView("@panel"), theme.panel},
        {QLatin1StringView("@page"), theme.page},
        {QLatin1StringView("@raised"), theme.raised},
        {QLatin1StringView("@text"), theme.text},
        {QLatin1StringView("@border"), theme.border},
        {QLatin1StringView("@hover"), theme.hover},
        {QLatin1StringView("@selection"), theme.selection},
        {QLatin1StringView("@error"), theme.error},
        {QLatin1StringView("@warning"), theme.warning},
        {QLatin1StringView("@success"), theme.success},
    }};
    for (const auto &[role, color] : roles)
        sheet.replace(role, color.name(QColor::HexRgb));
    sheet.replace(QLatin1StringView("@tone"),
                  theme.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

} // namespace ui
