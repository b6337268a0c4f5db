// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/generatorproblems.h"

namespace app {

bool reads(Generator generator, FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::None:
        return true;
    case FieldProblem::TabsForBlanks:
    case FieldProblem::LongMarks:
    case FieldProblem::Unopened:
        return generator == Generator::Hexo;
    case FieldProblem::TextOnEnd:
        return generator == Generator::Hexo || generator == Generator::Hugo;
    case FieldProblem::TextOnOpening:
    case FieldProblem::OrgKeywords:
        return generator == Generator::Hugo;
    case FieldProblem::IndentedOpening:
        return generator == Generator::Hugo || generator == Generator::Zola;
    case FieldProblem::BelowBlankLines:
        return generator == Generator::Hugo || generator == Generator::Zola
            || generator == Generator::Astro;
    case FieldProblem::ByteOrderMark:
        return generator != Generator::None && generator != Generator::Jekyll;
    default:
        return false;
    }
}

bool isOwnNotation(Generator generator, const Error &problem)
{
    return generator == Generator::Pelican && fieldProblem(problem) == FieldProblem::NoMarks;
}

} // namespace app
