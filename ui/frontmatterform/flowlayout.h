// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Widgets side by side, going on in the next line like words.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// Whether the last widget takes the rest of its line.
    enum class Last { TakesRest, AsItIs };

    FlowLayout(QWidget *parent, int spacing, Last last = Last::TakesRest);
    ~FlowLayout() override;

    /// Puts `widget` at `index`.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int flow(const QRect &rect, Pass pass) const;

    Last m_last;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
