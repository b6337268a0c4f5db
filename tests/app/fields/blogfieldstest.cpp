// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/blogfields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using app::FieldType;
using app::Generator;

namespace {

app::Field field(const QString &key, const QString &source)
{
    const auto read = app::FrontMatter::read(u"---\n%1: %2\n---\n"_s.arg(key, source));
    return read && !read->fields().isEmpty() ? read->fields().first() : app::Field();
}

} // namespace

class BlogFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theStrongestWordCounts_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("type");
        QTest::newRow("the rules before the generator") << u"title"_s << u"x"_s << u"text"_s;
        QTest::newRow("the rules before the posts") << u"mood"_s << u"good"_s << u"line"_s;
        QTest::newRow("the rules' raw") << u"raw"_s << u"x"_s << u"raw"_s;
        QTest::newRow("rules that can't hold the value") << u"title"_s << u"[x]"_s << u"tags"_s;
        QTest::newRow("the generator") << u"description"_s << u"x"_s << u"text"_s;
        QTest::newRow("the generator, words in a string") << u"tags"_s << u"a b"_s << u"tags"_s;
        QTest::newRow("the generator where nothing is written")
            << u"date"_s << QString() << u"date"_s;
        QTest::newRow("the generator's switch that holds text")
            << u"published"_s << u"soon"_s << u"line"_s;
        QTest::newRow("the posts") << u"type"_s << u"Essay"_s << u"choice"_s;
        QTest::newRow("the posts, a new word") << u"type"_s << u"Novel"_s << u"choice"_s;
        QTest::newRow("the posts refine the generator") << u"layout"_s << u"post"_s << u"choice"_s;
        QTest::newRow("the value") << u"other"_s << u"true"_s << u"yesno"_s;
        QTest::newRow("a map") << u"author"_s << u"{name: x}"_s << u"group"_s;
    }

    void theStrongestWordCounts()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, source);
        QFETCH(const QString, type);
        makeJekyllBlog();
        QCOMPARE(app::typeName(app::fieldSpec(blog(), field(key, source)).type), type);
    }

    void choicesAreTheBlogsWords()
    {
        makeJekyllBlog();
        QCOMPARE(app::fieldSpec(blog(), field(u"type"_s, u"Novel"_s)).choices,
                 QStringList({u"Essay"_s, u"Review"_s}));
        app::BlogFields pelican;
        pelican.site.generator = Generator::Pelican;
        QCOMPARE(app::fieldSpec(pelican, u"status"_s).choices,
                 QStringList({u"published"_s, u"draft"_s, u"hidden"_s}));
    }

    void whatIsMissingIsOffered()
    {
        makeJekyllBlog();
        const QStringList missing = app::missingFields(blog(), {u"title"_s, u"Type"_s});
        // Required, other rules, defaults, the generator's two, then what the blog uses.
        QCOMPARE(missing,
                 QStringList({u"series"_s, u"mood"_s, u"raw"_s, u"comments"_s, u"date"_s, u"tags"_s,
                              u"layout"_s}));
        const QStringList further = app::furtherFields(blog(), missing);
        QVERIFY(further.contains(u"categories"_s) && !further.contains(u"series"_s));
    }

    void anEmptyBlogIsOfferedTheGeneratorsFields()
    {
        app::BlogFields hugo;
        hugo.site.generator = Generator::Hugo;
        QCOMPARE(app::missingFields(hugo, {u"title"_s, u"date"_s}).first(), u"draft"_s);
        QCOMPARE(app::missingFields(hugo, {}).size(), 7);
    }

    void fieldsStartWithWhatTheBlogWants()
    {
        makeJekyllBlog();
        const app::BlogFields here = blog();
        const QDateTime now(QDate(2026, 1, 31), QTime(9, 8, 7), QTimeZone("Asia/Seoul"));
        const auto start = [&here, &now](const QString &key) {
            return app::startValue(here, app::fieldSpec(here, key), app::FrontMatterFormat::Yaml,
                                   now);
        };
        QCOMPARE(start(u"mood"_s), QVariant(u"calm"_s));
        QCOMPARE(start(u"comments"_s), QVariant(true));
        QCOMPARE(start(u"published"_s), QVariant(false));
        QCOMPARE(start(u"draft"_s), QVariant(true));
        QCOMPARE(start(u"tags"_s), QVariant(QStringList()));
        QVERIFY(!start(u"subtitle"_s).isValid());
        QCOMPARE(start(u"date"_s).value<app::ValueSource>().text, u"2026-01-31 09:08"_s);
    }

    void newDatesAreWrittenAsTheBlogDoes_data()
    {
        QTest::addColumn<int>("generator");
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Generator generator, const QStringList &dates,
                            const QString &expected) {
            QTest::newRow(name) << static_cast<int>(generator) << dates << expected;
        };
        row("Jekyll's own", Generator::Jekyll, {}, u"2026-01-31 09:08:07 +0900"_s);
        row("Hexo's own", Generator::Hexo, {}, u"2026-01-31 09:08:07"_s);
        row("Hugo's own", Generator::Hugo, {}, u"2026-01-31T09:08:07+09:00"_s);
        row("most posts'", Generator::Jekyll,
            {u"2019-01-01 10:00"_s, u"2019-01-02 11:00"_s, u"2019/02/02"_s}, u"2026-01-31 09:08"_s);
        row("Hugo can't read the posts'", Generator::Hugo, {u"2019-01-01 10:00"_s},
            u"2026-01-31T09:08:07+09:00"_s);
        row("Hexo misreads the posts'", Generator::Hexo, {u"2019-01-01 10:00:00 +0900"_s},
            u"2026-01-31 09:08:07"_s);
        row("in UTC", Generator::Hugo, {u"2019-01-01T10:00:00Z"_s}, u"2026-01-31T00:08:07Z"_s);
        row("no dates", Generator::Jekyll, {u"soon"_s}, u"2026-01-31 09:08:07 +0900"_s);
    }

    void newDatesAreWrittenAsTheBlogDoes()
    {
        QFETCH(const int, generator);
        QFETCH(const QStringList, dates);
        QFETCH(const QString, expected);
        app::FieldIndex index;
        for (const QString &date : dates)
            index.posts.insert(date, {{}, {}, {{u"date"_s, FieldType::Date, {date}, false}}});
        app::BlogFields here;
        here.site.generator = static_cast<Generator>(generator);
        here.config.zone = QTimeZone("Asia/Seoul");
        here.config.namesZone = true;
        here.uses = app::FieldUses(index);
        const QDateTime now(QDate(2026, 1, 31), QTime(0, 8, 7), Qt::UTC);
        QCOMPARE(app::newDate(here, u"date"_s, now), expected);
        // A key without dates of its own is written as `date` is.
        QCOMPARE(app::newDate(here, u"updated"_s, now), expected);
    }

    void aPostWithoutABlogHasItsNeighbours()
    {
        write(u"a/index.md"_s, u"tags: [one]"_s);
        write(u"b/index.md"_s, u"tags: [two]"_s);
        app::BlogFieldsCache cache;
        const auto alone = app::readBlogFields({path(u"b/index.md"_s), {}}, cache);
        QCOMPARE(alone.uses.posts(), 1);
        QCOMPARE(alone.uses.use(u"tags"_s).texts.value(0).text, u"one"_s);
        QCOMPARE(cache.index.posts.size(), 2);
        QCOMPARE(app::readBlogFields({}, cache).uses.posts(), 0);
    }

    void whatThePostSaysIsNotGiven_data()
    {
        QTest::addColumn<app::Generator>("generator");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("given");
        using enum app::Generator;
        QTest::newRow("nothing is said")
            << Jekyll << u"title: a"_s << u"author.name author.url layout toc"_s;
        QTest::newRow("a key") << Jekyll << u"layout: x"_s << u"author.name author.url toc"_s;
        QTest::newRow("a part of a map")
            << Jekyll << u"author: {name: k}"_s << u"author.url layout toc"_s;
        QTest::newRow("another value than a map") << Jekyll << u"author: k"_s << u"layout toc"_s;
        QTest::newRow("Hugo takes the map as it is")
            << Hugo << u"author: {name: k}"_s << u"layout toc"_s;
        QTest::newRow("Hugo's keys in any case")
            << Hugo << u"Layout: x"_s << u"author.name author.url toc"_s;
    }

    void whatThePostSaysIsNotGiven()
    {
        QFETCH(const app::Generator, generator);
        QFETCH(const QString, own);
        QFETCH(const QString, given);
        using Kind = app::FieldDefault::Kind;
        app::BlogFields blog;
        blog.site.generator = generator;
        blog.defaults = {{u"author.name"_s, u"n"_s, Kind::Applied, u"c"_s},
                         {u"author.url"_s, u"u"_s, Kind::Applied, u"c"_s},
                         {u"layout"_s, u"post"_s, Kind::Applied, u"c"_s},
                         {u"toc"_s, true, Kind::Proposed, u"a"_s},
                         {u"date"_s, {}, Kind::Proposed, u"a"_s}};
        const auto read = app::FrontMatter::read(u"---\n"_s + own + u"\n---\n"_s);
        QVERIFY(read);
        QStringList keys;
        for (const app::FieldDefault &one : app::givenFields(blog, read->fields()))
            keys.append(one.key);
        QCOMPARE(keys.join(u' '), given);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void writeText(const QString &name, const QString &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void write(const QString &name, const QString &fields)
    {
        writeText(name, u"---\n%1\n---\n\ntext\n"_s.arg(fields));
    }

    void makeJekyllBlog()
    {
        writeText(u"_config.yml"_s,
                  u"timezone: Asia/Seoul\ndefaults:\n  - values: {comments: true}\n"_s);
        writeText(u".byline.yml"_s,
                  u"fields:\n  title: text\n  mood:\n    type: line\n"
                  u"    default: calm\n  raw: raw\n  series: {required: true}\n"_s);
        for (int i = 0; i < 8; ++i) {
            write(u"_posts/2019-01-0%1-x.md"_s.arg(i + 1),
                  u"layout: post\nmood: %1\ntype: %2\ndate: 2019-01-0%3 10:00\n%4"_s
                      .arg(i % 2 ? u"good"_s : u"bad"_s)
                      .arg(i % 3 ? u"Essay"_s : u"Review"_s)
                      .arg(i + 1)
                      .arg(i == 0 ? u"tags: [a]"_s : QString()));
        }
    }

    app::BlogFields blog()
    {
        app::BlogFieldsCache cache;
        return app::readBlogFields({path(u"_posts/2020-01-01-new.md"_s), m_folder->path()}, cache);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BlogFieldsTest)
#include "blogfieldstest.moc"
