// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/marked/definitions.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace app::marked {

/// `text` with what emphasis must not look into made of letters, character by character: links,
/// code, tags, what is escaped.
[[nodiscard]] QString masked(const QString &text, const Definitions &definitions);

/// Finds emphasis in a text, which marked does by weighing runs of `*` and `_` in its masked form.
class Delimiters final
{
public:
    struct Emphasis {
        qsizetype end = 0; ///< Behind its closing mark.
        qsizetype markLength = 1; ///< 1, or 2 for strong emphasis.
    };

    explicit Delimiters(const QString &mask);

    /// The emphasis that begins with the marks at `at` of `text`, of which this has the mask.
    /// `before` is the last character of the text that was read up to there; null behind anything
    /// else. Steps are taken off `budget`, and nothing is found once that is used up.
    [[nodiscard]] std::optional<Emphasis> emphasisAt(const QString &text, qsizetype at,
                                                     QChar before, qsizetype &budget) const;

private:
    enum class Role { None, Closes, Opens, Both };

    struct Run {
        qsizetype start = 0;
        qsizetype length = 0;
        Role role = Role::None;
    };

    [[nodiscard]] QList<Run> runsOf(QChar mark) const;
    [[nodiscard]] Role roleOf(QChar mark, qsizetype start, qsizetype end) const;
    [[nodiscard]] qsizetype behindOrphan(QChar mark, qsizetype from) const;

    QString m_mask;
    QList<Run> m_stars;
    QList<Run> m_underscores;
    QList<qsizetype> m_marks; ///< Places of all of them.
};

} // namespace app::marked
