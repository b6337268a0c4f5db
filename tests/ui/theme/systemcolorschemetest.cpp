// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/theme/systemcolorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using ui::SystemColorScheme;

/// What a desktop's portal answers.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    [[nodiscard]] QDBusVariant Read(const QString &, const QString &) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value);
};

class SystemColorSchemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopTells_data();
    void theDesktopTells();
    void changesAreFollowed();
    void withoutABusThereIsNoAnswer();

private:
    static constexpr auto Name = "org.freedesktop.portal.Desktop";

    QProcess m_daemon;
    FakePortal m_portal;
    QDBusConnection m_desktop{QString()};
    QDBusConnection m_editor{QString()};
};

void SystemColorSchemeTest::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_daemon.start(program,
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    QTRY_VERIFY(m_daemon.canReadLine());
    const QString address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    m_desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
    m_editor = QDBusConnection::connectToBus(address, QStringLiteral("editor"));
    QVERIFY(m_desktop.registerService(QLatin1String(Name)));
    QVERIFY(m_desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                     QDBusConnection::ExportAllSlots
                                         | QDBusConnection::ExportAllSignals));
}

void SystemColorSchemeTest::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void SystemColorSchemeTest::theDesktopTells_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("prefersDark");
    QTest::newRow("dark") << 1U << true;
    QTest::newRow("light") << 2U << false;
}

void SystemColorSchemeTest::theDesktopTells()
{
    QFETCH(const uint, scheme);
    QFETCH(const bool, prefersDark);
    m_portal.scheme = scheme;
    const SystemColorScheme system(m_editor);
    QVERIFY(!system.prefersDark());
    QTRY_VERIFY(system.prefersDark());
    QCOMPARE(*system.prefersDark(), prefersDark);
}

void SystemColorSchemeTest::changesAreFollowed()
{
    m_portal.scheme = 2;
    const SystemColorScheme system(m_editor);
    QTRY_VERIFY(system.prefersDark());
    QSignalSpy changed(&system, &SystemColorScheme::changed);
    const auto tell = [this](const char *key, uint value) {
        Q_EMIT m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                       QLatin1String(key), QDBusVariant(value));
    };
    tell("contrast", 1);
    tell("color-scheme", 1);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(*system.prefersDark());
    tell("color-scheme", 0);
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!system.prefersDark());
}

void SystemColorSchemeTest::withoutABusThereIsNoAnswer()
{
    const SystemColorScheme system(QDBusConnection(QStringLiteral("no such bus")));
    QVERIFY(!system.prefersDark());
}

QTEST_GUILESS_MAIN(SystemColorSchemeTest)
#include "systemcolorschemetest.moc"
