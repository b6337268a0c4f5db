// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/openeditor.h"

#include "app/post/postdocument.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/common/messagebar.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/frontmatterform.h"
#include "ui/postlist/postlistmodel.h"
#include "ui/recovery/recoverycontroller.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

namespace test {
namespace {

constexpr int LongestWait = 20'000; // Milliseconds.

bool clickIn(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace

OpenEditor::OpenEditor(Preview preview)
    : m_settings(std::make_unique<app::Settings>(m_home.filePath(QStringLiteral("settings.ini"))))
{
    qputenv("BYLINE_PLUGIN_DIR",
            preview == Preview::Real ? QByteArray(BYLINE_BINARY_DIR "/plugins")
                                     : m_home.path().toLocal8Bit());
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // It refuses root, which tests may run as.
    restart();
}

OpenEditor::~OpenEditor() = default;

void OpenEditor::restart(const QStringList &paths)
{
    m_workbench.reset();
    m_workbench = std::make_unique<ui::Workbench>(*m_settings,
                                                  QStringLiteral(BYLINE_BINARY_DIR "/byline-cli"));
    // Whatever screen the tests have: the offscreen one is narrow.
    window().resize(1280, 800);
    m_workbench->open(paths);
    m_workbench->show();
    m_workbench->recovery().offer();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window does not become active");
}

bool OpenEditor::open(const QString &name)
{
    m_workbench->open({blog.path(name)});
    const app::PostDocument *opened = m_workbench->files().post();
    return opened && opened->path() == blog.path(name) && waitUntilRendered();
}

bool OpenEditor::waitUntilRendered()
{
    return QTest::qWaitFor(
        [this] {
            const app::RenderedPostPtr &rendered = m_workbench->rendering().current();
            return rendered && rendered->revision == post().revision();
        },
        LongestWait);
}

app::PostDocument &OpenEditor::post()
{
    return *m_workbench->files().post();
}

ui::PostEditor &OpenEditor::text()
{
    return *window().findChild<ui::PostEditor *>();
}

void OpenEditor::placeCursor(const QString &before)
{
    const qsizetype at = post().text().indexOf(before);
    if (at < 0)
        qFatal("the post has no such text: %s", qPrintable(before));
    const qsizetype cursor = at + before.size();
    text().select({cursor, cursor});
    text().setFocus();
}

void OpenEditor::compose(const QString &committed)
{
    QInputMethodEvent event;
    event.setCommitString(committed);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

QAbstractItemView &OpenEditor::listIn(const char *dock)
{
    return *window()
                .findChild<QDockWidget *>(QLatin1String(dock))
                ->findChild<QAbstractItemView *>();
}

QStringList OpenEditor::headings()
{
    QStringList found;
    const QAbstractItemModel &model = *listIn("outline").model();
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data().toString());
    return found;
}

QString OpenEditor::currentHeading()
{
    return listIn("outline").currentIndex().data().toString();
}

QLineEdit *OpenEditor::field(const QString &key)
{
    const auto *form = window().findChild<ui::FrontMatterForm *>();
    ui::FieldRow *row = form->row(key);
    return row ? qobject_cast<QLineEdit *>(&row->control().focusTarget()) : nullptr;
}

QStringList OpenEditor::images()
{
    QStringList found;
    const QAbstractItemModel &model = *listIn("images").model();
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data().toString());
    return found;
}

QModelIndex OpenEditor::image(const QString &name)
{
    const QAbstractItemModel &model = *listIn("images").model();
    return model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
}

QString OpenEditor::markedPost()
{
    const QString path
        = listIn("posts").currentIndex().data(ui::PostListModel::PathRole).toString();
    return path.isEmpty() ? path : QDir(blog.path({})).relativeFilePath(path);
}

bool OpenEditor::clickPost(const QString &name)
{
    QAbstractItemView &list = listIn("posts");
    const QModelIndex index = list.model()
                                  ->match(list.model()->index(0, 0), ui::PostListModel::PathRole,
                                          blog.path(name), 1, Qt::MatchExactly)
                                  .value(0);
    if (!index.isValid())
        return false;
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    return true;
}

bool OpenEditor::clickHeading(const QString &heading)
{
    QAbstractItemView &list = listIn("outline");
    const auto row = headings().indexOf(heading);
    if (row < 0)
        return false;
    const QModelIndex index = list.model()->index(static_cast<int>(row), 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    return true;
}

QString OpenEditor::status()
{
    QStringList texts;
    for (const QLabel *label : window().statusBar()->findChildren<QLabel *>())
        texts.append(label->isHidden() ? QString() : label->text());
    for (const QToolButton *button : window().statusBar()->findChildren<QToolButton *>())
        texts.append(button->isHidden() ? QString() : button->text());
    return texts.join(QStringLiteral(" | "));
}

QString OpenEditor::message()
{
    const ui::MessageBar &bar = window().messageBar();
    return bar.isHidden() ? QString() : bar.message();
}

bool OpenEditor::answer(const QString &button)
{
    return clickIn(window().messageBar(), button);
}

QList<qint64> OpenEditor::workers()
{
    QList<qint64> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(name));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> rest = line.sliced(line.lastIndexOf(')') + 2).split(' ');
        const bool isOurs = rest[1].toLongLong() == QCoreApplication::applicationPid();
        if (line.contains("(byline-cli)") && rest[0] != "Z" && isOurs)
            found.append(name.toLongLong());
    }
    return found;
}

QStringList OpenEditor::recoveredTexts()
{
    QStringList names;
    if (ui::RecoveryDialog *dialog = m_workbench->recovery().dialog()) {
        for (int row = 0; row < dialog->list().count(); ++row)
            names.append(dialog->list().item(row)->text().section(u'\n', 0, 0));
    }
    return names;
}

bool OpenEditor::answerRecovery(const QString &button)
{
    ui::RecoveryDialog *dialog = m_workbench->recovery().dialog();
    return dialog && clickIn(*dialog, button);
}

} // namespace test
