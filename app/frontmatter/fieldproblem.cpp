// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/fieldproblem.h"

namespace app {
namespace {

Error::Kind kindOf(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::TooLarge:
    case FieldProblem::TooDeep:
    case FieldProblem::TooManyValues:
    case FieldProblem::AliasLoop:
        return Error::Kind::TooComplex;
    case FieldProblem::KeyIsNoWord:
    case FieldProblem::OtherLanguage:
    case FieldProblem::CantHoldKeys:
    case FieldProblem::SharesLine:
    case FieldProblem::NestedList:
    case FieldProblem::FormatCantHold:
    case FieldProblem::TablesBelow:
    case FieldProblem::Scattered:
        return Error::Kind::Unsupported;
    case FieldProblem::KeyExists:
        return Error::Kind::AlreadyExists;
    case FieldProblem::None:
    case FieldProblem::NoSuchKey:
    case FieldProblem::NoSuchItem:
    case FieldProblem::NoKeyGiven:
    case FieldProblem::OthersWouldChange:
    case FieldProblem::AliasesWouldChange:
    case FieldProblem::StandsForOther:
    case FieldProblem::WouldReadDifferently:
    case FieldProblem::BrokenAround:
        return Error::Kind::InvalidArgument;
    default:
        return Error::Kind::InvalidSyntax;
    }
}

} // namespace

FieldProblem fieldProblem(const Error &error)
{
    return static_cast<FieldProblem>(error.reason);
}

Error fieldError(FieldProblem problem, int line, const QString &detail)
{
    return {kindOf(problem), {}, line, detail, static_cast<int>(problem)};
}

} // namespace app
