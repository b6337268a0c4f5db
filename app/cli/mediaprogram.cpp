// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/mediaprogram.h"

#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <unistd.h>
#else
#include <QProcess>
#endif

namespace app::cli {
namespace {

// Beside this program as built, else where it is installed.
QString mediaProgram()
{
    const QString name = QStringLiteral("byline-cli-media");
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(name);
    return QFileInfo::exists(beside)
        ? beside
        : QDir::cleanPath(
            folder.filePath(QStringLiteral("../" BYLINE_LIBEXECDIR "/byline/") + name));
}

} // namespace

int runMediaProgram(char *argv[])
{
    const QString program = mediaProgram();
#ifdef Q_OS_UNIX
    execv(QFile::encodeName(program).constData(), argv);
    printError({Error::Kind::Io, program, 0, QString::fromLocal8Bit(std::strerror(errno))});
    return Failed;
#else
    Q_UNUSED(argv)
    const int code = QProcess::execute(program, QCoreApplication::arguments().mid(1));
    if (code >= 0)
        return code;
    printError({Error::Kind::Io, program, 0, QStringLiteral("it does not run")});
    return Failed;
#endif
}

} // namespace app::cli
