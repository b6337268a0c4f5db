// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/addedimages.h"

#include "app/assets/thumbnailcache.h"
#include "ui/assetpanel/addedimagebar.h"
#include "ui/assetpanel/imagerelocator.h"

#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr QSize ThumbnailBounds(192, 144);

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString pixelText(QSize pixels)
{
    return QStringLiteral("%1 × %2").arg(pixels.width()).arg(pixels.height());
}

/// "1600 × 1200, saving…"
QString factsOnTheWay(const AddedImages::Entry &entry)
{
    const QSize pixels = entry.original.bitmap.size();
    const int most = entry.options.maximumSide;
    const bool staysAsLarge = most <= 0 || std::max(pixels.width(), pixels.height()) <= most;
    const QString saving = AddedImages::tr("saving…");
    return staysAsLarge ? pixelText(pixels) + QStringLiteral(", ") + saving : saving;
}

/// "1600 × 1200, 3.2 MB → 410 kB, location removed"
QString factsOf(const app::ImportedImage &image)
{
    QStringList facts;
    if (const QSize pixels = app::readImageHeader(image.path).pixelSize; pixels.isValid())
        facts.append(pixelText(pixels));
    if (image.sizeBefore > 0 && image.sizeBefore != image.size && image.isNew)
        facts.append(
            AddedImages::tr("%1 → %2").arg(sizeText(image.sizeBefore), sizeText(image.size)));
    else
        facts.append(sizeText(image.size));
    if (image.hadPlace)
        facts.append(AddedImages::tr("location removed"));
    if (!image.isNew)
        facts.append(AddedImages::tr("was there already"));
    return facts.join(QStringLiteral(", "));
}

} // namespace

