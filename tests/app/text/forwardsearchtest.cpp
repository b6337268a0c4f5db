// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/forwardsearch.h"

#include <QTest>

using app::ForwardSearch;

class ForwardSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASearchFindsInAnyOrder_data()
    {
        QTest::addColumn<QList<qsizetype>>("places");
        QTest::newRow("forwards") << QList<qsizetype>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        QTest::newRow("backwards") << QList<qsizetype>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        QTest::newRow("to and fro") << QList<qsizetype>{3, 9, 1, 2, 11, 4, 0, 10, 5, 8, 6};
        QTest::newRow("behind a mark, then in front of it") << QList<qsizetype>{5, 4, 3};
        QTest::newRow("behind the text") << QList<qsizetype>{20, 0};
    }

    void findsWhatASearchFindsInAnyOrder()
    {
        QFETCH(const QList<qsizetype>, places);
        const QStringView text = u"a-->b--->c--";
        ForwardSearch search(u"-->");
        for (const qsizetype place : places)
            QCOMPARE(search.find(text, place), text.indexOf(u"-->", place));
    }
};

QTEST_GUILESS_MAIN(ForwardSearchTest)
#include "forwardsearchtest.moc"
