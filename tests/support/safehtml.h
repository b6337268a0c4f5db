// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace test {

/// Reads `html` (UTF-8) as a browser does and looks at every node for what a post may not bring
/// along: elements, attributes, classes, ids and schemes outside of lists that are written down
/// here once more, apart from the program's. Empty where there is nothing; else the first find.
[[nodiscard]] QString firstUnsafe(const QByteArray &html);

/// What firstUnsafe() says of a page whose elements are too many or too deep.
[[nodiscard]] QString overTheLimits();

} // namespace test
