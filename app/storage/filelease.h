// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/filedescriptor.h"

namespace app {

/// Tells whether another program has a file open, and makes those wait that open it while this
/// lives (Linux: fcntl(2), "Leases"; up to /proc/sys/fs/lease-break-time).
class FileLease final
{
public:
    enum class Against {
        Writers, ///< `file` itself must be open for reading only.
        Everybody, ///< No other descriptor may be open, this process' own included.
    };
    enum class State {
        Held,
        InUse, ///< Somebody has it open.
        Unknown, ///< The system can't say: another user's file, many network mounts.
    };

    /// `file` must stay open for as long as this lives.
    FileLease(const FileDescriptor &file, Against against);
    ~FileLease();
    FileLease(const FileLease &) = delete;
    FileLease &operator=(const FileLease &) = delete;

    [[nodiscard]] State state() const { return m_state; }

private:
    const FileDescriptor &m_file;
    State m_state = State::Unknown;
};

} // namespace app
