// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/addfieldbar.h"

#include "ui/frontmatterform/fieldwords.h"
#include "ui/frontmatterform/flowlayout.h"
#include "ui/frontmatterform/formcontext.h"
#include "ui/frontmatterform/nameedit.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostOffers = 6;
constexpr qsizetype MostInMenu = 24;
constexpr int OfferSpacing = 5;

} // namespace

AddFieldBar::AddFieldBar(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_more(new QPushButton(tr("Add Field")))
    , m_nameEdit(new NameEdit)
{
    m_more->setObjectName(u"addField"_s);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &AddFieldBar::fillMenu);
    m_nameEdit->setPlaceholderText(tr("Name of the field"));
    m_nameEdit->setAccessibleName(tr("Name of the field"));
    m_nameEdit->hide();
    connect(m_nameEdit, &NameEdit::cancelled, m_nameEdit, &QWidget::hide);
    connect(m_nameEdit, &NameEdit::named, this, [this](const QString &name) {
        m_nameEdit->hide();
        Q_EMIT addRequested(name);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_nameEdit);
    auto *flow = new QWidget;
    m_flow = new FlowLayout(flow, OfferSpacing, FlowLayout::Last::AsItIs);
    m_flow->setContentsMargins({});
    m_flow->insertWidget(0, m_more);
    layout->addWidget(flow);
    connect(&context.theme, &ThemeController::themeChanged, this, &AddFieldBar::updateColors);
    updateColors();
}

void AddFieldBar::setPresent(const QStringList &present)
{
    if (present == m_present)
        return;
    m_present = present;
    makeOffers();
}

void AddFieldBar::refresh()
{
    makeOffers();
}

void AddFieldBar::makeOffers()
{
    const QStringList offered = app::missingFields(m_context.blog, m_present).mid(0, MostOffers);
    for (QPushButton *offer : std::as_const(m_offers)) {
        offer->hide();
        offer->deleteLater();
        delete m_flow->takeAt(0);
    }
    m_offers.clear();
    m_offered = offered;
    for (const QString &key : offered) {
        m_offers.append(makeOffer(key));
        m_flow->insertWidget(static_cast<int>(m_offers.size()) - 1, m_offers.last());
        m_offers.last()->show();
    }
    m_flow->invalidate();
    updateColors();
}

QPushButton *AddFieldBar::makeOffer(const QString &key)
{
    const FieldWords known = fieldWords(key, m_context.blog.site.generator);
    auto *offer = new QPushButton(words(key));
    offer->setObjectName(u"fieldOffer"_s);
    offer->setToolTip(known.description.isEmpty() ? key : key + u'\n' + known.description);
    offer->setAccessibleName(tr("Add %1").arg(words(key)));
    offer->setCursor(Qt::PointingHandCursor);
    connect(offer, &QPushButton::clicked, this, [this, key] { Q_EMIT addRequested(key); });
    return offer;
}

QString AddFieldBar::words(const QString &key) const
{
    const app::FieldRule *rule = m_context.blog.rules.rule(key);
    if (rule != nullptr && !rule->label.isEmpty())
        return rule->label;
    return fieldWords(key, m_context.blog.site.generator).label;
}

void AddFieldBar::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const QStringList missing = app::missingFields(m_context.blog, m_present);
    const QStringList further
        = app::furtherFields(m_context.blog, m_present + missing).mid(0, MostInMenu);
    const auto add = [this, menu](const QString &key) {
        const QString label = words(key);
        const bool isSame = label.compare(key, Qt::CaseInsensitive) == 0;
        QAction *action = menu->addAction(isSame ? label : u"%1\t%2"_s.arg(label, key), this,
                                          [this, key] { Q_EMIT addRequested(key); });
        action->setData(key);
    };
    for (const QString &key : missing)
        add(key);
    if (!missing.isEmpty() && !further.isEmpty())
        menu->addSeparator();
    for (const QString &key : further)
        add(key);
    menu->addSeparator();
    menu->addAction(icon("pencil-line"_L1, m_context.theme.theme()), tr("Other…"), this,
                    &AddFieldBar::startNaming);
}

void AddFieldBar::startNaming()
{
    m_nameEdit->clear();
    m_nameEdit->show();
    m_nameEdit->setFocus();
}

void AddFieldBar::updateColors()
{
    const Theme &theme = m_context.theme.theme();
    m_more->setIcon(icon("plus"_L1, theme));
    for (QPushButton *offer : std::as_const(m_offers))
        offer->setIcon(icon("plus"_L1, theme.mutedText));
}

} // namespace ui
