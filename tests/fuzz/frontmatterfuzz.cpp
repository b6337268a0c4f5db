// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Whatever a post starts with: delimiters and values lie inside of it, and where they are said to.
#include "app/frontmatter/fieldjson.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/postheader.h"
#include "tests/fuzz/fuzz.h"

namespace {

bool isInside(const app::TextRange &range, const app::TextRange &outer)
{
    return range.start >= outer.start && range.length >= 0 && range.end() <= outer.end();
}

void checkField(const QString &text, const app::FrontMatterSpan &span, const app::Field &field)
{
    FUZZ_CHECK(isInside(field.valueRange, span.whole));
    FUZZ_CHECK(isInside(field.entry, {0, text.size()}));
    FUZZ_CHECK(isInside(field.valueRange, field.entry));
    FUZZ_CHECK(field.source.isEmpty()
               || field.source == text.mid(field.valueRange.start, field.valueRange.length));
    FUZZ_CHECK(field.line >= 1 && field.line < span.bodyLine + 1);
    const auto json = app::fieldJson(text, field.key);
    FUZZ_CHECK(json.has_value());
}

void check(const QString &text)
{
    const std::optional<app::FrontMatterSpan> span = app::findFrontMatter(text);
    const app::Result<app::FrontMatter> read = app::FrontMatter::read(text);
    FUZZ_CHECK(span || (read && read->fields().isEmpty()));
    if (!span)
        return;
    FUZZ_CHECK(span->whole.start == 0 && span->whole.end() <= text.size());
    FUZZ_CHECK(isInside(span->content, span->whole));
    FUZZ_CHECK(span->contentLine == text.first(span->content.start).count(QLatin1Char('\n')) + 1);
    if (!read) {
        FUZZ_CHECK(read.error().line >= 0 && read.error().reason != 0);
        return;
    }
    for (const app::Field &field : read->fields())
        checkField(text, *span, field);
    for (const app::Error &problem : read->problems()) {
        // What is said of the lines around it is said of the first one.
        const bool isOfMarks = app::fieldProblem(problem) >= app::FieldProblem::ByteOrderMark
            && app::fieldProblem(problem) <= app::FieldProblem::TextOnEnd;
        FUZZ_CHECK(problem.line >= (isOfMarks ? 1 : span->contentLine)
                   && problem.line <= span->bodyLine);
    }
    (void)app::postHeader(*read);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    check(QString::fromUtf8(fuzz::bytesOf(data, size)));
    return 0;
}
