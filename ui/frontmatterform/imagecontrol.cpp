// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/imagecontrol.h"

#include "app/assets/imagelocation.h"
#include "app/assets/thumbnail.h"
#include "app/base/whenfinished.h"
#include "app/fields/imagewriting.h"
#include "ui/common/errortext.h"
#include "ui/frontmatterform/imagebanner.h"
#include "ui/frontmatterform/imagepicker.h"
#include "ui/frontmatterform/linecontrol.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QtConcurrentRun>
#include <QToolButton>
#include <QUrl>

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
    m_button->setToolTip(tr("Choose an image (F4)"));
    m_button->setAccessibleName(tr("Choose an image"));
    m_note->setObjectName(u"fieldNote"_s);
    m_note->setWordWrap(true);
    m_banner->hide();
    m_note->hide();
    m_edit->installEventFilter(this);
    m_edit->setAcceptDrops(false); // It would take a file for its address.
    setAcceptDrops(true);
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
    const bool isMissing = found.isMissing && !m_place.file.isEmpty();
    say(isMissing ? tr("No such image beside the post or in the blog.") : QString());
}

void ImageControl::say(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ImageControl::choose()
{
    auto *picker = new ImagePicker(m_context, m_edit->text(), this);
    connect(picker, &ImagePicker::imageChosen, this, &ImageControl::bring);
    connect(picker, &ImagePicker::otherFileRequested, this, &ImageControl::chooseFile);
    picker->showBelow(*m_button);
}

void ImageControl::chooseFile()
{
    const QString start = m_place.folder().isEmpty() ? m_place.siteRoot : m_place.folder();
    const QString file
        = QFileDialog::getOpenFileName(window(), tr("Choose an image"), start,
                                       tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)"));
    if (!file.isEmpty())
        bring(QFileInfo(file).absoluteFilePath());
}

void ImageControl::bring(const QString &file)
{
    if (m_place.file.isEmpty()) {
        say(tr("Save the post first: its images get a place beside it."));
        return;
    }
    const auto work
        = [file, before = m_edit->text(), key = m_key, blog = m_context.blog, place = m_place] {
              return app::bringImage(file, before, key, blog, place);
          };
    app::whenFinished(QtConcurrent::run(work), this,
                      [this, place = m_place](const app::Result<QString> &brought) {
                          if (place != m_place) // Another post is open by now.
                              return;
                          if (brought)
                              take(*brought);
                          else
                              say(errorText(brought.error()));
                      });
}

void ImageControl::take(const QString &destination)
{
    m_edit->setText(destination);
    m_edit->setFocus();
    Q_EMIT valueEdited(destination);
}

bool ImageControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F4) {
        choose();
        return true;
    }
    return FieldControl::eventFilter(watched, event);
}

void ImageControl::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImageControl::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    bring(event->mimeData()->urls().first().toLocalFile());
}

} // namespace ui
