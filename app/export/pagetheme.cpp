// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/pagetheme.h"

namespace app {

std::optional<PageTheme> pageThemeFromName(QStringView name)
{
    if (name == u"standard")
        return PageTheme::Standard;
    if (name == u"serif")
        return PageTheme::Serif;
    if (name == u"minimal")
        return PageTheme::Minimal;
    return {};
}

QString themeStyleName(PageTheme theme)
{
    switch (theme) {
    case PageTheme::Serif:
        return QStringLiteral("serif.css");
    case PageTheme::Minimal:
        return QStringLiteral("minimal.css");
    case PageTheme::Standard:
        break;
    }
    return {};
}

} // namespace app
