// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postplace.h"

#include <QObject>

class QAction;

namespace app {
class Settings;
}

namespace ui {

/// Whether the open post may load images from other sites: no, until the reader allows it for the
/// post or for all of its blog. Remembered in the settings, except for a post without a file.
class RemoteImagePermission final : public QObject
{
    Q_OBJECT

public:
    /// `action` tells and changes it. Both outlive this.
    RemoteImagePermission(QAction &action, app::Settings &settings, QObject *parent = nullptr);

    /// Another post, or none; setPlace() tells where it is. Nothing is allowed for a post without
    /// a file from then on.
    void beginPost(bool isOpen);
    void setPlace(const app::PostPlace &place);

    void allowForPost(bool isAllowed);
    void allowForBlog();

    [[nodiscard]] bool isGranted() const;
    /// Whether there is a blog to allow it for.
    [[nodiscard]] bool hasBlog() const { return !m_place.siteRoot.isEmpty(); }

Q_SIGNALS:
    /// It may be another one now, or be for another post.
    void updated();

private:
    void update();

    QAction &m_action;
    app::Settings &m_settings;
    app::PostPlace m_place;
    bool m_isOpen = false;
    bool m_isUntitledAllowed = false;
};

} // namespace ui
