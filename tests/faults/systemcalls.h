// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>

namespace test {

/// What befalls the system calls of this program while it is armed. Linked into a program, its
/// functions stand before the C library's.
struct SystemCalls {
    enum class Blow {
        Fail, ///< With `errorNumber`.
        WriteShort, ///< A write takes only its first bytes; other calls fail with EIO.
        Kill, ///< The process is killed right before the call.
    };

    bool isArmed = false;
    int wantedCall = 0; ///< The blow strikes this one, counted from 1; 0 for none.
    Blow blow = Blow::Fail;
    int errorNumber = 0;
    int failingWrites = 0; ///< The error of every pwrite() and fallocate(); 0 for none.
    bool hasUnnamedFiles = true; ///< O_TMPFILE
    bool hasExchange = true; ///< RENAME_EXCHANGE

    int calls = 0;
    QSet<QByteArray> names; ///< Of the calls that came.
    QByteArrayList trace; ///< In order; "fsync file" and "fsync folder" told apart.

    /// Counts anew.
    void arm(int wanted, Blow what, int error = 0);
    void disarm() { isArmed = false; }
    [[nodiscard]] bool hasStruck() const { return wantedCall > 0 && calls >= wantedCall; }
};

extern SystemCalls systemCalls;

} // namespace test
