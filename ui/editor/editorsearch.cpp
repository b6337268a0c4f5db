// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editorsearch.h"

#include "app/post/postdocument.h"
#include "ui/editor/posteditor.h"

namespace ui {

EditorSearch::EditorSearch(PostEditor &editor, QObject *parent)
    : SearchTarget(parent)
    , m_editor(&editor)
{
    connect(&editor, &QPlainTextEdit::textChanged, this, &SearchTarget::textChanged);
    connect(&editor, &PostEditor::editableChanged, this, &SearchTarget::editableChanged);
}

bool EditorSearch::isUsable() const
{
    return m_editor != nullptr && m_editor->post() != nullptr;
}

bool EditorSearch::isEditable() const
{
    return m_editor != nullptr && m_editor->isEditable();
}

QString EditorSearch::text() const
{
    return isUsable() ? m_editor->post()->text() : QString();
}

app::TextSelection EditorSearch::selection() const
{
    return m_editor != nullptr ? m_editor->selection() : app::TextSelection();
}

void EditorSearch::select(const app::TextSelection &selection)
{
    if (m_editor == nullptr)
        return;
    m_editor->select(selection);
    m_editor->ensureCursorVisible();
}

void EditorSearch::showMatches(const QList<app::TextRange> &matches, int current)
{
    if (m_editor != nullptr)
        m_editor->setMatches(matches, current);
}

void EditorSearch::apply(const QList<app::TextEdit> &edits)
{
    if (isUsable())
        m_editor->apply({edits, mapped(m_editor->selection(), edits)});
}

void EditorSearch::takeFocus()
{
    if (m_editor != nullptr)
        m_editor->setFocus();
}

} // namespace ui
