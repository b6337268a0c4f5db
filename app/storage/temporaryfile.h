// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/filedescriptor.h"

#include <QByteArray>
#include <QString>

namespace app {

/// A file on its way to its name, in the folder where it will lie. Where the system can, it has no
/// name until it is complete, so that not even a kill leaves it behind; otherwise it is removed
/// with this.
class TemporaryFile final
{
public:
    /// For a new file at `target` (encoded, absolute or relative). A new file's mode is what the
    /// user's umask says.
    [[nodiscard]] static Result<TemporaryFile> create(const QByteArray &target);
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&) = delete;
    ~TemporaryFile();

    [[nodiscard]] const FileDescriptor &descriptor() const { return m_file; }

    /// Takes the target's name, in place of the file that has it.
    [[nodiscard]] Result<void> replaceTarget();
    /// Takes the target's name; AlreadyExists where anything has it.
    [[nodiscard]] Result<void> becomeTarget();
    /// Takes a free hidden name beside the target and stays there. The name, encoded.
    [[nodiscard]] Result<QByteArray> keepBesideTarget();

private:
    explicit TemporaryFile(QByteArray target);

    [[nodiscard]] Result<void> takeHiddenName();

    QByteArray m_target;
    QByteArray m_name; ///< Empty while it has none.
    FileDescriptor m_file;
};

} // namespace app
