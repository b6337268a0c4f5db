// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/colourcontrol.h"

#include "ui/theme/themecontroller.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
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
    : FieldControl(context, parent)
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
{
    m_button->setToolTip(tr("Choose a colour"));
    m_button->setAccessibleName(tr("Choose a colour"));
    m_button->setIconSize(SwatchSize);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        updateSwatch();
        Q_EMIT valueEdited(text);
    });
    connect(m_button, &QToolButton::clicked, this, &ColourControl::choose);
    connect(&context.theme, &ThemeController::themeChanged, this, &ColourControl::updateSwatch);
    updateSwatch();
}

void ColourControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    showText(*m_edit, field.texts.value(0));
    updateSwatch();
}

void ColourControl::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

QWidget &ColourControl::focusTarget()
{
    return *m_edit;
}

void ColourControl::updateSwatch()
{
    const Theme &theme = m_context.theme.theme();
    const QColor colour = colourOf(m_edit->text());
    QPixmap swatch(SwatchSize * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.mutedText);
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(theme.mutedText, Qt::BDiagPattern));
    painter.drawRoundedRect(QRectF({0.5, 0.5}, SwatchSize - QSize(1, 1)), 4, 4);
    painter.end();
    m_button->setIcon(swatch);
}

void ColourControl::choose()
{
    QColorDialog dialog(colourOf(m_edit->text()), window());
    dialog.setWindowTitle(tr("Choose a colour"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString text = written(dialog.selectedColor(), m_edit->text());
    m_edit->setText(text);
    updateSwatch();
    Q_EMIT valueEdited(text);
}

} // namespace ui
