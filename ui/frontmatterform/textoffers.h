// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/fielduses.h"

#include <QList>
#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ui {

class ThemeController;

/// The texts that a line may be completed to, below it while it is typed, each with the number of
/// posts that have it.
class TextOffers final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `edit`.
    TextOffers(QLineEdit &edit, const ThemeController &theme);

    /// The list stands below `frame`, as wide as it, where the line is but a part of that. It
    /// outlives this.
    void setFrame(const QWidget &frame) { m_frame = &frame; }
    void setTexts(const QList<app::TextCount> &texts);
    /// Without anything typed; does nothing where there is nothing to offer.
    void showAll();

Q_SIGNALS:
    /// The line has the text that was chosen.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCompleter();

    QLineEdit &m_edit;
    const ThemeController &m_theme;
    const QWidget *m_frame = nullptr; ///< Null where the line is all there is.
    QCompleter *m_completer = nullptr; ///< Null until there is something to offer.
    QStandardItemModel *m_model = nullptr;
    QList<app::TextCount> m_texts;
};

} // namespace ui
