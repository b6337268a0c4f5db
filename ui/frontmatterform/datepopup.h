// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/popupframe.h"

#include <QString>
#include <QTimeZone>

class QTimeEdit;

namespace ui {

class MonthView;
struct Theme;

/// A calendar and a clock that change a written date in place: each choice is the same text with
/// other digits.
class DatePopup final : public PopupFrame
{
    Q_OBJECT

public:
    /// `text` starts with a day. `zone` is that in which the site reads dates without one.
    DatePopup(const QString &text, const QTimeZone &zone, const Theme &theme, QWidget *parent);

    void showBelow(const QWidget &button);

Q_SIGNALS:
    void textChosen(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QString &text);
    void chooseNow();
    [[nodiscard]] QString zoneWords() const;

    QString m_text;
    QTimeZone m_zone;
    MonthView *m_calendar;
    QTimeEdit *m_time;
};

} // namespace ui
