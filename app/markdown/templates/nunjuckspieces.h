// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QBitArray>
#include <QString>

#include <optional>

namespace app::templates {

/// What Hexo looks for in a body before it hands that to Nunjucks.
struct NunjucksPiece {
    enum class Kind {
        Expression, ///< `{{ … }}`
        Tag, ///< `{% … %}`
        Skipped, ///< Comments and code.
        Opening, ///< `{{`, `{%` or `{#` that is never closed.
    };

    Kind kind = Kind::Skipped;
    TextRange range;
    QString content; ///< Between the braces, without the hyphens there.
};

/// Reads a body piece by piece. Steps are of the body's length, also where nothing is closed.
class NunjucksPieces final
{
public:
    /// `body` must outlive this.
    explicit NunjucksPieces(const QString &body);

    /// Where a piece may begin at or behind `from`; -1 where none does any more.
    [[nodiscard]] qsizetype nextStart(qsizetype from) const;
    /// That which begins at `start`, behind all that were asked for before; nullopt where none
    /// does.
    [[nodiscard]] std::optional<NunjucksPiece> pieceAt(qsizetype start);

private:
    [[nodiscard]] NunjucksPiece braces(qsizetype start, NunjucksPiece::Kind kind);
    [[nodiscard]] qsizetype closing(qsizetype from, QChar sign, QBitArray &dead) const;
    [[nodiscard]] std::optional<NunjucksPiece> upTo(QStringView end, qsizetype start,
                                                    qsizetype from, qsizetype last) const;

    const QString &m_body;
    // Where it is known that no expression or tag which goes on there is closed.
    QBitArray m_deadExpressions;
    QBitArray m_deadTags;
    // Behind these nothing is closed any more.
    qsizetype m_lastComment;
    qsizetype m_lastMarkup;
    qsizetype m_lastCode;
};

} // namespace app::templates
