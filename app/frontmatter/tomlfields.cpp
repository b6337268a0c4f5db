// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/tomlfields.h"

namespace app {

Result<QList<Field>> readTomlFields(const QString &, const FrontMatterSpan &span)
{
    return Error{Error::Kind::Unsupported,
                 {},
                 span.contentLine - 1,
                 QStringLiteral("TOML can be edited as text only")};
}

} // namespace app
