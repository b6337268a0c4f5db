// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/blogfields.h"
#include "app/post/postplace.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace ui {

/// Reads what the blog around a post knows of fields, in the background, and reads it again when
/// its files may have changed.
class BlogFieldsLoader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~BlogFieldsLoader() override;

    /// Reads for the post that lies there.
    void setPlace(const app::PostPlace &place);
    /// The same again: posts that did not change are not opened.
    void refresh();

Q_SIGNALS:
    void read(const app::BlogFields &blog);

private:
    void start();

    app::PostPlace m_place;
    app::BlogFieldsCache m_cache;
    bool m_isReading = false;
    bool m_isOutdated = false; ///< Another reading is wanted when this one ends.
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace ui
