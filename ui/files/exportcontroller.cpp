// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/exportcontroller.h"

#include "app/base/whenfinished.h"
#include "app/post/postdocument.h"
#include "ui/actions/actionset.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace ui {
namespace {

QString askForPath(QWidget &window, const QString &suggestion, app::ExportFormat format)
{
    if (format == app::ExportFormat::SingleFile)
        return QFileDialog::getSaveFileName(
            &window, ExportController::tr("Export as one HTML file"), suggestion,
            ExportController::tr("HTML pages (*.html)"));
    return QFileDialog::getExistingDirectory(&window, ExportController::tr("Export into folder"),
                                             suggestion);
}

} // namespace

ExportController::ExportController(ActionSet &actions, MessageBar &messages, QWidget &window,
                                   QObject *parent)
    : QObject(parent)
    , commitComposition([] {})
    , theme([] { return app::PageTheme::Standard; })
    , askPath([&window](const QString &suggestion, app::ExportFormat format) {
        return askForPath(window, suggestion, format);
    })
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&actions.action(CommandId::ExportHtml), &QAction::triggered, this,
            [this] { choose(app::ExportFormat::SingleFile); });
    connect(&actions.action(CommandId::ExportFolder), &QAction::triggered, this,
            [this] { choose(app::ExportFormat::Folder); });
    setPost(nullptr);
}

void ExportController::setPost(app::PostDocument *post)
{
    m_post = post;
    m_rendered.reset();
    m_waiting.reset();
    m_actions.action(CommandId::ExportHtml).setEnabled(post);
    m_actions.action(CommandId::ExportFolder).setEnabled(post);
}

void ExportController::setPlace(const app::PostPlace &place)
{
    m_place = place;
}

void ExportController::setRendered(const app::RenderedPostPtr &post)
{
    m_rendered = post;
    exportWaiting();
}

void ExportController::fail(const app::Error &error)
{
    if (std::exchange(m_waiting, std::nullopt))
        m_messages.showMessage(MessageBar::Tone::Error, errorText(error));
}

void ExportController::exportTo(const QString &path, app::ExportFormat format)
{
    if (!m_post)
        return;
    commitComposition();
    m_waiting = Request{path, format};
    exportWaiting();
}

void ExportController::choose(app::ExportFormat format)
{
    const bool isFolder = format == app::ExportFormat::Folder;
    const QString start = m_place.file.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_place.folder();
    const QString folder = m_lastFolder.isEmpty() ? start : m_lastFolder;
    const QString path
        = askPath(isFolder ? folder : app::exportPath(folder, m_place.file, format), format);
    if (path.isEmpty())
        return;
    m_lastFolder = isFolder ? path : QFileInfo(path).absolutePath();
    exportTo(isFolder ? app::exportPath(path, m_place.file, format) : path, format);
}

void ExportController::exportWaiting()
{
    if (!m_waiting || !m_post || !m_rendered || m_rendered->revision != m_post->revision())
        return;
    const Request request = *std::exchange(m_waiting, std::nullopt);
    const app::ExportOptions options{request.format, app::OnConflict::Replace, theme()};
    // Reading and packing images may take a while.
    const auto work = [source = app::ExportSource{m_post->text(), m_place, *m_rendered},
                       path = request.path, options] {
        return exportPost(source, path, options);
    };
    app::whenFinished(QtConcurrent::run(work), this,
                      [this](const app::Result<app::ExportedPage> &page) { report(page); });
}

void ExportController::report(const app::Result<app::ExportedPage> &page)
{
    if (!page) {
        m_messages.showMessage(MessageBar::Tone::Error, errorText(page.error()));
        return;
    }
    const QString path = page->path;
    QString text = tr("Exported to %1.").arg(QDir::toNativeSeparators(path));
    if (const auto missing = page->warnings.size(); missing > 0)
        text += u' ' + tr("%n image(s) could not be included.", nullptr, static_cast<int>(missing));
    const auto openUrl = [](const QString &target) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(target));
    };
    m_messages.showMessage(
        page->warnings.isEmpty() ? MessageBar::Tone::Success : MessageBar::Tone::Warning, text,
        {{tr("Open"),
          [openUrl, path] {
              openUrl(path);
          }},
         {tr("Show folder"), [openUrl, path] {
              openUrl(QFileInfo(path).absolutePath());
          }}});
    Q_EMIT exported(path);
}

} // namespace ui
