// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/searchtarget.h"
#include "ui/editor/posteditor.h"

#include <QPointer>

namespace ui {

/// Lets a find bar work on the editor's text.
class EditorSearch final : public SearchTarget
{
    Q_OBJECT

public:
    EditorSearch(PostEditor &editor, QObject *parent);

    [[nodiscard]] bool isUsable() const override;
    [[nodiscard]] bool isEditable() const override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] app::TextSelection selection() const override;
    void select(const app::TextSelection &selection) override;
    void showMatches(const QList<app::TextRange> &matches, int current) override;
    void apply(const QList<app::TextEdit> &edits) override;
    void takeFocus() override;

private:
    QPointer<PostEditor> m_editor; ///< Its window may die first.
};

} // namespace ui
