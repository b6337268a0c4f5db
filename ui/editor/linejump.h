// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QSpinBox;

namespace ui {

/// A small box over the text that asks for a line.
class LineJump final : public QFrame
{
    Q_OBJECT

public:
    explicit LineJump(QWidget &text);

    void ask(int current, int last);

Q_SIGNALS:
    void lineChosen(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QSpinBox *m_number;
};

} // namespace ui
