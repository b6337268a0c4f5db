// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/textencoding.h"

#include <memory>
#include <optional>

struct UConverter;

namespace app {

/// One of ICU's tables, used strictly: where it would drop or replace a character, it stops.
class IcuConverter final
{
public:
    /// Nothing where this build of ICU has no such table, and for null.
    [[nodiscard]] static std::optional<IcuConverter> open(const char *icuName);

    [[nodiscard]] ReadText textOf(QByteArrayView bytes, OnInvalid onInvalid);
    [[nodiscard]] WrittenText bytesOf(QStringView text);

private:
    struct Close {
        void operator()(UConverter *converter) const;
    };

    explicit IcuConverter(UConverter *converter);

    std::unique_ptr<UConverter, Close> m_converter;
};

} // namespace app
