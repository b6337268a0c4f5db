// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/worker/workerprocess.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace app {
namespace {

using namespace std::chrono_literals;

// A killed process is gone at once; this bounds what a hanging system could cost.
constexpr std::chrono::milliseconds LastWait = 500ms;

} // namespace

WorkerProcess::WorkerProcess(const QString &program)
{
    m_process.setProgram(program);
    m_process.setArguments({QStringLiteral("worker")});
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::readAnswers);
    connect(&m_process, &QProcess::readyReadStandardError, this, &WorkerProcess::readMarks);
    connect(&m_process, &QProcess::errorOccurred, this, &WorkerProcess::handleError);
    connect(&m_process, &QProcess::finished, this, [this] {
        readMarks();
        m_isEnding = false;
        Q_EMIT ended();
    });
}

WorkerProcess::~WorkerProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(LastWait.count());
}

void WorkerProcess::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_answers.clear();
    m_marks.clear();
    m_markedLine = 0;
    m_process.start();
}

void WorkerProcess::send(const WorkerRequest &request)
{
    start();
    m_process.write(requestFrame(request));
}

void WorkerProcess::end()
{
    m_isEnding = m_process.state() != QProcess::NotRunning;
    m_process.kill();
}

std::optional<std::chrono::milliseconds> WorkerProcess::processorTime() const
{
#ifdef Q_OS_LINUX
    // proc(5): utime and stime are the 14th and 15th field; the second, in parentheses, may hold
    // anything.
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    return std::chrono::milliseconds(ticks * 1000 / sysconf(_SC_CLK_TCK));
#else
    return std::nullopt;
#endif
}

void WorkerProcess::readAnswers()
{
    m_answers.append(m_process.readAllStandardOutput());
    while (const std::optional<QByteArray> content = m_answers.next()) {
        const Result<WorkerAnswer> answer = decodeAnswer(*content);
        Q_EMIT answered(answer ? *answer : WorkerAnswer(answer.error()));
    }
    if (m_answers.isBroken())
        end();
}

void WorkerProcess::readMarks()
{
    m_marks += m_process.readAllStandardError();
    const qsizetype end = m_marks.lastIndexOf('\n') + 1;
    const QList<QByteArray> lines = m_marks.first(end).split('\n');
    m_marks.remove(0, end);
    // A library that dies may have said something behind the last mark.
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        bool isMark = false;
        const int number = line->toInt(&isMark);
        if (isMark) {
            m_markedLine = number;
            return;
        }
    }
}

void WorkerProcess::handleError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return;
    m_isEnding = false;
    Q_EMIT failedToStart(m_process.errorString());
}

} // namespace app
