// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/blogfieldsloader.h"

#include "app/base/whenfinished.h"

#include <QtConcurrentRun>

namespace ui {
namespace {

struct Reading {
    app::BlogFields blog;
    app::BlogFieldsCache cache;
};

} // namespace

BlogFieldsLoader::~BlogFieldsLoader()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void BlogFieldsLoader::setPlace(const app::PostPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    refresh();
}

void BlogFieldsLoader::refresh()
{
    m_isOutdated = true;
    if (m_isReading)
        *m_isCancelled = true;
    else
        start();
}

void BlogFieldsLoader::start()
{
    m_isOutdated = false;
    m_isReading = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto work = [place = m_place, cache = m_cache, flag = m_isCancelled]() mutable {
        const auto isCancelled = [flag] {
            return flag->load();
        };
        Reading reading;
        reading.blog = app::readBlogFields(place, cache, isCancelled);
        reading.cache = std::move(cache);
        return reading;
    };
    app::whenFinished(QtConcurrent::run(work), this, [this](const Reading &reading) {
        m_isReading = false;
        m_cache = reading.cache;
        if (m_isOutdated)
            start();
        else
            Q_EMIT read(reading.blog);
    });
}

} // namespace ui
