// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/postheader.h"

#include <QObject>
#include <QPageLayout>
#include <QTimer>

#include <functional>

class QWebEngineView;

namespace ui {

class LockedPage;

/// Puts the page on paper once its images are there. One task at a time: a new one takes the place
/// of one that still waits.
class PagePrinter final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    PagePrinter(LockedPage &page, QWebEngineView &view);

    /// See withPageNumbers(). `done` is not called where the page dies before.
    void toPdf(const QPageLayout &layout, const app::PostHeader &header,
               const std::function<void(const app::Result<QByteArray> &)> &done);
    /// Asks for a printer.
    void toPrinter();

private:
    void whenPrintable(const std::function<void()> &work);
    void begin();

    LockedPage &m_page;
    QWebEngineView &m_view;
    std::function<void()> m_work; ///< Null while nothing waits.
    QTimer m_patience;
};

} // namespace ui
