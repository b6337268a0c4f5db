// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/imagecontrol.h"

#include "app/assets/imagelocation.h"
#include "app/assets/thumbnail.h"
#include "app/base/whenfinished.h"
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

/// `file` as a post refers to it: from the site's root where the old text began there, else from
/// the post's folder. Empty where it is outside of both.
QString destinationOf(const QString &file, const QString &before, const app::PostPlace &place)
{
    const auto below = [&file](const QString &folder) {
        const QString path = QDir(folder).relativeFilePath(file);
        const bool isBelow = !folder.isEmpty() && !path.startsWith(u"../") && path != u"..";
        return isBelow ? path : QString();
    };
    const QString fromRoot = below(place.siteRoot);
    const QString fromPost = below(place.folder());
    if (before.startsWith(u'/') && !fromRoot.isEmpty())
        return u'/' + fromRoot;
    if (!fromPost.isEmpty())
        return fromPost;
    return fromRoot.isEmpty() ? QString() : u'/' + fromRoot;
}

} // namespace

ImageControl::ImageControl(const ThemeController &theme, QWidget *parent)
    : FieldControl(parent)
    , m_theme(theme)
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
    connect(&theme, &ThemeController::themeChanged, this, &ImageControl::updateIcon);
    updateIcon();
}

void ImageControl::setField(const app::Field &field, const QString &)
{
    showText(*m_edit, field.texts.value(0));
    if (m_edit->text() != m_wanted)
        updateImage();
}

void ImageControl::setPlace(const app::PostPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    updateImage();
}

QWidget &ImageControl::focusTarget()
{
    return *m_edit;
}

void ImageControl::updateIcon()
{
    m_button->setIcon(icon("image"_L1, m_theme.theme()));
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
    const QString destination
        = destinationOf(QFileInfo(file).absoluteFilePath(), m_edit->text(), m_place);
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
