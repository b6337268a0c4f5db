// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderservice.h"

#include "app/markdown/workerprotocol.h"

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace app {

using namespace std::chrono_literals;

namespace {

constexpr auto Deadline = 2s;
// A killed process is gone at once; this bounds what a hanging system could cost.
constexpr auto LastWait = 500ms;

} // namespace

class RenderService::Worker final : public QObject
{
public:
    Worker(const QString &program, RenderService &service)
        : m_service(service)
    {
        m_process.setProgram(program);
        m_process.setArguments({QStringLiteral("worker")});
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_deadline.setSingleShot(true);
        m_deadline.setInterval(Deadline);
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &Worker::readAnswers);
        connect(&m_process, &QProcess::finished, this, &Worker::handleEnd);
        connect(&m_process, &QProcess::errorOccurred, this, &Worker::handleError);
        connect(&m_deadline, &QTimer::timeout, this, &Worker::handleDeadline);
    }

    ~Worker() override
    {
        m_process.disconnect(this);
        m_process.kill();
        if (m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished(std::chrono::milliseconds(LastWait).count());
    }

    void start()
    {
        if (m_process.state() == QProcess::NotRunning) {
            m_answers.clear();
            m_process.start();
        }
    }

    void request(RenderRequest request)
    {
        m_waiting = std::move(request);
        sendWaiting();
    }

    void cancel()
    {
        m_waiting.reset();
        m_isCancelled = m_running.has_value();
    }

private:
    // A process that was killed but has not ended takes no more requests.
    void sendWaiting()
    {
        if (m_running || m_isEnding || !m_waiting)
            return;
        m_running = std::exchange(m_waiting, std::nullopt);
        m_isRepeated = false;
        m_isCancelled = false;
        m_deadline.start();
        send();
    }

    void send()
    {
        start();
        m_process.write(requestFrame(*m_running));
    }

    void readAnswers()
    {
        m_answers.append(m_process.readAllStandardOutput());
        while (const std::optional<QByteArray> content = m_answers.next())
            take(decodeAnswer(*content));
        if (m_answers.isBroken())
            end();
    }

    void take(const Result<RenderedPost> &answer)
    {
        if (!m_running)
            return;
        const Revision revision = finishRunning();
        if (!answer)
            fail(revision, answer.error());
        else if (!m_isCancelled)
            Q_EMIT m_service.rendered(std::make_shared<const RenderedPost>(*answer));
        sendWaiting();
    }

    void fail(Revision revision, const Error &error)
    {
        if (!m_isCancelled)
            Q_EMIT m_service.failed(revision, error);
    }

    Revision finishRunning()
    {
        m_deadline.stop();
        return std::exchange(m_running, std::nullopt)->revision;
    }

    void end()
    {
        m_isEnding = m_process.state() != QProcess::NotRunning;
        m_process.kill();
    }

    void handleDeadline()
    {
        const Revision revision = finishRunning();
        end();
        fail(revision,
             {Error::Kind::TooComplex,
              {},
              0,
              QStringLiteral("rendering takes more than 2 seconds")});
        sendWaiting();
    }

    void handleEnd()
    {
        m_isEnding = false;
        // Killed from outside, or by the post: a second try within the same deadline tells.
        if (m_running && !std::exchange(m_isRepeated, true)) {
            send();
            return;
        }
        if (m_running) {
            const Revision revision = finishRunning();
            fail(revision,
                 {Error::Kind::TooComplex,
                  {},
                  0,
                  QStringLiteral("rendering needs too much memory")});
        }
        sendWaiting();
    }

    void handleError(QProcess::ProcessError error)
    {
        if (error != QProcess::FailedToStart)
            return;
        m_isEnding = false;
        m_waiting.reset();
        if (m_running) {
            const Revision revision = finishRunning();
            fail(revision, {Error::Kind::Io, m_process.program(), 0, m_process.errorString()});
        }
    }

    RenderService &m_service;
    QProcess m_process;
    QTimer m_deadline;
    FrameReader m_answers;
    std::optional<RenderRequest> m_running;
    std::optional<RenderRequest> m_waiting;
    bool m_isRepeated = false; ///< The running request was sent to a second process.
    bool m_isCancelled = false; ///< Nobody waits for the running request any more.
    bool m_isEnding = false; ///< The process was killed and has not ended yet.
};

RenderService::RenderService(const QString &workerProgram, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(workerProgram, *this))
{ }

RenderService::~RenderService() = default;

void RenderService::start()
{
    m_worker->start();
}

void RenderService::cancel()
{
    m_worker->cancel();
}

void RenderService::request(const QString &postText, const RenderOptions &options,
                            Revision revision)
{
    m_worker->request({postText, options, revision});
}

} // namespace app
