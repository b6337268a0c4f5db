// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogfiles.h"

#include <QList>
#include <QString>

namespace app {

/// Something in a text that may use images without naming them: `{{ page.slug }}.png`, all files of
/// a folder, the resources of a Hugo bundle.
struct TemplateDoubt {
    enum class Scope {
        Folder, ///< Images whose path contains `folder`.
        Bundles, ///< Images in the folders of posts.
    };

    Scope scope = Scope::Folder;
    QString folder; ///< "/img/tags/"; empty: any.
    int line = 1;

    [[nodiscard]] bool covers(const QString &imagePath) const;
    bool operator==(const TemplateDoubt &) const = default;
};

[[nodiscard]] QList<TemplateDoubt> templateDoubts(const QString &text, TextKind kind);

} // namespace app
