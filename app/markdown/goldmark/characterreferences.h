// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

namespace app::goldmark {

/// What HTML's names of characters stand for. Remembers those it was asked for.
class CharacterNames final
{
public:
    /// UTF-8, null where there is no such name. `name` is without `&` and `;`.
    [[nodiscard]] QByteArray charactersOf(QByteArrayView name);

private:
    QHash<QByteArray, QByteArray> m_known;
};

/// `text` as goldmark writes it: backslashes gone and references resolved, all in one go.
[[nodiscard]] QByteArray withCharacters(QByteArrayView text, CharacterNames &names);
/// The same, at the end of `to`.
void addWithCharacters(QByteArray &to, QByteArrayView text, CharacterNames &names);
/// The same for an address: what an escape leaves may be a reference, and so may what a number
/// stands for.
[[nodiscard]] QByteArray addressWithCharacters(QByteArrayView address, CharacterNames &names);

} // namespace app::goldmark
