// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetpanelwidget.h"

#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetdetails.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetview.h"
#include "ui/assetpanel/downloadbar.h"
#include "ui/assetpanel/importoptionsmenu.h"
#include "ui/common/droptarget.h"
#include "ui/common/messagebar.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

using Show = AssetFilter::Show;
using State = app::PostImage::State;

constexpr int EmptyIconSize = 32;

QString counted(qsizetype count)
{
    return count == 1 ? AssetPanelWidget::tr("1 image")
                      : AssetPanelWidget::tr("%1 images").arg(count);
}

} // namespace

AssetPanelWidget::AssetPanelWidget(ActionSet &actions, const ThemeController &theme,
                                   AssetModel &model)
    : m_theme(theme)
    , m_model(model)
    , m_filter(new AssetFilter(this))
    , m_count(new QLabel)
    , m_filterButton(new QToolButton)
    , m_importMenu(new ImportOptionsMenu(ImportOptionsMenu::Scope::Blog, this))
    , m_downloadBar(new DownloadBar)
    , m_messageBar(new MessageBar(theme))
    , m_pages(new QStackedWidget)
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
    , m_emptyIcon(new QLabel)
    , m_emptyButton(new QPushButton)
    , m_view(new AssetView(theme, m_thumbnails))
    , m_details(new AssetDetails)
{
    m_filter->setSourceModel(&model);
    m_view->setModel(m_filter);
    setFocusProxy(m_view);
    auto *drops = new DropTarget(*this);
    connect(drops, &DropTarget::filesDropped, this, &AssetPanelWidget::filesDropped);
    connect(drops, &DropTarget::imageDropped, this, &AssetPanelWidget::imageDropped);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addHeader(actions);
    column->addWidget(m_downloadBar);
    column->addWidget(m_messageBar);
    addPages(actions);
    column->addWidget(m_pages, 1);
    column->addWidget(m_details);
    connect(&model, &AssetModel::modelReset, this, &AssetPanelWidget::updateState);
    connect(&model, &AssetModel::dataChanged, this, &AssetPanelWidget::updateState);
    connect(&theme, &ThemeController::themeChanged, this, &AssetPanelWidget::updateIcons);
    updateIcons();
    updateState();
}

void AssetPanelWidget::addHeader(ActionSet &actions)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(2);
    m_count->setObjectName(QStringLiteral("mutedLabel"));
    m_count->setMinimumWidth(0);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_count, 1);
    addFilterMenu();
    row->addWidget(m_filterButton);
    auto *add = new QToolButton;
    add->setDefaultAction(&actions.action(CommandId::AddImages));
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add->setAccessibleName(plainText(command(CommandId::AddImages)));
    add->setFocusPolicy(Qt::TabFocus);
    row->addWidget(add);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void AssetPanelWidget::addFilterMenu()
{
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setToolTip(tr("Which images are shown, and how"));
    m_filterButton->setAccessibleName(tr("Which images are shown, and how"));
    m_filterButton->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_filterButton);
    addChoices(*menu,
               QList<std::pair<QString, Show>>{{tr("All Images"), Show::All},
                                               {tr("Used"), Show::Used},
                                               {tr("Unused"), Show::Unused},
                                               {tr("Missing"), Show::Missing},
                                               {tr("On Other Sites"), Show::Online},
                                               {tr("Not Described"), Show::NotDescribed},
                                               {tr("Large"), Show::Large},
                                               {tr("Other Case or Form"), Show::Misnamed},
                                               {tr("Copies"), Show::Copies}},
               Show::All, [this](Show show) { setShown(show); });
    menu->addSeparator();
    addChoices(*menu,
               QList<std::pair<QString, AssetFilter::Order>>{
                   {tr("As in the Text"), AssetFilter::Order::Text},
                   {tr("By Name"), AssetFilter::Order::Name},
                   {tr("Largest First"), AssetFilter::Order::Largest},
                   {tr("Newest First"), AssetFilter::Order::Newest}},
               AssetFilter::Order::Text,
               [this](AssetFilter::Order order) { m_filter->setOrder(order); });
    menu->addSeparator();
    addChoices(*menu, QList<std::pair<QString, bool>>{{tr("Grid"), false}, {tr("List"), true}},
               false, [this](bool isList) { m_view->setList(isList); });
    menu->addSeparator();
    menu->addMenu(m_importMenu);
    m_filterButton->setMenu(menu);
}

