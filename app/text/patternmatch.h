// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace app {

// QRegularExpression::match() reads the whole text for halves of surrogate pairs, each time that it
// is called: whoever goes through a text match by match needs its length squared. These leave that
// out. Their text must be wellFormed().

/// Whether `expression` matches right at `at`.
[[nodiscard]] QRegularExpressionMatch matchAt(const QRegularExpression &expression,
                                              const QString &text, qsizetype at);
/// The first match at or behind `from`.
[[nodiscard]] QRegularExpressionMatch matchFrom(const QRegularExpression &expression,
                                                const QString &text, qsizetype from);
/// With a replacement character for each half of a surrogate pair that stands alone.
[[nodiscard]] QString wellFormed(QString text);

} // namespace app
