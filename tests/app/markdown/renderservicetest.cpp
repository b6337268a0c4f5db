// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderservice.h"

#include "app/markdown/workerprotocol.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include <csignal>

using app::RenderedPostPtr;
using app::RenderOptions;
using app::RenderService;

namespace {

const QString Program = QStringLiteral(BYLINE_BINARY_DIR "/byline-cli");

// Process ids of this test's own workers.
QList<pid_t> workers()
{
    QFile children(QStringLiteral("/proc/self/task/%1/children").arg(getpid()));
    QList<pid_t> found;
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &id : children.readAll().simplified().split(' ')) {
            if (!id.isEmpty())
                found.append(id.toInt());
        }
    }
    return found;
}

void killWorkers()
{
    for (const pid_t id : workers())
        kill(id, SIGKILL);
}

QString hangingPost()
{
    return QStringLiteral("![[]()").repeated(49'000);
}

/// What a service said, in order: "3" for revision 3 rendered, "3!" for failed.
class Log final
{
public:
    explicit Log(RenderService &service)
    {
        QObject::connect(&service, &RenderService::rendered, &m_context,
                         [this](const RenderedPostPtr &post) {
                             entries.append(QString::number(post->revision.number));
                             last = post;
                         });
        QObject::connect(&service, &RenderService::failed, &m_context,
                         [this](app::Revision revision, const app::Error &error) {
                             entries.append(QString::number(revision.number) + u'!');
                             lastError = error;
                         });
    }

    QStringList entries;
    RenderedPostPtr last;
    app::Error lastError;

private:
    QObject m_context;
};

} // namespace

class RenderServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protocolIsReadAsItWasWritten()
    {
        const app::RenderRequest request{
            QStringLiteral("글 \U0001f600"), {app::Dialect::Hexo, false}, {1ULL << 40}};
        app::FrameReader reader;
        const QByteArray frame = app::requestFrame(request);
        for (const char byte : frame)
            reader.append(QByteArray(1, byte));
        const std::optional<QByteArray> content = reader.next();
        QVERIFY(content);
        QCOMPARE(*app::decodeRequest(*content), request);
        QVERIFY(!reader.next());

        app::RenderedPost post = app::render(QStringLiteral("# 글\n\n![a](b.png) [c]\n\n[c]: d\n"),
                                             {}, app::Revision{9});
        post.notices.append({app::Notice::Kind::Warning, 3, QStringLiteral("x"),
                             QStringLiteral("message"),
                             app::TextEdit{{1, 2}, QStringLiteral("y")}});
        reader.append(app::answerFrame(post) + app::answerFrame(app::Error{}));
        QCOMPARE(*app::decodeAnswer(*reader.next()), post);
        QVERIFY(!app::decodeAnswer(*reader.next()));
    }

    void brokenMessagesAreRefused()
    {
        QVERIFY(!app::decodeRequest("x"));
        QVERIFY(!app::decodeAnswer(QByteArray()));
        const QByteArray content = app::answerFrame(app::render(QStringLiteral("# a")))
                                       .mid(app::FrameReader::HeaderSize);
        for (qsizetype length = 0; length < content.size(); ++length)
            QVERIFY(!app::decodeAnswer(content.left(length)));
        app::FrameReader reader;
        reader.append("\xff\xff\xff\xff");
        QVERIFY(reader.isBroken());
        QVERIFY(!reader.next());
    }

    void resultCarriesItsRevision()
    {
        RenderService service(Program);
        Log log(service);
        service.request(QStringLiteral("# 제목\n"), {app::Dialect::Jekyll, true}, {42});
        QTRY_COMPARE(log.entries, QStringList{QStringLiteral("42")});
        QCOMPARE(*log.last,
                 app::render(QStringLiteral("# 제목\n"), {app::Dialect::Jekyll, true}, {42}));
    }

    void requestsDoNotBlock()
    {
        RenderService service(Program);
        Log log(service);
        const QString post = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(50'000);
        QElapsedTimer timer;
        timer.start();
        service.start();
        service.request(post, {}, {1});
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(log.entries, QStringList{QStringLiteral("1")});
    }

    void newestWaitingRequestWins()
    {
        RenderService service(Program);
        Log log(service);
        for (quint64 revision = 1; revision <= 50; ++revision)
            service.request(QStringLiteral("글 %1").arg(revision), {}, {revision});
        QTRY_VERIFY(log.entries.contains(QStringLiteral("50")));
        QCOMPARE(log.entries, (QStringList{QStringLiteral("1"), QStringLiteral("50")}));
        QCOMPARE(log.last->html(), QStringLiteral("<p>글 50</p>\n"));
    }

    void cancelledRequestsAreNotHeardOfAgain()
    {
        RenderService service(Program);
        const Log log(service);
        service.request(QStringLiteral("old"), {}, {7});
        service.request(QStringLiteral("older"), {}, {8});
        service.cancel();
        service.request(QStringLiteral("new"), {}, {1});
        QTRY_COMPARE(log.entries, QStringList{QStringLiteral("1")});
        service.request(QStringLiteral("newer"), {}, {2});
        QTRY_COMPARE(log.entries, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    }

    void workerKilledBetweenRequestsIsReplaced()
    {
        RenderService service(Program);
        Log log(service);
        for (quint64 revision = 1; revision <= 10; ++revision) {
            service.request(QStringLiteral("글 %1").arg(revision), {}, {revision});
            QTRY_COMPARE(log.entries.size(), static_cast<qsizetype>(revision));
            QCOMPARE(workers().size(), 1);
            killWorkers();
        }
        QVERIFY(!log.entries.join(u' ').contains(u'!'));
    }

    void workerKilledDuringARequestIsReplaced()
    {
        RenderService service(Program);
        Log log(service);
        const QString post = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(20'000);
        for (quint64 revision = 1; revision <= 10; ++revision) {
            service.request(post, {}, {revision});
            QTRY_VERIFY(!workers().isEmpty());
            QTimer::singleShot(static_cast<int>(revision) * 2, &service, &killWorkers);
            QTRY_COMPARE(log.entries.size(), static_cast<qsizetype>(revision));
        }
        QVERIFY2(!log.entries.join(u' ').contains(u'!'), qPrintable(log.entries.join(u' ')));
    }

    void hangingPostFailsAndTheNextOneRenders()
    {
        RenderService service(Program);
        Log log(service);
        service.request(QStringLiteral("warm"), {}, {1});
        QTRY_COMPARE(log.entries.size(), 1);

        QElapsedTimer timer;
        timer.start();
        qint64 longestTurn = 0;
        QElapsedTimer turn;
        QTimer heartbeat;
        QObject::connect(&heartbeat, &QTimer::timeout, this, [&] {
            longestTurn = qMax(longestTurn, turn.isValid() ? turn.restart() : 0);
            turn.start();
        });
        heartbeat.start(5);
        service.request(hangingPost(), {}, {2});
        service.request(QStringLiteral("stale"), {}, {3});
        service.request(QStringLiteral("next"), {}, {4});
        QTRY_VERIFY_WITH_TIMEOUT(log.entries.size() >= 2, 4000);
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(log.entries[1], QStringLiteral("2!"));
        QCOMPARE(log.lastError.kind, app::Error::Kind::TooComplex);
        QVERIFY2(elapsed >= 1500 && elapsed < 3000, qPrintable(QString::number(elapsed)));
        QTRY_COMPARE(log.entries.last(), QStringLiteral("4"));
        QVERIFY2(longestTurn < 500, qPrintable(QString::number(longestTurn)));
        QCOMPARE(workers().size(), 1);
    }

    void postThatNeedsTooMuchMemoryFails()
    {
        RenderService service(Program);
        Log log(service);
        QString post = QStringLiteral("[f]: /") + QString(60'000, u'x') + u'\n'
            + QStringLiteral("[f]\n").repeated(60'000);
        service.request(post, {}, {1});
        service.request(QStringLiteral("next"), {}, {2});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 2, 8000);
        QCOMPARE(log.entries, (QStringList{QStringLiteral("1!"), QStringLiteral("2")}));
        QCOMPARE(log.lastError.kind, app::Error::Kind::TooComplex);
    }

    void overlongPostIsRefused()
    {
        RenderService service(Program);
        Log log(service);
        service.request(QString(app::MaxPostLength + 1, u'a'), {}, {1});
        QTRY_COMPARE(log.entries, QStringList{QStringLiteral("1!")});
        QCOMPARE(log.lastError.kind, app::Error::Kind::TooComplex);
    }

    void missingProgramIsAnIoError()
    {
        RenderService service(QStringLiteral("/nonexistent/byline-cli"));
        Log log(service);
        service.request(QStringLiteral("a"), {}, {1});
        QTRY_COMPARE(log.entries, QStringList{QStringLiteral("1!")});
        QCOMPARE(log.lastError.kind, app::Error::Kind::Io);
    }

    void noWorkerSurvivesItsService()
    {
        {
            RenderService service(Program);
            Log log(service);
            service.request(hangingPost(), {}, {1});
            QTRY_COMPARE(workers().size(), 1);
        }
        QVERIFY(workers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RenderServiceTest)
#include "renderservicetest.moc"