void AssetPanelWidget::setImportOptions(const app::ImageOptions &options)
{
    m_importMenu->setOptions(options, app::ImageFormat::Unknown);
}

template <typename Value, typename Chosen>
void AssetPanelWidget::addChoices(QMenu &menu, const QList<std::pair<QString, Value>> &choices,
                                  Value current, Chosen chosen)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[text, value] : choices) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [chosen, value = value] { chosen(value); });
    }
}

void AssetPanelWidget::addPages(ActionSet &actions)
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    column->addWidget(m_emptyIcon);
    m_emptyTitle->setObjectName(QStringLiteral("emptyTitle"));
    m_emptyText->setObjectName(QStringLiteral("mutedLabel"));
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    QAction *add = &actions.action(CommandId::AddImages);
    m_emptyButton->setObjectName(QStringLiteral("addImages"));
    m_emptyButton->setText(tr("Add Images…"));
    connect(m_emptyButton, &QPushButton::clicked, add, &QAction::trigger);
    column->addSpacing(4);
    column->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    column->addStretch(3);

    auto *grid = new QWidget;
    auto *margins = new QVBoxLayout(grid);
    margins->setContentsMargins(6, 0, 0, 0);
    margins->addWidget(m_view);
    m_pages->addWidget(empty);
    m_pages->addWidget(grid);
}

void AssetPanelWidget::setHasPost(bool hasPost)
{
    m_hasPost = hasPost;
    setAcceptDrops(hasPost);
    m_thumbnails.cancel();
    updateState();
}

bool AssetPanelWidget::select(const QString &path)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(AssetModel::PathRole).toString() != path)
            continue;
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        return true;
    }
    return false;
}

void AssetPanelWidget::keepPlace(const std::function<void()> &change)
{
    const QString path = m_view->currentIndex().data(AssetModel::PathRole).toString();
    const int scrolled = m_view->verticalScrollBar()->value();
    change();
    if (!path.isEmpty() && !m_view->currentIndex().isValid())
        select(path);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void AssetPanelWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The label has its new width after the layout did its work.
    layout()->activate();
    elideCounts();
}

void AssetPanelWidget::setShown(Show show)
{
    m_filter->setShown(show);
    updateIcons();
    updateState();
}

void AssetPanelWidget::updateState()
{
    const auto countOf = [this](State state) {
        return std::ranges::count(m_model.images(), state, &app::PostImage::state);
    };
    const int all = m_model.rowCount();
    QStringList parts{counted(all)};
    if (const auto unused = countOf(State::Unused))
        parts.append(tr("%1 unused").arg(unused));
    if (const auto missing = countOf(State::Missing))
        parts.append(tr("%1 missing").arg(missing));
    m_counts = m_hasPost && all > 0 ? parts.join(QStringLiteral(", ")) : QString();
    elideCounts();
    m_filterButton->setEnabled(m_hasPost);

    m_pages->setCurrentIndex(m_filter->rowCount() > 0 ? 1 : 0);
    const bool isFiltered = m_hasPost && all > 0;
    m_emptyButton->setVisible(m_hasPost && !isFiltered);
    if (!m_hasPost) {
        m_emptyTitle->setText(tr("No post is open"));
        m_emptyText->setText(tr("The images of a post appear here."));
    } else if (isFiltered) {
        m_emptyTitle->setText(tr("Nothing to show"));
        m_emptyText->setText(tr("No image of this post is of the chosen kind."));
    } else {
        m_emptyTitle->setText(tr("No images yet"));
        m_emptyText->setText(tr("Drop pictures here, or paste them into the text."));
    }
}

void AssetPanelWidget::elideCounts()
{
    m_count->setText(m_count->fontMetrics().elidedText(m_counts, Qt::ElideRight, m_count->width()));
    m_count->setToolTip(m_count->text() == m_counts ? QString() : m_counts);
    m_count->setAccessibleName(m_counts);
}

void AssetPanelWidget::updateIcons()
{
    const Theme &theme = m_theme.theme();
    const bool isFiltered = m_filter->shown() != Show::All;
    const QLatin1StringView funnel("funnel");
    m_filterButton->setIcon(isFiltered ? icon(funnel, theme.accent) : icon(funnel, theme));
    m_emptyIcon->setPixmap(icon(QLatin1StringView("images"), theme.mutedText)
                               .pixmap(QSize(EmptyIconSize, EmptyIconSize), devicePixelRatioF()));
}

} // namespace ui
