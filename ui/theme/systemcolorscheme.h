// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

class QDBusConnection;

namespace ui {

/// Whether the desktop is light or dark, as it tells over D-Bus (XDG Desktop Portal: "Settings",
/// `org.freedesktop.appearance` `color-scheme`). Qt knows it by itself from 6.5 on.
class SystemColorScheme final : public QObject
{
    Q_OBJECT

public:
    /// Asks at once and does not wait for the answer. A bus that is not connected, or without a
    /// portal, never answers.
    explicit SystemColorScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Nothing while the desktop has not answered, or has no preference.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

    /// True where asking costs nothing but the question: a session bus is running already.
    [[nodiscard]] static bool hasSessionBus();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void follow(const QString &nameSpace, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    std::optional<bool> m_prefersDark;
};

} // namespace ui
