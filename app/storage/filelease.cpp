// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/filelease.h"

#include <csignal>
#include <fcntl.h>

namespace app {

FileLease::FileLease(const FileDescriptor &file, Against against)
    : m_file(file)
{
#ifdef F_SETLEASE
    // Who waits is announced by a signal; the usual one, SIGIO, would end the process.
    if (::fcntl(file.number(), F_SETSIG, SIGURG) != 0)
        return;
    const int kind = against == Against::Writers ? F_RDLCK : F_WRLCK;
    if (::fcntl(file.number(), F_SETLEASE, kind) == 0)
        m_state = State::Held;
    else if (errno == EAGAIN)
        m_state = State::InUse;
#else
    (void)against;
#endif
}

FileLease::~FileLease()
{
#ifdef F_SETLEASE
    if (m_state == State::Held)
        ::fcntl(m_file.number(), F_SETLEASE, F_UNLCK);
#endif
}

} // namespace app
