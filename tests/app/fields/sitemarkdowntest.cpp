// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/sitemarkdown.h"

#include "app/fields/sitemarkdownwatcher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using app::Generator;
using app::Site;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QString htmlIn(const Site &site, const QString &post)
{
    app::RenderOptions options = app::siteRenderOptions(site);
    options.isSanitized = false;
    return app::render(post, options).html();
}

} // namespace

class SiteMarkdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theConfigurationDecides_data()
    {
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("html");
        using enum Generator;
        const auto row = [](const char *name, Generator generator, const QString &file,
                            const QByteArray &config, const QString &post, const QString &html) {
            QTest::newRow(name) << generator << file << config << post << html;
        };
        const QString jekyll = u"_config.yml"_s;
        row("Jekyll as it comes", Jekyll, jekyll, "title: t\n", u"a\nb"_s, u"<p>a\nb</p>\n"_s);
        row("Jekyll with hard_wrap", Jekyll, jekyll, "kramdown:\n  hard_wrap: true\n", u"a\nb"_s,
            u"<p>a<br />\nb</p>\n"_s);
        row("Jekyll without auto_ids", Jekyll, jekyll, "kramdown: {auto_ids: false}\n", u"# a"_s,
            u"<h1>a</h1>\n"_s);
        row("Jekyll with a prefix for ids", Jekyll, jekyll, "kramdown: {auto_id_prefix: p-}\n",
            u"# a"_s, u"<h1 id=\"p-a\">a</h1>\n"_s);
        row("Jekyll with straight quotes", Jekyll, jekyll,
            "kramdown: {smart_quotes: 'apos,apos,quot,quot'}\n", u"\"a\" 'b'"_s,
            u"<p>&quot;a&quot; 'b'</p>\n"_s);
        row("Jekyll with German quotes, as a list", Jekyll, jekyll,
            "kramdown: {smart_quotes: [sbquo, lsquo, bdquo, ldquo]}\n", u"\"a\""_s,
            u"<p>\u201ea\u201c</p>\n"_s);
        row("Jekyll with its own dots", Jekyll, jekyll,
            "kramdown: {typographic_symbols: {hellip: '. . .'}}\n", u"a... --"_s,
            u"<p>a. . . \u2013</p>\n"_s);
        row("Jekyll without typography", Jekyll, jekyll,
            "kramdown: {gfm_quirks: [paragraph_end, no_auto_typographic]}\n", u"a... --\n# b"_s,
            u"<p>a... --</p>\n<h1 id=\"b\">b</h1>\n"_s);
        row("Jekyll without a formula engine", Jekyll, jekyll, "kramdown: {math_engine: nil}\n",
            u"$$a$$ b"_s, u"<p><span class=\"kdmath\">$a$</span> b</p>\n"_s);
        row("Jekyll's contents of some levels", Jekyll, jekyll, "kramdown: {toc_levels: 2..3}\n",
            u"# a\n\n## b\n\n* x\n{:toc}\n"_s,
            u"<h1 id=\"a\">a</h1>\n<h2 id=\"b\">b</h2>\n<ul id=\"markdown-toc\">\n<li>\n"
            u"<a href=\"#b\" id=\"markdown-toc-b\">b</a>\n</li>\n</ul>\n"_s);
        row("Jekyll's notes from five", Jekyll, jekyll,
            "kramdown: {footnote_nr: 5, footnote_backlink: ''}\n", u"a[^x]\n\n[^x]: b\n"_s,
            u"<p>a<sup id=\"fnref:x\"><a href=\"#fn:x\" class=\"footnote\">5</a></sup></p>\n"
            u"<div class=\"footnotes\">\n<ol start=\"5\">\n<li "
            u"id=\"fn:x\">\n<p>b</p>\n</li>\n</ol>\n"
            u"</div>\n"_s);
        row("Jekyll, plain kramdown", Jekyll, jekyll, "kramdown: {input: kramdown}\n",
            u"a\n# b ~~c~~"_s, u"<p>a\n# b ~~c~~</p>\n"_s);
        row("Jekyll with CommonMark", Jekyll, jekyll, "markdown: CommonMarkGhPages\n",
            u"1) a\n\n\"b\" https://c.d"_s,
            u"<ol>\n<li>a</li>\n</ol>\n<p>&quot;b&quot; <a href=\"https://c.d\">https://c.d</a></p>\n"_s);
        row("a value that kramdown does not know changes nothing", Jekyll, jekyll,
            "kramdown: {hard_wrap: perhaps, colour: red}\n", u"a\nb"_s, u"<p>a\nb</p>\n"_s);
        row("a broken configuration changes nothing", Jekyll, jekyll, "kramdown: [\n", u"a\nb"_s,
            u"<p>a\nb</p>\n"_s);
        row("Hugo leaves raw HTML out", Hugo, u"hugo.toml"_s, "title = 't'\n", u"a <b>c</b>"_s,
            u"<p>a <!-- raw HTML omitted -->c<!-- raw HTML omitted --></p>\n"_s);
        row("Hugo with unsafe keeps it", Hugo, u"hugo.toml"_s,
            "[markup.goldmark.renderer]\nunsafe = true\n", u"a <b>c</b>"_s,
            u"<p>a <b>c</b></p>\n"_s);
        row("Hugo's keys are read in any case", Hugo, u"config.yaml"_s,
            "Markup:\n  goldmark:\n    renderer:\n      hardWraps: true\n", u"a\nb"_s,
            u"<p>a<br />\nb</p>\n"_s);
        row("Hugo's own file for markup", Hugo, u"config/_default/markup.toml"_s,
            "[goldmark.extensions]\ntypographer = false\n", u"a..."_s, u"<p>a...</p>\n"_s);
        row("Hexo as it comes", Hexo, jekyll, "title: t\n", u"a...\nb"_s,
            u"<p>a\u2026<br />\nb</p>\n"_s);
        row("Hexo without breaks", Hexo, jekyll, "marked:\n  breaks: false\n", u"a\nb"_s,
            u"<p>a\nb</p>\n"_s);
        row("Hexo without smartypants", Hexo, jekyll, "marked: {smartypants: false}\n", u"a..."_s,
            u"<p>a...</p>\n"_s);
    }

    void theConfigurationDecides()
    {
        QFETCH(const Generator, generator);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, config);
        QFETCH(const QString, post);
        const QTemporaryDir folder;
        write(folder.filePath(file), config);
        QTEST(htmlIn({folder.path(), generator}, post), "html");
    }

    void emphasisBesideKoreanIsReadAsTheSitesParserIsSetUp_data()
    {
        QTest::addColumn<QByteArray>("package");
        QTest::addColumn<QString>("html");
        const QString bold = u"<p><strong>링크(link)</strong>를</p>\n"_s;
        const QString text = u"<p>**링크(link)**를</p>\n"_s;
        QTest::newRow("no package") << QByteArray() << text;
        QTest::newRow("others") << QByteArray("{\"dependencies\": {\"markdown-it\": \"^14\"}}")
                                << text;
        QTest::newRow("markdown-it's extension")
            << QByteArray("{\"devDependencies\": {\"markdown-it-cjk-friendly\": \"^3\"}}") << bold;
        QTest::newRow("remark's") << QByteArray(
            "{\"dependencies\": {\"remark-cjk-friendly\": \"1\"}}")
                                  << bold;
    }

    void emphasisBesideKoreanIsReadAsTheSitesParserIsSetUp()
    {
        QFETCH(const QByteArray, package);
        const QTemporaryDir folder;
        if (!package.isEmpty())
            write(folder.filePath(u"package.json"_s), package);
        const QString post = u"**링크(link)**를\n"_s;
        const Site site{folder.path(), Generator::Eleventy};
        QTEST(htmlIn(site, post), "html");
        const bool isNoticed = !app::render(post, app::siteRenderOptions(site)).notices.isEmpty();
        QCOMPARE(isNoticed, !htmlIn(site, post).contains(u"strong"));
    }

    // Of two the one that Hexo comes with counts.
    void hexoIsReadByItsRenderer()
    {
        const QString post = u"a ~b~\n"_s;
        const QString asText = u"<p>a ~b~</p>\n"_s;
        const QString struck = u"<p>a <del>b</del></p>\n"_s;
        const QList<QPair<QByteArray, QString>> cases{
            {"\"hexo\": \"8\"", struck},
            {"\"hexo-renderer-markdown-it\": \"7\"", asText},
            {"\"hexo-renderer-markdown-it\": \"7\", \"hexo-renderer-marked\": \"7\"", struck},
        };
        for (const auto &[packages, html] : cases) {
            const QTemporaryDir folder;
            write(folder.filePath(u"package.json"_s), "{\"dependencies\": {" + packages + "}}");
            QCOMPARE(htmlIn({folder.path(), Generator::Hexo}, post), html);
        }
    }

    void rawHtmlThatIsLeftOutIsSaid()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"hugo.toml"_s), "");
        const app::RenderedPost post
            = app::render(u"---\nt: 1\n---\na <b>c</b>\n\n<!-- no loss -->\n\n<div>d</div>\n"_s,
                          app::siteRenderOptions({folder.path(), Generator::Hugo}));
        QCOMPARE(post.notices.size(), 2);
        QCOMPARE(post.notices[0].code, u"raw-html-omitted"_s);
        QCOMPARE(post.notices[0].line, 4);
        QCOMPARE(post.notices[1].line, 8);
    }

    void aConfigurationThatChangesIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("written in place") << QByteArray("title: t\n");
        QTest::newRow("made later") << QByteArray();
    }

    void aConfigurationThatChangesIsFollowed()
    {
        QFETCH(const QByteArray, before);
        const QTemporaryDir folder;
        const QString config = folder.filePath(u"_config.yml"_s);
        if (!before.isEmpty())
            write(config, before);
        app::SiteMarkdownWatcher watcher;
        watcher.setSite({folder.path(), Generator::Jekyll});
        QVERIFY(watcher.options().settings.isEmpty());
        QSignalSpy changes(&watcher, &app::SiteMarkdownWatcher::optionsChanged);
        write(config, "kramdown:\n  hard_wrap: true\n");
        QTRY_COMPARE(changes.count(), 1);
        QCOMPARE(watcher.options().settings.value(u"kramdown.hard_wrap"_s), u"true"_s);
        write(folder.filePath(u"_config.new"_s), "kramdown:\n  hard_wrap: false\n");
        QVERIFY(QFile::remove(config));
        QVERIFY(QFile::rename(folder.filePath(u"_config.new"_s), config));
        QTRY_COMPARE(watcher.options().settings.value(u"kramdown.hard_wrap"_s), u"false"_s);
    }

    void whatDoesNotMatterToMarkdownIsNoChange()
    {
        const QTemporaryDir folder;
        const QString config = folder.filePath(u"_config.yml"_s);
        write(config, "title: a\n");
        app::SiteMarkdownWatcher watcher;
        watcher.setSite({folder.path(), Generator::Jekyll});
        QSignalSpy changes(&watcher, &app::SiteMarkdownWatcher::optionsChanged);
        write(config, "title: b\n");
        write(config, "title: b\nmarkdown: kramdown\n");
        QTRY_COMPARE(changes.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SiteMarkdownTest)
#include "sitemarkdowntest.moc"
