// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints what hostile sizes do to the whole editor, without a screen: how long opening a post keeps
// the window from answering, how long at most it does not answer afterwards while everything is
// read, and what single keys take until they are painted. All of it is time of the processor.
// usage: sizebench POST KEYS
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "tests/bench/stopwatch.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/main/workbench.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto ReadingTime = 6s; ///< Long enough for all panes to have read the post.

/// Milliseconds of the processor that the window's thread uses for `work`: noise does not count.
template <typename Work>
double windowTime(Work work)
{
    return bench::processorTime(work, CLOCK_THREAD_CPUTIME_ID);
}

/// Milliseconds of the longest time that the event loop was kept busy.
double longestStall(std::chrono::milliseconds whole)
{
    double longest = 0;
    QTimer heartbeat; // So that waiting for events ends in time.
    heartbeat.start(1ms);
    const QDeadlineTimer end(whole);
    while (!end.hasExpired()) {
        longest = std::max(longest, windowTime([] {
                               QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                           }));
    }
    return longest;
}

/// The middle of the longest line.
int middleOfLongestLine(const QString &text)
{
    qsizetype best = 0;
    qsizetype length = -1;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        if (end - start > length) {
            length = end - start;
            best = start;
        }
        start = end + 1;
    }
    return int(best + length / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("BYLINE_PLUGIN_DIR", home.path().toLocal8Bit());
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    const int keys = words.value(2).toInt();
    app::Settings settings(home.filePath(QStringLiteral("settings.ini")));
    ui::Workbench workbench(settings, QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"));
    workbench.show();
    QCoreApplication::processEvents();

    const double opening = windowTime([&] {
        workbench.open({words.value(1)});
        QCoreApplication::processEvents();
    });
    app::PostDocument *post = workbench.files().post();
    if (post == nullptr || keys < 1) {
        std::fputs("usage: sizebench POST KEYS\n", stderr);
        return 2;
    }
    bench::print("open", {opening});
    bench::print("longest stall", {longestStall(ReadingTime)});
    auto &editor = *workbench.window().findChild<ui::PostEditor *>();
    if (!editor.isEditable())
        return 0;
    const int middle = middleOfLongestLine(post->text());
    editor.select({middle, middle});
    editor.ensureCursorVisible();
    longestStall(1s);
    QList<double> times;
    double stall = 0;
    for (int key = 0; key < keys; ++key) {
        times.append(windowTime([&] {
            QTest::keyClick(&editor, 'x');
            editor.viewport()->repaint();
        }));
        stall = std::max(stall, longestStall(80ms));
    }
    bench::print("key", times);
    stall = std::max(stall, longestStall(2s));
    bench::print("longest stall while typing", {stall});
    post->textDocument().setModified(false);
    return 0;
}
