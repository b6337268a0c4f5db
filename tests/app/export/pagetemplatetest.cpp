// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/pagetemplate.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

class PageTemplateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *page, const char *result) {
            QTest::newRow(name) << QString::fromUtf8(page) << QString::fromUtf8(result);
        };
        row("text stays", "<p>글</p>\n", "<p>글</p>\n");
        row("a value is escaped", "<p title=\"{{risky}}\">", "<p title=\"&quot;&lt;&amp;\">");
        row("a raw value is not", "{{{html}}}", "<b>x</b>");
        row("an unknown name is empty", "a{{nothing}}b", "ab");
        row("a section stays for a value", "{{#title}}[{{.}}]{{/title}}", "[제목]");
        row("a section goes without one", "a{{#empty}}[{{.}}]{{/empty}}b", "ab");
        row("a section repeats for a list", "{{#tags}}<{{.}}>{{/tags}}", "<a><b &amp; c>");
        row("a section goes for an empty list", "{{#none}}x{{/none}}", "");
        row("a section stays for true and goes for false", "{{#yes}}1{{/yes}}{{#no}}2{{/no}}", "1");
        row("a section's tags take their lines along", "a\n{{#title}}\n{{.}}\n{{/title}}\nb\n",
            "a\n제목\nb\n");
        row("sections nest", "{{#yes}}{{#tags}}{{.}}{{title}},{{/tags}}{{/yes}}",
            "a제목,b &amp; c제목,");
        row("what values hold is no template", "{{tricky}}{{{tricky}}}", "{{title}}{{title}}");
        row("an unclosed section reaches to the end", "a{{#title}}b", "ab");
        row("an unclosed tag is text", "a{{title", "a{{title");
    }

    void fills()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, result);
        const QVariantMap values = {
            {QStringLiteral("title"), QStringLiteral("제목")},
            {QStringLiteral("risky"), QStringLiteral("\"<&")},
            {QStringLiteral("html"), QStringLiteral("<b>x</b>")},
            {QStringLiteral("tricky"), QStringLiteral("{{title}}")},
            {QStringLiteral("empty"), QString()},
            {QStringLiteral("yes"), true},
            {QStringLiteral("no"), false},
            {QStringLiteral("none"), QStringList()},
            {QStringLiteral("tags"), QStringList{QStringLiteral("a"), QStringLiteral("b & c")}},
        };
        QCOMPARE(app::fillTemplate(page, values), result);
    }

    void theBuiltInPageIsThere()
    {
        QVERIFY(app::builtInPage().contains(u"{{{body}}}"));
        QVERIFY(app::builtInStyle().contains(u".markdown-body"));
        QVERIFY(app::builtInStyle().contains(u"prefers-color-scheme: dark"));
        QVERIFY2(!app::builtInStyle().contains(u"</style"), "would end the style element");
    }

    void eachThemeHasItsStyle_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"standard", "serif", "minimal"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void eachThemeHasItsStyle()
    {
        QFETCH(const QString, name);
        const auto theme = app::pageThemeFromName(name);
        QVERIFY(theme);
        const QString style = app::builtInStyle(*theme);
        QVERIFY(style.startsWith(app::builtInStyle()));
        QCOMPARE(style == app::builtInStyle(), name == u"standard");
        QVERIFY2(!style.contains(u"</style"), "would end the style element");
        QVERIFY(!style.contains(u"url(http") && !style.contains(u"@import"));
        QVERIFY(!app::pageThemeFromName(name + u'x'));
    }

    void everyColourOfNotesIsGiven()
    {
        static const QRegularExpression use(QStringLiteral("var\\((--[\\w-]+)\\)"));
        const QString style = app::builtInStyle();
        QFile notes(QStringLiteral(":/byline/export/notes.css"));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator uses = use.globalMatch(QString::fromUtf8(notes.readAll()));
        QVERIFY(uses.hasNext());
        while (uses.hasNext()) {
            const QString name = uses.next().captured(1);
            QVERIFY2(style.contains(name + u':'), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(PageTemplateTest)
#include "pagetemplatetest.moc"
