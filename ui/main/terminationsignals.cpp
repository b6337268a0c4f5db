// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ui {
namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP};

// A handler of the C library knows no object. Both ends of a pipe; -1 while nobody listens.
std::array<int, 2> wakeUp{-1, -1};

extern "C" void tellOfSignal(int)
{
    const int before = errno;
    const char byte = 1;
    // A full pipe has told already.
    [[maybe_unused]] const ssize_t told = ::write(wakeUp[1], &byte, 1);
    errno = before;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(wakeUp[0] < 0);
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(wakeUp[0], &byte, 1) > 0) { }
        Q_EMIT requested();
    });
    for (const int number : Signals) {
        struct sigaction action {
        };
        action.sa_handler = tellOfSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : Signals)
        std::signal(number, SIG_DFL);
    for (int &end : wakeUp)
        ::close(std::exchange(end, -1));
}

} // namespace ui
