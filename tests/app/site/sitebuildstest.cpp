// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/templatereading.h"
#include "app/text/textedit.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using app::Notice;
using app::RenderedPost;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(BYLINE_TEST_DATA "/sitebuilds/");

QString read(const QString &name)
{
    QFile file(data + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Blog {
    const char *name;
    app::Generator generator;
    QString post;
};

const std::array blogs{
    Blog{"jekyll", app::Generator::Jekyll, u"_posts/2019-06-01-case.md"_s},
    Blog{"hugo", app::Generator::Hugo, u"content/posts/case.md"_s},
    Blog{"hexo", app::Generator::Hexo, u"source/_posts/case.md"_s},
};

QMap<QString, QString> casesOf(const Blog &blog)
{
    QMap<QString, QString> cases;
    QString name;
    const QStringList lines = read(QLatin1StringView(blog.name) + u".txt"_s).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"=== "))
            name = line.mid(4);
        else
            cases[name] += line + u'\n';
    }
    cases.remove({});
    return cases;
}

/// Cases may have front matter of their own.
QString postOf(const QString &body)
{
    return body.startsWith(u"---\n") ? body : u"---\ntitle: Case\n---\n"_s + body;
}

app::RenderOptions optionsOf(const Blog &blog)
{
    const QString root = data + QLatin1StringView(blog.name);
    const app::Site site{root, blog.generator};
    return app::withTemplateSite({app::dialect(blog.generator), true, {}}, site,
                                 root + u'/' + blog.post, u"{{"_s);
}

/// Those that newer versions of the generator build are warnings.
QStringList errorsIn(const RenderedPost &post)
{
    QStringList codes;
    for (const Notice &notice : post.notices) {
        if (notice.kind == Notice::Kind::Error || notice.code == u"template-page-with-slash")
            codes.append(notice.code);
    }
    return codes;
}

} // namespace

class SiteBuildsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreToldWhereTheBuildEnds_data();
    void errorsAreToldWhereTheBuildEnds();
    void fixesLeaveNoError_data();
    void fixesLeaveNoError();
    void noticesSayWhere();
    void anUnknownBlogMayHaveAnyTag();
    void codeThatIsEvaluatedIsTold();
    void pagesHaveTheAddressesOfTheSite();
};

void SiteBuildsTest::errorsAreToldWhereTheBuildEnds_data()
{
    QTest::addColumn<int>("blog");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("verdict");
    const QJsonObject verdicts
        = QJsonDocument::fromJson(read(u"verdicts.json"_s).toUtf8()).object();
    int ended = 0;
    for (int i = 0; i < int(blogs.size()); ++i) {
        const QJsonObject ofBlog = verdicts[QLatin1StringView(blogs[i].name)].toObject();
        const QMap<QString, QString> cases = casesOf(blogs[i]);
        QCOMPARE(ofBlog.size(), cases.size());
        for (auto it = cases.begin(); it != cases.end(); ++it) {
            QTest::addRow("%s: %s", blogs[i].name, qPrintable(it.key()))
                << i << *it << ofBlog[it.key()].toString();
            ended += ofBlog[it.key()].isString() ? 1 : 0;
        }
    }
    QVERIFY(ended >= 240);
}

void SiteBuildsTest::errorsAreToldWhereTheBuildEnds()
{
    QFETCH(const int, blog);
    QFETCH(const QString, body);
    QFETCH(const QString, verdict);
    static const std::array options{optionsOf(blogs[0]), optionsOf(blogs[1]), optionsOf(blogs[2])};
    const RenderedPost post = app::render(postOf(body), options[std::size_t(blog)]);
    const QString told = errorsIn(post).join(u' ');
    QVERIFY2(told.isEmpty() == verdict.isEmpty(),
             qPrintable(u"told '%1', the build says '%2'"_s.arg(told, verdict)));
}

void SiteBuildsTest::fixesLeaveNoError_data()
{
    errorsAreToldWhereTheBuildEnds_data();
}

