// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetcommands.h"

#include "app/assets/imagemarkup.h"
#include "app/assets/imagename.h"
#include "app/assets/imageproblems.h"
#include "app/assets/imagetasks.h"
#include "app/base/whenfinished.h"
#include "app/fields/imagewriting.h"
#include "app/frontmatter/frontmatter.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetdetails.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelwidget.h"
#include "ui/assetpanel/assetview.h"
#include "ui/assetpanel/imageeditdialog.h"
#include "ui/assetpanel/imagerelocator.h"
#include "ui/assetpanel/importoptionsmenu.h"
#include "ui/common/imagedialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/revealfile.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QtConcurrentRun>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

/// The keys of the front matter that have an image, or could by their name.
QStringList imageKeys(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("image|img|cover|thumbnail|banner|featured|hero|picture|photo|og_?image"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList keys;
    const app::Result<app::FrontMatter> read = app::FrontMatter::read(text);
    for (const app::Field &field : read ? read->fields() : QList<app::Field>()) {
        const bool isText = field.value.typeId() == QMetaType::QString || !field.value.isValid();
        if (isText && (name.match(field.key).hasMatch() || app::hasImageSuffix(field.source)))
            keys.append(field.key);
    }
    return keys.isEmpty() ? QStringList{QStringLiteral("image")} : keys;
}

} // namespace

