// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/editlock.h"

#include <QObject>
#include <QString>

namespace app {

class PostDocument;

/// Keeps a post from being edited in two windows: holds the lock of its file for as long as it is
/// open, through saves and changes of its name.
class PostLock final : public QObject
{
    Q_OBJECT

public:
    /// `post` must outlive this. `folder` is lockFolder(), but in tests.
    PostLock(PostDocument &post, QString folder, QObject *parent = nullptr);

    /// False where another window has the file open: it may be read here, not saved.
    [[nodiscard]] bool mayEdit() const { return m_lock.state() != EditLock::State::Elsewhere; }
    /// That window's process; 0 where it is not known.
    [[nodiscard]] qint64 otherProcess() const { return m_lock.otherProcess(); }

public Q_SLOTS:
    /// Looks again: after another file has taken the path, or the other window may be closed.
    void renew();

Q_SIGNALS:
    void mayEditChanged(bool mayEdit);

private:
    void follow(const QString &path);

    PostDocument &m_post;
    QString m_folder;
    EditLock m_lock;
};

} // namespace app
