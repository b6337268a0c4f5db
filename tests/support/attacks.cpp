// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/attacks.h"

#include <QDirIterator>

#include <algorithm>

namespace test {

QList<Attack> attacks()
{
    const QString folder = QStringLiteral(BYLINE_SOURCE_DIR "/tests/data/markdown/attacks/");
    QList<Attack> found;
    QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = file.fileName().mid(folder.size()).chopped(3);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qUtf8Printable(name));
        found.append({name.toUtf8(), file.readAll()});
    }
    std::ranges::sort(found, {}, &Attack::name);
    return found;
}

} // namespace test
