// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Whatever the post, in any dialect: templates are cut out of it and put back, what is shown is
// safe, lines ascend and every place that a result names lies in the post. The first byte says the
// dialect and what is switched on, the rest is the post.
#include "app/markdown/renderer.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/safehtml.h"

using namespace Qt::StringLiterals;

namespace {

const app::MarkdownSettings &everySetting()
{
    static const app::MarkdownSettings settings{
        {u"enableemoji"_s, u"true"_s},
        {u"layouts.alerts"_s, u"true"_s},
        {u"markup.goldmark.extensions.extras.mark.enable"_s, u"true"_s},
        {u"kramdown.parse_block_html"_s, u"true"_s},
        {u"kramdown.parse_span_html"_s, u"true"_s},
        {u"plugins"_s, u"jemoji,jekyll-gfm-admonitions"_s},
        {u"packages"_s, u"hexo-filter-github-emojis,hexo-tag-embed"_s},
        {u"markdown.plugins"_s,
         u"markdown-it-mark,markdown-it-toc-done-right,markdown-it-github-alerts"_s}};
    return settings;
}

bool isWithin(const app::TextRange &range, const QString &post)
{
    return range.start >= 0 && range.length >= 0 && range.end() <= post.size();
}

void checkPlaces(const QString &post, const app::RenderedPost &rendered)
{
    const int lines = int(post.count(u'\n')) + 1;
    int line = 1;
    for (const app::RenderedBlock &block : rendered.blocks) {
        FUZZ_CHECK(line <= block.lines.first && block.lines.first <= block.lines.last);
        FUZZ_CHECK(block.lines.last <= lines);
        line = block.lines.first;
    }
    for (const app::Reference &reference : rendered.references)
        FUZZ_CHECK(!reference.destinationRange || isWithin(*reference.destinationRange, post));
    for (const app::Task &task : rendered.tasks) {
        FUZZ_CHECK(isWithin(task.mark, post) && task.mark.length == 1);
        FUZZ_CHECK(u" xX\t\n"_s.contains(post[task.mark.start]));
    }
    for (const app::Notice &notice : rendered.notices) {
        FUZZ_CHECK(notice.line >= 1 && notice.line <= lines);
        FUZZ_CHECK(!notice.suggestion || isWithin(notice.suggestion->range, post));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const app::Dialect dialects[]{app::Dialect::GitHub, app::Dialect::Jekyll, app::Dialect::Hugo,
                                  app::Dialect::Hexo};
    // Decoded files have line feeds alone.
    const QString post = QString::fromUtf8(fuzz::bytesOf(data + 1, size - 1)).replace(u'\r', u'\n');
    app::RenderOptions options{dialects[data[0] % 4], true, {}};
    if (data[0] & 4)
        options.settings = everySetting();
    const app::RenderedPost rendered = app::render(post, options);
    for (const app::RenderedBlock &block : rendered.blocks)
        FUZZ_CHECK(test::firstUnsafe(block.html.toUtf8()).isEmpty());
    checkPlaces(post, rendered);
    return 0;
}