AddedImages::AddedImages(app::ImageTasks &tasks, ImageRelocator &relocator,
                         app::ThumbnailCache &thumbnails, const ThemeController &theme,
                         QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_relocator(relocator)
    , m_thumbnails(thumbnails)
    , m_bar(new AddedImageBar(theme))
{
    connectBar();
    connectTasks();
}

AddedImages::~AddedImages()
{
    if (m_bar && !m_bar->parent())
        delete m_bar;
}

void AddedImages::connectBar()
{
    connect(m_bar, &AddedImageBar::nameEdited, this, &AddedImages::setName);
    connect(m_bar, &AddedImageBar::altTextEdited, this, &AddedImages::setAltText);
    connect(m_bar, &AddedImageBar::widthEdited, this, &AddedImages::setWidth);
    connect(m_bar, &AddedImageBar::optionsChosen, this, &AddedImages::process);
    connect(m_bar, &AddedImageBar::chosenForBlog, this, &AddedImages::chosenForBlog);
    connect(m_bar, &AddedImageBar::undoRequested, this, &AddedImages::takeBack);
    connect(m_bar, &AddedImageBar::cancelRequested, &m_tasks, &app::ImageTasks::cancelImports);
    connect(m_bar, &AddedImageBar::closeRequested, this, [this] {
        close();
        Q_EMIT textFocusRequested();
    });
    connect(m_bar, &AddedImageBar::indexChosen, this, [this](int index) {
        m_index = std::clamp(index, 0, int(m_entries.size()) - 1);
        update();
    });
}

void AddedImages::connectTasks()
{
    connect(&m_tasks, &app::ImageTasks::importProgressed, this, [this](int done, int total) {
        if (m_document && done < total)
            m_bar->showProgress(done, total);
        else if (m_entries.isEmpty())
            m_bar->hide();
    });
    connect(&m_tasks, &app::ImageTasks::processed, this, &AddedImages::takeProcessed);
    connect(&m_tasks, &app::ImageTasks::failed, this, [this] { m_processing.reset(); });
    connect(&m_relocator, &ImageRelocator::relocated, this,
            [this](const QString &from, const QString &to) {
                for (Entry &entry : m_entries) {
                    if (entry.image.path != from)
                        continue;
                    entry.image.path = to;
                    entry.image.size = QFileInfo(to).size();
                }
                for (WaitingChange &waiting : m_waiting) {
                    if (waiting.path == from)
                        waiting.path = to;
                }
                update();
            });
    connect(&m_thumbnails, &app::ThumbnailCache::loaded, this, [this](const QString &path) {
        if (current() && current()->image.path == path)
            updateThumbnail();
    });
}

void AddedImages::setPost(app::PostDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    close();
    m_document = document;
    m_found = {};
    m_foundText.clear();
    m_waiting.clear();
    m_arriving.clear();
    if (!document)
        return;
    connect(document, &app::PostDocument::edited, this, [this] {
        if (!m_isEditing && !m_relocator.isEditing())
            close(); // Writing goes on.
    });
}

void AddedImages::setFound(const app::PostImages &found, const QString &text)
{
    m_found = found;
    m_foundText = text;
    if (!isFoundCurrent())
        return;
    for (const WaitingChange &waiting : std::exchange(m_waiting, {}))
        whenFound(waiting.path, waiting.change); // Each makes the text a newer one.
    if (isFoundCurrent())
        update();
}

void AddedImages::show(const QList<Entry> &entries)
{
    if (!m_document || entries.isEmpty())
        return;
    m_entries = entries;
    m_index = 0;
    m_undoSteps = m_document->textDocument().availableUndoSteps();
    update();
    Q_EMIT emptyChanged();
}

void AddedImages::showArriving(const Entry &entry)
{
    if (!m_document)
        return;
    m_arriving.insert(entry.image.path, {});
    show({entry});
}

void AddedImages::setWritten(const QString &path, const app::ImportedImage &image)
{
    const Wish wish = m_arriving.take(path);
    for (Entry &entry : m_entries) {
        if (entry.image.path == path)
            entry.image = image;
    }
    for (WaitingChange &waiting : m_waiting) {
        if (waiting.path == path)
            waiting.path = image.path;
    }
    if (wish.isUnwanted && image.isNew)
        Q_EMIT trashRequested(image.path);
    else if (!wish.isUnwanted && !wish.name.isEmpty())
        m_relocator.relocate(image.path, app::renamedPath(image.path, wish.name));
    update();
}

void AddedImages::setLost(const QString &path)
{
    m_arriving.remove(path);
    if (current() && current()->image.path == path)
        close();
}

void AddedImages::follow(const std::function<void()> &edit)
{
    if (!m_document)
        return;
    const QTextDocument &text = m_document->textDocument();
    const bool wasLastStep = text.availableUndoSteps() == m_undoSteps;
    const QScopedValueRollback<bool> editing(m_isEditing, true);
    edit();
    if (wasLastStep)
        m_undoSteps = text.availableUndoSteps();
}

void AddedImages::takeFocus()
{
    if (!m_entries.isEmpty())
        m_bar->takeFocus();
}

void AddedImages::close()
{
    m_bar->hide();
    m_processing.reset();
    if (m_entries.isEmpty())
        return;
    m_entries.clear();
    Q_EMIT emptyChanged();
}

const AddedImages::Entry *AddedImages::current() const
{
    return m_index < m_entries.size() ? &m_entries.at(m_index) : nullptr;
}

bool AddedImages::isFoundCurrent() const
{
    return m_document && m_foundText == m_document->text();
}

const app::ImageUse *AddedImages::useOf(const QString &path, const QTextCursor &place) const
{
    const auto found = std::ranges::find(m_found.images, path, &app::PostImage::path);
    if (!isFoundCurrent() || found == m_found.images.end())
        return nullptr;
    const app::ImageUse *first = nullptr;
    for (const app::ImageUse &use : found->uses) {
        if (use.origin != app::ImageUse::Origin::Body)
            continue;
        if (!place.isNull() && use.range && use.range->start >= place.position())
            return &use;
        first = first ? first : &use;
    }
    return first;
}

std::optional<app::ImageMarkup> AddedImages::markupOf(const QString &path,
                                                      const QTextCursor &place) const
{
    const app::ImageUse *use = useOf(path, place);
    return use ? app::imageMarkup(m_foundText, *use) : std::nullopt;
}

void AddedImages::update()
{
    const Entry *entry = current();
    if (!entry)
        return;
    AddedImageBar::Content content;
    content.name = nameOf(*entry);
    content.facts = isArriving(*entry) ? factsOnTheWay(*entry) : factsOf(entry->image);
    content.index = m_index;
    content.count = int(m_entries.size());
    content.options = entry->options;
    content.altText = entry->image.altText;
    content.source = entry->original.path.isEmpty()
        ? app::ImageFormat::Png
        : app::readImageHeader(entry->original.path).format;
    content.canProcess
        = entry->image.isNew && !isArriving(*entry) && !app::decoderName(content.source).isEmpty();
    if (const app::ImageUse *use = useOf(entry->image.path, entry->place))
        content.altText = use->label;
    if (const auto markup = markupOf(entry->image.path, entry->place)) {
        if (app::hasImageWidth(*markup, m_dialect))
            content.width = app::imageWidth(m_foundText, *markup);
    }
    m_bar->showImage(content);
    updateThumbnail();
}

void AddedImages::updateThumbnail()
{
    const QFileInfo file(current()->image.path);
    QImage thumbnail;
    if (!isArriving(*current()))
        thumbnail = m_thumbnails.thumbnail({file.filePath(), file.lastModified(), ThumbnailBounds});
    // A bitmap may be huge: coarse is quick, and the bar scales what is left smoothly.
    if (thumbnail.isNull() && !current()->original.bitmap.isNull())
        thumbnail = current()->original.bitmap.scaled(ThumbnailBounds * 4, Qt::KeepAspectRatio);
    m_bar->setThumbnail(thumbnail);
}

void AddedImages::whenFound(const QString &path, const Change &change)
{
    if (isFoundCurrent())
        change(path);
    else
        m_waiting.append({path, change});
}

void AddedImages::editText(const app::TextEdit &edit)
{
    m_isEditing = true;
    m_document->apply({edit});
    m_isEditing = false;
}

void AddedImages::setName(const QString &name)
{
    const Entry *entry = current();
    if (!entry)
        return;
    if (const auto arriving = m_arriving.find(entry->image.path); arriving != m_arriving.end()) {
        arriving->name = name;
        update();
        return;
    }
    m_relocator.relocate(entry->image.path, app::renamedPath(entry->image.path, name));
}

void AddedImages::setAltText(const QString &altText)
{
    if (!current())
        return;
    const QTextCursor place = current()->place;
    whenFound(current()->image.path, [this, altText, place](const QString &path) {
        if (const auto markup = markupOf(path, place))
            editText(app::altTextEdit(m_foundText, *markup, altText));
    });
}

void AddedImages::setWidth(int width)
{
    if (!current())
        return;
    const QTextCursor place = current()->place;
    whenFound(current()->image.path, [this, width, place](const QString &path) {
        const auto markup = markupOf(path, place);
        if (markup && app::hasImageWidth(*markup, m_dialect))
            editText(app::widthEdit(m_foundText, *markup, width, m_dialect));
    });
}

void AddedImages::process(const app::ImageOptions &options)
{
    if (!current() || m_processing)
        return;
    m_processing = options;
    m_tasks.process(current()->image.path, current()->original, options);
}

void AddedImages::takeProcessed(const QString &path, const app::ProcessedImage &image)
{
    if (!m_processing || !current() || current()->image.path != path)
        return;
    const std::optional<app::ImageOptions> options = std::exchange(m_processing, {});
    Entry &entry = m_entries[m_index];
    entry.options = *options;
    entry.image.hadPlace = image.hadPlace;
    if (entry.image.sizeBefore == 0)
        entry.image.sizeBefore = entry.image.size;
    m_relocator.replace(entry.image.path, app::replacedPath(entry.image.path, image.format),
                        image.bytes);
}

void AddedImages::takeBack()
{
    const QList<Entry> entries = m_entries;
    if (!m_document || entries.isEmpty())
        return;
    const bool isLastStep = m_document->textDocument().availableUndoSteps() == m_undoSteps;
    close();
    Q_EMIT textFocusRequested();
    if (isLastStep) {
        m_document->textDocument().undo();
        for (const Entry &entry : entries) {
            if (isOwnFile(entry))
                Q_EMIT trashRequested(entry.image.path);
        }
        return;
    }
    for (const Entry &entry : entries) {
        whenFound(entry.image.path,
                  [this, isOwn = isOwnFile(entry), place = entry.place](const QString &path) {
                      if (const auto markup = markupOf(path, place))
                          m_document->apply({{markup->whole, {}}}, app::UndoStep::New);
                      if (isOwn)
                          Q_EMIT trashRequested(path);
                  });
    }
}

QString AddedImages::nameOf(const Entry &entry) const
{
    const QString &path = entry.image.path;
    const QString wanted = m_arriving.value(path).name;
    return QFileInfo(wanted.isEmpty() ? path : app::renamedPath(path, wanted)).fileName();
}

bool AddedImages::isOwnFile(const Entry &entry)
{
    const auto arriving = m_arriving.find(entry.image.path);
    if (arriving == m_arriving.end())
        return entry.image.isNew;
    arriving->isUnwanted = true;
    return false;
}

} // namespace ui
