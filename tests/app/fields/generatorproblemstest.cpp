// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/generatorproblems.h"

#include "app/frontmatter/frontmatter.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::Generator;

class GeneratorProblemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatorsDiffer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Generator>>("readers");
        using enum Generator;
        QTest::newRow("tabs") << u"---\ntags:\n\t- a\n---\n"_s << QList{Hexo};
        QTest::newRow("no opening line") << u"title: a\n---\n"_s << QList{Hexo};
        QTest::newRow("four dashes") << u"----\ntitle: a\n----\n"_s << QList{Hexo};
        QTest::newRow("four dashes at the end") << u"---\ntitle: a\n----\n"_s << QList<Generator>();
        QTest::newRow("blank lines above")
            << u"\n---\ntitle: a\n---\n"_s << QList{Hugo, Astro, Zola};
        QTest::newRow("blanks before the dashes")
            << u" ---\ntitle: a\n---\n"_s << QList{Hugo, Zola};
        QTest::newRow("a comment behind the dashes")
            << u"--- # c\ntitle: a\n---\n"_s << QList{Hugo};
        QTest::newRow("a comment behind the closing dashes")
            << u"---\ntitle: a\n--- # c\n"_s << QList{Hugo, Hexo};
        QTest::newRow("a comment above keys without dashes")
            << u"# c\ntitle: a\n---\n"_s << QList{Hexo};
        QTest::newRow("a byte order mark")
            << u"---\n\ufefftitle: a\n---\n"_s
            << QList{Hugo, Hexo, Eleventy, Astro, Zola, Pelican, Gatsby};
        QTest::newRow("a colon too much") << u"---\ntitle: a: b\n---\n"_s << QList<Generator>();
    }

    void generatorsDiffer()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<Generator>, readers);
        const auto read = app::FrontMatter::read(text);
        QVERIFY(read);
        QCOMPARE(read->problems().size(), 1);
        const app::FieldProblem problem = app::fieldProblem(read->problems().first());
        using enum Generator;
        QList<Generator> found;
        for (const Generator generator :
             {None, Jekyll, Hugo, Hexo, Eleventy, Astro, Zola, Pelican, Gatsby}) {
            if (app::reads(generator, problem))
                found.append(generator);
        }
        QCOMPARE(found, readers);
    }
};

QTEST_GUILESS_MAIN(GeneratorProblemsTest)
#include "generatorproblemstest.moc"
