// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/filedescriptor.h"
#include "app/storage/hiddenname.h"

#include <QByteArray>
#include <QString>

namespace app {

/// A file on its way to its name, in the folder where it will lie. Where the system can, it has no
/// name until it is complete, so that not even a kill leaves it behind; otherwise it is removed
/// with this. Locked (flock) for as long as this lives: what a hidden name belongs to and is not
/// locked was left behind by a program that died.
class TemporaryFile final
{
public:
    /// For a new file at `target` (encoded, absolute or relative). A new file's mode is what the
    /// user's umask says. The error's path is the folder's where that can't be written.
    [[nodiscard]] static Result<TemporaryFile> create(const QByteArray &target);
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&) = delete;
    ~TemporaryFile();

    [[nodiscard]] const FileDescriptor &descriptor() const { return m_file; }

    /// Takes a hidden name beside the target.
    [[nodiscard]] Result<void> takeHiddenName(const HiddenName &name);
    /// Takes the target's name, in place of the file that has it; needs a hidden one before.
    [[nodiscard]] Result<void> replaceTarget();
    /// Takes the target's name; AlreadyExists where anything has it.
    [[nodiscard]] Result<void> becomeTarget();
    /// Lets the hidden name (encoded) go, which this then removes no more; the lock stays.
    [[nodiscard]] QByteArray releaseName() { return std::exchange(m_name, {}); }
    /// Lets the file and its lock go.
    void close() { m_file.close(); }
    /// The hidden name, encoded; empty while it has none.
    [[nodiscard]] QByteArray name() const { return m_name; }

private:
    explicit TemporaryFile(QByteArray target);

    [[nodiscard]] bool openNamed();
    [[nodiscard]] bool reportsLateFailure() const;

    QByteArray m_target;
    QByteArray m_name; ///< Empty while it has none.
    FileDescriptor m_file;
};

} // namespace app
