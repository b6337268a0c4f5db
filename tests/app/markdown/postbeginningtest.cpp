// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/postbeginning.h"

#include <QTest>

class PostBeginningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostThatIsRenderedWithinAMomentHasNone()
    {
        QVERIFY(!app::beginningOfLongPost({}));
        QVERIFY(!app::beginningOfLongPost(QStringLiteral("글\n\n").repeated(10'000)));
    }

    void itEndsBehindABlock()
    {
        const QString text = QStringLiteral("---\ntitle: 글\n---\n")
            + QStringLiteral("글 한 줄\n둘째 줄\n\n").repeated(100'000);
        const auto beginning = app::beginningOfLongPost(text);
        QVERIFY(beginning && text.startsWith(*beginning));
        QVERIFY(beginning->endsWith(QStringLiteral("둘째 줄\n")));
        QVERIFY(beginning->size() > 30'000 && beginning->size() < 100'000);
    }

    void withoutBlankLinesItEndsBehindALine()
    {
        const auto beginning
            = app::beginningOfLongPost(QStringLiteral("글 한 줄\n").repeated(200'000));
        QVERIFY(beginning && beginning->endsWith(QStringLiteral("줄\n")));
    }

    void frontMatterIsNeverCut()
    {
        const QString head = QStringLiteral("---\n") + QStringLiteral("a: 글\n\n").repeated(20'000)
            + QStringLiteral("---\n");
        const QString text = head + QStringLiteral("글\n\n").repeated(200'000);
        const auto beginning = app::beginningOfLongPost(text);
        QVERIFY(beginning && beginning->startsWith(head) && beginning->size() > head.size());
        QVERIFY(!app::beginningOfLongPost(QStringLiteral("---\n")
                                          + QStringLiteral("a: 글\n").repeated(90'000)
                                          + QStringLiteral("---\n글\n")));
    }

    void oneEndlessLineHasNone()
    {
        QVERIFY(!app::beginningOfLongPost(QString(1'000'000, u'a')));
        QVERIFY(!app::beginningOfLongPost(QStringLiteral("😀").repeated(1'000'000)));
    }
};

QTEST_GUILESS_MAIN(PostBeginningTest)
#include "postbeginningtest.moc"
