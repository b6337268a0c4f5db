// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/blogfields.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace ui {

class FlowLayout;
class NameEdit;
struct FormContext;

/// The fields that the post does not have: a button for each usual one, a menu with all that are
/// known, and a line for a name of one's own.
class AddFieldBar final : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives this.
    explicit AddFieldBar(const FormContext &context, QWidget *parent = nullptr);

    /// Offers what a post that has the keys `present` lacks.
    void setPresent(const QStringList &present);
    /// What the context knows is new.
    void refresh();
    void startNaming();

Q_SIGNALS:
    void addRequested(const QString &key);

private:
    void makeOffers();
    [[nodiscard]] QPushButton *makeOffer(const QString &key);
    void fillMenu();
    void updateColors();
    [[nodiscard]] QString words(const QString &key) const;

    const FormContext &m_context;
    QStringList m_present;
    QStringList m_offered;
    FlowLayout *m_flow;
    QList<QPushButton *> m_offers;
    QPushButton *m_more;
    NameEdit *m_nameEdit;
};

} // namespace ui
