// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// panelbench IMAGES: what a panel of images of 12 megapixels costs: until the first pictures are
// there, a frame while it scrolls, memory. Makes the images in the working directory.
#include "app/markdown/renderer.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "tests/bench/stopwatch.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/assetpanelwidget.h"
#include "ui/assetpanel/assetview.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Pixels(4000, 3000);
constexpr int Screenshots = 20;

/// A photograph's detail costs time; a plain area would be too kind.
QByteArray photograph()
{
    QImage image(Pixels, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb((x / 16) ^ (y / 16), (x * y) >> 14, (x + y) / 28);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

/// The post that refers to all of them; each has other bytes.
QString makePost(int images)
{
    QDir().mkpath(u"img"_s);
    const QByteArray bytes = photograph();
    QByteArray text;
    for (int i = 0; i < images; ++i) {
        const QByteArray name = QByteArray::number(i) + ".jpg";
        QFile file(u"img/"_s + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes + name) < 0)
            qFatal("the images can't be written");
        text += "![picture " + QByteArray::number(i) + "](img/" + name + ")\n\n";
    }
    QFile post(u"post.md"_s);
    if (!post.open(QIODevice::WriteOnly) || post.write(text) < 0)
        qFatal("the post can't be written");
    return QDir::current().filePath(u"post.md"_s);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

struct Panel {
    explicit Panel(const QString &path)
        : settings(QDir::current().filePath(u"settings.ini"_s))
        , theme(settings)
        , actions(theme)
        , controller(actions, theme, settings)
        , document(app::PostDocument::open(path).value())
    {
        controller.widget().resize(270, 900);
        controller.widget().show();
        if (!QTest::qWaitForWindowActive(&controller.widget()))
            qFatal("the window does not become active");
    }

    /// The post is open; returns once its images are listed.
    void list()
    {
        controller.setPost(document.get());
        controller.setPlace({document->path(), {}});
        auto rendered = std::make_shared<app::RenderedPost>();
        rendered->references = app::render(document->text()).references;
        rendered->revision = document->revision();
        QSignalSpy listed(controller.findChild<ui::AssetModel *>(), &ui::AssetModel::modelReset);
        controller.setRendered(rendered);
        while (listed.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    ui::AssetView &view() { return *controller.widget().findChild<ui::AssetView *>(); }

    app::Settings settings;
    ui::ThemeController theme;
    ui::ActionSet actions;
    ui::AssetPanelController controller;
    std::unique_ptr<app::PostDocument> document;
};

/// Milliseconds from the list to the first picture.
double firstPicture(Panel &panel)
{
    auto *widget = qobject_cast<ui::AssetPanelWidget *>(&panel.controller.widget());
    QSignalSpy loaded(&widget->thumbnails(), &app::ThumbnailCache::loaded);
    return bench::duration([&] {
        panel.view().viewport()->repaint();
        while (loaded.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        panel.view().viewport()->repaint();
    });
}

/// Milliseconds of the GUI thread for each frame while all of the panel is scrolled through.
QList<double> frames(Panel &panel)
{
    QScrollBar &bar = *panel.view().verticalScrollBar();
    QList<double> times;
    for (int value = 0; value < bar.maximum(); value += 40) {
        const auto step = [&] {
            bar.setValue(value);
            panel.view().viewport()->repaint();
            QCoreApplication::processEvents();
        };
        times.append(bench::processorTime(step, CLOCK_THREAD_CPUTIME_ID));
    }
    return times;
}

/// Milliseconds until a screenshot of 4K is in the text.
QList<double> pastes(Panel &panel)
{
    QImage screenshot(3840, 2160, QImage::Format_RGB32);
    screenshot.fill(Qt::white);
    QList<double> times;
    QSignalSpy inserted(&panel.controller, &ui::AssetPanelController::insertRequested);
    for (int i = 0; i < Screenshots; ++i) {
        screenshot.setPixel(i, 0, 0);
        times.append(bench::duration([&] { panel.controller.addImage({screenshot}); }));
    }
    if (inserted.count() != Screenshots)
        qFatal("a screenshot is not in the text");
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("XDG_CACHE_HOME", QDir::current().filePath(u"cache"_s).toLocal8Bit());
    QApplication application(argc, argv);
    const QString path = makePost(argc > 1 ? std::atoi(argv[1]) : 1000);
    {
        const app::PostDocument warm(u"x"_s);
        Panel panel(path);
        const double idle = residentMegabytes();
        panel.list();
        bench::print("first", {firstPicture(panel)});
        const QList<double> times = frames(panel);
        bench::print("frame", times);
        bench::print("slowest", {*std::ranges::max_element(times)});
        bench::print("memory", {residentMegabytes() - idle});
    }
    Panel again(path);
    again.list();
    bench::print("again", {firstPicture(again)});
    bench::print("paste", pastes(again));
    return 0;
}
