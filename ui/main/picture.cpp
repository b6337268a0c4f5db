// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/picture.h"

#include "app/storage/fileio.h"
#include "ui/main/workbench.h"
#include "ui/preview/previewcontroller.h"

#include <QApplication>
#include <QBuffer>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace ui {
namespace {

using namespace std::chrono_literals;

constexpr auto LongestWait = 8s;
constexpr auto SettleTime = 700ms; // Images decode and fonts load after the page was shown.

} // namespace

void takePicture(Workbench &workbench, const QString &path)
{
    auto *timer = new QTimer(&workbench);
    timer->setSingleShot(true);
    timer->callOnTimeout(&workbench, [&workbench, path] {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        const bool isSaved = workbench.window().grab().save(&png, "PNG")
            && app::saveFile(path, png.data()).has_value();
        if (!isSaved)
            std::fputs(qUtf8Printable(path + QStringLiteral(": can't be written\n")), stderr);
        QApplication::exit(isSaved ? 0 : 1);
    });
    const auto settle = [timer] {
        timer->start(SettleTime);
    };
    QObject::connect(&workbench.preview(), &PreviewController::shown, timer, settle);
    // Where there is no preview, nothing will be shown.
    QObject::connect(&workbench.rendering(), &PostRendering::rendered, timer, [&workbench, settle] {
        if (workbench.preview().isUnavailable())
            settle();
    });
    timer->start(LongestWait);
}

} // namespace ui
