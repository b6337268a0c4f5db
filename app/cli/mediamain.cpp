// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The verbs that look into images. They are a program of their own, which byline-cli runs: the
// libraries for images take longer to load than a post to render.
#include "app/cli/program.h"

int main(int argc, char *argv[])
{
    using namespace app::cli;
    return runProgram({exportVerb, imagesVerb, newVerb}, argc, argv);
}
