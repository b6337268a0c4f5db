// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/imagerepair.h"

#include "app/assets/imagelocation.h"
#include "app/assets/referencerewrite.h"
#include "app/assets/rootedpath.h"
#include "app/post/postdocument.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

ImageRepair::ImageRepair(QWidget &parent)
    : m_parent(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
    chooseFile = [this](const QString &folder, const std::function<void(const QString &)> &done) {
        auto *dialog = new QFileDialog(m_parent.window(), tr("Choose an Image"), folder,
                                       tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif "
                                          "*.bmp *.tif *.tiff);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, done);
        dialog->open();
    };
    connect(&m_tasks, &app::ImageTasks::failed, this, &ImageRepair::failed);
    connect(&m_tasks, &app::ImageTasks::imported, this,
            [this](const QList<app::ImportedImage> &images) {
                if (!images.isEmpty())
                    refer(images.first().path);
            });
}

void ImageRepair::setPost(app::PostDocument *post)
{
    m_post = post;
    m_missing.clear();
    m_tasks.forget();
}

bool ImageRepair::mayRepair(const QString &destination)
{
    if (!m_post || m_post->isReadOnly() || m_place.file.isEmpty())
        return false;
    const app::ImageLocation location = app::locateImage(destination, m_place);
    m_missing = location.kind == app::ImageLocation::Kind::Missing ? location.path : QString();
    if (m_missing.isEmpty())
        Q_EMIT failed({app::Error::Kind::Unsupported, destination, 0, {}});
    return !m_missing.isEmpty();
}

void ImageRepair::locate(const QString &destination)
{
    if (!mayRepair(destination))
        return;
    const QString folder = QFileInfo(m_missing).path();
    chooseFile(QFileInfo(folder).isDir() ? folder : m_place.folder(), [this](const QString &path) {
        const QString real = app::canonicalPath(path);
        if (app::isWithin(real, app::canonicalRoots(m_place)))
            refer(real);
        else
            bringIn(path);
    });
}

void ImageRepair::import(const QString &destination)
{
    if (!mayRepair(destination))
        return;
    chooseFile(m_folder, [this](const QString &path) {
        m_folder = QFileInfo(path).path();
        bringIn(path);
    });
}

void ImageRepair::bringIn(const QString &path)
{
    if (m_post)
        m_tasks.importFiles({m_post->text(), {}, m_place}, {path});
}

void ImageRepair::refer(const QString &path)
{
    if (!m_post || m_missing.isEmpty())
        return;
    const QString to = app::canonicalPath(path);
    if (to == m_missing) {
        Q_EMIT filesChanged();
        return;
    }
    const auto rewritten
        = app::rewrittenReferences(m_post->text(), m_place, {{m_missing, to}, false});
    if (!rewritten)
        Q_EMIT failed(rewritten.error());
    else if (rewritten->edits.isEmpty())
        Q_EMIT failed({app::Error::Kind::Unsupported, m_missing, 0, {}});
    else
        m_post->apply(rewritten->edits);
}

} // namespace ui
