// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// Why an operation could not be done. A value: whoever shows it words `kind` in the user's
/// language and adds `path`, `line` and `detail`.
struct Error {
    enum class Kind {
        NotFound,
        AlreadyExists,
        PermissionDenied,
        ReadOnly,
        DiskFull,
        QuotaExceeded, ///< The disk has room, but not for this user.
        SizeLimit, ///< A file may not be as large (setrlimit(2), or the file system's own limit).
        LinkLoop, ///< Symbolic links that lead in a circle.
        NotRegular, ///< A folder, pipe or device in place of a file.
        InUse, ///< Open for editing elsewhere.
        Io, ///< Any other failure of the file system or of a process.
        InvalidEncoding, ///< Bytes that the stated encoding does not allow.
        InvalidSyntax, ///< YAML, TOML, JSON or a command line that can't be read.
        InvalidArgument,
        TooComplex, ///< Over a limit of size, depth or time.
        Unsupported,
        Conflict, ///< What is on disk is not what was last seen.
        Cancelled,
    };

    Kind kind = Kind::Io;
    QString path; ///< The file concerned; empty where none is.
    int line = 0; ///< 1-based from the file's first line; 0 where unknown.
    QString detail; ///< English, one sentence without a full stop; may be a library's own words.
    /// More exact than `kind`: a value of the enum of the part that made the error (FieldProblem); 0
    /// for none.
    int reason = 0;

    bool operator==(const Error &) const = default;
};

/// "what" of an Error::Kind in English, for command lines and logs ("no such file").
[[nodiscard]] QString describe(Error::Kind kind);

/// `FILE:LINE: what: detail`, leaving out what is empty: the format of byline-cli's stderr.
[[nodiscard]] QString toString(const Error &error);

/// The kind that stands for the C library's `errno` value.
[[nodiscard]] Error::Kind errorKindOfErrno(int errnoValue);

} // namespace app
