// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

class ThemeController;

/// One item of a list with a cross that removes it.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Doubtful };

    Chip(const QString &text, const ThemeController &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    const ThemeController &m_theme;
    QString m_text;
    Tone m_tone = Tone::Plain;
};

} // namespace ui
