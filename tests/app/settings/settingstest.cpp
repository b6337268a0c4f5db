// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using app::Settings;

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    void aFirstStartHasDefaults();
    void whatWasChosenIsThereAtTheNextStart();
    void signalsOnlyChanges();
    void nonsenseInTheFileFallsBack();
    void recentPostsAreTenAndNewestFirst();
    void remoteImagesAreAllowedByPlace();
    void imageOptionsAreThoseOfTheBlog();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void SettingsTest::aFirstStartHasDefaults()
{
    const Settings settings(m_file);
    QCOMPARE(settings.colorScheme(), app::ColorScheme::System);
    QCOMPARE(settings.viewMode(), app::ViewMode::Split);
    QCOMPARE(settings.editorFontSize(), 12);
    QCOMPARE(settings.previewZoom(), 100);
    QVERIFY(settings.wrapsLines());
    QVERIFY(!settings.showsLineNumbers());
    QVERIFY(settings.lastPost().isEmpty());
    QVERIFY(!settings.postView(QStringLiteral("/블로그/a.md")));
    QVERIFY(settings.restoresSession());
    QVERIFY(settings.keepsHistory());
    QCOMPARE(settings.historyLimits(), app::VersionLimits());
}

void SettingsTest::whatWasChosenIsThereAtTheNextStart()
{
    {
        Settings settings(m_file);
        settings.setColorScheme(app::ColorScheme::Dark);
        settings.setViewMode(app::ViewMode::Read);
        settings.setEditorFontFamily(QStringLiteral("나눔고딕코딩"));
        settings.setEditorFontSize(17);
        settings.setPreviewZoom(120);
        settings.setWrapsLines(false);
        settings.setShowsLineNumbers(true);
        settings.setLanguage(QStringLiteral("ko"));
        settings.setBlogFolder(QStringLiteral("/블로그"));
        settings.setPostView(QStringLiteral("/블로그/a.md"), {4711, 12.5, true});
        settings.setPostView(QString(), {1, 1, true});
        settings.setRestoresSession(false);
        settings.setKeepsHistory(false);
        settings.setHistoryLimits({30, 7LL << 20});
        settings.setWindowState(QByteArray("\0\xff", 2));
    }
    const Settings settings(m_file);
    QCOMPARE(settings.colorScheme(), app::ColorScheme::Dark);
    QCOMPARE(settings.viewMode(), app::ViewMode::Read);
    QCOMPARE(settings.editorFontFamily(), QStringLiteral("나눔고딕코딩"));
    QCOMPARE(settings.editorFontSize(), 17);
    QCOMPARE(settings.previewZoom(), 120);
    QVERIFY(!settings.wrapsLines());
    QVERIFY(settings.showsLineNumbers());
    QCOMPARE(settings.language(), QStringLiteral("ko"));
    QCOMPARE(settings.blogFolder(), QStringLiteral("/블로그"));
    QCOMPARE(settings.postView(QStringLiteral("/블로그/a.md")),
             std::optional(app::PostView{4711, 12.5, true}));
    QVERIFY(!settings.postView(QString()));
    QVERIFY(!settings.restoresSession());
    QVERIFY(!settings.keepsHistory());
    QCOMPARE(settings.historyLimits(), (app::VersionLimits{30, 7LL << 20}));
    QCOMPARE(settings.windowState(), QByteArray("\0\xff", 2));
}

void SettingsTest::signalsOnlyChanges()
{
    Settings settings(m_file);
    QSignalSpy scheme(&settings, &Settings::colorSchemeChanged);
    settings.setColorScheme(app::ColorScheme::System);
    settings.setEditorFontSize(12);
    QCOMPARE(scheme.count(), 0);
    settings.setColorScheme(app::ColorScheme::Dark);
    settings.setColorScheme(app::ColorScheme::Dark);
    QCOMPARE(scheme.count(), 1);
    QSignalSpy wrap(&settings, &Settings::wrapsLinesChanged);
    settings.setWrapsLines(true);
    QCOMPARE(wrap.count(), 0);
    settings.setWrapsLines(false);
    QCOMPARE(wrap.count(), 1);
}

void SettingsTest::nonsenseInTheFileFallsBack()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window]\ncolorScheme=Pink\nviewMode=7\n[editor]\nfontSize=9000\n");
    file.close();
    const Settings settings(m_file);
    QCOMPARE(settings.colorScheme(), app::ColorScheme::System);
    QCOMPARE(settings.viewMode(), app::ViewMode::Split);
    QCOMPARE(settings.editorFontSize(), 48);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[editor]\nfontSize=huge\n");
    file.close();
    QCOMPARE(Settings(m_file).editorFontSize(), 12);
}

void SettingsTest::imageOptionsAreThoseOfTheBlog()
{
    app::ImageOptions small;
    small.maximumSide = 1600;
    const QString blog = QStringLiteral("/내 블로그\tof, mine");
    {
        Settings settings(m_file);
        settings.setImageOptions(blog, small);
        settings.setImageOptions(QStringLiteral("/other"), small);
        settings.setImageOptions(QStringLiteral("/other"), {});
    }
    const Settings settings(m_file);
    QCOMPARE(settings.imageOptions(blog), small);
    QCOMPARE(settings.imageOptions(QStringLiteral("/other")), app::ImageOptions());
    QCOMPARE(settings.imageOptions(QString()), app::ImageOptions());
}

void SettingsTest::remoteImagesAreAllowedByPlace()
{
    {
        Settings settings(m_file);
        settings.setLoadsRemoteImages(QStringLiteral("/blog"), true);
        settings.setLoadsRemoteImages(QString(), true);
    }
    Settings settings(m_file);
    QVERIFY(settings.loadsRemoteImages(QStringLiteral("/blog")));
    QVERIFY(!settings.loadsRemoteImages(QStringLiteral("/blog/a.md")));
    QVERIFY(!settings.loadsRemoteImages(QString()));
    for (int i = 0; i < 400; ++i)
        settings.setLoadsRemoteImages(QStringLiteral("/%1.md").arg(i), true);
    QVERIFY(settings.loadsRemoteImages(QStringLiteral("/399.md")));
    QVERIFY(!settings.loadsRemoteImages(QStringLiteral("/blog"))); // Of long ago.
    settings.setLoadsRemoteImages(QStringLiteral("/399.md"), false);
    QVERIFY(!settings.loadsRemoteImages(QStringLiteral("/399.md")));
}

void SettingsTest::recentPostsAreTenAndNewestFirst()
{
    Settings settings(m_file);
    QSignalSpy changed(&settings, &Settings::recentPostsChanged);
    for (int i = 0; i < 12; ++i)
        settings.addRecentPost(QStringLiteral("/%1.md").arg(i));
    settings.addRecentPost(QStringLiteral("/5.md"));
    settings.addRecentPost(QString());
    const QStringList recent = settings.recentPosts();
    QCOMPARE(recent.size(), 10);
    QCOMPARE(recent.first(), QStringLiteral("/5.md"));
    QCOMPARE(recent.at(1), QStringLiteral("/11.md"));
    QCOMPARE(recent.count(QStringLiteral("/5.md")), 1);
    QCOMPARE(changed.count(), 13);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
