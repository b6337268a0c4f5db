// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/linkcontrol.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDesktopServices>
#include <QToolButton>
#include <QUrl>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

/// Nothing but pages: a post may come from a stranger.
QUrl pageUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPage = url.scheme() == u"https" || url.scheme() == u"http";
    return isPage && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

LinkControl::LinkControl(const FormContext &context, QWidget *parent)
    : LineButtonControl(tr("Open in the browser"), context, parent)
{
    updateButton();
}

void LinkControl::updateButton()
{
    button().setIcon(icon("external-link"_L1, m_context.theme.theme()));
    button().setEnabled(pageUrl(text()).isValid());
}

void LinkControl::press()
{
    if (const QUrl url = pageUrl(text()); url.isValid())
        QDesktopServices::openUrl(url);
}

} // namespace ui
