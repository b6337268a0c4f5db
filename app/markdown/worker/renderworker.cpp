// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/worker/renderworker.h"

#include "app/text/lines.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace app {
namespace {

/// Characters of a piece that is rendered to find out how long it takes.
constexpr qsizetype PieceLength = 4096;
/// Milliseconds from which on a piece counts as what kept a post from being rendered.
constexpr qint64 SlowPiece = 300;

/// The first line behind `line` that starts behind a blank one, PieceLength or more away.
int endOfPiece(const QString &text, const LineIndex &lines, int line)
{
    const TextPosition least = lines.startOf(line) + PieceLength;
    while (++line <= lines.count()) {
        if (lines.startOf(line) < least)
            continue;
        const TextRange before = lines.rangeOf(line - 1, line);
        if (QStringView(text).mid(before.start, before.length).trimmed().isEmpty())
            break;
    }
    return line;
}

} // namespace

RenderWorker::RenderWorker(Mark mark)
    : m_mark(std::move(mark))
{ }

WorkerAnswer RenderWorker::answer(const WorkerRequest &request)
{
    if (const auto *whole = std::get_if<RenderRequest>(&request))
        return render(*whole);
    if (const auto *change = std::get_if<EditRequest>(&request))
        return edit(*change);
    return locate(std::get<LocateRequest>(request));
}

WorkerAnswer RenderWorker::render(const RenderRequest &request)
{
    m_hasText = false;
    if (request.postText.size() > MaxPostLength) {
        return Error{Error::Kind::TooComplex,
                     {},
                     0,
                     QStringLiteral("the post is longer than 16 million characters")};
    }
    m_mark(0);
    m_renderer.start(request.postText, request.options, request.revision);
    m_hasText = true;
    return m_renderer.post();
}

WorkerAnswer RenderWorker::edit(const EditRequest &request)
{
    const qsizetype length = m_renderer.text().size();
    if (!m_hasText || request.base != m_renderer.post().revision || request.edit.range.start < 0
        || request.edit.range.length < 0 || request.edit.range.end() > length)
        return OutOfStep();
    m_mark(m_renderer.lineAt(request.edit.range.start));
    RenderedPostDelta delta = m_renderer.edit(request.edit, request.revision);
    m_hasText = textCheck(m_renderer.text(), request.edit) == request.check;
    return m_hasText ? WorkerAnswer(std::move(delta)) : WorkerAnswer(OutOfStep());
}

WorkerAnswer RenderWorker::locate(const LocateRequest &request) const
{
    const QString &text = request.postText;
    const LineIndex lines(text);
    qint64 longest = SlowPiece;
    int slowest = 0;
    for (int line = findBody(text).firstLine; line <= lines.count();) {
        const int end = endOfPiece(text, lines, line);
        const TextRange range = lines.rangeOf(line, end);
        m_mark(line);
        QElapsedTimer timer;
        timer.start();
        (void)renderBody(text.mid(range.start, range.length), {range.start, line}, request.options);
        if (timer.elapsed() >= longest) {
            longest = timer.elapsed();
            slowest = line;
        }
        line = end;
    }
    return Error{Error::Kind::TooComplex, {}, slowest, {}};
}

} // namespace app
