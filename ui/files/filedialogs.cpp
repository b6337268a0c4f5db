// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/filedialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {
namespace {

QString markdownFilter()
{
    return FileController::tr("Markdown posts (*.md *.markdown *.mdown *.mkd);;All files (*)");
}

} // namespace

FileController::Unsaved askAboutUnsaved(QWidget &window, const QString &title)
{
    QMessageBox box(QMessageBox::NoIcon, FileController::tr("Unsaved changes"),
                    FileController::tr("Save the changes to “%1”?").arg(title),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window);
    box.setInformativeText(FileController::tr("What you don't save is lost."));
    box.setDefaultButton(QMessageBox::Save);
    // Qt's own word for it says "ignore" in Korean.
    box.button(QMessageBox::Discard)->setText(FileController::tr("Do&n't Save"));
    switch (box.exec()) {
    case QMessageBox::Save:
        return FileController::Unsaved::Save;
    case QMessageBox::Discard:
        return FileController::Unsaved::Discard;
    default:
        return FileController::Unsaved::Cancel;
    }
}

QString askWhereToSave(QWidget &window, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(&window, FileController::tr("Save post as"), suggestion,
                                        markdownFilter());
}

QString askForPost(QWidget &window, const QString &startFolder)
{
    return QFileDialog::getOpenFileName(&window, FileController::tr("Open post"), startFolder,
                                        markdownFilter());
}

QString askForBlog(QWidget &window, const QString &startFolder)
{
    return QFileDialog::getExistingDirectory(&window, FileController::tr("Open blog folder"),
                                             startFolder);
}

} // namespace ui
