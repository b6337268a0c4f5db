// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QLocale>
#include <QObject>
#include <QPageLayout>
#include <QPointer>
#include <QString>

#include <functional>

class QWidget;

namespace app {
class PostDocument;
}

namespace ui {

class ActionSet;
class MessageBar;

/// What a letter is written on there (CLDR, supplemental data: paperSize).
[[nodiscard]] QPageSize::PageSizeId usualPaper(QLocale::Territory territory);

/// Puts the preview's page on paper: a PDF with page numbers, or a printer.
class PaperController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this; `window` is the parent of dialogs.
    PaperController(ActionSet &actions, MessageBar &messages, QWidget &window,
                    QObject *parent = nullptr);

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    /// Writes the PDF to `path`, replacing what is there.
    void exportTo(const QString &path, QPageSize::PageSizeId paper);

    std::function<void()> commitComposition;
    /// Makes a PDF of the page as soon as it shows the newest text; NotFound where there is none.
    std::function<void(const QPageLayout &,
                       const std::function<void(const app::Result<QByteArray> &)> &)>
        printToPdf;
    /// Asks for a printer and prints. False where there is no page.
    std::function<bool()> print;
    struct Target {
        QString path; ///< Empty for none.
        QPageSize::PageSizeId paper = QPageSize::A4;
    };
    /// Asks where to. A file dialog unless replaced.
    std::function<Target(const QString &suggestion)> askTarget;

Q_SIGNALS:
    void exported(const QString &path);

private:
    void choose();
    [[nodiscard]] static QString reasonAgainst(const app::Error &error);
    void write(const app::Result<QByteArray> &pdf, const QString &path);
    void report(const app::Result<void> &written, const QString &path);

    ActionSet &m_actions;
    MessageBar &m_messages;
    QPointer<app::PostDocument> m_post;
};

} // namespace ui
