// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Whatever the bytes: what the sanitizer leaves is within the allowlist when it is read anew, on
// its own and behind open elements, and the sanitizer leaves it alone from then on.
#include "app/markdown/html/sanitizer.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/safehtml.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::optional<QByteArray> html = app::sanitize(fuzz::bytesOf(data, size));
    if (!html)
        return 0;
    FUZZ_CHECK(test::firstUnsafe(*html).isEmpty());
    FUZZ_CHECK(app::sanitize(*html) == html);
    // With what is around it, it may be over the limits; nothing else may be wrong.
    for (const char *before : {"<table><tr><td>", "<pre>", "<p><a href=x>"}) {
        const QString unsafe = test::firstUnsafe(before + *html);
        FUZZ_CHECK(unsafe.isEmpty() || unsafe == test::overTheLimits());
    }
    return 0;
}
