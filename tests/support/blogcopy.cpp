// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/blogcopy.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace test {

BlogCopy::BlogCopy()
{
    const QDir source(QStringLiteral(BYLINE_SOURCE_DIR "/resources/sample-blog"));
    QDirIterator files(source.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = path(source.relativeFilePath(file));
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(file, target))
            qFatal("can't copy %s", qPrintable(file));
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
}

QByteArray BlogCopy::bytes(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(name));
    return file.readAll();
}

void BlogCopy::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(name));
}

} // namespace test