AssetCommands::AssetCommands(ActionSet &actions, app::ImageTasks &tasks, ImageRelocator &relocator,
                             app::ImageScanner &scanner, AssetModel &model,
                             AssetPanelWidget &widget, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_tasks(tasks)
    , m_relocator(relocator)
    , m_scanner(scanner)
    , m_model(model)
    , m_widget(widget)
    , m_repair(widget)
{
    connect(&m_repair, &ImageRepair::failed, this, &AssetCommands::failed);
    connect(&m_repair, &ImageRepair::filesChanged, &scanner, &app::ImageScanner::rescan);
    connect(&tasks, &app::ImageTasks::trashed, this, &AssetCommands::offerRestore);
    connect(&tasks, &app::ImageTasks::processed, this,
            [this](const QString &path, const app::ProcessedImage &made) {
                if (std::exchange(m_replaced, {}) == path)
                    m_relocator.replace(path, app::replacedPath(path, made.format), made.bytes);
            });
    connectDetails();
    AssetView &view = widget.view();
    connect(&view, &AssetView::activated, this, &AssetCommands::insert);
    connect(&view, &AssetView::trashRequested, this, &AssetCommands::trash);
    connect(&view, &AssetView::copyRequested, this, &AssetCommands::copy);
    connect(&view, &AssetView::showInTextRequested, this, &AssetCommands::showInText);
    connect(&view, &AssetView::menuRequested, this, &AssetCommands::showMenu);
}

void AssetCommands::setPost(app::PostDocument *document)
{
    m_document = document;
    m_repair.setPost(document);
    m_advices.clear();
    ++m_adviceRequest;
}

void AssetCommands::setPlace(const app::PostPlace &place)
{
    m_place = place;
    m_repair.setPlace(place);
}

void AssetCommands::connectDetails()
{
    const AssetDetails &details = m_widget.details();
    connect(&m_widget.view(), &AssetView::currentImageChanged, this, &AssetCommands::showDetails);
    connect(&details, &AssetDetails::lineRequested, this, &AssetCommands::lineRequested);
    connect(&details, &AssetDetails::placeRequested, this, &AssetCommands::placeRequested);
    connect(&details, &AssetDetails::altTextEdited, this, &AssetCommands::setAltText);
    connect(&details, &AssetDetails::spellingRequested, this, &AssetCommands::putSpellingRight);
    connect(&details, &AssetDetails::fileChosen, &m_repair, &ImageRepair::refer);
    connect(&details, &AssetDetails::locateRequested, &m_repair, &ImageRepair::locate);
    connect(&details, &AssetDetails::importRequested, &m_repair, &ImageRepair::import);
    connect(&details, &AssetDetails::serveRequested, &m_repair, &ImageRepair::serve);
    connect(&details, &AssetDetails::moveRequested, this, &AssetCommands::moveWhereServed);
    connect(&m_scanner, &app::ImageScanner::scanned, this, &AssetCommands::takeAdvice);
    connect(&details, &AssetDetails::downloadRequested, this,
            [this](const app::PostImage &remote) { Q_EMIT downloadRequested({remote.name}); });
    connect(&m_tasks, &app::ImageTasks::usesFound, this,
            [this](const QString &path, const QList<app::BlogUse> &uses) {
                if (m_widget.details().path() == path)
                    m_widget.details().setUses(uses);
            });
}

void AssetCommands::showDetails()
{
    AssetDetails &details = m_widget.details();
    const QString before = details.path();
    const app::PostImage *shown = image(m_widget.view().currentIndex());
    details.show(shown, m_place, isEditable());
    details.setAdvice(shown ? m_advices.value(shown->path) : app::ImageAdvice());
    if (shown && shown->isFile() && shown->path != before && !m_place.siteRoot.isEmpty())
        m_tasks.findUses(shown->path, m_place);
}

void AssetCommands::takeAdvice()
{
    const auto work = [images = m_scanner.images(), place = m_scanner.post().place] {
        return app::adviceOn(images, place);
    };
    app::whenFinished(QtConcurrent::run(work), this,
                      [this, request = ++m_adviceRequest](const app::ImageAdvices &advices) {
                          if (request != m_adviceRequest || advices == m_advices)
                              return;
                          m_advices = advices;
                          m_model.setAdvices(advices);
                          showDetails();
                      });
}

bool AssetCommands::isNewest() const
{
    return m_document && m_scanner.text() == m_document->text();
}

void AssetCommands::setAltText(const app::PostImage &described, const QString &altText)
{
    // Ranges are of the text that was looked at; without them nothing is changed by guess.
    if (!isEditable() || !isNewest())
        return;
    const QString text = m_document->text();
    QList<app::TextEdit> edits;
    for (const app::ImageUse &use : described.uses) {
        if (const auto markup = app::imageMarkup(text, use))
            edits.append(app::altTextEdit(text, *markup, altText));
    }
    std::ranges::sort(edits, {}, [](const app::TextEdit &edit) { return edit.range.start; });
    const auto same = std::ranges::unique(edits); // References to one definition.
    edits.erase(same.begin(), same.end());
    m_document->apply(edits);
}

void AssetCommands::putSpellingRight(const app::PostImage &missing)
{
    if (!isEditable() || !isNewest())
        return;
    QList<app::TextEdit> edits;
    for (const app::ImageUse &use : missing.uses) {
        if (const auto edit = app::spellingEdit(m_document->text(), use, missing.similar))
            edits.append(*edit);
    }
    std::ranges::sort(edits, {}, [](const app::TextEdit &edit) { return edit.range.start; });
    const auto same = std::ranges::unique(edits);
    edits.erase(same.begin(), same.end());
    m_document->apply(edits);
}

bool AssetCommands::isEditable() const
{
    return m_document && !m_document->isReadOnly();
}

void AssetCommands::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    QMenu menu;
    const QPersistentModelIndex at(index);
    const app::PostImage *shown = image(index);
    if (shown) {
        if (shown->state != app::PostImage::State::Missing) {
            QAction *put = menu.addAction(tr("Insert at Cursor"), QKeySequence(Qt::Key_Return),
                                          this, [this, at] { insert(at); });
            put->setEnabled(isEditable());
        }
        QAction *show = menu.addAction(tr("Show in Text"), QKeySequence(Qt::SHIFT | Qt::Key_Return),
                                       this, [this, at] { showInText(at); });
        show->setEnabled(!shown->uses.isEmpty());
        menu.addAction(tr("Copy Reference"), QKeySequence::Copy, this, [this, at] { copy(at); });
        menu.addSeparator();
    }
    if (shown && shown->state == app::PostImage::State::Remote)
        addRemoteCommands(menu, *shown);
    if (shown)
        addRepairs(menu, *shown);
    if (shown && shown->isImageFile()) {
        addFileCommands(menu, *shown);
        QAction *rename = menu.addAction(tr("Rename…"), QKeySequence(Qt::Key_F2), &m_widget.view(),
                                         [this, at] { m_widget.view().edit(at); });
        rename->setEnabled(isEditable());
        menu.addAction(tr("Move to Trash"), QKeySequence::Delete, this, [this, at] { trash(at); });
        menu.addSeparator();
    }
    menu.addAction(&m_actions.action(CommandId::AddImages));
    menu.addMenu(&m_widget.importMenu());
    menu.addAction(&m_actions.action(CommandId::OpenImageFolder));
    menu.exec(globalPosition);
}

