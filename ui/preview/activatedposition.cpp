// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/activatedposition.h"

#include "app/post/postdocument.h"

#include <QTextBlock>

namespace ui {

app::TextPosition activatedPosition(const ActivatedPlace &place, app::PostDocument &post)
{
    const QTextDocument &document = post.textDocument();
    const auto lineAt = [&](int line) {
        return document.findBlockByNumber(qBound(1, line, document.blockCount()) - 1);
    };
    const int start = lineAt(place.block.first).position();
    const QTextBlock last = lineAt(place.block.last);
    const QString source = post.text().mid(start, last.position() + last.length() - 1 - start);
    if (const auto offset = app::sourcePlace(source, place.text))
        return start + *offset;
    return lineAt(place.line).position();
}

QString activatedKey(app::HeaderField field, app::PostDocument &post)
{
    const app::Result<app::FrontMatter> frontMatter = app::FrontMatter::read(post.text());
    return frontMatter ? app::headerKey(*frontMatter, field) : QString();
}

} // namespace ui
