// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/worker/workerprotocol.h"

#include <QObject>
#include <QProcess>

#include <chrono>
#include <optional>

namespace app {

/// The process that renders (`byline-cli worker`), for as long as one lives and again after its
/// death. Never blocks but for a moment in its destructor.
class WorkerProcess final : public QObject
{
    Q_OBJECT

public:
    explicit WorkerProcess(const QString &program);
    ~WorkerProcess() override;

    /// Starts one unless there is one.
    void start();
    /// Starts one if need be. Not while isEnding().
    void send(const WorkerRequest &request);
    /// Kills it; ended() follows if it was running.
    void end();

    /// It was killed and has not ended yet: takes no requests.
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    /// The line of the file that it said last it works at; 0 where it said none.
    [[nodiscard]] int markedLine() const { return m_markedLine; }

    /// What it has used of the processor since it was started; nothing where the system does not
    /// tell.
    [[nodiscard]] std::optional<std::chrono::milliseconds> processorTime() const;

Q_SIGNALS:
    void answered(const app::WorkerAnswer &answer);
    /// It is gone and remembers nothing. May be started again.
    void ended();
    void failedToStart(const QString &reason);

private:
    void readAnswers();
    void readMarks();
    void handleError(QProcess::ProcessError error);

    QProcess m_process;
    FrameReader m_answers;
    QByteArray m_marks;
    int m_markedLine = 0;
    bool m_isEnding = false;
};

} // namespace app
