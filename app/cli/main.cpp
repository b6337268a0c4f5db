// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/mediaverbs.h"
#include "app/cli/program.h"

int main(int argc, char *argv[])
{
    using namespace app::cli;
    // Alphabetical; `worker` is for the editor and not listed in the help.
    return runProgram(
        {
            inMediaProgram(ExportRow),
            getVerb,
            inMediaProgram(ImagesRow),
            listVerb,
            inMediaProgram(NewRow),
            renderVerb,
            setVerb,
            workerVerb,
        },
        argc, argv);
}
