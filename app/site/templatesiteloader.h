// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/markdown/templates/templatesite.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace app {

/// Reads in the background what the templates of a post may ask of its blog.
class TemplateSiteLoader final : public QObject
{
    Q_OBJECT

public:
    explicit TemplateSiteLoader(QObject *parent = nullptr)
        : QObject(parent)
    { }
    ~TemplateSiteLoader() override;

    /// Of the post at `postFile`; empty for none. What was read of the same blog stays until the
    /// new is there.
    void setPost(const Site &site, const QString &postFile);
    /// Reads it again: files may have come and gone.
    void refresh();
    /// What was read last; not known at first, and in another blog.
    [[nodiscard]] const TemplateSite &site() const { return m_known; }

Q_SIGNALS:
    /// It is another one than before.
    void siteChanged(const app::TemplateSite &site);

private:
    void start();
    void cancel();

    Site m_site;
    QString m_postFile;
    TemplateSite m_known;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isReading = false;
    bool m_isOutdated = false;
};

} // namespace app
