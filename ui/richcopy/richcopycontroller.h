// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/markdown/renderer.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

namespace app {
class PostDocument;
class RenderService;
} // namespace app

namespace ui {

class ActionSet;

/// Puts Markdown on the clipboard as what it becomes: formatted text for mails and documents, or
/// the HTML itself. What is selected, else the whole post; sanitized, as the preview shows it.
class RichCopyController final : public QObject
{
    Q_OBJECT

public:
    /// `actions` outlives this. `workerProgram` is the path of byline-cli: a selection is rendered
    /// by a process of its own, for the time that takes.
    RichCopyController(ActionSet &actions, const QString &workerProgram, QObject *parent = nullptr);
    ~RichCopyController() override;

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);

    /// What is selected in the editor; empty where nothing is.
    std::function<QString()> selectedText;
    /// How the post is rendered.
    std::function<app::RenderOptions()> renderOptions;
    /// Copies what is selected in the preview, where the keyboard is there; false elsewhere.
    std::function<bool()> copyFromPage;

Q_SIGNALS:
    /// The clipboard has it.
    void copied();
    void failed(const app::Error &error);

private:
    enum class Form { RichText, Html };

    void copy(Form form);
    void put(const QString &html);
    void updateEnabled();

    ActionSet &m_actions;
    QString m_workerProgram;
    QPointer<app::PostDocument> m_post;
    std::unique_ptr<app::RenderService> m_renderer; ///< While a text is being rendered.
    QString m_markdown; ///< That text.
    Form m_form = Form::RichText;
};

} // namespace ui
