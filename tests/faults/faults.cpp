// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faults.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <grp.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace test {

namespace {

bool isFull()
{
    return qgetenv("BYLINE_FAULTS") == "full";
}

} // namespace

int times(int full, int brief)
{
    return isFull() ? full : brief;
}

QString scratchTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const bool isInMemory = !isFull() && QFileInfo(memory).isWritable();
    return (isInMemory ? memory : QDir::tempPath()) + u"/byline-faults-XXXXXX"_s;
}

void report(const FaultRow &row)
{
    const QJsonObject object{{u"promise"_s, row.promise},
                             {u"what"_s, row.what},
                             {u"times"_s, row.times},
                             {u"found"_s, row.found},
                             {u"twin"_s, row.twin}};
    std::printf("@faults %s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

bool becomeUnprivileged()
{
    constexpr uid_t Nobody = 65534;
    if (::geteuid() != 0)
        return true;
    if (::setgroups(0, nullptr) != 0 || ::setgid(Nobody) != 0 || ::setuid(Nobody) != 0)
        return false;
#ifdef Q_OS_LINUX
    // Otherwise /proc/self stays root's, and a file without a name could get none.
    ::prctl(PR_SET_DUMPABLE, 1);
#endif
    return ::geteuid() == Nobody;
}

} // namespace test
