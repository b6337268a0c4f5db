// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextDocumentLayout>

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
    void hang(const QTextBlock &block) const;
    void spread(const QTextBlock &block) const;
};

} // namespace ui
