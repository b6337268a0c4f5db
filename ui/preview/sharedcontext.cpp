// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/sharedcontext.h"

#include <QCoreApplication>
#include <QOpenGLContext>
#include <QSurfaceFormat>

// In no header, but part of Qt Gui's ABI ("Qt_6", not its private one): Qt WebEngine's own
// initialize() calls them.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
QT_END_NAMESPACE

namespace ui {
namespace {

void deleteContext()
{
    delete qt_gl_global_share_context();
    qt_gl_set_global_share_context(nullptr);
}

} // namespace

void shareOpenGlContext()
{
    if (qt_gl_global_share_context())
        return;
    auto *context = new QOpenGLContext; // Until the application is gone.
    context->setFormat(QSurfaceFormat::defaultFormat());
    // The software renderer of Qt Quick asks whether there is one, and no more.
    if (qgetenv("QT_QUICK_BACKEND") != "software")
        context->create();
    qt_gl_set_global_share_context(context);
    qAddPostRoutine(deleteContext);
}

} // namespace ui
