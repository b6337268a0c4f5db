// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/pageprinter.h"

#include "app/base/whenfinished.h"
#include "ui/preview/web/lockedpage.h"
#include "ui/preview/web/pagescript.h"
#include "ui/preview/web/pdfpages.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrent>
#include <QWebEngineView>

#include <chrono>
#include <memory>
#include <utility>

namespace ui {
namespace {

using namespace std::chrono_literals;

/// For which images are waited for. What another site does not send until then is left out.
constexpr auto Patience = 8s;
/// Dots per inch: Qt WebEngine sends pages to printers as pictures, which at what printers can do
/// at most (1200) are a gigabyte for a long post.
constexpr int PrinterResolution = 300;

QList<PdfBookmark> bookmarksOf(const QJsonArray &told)
{
    QList<PdfBookmark> bookmarks;
    for (const QJsonValue &heading : told) {
        bookmarks.append({heading[QStringLiteral("level")].toInt(),
                          heading[QStringLiteral("title")].toString(),
                          heading[QStringLiteral("name")].toString().toLatin1()});
    }
    return bookmarks;
}

} // namespace

PagePrinter::PagePrinter(LockedPage &page, QWebEngineView &view)
    : m_page(page)
    , m_view(view)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &PagePrinter::begin);
    connect(&m_page, &LockedPage::messageReceived, this, [this](const QJsonObject &message) {
        if (const QJsonValue told = message[QStringLiteral("bookmarks")]; told.isArray())
            m_bookmarks = bookmarksOf(told.toArray());
        else if (message.contains(QStringLiteral("printable")))
            begin();
    });
}

void PagePrinter::toPdf(const QPageLayout &layout, const app::PostHeader &header,
                        const std::function<void(const app::Result<QByteArray> &)> &done)
{
    const auto work = [this, layout, header, done] {
        const auto finish = [this, header, done](const QByteArray &pdf) {
            m_page.run(endPrintCall());
            const PdfAdditions additions{header, m_bookmarks};
            app::whenFinished(QtConcurrent::run(completedPdf, pdf, additions), this, done);
        };
        m_page.printToPdf(finish, layout);
    };
    whenPrintable({work, [done] {
                       done(app::Error{app::Error::Kind::Cancelled, {}, 0, {}});
                   }});
}

void PagePrinter::toPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setResolution(PrinterResolution);
    printer->setPageMargins({20, 18, 20, 18}, QPageLayout::Millimeter);
    QPrintDialog dialog(printer.get(), &m_view);
    if (dialog.exec() != QDialog::Accepted)
        return;
    whenPrintable({[this, printer] {
        // The printer is needed until all of it has been sent.
        connect(
            &m_view, &QWebEngineView::printFinished, this,
            [this, printer] { m_page.run(endPrintCall()); },
            static_cast<Qt::ConnectionType>(Qt::SingleShotConnection));
        m_view.print(printer.get());
    }});
}

void PagePrinter::cancel()
{
    if (!m_task.work)
        return;
    m_patience.stop();
    m_page.run(endPrintCall());
    std::exchange(m_task, {}).giveUp();
}

void PagePrinter::whenPrintable(const Task &task)
{
    cancel();
    m_task = task;
    m_bookmarks.clear();
    m_patience.start();
    m_page.run(beginPrintCall());
}

void PagePrinter::begin()
{
    m_patience.stop();
    if (const Task task = std::exchange(m_task, {}); task.work)
        task.work();
}

} // namespace ui
