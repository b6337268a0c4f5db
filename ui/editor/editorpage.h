// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QList>

class QPainter;
class QRect;

namespace ui {

class PostEditor;

/// How far boxes reach beyond the text at each side, in pixels: into the editor's margins.
inline constexpr int PagePadding = 12;

/// Paints what lies behind the text: the current line, code blocks and front matter, what is
/// selected, and the matches of a search. In the viewport's coordinates, and beyond its sides; as
/// much as is seen in `area`.
void paintPage(QPainter &painter, const PostEditor &editor, const QRect &area,
               const QList<app::TextRange> &matches, int currentMatch);

} // namespace ui
