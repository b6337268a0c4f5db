// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTextDocumentLayout>

namespace app {

/// Lays nothing out: for a document that no view shows.
class NoLayout final : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    using QAbstractTextDocumentLayout::QAbstractTextDocumentLayout;

    void draw(QPainter *, const PaintContext &) override { }
    [[nodiscard]] int hitTest(const QPointF &, Qt::HitTestAccuracy) const override { return -1; }
    [[nodiscard]] int pageCount() const override { return 0; }
    [[nodiscard]] QSizeF documentSize() const override { return {}; }
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *) const override { return {}; }
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &) const override { return {}; }

protected:
    void documentChanged(int, int, int) override { }
};

} // namespace app
