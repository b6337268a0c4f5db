// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

namespace app::cli {

/// Goes on as the program for the verbs that look into images, with the same arguments. Returns an
/// ExitCode: of that program, or Failed where it can't be run.
int runMediaProgram(char *argv[]);

} // namespace app::cli
