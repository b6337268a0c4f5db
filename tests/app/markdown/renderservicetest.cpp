// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/worker/renderservice.h"

#include "app/markdown/worker/renderworker.h"
#include "tests/support/hangingparser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include <csignal>

using app::RenderedPostPtr;
using app::RenderOptions;
using app::RenderService;
using app::TextPosition;

namespace {

/// Milliseconds; the machine may be busy.
constexpr int Patience = 30'000;
/// For posts of which it is known that they hang: with the real one nothing else would happen, but
/// later. hangingPostFailsAndTheNextOneRenders() has the real one.
constexpr std::chrono::milliseconds ShortDeadline{400};
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

quint64 killCount()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("BYLINE_WORKER_KILLS", &isSet);
    return isSet ? static_cast<quint64>(count) : 30;
}

QString hangingPost()
{
    return QLatin1StringView(test::HangingText) + u'\n';
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
    void initTestCase() { test::letParsersHang(); }

    void protocolIsReadAsItWasWritten()
    {
        const QList<app::WorkerRequest> requests{
            app::RenderRequest{
                QStringLiteral("글 \U0001f600"), {app::Dialect::Hexo, false}, {1ULL << 40}},
            app::EditRequest{{1}, {2}, {{3, 4}, QStringLiteral("글")}, 1ULL << 63},
            app::LocateRequest{QStringLiteral("글"), {}, {3}},
        };
        for (const app::WorkerRequest &request : requests) {
            app::FrameReader reader;
            const QByteArray frame = app::requestFrame(request);
            for (const char byte : frame)
                reader.append(QByteArray(1, byte));
            const std::optional<QByteArray> content = reader.next();
            QVERIFY(content);
            QCOMPARE(*app::decodeRequest(*content), request);
            QVERIFY(!reader.next());
        }

        app::RenderedPost post = app::render(QStringLiteral("# 글\n\n![a](b.png) [c]\n\n[c]: d\n"),
                                             {}, app::Revision{9});
        post.notices.append({app::Notice::Kind::Warning, 3, QStringLiteral("x"),
                             QStringLiteral("message"),
                             app::TextEdit{{1, 2}, QStringLiteral("y")}});
        const app::RenderedPostDelta delta{{9},
                                           {10},
                                           {1, -2, 3, -4},
                                           {1, 2, post.blocks},
                                           {3, 0, post.headings},
                                           {4, 5, post.references},
                                           {6, 7, post.notices}};
        const QList<app::WorkerAnswer> answers{post, delta, app::OutOfStep(),
                                               app::Error{app::Error::Kind::Io, {}, 4, {}}};
        app::FrameReader reader;
        for (const app::WorkerAnswer &answer : answers)
            reader.append(app::answerFrame(answer));
        for (const app::WorkerAnswer &answer : answers)
            QCOMPARE(*app::decodeAnswer(*reader.next()), answer);
        QVERIFY(!reader.next());
    }

    void brokenMessagesAreRefused()
    {
        QVERIFY(!app::decodeRequest("x"));
        QVERIFY(!app::decodeRequest("\x07"));
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

    void workerWithAnotherTextIsOutOfStep()
    {
        QList<int> marks;
        app::RenderWorker worker([&marks](int line) { marks.append(line); });
        const app::TextEdit edit{{6, 0}, QStringLiteral("x")};
        const app::WorkerAnswer outOfStep = app::OutOfStep();
        QCOMPARE(worker.answer(app::EditRequest{{1}, {2}, edit, 0}), outOfStep);
        const QString text = QStringLiteral("하나\n\n둘\n");
        const auto start = [&] {
            (void)worker.answer(app::RenderRequest{text, {}, {1}});
        };
        start();
        QCOMPARE(worker.answer(app::EditRequest{{3}, {4}, edit, 0}), outOfStep);
        QCOMPARE(worker.answer(app::EditRequest{{1}, {2}, {{60, 0}, {}}, 0}), outOfStep);
        QCOMPARE(worker.answer(app::EditRequest{{1}, {2}, edit, 1234}), outOfStep);
        // It has taken over an edit of another text: nothing more can be built on that.
        const QString after = QString(text).insert(6, u'x');
        const quint64 check = app::textCheck(after, edit);
        QCOMPARE(worker.answer(app::EditRequest{{2}, {3}, edit, check}), outOfStep);
        start();
        const app::WorkerAnswer answer = worker.answer(app::EditRequest{{1}, {2}, edit, check});
        app::RenderedPost post = app::render(text, {}, {1});
        app::apply(post, std::get<app::RenderedPostDelta>(answer));
        QCOMPARE(post, app::render(after, {}, {2}));
        QCOMPARE(marks.last(), 4);
    }

    void resultCarriesItsRevision()
    {
        RenderService service(Program);
        Log log(service);
        service.request(QStringLiteral("# 제목\n"), {app::Dialect::Jekyll, true}, {42});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries, QStringList{QStringLiteral("42")}, Patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(log.entries, QStringList{QStringLiteral("1")}, Patience);
    }

    void aLongPostBeginsBeforeAllOfItIsRendered()
    {
        RenderService service(Program);
        const Log log(service);
        QList<RenderedPostPtr> beginnings;
        connect(&service, &RenderService::begun, this, [&](const RenderedPostPtr &post) {
            QVERIFY(log.entries.isEmpty());
            beginnings.append(post);
        });
        QString post = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(50'000);
        service.follow([&post] { return post; }, {}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries, QStringList{QStringLiteral("1")}, Patience);
        QCOMPARE(beginnings.size(), 1);
        const app::RenderedPost &beginning = *beginnings.first();
        QCOMPARE(beginning.revision, app::Revision{1});
        QVERIFY(beginning.blocks.size() > 1000 && beginning.blocks.size() < 10'000);
        QCOMPARE(beginning.blocks, log.last->blocks.first(beginning.blocks.size()));
        // An edit of it is no other post.
        post.prepend(u'#');
        service.edited({{0, 0}, QStringLiteral("#")}, {2});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.last(), QStringLiteral("2"), Patience);
        QCOMPARE(beginnings.size(), 1);
    }

    void newestWaitingRequestWins()
    {
        RenderService service(Program);
        Log log(service);
        for (quint64 revision = 1; revision <= 50; ++revision)
            service.request(QStringLiteral("글 %1").arg(revision), {}, {revision});
        QTRY_VERIFY_WITH_TIMEOUT(log.entries.contains(QStringLiteral("50")), Patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(log.entries, QStringList{QStringLiteral("1")}, Patience);
        service.request(QStringLiteral("newer"), {}, {2});
        QTRY_COMPARE_WITH_TIMEOUT(
            log.entries, (QStringList{QStringLiteral("1"), QStringLiteral("2")}), Patience);
    }

    void workerKilledBetweenRequestsIsReplaced()
    {
        RenderService service(Program);
        Log log(service);
        for (quint64 revision = 1; revision <= 10; ++revision) {
            service.request(QStringLiteral("글 %1").arg(revision), {}, {revision});
            QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), static_cast<qsizetype>(revision),
                                      Patience);
            QCOMPARE(workers().size(), 1);
            killWorkers();
        }
        QVERIFY(!log.entries.join(u' ').contains(u'!'));
    }

    void workerKilledDuringARequestIsReplaced()
    {
        RenderService service(Program);
        Log log(service);
        const QString post = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(6'000);
        for (quint64 revision = 1; revision <= 10; ++revision) {
            service.request(post, {}, {revision});
            QTRY_VERIFY_WITH_TIMEOUT(!workers().isEmpty(), Patience);
            QTimer::singleShot(static_cast<int>(revision) * 2, &service, &killWorkers);
            QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), static_cast<qsizetype>(revision),
                                      Patience);
        }
        QVERIFY2(!log.entries.join(u' ').contains(u'!'), qPrintable(log.entries.join(u' ')));
    }

    void editsArriveAsIfTheWholeTextHadBeenSent()
    {
        RenderService service(Program);
        Log log(service);
        QString text = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(100);
        const app::RenderOptions options{app::Dialect::Hugo, true};
        service.follow([&text] { return text; }, options, {0});
        QRandomGenerator random(1);
        for (quint64 revision = 1; revision <= 200; ++revision) {
            const app::TextEdit edit{{random.bounded(int(text.size())), random.bounded(3)},
                                     QStringLiteral("x\n\n*").left(random.bounded(5))};
            text.replace(edit.range.start, edit.range.length, edit.replacement);
            service.edited(edit, {revision});
            // Some together, some while one is on its way, some alone.
            if (revision % 5 == 0) {
                QTRY_VERIFY_WITH_TIMEOUT(log.last && log.last->revision == app::Revision{revision},
                                         Patience);
                QCOMPARE(*log.last, app::render(text, options, {revision}));
            } else if (revision % 5 == 2) {
                QCoreApplication::processEvents();
            }
        }
        QVERIFY(!log.entries.join(u' ').contains(u'!'));
    }

    void anEditBringsOnlyWhatItChanged()
    {
        RenderService service(Program);
        Log log(service);
        QString text = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(100);
        service.follow([&text] { return text; }, {}, {0});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 1, Patience);
        const RenderedPostPtr before = log.last;
        text.insert(0, u'x');
        service.edited({{0, 0}, QStringLiteral("x")}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 2, Patience);
        QVERIFY(log.last->blocks[0].html != before->blocks[0].html);
        // Not equal, but the same.
        for (qsizetype i = 1; i < before->blocks.size(); ++i)
            QCOMPARE(log.last->blocks[i].html.constData(), before->blocks[i].html.constData());
    }

    // A hundred with BYLINE_WORKER_KILLS=100.
    void killsLoseNothing()
    {
        RenderService service(Program);
        Log log(service);
        QString text = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(300);
        service.follow([&text] { return text; }, {}, {0});
        // Stopped when its request is answered: a request is sent twice, not more often.
        QTimer killing;
        killing.setSingleShot(true);
        connect(&killing, &QTimer::timeout, &service, &killWorkers);
        for (quint64 revision = 1; revision <= killCount(); ++revision) {
            const app::TextEdit edit{{3, 0}, QString::number(revision)};
            text.insert(edit.range.start, edit.replacement);
            service.edited(edit, {revision});
            // Before it gets the request, in the middle of it, after it.
            if (revision % 3 == 0)
                killWorkers();
            else if (revision % 3 == 1)
                killing.start(static_cast<int>(revision % 7));
            QTRY_VERIFY_WITH_TIMEOUT(log.last && log.last->revision == app::Revision{revision},
                                     Patience);
            killing.stop();
            QCOMPARE(*log.last, app::render(text, {}, {revision}));
            if (revision % 3 != 0)
                killWorkers();
        }
        QVERIFY2(!log.entries.join(u' ').contains(u'!'), qPrintable(log.entries.join(u' ')));
    }

    void whatAPostDiesOfIsFound_data()
    {
        QTest::addColumn<QString>("culprit");
        QTest::newRow("it hangs") << hangingPost();
        QTest::newRow("it eats memory") << QStringLiteral("[f]: /") + QString(60'000, u'x') + u'\n'
                + QStringLiteral("[f]\n").repeated(60'000);
    }

    void whatAPostDiesOfIsFound()
    {
        QFETCH(const QString, culprit);
        RenderService service(Program, ShortDeadline);
        Log log(service);
        const QString before = QStringLiteral("---\ntitle: x\n---\n")
            + QStringLiteral("글 **굵게** [a](b)\n\n").repeated(500);
        const int line = static_cast<int>(before.count(u'\n')) + 1;
        service.request(before + culprit + QStringLiteral("\n\n글\n"), {}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 1, Patience);
        QCOMPARE(log.lastError.kind, app::Error::Kind::TooComplex);
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 2, Patience);
        QCOMPARE(log.entries, (QStringList{QStringLiteral("1!"), QStringLiteral("1!")}));
        // Pieces are a few thousand characters long.
        QVERIFY2(log.lastError.line > line - 300 && log.lastError.line <= line,
                 qPrintable(QString::number(log.lastError.line)));
        service.request(QStringLiteral("next"), {}, {2});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.last(), QStringLiteral("2"), Patience);
    }

    void anEditThatHangsIsFoundAtOnce()
    {
        RenderService service(Program, ShortDeadline);
        Log log(service);
        QString text = QStringLiteral("글 **굵게** [a](b)\n\n").repeated(500);
        service.follow([&text] { return text; }, {}, {0});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 1, Patience);
        const TextPosition position = text.indexOf(u'\n', text.size() / 2) + 1;
        text.insert(position, hangingPost());
        service.edited({{position, 0}, hangingPost()}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 2, Patience);
        QCOMPARE(log.lastError.line, static_cast<int>(text.left(position).count(u'\n')) + 1);
        text.remove(position, hangingPost().size());
        service.edited({{position, hangingPost().size()}, {}}, {2});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.last(), QStringLiteral("2"), Patience);
        QCOMPARE(*log.last, app::render(text, {}, {2}));
    }

    void everyPayloadEndsInTime_data()
    {
        QTest::addColumn<QString>("post");
        QTest::newRow("[](){_") << QStringLiteral("[](){_").repeated(70'000);
        QTest::newRow("![[]()") << QStringLiteral("![[]()").repeated(49'000);
        QTest::newRow("tables") << QStringLiteral("|-\nt>|-\n").repeated(8000);
        QTest::newRow("z_www.") << QStringLiteral("z_www.").repeated(20'000);
        QTest::newRow("a table of bars") << QStringLiteral("x\n| - |\n") + QString(48'000, u'|');
        QTest::newRow("references") << QStringLiteral("[f]: /") + QString(39'000, u'x') + u'\n'
                + QStringLiteral("[f]\n").repeated(10'000);
        QTest::newRow("quotes") << QString(29'000, u'>') + QStringLiteral("a*").repeated(15'000);
        QTest::newRow("completed tables") << u'|' + QStringLiteral("x|").repeated(4000)
                + QStringLiteral("\n|") + QStringLiteral("-|").repeated(4000) + u'\n'
                + QStringLiteral("a\n").repeated(3000);
    }

    void everyPayloadEndsInTime()
    {
        QFETCH(const QString, post);
        RenderService service(Program, ShortDeadline);
        Log log(service);
        QElapsedTimer timer;
        timer.start();
        service.request(post, {}, {1});
        QTRY_VERIFY_WITH_TIMEOUT(!log.entries.isEmpty(), Patience);
        QVERIFY2(timer.elapsed() < 7000, qPrintable(QString::number(timer.elapsed())));
        service.request(QStringLiteral("next"), {}, {2});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.last(), QStringLiteral("2"), Patience);
    }

    void hangingPostFailsAndTheNextOneRenders()
    {
        RenderService service(Program);
        Log log(service);
        service.request(QStringLiteral("warm"), {}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 1, Patience);

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
        QTRY_VERIFY_WITH_TIMEOUT(log.entries.size() >= 2, Patience);
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(log.entries[1], QStringLiteral("2!"));
        QCOMPARE(log.lastError.kind, app::Error::Kind::TooComplex);
        QVERIFY2(elapsed >= 1500 && elapsed < 7000, qPrintable(QString::number(elapsed)));
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.last(), QStringLiteral("4"), Patience);
        QVERIFY2(longestTurn < 500, qPrintable(QString::number(longestTurn)));
        QCOMPARE(workers().size(), 1);
    }

    // Nobody who types can tell that the parser hangs: all is typed before it is given up.
    void editsOfAPostThatHangsTakeNoTurn()
    {
        RenderService service(Program);
        Log log(service);
        QString text = QStringLiteral("글 **굵게**\n\n").repeated(100);
        service.follow([&text] { return text; }, {}, {0});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.size(), 1, Patience);
        text += hangingPost();
        service.edited({{text.size() - hangingPost().size(), 0}, hangingPost()}, {1});
        quint64 revision = 1;
        for (; revision < 300; ++revision) {
            text.prepend(u'x');
            service.edited({{0, 0}, QStringLiteral("x")}, {revision + 1});
            QCoreApplication::processEvents();
        }
        QCOMPARE(log.entries, QStringList{QStringLiteral("0")});
        text.chop(hangingPost().size());
        service.edited({{text.size(), hangingPost().size()}, {}}, {revision + 1});
        QTRY_COMPARE_WITH_TIMEOUT(log.last->revision, app::Revision{revision + 1}, Patience);
        QCOMPARE(*log.last, app::render(text, {}, {revision + 1}));
    }

    void postThatNeedsTooMuchMemoryFails()
    {
        RenderService service(Program);
        Log log(service);
        QString post = QStringLiteral("[f]: /") + QString(60'000, u'x') + u'\n'
            + QStringLiteral("[f]\n").repeated(60'000);
        service.request(post, {}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries, QStringList{QStringLiteral("1!")}, Patience);
        service.request(QStringLiteral("next"), {}, {2});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries.last(), QStringLiteral("2"), Patience);
        QCOMPARE(log.lastError.kind, app::Error::Kind::TooComplex);
    }

    void overlongPostIsRefused()
    {
        RenderService service(Program);
        Log log(service);
        service.request(QString(app::MaxPostLength + 1, u'a'), {}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries, QStringList{QStringLiteral("1!")}, Patience);
        QCOMPARE(log.lastError.kind, app::Error::Kind::TooComplex);
    }

    void missingProgramIsSaid()
    {
        RenderService service(QStringLiteral("/nonexistent/byline-cli"));
        Log log(service);
        service.request(QStringLiteral("a"), {}, {1});
        QTRY_COMPARE_WITH_TIMEOUT(log.entries, QStringList{QStringLiteral("1!")}, Patience);
        QCOMPARE(log.lastError.kind, app::Error::Kind::NotFound);
        QCOMPARE(log.lastError.path, QStringLiteral("/nonexistent/byline-cli"));
    }

    void noWorkerSurvivesItsService()
    {
        {
            RenderService service(Program);
            Log log(service);
            service.request(hangingPost(), {}, {1});
            QTRY_COMPARE_WITH_TIMEOUT(workers().size(), 1, Patience);
        }
        QVERIFY(workers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RenderServiceTest)
#include "renderservicetest.moc"
