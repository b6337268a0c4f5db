// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/pagesummary.h"

#include <QTest>

class PageSummaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void descriptionIsTheFirstParagraph()
    {
        app::RenderedPost post;
        post.blocks = {{QStringLiteral("<h2>제목</h2>\n"), {1, 1}, 1},
                       {QStringLiteral("<p><br /></p>\n"), {2, 2}, 2},
                       {QStringLiteral("<p>첫 <b>문단</b> &amp; 글</p>\n"), {3, 3}, 3},
                       {QStringLiteral("<p>둘째</p>\n"), {4, 4}, 4}};
        QCOMPARE(app::firstParagraph(post), QStringLiteral("첫 문단 & 글"));
        QCOMPARE(app::firstParagraph({}), QString());
    }

    void longDescriptionsAreCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("description");
        const QString words = QStringLiteral("가나다라마바사아자 ");
        QTest::newRow("between words")
            << words.repeated(40) << words.repeated(15) + QStringLiteral("가나다라마바사아자…");
        QTest::newRow("exactly as long as allowed stays")
            << QStringLiteral("a").repeated(160) << QStringLiteral("a").repeated(160);
        QTest::newRow("one long word within")
            << QStringLiteral("a").repeated(161) << QStringLiteral("a").repeated(159) + u'…';
        const QString family = QStringLiteral("👨‍👩‍👧‍👦");
        QTest::newRow("never within an emoji")
            << family.repeated(200) << family.repeated(159) + u'…';
    }

    void longDescriptionsAreCut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, description);
        app::RenderedPost post;
        post.blocks = {{QStringLiteral("<p>%1</p>").arg(text), {1, 1}, 1}};
        QCOMPARE(app::firstParagraph(post), description);
    }

    void guessesTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("Korean with English terms")
            << QStringLiteral("SageMaker를 도입하고자 한다") << QStringLiteral("ko");
        QTest::newRow("English that quotes a word")
            << QStringLiteral("My grandfather said 문 and went on to talk about the doors he had "
                              "repaired in his life")
            << QStringLiteral("en");
        QTest::newRow("Japanese") << QStringLiteral("今日はいい天気です") << QStringLiteral("ja");
        QTest::newRow("nothing") << QString() << QStringLiteral("en");
    }

    void guessesTheLanguage()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        QCOMPARE(app::guessedLanguage(text), language);
    }

    void namesTheLocale()
    {
        QCOMPARE(app::openGraphLocale(QStringLiteral("ko")), QStringLiteral("ko_KR"));
        QCOMPARE(app::openGraphLocale(QStringLiteral("pt-BR")), QStringLiteral("pt_BR"));
        QCOMPARE(app::openGraphLocale(QStringLiteral("\"><script>")), QString());
    }
};

QTEST_GUILESS_MAIN(PageSummaryTest)
#include "pagesummarytest.moc"
