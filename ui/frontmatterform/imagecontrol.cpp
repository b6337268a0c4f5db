// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/imagecontrol.h"

#include "app/assets/imagelocation.h"
#include "app/assets/thumbnail.h"
#include "app/base/whenfinished.h"
#include "app/fields/imagewriting.h"
#include "ui/frontmatterform/imagebanner.h"
#include "ui/frontmatterform/linecontrol.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QtConcurrentRun>
#include <QToolButton>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize ThumbnailBounds{800, 600};

} // namespace

ImageControl::ImageControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_banner(new ImageBanner)
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
    , m_note(new QLabel)
{
    m_button->setToolTip(tr("Choose an image"));
    m_button->setAccessibleName(tr("Choose an image"));
    m_note->setObjectName(u"fieldNote"_s);
    m_note->setWordWrap(true);
    m_banner->hide();
    m_note->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_edit, 1);
    line->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_banner);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldControl::valueEdited);
    connect(m_button, &QToolButton::clicked, this, &ImageControl::choose);
    connect(&context.theme, &ThemeController::themeChanged, this, &ImageControl::updateIcon);
    updateIcon();
}

void ImageControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    m_key = field.key;
    showText(*m_edit, field.texts.value(0));
    if (m_edit->text() == m_wanted && m_place == m_context.place)
        return;
    m_place = m_context.place;
    updateImage();
}

void ImageControl::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

QWidget &ImageControl::focusTarget()
{
    return *m_edit;
}

void ImageControl::updateIcon()
{
    m_button->setIcon(icon("image"_L1, m_context.theme.theme()));
}

void ImageControl::updateImage()
{
    m_wanted = m_edit->text();
    if (m_wanted.isEmpty()) {
        show(Found{});
        return;
    }
    const auto find = [destination = m_wanted, place = m_place] {
        Found found{destination, {}, false};
        const app::ImageLocation location = app::locateImage(destination, place);
        found.isMissing = location.kind == app::ImageLocation::Kind::Missing
            || location.kind == app::ImageLocation::Kind::Refused;
        if (location.isFile())
            found.image = app::readThumbnail(location.path, ThumbnailBounds).value_or(QImage());
        return found;
    };
    app::whenFinished(QtConcurrent::run(find), this, [this, place = m_place](const Found &found) {
        if (found.destination == m_wanted && place == m_place)
            show(found);
    });
}

void ImageControl::show(const Found &found)
{
    m_banner->setImage(found.image);
    m_banner->setVisible(!found.image.isNull());
    m_note->setText(found.isMissing ? tr("No such image beside the post or in the blog.")
                                    : QString());
    m_note->setVisible(found.isMissing && !m_place.file.isEmpty());
}

void ImageControl::choose()
{
    const QString start = m_place.folder().isEmpty() ? m_place.siteRoot : m_place.folder();
    const QString file
        = QFileDialog::getOpenFileName(window(), tr("Choose an image"), start,
                                       tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)"));
    if (file.isEmpty())
        return;
    const QString destination = app::imageDestination(
        QFileInfo(file).absoluteFilePath(), m_edit->text(), m_key, m_context.blog, m_place);
    if (destination.isEmpty()) {
        m_note->setText(tr("“%1” is outside of the blog. Add it to the post's images first.")
                            .arg(QFileInfo(file).fileName()));
        m_note->show();
        return;
    }
    m_edit->setText(destination);
    Q_EMIT valueEdited(destination);
}

} // namespace ui
