// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QStringList>

namespace app::cli {

enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

/// One verb of byline-cli. `run` gets the arguments after the verb and returns an ExitCode; it is
/// null for those that the program of mediamain.cpp runs.
struct Verb {
    const char *name;
    const char *summary; ///< One line for `byline-cli --help`.
    const char *usage; ///< What `byline-cli VERB --help` prints.
    int (*run)(const QStringList &arguments);
    /// Whether it asks for nothing that Qt knows of an application (its name, its folder, an event
    /// loop): to make one takes a tenth of what rendering a post does.
    bool runsAlone = false;
};

/// Writes `FILE:LINE: what` to stderr.
void printError(const Error &error);
/// Writes UTF-8 text to stdout as it is.
void print(const QString &text);

// A file per verb: <name>verb.cpp defines its row of a table in a main program.
extern const Verb exportVerb;
extern const Verb getVerb;
extern const Verb imagesVerb;
extern const Verb listVerb;
extern const Verb newVerb;
extern const Verb renderVerb;
extern const Verb setVerb;
extern const Verb workerVerb;

} // namespace app::cli
