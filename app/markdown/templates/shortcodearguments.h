// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/noticelist.h"
#include "app/markdown/templates/shortcode.h"
#include "app/markdown/templates/templatesite.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace app::templates {

/// What is wrong with what is given to a shortcode.
struct ArgumentFault {
    Fault fault = Fault::Syntax;
    QString argument;
    std::optional<QString> fix = {}; ///< To stand in the call's place.
};

/// What ends the build in the arguments of one of Hugo's own shortcodes, which is written as
/// `source` (Hugo 0.111: `highlight`, `param`, `ref` and `relref`).
[[nodiscard]] std::optional<ArgumentFault> argumentFault(const Shortcode &code,
                                                         const QString &source,
                                                         const TemplateSite &site,
                                                         const QVariantMap &frontMatter);

} // namespace app::templates
