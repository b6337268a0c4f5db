// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace test {

/// Counts the calls with which a process changes files; it is killed at one of them.
struct KillPoint {
    int wanted = 0; ///< From 1; 0 while none is armed.
    int calls = 0;

    void pass()
    {
        if (wanted != 0 && ++calls == wanted)
            ::raise(SIGKILL);
    }
};

inline KillPoint killPoint;

/// Runs `work` in a process of its own, which is killed at its `wanted`-th point; false where it
/// has fewer and came to its end.
inline bool isKilledAt(int wanted, const std::function<void()> &work)
{
    // Threads do not survive the fork, and a pool that had some would wait for them.
    QThreadPool::globalInstance()->waitForDone();
    const pid_t child = ::fork();
    if (child == 0) {
        killPoint = {wanted, 0};
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

} // namespace test
