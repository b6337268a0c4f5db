// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace app {

enum class ElementRule {
    Keep,
    Unwrap, ///< The element goes, what is in it stays.
    Drop, ///< The element goes with all that is in it.
};

/// What becomes of an HTML element with this lower-case tag; empty for unknown ones.
[[nodiscard]] ElementRule elementRule(QByteArrayView tag);

/// Elements that never have content.
[[nodiscard]] bool isVoidElement(QByteArrayView tag);

/// The value that an attribute keeps on an element that stays; nothing where the attribute goes.
/// `style` and `align` are not its business.
[[nodiscard]] std::optional<QByteArray> allowedValue(QByteArrayView tag, QByteArrayView attribute,
                                                     const QByteArray &value);

} // namespace app
