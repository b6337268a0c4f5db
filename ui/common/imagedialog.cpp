// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/imagedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {
namespace {

/// A folder that is not there would be taken for the name of a file.
QString existingFolder(const QString &wanted)
{
    for (const QString &folder :
         {wanted, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

} // namespace

QFileDialog *makeImageDialog(QWidget *parent, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(
        parent, title, existingFolder(folder),
        QCoreApplication::translate("ui::ImageDialog",
                                    "Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp "
                                    "*.tif *.tiff *.heic *.heif);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

} // namespace ui
