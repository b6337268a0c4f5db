// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/exportcontroller.h"
#include "app/markdown/renderer.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/common/messagebar.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <memory>

using app::ExportFormat;
using ui::CommandId;
using ui::ExportController;

class ExportControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isOfferedOnlyForAnOpenPost();
    void exportsWhatIsShown();
    void wearsTheChosenTheme();
    void waitsForTheNewestText();
    void endsTheCompositionFirst();
    void aMissingImageIsSaid();
    void aPlaceThatCannotBeWrittenIsSaid();
    void aPostThatCannotBeRenderedIsSaid();
    void aCancelledDialogExportsNothing();
    void startsInFoldersThatAreThere();

private:
    void render();
    [[nodiscard]] QString page() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<ui::MessageBar> m_messages;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<app::PostDocument> m_post;
    std::unique_ptr<ExportController> m_export;
    QString m_target;
};

void ExportControllerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_messages = std::make_unique<ui::MessageBar>(*m_theme);
    m_window = std::make_unique<QWidget>();
    m_export = std::make_unique<ExportController>(*m_actions, *m_messages, *m_window);
    m_post = std::make_unique<app::PostDocument>(
        QStringLiteral("---\ntitle: 제목\n---\n\n본문입니다.\n"));
    m_target = m_folder->filePath(QStringLiteral("글.html"));
}

void ExportControllerTest::cleanup()
{
    m_export.reset();
    m_post.reset();
    m_messages.reset();
}

void ExportControllerTest::render()
{
    m_export->setRendered(std::make_shared<const app::RenderedPost>(
        app::render(m_post->text(), {}, m_post->revision())));
}

QString ExportControllerTest::page() const
{
    QFile file(m_target);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ExportControllerTest::isOfferedOnlyForAnOpenPost()
{
    QVERIFY(!m_actions->action(CommandId::ExportHtml).isEnabled());
    m_export->setPost(m_post.get());
    QVERIFY(m_actions->action(CommandId::ExportHtml).isEnabled());
    QVERIFY(m_actions->action(CommandId::ExportFolder).isEnabled());
    m_export->setPost(nullptr);
    QVERIFY(!m_actions->action(CommandId::ExportFolder).isEnabled());
}

void ExportControllerTest::exportsWhatIsShown()
{
    m_export->setPost(m_post.get());
    render();
    m_export->askPath = [this](const QString &, ExportFormat) {
        return m_target;
    };
    QSignalSpy exported(m_export.get(), &ExportController::exported);
    m_actions->action(CommandId::ExportHtml).trigger();
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.first().first().toString(), m_target);
    QVERIFY(page().contains(QStringLiteral("<title>제목")));
    QVERIFY(page().contains(QStringLiteral("본문입니다.")));
    QVERIFY(m_messages->message().contains(QStringLiteral("글.html")));
}

void ExportControllerTest::wearsTheChosenTheme()
{
    m_export->setPost(m_post.get());
    render();
    QSignalSpy exported(m_export.get(), &ExportController::exported);
    m_export->exportTo(m_target, ExportFormat::SingleFile);
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(!page().contains(QStringLiteral("Noto Serif KR")));
    m_export->theme = [] {
        return app::PageTheme::Serif;
    };
    m_export->exportTo(m_target, ExportFormat::SingleFile);
    QTRY_COMPARE(exported.count(), 2);
    QVERIFY(page().contains(QStringLiteral("Noto Serif KR")));
}

void ExportControllerTest::waitsForTheNewestText()
{
    m_export->setPost(m_post.get());
    render();
    QTextCursor cursor(&m_post->textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("덧붙임"));
    QSignalSpy exported(m_export.get(), &ExportController::exported);
    m_export->exportTo(m_target, ExportFormat::SingleFile);
    QVERIFY(!QFile::exists(m_target));
    render();
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(page().contains(QStringLiteral("덧붙임")));
}

void ExportControllerTest::endsTheCompositionFirst()
{
    m_export->setPost(m_post.get());
    m_export->commitComposition = [this] {
        QTextCursor cursor(&m_post->textDocument());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QStringLiteral("한"));
        render();
    };
    QSignalSpy exported(m_export.get(), &ExportController::exported);
    m_export->exportTo(m_target, ExportFormat::SingleFile);
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(page().contains(QStringLiteral("한</p>")));
}

void ExportControllerTest::aMissingImageIsSaid()
{
    m_post = std::make_unique<app::PostDocument>(QStringLiteral("![](img/없음.png)\n"));
    m_export->setPost(m_post.get());
    m_export->setPlace({m_folder->filePath(QStringLiteral("글.md")), {}});
    render();
    m_export->exportTo(m_target, ExportFormat::SingleFile);
    QTRY_VERIFY(m_messages->message().contains(QStringLiteral("could not be included")));
}

void ExportControllerTest::aPlaceThatCannotBeWrittenIsSaid()
{
    m_export->setPost(m_post.get());
    render();
    QFile obstacle(m_target);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    m_export->exportTo(m_target + QStringLiteral("/글.html"), ExportFormat::SingleFile);
    QTRY_VERIFY(!m_messages->message().isEmpty());
    QVERIFY(!m_messages->message().contains(QStringLiteral("Exported")));
}

void ExportControllerTest::aPostThatCannotBeRenderedIsSaid()
{
    m_export->setPost(m_post.get());
    m_export->exportTo(m_target, ExportFormat::SingleFile);
    m_export->fail({app::Error::Kind::TooComplex, {}, 0, QStringLiteral("too slow")});
    QVERIFY(m_messages->message().contains(QStringLiteral("too slow")));
    render();
    QVERIFY(!QFile::exists(m_target));
}

void ExportControllerTest::aCancelledDialogExportsNothing()
{
    m_export->setPost(m_post.get());
    render();
    m_export->askPath = [](const QString &, ExportFormat) {
        return QString();
    };
    m_actions->action(CommandId::ExportFolder).trigger();
    QVERIFY(m_messages->message().isEmpty());
}

void ExportControllerTest::startsInFoldersThatAreThere()
{
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(QStringLiteral("blog")) && folder.mkdir(QStringLiteral("out")));
    app::PostPlace place;
    place.file = folder.filePath(QStringLiteral("blog/2026-01-02-글.md"));
    m_export->setPost(m_post.get());
    m_export->setPlace(place);
    QStringList suggestions;
    QString answer;
    m_export->askPath = [&](const QString &suggestion, ExportFormat) {
        suggestions.append(suggestion);
        return answer;
    };
    m_actions->action(CommandId::ExportFolder).trigger();
    // A dialog that was cancelled says nothing of where to go.
    m_actions->action(CommandId::ExportHtml).trigger();
    answer = folder.filePath(QStringLiteral("out"));
    m_actions->action(CommandId::ExportFolder).trigger();
    answer.clear();
    m_actions->action(CommandId::ExportFolder).trigger();
    m_actions->action(CommandId::ExportHtml).trigger();
    const QString blog = folder.filePath(QStringLiteral("blog"));
    const QString out = folder.filePath(QStringLiteral("out"));
    QCOMPARE(suggestions,
             (QStringList{blog, blog + QStringLiteral("/글.html"), blog, out,
                          out + QStringLiteral("/글.html")}));
}

QTEST_MAIN(ExportControllerTest)
#include "exportcontrollertest.moc"