void SiteBuildsTest::fixesLeaveNoError()
{
    QFETCH(const int, blog);
    QFETCH(const QString, body);
    QString text = postOf(body);
    const app::RenderOptions options = optionsOf(blogs[std::size_t(blog)]);
    for (int round = 0; round < 5; ++round) {
        const RenderedPost post = app::render(text, options);
        const auto fixable = std::ranges::find_if(
            post.notices, [](const Notice &notice) { return notice.suggestion.has_value(); });
        if (fixable == post.notices.end())
            break;
        const qsizetype before = errorsIn(post).size();
        text = app::applied(text, {*fixable->suggestion});
        const qsizetype after = errorsIn(app::render(text, options)).size();
        QVERIFY2(after < before || fixable->kind == Notice::Kind::Warning, qPrintable(text));
    }
    for (const Notice &notice : app::render(text, options).notices)
        QVERIFY2(!notice.suggestion, qPrintable(notice.message + u"\n"_s + text));
}

void SiteBuildsTest::noticesSayWhere()
{
    const QString text = u"---\ntitle: x\n---\n글\n\n- 가 {% foo %}\n"_s;
    const RenderedPost post = app::render(text, optionsOf(blogs[0]));
    QCOMPARE(post.notices.size(), 1);
    QCOMPARE(post.notices[0].code, u"template-unknown-tag"_s);
    QCOMPARE(post.notices[0].line, 6);
    QCOMPARE(post.notices[0].arguments, QStringList{u"foo"_s});
    QVERIFY(post.notices[0].suggestion);
    QCOMPARE(app::applied(text, {*post.notices[0].suggestion}),
             u"---\ntitle: x\n---\n글\n\n- 가 {% raw %}{% foo %}{% endraw %}\n"_s);
}

void SiteBuildsTest::anUnknownBlogMayHaveAnyTag()
{
    for (const app::Dialect dialect :
         {app::Dialect::Jekyll, app::Dialect::Hugo, app::Dialect::Hexo}) {
        const QString shortcode = dialect == app::Dialect::Hexo ? QString() : u"{{< foo >}}"_s;
        const RenderedPost post
            = app::render(u"{% foo %} {% include a.html %} "_s + shortcode, {dialect});
        QVERIFY2(post.notices.isEmpty(), qPrintable(app::name(dialect)));
    }
}

void SiteBuildsTest::codeThatIsEvaluatedIsTold()
{
    const QString text = u"글\n\n```yaml\na: ${{ secrets.KEY }}\n```\n"_s;
    const RenderedPost post = app::render(text, optionsOf(blogs[0]));
    QCOMPARE(post.notices.size(), 1);
    QCOMPARE(post.notices[0].code, u"template-in-code"_s);
    QCOMPARE(post.notices[0].kind, Notice::Kind::Warning);
    QCOMPARE(app::applied(text, {*post.notices[0].suggestion}),
             u"글\n\n{% raw %}\n```yaml\na: ${{ secrets.KEY }}\n```\n{% endraw %}\n"_s);
}

// As the generators publish these very folders.
void SiteBuildsTest::pagesHaveTheAddressesOfTheSite()
{
    QMap<QString, QString> pages = optionsOf(blogs[0]).site.pages;
    QCOMPARE(pages.value(u"2019-01-01-one"_s), u"/2019/01/01/one.html"_s);
    QCOMPARE(pages.value(u"about.md"_s), u"/about.html"_s);
    pages = optionsOf(blogs[1]).site.pages;
    QCOMPARE(pages.value(u"b.md"_s), u"/posts/b/"_s);
    QCOMPARE(pages.value(u"c"_s), u"/posts/sub/c/"_s);
    QVERIFY(!pages.contains(u"d.md"_s));
    QCOMPARE(optionsOf(blogs[2]).site.pages.value(u"hello"_s), u"/2020/01/01/hello/"_s);
}

QTEST_GUILESS_MAIN(SiteBuildsTest)
#include "sitebuildstest.moc"
