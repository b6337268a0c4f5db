// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QLocalServer;

namespace ui {

/// One editor per user and display: a later start hands its files to the first one and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `name` tells instances of different users, displays or tests apart.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// The name for this user on this display.
    [[nodiscard]] static QString defaultName();

    /// True where another instance took `paths` (absolute); this one should end then.
    [[nodiscard]] bool handOver(const QStringList &paths) const;
    /// Becomes the instance that others hand their files to. False where that failed; the editor
    /// works all the same.
    bool listen();

Q_SIGNALS:
    /// A later start handed over `paths`, which may be none; the window should come to the front.
    void activated(const QStringList &paths);

private:
    void receive();

    QString m_name;
    QLocalServer *m_server;
};

} // namespace ui
