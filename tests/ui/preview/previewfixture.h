// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderer.h"
#include "ui/preview/previewloader.h"
#include "ui/preview/previewplugin.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWheelEvent>

#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

/// What the page told.
class RecordingListener final : public ui::PreviewListener
{
public:
    void placeActivated(const ui::ActivatedPlace &place) override { clicks.append(place); }
    void taskActivated(const ui::ActivatedTask &task) override { tasks.append(task); }
    void headerActivated(app::HeaderField field) override { headerFields.append(field); }
    void zoomRequested(int steps) override { zoomSteps += steps; }
    void imageActionRequested(ui::ImageAction action, const QString &destination) override
    {
        imageActions.append({action, destination});
    }
    void found(int match, int count) override { matches.append({match, count}); }
    void scrolledTo(const app::ReadingPlace &place) override { places.append(place); }
    void articleChosen(const QString &path) override { articles.append(path); }
    void linkActivated(const QUrl &url) override { links.append(url); }
    void begun() override { ++begunCount; }
    void shown() override { ++shownCount; }
    void rendererStopped() override { ++stopCount; }
    void rendererGaveUp() override { ++giveUpCount; }

    QList<ui::ActivatedPlace> clicks;
    QList<ui::ActivatedTask> tasks;
    QList<app::HeaderField> headerFields;
    int zoomSteps = 0;
    QList<std::pair<ui::ImageAction, QString>> imageActions;
    QList<std::pair<int, int>> matches;
    QList<app::ReadingPlace> places;
    QList<QUrl> links;
    QStringList articles;
    int begunCount = 0;
    int shownCount = 0;
    int stopCount = 0;
    int giveUpCount = 0;
};

/// The real plugin, as it was built, with a page that shows posts of a temporary blog.
class PreviewFixture
{
public:
    explicit PreviewFixture(QSize size = {640, 480})
    {
        const auto plugin = ui::loadPreviewPlugin({QStringLiteral(BYLINE_BINARY_DIR "/plugins")});
        if (!plugin)
            qFatal("%s", qPrintable(toString(plugin.error())));
        page = (*plugin)->createPage(listener, {});
        page->setTheme(ui::lightTheme());
        page->widget()->resize(size);
        page->widget()->show();
        page->setPlace({m_blog.filePath(QStringLiteral("post.md")), m_blog.path()});
    }

    /// As good as new, but much quicker. The blog's files stay.
    void reset()
    {
        page->beginPost();
        page->setPlace({path(QStringLiteral("post.md")), m_blog.path()});
        page->showHeader({});
        (void)show(nullptr);
        listener = {};
    }

    [[nodiscard]] QString path(const QString &name) const { return m_blog.filePath(name); }

    void addImage(const QString &name, QSize size) const
    {
        QDir(m_blog.path()).mkpath(QFileInfo(path(name)).path());
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(path(name));
    }

    void addFile(const QString &name, const QByteArray &content) const
    {
        QDir(m_blog.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", qPrintable(name));
    }

    /// Shows what the Markdown text becomes, sanitized.
    [[nodiscard]] bool showMarkdown(const QString &text)
    {
        return show(std::make_shared<app::RenderedPost>(app::render(text)));
    }

    /// Shows blocks whose HTML never saw the sanitizer, each on three lines.
    [[nodiscard]] bool showHtml(const QStringList &blocks)
    {
        auto post = std::make_shared<app::RenderedPost>();
        for (const QString &html : blocks) {
            const int line = 1 + 3 * static_cast<int>(post->blocks.size());
            post->blocks.append({html, {line, line + 1}, qHash(html)});
        }
        return show(post);
    }

    [[nodiscard]] bool show(const app::RenderedPostPtr &post)
    {
        const int before = listener.shownCount;
        page->showPost(post);
        return waitFor([&] { return listener.shownCount > before; });
    }

    [[nodiscard]] QWebEngineView &view() const
    {
        return *qobject_cast<QWebEngineView *>(page->widget());
    }

    /// Runs the event loop until `condition` holds. Unlike QTRY_VERIFY it does not sleep between
    /// events, of which Chromium's processes send each other hundreds.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition)
    {
        const QDeadlineTimer deadline(30'000);
        QEventLoop loop;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
            if (condition() || deadline.hasExpired())
                loop.quit();
        });
        poll.start(1);
        if (!condition())
            loop.exec();
        return condition();
    }

    /// The value of an expression in our script's world.
    [[nodiscard]] static QVariant evaluate(QWebEngineView &view, const QString &script)
    {
        auto result = std::make_shared<std::optional<QVariant>>();
        view.page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                   [result](const QVariant &value) { *result = value; });
        (void)waitFor([&] { return result->has_value(); });
        return result->value_or(QVariant());
    }

    /// The same once frames have passed in which observers and events have run.
    [[nodiscard]] static QVariant evaluateSettled(QWebEngineView &view, const QString &script)
    {
        (void)evaluate(view,
                       QStringLiteral("globalThis.frames_ = 0; (function step() {"
                                      " if (++frames_ < 8) requestAnimationFrame(step);"
                                      " })()"));
        (void)waitFor([&] { return evaluate(view, QStringLiteral("frames_")).toInt() >= 8; });
        return evaluate(view, script);
    }

    [[nodiscard]] QVariant evaluate(const QString &script) const
    {
        return evaluate(view(), script);
    }
    [[nodiscard]] QVariant evaluateSettled(const QString &script) const
    {
        return evaluateSettled(view(), script);
    }

    // Chromium sends input to what it has painted, so both wait for that.
    void click(QPoint position) const
    {
        (void)evaluateSettled(QString());
        QTest::mouseClick(view().focusProxy(), Qt::LeftButton, {}, position);
    }
    /// Negative turns scroll down.
    static void turnWheel(QWebEngineView &view, int steps,
                          Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        (void)evaluateSettled(view, QString());
        QWidget *target = view.focusProxy();
        const QPointF position = target->rect().center();
        QWheelEvent event(position, target->mapToGlobal(position), {}, {0, 120 * steps},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &event);
    }

    RecordingListener listener;
    std::unique_ptr<ui::PreviewPage> page;

private:
    QTemporaryDir m_blog;
};

/// main() of a test that uses the plugin: Qt WebEngine wants its contexts shared.
#define BYLINE_WEBENGINE_TEST_MAIN(Test)                                                           \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);                                \
        QApplication application(argc, argv);                                                      \
        QStandardPaths::setTestModeEnabled(true);                                                  \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
