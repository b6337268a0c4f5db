// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/singleinstance.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QLocalServer>
#include <QLocalSocket>

#include <chrono>

#include <unistd.h>

namespace ui {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds HandOverTimeout = 2s;
constexpr auto StreamVersion = QDataStream::Qt_6_4;
constexpr char Acknowledgement = '+';

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultName()
{
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY") + qEnvironmentVariable("DISPLAY");
    display.replace(u'/', u'_').replace(u':', u'_');
    return QStringLiteral("byline-%1-%2").arg(getuid()).arg(display);
}

bool SingleInstance::handOver(const QStringList &paths) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    const int timeout = static_cast<int>(HandOverTimeout.count());
    if (!socket.waitForConnected(timeout))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << paths;
    socket.write(message);
    // An instance that hangs does not answer; the files are then opened here.
    return socket.waitForReadyRead(timeout) && socket.read(1) == QByteArray(1, Acknowledgement);
}

bool SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return true;
    // Left behind by a crash: nobody answered handOver().
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.setVersion(StreamVersion);
            stream.startTransaction();
            QStringList paths;
            stream >> paths;
            if (!stream.commitTransaction())
                return;
            socket->write(&Acknowledgement, 1);
            socket->flush();
            Q_EMIT activated(paths);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace ui
