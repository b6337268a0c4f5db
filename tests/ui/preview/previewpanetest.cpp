// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/previewpane.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/common/messagebar.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewloader.h"
#include "ui/preview/sandbox.h"
#include "ui/theme/themecontroller.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using ui::PreviewController;
using ui::PreviewPane;

/// The pane and its controller where no page can be made.
class PreviewPaneTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_theme = std::make_unique<ui::ThemeController>(*m_settings);
        m_actions = std::make_unique<ui::ActionSet>(*m_theme);
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    }

    void init()
    {
        m_opened.clear();
        qputenv("BYLINE_PLUGIN_DIR", QFile::encodeName(m_folder.path()));
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }

    void paneIsQuietBeforeLoading()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        QCOMPARE(pane(preview).notice(), QString());
        QVERIFY(!preview.isLoaded());
        pane(preview).resize(200, 100);
        QCOMPARE(pane(preview).grab().toImage().pixelColor(5, 5), m_theme->theme().page);
    }

    void missingPluginIsSaidCalmly()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.load();
        QVERIFY(!preview.isLoaded());
        QCOMPARE(pane(preview).notice(),
                 u"The preview is not installed. You can write, save and export without it."_s);
        // Everything else does no harm.
        preview.setRendered(std::make_shared<app::RenderedPost>());
        preview.setHeader({});
        preview.scrollTo({3});
        m_settings->setPreviewZoom(200);
        preview.reloadImages();
        QCOMPARE(preview.rendererProcessId(), 0);
    }

    void brokenPluginIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"byline-preview.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no library") > 0);
        file.close();
        qputenv("BYLINE_PLUGIN_DIR", QFile::encodeName(folder.path()));
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.load();
        QVERIFY(pane(preview).notice().startsWith(u"The preview could not be loaded"_s));
    }

    void rootWithoutPermissionIsTold()
    {
#ifdef Q_OS_LINUX
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        if (::geteuid() != 0)
            QSKIP("only root is refused");
        QCOMPARE(ui::sandbox(), ui::Sandbox::RefusesRoot);
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.load();
        QVERIFY(pane(preview).notice().contains(u"root"_s));
        QVERIFY(!preview.isLoaded());
#endif
    }

    void failureIsABarThatGoesWithTheNextPage()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(std::make_shared<app::RenderedPost>());
        preview.showFailure({app::Error::Kind::TooComplex, {}, 0, {}});
        QVERIFY(warning(preview).message().startsWith(u"The preview shows an earlier state"_s));
        preview.setRendered(std::make_shared<app::RenderedPost>());
        QCOMPARE(warning(preview).message(), QString());
    }

    void failureOfANewPostSaysThatThereIsNone()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(std::make_shared<app::RenderedPost>());
        preview.setPost(nullptr);
        preview.showFailure({app::Error::Kind::TooComplex, {}, 0, {}});
        QVERIFY(warning(preview).message().startsWith(u"There is no preview"_s));
    }

    void linkIsShownBeforeItIsOpened()
    {
        PreviewPane pane(*m_theme);
        const QUrl url(u"https://example.org/a?b=1"_s);
        pane.showLink(url);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(linkBar(pane).message().remove(QChar(0x200B)) == url.toString());
        button(linkBar(pane), u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), url.toString());
        QVERIFY(m_opened.isEmpty());
        pane.showLink(url);
        button(linkBar(pane), u"Open"_s)->click();
        QCOMPARE(m_opened, QList<QUrl>{url});
        QCOMPARE(linkBar(pane).message(), QString());
    }

    void onlyWebAndMailCanBeOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpenable");
        QTest::newRow("https") << u"https://example.org/"_s << true;
        QTest::newRow("http, upper case") << u"HTTP://example.org/"_s << true;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
        QTest::newRow("file") << u"file:///home/x.desktop"_s << false;
        QTest::newRow("share") << u"smb://server/x"_s << false;
        QTest::newRow("shell") << u"ssh://-oProxyCommand=x/"_s << false;
        QTest::newRow("program") << u"vscode://x"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("another post") << u"../other/"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
    }

    void onlyWebAndMailCanBeOpened()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isOpenable);
        QCOMPARE(ui::isOpenable(QUrl(address)), isOpenable);
        PreviewPane pane(*m_theme);
        pane.showLink(QUrl(address));
        QCOMPARE(button(linkBar(pane), u"Open"_s) != nullptr, isOpenable);
        QVERIFY(m_opened.isEmpty());
    }

    void addressesHideNothing()
    {
        QCOMPARE(ui::plainAddress(QUrl(u"https://example.org/한글 글?q=1#x"_s)),
                 u"https://example.org/한글 글?q=1#x"_s);
        const QString turned = ui::plainAddress(QUrl(u"https://example.org/\u202Egpj.exe"_s));
        QVERIFY(!turned.contains(QChar(0x202E)));
        QVERIFY(turned.contains(u"%E2%80%AE"_s));
    }

    void longAddressDoesNotWidenThePane()
    {
        PreviewPane pane(*m_theme);
        pane.showLink(QUrl(u"https://example.org/"_s + u"segment/"_s.repeated(60)));
        QVERIFY(pane.minimumSizeHint().width() < 400);
    }

    void pluginFolderCanBeChosen()
    {
        QCOMPARE(ui::previewPluginFolders(), QStringList{m_folder.path()});
        qunsetenv("BYLINE_PLUGIN_DIR");
        QCOMPARE(ui::previewPluginFolders().first(),
                 QCoreApplication::applicationDirPath() + u"/plugins"_s);
    }

private:
    static PreviewPane &pane(PreviewController &preview)
    {
        return dynamic_cast<PreviewPane &>(preview.widget());
    }

    static ui::MessageBar &warning(PreviewController &preview)
    {
        return *preview.widget().findChildren<ui::MessageBar *>().first();
    }

    static ui::MessageBar &linkBar(const PreviewPane &pane)
    {
        return *pane.findChildren<ui::MessageBar *>().last();
    }

    static QPushButton *button(const ui::MessageBar &bar, const QString &text)
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
};

QTEST_MAIN(PreviewPaneTest)
#include "previewpanetest.moc"
