// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/composedpage.h"

#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using app::ComposedPage;
using app::ExportFormat;
using app::ExportSource;
using app::Result;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ExportSource sourceOf(const QString &path)
{
    const QString text = readText(path);
    return {text, {path, {}}, app::render(text)};
}

/// Without what changes on its own: the style sheets and the version.
QString compared(QString html)
{
    static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    html.replace(style, QStringLiteral("<style></style>"));
    return html.replace(QStringLiteral("Byline " BYLINE_VERSION), QStringLiteral("Byline"));
}

} // namespace

/// Golden folders: tests/data/export/<case>/post.md and expected.html. With BYLINE_REFRESH=1 in the
/// environment the test writes the pages instead; read the difference before committing it.
class ComposedPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(BYLINE_TEST_DATA "/export"));
        const QStringList cases = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!cases.isEmpty());
        for (const QString &name : cases)
            QTest::newRow(qUtf8Printable(name)) << data.filePath(name);
    }

    void pagesAreAsExpected()
    {
        QFETCH(const QString, folder);
        const QString expectedPath = folder + QStringLiteral("/expected.html");
        const Result<ComposedPage> page = app::composePage(
            sourceOf(folder + QStringLiteral("/post.md")), ExportFormat::SingleFile);
        QVERIFY(page);
        QVERIFY(page->files.isEmpty());
        if (qEnvironmentVariableIsSet("BYLINE_REFRESH")) {
            QFile file(expectedPath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(compared(page->html).toUtf8());
        }
        QCOMPARE(compared(page->html), readText(expectedPath));
    }

    void theSameSourceGivesTheSameBytes()
    {
        const ExportSource source
            = sourceOf(QStringLiteral(BYLINE_TEST_DATA "/export/pictures/post.md"));
        const Result<ComposedPage> once = app::composePage(source, ExportFormat::SingleFile);
        const Result<ComposedPage> again = app::composePage(source, ExportFormat::SingleFile);
        QCOMPARE(once->html, again->html);
    }

    void aFolderPageNamesItsFiles()
    {
        const Result<ComposedPage> page = app::composePage(
            sourceOf(QStringLiteral(BYLINE_TEST_DATA "/export/pictures/post.md")),
            ExportFormat::Folder);
        QVERIFY(page);
        QCOMPARE(page->files.size(), 1);
        QCOMPARE(page->files.first().name, QStringLiteral("images/dot.gif"));
        QCOMPARE(page->html.count(QStringLiteral("src=\"images/dot.gif\"")), 3);
        QVERIFY(!page->html.contains(u"src=\"data:"));
    }

    void whatIsMissingIsSaid()
    {
        const Result<ComposedPage> page = app::composePage(
            sourceOf(QStringLiteral(BYLINE_TEST_DATA "/export/pictures/post.md")),
            ExportFormat::SingleFile);
        QVERIFY(page);
        QCOMPARE(page->warnings.size(), 2);
        QCOMPARE(page->warnings[0].code, QStringLiteral("missing-image"));
        QCOMPARE(page->warnings[0].line, 16);
        QCOMPARE(page->warnings[1].code, QStringLiteral("refused-image"));
        QCOMPARE(page->warnings[1].line, 20);
    }

    void filesThatAreLinkedToAreSaid()
    {
        const QString path = QStringLiteral(BYLINE_TEST_DATA "/export/pictures/post.md");
        const QString text
            = QStringLiteral("# A\n\n[picture](img/dot.gif) [top](#a) [none](no.pdf) "
                             "[web](https://example.org/img/dot.gif)\n");
        const Result<ComposedPage> page
            = app::composePage({text, {path, {}}, app::render(text)}, ExportFormat::SingleFile);
        QVERIFY(page);
        QCOMPARE(page->linkedFiles.size(), 1);
        QCOMPARE(page->linkedFiles.first().code, QStringLiteral("linked-file"));
        QCOMPARE(page->linkedFiles.first().line, 3);
    }

    void nothingOnAPageRuns()
    {
        const Result<ComposedPage> page
            = app::composePage(sourceOf(QStringLiteral(BYLINE_TEST_DATA "/export/hostile/post.md")),
                               ExportFormat::SingleFile);
        QVERIFY(page);
        QVERIFY(!page->html.contains(u"<script", Qt::CaseInsensitive));
        QVERIFY(!page->html.contains(u"<iframe", Qt::CaseInsensitive));
        QVERIFY(!page->html.contains(u"href=\"javascript:"));
        QVERIFY(!page->html.contains(u"src=\"javascript:"));
        QVERIFY(!page->html.contains(u"<img src=x"));
        QVERIFY(page->html.contains(u"default-src 'none'"));
    }

    void frontMatterThatCantBeReadIsAnError()
    {
        const QString text = QStringLiteral("---\ntitle: [a\n---\n\ntext\n");
        const Result<ComposedPage> page = app::composePage(
            {text, {QStringLiteral("/x/a.md"), {}}, app::render(text)}, ExportFormat::SingleFile);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, app::Error::Kind::InvalidSyntax);
        QCOMPARE(page.error().path, QStringLiteral("/x/a.md"));
        QVERIFY(page.error().line > 1);
    }

    void frontMatterOfAnotherFormatIsGuessed()
    {
        const QString text = QStringLiteral("+++\ntitle = \"글\"\ndate = 2020-02-03\n+++\n\nx\n");
        const Result<ComposedPage> page = app::composePage(
            {text, {QStringLiteral("/x/a.md"), {}}, app::render(text)}, ExportFormat::SingleFile);
        QVERIFY(page);
        QVERIFY(page->html.contains(u"<title>글</title>"));
        QVERIFY(page->html.contains(u"<span>2020-02-03</span>"));
    }

    void titleComesFromTheBodyToo()
    {
        const QString text = QStringLiteral("# 첫 *제목*\n\n글\n");
        const Result<ComposedPage> page = app::composePage(
            {text, {QStringLiteral("/x/a.md"), {}}, app::render(text)}, ExportFormat::SingleFile);
        QVERIFY(page);
        QVERIFY(page->html.contains(u"<title>첫 제목</title>"));
        QVERIFY2(!page->html.contains(u"class=\"post-title\""), "the body shows it already");
    }
};

QTEST_GUILESS_MAIN(ComposedPageTest)
#include "composedpagetest.moc"
