// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/folderrename.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

class FileController;
class MessageBar;

/// Gives the folder that a post has for itself another name, with its images and all references to
/// them; the open post goes along. Undone by the message that tells of it.
class FolderRenamer final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` is the parent of the dialog.
    FolderRenamer(FileController &files, MessageBar &messages, QWidget &window,
                  QObject *parent = nullptr);

    /// Asks for the new name of the folder of `post`, an `index.md`.
    void ask(const QString &post);

    /// Asks for a name, `present` at first, and calls `done` unless it is called off. A dialog
    /// unless replaced.
    std::function<void(const QString &present, const std::function<void(const QString &)> &done)>
        askName;

Q_SIGNALS:
    void renamed();

private:
    /// Whether the way back is offered.
    enum class Undo { Offered, Done };

    void rename(const QString &post, const QString &name, Undo undo);
    /// The open post, whose text was `before`, belongs to where it lies now and follows with what
    /// it refers to; its undo stays.
    void takeOpenPostAlong(const app::OpenPost &before, const app::FolderRename &rename);
    void finish(const QString &post, const app::FileMove &move, Undo undo);
    /// True where the open post lies in `folder`.
    [[nodiscard]] bool isOpenIn(const QString &folder) const;

    FileController &m_files;
    MessageBar &m_messages;
    QWidget &m_window;
    bool m_isBusy = false;
};

} // namespace ui
