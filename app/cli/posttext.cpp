// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/posttext.h"

#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"

namespace app::cli {

Result<QString> readPostText(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    const Result<DecodedText> decoded = bytes ? decode(*bytes) : bytes.error();
    if (!decoded) {
        Error error = decoded.error();
        error.path = path;
        return error;
    }
    return decoded->text;
}

} // namespace app::cli
