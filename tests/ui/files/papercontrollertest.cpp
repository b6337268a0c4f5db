// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/papercontroller.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/common/messagebar.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using ui::CommandId;
using ui::PaperController;

// Where a PDF goes and what is said about it; what is in it is the preview's part.
class PaperControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isOfferedOnlyForAnOpenPost();
    void writesWhatThePreviewPrinted();
    void replacesTheFormerFile();
    void asksForTheChosenPaper_data();
    void asksForTheChosenPaper();
    void aPlaceThatCannotBeWrittenIsSaid();
    void aMissingPreviewIsSaid();
    void printingWithoutAPreviewIsSaid();
    void aPrintThatWasGivenUpIsSaid();
    void aCancelledDialogPrintsNothing();
    void thePaperIsThatOfTheCountry();

private:
    [[nodiscard]] QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<ui::MessageBar> m_messages;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<app::PostDocument> m_post;
    std::unique_ptr<PaperController> m_paper;
    QString m_target;
    QPageLayout m_asked;
};

void PaperControllerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_messages = std::make_unique<ui::MessageBar>(*m_theme);
    m_window = std::make_unique<QWidget>();
    m_paper = std::make_unique<PaperController>(*m_actions, *m_messages, *m_window);
    m_asked = {};
    m_post = std::make_unique<app::PostDocument>(QStringLiteral("본문\n"));
    m_target = m_folder->filePath(QStringLiteral("글.pdf"));
    m_paper->printToPdf = [this](const QPageLayout &layout, const auto &done) {
        m_asked = layout;
        done(QByteArray("%PDF-new"));
    };
    m_paper->setPost(m_post.get());
}

void PaperControllerTest::cleanup()
{
    m_paper.reset();
    m_post.reset();
    m_messages.reset();
}

QByteArray PaperControllerTest::written() const
{
    QFile file(m_target);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PaperControllerTest::isOfferedOnlyForAnOpenPost()
{
    QVERIFY(m_actions->action(CommandId::ExportPdf).isEnabled());
    QVERIFY(m_actions->action(CommandId::Print).isEnabled());
    m_paper->setPost(nullptr);
    QVERIFY(!m_actions->action(CommandId::ExportPdf).isEnabled());
    QVERIFY(!m_actions->action(CommandId::Print).isEnabled());
}

void PaperControllerTest::writesWhatThePreviewPrinted()
{
    bool isCommitted = false;
    m_paper->commitComposition = [&isCommitted] {
        isCommitted = true;
    };
    QString suggested;
    m_paper->askTarget = [&](const QString &suggestion) {
        suggested = suggestion;
        return PaperController::Target{m_target, QPageSize::A4};
    };
    QSignalSpy exported(m_paper.get(), &PaperController::exported);
    m_actions->action(CommandId::ExportPdf).trigger();
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(isCommitted);
    QVERIFY(suggested.endsWith(QStringLiteral(".pdf")));
    QCOMPARE(written(), QByteArray("%PDF-new"));
    QVERIFY(m_messages->message().contains(QStringLiteral("글.pdf")));
}

void PaperControllerTest::replacesTheFormerFile()
{
    QFile former(m_target);
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former, and longer than what comes");
    former.close();
    QSignalSpy exported(m_paper.get(), &PaperController::exported);
    m_paper->exportTo(m_target, QPageSize::A4);
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(written(), QByteArray("%PDF-new"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.pdf*")}, QDir::Files).size(), 1);
}

void PaperControllerTest::asksForTheChosenPaper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("A4") << QPageSize::A4;
    QTest::newRow("Letter") << QPageSize::Letter;
}

void PaperControllerTest::asksForTheChosenPaper()
{
    QFETCH(const QPageSize::PageSizeId, paper);
    m_paper->exportTo(m_target, paper);
    QCOMPARE(m_asked.pageSize().id(), paper);
    QVERIFY(m_asked.margins(QPageLayout::Millimeter).bottom() >= 15); // The number's room.
    QTRY_VERIFY(!m_messages->message().isEmpty());
}

void PaperControllerTest::aPlaceThatCannotBeWrittenIsSaid()
{
    QFile obstacle(m_target);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    m_paper->exportTo(m_target + QStringLiteral("/in.pdf"), QPageSize::A4);
    QTRY_VERIFY(!m_messages->message().isEmpty());
    QVERIFY(!m_messages->message().contains(QStringLiteral("Exported")));
}

void PaperControllerTest::aMissingPreviewIsSaid()
{
    m_paper->printToPdf = [](const QPageLayout &, const auto &done) {
        done(app::Error{app::Error::Kind::NotFound, {}, 0, {}});
    };
    m_paper->exportTo(m_target, QPageSize::A4);
    QVERIFY(m_messages->message().contains(QStringLiteral("no preview")));
    QVERIFY(!QFile::exists(m_target));
}

void PaperControllerTest::printingWithoutAPreviewIsSaid()
{
    int printed = 0;
    m_paper->print = [&printed] {
        return ++printed > 1;
    };
    m_actions->action(CommandId::Print).trigger();
    QCOMPARE(printed, 1);
    QVERIFY(m_messages->message().contains(QStringLiteral("no preview")));
    m_messages->dismiss();
    m_actions->action(CommandId::Print).trigger();
    QCOMPARE(printed, 2);
    QVERIFY(m_messages->isHidden());
}

void PaperControllerTest::aPrintThatWasGivenUpIsSaid()
{
    m_paper->printToPdf = [](const QPageLayout &, const auto &done) {
        done(app::Error{app::Error::Kind::Cancelled, {}, 0, {}});
    };
    m_paper->exportTo(m_target, QPageSize::A4);
    QVERIFY(m_messages->message().contains(QStringLiteral("Export again")));
    QVERIFY(!QFile::exists(m_target));
}

void PaperControllerTest::aCancelledDialogPrintsNothing()
{
    m_paper->askTarget = [](const QString &) {
        return PaperController::Target{};
    };
    m_actions->action(CommandId::ExportPdf).trigger();
    QVERIFY(m_messages->message().isEmpty());
    QVERIFY(!m_asked.isValid());
}

void PaperControllerTest::thePaperIsThatOfTheCountry()
{
    QCOMPARE(ui::usualPaper(QLocale::SouthKorea), QPageSize::A4);
    QCOMPARE(ui::usualPaper(QLocale::Germany), QPageSize::A4);
    QCOMPARE(ui::usualPaper(QLocale::UnitedStates), QPageSize::Letter);
    QCOMPARE(ui::usualPaper(QLocale::Canada), QPageSize::Letter);
    QCOMPARE(ui::usualPaper(QLocale::AnyTerritory), QPageSize::A4);
}

QTEST_MAIN(PaperControllerTest)
#include "papercontrollertest.moc"
