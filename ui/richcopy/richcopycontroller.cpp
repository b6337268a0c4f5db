// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/richcopy/richcopycontroller.h"

#include "app/markdown/worker/renderservice.h"
#include "app/post/postdocument.h"
#include "ui/actions/actionset.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

RichCopyController::RichCopyController(ActionSet &actions, const QString &workerProgram,
                                       QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_workerProgram(workerProgram)
{
    connect(&actions.action(CommandId::CopyRichText), &QAction::triggered, this, [this] {
        if (!copyFromPage || !copyFromPage())
            copy(Form::RichText);
    });
    connect(&actions.action(CommandId::CopyHtml), &QAction::triggered, this,
            [this] { copy(Form::Html); });
    updateEnabled();
}

RichCopyController::~RichCopyController() = default;

void RichCopyController::setPost(app::PostDocument *post)
{
    m_post = post;
    m_renderer.reset();
    updateEnabled();
}

void RichCopyController::updateEnabled()
{
    for (const CommandId id : {CommandId::CopyRichText, CommandId::CopyHtml})
        m_actions.action(id).setEnabled(m_post != nullptr);
}

void RichCopyController::copy(Form form)
{
    if (!m_post)
        return;
    m_form = form;
    m_markdown = selectedText ? selectedText() : QString();
    // A rule at the start of a selection is no front matter.
    const QString text = m_markdown.isEmpty() ? m_post->text() : u'\n' + m_markdown;
    if (m_markdown.isEmpty())
        m_markdown = text.mid(app::findBody(text).start);
    m_renderer = std::make_unique<app::RenderService>(m_workerProgram);
    connect(m_renderer.get(), &app::RenderService::rendered, this,
            [this](const app::RenderedPostPtr &post) { put(post->html()); });
    connect(m_renderer.get(), &app::RenderService::failed, this,
            [this](app::Revision, const app::Error &error) { Q_EMIT failed(error); });
    m_renderer->request(text, renderOptions ? renderOptions() : app::RenderOptions(), {});
}

void RichCopyController::put(const QString &html)
{
    auto data = std::make_unique<QMimeData>();
    if (m_form == Form::RichText) {
        data->setHtml(html);
        data->setText(m_markdown);
    } else {
        data->setText(html);
    }
    QGuiApplication::clipboard()->setMimeData(data.release()); // Takes it.
    // Not within its own signal.
    QMetaObject::invokeMethod(
        this, [this] { m_renderer.reset(); }, Qt::QueuedConnection);
    Q_EMIT copied();
}

} // namespace ui
