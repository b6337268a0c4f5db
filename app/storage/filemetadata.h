// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/filedescriptor.h"

#include <sys/types.h>

namespace app {

/// Gives `to` the owner, group, mode and extended attributes (access control lists among them) of
/// `from`. False where one can't be carried over; labels that the kernel keeps for itself
/// (security.*, trusted.*) are not counted.
[[nodiscard]] bool copyMetadata(const FileDescriptor &from, const FileDescriptor &to);

/// Gives `file` the mode `mode` once more where it has bits that writing takes away (set-user and
/// set-group), and flushes it. False where that fails.
[[nodiscard]] bool keepPrivilegeBits(const FileDescriptor &file, mode_t mode);

} // namespace app
