// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/systemerror.h"

#include <cerrno>
#include <system_error>

using namespace Qt::StringLiterals;

namespace app {

Error systemError(const QString &path, const char *step)
{
    const int value = errno;
    return {errorKindOfErrno(value), path, 0,
            u"%1: %2"_s.arg(QLatin1StringView(step),
                            QString::fromStdString(std::generic_category().message(value)))};
}

} // namespace app