void AssetCommands::addRemoteCommands(QMenu &menu, const app::PostImage &shown)
{
    QStringList all;
    for (const app::PostImage &one : m_model.images()) {
        if (one.state == app::PostImage::State::Remote)
            all.append(one.name);
    }
    const auto add = [this, &menu](const QString &text, const QStringList &addresses) {
        QAction *action = menu.addAction(
            text, this, [this, addresses] { Q_EMIT downloadRequested(addresses); });
        action->setEnabled(isEditable() && !m_place.file.isEmpty());
    };
    add(tr("Download into the Post"), {shown.name});
    if (all.size() > 1)
        add(tr("Download All %n into the Post", nullptr, int(all.size())), all);
    menu.addSeparator();
}

void AssetCommands::addRepairs(QMenu &menu, const app::PostImage &shown)
{
    const app::ImageAdvice advice = m_advices.value(shown.path);
    const qsizetype before = menu.actions().size();
    const auto add = [this, &menu](const QString &text, const auto &slot) {
        menu.addAction(text, this, slot)->setEnabled(isEditable());
    };
    if (shown.state == app::PostImage::State::Missing && !shown.uses.isEmpty()) {
        const QString destination = shown.uses.first().destination;
        if (!shown.similar.isEmpty())
            add(tr("Use %1").arg(QFileInfo(shown.similar).fileName()),
                [this, shown] { putSpellingRight(shown); });
        for (const QString &path : advice.namesakes)
            add(tr("Use %1").arg(AssetDetails::nameInBlog(path, m_place)),
                [this, missing = shown.path, path] { m_repair.refer(missing, path); });
        add(tr("Locate…"), [this, destination] { m_repair.locate(destination); });
        add(tr("Import…"), [this, destination] { m_repair.import(destination); });
    }
    if (advice.unserved && advice.unserved->reason == app::UnservedImage::Reason::CountsFromPage)
        add(tr("Make the Site Find It"), [this, path = shown.path] { m_repair.serve(path); });
    if (shown.isImageFile() && !advice.servedFolder.isEmpty())
        add(tr("Move It Where the Site Has It"),
            [this, path = shown.path, folder = advice.servedFolder] {
                moveWhereServed(path, folder);
            });
    if (menu.actions().size() > before)
        menu.addSeparator();
}

void AssetCommands::addFileCommands(QMenu &menu, const app::PostImage &shown)
{
    const QString path = shown.path;
    menu.addAction(tr("Open"), this, [this, path] { open(path); });
    menu.addAction(tr("Show in Folder"), this, [this, path] { revealFile(path, this); });
    QMenu *keys = menu.addMenu(tr("Use in Front Matter"));
    keys->setEnabled(isEditable());
    for (const QString &key : imageKeys(m_document->text()))
        keys->addAction(key, this, [this, key, path] { setFrontMatter(key, path); });
    menu.addSeparator();
    const auto addEdit = [this, &menu](const QString &text, const auto &slot) {
        menu.addAction(text, this, slot)->setEnabled(isEditable());
    };
    addEdit(tr("Turn, Crop, Scale…"), [this, shown] { edit(shown); });
    addEdit(tr("Replace by Another File…"), [this, path] { chooseReplacement(path); });
    addEdit(tr("Move to Another Folder…"), [this, path] { chooseFolder(path); });
}

void AssetCommands::setFrontMatter(const QString &key, const QString &path)
{
    const QString text = m_document->text();
    const app::Result<app::FrontMatter> read = app::FrontMatter::read(text);
    const QString before = read ? read->text(key) : QString();
    const app::Result<QString> destination
        = app::imageDestination(path, before, key, m_blog, m_place);
    if (!destination) {
        Q_EMIT failed(destination.error());
        return;
    }
    const app::Result<app::TextEdit> edit = app::setField(text, key, *destination);
    if (edit)
        m_document->apply({*edit});
    else
        Q_EMIT failed(edit.error());
}

