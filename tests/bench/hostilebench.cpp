// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints, for each dialect, what rendering a post of 100 KB takes of the processor that consists of
// one mark repeated: first four times that of a quarter, then that of the whole. The two differ
// where a mark costs the more, the more there are. usage: hostilebench [SIZE]
#include "app/markdown/renderer.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>

#include <array>
#include <iterator>

namespace {

// What engines are known to take long for, and what took Byline's passes seconds. `@` counts up.
constexpr const char16_t *Units[] = {
    u"1. ",
    u"- ",
    u" +",
    u"> ",
    u"1. >>",
    u"\"",
    u"'",
    u"*",
    u"a*",
    u"a**b ",
    u"*a_ ",
    u"`",
    u"~",
    u"~`",
    u"a``b`c ",
    u"[",
    u"[`",
    u"[_",
    u"*[",
    u"![[]()",
    u"[a](",
    u"[a](<",
    u"[a](b \"",
    u"[a@](b@) ",
    u"![](@.png) ",
    u"[@]: b\n",
    u"[^@]: b\n\n",
    u"[^1]",
    u"~[^1]",
    u"[](){_",
    u"_[]()",
    u"_www.",
    u"<!--<div>",
    u"<div>",
    u"*[a@]: b\n",
    u"http://a.b/@ ",
    u"--http://a.b",
    u"a@b.c",
    u"<",
    u"<[",
    u"<!--",
    u"a <!-- b",
    u"*}<?",
    u"<a href=\"@\">",
    u"<div>a\n\n",
    u"<div id=\"@\">\n\n",
    u"</b>",
    u"&amp;",
    u"$$ a ",
    u"{::a}",
    u"{: #a@}\n",
    u"{:a:b\n\n",
    u"{{ a@ }} ",
    u"{% a ",
    u"{{< a >}}",
    u"# a@\n",
    u"a\n===\n",
    u"a@\n: b\n",
    u"- [ ] a@\n",
    u"|a|b|\n|-|-|\n",
    u"x|a|b|\n|-|-|\n",
    u"```a\n",
    u"````` a\n",
    u"==a ",
    u":joy:",
};

QString repeated(QStringView unit, qsizetype size)
{
    QString post = QStringLiteral("x\n\n");
    for (int count = 0; post.size() < size; ++count)
        post += unit.toString().replace(u'@', QString::number(count));
    return post;
}

double timeOf(QStringView unit, qsizetype size, app::Dialect dialect)
{
    const QString post = repeated(unit, size);
    return bench::processorTime([&] { return app::render(post, {dialect, true}); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int size = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 100'000;
    const std::array dialects{app::Dialect::GitHub, app::Dialect::Jekyll, app::Dialect::Hugo,
                              app::Dialect::Hexo};
    for (const app::Dialect dialect : dialects) {
        double slowest = 0;
        double expected = 0;
        QStringView unit;
        for (const char16_t *one : Units) {
            const double whole = timeOf(one, size, dialect);
            if (whole <= slowest)
                continue;
            slowest = whole;
            expected = 4 * timeOf(one, size / 4, dialect);
            unit = one;
        }
        const QString name = QStringLiteral("%1: %2").arg(
            app::name(dialect), unit.toString().replace(u'\n', QStringLiteral("\\n")));
        bench::print(qUtf8Printable(name), {expected, slowest});
    }
    return 0;
}
