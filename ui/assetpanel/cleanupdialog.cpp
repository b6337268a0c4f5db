// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/cleanupdialog.h"

#include "app/assets/rootedpath.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr QSize UsualSize(760, 560);
constexpr QSize ThumbnailSize(64, 48);
constexpr qsizetype MostNamed = 5;

enum Role {
    PathRole = Qt::UserRole + 1, ///< Of the file that the picture is of.
    SizeRole,
    RowRole, ///< In the list that the row was made from.
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// Asks for its picture when it comes in sight: a list can be longer than a cache.
class PicturedItem final : public QStandardItem
{
public:
    /// `thumbnails` outlives all that shows this.
    PicturedItem(const QString &text, app::ThumbnailCache &thumbnails,
                 const app::ThumbnailCache::Key &key)
        : QStandardItem(text)
        , m_thumbnails(thumbnails)
        , m_key(key)
    { }

    [[nodiscard]] QVariant data(int role) const override
    {
        if (role != Qt::DecorationRole)
            return QStandardItem::data(role);
        const QImage image = m_thumbnails.thumbnail(m_key);
        if (!image.isNull())
            return QIcon(QPixmap::fromImage(image));
        QPixmap empty(ThumbnailSize);
        empty.fill(Qt::transparent);
        return QIcon(empty);
    }

private:
    app::ThumbnailCache &m_thumbnails;
    app::ThumbnailCache::Key m_key;
};

} // namespace

CleanupDialog::CleanupDialog(const app::PostPlace &place, const QStringList &kept,
                             const ThemeController &theme, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_kept(kept)
    , m_theme(theme)
    , m_unneededModel(new QStandardItemModel(this))
    , m_trashModel(new QStandardItemModel(this))
    , m_tabs(new QTabWidget)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_message(new MessageBar(theme))
    , m_all(new QPushButton(tr("Choose All")))
    , m_clean(new QPushButton)
    , m_restoreAll(new QPushButton(tr("Choose All")))
    , m_restore(new QPushButton)
{
    setWindowTitle(tr("Clean Up Images"));
    m_tabs->addTab(makeUnneededPage(), tr("Not Used"));
    m_tabs->addTab(makeTrashPage(), tr("In the Trash"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(&m_cleanup, &app::BlogCleanup::looked, this, &CleanupDialog::showLook);
    connect(&m_cleanup, &app::BlogCleanup::cleaned, this,
            [this](int count, const QList<app::Error> &errors) {
                tell(tr("%n image(s) moved to the trash.", nullptr, count), errors);
            });
    connect(&m_cleanup, &app::BlogCleanup::restored, this,
            [this](int count, const QList<app::Error> &errors) {
                tell(tr("%n image(s) brought back.", nullptr, count), errors);
            });
    for (const QTreeView *view : findChildren<QTreeView *>())
        connect(&m_thumbnails, &app::ThumbnailCache::loaded, view->viewport(),
                qOverload<>(&QWidget::update));
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter means the button that has the keyboard, no other.
    resize(UsualSize);
    look();
}

QWidget *CleanupDialog::makeUnneededPage()
{
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("mutedLabel"));
    m_text->setWordWrap(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(makeView(*m_unneededModel, tr("Images that nothing uses")), 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addStretch();
    row->addWidget(m_clean);
    column->addLayout(row);
    connect(m_all, &QPushButton::clicked, this, [this] { setAllChecked(*m_unneededModel); });
    connect(m_clean, &QPushButton::clicked, this, &CleanupDialog::clean);
    connect(m_unneededModel, &QStandardItemModel::itemChanged, this, &CleanupDialog::updateButtons);
    return page;
}

QWidget *CleanupDialog::makeTrashPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeView(*m_trashModel, tr("Images of the blog in the trash")), 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restoreAll);
    row->addStretch();
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(m_restoreAll, &QPushButton::clicked, this, [this] { setAllChecked(*m_trashModel); });
    connect(m_restore, &QPushButton::clicked, this, &CleanupDialog::restore);
    connect(m_trashModel, &QStandardItemModel::itemChanged, this, &CleanupDialog::updateButtons);
    return page;
}

QTreeView *CleanupDialog::makeView(QStandardItemModel &model, const QString &name)
{
    auto *view = new QTreeView;
    view->setObjectName(QStringLiteral("imageList"));
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setIconSize(ThumbnailSize);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setTabKeyNavigation(false);
    return view;
}

void CleanupDialog::look()
{
    m_title->setText(tr("Looking through the blog…"));
    m_text->clear();
    m_unneededModel->clear();
    updateButtons();
    m_cleanup.look(m_place, m_kept);
}

void CleanupDialog::showLook(const app::CleanupLook &look)
{
    fillUnneeded(look);
    fillTrashed(look.trashed);
    updateButtons();
    m_tabs->currentWidget()->findChild<QTreeView *>()->setFocus();
}

void CleanupDialog::fillUnneeded(const app::CleanupLook &look)
{
    m_unneededModel->clear();
    m_unneededModel->setHorizontalHeaderLabels({tr("Image"), tr("Why"), tr("Size")});
    if (!look.unreadable.isEmpty()) {
        QStringList names;
        for (const QString &path :
             look.unreadable.first(std::min(MostNamed, look.unreadable.size())))
            names.append(shownPath(path));
        m_title->setText(tr("Nothing is thrown away: not everything could be read"));
        m_text->setText(tr("Any image may be used there: %1").arg(names.join(QStringLiteral(", ")))
                        + (look.unreadable.size() > MostNamed ? QStringLiteral(" …") : QString()));
        return;
    }
    qint64 bytes = 0;
    int row = 0;
    for (const app::UnneededImage &image : look.unneeded) {
        bytes += image.size;
        const QString reason = image.duplicateOf.isEmpty()
            ? tr("No file of the blog names it")
            : tr("Copy of %1").arg(shownPath(image.duplicateOf));
        m_unneededModel->appendRow(makeRow(row++, image.path, shownPath(image.path), image.size,
                                           {reason, sizeText(image.size)}));
    }
    arrangeColumns(*m_unneededModel);
    m_title->setText(look.unneeded.isEmpty() ? tr("Every image is used")
                                             : tr("%n image(s) that nothing uses, %1", nullptr,
                                                  int(look.unneeded.size()))
                                                   .arg(sizeText(bytes)));
    m_text->setText(look.doubtful > 0
                        ? tr("%n more may be used by a template or a word in a text, and stay.",
                             nullptr, look.doubtful)
                        : tr("Posts, layouts, styles, data and settings were looked at."));
}

void CleanupDialog::fillTrashed(const QList<app::TrashedImage> &images)
{
    m_trashed = images;
    m_trashModel->clear();
    m_trashModel->setHorizontalHeaderLabels({tr("Image"), tr("Size")});
    int row = 0;
    for (const app::TrashedImage &image : images) {
        const qint64 size = QFileInfo(image.trashed).size();
        m_trashModel->appendRow(makeRow(row++, app::canonicalPath(image.trashed),
                                        shownPath(image.path), size, {sizeText(size)}));
    }
    arrangeColumns(*m_trashModel);
}

QList<QStandardItem *> CleanupDialog::makeRow(int row, const QString &path,
                                              const QString &shownPath, qint64 size,
                                              const QStringList &facts)
{
    const QSize bounds = ThumbnailSize * devicePixelRatioF();
    auto *item
        = new PicturedItem(shownPath, m_thumbnails, {path, QFileInfo(path).lastModified(), bounds});
    item->setCheckable(true);
    item->setData(path, PathRole);
    item->setData(size, SizeRole);
    item->setData(row, RowRole);
    item->setToolTip(shownPath);
    QList<QStandardItem *> items{item};
    for (const QString &fact : facts)
        items.append(new QStandardItem(fact));
    items.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return items;
}

void CleanupDialog::arrangeColumns(QStandardItemModel &model)
{
    for (auto *view : findChildren<QTreeView *>()) {
        if (view->model() != &model || model.rowCount() == 0)
            continue;
        view->header()->setStretchLastSection(false);
        view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < model.columnCount(); ++column)
            view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        view->setCurrentIndex(model.index(0, 0));
    }
}

QList<QStandardItem *> CleanupDialog::checked(const QStandardItemModel &model) const
{
    QList<QStandardItem *> items;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row)->checkState() == Qt::Checked)
            items.append(model.item(row));
    }
    return items;
}

