// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/diagramrenderer.h"

#include "ui/preview/web/diagramsvg.h"
#include "ui/preview/web/pagelibrary.h"
#include "ui/preview/web/postscheme.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace ui {
namespace {

using namespace std::chrono_literals;

constexpr auto Deadline = 2s; // For one diagram.
constexpr auto IdleTime = 60s; // Then the page's memory goes back.
constexpr int CacheSize = 8 * 1024 * 1024; // Bytes.

/// `text` as a literal of the script.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

} // namespace

DiagramRenderer::DiagramRenderer(QObject *parent)
    : QObject(parent)
    , m_drawn(CacheSize)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(Deadline);
    connect(&m_deadline, &QTimer::timeout, this, &DiagramRenderer::kill);
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_isReady = false;
        m_page.reset();
    });
}

DiagramRenderer::~DiagramRenderer()
{
    if (m_page)
        m_page->page.disconnect(this);
}

QString DiagramRenderer::keyOf(const Job &job)
{
    return (job.isDark ? u'd' : u'l') + job.source;
}

void DiagramRenderer::draw(const QString &source, bool isDark, const Done &done)
{
    const Job job{source, isDark, done};
    if (const DrawnDiagram *drawn = m_drawn.object(keyOf(job))) {
        done(*drawn);
        return;
    }
    m_jobs.append(job);
    m_idle.stop();
    if (!m_page)
        makePage();
    startNext();
}

qint64 DiagramRenderer::processId() const
{
    return m_page ? m_page->page.renderProcessPid() : 0;
}

void DiagramRenderer::makePage()
{
    m_page = std::make_unique<Page>();
    connect(&m_page->page, &LockedPage::messageReceived, this, &DiagramRenderer::take);
    connect(&m_page->page, &QWebEnginePage::renderProcessTerminated, this,
            &DiagramRenderer::startAgain);
    m_page->page.load(shellUrl());
}

void DiagramRenderer::startNext()
{
    if (!m_isReady || m_isDrawing || m_jobs.isEmpty())
        return;
    m_isDrawing = true;
    m_deadline.start();
    const Job &job = m_jobs.first();
    m_page->page.run(QStringLiteral("bylineDiagram.draw(%1, %2, %3)")
                         .arg(++m_serial)
                         .arg(job.isDark ? QStringLiteral("true") : QStringLiteral("false"),
                              quoted(job.source)));
}

void DiagramRenderer::take(const QJsonObject &message)
{
    if (message.contains(QStringLiteral("ready"))) {
        // Slow to load, which is not the first diagram's fault.
        m_page->page.run(diagramScript(), [this](const QVariant &) {
            m_isReady = true;
            startNext();
        });
        return;
    }
    if (!m_isDrawing || message[QStringLiteral("diagram")].toInt(-1) != m_serial)
        return;
    const QByteArray svg = message[QStringLiteral("svg")].toString().toUtf8();
    finish(
        {cleanDiagram(svg).value_or(QByteArray()), message[QStringLiteral("problem")].toString()});
}

void DiagramRenderer::finish(const DrawnDiagram &diagram)
{
    m_deadline.stop();
    m_isDrawing = false;
    const Job job = m_jobs.takeFirst();
    m_drawn.insert(keyOf(job), new DrawnDiagram(diagram),
                   int(diagram.svg.size() + job.source.size()) + 1);
    if (m_jobs.isEmpty())
        m_idle.start();
    startNext();
    job.done(diagram);
}

void DiagramRenderer::kill()
{
#ifdef Q_OS_UNIX
    if (const auto process = static_cast<pid_t>(processId()); process > 0)
        ::kill(process, SIGKILL);
#endif
}

void DiagramRenderer::startAgain()
{
    m_isReady = false;
    const bool wasDrawing = std::exchange(m_isDrawing, false);
    const bool isInTime = m_deadline.isActive();
    m_deadline.stop();
    // Chromium is still taking the old renderer down here.
    QTimer::singleShot(0, this, [this] {
        if (m_jobs.isEmpty())
            m_page.reset();
        else if (m_page)
            m_page->page.load(shellUrl());
    });
    if (!wasDrawing)
        return;
    if (isInTime && !m_jobs.first().isTriedAgain)
        m_jobs.first().isTriedAgain = true;
    else
        finish({});
}

} // namespace ui
