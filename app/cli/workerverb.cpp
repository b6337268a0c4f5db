// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"

#include "app/markdown/workerprotocol.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace app::cli {
namespace {

// The editor gives up on a post earlier; this ends a worker whose editor is gone.
constexpr unsigned int DeadlineSeconds = 5;

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

Result<RenderedPost> answer(const QByteArray &content)
{
    const Result<RenderRequest> request = decodeRequest(content);
    if (!request)
        return request.error();
    if (request->postText.size() > MaxPostLength) {
        return Error{Error::Kind::TooComplex,
                     {},
                     0,
                     QStringLiteral("the post is longer than 16 million characters")};
    }
    return render(request->postText, request->options, request->revision);
}

int run(const QStringList &)
{
    limitMemory();
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
        const QByteArray frame = answerFrame(answer(content));
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
    "Renders posts for the editor: framed requests on stdin, framed answers on stdout. Uses at\n"
    "most 512 MB of memory and ends with its stdin.\n",
    run,
};

} // namespace app::cli
