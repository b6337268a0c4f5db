// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/recentmenu.h"

#include "app/settings/settings.h"
#include "ui/common/postname.h"

#include <QDir>
#include <QFileInfo>

namespace ui {
RecentMenu::RecentMenu(app::Settings &settings, QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
    , m_settings(settings)
{
    setToolTipsVisible(true);
    // Files are looked at when the menu opens, not at start.
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    for (const QString &path : m_settings.recentPosts()) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        QString text = postName(path);
        text.replace(u'&', QStringLiteral("&&"));
        QAction *action = addAction(text);
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path); });
    }
    if (isEmpty())
        addAction(tr("No posts yet"))->setEnabled(false);
}

} // namespace ui
