// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/taskplace.h"

namespace app {
namespace {

/// True where the text has a box there, in the state that the task says.
bool isMark(QStringView text, const Task &task)
{
    const TextRange mark = task.mark;
    if (mark.start < 1 || mark.length != 1 || mark.end() >= text.size())
        return false;
    const QChar state = text[mark.start];
    const bool isState = task.isDone ? state == u'x' || state == u'X' : state == u' ';
    return isState && text[mark.start - 1] == u'[' && text[mark.end()] == u']';
}

} // namespace

std::optional<TextEdit> toggledTask(const RenderedPost &post, QStringView text,
                                    const TaskPlace &place)
{
    QList<Task> tasks;
    for (const Task &task : post.tasks) {
        if (place.block.contains(task.line))
            tasks.append(task);
    }
    if (tasks.size() != place.count || place.index < 0 || place.index >= tasks.size())
        return {};
    const Task &task = tasks.at(place.index);
    if (task.isDone != place.isDone || !isMark(text, task))
        return {};
    return TextEdit{task.mark, task.isDone ? QStringLiteral(" ") : QStringLiteral("x")};
}

} // namespace app
