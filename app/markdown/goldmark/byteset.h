// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace app::goldmark {

/// Bytes that something may consist of, to be asked for one by one.
class ByteSet final
{
public:
    constexpr explicit ByteSet(std::string_view bytes)
    {
        for (const char c : bytes)
            add(c);
    }

    /// These, and ASCII's letters and digits.
    [[nodiscard]] static constexpr ByteSet withAlphanumerics(std::string_view bytes)
    {
        ByteSet set(bytes);
        for (char c = '0'; c <= '9'; ++c)
            set.add(c);
        for (char c = 'a'; c <= 'z'; ++c)
            set.add(c);
        for (char c = 'A'; c <= 'Z'; ++c)
            set.add(c);
        return set;
    }

    [[nodiscard]] constexpr bool contains(char c) const
    {
        return m_contains[static_cast<unsigned char>(c)];
    }

private:
    constexpr void add(char c) { m_contains[static_cast<unsigned char>(c)] = true; }

    std::array<bool, 256> m_contains{};
};

} // namespace app::goldmark
