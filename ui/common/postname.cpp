// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/postname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui {

QString postName(const QString &path)
{
    if (path.isEmpty())
        return QCoreApplication::translate("PostName", "New post");
    const QFileInfo file(path);
    return file.completeBaseName() == u"index" ? file.dir().dirName() : file.fileName();
}

} // namespace ui
