// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/remoteimagepermission.h"

#include "app/settings/settings.h"

#include <QAction>

namespace ui {

RemoteImagePermission::RemoteImagePermission(QAction &action, app::Settings &settings,
                                             QObject *parent)
    : QObject(parent)
    , m_action(action)
    , m_settings(settings)
{
    connect(&action, &QAction::triggered, this, &RemoteImagePermission::allowForPost);
}

void RemoteImagePermission::beginPost(bool isOpen)
{
    m_isOpen = isOpen;
    m_isUntitledAllowed = false;
}

void RemoteImagePermission::setPlace(const app::PostPlace &place)
{
    m_place = place;
    update();
}

void RemoteImagePermission::allowForPost(bool isAllowed)
{
    m_isUntitledAllowed = isAllowed && m_place.file.isEmpty();
    m_settings.setLoadsRemoteImages(m_place.file, isAllowed);
    if (!isAllowed)
        m_settings.setLoadsRemoteImages(m_place.siteRoot, false);
    update();
}

void RemoteImagePermission::allowForBlog()
{
    m_settings.setLoadsRemoteImages(m_place.siteRoot, true);
    update();
}

bool RemoteImagePermission::isGranted() const
{
    return m_isOpen
        && (m_isUntitledAllowed || m_settings.loadsRemoteImages(m_place.siteRoot)
            || m_settings.loadsRemoteImages(m_place.file));
}

void RemoteImagePermission::update()
{
    m_action.setEnabled(m_isOpen);
    m_action.setChecked(isGranted());
    Q_EMIT updated();
}

} // namespace ui
