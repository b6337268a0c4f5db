// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/worker/renderservice.h"

#include "app/markdown/postbeginning.h"
#include "app/markdown/worker/workerprocess.h"
#include "app/text/editspan.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace app {

using namespace std::chrono_literals;

namespace {

// A megabyte takes a tenth of a second or two; no payload that is known needs one to hang.
constexpr std::chrono::milliseconds PerMillionCharacters = 500ms;
// On a busy machine the worker may have got little of the processor until then. It gets what it
// lacks, up to so many times the deadline.
constexpr int LongestWait = 3;
constexpr std::chrono::milliseconds LeastExtension = 200ms;

Error tooComplex(const QString &detail, int line = 0)
{
    return {Error::Kind::TooComplex, {}, line, detail};
}

} // namespace

/// What is asked of the process and in which order.
class RenderService::Conversation final : public QObject
{
public:
    Conversation(const QString &program, std::chrono::milliseconds deadline, RenderService &service)
        : m_service(service)
        , m_program(program)
        , m_shortestDeadline(deadline)
        , m_process(program)
    {
        m_deadline.setSingleShot(true);
        // Timers come after what is posted: after the painting of what was typed.
        m_sending.setSingleShot(true);
        m_sending.setInterval(0);
        connect(&m_process, &WorkerProcess::answered, this, &Conversation::take);
        connect(&m_process, &WorkerProcess::ended, this, &Conversation::handleEnd);
        connect(&m_process, &WorkerProcess::failedToStart, this, &Conversation::handleNoStart);
        connect(&m_deadline, &QTimer::timeout, this, &Conversation::handleDeadline);
        connect(&m_sending, &QTimer::timeout, this, &Conversation::sendWaiting);
    }

    void start() { m_process.start(); }

    void follow(const TextSource &text, const RenderOptions &options, Revision revision)
    {
        m_text = text;
        m_options = options;
        m_revision = revision;
        ++m_textNumber;
        m_shared.reset();
        m_span.clear();
        m_isWaiting = true;
        sendWaiting();
    }

    void edited(const TextEdit &edit, Revision revision)
    {
        if (!m_text)
            return;
        m_span.add(edit);
        m_revision = revision;
        m_isWaiting = true;
        m_sending.start();
    }

    void cancel()
    {
        m_text = {};
        m_isWaiting = false;
        if (m_running)
            m_running->isCancelled = true;
    }

private:
    enum class Purpose {
        Render,
        Search, ///< For the line at which an earlier request failed.
    };

    struct Request {
        Revision revision;
        int textNumber = 0;
        Purpose purpose = Purpose::Render;
        std::chrono::milliseconds deadline{0};
        QElapsedTimer begun;
        std::chrono::milliseconds usedBefore{0}; ///< Of the processor, by the worker.
        bool isBeginning = false; ///< Of the text, to be followed by all of it.
        bool isRepeated = false; ///< It was sent to a second process.
        bool isCancelled = false; ///< Nobody waits for it any more.
    };

    void sendWaiting()
    {
        // A search takes long, and what it looks for may be gone.
        if (m_isWaiting && m_running && m_running->purpose == Purpose::Search) {
            m_running.reset();
            m_process.end();
        }
        if (!m_isWaiting || m_running || m_process.isEnding())
            return;
        begin(Purpose::Render);
    }

    void begin(Purpose purpose)
    {
        m_running = Request();
        m_running->purpose = purpose;
        m_running->usedBefore = m_process.processorTime().value_or(0ms);
        m_running->begun.start();
        send();
    }

    void send()
    {
        const QString text = m_text();
        m_running->deadline = m_shortestDeadline + PerMillionCharacters * (text.size() / 1'000'000);
        m_deadline.start(m_running->deadline);
        m_isWaiting = false;
        m_running->revision = m_revision;
        m_running->textNumber = m_textNumber;
        m_running->isBeginning = false;
        if (text.size() > MaxPostLength)
            QTimer::singleShot(0, this, &Conversation::refuseLength);
        else if (m_running->purpose == Purpose::Search)
            m_process.send(LocateRequest{text, m_options, m_revision});
        else if (m_shared && !m_span.isEmpty())
            m_process.send(editOf(text));
        else if (const auto beginning = unseenBeginning(text))
            m_process.send(RenderRequest{*beginning, m_options, m_revision});
        else
            m_process.send(RenderRequest{text, m_options, m_revision});
        m_span.clear();
    }

    [[nodiscard]] std::optional<QString> unseenBeginning(const QString &text)
    {
        const auto beginning
            = m_begunText == m_textNumber ? std::nullopt : beginningOfLongPost(text);
        m_running->isBeginning = beginning.has_value();
        return beginning;
    }

    [[nodiscard]] EditRequest editOf(const QString &text) const
    {
        const TextEdit edit = m_span.edit(text);
        return {m_shared->revision, m_revision, edit, textCheck(text, edit)};
    }

    void take(const WorkerAnswer &answer)
    {
        if (!m_running)
            return;
        if (const auto *post = std::get_if<RenderedPost>(&answer); post && m_running->isBeginning)
            deliverBeginning(*post);
        else if (post)
            deliver(std::make_shared<const RenderedPost>(*post));
        else if (const auto *delta = std::get_if<RenderedPostDelta>(&answer))
            takeDelta(*delta);
        else if (const auto *error = std::get_if<Error>(&answer))
            fail(*error);
        else
            sendWhole();
    }

