// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/theme/systemcolorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace ui {
namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Namespace = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");

// XDG Desktop Portal: 0 is no preference.
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;

} // namespace

SystemColorScheme::SystemColorScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected())
        return;
    QDBusConnection connection = bus;
    connection.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                       SLOT(follow(QString, QString, QDBusVariant)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    question << Namespace << Key;
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        watcher->deleteLater();
        if (answer.isValid())
            take(answer.value().variant());
    });
}

bool SystemColorScheme::hasSessionBus()
{
    // Asking for a bus that is not there would start one.
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

void SystemColorScheme::follow(const QString &nameSpace, const QString &key,
                               const QDBusVariant &value)
{
    if (nameSpace == Namespace && key == Key)
        take(value.variant());
}

void SystemColorScheme::take(const QVariant &value)
{
    // Read() wraps the value twice.
    const uint scheme = value.canConvert<QDBusVariant>()
        ? value.value<QDBusVariant>().variant().toUInt()
        : value.toUInt();
    std::optional<bool> prefersDark;
    if (scheme == PrefersDark || scheme == PrefersLight)
        prefersDark = scheme == PrefersDark;
    if (prefersDark == m_prefersDark)
        return;
    m_prefersDark = prefersDark;
    Q_EMIT changed();
}

} // namespace ui
