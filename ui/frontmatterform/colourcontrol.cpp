// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/colourcontrol.h"

#include "ui/theme/themecontroller.h"

#include <QColorDialog>
#include <QPainter>
#include <QToolButton>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize SwatchSize{18, 18};

/// CSS writes the opacity last, Qt first.
QColor colourOf(const QString &text)
{
    if (text.size() == 9 && text.startsWith(u'#'))
        return QColor(u'#' + text.last(2) + text.mid(1, 6));
    return QColor(text);
}

/// In the style of `before`: capitals stay capitals.
QString written(const QColor &colour, const QString &before)
{
    const QString name = colour.name();
    const bool isUpper = before.startsWith(u'#') && before != before.toLower();
    return isUpper ? name.toUpper() : name;
}

} // namespace

ColourControl::ColourControl(const FormContext &context, QWidget *parent)
    : LineButtonControl(tr("Choose a colour"), context, parent)
{
    button().setIconSize(SwatchSize);
    updateButton();
}

void ColourControl::updateButton()
{
    const Theme &theme = m_context.theme.theme();
    const QColor colour = colourOf(text());
    QPixmap swatch(SwatchSize * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.mutedText);
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(theme.mutedText, Qt::BDiagPattern));
    painter.drawRoundedRect(QRectF({0.5, 0.5}, SwatchSize - QSize(1, 1)), 4, 4);
    painter.end();
    button().setIcon(swatch);
}

void ColourControl::press()
{
    QColorDialog dialog(colourOf(text()), window());
    dialog.setWindowTitle(tr("Choose a colour"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    write(written(dialog.selectedColor(), text()));
}

} // namespace ui
