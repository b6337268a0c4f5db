// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/imageeditdialog.h"

#include "app/assets/thumbnail.h"
#include "app/base/whenfinished.h"
#include "app/storage/canonicalfile.h"
#include "ui/assetpanel/cropview.h"
#include "ui/assetpanel/imageerrortext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QtConcurrentRun>
#include <QTransform>

#include <utility>

namespace ui {
namespace {

constexpr QSize ShownBounds(1600, 1200);

struct LoadedPicture {
    QSize size;
    app::Result<QImage> image;
};

LoadedPicture loaded(const QString &path)
{
    LoadedPicture picture{{}, app::readThumbnail(path, ShownBounds)};
    if (const auto file = app::openCanonical(path))
        picture.size = app::readImageHeader(**file).pixelSize;
    return picture;
}

QSpinBox *pixelField(const QString &name)
{
    auto *field = new QSpinBox;
    field->setAccessibleName(name);
    field->setSuffix(ImageEditDialog::tr(" px"));
    field->setKeyboardTracking(false);
    field->setMaximum(100'000);
    return field;
}

} // namespace

ImageEditDialog::ImageEditDialog(const QString &path, const ThemeController &theme, QWidget *parent)
    : QDialog(parent)
    , m_view(new CropView(theme))
    , m_left(new QPushButton(tr("Turn Left")))
    , m_right(new QPushButton(tr("Turn Right")))
    , m_x(pixelField(tr("Left edge")))
    , m_y(pixelField(tr("Upper edge")))
    , m_cropWidth(pixelField(tr("Width of the part")))
    , m_cropHeight(pixelField(tr("Height of the part")))
    , m_width(pixelField(tr("Width of the result")))
    , m_result(new QLabel)
    , m_apply(nullptr)
{
    setWindowTitle(tr("Edit %1").arg(QFileInfo(path).fileName()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    addFields();
    column->addWidget(buttons);
    connect(m_view, &CropView::cropChosen, this, &ImageEditDialog::setCrop);
    connect(m_left, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_right, &QPushButton::clicked, this, [this] { turn(1); });
    update();
    load(path);
}

void ImageEditDialog::addFields()
{
    m_width->setSpecialValueText(tr("As it is"));
    m_result->setObjectName(QStringLiteral("mutedLabel"));
    auto *turns = new QHBoxLayout;
    turns->addWidget(m_left);
    turns->addWidget(m_right);
    turns->addStretch();
    turns->addWidget(m_result);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(8);
    fields->addWidget(new QLabel(tr("Part from")), 0, 0);
    fields->addWidget(m_x, 0, 1);
    fields->addWidget(m_y, 0, 2);
    fields->addWidget(new QLabel(tr("Size of the part")), 0, 3);
    fields->addWidget(m_cropWidth, 0, 4);
    fields->addWidget(m_cropHeight, 0, 5);
    fields->addWidget(new QLabel(tr("Scaled to width")), 1, 0);
    fields->addWidget(m_width, 1, 1);
    fields->setColumnStretch(6, 1);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addLayout(turns);
    column->addLayout(fields);
    for (QSpinBox *field : {m_x, m_y, m_cropWidth, m_cropHeight, m_width})
        connect(field, &QSpinBox::valueChanged, this, &ImageEditDialog::takeFields);
}

void ImageEditDialog::load(const QString &path)
{
    app::whenFinished(QtConcurrent::run(loaded, path), this, [this](const LoadedPicture &picture) {
        if (!picture.image) {
            m_result->setText(imageErrorText(picture.image.error()));
            return;
        }
        m_image = *picture.image;
        m_size = picture.size;
        m_view->setPicture(m_image, m_size);
        update();
    });
}

void ImageEditDialog::turn(int quarters)
{
    const int clockwise = (quarters + 4) % 4;
    for (int i = 0; i < clockwise; ++i) {
        m_edit.crop = app::turnedCrop(m_edit.crop, app::turnedSize(m_size, m_edit.quarterTurns));
        m_edit.quarterTurns = (m_edit.quarterTurns + 1) % 4;
        m_image = m_image.transformed(QTransform().rotate(90));
    }
    m_view->setPicture(m_image, app::turnedSize(m_size, m_edit.quarterTurns));
    update();
}

void ImageEditDialog::setCrop(const QRect &crop)
{
    m_edit.crop = crop;
    update();
}

void ImageEditDialog::takeFields()
{
    const QRect all({}, app::turnedSize(m_size, m_edit.quarterTurns));
    const QRect crop(m_x->value(), m_y->value(), m_cropWidth->value(), m_cropHeight->value());
    m_edit.crop = crop.contains(all) ? QRect() : crop.intersected(all);
    m_edit.width = m_width->value();
    update();
}

void ImageEditDialog::update()
{
    const QSize all = app::turnedSize(m_size, m_edit.quarterTurns);
    const QRect crop = m_edit.crop.isEmpty() ? QRect({}, all) : m_edit.crop;
    const std::pair<QSpinBox *, int> values[] = {{m_x, crop.x()},
                                                 {m_y, crop.y()},
                                                 {m_cropWidth, crop.width()},
                                                 {m_cropHeight, crop.height()},
                                                 {m_width, m_edit.width}};
    for (const auto &[field, value] : values) {
        const QSignalBlocker blocker(field);
        field->setValue(value);
        field->setEnabled(!m_size.isEmpty());
    }
    m_left->setEnabled(!m_size.isEmpty());
    m_right->setEnabled(!m_size.isEmpty());
    m_view->setCrop(m_edit.crop);
    const QSize result = m_size.isEmpty() ? QSize() : app::editedSize(m_size, m_edit);
    if (!result.isEmpty())
        m_result->setText(tr("%1 × %2 pixels").arg(result.width()).arg(result.height()));
    m_apply->setEnabled(!m_size.isEmpty() && result != QSize()
                        && (m_edit.quarterTurns != 0 || result != m_size));
}

} // namespace ui
