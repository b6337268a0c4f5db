// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fielddefaults.h"
#include "app/fields/jekylldefaults.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using app::FieldDefault;

namespace {

// Scopes of all kinds; each sets a key of its own, and `who` to tell which one wins.
const QString Config = u"collections_dir: ''\n"
                       u"defaults:\n"
                       u"  - values: {unscoped: 1}\n"
                       u"  - scope: {path: ''}\n"
                       u"    values: {who: all, all: 1, map: {a: 1, b: 1}}\n"
                       u"  - scope: {path: '', type: posts}\n"
                       u"    values: {who: posts, posts: 1, map: {b: 2}}\n"
                       u"  - scope: {path: '', type: pages}\n"
                       u"    values: {who: pages, pages: 1}\n"
                       u"  - scope: {path: _posts/dev}\n"
                       u"    values: {who: dev, dev: 1}\n"
                       u"  - scope: {path: _posts/dev/aws, type: posts}\n"
                       u"    values: {who: aws, aws: 1}\n"
                       u"  - scope: {path: _posts/dev}\n"
                       u"    values: {who: dev again, again: 1}\n"
                       u"  - scope: {path: '_posts/*/aws'}\n"
                       u"    values: {glob: 1}\n"
                       u"  - scope: {path: '_posts/*'}\n"
                       u"    values: {anyfolder: 1}\n"
                       u"  - scope: {path: '**/deep'}\n"
                       u"    values: {deep: 1}\n"
                       u"  - scope: {path: docs, type: post}\n"
                       u"    values: {oldname: 1}\n"_s;

const QStringList Paths{u"_posts/2019-01-01-a.md"_s,           u"_posts/dev/2019-01-01-b.md"_s,
                        u"_posts/dev/aws/2019-01-01-c.md"_s,   u"_posts/x/y/deep/2019-01-01-d.md"_s,
                        u"_posts/developer/2019-01-01-e.md"_s, u"about.md"_s,
                        u"docs/_posts/2019-01-01-f.md"_s,      u"docs/page.md"_s};

QString line(const QVariantMap &values)
{
    QStringList parts;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QVariantMap map = it.value().toMap();
        parts.append(it.key() + u'='
                     + (map.isEmpty() ? it.value().toString() : u'{' + line(map) + u'}'));
    }
    return parts.join(u' ');
}

} // namespace

class FieldDefaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_blog = std::make_unique<QTemporaryDir>(); }

    void scopesAreAppliedByPathAndType_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("values");
        QTest::newRow("a post") << Paths.at(
            0) << u"all=1 map={a=1 b=2} posts=1 unscoped=1 anyfolder=1 who=posts"_s;
        QTest::newRow("a folder") << Paths.at(1)
                                  << u"again=1 all=1 anyfolder=1 dev=1 "
                                     u"map={a=1 b=2} posts=1 unscoped=1 "
                                     u"who=dev again"_s;
        QTest::newRow("a page") << Paths.at(5)
                                << u"all=1 map={a=1 b=1} pages=1 unscoped=1 "
                                   u"who=pages"_s;
        QTest::newRow("a name of older versions")
            << Paths.at(6) << u"all=1 map={a=1 b=2} oldname=1 posts=1 unscoped=1 who=posts"_s;
    }

    void scopesAreAppliedByPathAndType()
    {
        QFETCH(const QString, path);
        QFETCH(QString, values);
        QStringList wanted = values.split(u' ');
        write(u"_config.yml"_s, Config);
        const auto config = app::readConfigFile(m_blog->filePath(u"_config.yml"_s));
        QVERIFY(config);
        QStringList got = line(app::jekyllDefaults(*config, path)).split(u' ');
        wanted.sort();
        got.sort();
        QCOMPARE(got, wanted);
    }

    void jekyllAgrees()
    {
        const QString program = QStandardPaths::findExecutable(u"jekyll"_s);
        if (program.isEmpty())
            QSKIP("Jekyll is not installed");
        write(u"_config.yml"_s, Config + u"destination: out\nplugins: []\n"_s);
        const QString keys
            = u"who all posts pages dev aws again glob anyfolder deep oldname unscoped"_s;
        QString body = u"{{ page.path }}"_s;
        for (const QString &key : keys.split(u' '))
            body += u"|%1={{ page.%1 }}"_s.arg(key);
        body += u"|map.a={{ page.map.a }}|map.b={{ page.map.b }}"_s;
        for (const QString &path : Paths)
            write(path, u"---\ntitle: x\n---\n"_s + body);
        QProcess jekyll;
        jekyll.setWorkingDirectory(m_blog->path());
        jekyll.start(program, {u"build"_s, u"-q"_s});
        QVERIFY(jekyll.waitForFinished(60'000));
        const auto config = app::readConfigFile(m_blog->filePath(u"_config.yml"_s));
        QVERIFY(config);
        int compared = 0;
        QDirIterator pages(m_blog->filePath(u"out"_s), {u"*.html"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (pages.hasNext()) {
            QFile page(pages.next());
            QVERIFY(page.open(QIODevice::ReadOnly));
            const QStringList parts = QString::fromUtf8(page.readAll())
                                          .remove(u"<p>"_s)
                                          .remove(u"</p>"_s)
                                          .trimmed()
                                          .split(u'|');
            const QVariantMap ours = app::jekyllDefaults(*config, parts.first());
            for (const QString &part : parts.mid(1)) {
                const QString key = part.section(u'=', 0, 0);
                const QVariant value = key.startsWith(u"map.")
                    ? ours.value(u"map"_s).toMap().value(key.mid(4))
                    : ours.value(key);
                QVERIFY2(
                    part == key + u'=' + value.toString(),
                    qPrintable(parts.first() + u": "_s + part + u", not "_s + value.toString()));
            }
            ++compared;
        }
        QCOMPARE(compared, Paths.size());
    }

    void hugosSectionsAndArchetypesCount()
    {
        write(u"hugo.toml"_s, u"baseURL = 'https://example.org/'\n"_s);
        write(u"archetypes/default.md"_s, u"---\ntitle: other\n---\n"_s);
        write(u"archetypes/posts.md"_s,
              u"---\ntitle: \"{{ replace .Name \"-\" \" \" | title }}\"\ndate: {{ .Date }}\n"
              u"draft: true\ntype: essay\n---\n"_s);
        write(u"content/_index.md"_s, u"+++\n[cascade]\ntype = 'all'\nbanner = 'a.png'\n+++\n"_s);
        write(u"content/posts/_index.md"_s, u"---\ncascade:\n  type: section\n---\n"_s);
        const auto defaults = read(app::Generator::Hugo, u"content/posts/2020/x.md"_s);
        const QList<FieldDefault> wanted{
            {u"type"_s, u"section"_s, FieldDefault::Kind::Applied, u"content/posts/_index.md"_s},
            {u"banner"_s, u"a.png"_s, FieldDefault::Kind::Applied, u"content/_index.md"_s},
            {u"title"_s, {}, FieldDefault::Kind::Proposed, u"archetypes/posts.md"_s},
            {u"date"_s, {}, FieldDefault::Kind::Proposed, u"archetypes/posts.md"_s},
            {u"draft"_s, true, FieldDefault::Kind::Proposed, u"archetypes/posts.md"_s},
        };
        QCOMPARE(defaults, wanted);
        const auto page = read(app::Generator::Hugo, u"content/about.md"_s);
        QCOMPARE(page.last().origin, u"archetypes/default.md"_s);
    }

    void partsOfMapsAreFieldsOfTheirOwn()
    {
        write(u"_config.yml"_s,
              u"defaults:\n  - values: {author: {name: k, links: {a: 1}}, x: {}}\n"_s);
        const auto defaults = read(app::Generator::Jekyll, u"_posts/2020-01-01-a.md"_s);
        QStringList keys;
        for (const FieldDefault &given : defaults)
            keys.append(given.key);
        QCOMPARE(keys, QStringList({u"author.links.a"_s, u"author.name"_s, u"x"_s}));
    }

    void cascadesHaveTargets_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths{u"posts/a.md"_s, u"posts/2020/deep/b.md"_s, u"Posts2/c.md"_s,
                                u"about.md"_s, u"posts/news-1.md"_s};
        for (const QString &path : paths)
            QTest::newRow(qPrintable(path)) << path;
    }

    /// The pages that Hugo itself makes have the values that are told here.
    void cascadesHaveTargets()
    {
        QFETCH(const QString, path);
        const QString hugo = QStandardPaths::findExecutable(u"hugo"_s);
        if (hugo.isEmpty())
            QSKIP("Hugo is not installed");
        write(u"hugo.toml"_s,
              u"disableKinds = ['home', 'taxonomy', 'term', 'RSS', 'sitemap', '404', 'section']\n"
              u"[[cascade]]\nsite = 's'\n[cascade._target]\npath = '/posts/**'\n"_s);
        write(
            u"content/_index.md"_s,
            u"---\ncascade:\n- _target: {path: /posts/*}\n  one: 1\n"
            u"- _target: {path: '/posts/**'}\n  many: 1\n"
            u"- _target: {kind: page}\n  kind: 1\n- _target: {kind: '{home,section}'}\n  home: 1\n"
            u"- _target: {path: '/posts/news-[0-9].*'}\n  news: 1\n- plain: 1\n---\n"_s);
        write(u"content/posts/_index.md"_s, u"---\ncascade: {section: 1}\n---\n"_s);
        write(u"content/"_s + path, u"---\ntitle: x\n---\n"_s);
        const QStringList keys = u"site one many kind home news plain section"_s.split(u' ');
        QString layout;
        for (const QString &key : keys)
            layout += u"%1={{ with .Params.%1 }}{{ . }}{{ end }}|"_s.arg(key);
        write(u"layouts/_default/single.html"_s, layout);
        QProcess process;
        process.setWorkingDirectory(m_blog->path());
        process.start(hugo, {u"-d"_s, u"out"_s});
        QVERIFY(process.waitForFinished(60'000));
        QDirIterator pages(m_blog->filePath(u"out"_s), {u"*.html"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY2(pages.hasNext(), process.readAll().constData());
        QFile page(pages.next());
        QVERIFY(page.open(QIODevice::ReadOnly));
        app::Site site{m_blog->path(), app::Generator::Hugo};
        const auto defaults = app::readFieldDefaults(site, app::readSiteConfig(site),
                                                     m_blog->filePath(u"content/"_s + path));
        QString ours;
        for (const QString &key : keys) {
            const auto found = std::find_if(defaults.begin(), defaults.end(),
                                            [&](const auto &one) { return one.key == key; });
            ours += key + u'=' + (found == defaults.end() ? QString() : found->value.toString())
                + u'|';
        }
        QCOMPARE(ours, QString::fromUtf8(page.readAll()));
    }

    void tomlArchetypesAreRead()
    {
        write(u"archetypes/default.md"_s,
              u"+++\ntitle = '{{ replace .File.ContentBaseName \"-\" \" \" | title }}'\n"
              u"date = {{ .Date }}\ndraft = true\n+++\n"_s);
        const auto defaults = read(app::Generator::Hugo, u"content/x.md"_s);
        QCOMPARE(defaults.size(), 3);
        QVERIFY(!defaults.at(0).value.isValid() && !defaults.at(1).value.isValid());
        QCOMPARE(defaults.at(2).value, QVariant(true));
    }

    void hexosScaffoldIsRead()
    {
        write(u"scaffolds/post.md"_s,
              u"---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\ntoc: true\n---\n"_s);
        write(u"scaffolds/draft.md"_s, u"title: {{ title }}\nmood:\n---\n"_s);
        const auto post = read(app::Generator::Hexo, u"source/_posts/x.md"_s);
        QCOMPARE(post.size(), 4);
        QCOMPARE(post.at(3).value, QVariant(true));
        const auto draft = read(app::Generator::Hexo, u"source/_drafts/x.md"_s);
        QCOMPARE(draft.size(), 2);
        QCOMPARE(draft.at(1).key, u"mood"_s);
    }

    void eleventysFoldersGiveTheirData()
    {
        write(u"posts/posts.json"_s, u"{\"layout\": \"post.njk\", \"tags\": [\"post\"]}"_s);
        write(u"posts/2020/2020.11tydata.json"_s, u"{\"layout\": \"year.njk\"}"_s);
        const auto defaults = read(app::Generator::Eleventy, u"posts/2020/x.md"_s);
        QCOMPARE(defaults.size(), 2);
        QCOMPARE(defaults.at(0).value, QVariant(u"year.njk"_s));
        QCOMPARE(defaults.at(1).origin, u"posts/posts.json"_s);
    }

    void aBlogWithoutThemHasNone()
    {
        QVERIFY(read(app::Generator::Jekyll, u"_posts/x.md"_s).isEmpty());
        QVERIFY(read(app::Generator::Hugo, u"content/x.md"_s).isEmpty());
        QVERIFY(app::readFieldDefaults({}, {}, u"/x.md"_s).isEmpty());
    }

private:
    void write(const QString &name, const QString &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_blog->filePath(name)).path()));
        QFile file(m_blog->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QList<FieldDefault> read(app::Generator generator, const QString &post)
    {
        const app::Site site{m_blog->path(), generator};
        return app::readFieldDefaults(site, app::readSiteConfig(site), m_blog->filePath(post));
    }

    std::unique_ptr<QTemporaryDir> m_blog;
};

QTEST_GUILESS_MAIN(FieldDefaultsTest)
#include "fielddefaultstest.moc"
