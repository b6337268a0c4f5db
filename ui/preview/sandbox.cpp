// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/sandbox.h"

#include <QByteArray>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace ui {
namespace {

bool isSwitchedOff()
{
    return qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 0
        || qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox");
}

#ifdef Q_OS_LINUX
/// Ubuntu lets a program make a user namespace but grants it nothing there: so a second namespace,
/// which needs a right inside the first, is what tells.
bool permitsNamespaces()
{
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER) == 0 && unshare(CLONE_NEWUTS) == 0 ? 0 : 1);
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
#endif

} // namespace

Sandbox sandbox()
{
    if (isSwitchedOff())
        return Sandbox::SwitchedOff;
#ifdef Q_OS_LINUX
    if (geteuid() == 0)
        return Sandbox::RefusesRoot;
    if (!permitsNamespaces())
        return Sandbox::NotPermitted;
#endif
    return Sandbox::Usable;
}

} // namespace ui