void CleanupDialog::updateButtons()
{
    if (m_isChoosingAll)
        return;
    const auto unneeded = checked(*m_unneededModel);
    qint64 bytes = 0;
    for (const QStandardItem *item : unneeded)
        bytes += item->data(SizeRole).toLongLong();
    m_clean->setText(
        unneeded.isEmpty()
            ? tr("Move to Trash")
            : tr("Move %n to Trash (%1)", nullptr, int(unneeded.size())).arg(sizeText(bytes)));
    m_clean->setEnabled(!unneeded.isEmpty());
    m_all->setEnabled(m_unneededModel->rowCount() > 0);
    const auto trashed = checked(*m_trashModel);
    m_restore->setText(trashed.isEmpty() ? tr("Bring Back")
                                         : tr("Bring %n Back", nullptr, int(trashed.size())));
    m_restore->setEnabled(!trashed.isEmpty());
    m_restoreAll->setEnabled(m_trashModel->rowCount() > 0);
}

void CleanupDialog::setAllChecked(QStandardItemModel &model)
{
    const bool areAll = checked(model).size() == model.rowCount();
    {
        const QScopedValueRollback choosing(m_isChoosingAll, true);
        for (int row = 0; row < model.rowCount(); ++row)
            model.item(row)->setCheckState(areAll ? Qt::Unchecked : Qt::Checked);
    }
    updateButtons();
}

void CleanupDialog::clean()
{
    QStringList paths;
    for (const QStandardItem *item : checked(*m_unneededModel))
        paths.append(item->data(PathRole).toString());
    m_clean->setEnabled(false);
    m_cleanup.clean(m_place, paths);
}

void CleanupDialog::restore()
{
    QList<app::TrashedImage> images;
    for (const QStandardItem *item : checked(*m_trashModel))
        images.append(m_trashed.at(item->data(RowRole).toInt()));
    m_restore->setEnabled(false);
    m_cleanup.restore(images);
}

void CleanupDialog::tell(const QString &done, const QList<app::Error> &errors)
{
    QStringList lines{done};
    for (const app::Error &error : errors.first(std::min(MostNamed, errors.size())))
        lines.append(errorText(error));
    m_message->showMessage(errors.isEmpty() ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
                           lines.join(u'\n'));
    Q_EMIT filesChanged();
    look();
}

QString CleanupDialog::shownPath(const QString &path) const
{
    return QDir(app::canonicalPath(app::blogFolder(m_place))).relativeFilePath(path);
}

void CleanupDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in a list is no answer to the dialog.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && button)
        button->click();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace ui
