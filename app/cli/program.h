// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"

#include <QList>

namespace app::cli {

/// Finds the verb among `verbs`, in the order of its help, and runs it; an ExitCode. Those that are
/// the other program's are run there.
int runProgram(const QList<Verb> &verbs, int argc, char *argv[]);

} // namespace app::cli
