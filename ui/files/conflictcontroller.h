// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace app {
class PostDocument;
class Settings;
} // namespace app

namespace ui {

class CompareDialog;
class MergeDialog;
class ThemeController;

/// Where another program has changed the file of a post that has unsaved text: shows both, and
/// merges them.
class ConflictController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this; `window` is the parent of dialogs.
    ConflictController(const ThemeController &theme, const app::Settings &settings, QWidget &window,
                       QObject *parent = nullptr);

    /// Null where nothing is open. Dialogs about the former post close.
    void setPost(app::PostDocument *post);

    /// All open a dialog and do not wait for it.
    void compare();
    void merge();
    /// The same for another version of the post, which lies at `copy` and stays there.
    void compareWithCopy(const QString &copy);

    /// Null while they are not shown.
    [[nodiscard]] CompareDialog *compareDialog() const;
    [[nodiscard]] MergeDialog *mergeDialog() const;

    /// Ends an input method's composition, so that its text is in the post.
    std::function<void()> commitComposition;

Q_SIGNALS:
    void keepMineRequested();
    void takeTheirsRequested();
    /// The post holds what was merged, and is to be saved by its user.
    void merged();
    void failed(const app::Error &error);

private:
    void compareWith(const QString &path);
    void mergeWith(const QString &path);
    void takeCopy(const QString &copy);
    /// Nothing, with failed(), where the file can't be read.
    [[nodiscard]] std::optional<QByteArray> read(const QString &path);

    const ThemeController &m_theme;
    const app::Settings &m_settings;
    QWidget &m_window;
    QPointer<app::PostDocument> m_post;
    // Both belong to the window.
    QPointer<CompareDialog> m_compare;
    QPointer<MergeDialog> m_merge;
};

} // namespace ui
