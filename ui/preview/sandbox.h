// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

/// Whether Chromium's sandbox can hold the preview's renderer on this machine. Where it can't,
/// Chromium ends the whole program when the first page is made; so this is asked before.
enum class Sandbox {
    Usable,
    SwitchedOff, ///< By QTWEBENGINE_DISABLE_SANDBOX (tests and development only).
    RefusesRoot, ///< Chromium doesn't run as the administrator.
    NotPermitted, ///< The system forbids user namespaces to ordinary programs.
};

/// Costs a few milliseconds: on Linux it tries, in a child process.
[[nodiscard]] Sandbox sandbox();

} // namespace ui
