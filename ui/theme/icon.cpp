// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace ui {
namespace {

struct IconColors {
    QColor normal;
    QColor disabled;
    QColor on;
};

/// Draws an SVG whose strokes are `currentColor`, which Qt SVG does not know, in the colour of the
/// mode, at the size asked for.
class LucideEngine final : public QIconEngine
{
public:
    LucideEngine(QByteArray svg, const IconColors &colors)
        : m_svg(std::move(svg))
        , m_colors(colors)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray colored = m_svg;
        colored.replace("currentColor", color(mode, state).name(QColor::HexRgb).toLatin1());
        // Two units of 24 look heavy beside text of 13 to 14 pixels.
        colored.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(colored);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LucideEngine(m_svg, m_colors); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_colors.disabled;
        return state == QIcon::On ? m_colors.on : m_colors.normal;
    }

    QByteArray m_svg;
    IconColors m_colors;
};

QIcon makeIcon(QLatin1StringView name, const IconColors &colors)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No built-in icon '%s'", name.data());
        return {};
    }
    return QIcon(new LucideEngine(file.readAll(), colors));
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

QIcon icon(QLatin1StringView name, const Theme &theme)
{
    return makeIcon(name,
                    {.normal = mixed(theme.text, theme.mutedText, 0.5),
                     .disabled = mixed(theme.mutedText, theme.window, 0.55),
                     .on = theme.accent});
}

QIcon icon(QLatin1StringView name, const QColor &color)
{
    return makeIcon(name, {.normal = color, .disabled = color, .on = color});
}

} // namespace ui
