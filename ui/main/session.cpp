// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/session.h"

#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/editor/editorcontroller.h"

#include <QAction>
#include <QFileInfo>
#include <QTextDocument>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr auto StoreDelay = 1s;

} // namespace

Session::Session(EditorController &editor, ActionSet &actions, app::Settings &settings,
                 QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_actions(actions)
    , m_settings(settings)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(StoreDelay);
    connect(&m_delay, &QTimer::timeout, this, &Session::remember);
    const auto note = [this] {
        if (!m_delay.isActive())
            m_delay.start();
    };
    connect(&m_editor, &EditorController::cursorMoved, this, note);
    connect(&m_editor, &EditorController::scrolled, this, note);
    connect(&m_actions.action(CommandId::FoldFrontMatter), &QAction::toggled, this, note);
}

void Session::setPost(app::PostDocument *post)
{
    rememberView();
    m_post = post;
    m_topLine.reset();
    m_delay.stop();
    if (m_post)
        m_delay.start();
}

void Session::remember()
{
    m_delay.stop();
    m_settings.setLastPost(m_post ? m_post->path() : QString());
    rememberView();
}

void Session::rememberView()
{
    if (m_post) {
        m_settings.setPostView(m_post->path(),
                               {m_editor.cursorPosition(), m_topLine.value_or(m_editor.topLine()),
                                m_actions.action(CommandId::FoldFrontMatter).isChecked()});
    }
}

QString Session::lastPost() const
{
    const QString path = m_settings.restoresSession() ? m_settings.lastPost() : QString();
    return QFileInfo::exists(path) ? path : QString();
}

void Session::restoreView()
{
    const auto view = m_post ? m_settings.postView(m_post->path()) : std::nullopt;
    if (!view)
        return;
    // The file may have become shorter since.
    m_editor.goToPosition(std::min<app::TextPosition>(view->cursor, m_post->text().size()));
    QAction &fold = m_actions.action(CommandId::FoldFrontMatter);
    if (fold.isEnabled())
        fold.setChecked(view->foldsFrontMatter);
    if (view->topLine > m_post->textDocument().blockCount())
        return; // The cursor is in view at least.
    m_editor.scrollToLine(view->topLine);
    if (!m_isShown)
        m_topLine = view->topLine;
}

void Session::restoreScroll()
{
    m_isShown = true;
    if (const std::optional<double> topLine = std::exchange(m_topLine, std::nullopt); topLine)
        m_editor.scrollToLine(*topLine);
}

} // namespace ui
