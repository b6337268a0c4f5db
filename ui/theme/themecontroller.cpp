// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/theme/themecontroller.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/systemcolorscheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace ui {
namespace {

QPalette palette(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    return palette;
}

/// The system's font, with the families named that have Hangul and emoji: left to itself, Qt takes
/// any face of them, which may be a bold one.
QFont applicationFont()
{
    QFont font = QApplication::font();
    font.setFamilies({font.family(), QStringLiteral("Pretendard"), QStringLiteral("Noto Sans KR"),
                      QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Apple SD Gothic Neo"),
                      QStringLiteral("Malgun Gothic"), QStringLiteral("Noto Color Emoji")});
    return font;
}

} // namespace

ThemeController::ThemeController(app::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_paletteIsDark(QApplication::palette().window().color().lightness() < 128)
{
    QApplication::setFont(applicationFont());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (SystemColorScheme::hasSessionBus()) {
        m_system = new SystemColorScheme(QDBusConnection::sessionBus(), this);
        connect(m_system, &SystemColorScheme::changed, this, &ThemeController::update);
    }
#endif
    update();
    connect(&m_settings, &app::Settings::colorSchemeChanged, this, &ThemeController::update);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &ThemeController::update);
#endif
}

const Theme &ThemeController::theme() const
{
    return *m_theme;
}

bool ThemeController::prefersDark() const
{
    switch (m_settings.colorScheme()) {
    case app::ColorScheme::Light:
        return false;
    case app::ColorScheme::Dark:
        return true;
    case app::ColorScheme::System:
        break;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Where the desktop does not tell, the palette that the platform started with does.
    const std::optional<bool> told = m_system ? m_system->prefersDark() : std::nullopt;
    return told.value_or(m_paletteIsDark);
#endif
}

void ThemeController::update()
{
    const Theme *theme = prefersDark() ? &darkTheme() : &lightTheme();
    if (theme == m_theme)
        return;
    m_theme = theme;
    QApplication::setPalette(palette(*theme));
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        application->setStyleSheet(styleSheet(*theme));
    Q_EMIT themeChanged();
}

} // namespace ui
