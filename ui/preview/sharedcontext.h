// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

/// Makes the OpenGL context that Qt WebEngine shares with Qt Quick. Before its plugin is loaded, on
/// the GUI thread; again it does nothing. In place of Qt::AA_ShareOpenGLContexts, which does the
/// same at the start of the program: a quarter of the processor time up to the first text, and
/// 37 MB in a program that shows no preview.
void shareOpenGlContext();

} // namespace ui
