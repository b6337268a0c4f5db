// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <cstdio>
#include <ctime>

namespace bench {

/// Milliseconds that `work` takes.
template <typename Work>
double duration(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of the processor that `work` takes: the machine's other programs do not count. Of
/// the whole process, or with CLOCK_THREAD_CPUTIME_ID of this thread.
template <typename Work>
double processorTime(Work work, clockid_t clock = CLOCK_PROCESS_CPUTIME_ID)
{
    const auto now = [clock] {
        timespec time;
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

/// A line for tests/bench/run: the name, then what each run took, between tabs.
inline void print(const char *name, const QList<double> &milliseconds)
{
    std::fputs(name, stdout);
    for (const double time : milliseconds)
        std::printf("\t%.4f", time);
    std::putchar('\n');
}

} // namespace bench
