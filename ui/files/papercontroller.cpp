// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/papercontroller.h"

#include "app/assets/imagename.h"
#include "app/base/whenfinished.h"
#include "app/post/postdocument.h"
#include "app/storage/fileio.h"
#include "ui/actions/actionset.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>
#include <QtConcurrent>
#include <QUrl>
#include <QWidget>

namespace ui {
namespace {

/// Millimetres: room for a hand, and for the page's number.
constexpr QMarginsF Margins{20, 18, 20, 20};

/// Of the system, which says where its user lives; the interface's language does not.
QLocale paperLocale()
{
    for (const auto *name : {"LC_ALL", "LC_PAPER", "LANG"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return QLocale(QString::fromLocal8Bit(value));
    }
    return QLocale::system();
}

PaperController::Target askForTarget(QWidget &window, const QString &suggestion)
{
    const QString a4 = PaperController::tr("PDF on A4 (*.pdf)");
    const QString letter = PaperController::tr("PDF on Letter (*.pdf)");
    const bool isLetter = usualPaper(paperLocale().territory()) == QPageSize::Letter;
    QString chosen = isLetter ? letter : a4;
    const QString path = QFileDialog::getSaveFileName(
        &window, PaperController::tr("Export as PDF"), suggestion,
        isLetter ? letter + QStringLiteral(";;") + a4 : a4 + QStringLiteral(";;") + letter,
        &chosen);
    return {path, chosen == letter ? QPageSize::Letter : QPageSize::A4};
}

} // namespace

PaperController::PaperController(ActionSet &actions, MessageBar &messages, QWidget &window,
                                 QObject *parent)
    : QObject(parent)
    , commitComposition([] {})
    , printToPdf([](const QPageLayout &, const auto &done) {
        done(app::Error{app::Error::Kind::NotFound, {}, 0, {}});
    })
    , print([] { return false; })
    , askTarget([&window](const QString &suggestion) { return askForTarget(window, suggestion); })
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&actions.action(CommandId::ExportPdf), &QAction::triggered, this,
            &PaperController::choose);
    connect(&actions.action(CommandId::Print), &QAction::triggered, this, [this] {
        commitComposition();
        if (!print())
            write(app::Error{app::Error::Kind::NotFound, {}, 0, {}}, {});
    });
    setPost(nullptr);
}

QPageSize::PageSizeId usualPaper(QLocale::Territory territory)
{
    using enum QLocale::Territory;
    static const QSet<QLocale::Territory> letter{
        Belize, Canada,    Chile,  Colombia,    CostaRica,  ElSalvador,   Guatemala,
        Mexico, Nicaragua, Panama, Philippines, PuertoRico, UnitedStates, Venezuela,
    };
    return letter.contains(territory) ? QPageSize::Letter : QPageSize::A4;
}

void PaperController::setPost(app::PostDocument *post)
{
    m_post = post;
    m_actions.action(CommandId::ExportPdf).setEnabled(post);
    m_actions.action(CommandId::Print).setEnabled(post);
}

void PaperController::choose()
{
    const QString file = m_post ? m_post->path() : QString();
    const QString folder = file.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(file).path();
    const QString name = file.isEmpty() ? QStringLiteral("post") : app::postSlug(file);
    const Target target = askTarget(QDir(folder).filePath(name + QStringLiteral(".pdf")));
    if (!target.path.isEmpty())
        exportTo(target.path, target.paper);
}

void PaperController::exportTo(const QString &path, QPageSize::PageSizeId paper)
{
    if (!m_post)
        return;
    commitComposition();
    const QPageLayout layout(QPageSize(paper), QPageLayout::Portrait, Margins,
                             QPageLayout::Millimeter);
    printToPdf(layout, [self = QPointer(this), path](const app::Result<QByteArray> &pdf) {
        if (self)
            self->write(pdf, path);
    });
}

QString PaperController::reasonAgainst(const app::Error &error)
{
    if (error.kind == app::Error::Kind::NotFound)
        return tr("There is no preview that could be put on paper.");
    if (error.kind == app::Error::Kind::Cancelled)
        return tr(
            "No PDF was made: the preview changed to something else meanwhile. Export again.");
    return errorText(error);
}

void PaperController::write(const app::Result<QByteArray> &pdf, const QString &path)
{
    if (!pdf) {
        m_messages.showMessage(MessageBar::Tone::Error, reasonAgainst(pdf.error()));
        return;
    }
    app::whenFinished(QtConcurrent::run(app::saveFile, path, *pdf, app::OnConflict::Replace), this,
                      [this, path](const app::Result<void> &done) { report(done, path); });
}

void PaperController::report(const app::Result<void> &written, const QString &path)
{
    if (!written) {
        m_messages.showMessage(MessageBar::Tone::Error, errorText(written.error()));
        return;
    }
    m_messages.showMessage(
        MessageBar::Tone::Success, tr("Exported to %1.").arg(QDir::toNativeSeparators(path)),
        {{tr("Open"),
          [path] {
              QDesktopServices::openUrl(QUrl::fromLocalFile(path));
          }},
         {tr("Show folder"), [path] {
              QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
          }}});
    Q_EMIT exported(path);
}

} // namespace ui
