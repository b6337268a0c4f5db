// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "tests/support/blogcopy.h"
#include "ui/actions/command.h"
#include "ui/main/workbench.h"

#include <QAbstractItemView>
#include <QTemporaryDir>

#include <memory>

class QLineEdit;

namespace app {
class PostDocument;
}

namespace ui {
class PostEditor;
}

namespace test {

/// Whether the editor finds the plugin that draws the preview.
enum class Preview { Missing, Real };

/// The whole editor, open on a copy of the sample blog, seen as its user sees it: through the
/// widgets of its window.
class OpenEditor final
{
public:
    explicit OpenEditor(Preview preview = Preview::Missing);
    ~OpenEditor();

    /// Another start after the editor died: nothing was closed or saved. It opens `paths`.
    void restart(const QStringList &paths = {});

    /// Opens a post of the blog and waits until all of it has been read. False where that fails.
    [[nodiscard]] bool open(const QString &name);
    /// Waits until panes have heard of the newest text.
    [[nodiscard]] bool waitUntilRendered();

    [[nodiscard]] ui::Workbench &workbench() { return *m_workbench; }
    [[nodiscard]] ui::MainWindow &window() { return m_workbench->window(); }
    [[nodiscard]] app::Settings &settings() { return *m_settings; }
    [[nodiscard]] app::PostDocument &post();
    [[nodiscard]] QAction &action(ui::CommandId id) { return m_workbench->actions().action(id); }

    [[nodiscard]] ui::PostEditor &text();
    /// Puts the cursor behind the first `before` in the text.
    void placeCursor(const QString &before);
    /// Types with an input method.
    void compose(const QString &committed);

    [[nodiscard]] QStringList headings();
    /// Of the row that the outline marks; empty for none.
    [[nodiscard]] QString currentHeading();
    /// Null where the form shows no field of that name.
    [[nodiscard]] QLineEdit *field(const QString &key);
    /// File names that the image panel shows, in its order.
    [[nodiscard]] QStringList images();
    [[nodiscard]] QModelIndex image(const QString &name);
    /// Path of the post that the list marks, relative to the blog's folder; empty for none.
    [[nodiscard]] QString markedPost();
    /// Clicks the post in the list; `name` is relative to the blog's folder. False where it is not
    /// listed.
    [[nodiscard]] bool clickPost(const QString &name);
    /// Clicks the row of the outline that reads so.
    [[nodiscard]] bool clickHeading(const QString &heading);
    /// All that the status bar says.
    [[nodiscard]] QString status();
    /// What the bar above the editor says; empty where it says nothing.
    [[nodiscard]] QString message();
    /// Clicks the button of that bar.
    [[nodiscard]] bool answer(const QString &button);

    /// Process ids of its render workers; none where there is no /proc.
    [[nodiscard]] static QList<qint64> workers();

    /// What the dialog offers that lists the texts a crash left unsaved: names of posts.
    [[nodiscard]] QStringList recoveredTexts();
    /// Clicks its button for the text that is chosen. False where it is not there.
    [[nodiscard]] bool answerRecovery(const QString &button);

    BlogCopy blog;

private:
    [[nodiscard]] QAbstractItemView &listIn(const char *dock);

    QTemporaryDir m_home;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Workbench> m_workbench;
};

} // namespace test

/// main() of a test that runs the whole editor: it reads and writes nothing of its user's own.
#define BYLINE_EDITOR_TEST_MAIN(Test)                                                              \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        const QTemporaryDir home;                                                                  \
        qputenv("HOME", home.path().toLocal8Bit());                                                \
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);                                \
        QApplication application(argc, argv);                                                      \
        QStandardPaths::setTestModeEnabled(true);                                                  \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
