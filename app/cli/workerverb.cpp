// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"

#include "app/markdown/worker/renderworker.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace app::cli {
namespace {

// The editor gives up on a post earlier; this ends a worker whose editor is gone.
constexpr unsigned int DeadlineSeconds = 40;

#ifdef Q_OS_UNIX
constexpr rlim_t MaxMemory = 512UL << 20;

void limitMemory()
{
    const rlimit memory{MaxMemory, MaxMemory};
    setrlimit(RLIMIT_AS, &memory);
    const rlimit noCoreFile{0, 0};
    setrlimit(RLIMIT_CORE, &noCoreFile);
}

void setDeadline(unsigned int seconds)
{
    alarm(seconds);
}
#else
void limitMemory() { }
void setDeadline(unsigned int) { }
#endif

bool readAll(QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fread(bytes.data(), 1, size, stdin) == size;
}

// Read where the process has to be killed, so it must not wait in a buffer.
void writeMark(int line)
{
    std::fprintf(stderr, "%d\n", line);
}

QByteArray answerTo(RenderWorker &worker, const QByteArray &content)
{
    const Result<WorkerRequest> request = decodeRequest(content);
    return answerFrame(request ? worker.answer(*request) : WorkerAnswer(request.error()));
}

int run(const QStringList &)
{
    limitMemory();
    RenderWorker worker(writeMark);
    for (;;) {
        QByteArray header(FrameReader::HeaderSize, Qt::Uninitialized);
        if (!readAll(header))
            return std::feof(stdin) ? Done : Failed;
        const qsizetype size = FrameReader::contentSize(header);
        if (size > FrameReader::MaxContentSize)
            return Failed;
        QByteArray content(size, Qt::Uninitialized);
        if (!readAll(content))
            return Failed;
        setDeadline(DeadlineSeconds);
        const QByteArray frame = answerTo(worker, content);
        setDeadline(0);
        const auto length = static_cast<std::size_t>(frame.size());
        if (std::fwrite(frame.constData(), 1, length, stdout) != length || std::fflush(stdout) != 0)
            return Failed;
    }
}

} // namespace

const Verb workerVerb{
    "worker",
    "",
    "usage: byline-cli worker\n\n"
    "Renders posts for the editor: framed requests on stdin, framed answers on stdout, the line\n"
    "that it works at on stderr. Uses at most 512 MB of memory and ends with its stdin.\n",
    run,
    true,
};

} // namespace app::cli
