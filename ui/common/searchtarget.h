// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QObject>

namespace ui {

/// A text in which a find bar searches and replaces.
class SearchTarget : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False where nothing is open; text() is empty then.
    [[nodiscard]] virtual bool isUsable() const = 0;
    /// False where nothing may be replaced.
    [[nodiscard]] virtual bool isEditable() const = 0;
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual app::TextSelection selection() const = 0;
    /// Selects and scrolls there.
    virtual void select(const app::TextSelection &selection) = 0;
    /// Marks `matches` (ascending); `current` is the index of the one that is selected, or -1.
    virtual void showMatches(const QList<app::TextRange> &matches, int current) = 0;
    /// One undo step.
    virtual void apply(const QList<app::TextEdit> &edits) = 0;
    /// Gives the keyboard back to the text.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// Another text, or a change of it.
    void textChanged();
    void editableChanged();
};

} // namespace ui
