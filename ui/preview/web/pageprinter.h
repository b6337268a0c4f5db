// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/postheader.h"
#include "ui/preview/web/pdfbookmarks.h"

#include <QObject>
#include <QPageLayout>
#include <QTimer>

#include <functional>

class QWebEngineView;

namespace ui {

class LockedPage;

/// Puts the page on paper once its images are there. One task at a time: a new one takes the place
/// of one that still waits, which is cancelled.
class PagePrinter final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    PagePrinter(LockedPage &page, QWebEngineView &view);

    /// See completedPdf(). `done` is told Cancelled where the task still waited at cancel().
    void toPdf(const QPageLayout &layout, const app::PostHeader &header,
               const std::function<void(const app::Result<QByteArray> &)> &done);
    /// Asks for a printer.
    void toPrinter();
    /// The page will show something else: what waits for it to be printable is given up.
    void cancel();

private:
    struct Task {
        std::function<void()> work; ///< Null for none.
        std::function<void()> giveUp = [] {
        };
    };

    void whenPrintable(const Task &task);
    void begin();

    LockedPage &m_page;
    QWebEngineView &m_view;
    Task m_task; ///< What waits.
    QList<PdfBookmark> m_bookmarks; ///< Of the page that was made ready last.
    QTimer m_patience;
};

} // namespace ui
