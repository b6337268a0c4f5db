// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// One thing that a dialect does or does not.
struct RuleDescription {
    QString what; ///< English, like "tables".
    bool isOn = false;
    bool isAsTheEngineComes = true; ///< Else the blog has set it.
    QString setting; ///< Of the blog's configuration; empty where there is none.

    bool operator==(const RuleDescription &) const = default;
};

/// The engine and its version: "goldmark 1.5, as in Hugo 0.111".
[[nodiscard]] QString engineOf(const DialectRules &rules);

/// What the engine reads by rules of its own that no setting changes, an English sentence part
/// each.
[[nodiscard]] QStringList ownRulesOf(const DialectRules &rules);

/// What settings change, and how it stands in `rules`: the same values by which posts are rendered.
[[nodiscard]] QList<RuleDescription> describe(const DialectRules &rules);

} // namespace app
