// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldnotice.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

/// A notice below its field: an icon that tells its tone, the text, and a button for the fix.
class NoticeLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLabel(const ThemeController &theme, QWidget *parent = nullptr);

    /// Hidden where the notice says nothing.
    void setNotice(const FieldNotice &notice);
    [[nodiscard]] const FieldNotice &notice() const { return m_notice; }

Q_SIGNALS:
    void fixRequested(const QVariant &value);

private:
    void makeIcon();
    void makeFix();
    void updateColors();

    const ThemeController &m_theme;
    FieldNotice m_notice;
    QGridLayout *m_layout;
    QLabel *m_text;
    QLabel *m_icon = nullptr; ///< Made, as the button is, when there is one to show.
    QPushButton *m_fix = nullptr;
};

} // namespace ui
