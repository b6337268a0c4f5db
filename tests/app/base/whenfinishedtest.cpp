// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/base/whenfinished.h"

#include <QPromise>
#include <QtConcurrent>
#include <QTest>
#include <QThread>

#include <memory>

using app::whenFinished;

class WhenFinishedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultArrivesOnTheThreadOfTheContext();
    void aContextThatIsGoneHearsNothing();
    void cancelledWorkIsNotHeardOf();
    void contextsMayDieWhileWorkEnds();
};

void WhenFinishedTest::theResultArrivesOnTheThreadOfTheContext()
{
    QString result;
    const QThread *thread = nullptr;
    whenFinished(QtConcurrent::run([] { return QStringLiteral("글"); }), this,
                 [&](const QString &text) {
                     result = text;
                     thread = QThread::currentThread();
                 });
    QTRY_COMPARE(result, QStringLiteral("글"));
    QCOMPARE(thread, QThread::currentThread());
}

void WhenFinishedTest::aContextThatIsGoneHearsNothing()
{
    bool isCalled = false;
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    whenFinished(promise.future(), context.get(), [&isCalled](int) { isCalled = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!isCalled);
}

void WhenFinishedTest::cancelledWorkIsNotHeardOf()
{
    bool isCalled = false;
    {
        QPromise<int> promise;
        promise.start();
        whenFinished(promise.future(), this, [&isCalled](int) { isCalled = true; });
        promise.future().cancel();
        promise.finish();
    }
    QCoreApplication::processEvents();
    QVERIFY(!isCalled);
}

void WhenFinishedTest::contextsMayDieWhileWorkEnds()
{
    for (int i = 0; i < 2000; ++i) {
        QObject context;
        whenFinished(QtConcurrent::run([] { return 1; }), &context, [](int) {});
    }
    QThreadPool::globalInstance()->waitForDone();
}

QTEST_GUILESS_MAIN(WhenFinishedTest)
#include "whenfinishedtest.moc"
