// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/liquidvalue.h"

#include <QString>
#include <QVariantList>

namespace app::templates {

/// What Liquid's or Jekyll's filter `name` makes of `value`. A filter that neither has lets the
/// value through, as Jekyll does; not known is what the others of them would do.
[[nodiscard]] KnownValue applyFilter(const QString &name, const Value &value,
                                     const QVariantList &arguments, const Scope &scope);

} // namespace app::templates
