// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/revealfile.h"

#include <QDBusConnection>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

// On a bus of its own, on which there is no file manager; without a bus daemon, on none.
class RevealFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theFolderIsOpenedWhereNobodyShowsFiles();
    void nothingIsOpenedForOneWhoIsGone();

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url); }

private:
    QProcess m_bus;
    QList<QUrl> m_opened;
};

void RevealFileTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    if (!QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
}

void RevealFileTest::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void RevealFileTest::theFolderIsOpenedWhereNobodyShowsFiles()
{
    const QTemporaryDir folder;
    QObject context;
    ui::revealFile(folder.filePath(u"a.png"_s), &context);
    QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(folder.path())});
    QTRY_VERIFY(context.children().isEmpty());
}

void RevealFileTest::nothingIsOpenedForOneWhoIsGone()
{
    m_opened.clear();
    const QTemporaryDir folder;
    {
        QObject gone;
        ui::revealFile(folder.filePath(u"a.png"_s), &gone);
    }
    QObject context;
    ui::revealFile(folder.filePath(u"inner/b.png"_s), &context); // Answered after the first.
    QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(folder.filePath(u"inner"_s))});
}

QTEST_MAIN(RevealFileTest)
#include "revealfiletest.moc"