void AssetCommands::edit(const app::PostImage &image)
{
    auto *dialog = new ImageEditDialog(image.path, m_widget.theme(), m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path = image.path] {
        m_replaced = path;
        m_tasks.edit(path, dialog->edit());
    });
    dialog->open();
}

void AssetCommands::chooseReplacement(const QString &path)
{
    QFileDialog *dialog
        = makeImageDialog(m_widget.window(), tr("Replace %1").arg(QFileInfo(path).fileName()),
                          QFileInfo(path).path());
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &source) {
        m_replaced = path;
        m_tasks.process(path, {source, {}}, {});
    });
    dialog->open();
}

void AssetCommands::chooseFolder(const QString &path)
{
    auto *dialog
        = new QFileDialog(m_widget.window(), tr("Move %1 To").arg(QFileInfo(path).fileName()),
                          QFileInfo(path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &folder) {
        m_relocator.relocate(path, folder + u'/' + QFileInfo(path).fileName());
    });
    dialog->open();
}

void AssetCommands::open(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AssetCommands::copy(const QModelIndex &index)
{
    QGuiApplication::clipboard()->setText(index.data(AssetModel::MarkdownRole).toString());
}

void AssetCommands::moveWhereServed(const QString &path, const QString &folder)
{
    const QStringList taken = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden);
    const QString name = app::unclashingName(app::safeImageName(QFileInfo(path).fileName()), taken);
    m_relocator.relocate(path, folder + u'/' + name, ImageRelocator::Addresses::Served);
}

void AssetCommands::repairMissing(const QModelIndex &index)
{
    const app::PostImage missing = *image(index);
    if (!isEditable() || missing.uses.isEmpty())
        return;
    const QStringList namesakes = m_advices.value(missing.path).namesakes;
    if (!missing.similar.isEmpty())
        putSpellingRight(missing);
    else if (namesakes.size() == 1)
        m_repair.refer(missing.path, namesakes.first());
    else
        m_repair.locate(missing.uses.first().destination);
}

void AssetCommands::insert(const QModelIndex &index)
{
    const app::PostImage *shown = image(index);
    if (shown && shown->state == app::PostImage::State::Missing)
        repairMissing(index);
    else if (shown)
        Q_EMIT insertRequested(index.data(AssetModel::MarkdownRole).toString());
}

void AssetCommands::showInText(const QModelIndex &index)
{
    const app::PostImage *shown = image(index);
    if (shown && !shown->uses.isEmpty())
        Q_EMIT lineRequested(shown->uses.first().line);
}

void AssetCommands::trash(const QModelIndex &index)
{
    const app::PostImage *shown = image(index);
    if (shown && shown->isImageFile())
        m_tasks.trash(shown->path, m_place);
}

void AssetCommands::offerRestore(const app::TrashedImage &trashed)
{
    QString message = tr("%1 is in the trash.").arg(QFileInfo(trashed.path).fileName());
    const auto &images = m_model.images();
    const auto gone = std::ranges::find(images, trashed.path, &app::PostImage::path);
    const bool isNewest = m_document && m_scanner.text() == m_document->text();
    const bool isUsed = isNewest && gone != images.end() && !gone->uses.isEmpty();
    if (isUsed)
        message += u' ' + tr("Line %1 still uses it.").arg(gone->uses.first().line);
    m_scanner.rescan();
    m_widget.messageBar().showMessage(
        isUsed ? MessageBar::Tone::Warning : MessageBar::Tone::Information, message,
        {{tr("Undo"), [this, trashed] {
              const app::Result<void> restored = app::restoreImage(trashed);
              Q_EMIT returned(trashed.path);
              if (!restored)
                  Q_EMIT failed(restored.error());
          }}});
}

const app::PostImage *AssetCommands::image(const QModelIndex &index) const
{
    const QString path = index.data(AssetModel::PathRole).toString();
    const QString name = index.data().toString();
    for (const app::PostImage &one : m_model.images()) {
        if (index.isValid() && one.path == path && one.name == name)
            return &one;
    }
    return nullptr;
}

} // namespace ui
