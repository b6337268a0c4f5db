// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlproblems.h"

#include "app/frontmatter/fieldproblem.h"

#include <yaml.h>

#include <array>

namespace app {
namespace {

enum class Blamed { Here, Start }; ///< Where libyaml stopped, or where what it was reading began.

struct KnownProblem {
    QLatin1StringView context; ///< What libyaml was doing; empty for anything.
    QLatin1StringView words;
    FieldProblem problem;
    Blamed blamed;
    const char *detail;
};

using namespace Qt::StringLiterals;
using enum FieldProblem;

constexpr std::array KnownProblems{
    KnownProblem{{},
                 "mapping values are not allowed in this context"_L1,
                 ColonInValue,
                 Blamed::Here,
                 "a colon in a value that needs quotes, or a wrong indentation"},
    KnownProblem{"while scanning a simple key"_L1, "could not find expected ':'"_L1, MissingColon,
                 Blamed::Start, "a line without 'key: value'"},
    KnownProblem{"while parsing a block mapping"_L1, "did not find expected key"_L1, BadIndentation,
                 Blamed::Here, "text behind the end of a value, or a wrong indentation"},
    KnownProblem{{},
                 "did not find expected '-' indicator"_L1,
                 BadIndentation,
                 Blamed::Here,
                 "a line of the list has a wrong indentation"},
    KnownProblem{{},
                 "block sequence entries are not allowed in this context"_L1,
                 DashInValue,
                 Blamed::Here,
                 "a value that starts with '- ' needs quotes"},
    KnownProblem{"while parsing a flow sequence"_L1, "did not find expected ',' or ']'"_L1,
                 UnclosedList, Blamed::Start,
                 "a list that starts with '[' is not closed where it should be"},
    KnownProblem{"while parsing a flow mapping"_L1, "did not find expected ',' or '}'"_L1,
                 UnclosedMap, Blamed::Start,
                 "a map that starts with '{' is not closed where it should be"},
    KnownProblem{"while scanning a quoted scalar"_L1, "found unexpected end of stream"_L1,
                 UnclosedQuote, Blamed::Start, "the quote that opens here is never closed"},
    KnownProblem{"while parsing a quoted scalar"_L1, "found unknown escape character"_L1,
                 UnknownEscape, Blamed::Here,
                 "a backslash in double quotes before a character that has no meaning there"},
    KnownProblem{{},
                 "found a tab character where an indentation space is expected"_L1,
                 TabIndentation,
                 Blamed::Here,
                 "a tab where only blanks may indent"},
    KnownProblem{{},
                 "found a tab character that violates indentation"_L1,
                 TabIndentation,
                 Blamed::Here,
                 "a tab where only blanks may indent"},
    KnownProblem{{},
                 "found character that cannot start any token"_L1,
                 NeedsQuotes,
                 Blamed::Here,
                 "a value starts with a character that needs quotes"},
    KnownProblem{{},
                 "did not find expected alphabetic or numeric character"_L1,
                 NeedsQuotes,
                 Blamed::Start,
                 "a value starts with '*' or '&' and needs quotes"},
    KnownProblem{"while scanning a block scalar"_L1,
                 {},
                 NeedsQuotes,
                 Blamed::Start,
                 "a value starts with '|' or '>' and needs quotes"},
};

bool matches(const KnownProblem &known, QLatin1StringView context, QLatin1StringView words)
{
    return (known.context.isEmpty() || known.context == context)
        && (known.words.isEmpty() || known.words == words);
}

} // namespace

Error yamlProblem(const yaml_parser_s &parser, QStringView text, const YamlMarks &marks)
{
    const QLatin1StringView context(parser.context != nullptr ? parser.context : "");
    const QLatin1StringView words(parser.problem != nullptr ? parser.problem : "");
    const TextPosition here = marks.position(parser.problem_mark.index);
    for (const KnownProblem &known : KnownProblems) {
        if (!matches(known, context, words))
            continue;
        if (known.problem == NeedsQuotes && here < text.size() && text[here] == u'\t')
            return fieldError(TabIndentation, marks.line(here),
                              u"a tab where only blanks may indent"_s);
        const bool isStart = known.blamed == Blamed::Start && !context.isEmpty();
        const TextPosition blamed = isStart ? marks.position(parser.context_mark.index) : here;
        return fieldError(known.problem, marks.line(blamed), QString::fromLatin1(known.detail));
    }
    return fieldError(OtherSyntax, marks.line(here), words.toString());
}

} // namespace app