    void takeDelta(const RenderedPostDelta &delta)
    {
        if (!m_shared || !fits(*m_shared, delta)) {
            sendWhole();
            return;
        }
        auto post = std::make_shared<RenderedPost>(*m_shared);
        apply(*post, delta);
        deliver(post);
    }

    void sendWhole()
    {
        m_shared.reset();
        if (m_text)
            send();
        else
            finish();
    }

    void deliver(const RenderedPostPtr &post)
    {
        const Request request = finish();
        // Another text may have been followed meanwhile: the worker does not know that one yet.
        if (request.textNumber == m_textNumber)
            m_shared = post;
        if (!request.isCancelled)
            Q_EMIT m_service.rendered(post);
        sendWaiting();
    }

    void deliverBeginning(RenderedPost post)
    {
        const Request request = finish();
        m_begunText = request.textNumber;
        m_isWaiting = m_text != nullptr;
        // It may lack what a notice misses.
        post.notices.clear();
        if (!request.isCancelled)
            Q_EMIT m_service.begun(std::make_shared<const RenderedPost>(std::move(post)));
        sendWaiting();
    }

    void fail(const Error &error)
    {
        const Request request = finish();
        m_shared.reset();
        const bool isSearch = request.purpose == Purpose::Search;
        if (!request.isCancelled && (!isSearch || error.line > 0)) {
            if (!isSearch)
                m_failure = error.detail;
            Q_EMIT m_service.failed(request.revision,
                                    isSearch ? tooComplex(m_failure, error.line) : error);
        }
        sendWaiting();
    }

    Request finish()
    {
        m_deadline.stop();
        return *std::exchange(m_running, std::nullopt);
    }

    void refuseLength()
    {
        if (m_running)
            fail(tooComplex(QStringLiteral("the post is longer than 16 million characters")));
    }

    void handleDeadline()
    {
        const std::chrono::milliseconds used
            = m_process.processorTime().value_or(m_running->deadline) - m_running->usedBefore;
        const std::chrono::milliseconds lacking = m_running->deadline - used;
        const std::chrono::milliseconds left = LongestWait * m_running->deadline
            - std::chrono::milliseconds(m_running->begun.elapsed());
        if (lacking >= LeastExtension && left >= LeastExtension) {
            m_deadline.start(std::min(lacking, left));
            return;
        }
        m_process.end();
        failUnfinished(QStringLiteral("rendering takes more than %1 seconds")
                           .arg(std::chrono::duration<double>(m_running->deadline).count()));
    }

    void handleEnd()
    {
        m_shared.reset();
        // Killed from outside, or by the post: a second try within the same deadline tells.
        if (m_running && m_text && m_running->purpose == Purpose::Render
            && !std::exchange(m_running->isRepeated, true)) {
            m_running->usedBefore = 0ms;
            send();
        } else if (m_running) {
            failUnfinished(QStringLiteral("rendering needs too much memory"));
        } else if (m_failedAt) {
            search();
        }
        sendWaiting();
    }

    /// The process hangs or is dead; the line that it said last is where it helps to look.
    void failUnfinished(const QString &detail)
    {
        const bool isSearch = m_running->purpose == Purpose::Search;
        const int line = m_process.markedLine();
        if (!isSearch && line == 0 && !m_running->isCancelled)
            m_failedAt = m_running->revision;
        fail(tooComplex(detail, line));
        if (!m_process.isEnding() && m_failedAt)
            search();
    }

    void search()
    {
        const Revision revision = *std::exchange(m_failedAt, std::nullopt);
        if (m_text && !m_running && !m_isWaiting && revision == m_revision)
            begin(Purpose::Search);
    }

    void handleNoStart(const QString &reason)
    {
        m_isWaiting = false;
        if (m_running)
            fail({Error::Kind::NotFound, m_program, 0, reason});
    }

    RenderService &m_service;
    QString m_program;
    std::chrono::milliseconds m_shortestDeadline;
    WorkerProcess m_process;
    QTimer m_deadline;
    QTimer m_sending;

    // What is followed, and what is not sent of it yet.
    TextSource m_text;
    RenderOptions m_options;
    Revision m_revision;
    int m_textNumber = 0;
    int m_begunText = 0; ///< Whose beginning was told of.
    EditSpan m_span;
    bool m_isWaiting = false;

    std::optional<Request> m_running;
    RenderedPostPtr m_shared; ///< What the worker has of the text and its rendered form.
    std::optional<Revision> m_failedAt; ///< To search for the line.
    QString m_failure;
};

RenderService::RenderService(const QString &workerProgram, std::chrono::milliseconds deadline,
                             QObject *parent)
    : QObject(parent)
    , m_conversation(std::make_unique<Conversation>(workerProgram, deadline, *this))
{ }

RenderService::~RenderService() = default;

void RenderService::start()
{
    m_conversation->start();
}

void RenderService::cancel()
{
    m_conversation->cancel();
}

void RenderService::request(const QString &postText, const RenderOptions &options,
                            Revision revision)
{
    m_conversation->follow([postText] { return postText; }, options, revision);
}

void RenderService::follow(const TextSource &text, const RenderOptions &options, Revision revision)
{
    m_conversation->follow(text, options, revision);
}

void RenderService::edited(const TextEdit &edit, Revision revision)
{
    m_conversation->edited(edit, revision);
}

} // namespace app
