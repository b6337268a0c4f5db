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

    void setTexts(const QList<app::TextCount> &texts);
    /// Without anything typed; does nothing where there is nothing to offer.
    void showAll();

Q_SIGNALS:
    /// The line has the text that was chosen.
    void chosen();

private:
    void makeCompleter();

    QLineEdit &m_edit;
    const ThemeController &m_theme;
    QCompleter *m_completer = nullptr; ///< Null until there is something to offer.
    QStandardItemModel *m_model = nullptr;
    QList<app::TextCount> m_texts;
};

} // namespace ui
