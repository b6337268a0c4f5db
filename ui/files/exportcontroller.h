// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exporter.h"
#include "app/markdown/renderedpost.h"
#include "app/post/postplace.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace app {
class PostDocument;
}

namespace ui {

class ActionSet;
class MessageBar;

/// Exports the open post as it stands, saved or not. The page is made of the same rendering that
/// the preview shows; where the text is newer than that, the export waits for it.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this; `window` is the parent of dialogs.
    ExportController(ActionSet &actions, MessageBar &messages, QWidget &window,
                     QObject *parent = nullptr);

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    void setPlace(const app::PostPlace &place);
    void setRendered(const app::RenderedPostPtr &post);
    /// The newest text can't be rendered: an export that waits for it can't be made.
    void fail(const app::Error &error);

    /// Exports to `path`, an HTML file or the folder of a page, replacing what is there.
    void exportTo(const QString &path, app::ExportFormat format);

    std::function<void()> commitComposition;
    /// What exported pages look like.
    std::function<app::PageTheme()> theme;
    /// Asks for the file to export to, or for the folder in which the page gets one of its own;
    /// empty for none. A file dialog unless replaced.
    std::function<QString(const QString &suggestion, app::ExportFormat format)> askPath;

Q_SIGNALS:
    /// `path` is that of the HTML file.
    void exported(const QString &path);

private:
    struct Request {
        QString path;
        app::ExportFormat format;
    };

    void choose(app::ExportFormat format);
    void exportWaiting();
    void report(const app::Result<app::ExportedPage> &page);

    ActionSet &m_actions;
    MessageBar &m_messages;
    QPointer<app::PostDocument> m_post;
    app::PostPlace m_place;
    app::RenderedPostPtr m_rendered;
    std::optional<Request> m_waiting;
    QString m_lastFolder; ///< In which the user had something exported; empty before that.
};

} // namespace ui
