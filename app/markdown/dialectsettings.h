// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"

namespace app {

/// Changes `rules`, those of a dialect's engine as it comes, to what `settings` say. A value that
/// the engine could not read, or that Byline does not know, changes nothing.
void applySettings(const MarkdownSettings &settings, DialectRules &rules);

/// The path of the setting that switches `rule`; empty where none does alone.
[[nodiscard]] QString settingOf(Dialect dialect, bool DialectRules::*rule);

} // namespace app
