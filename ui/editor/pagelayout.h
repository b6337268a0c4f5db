// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPlainTextDocumentLayout>

#include <optional>

namespace ui {

/// Lays lines out at one distance from baseline to baseline, whatever fonts their characters come
/// from: with Hangul, Latin and emoji in one post lines would dance else. Lines that go on an item
/// of a list hang below its words.
class PageLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit PageLayout(QTextDocument *document);

    /// Distance of two baselines in pixels, for the document's font.
    [[nodiscard]] qreal pitch() const;

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    /// What the document's font makes of a line.
    struct Measures {
        QFont font;
        qreal pitch = 0;
        qreal baseline = 0; ///< Below the line's top.
    };

    /// Kept, since every line of each paint asks for them.
    [[nodiscard]] const Measures &measures() const;
    void hang(const QTextBlock &block) const;
    void spread(const QTextBlock &block) const;

    mutable std::optional<Measures> m_measures;
};

} // namespace ui
