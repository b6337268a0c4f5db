// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/renderedjson.h"

#include "app/markdown/renderedpost.h"

#include <QJsonArray>

namespace app {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Error:
        return u"error"_s;
    case Notice::Kind::Warning:
        return u"warning"_s;
    case Notice::Kind::Information:
        break;
    }
    return u"information"_s;
}

QJsonObject toJson(const RenderedBlock &block)
{
    return {{u"html"_s, block.html},
            {u"firstLine"_s, block.lines.first},
            {u"lastLine"_s, block.lines.last}};
}

QJsonObject toJson(const Heading &heading)
{
    return {{u"level"_s, heading.level},
            {u"text"_s, heading.text},
            {u"id"_s, heading.id},
            {u"line"_s, heading.line}};
}

QJsonObject toJson(const Reference &reference)
{
    const bool isImage = reference.kind == Reference::Kind::Image;
    QJsonObject object{{u"kind"_s, isImage ? u"image"_s : u"link"_s},
                       {u"destination"_s, reference.destination},
                       {u"text"_s, reference.text},
                       {u"line"_s, reference.line}};
    if (reference.destinationRange) {
        object.insert(u"start"_s, reference.destinationRange->start);
        object.insert(u"length"_s, reference.destinationRange->length);
    }
    return object;
}

QJsonObject toJson(const Notice &notice)
{
    QJsonObject object{{u"line"_s, notice.line},
                       {u"kind"_s, nameOf(notice.kind)},
                       {u"code"_s, notice.code},
                       {u"message"_s, notice.message}};
    if (const std::optional<TextEdit> &edit = notice.suggestion) {
        object.insert(u"suggestion"_s,
                      QJsonObject{{u"start"_s, edit->range.start},
                                  {u"length"_s, edit->range.length},
                                  {u"replacement"_s, edit->replacement}});
    }
    return object;
}

QJsonObject toJson(const Task &task)
{
    return {{u"line"_s, task.line}, {u"isDone"_s, task.isDone}, {u"mark"_s, task.mark.start}};
}

QJsonObject toJson(const CodeBlock &code)
{
    return {{u"language"_s, code.language},
            {u"firstLine"_s, code.lines.first},
            {u"lastLine"_s, code.lines.last}};
}

QJsonObject toJson(const Footnote &footnote)
{
    return {{u"label"_s, footnote.label}, {u"line"_s, footnote.line}, {u"uses"_s, footnote.uses}};
}

template <typename Part>
QJsonArray arrayOf(const QList<Part> &parts)
{
    QJsonArray array;
    for (const Part &part : parts)
        array.append(toJson(part));
    return array;
}

} // namespace

QJsonObject toJson(const RenderedPost &post)
{
    return {
        {u"blocks"_s, arrayOf(post.blocks)},         {u"headings"_s, arrayOf(post.headings)},
        {u"references"_s, arrayOf(post.references)}, {u"notices"_s, arrayOf(post.notices)},
        {u"tasks"_s, arrayOf(post.tasks)},           {u"codeBlocks"_s, arrayOf(post.codeBlocks)},
        {u"footnotes"_s, arrayOf(post.footnotes)}};
}

} // namespace app
