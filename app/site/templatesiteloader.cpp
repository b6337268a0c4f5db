// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/templatesiteloader.h"

#include "app/base/whenfinished.h"
#include "app/site/templatereading.h"

#include <QtConcurrentRun>

namespace app {

TemplateSiteLoader::~TemplateSiteLoader()
{
    cancel();
}

void TemplateSiteLoader::setPost(const Site &site, const QString &postFile)
{
    if (site == m_site && postFile == m_postFile)
        return;
    if (site != m_site)
        m_known = {};
    m_site = site;
    m_postFile = postFile;
    refresh();
}

void TemplateSiteLoader::refresh()
{
    m_isOutdated = true;
    if (m_isReading)
        cancel();
    else
        start();
}

void TemplateSiteLoader::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void TemplateSiteLoader::start()
{
    m_isOutdated = false;
    if (m_site.root.isEmpty())
        return;
    m_isReading = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto work = [site = m_site, file = m_postFile, flag = m_isCancelled] {
        return readTemplateSite(site, file, [flag] { return flag->load(); });
    };
    whenFinished(QtConcurrent::run(work), this, [this](const TemplateSite &known) {
        m_isReading = false;
        if (m_isOutdated) {
            start();
        } else if (known != m_known) {
            m_known = known;
            Q_EMIT siteChanged(m_known);
        }
    });
}

} // namespace app
