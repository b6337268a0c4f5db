// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/imageintake.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/assets/imagereference.h"
#include "app/assets/imagerefusal.h"
#include "app/storage/fileio.h"
#include "ui/assetpanel/addedimagebar.h"
#include "ui/assetpanel/addedimages.h"

#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace ui {
namespace {

QString joinedMarkdown(const QList<app::ImportedImage> &images)
{
    QStringList markdown;
    for (const app::ImportedImage &image : images)
        markdown.append(image.markdown());
    return markdown.join(QStringLiteral("\n\n"));
}

/// All that may be names of files: those that a text refers to are taken, even where there is none.
QStringList fileNamesIn(const QString &text)
{
    static const QRegularExpression name(QStringLiteral(R"([^\s/\\()<>\[\]"'=]+\.\w+)"));
    QStringList names;
    for (auto match = name.globalMatch(QUrl::fromPercentEncoding(text.toUtf8())); match.hasNext();)
        names.append(match.next().captured());
    return names;
}

} // namespace

ImageIntake::ImageIntake(app::ImageTasks &tasks, app::ImageScanner &scanner, AddedImages &added,
                         QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_scanner(scanner)
    , m_added(added)
{
    connectTasks();
}

void ImageIntake::connectTasks()
{
    connect(&m_tasks, &app::ImageTasks::pictureWritten, this,
            [this](const app::ImportedImage &image, const app::ReservedImage &reserved) {
                tellPicture(image, reserved);
                Q_EMIT arrived(image.path);
            });
    connect(&m_tasks, &app::ImageTasks::pictureLost, this,
            [this](const app::ReservedImage &reserved, const app::Error &error) {
                const QString path = m_reserved.value(reserved.name).path;
                m_added.follow([&] { settlePicture({}, reserved); });
                m_added.setLost(path);
                tellArriving();
                Q_EMIT failed(error);
            });
    connect(&m_tasks, &app::ImageTasks::imported, this, [this](QList<app::ImportedImage> images) {
        for (app::ImportedImage &image : images) {
            if (m_altTexts.contains(image.source))
                image.altText = m_altTexts.take(image.source);
        }
        Q_EMIT arrived(images.last().path);
        tellFiles(images, insert(joinedMarkdown(images)));
    });
}

void ImageIntake::setPost(app::PostDocument *document)
{
    m_document = document;
    m_waitingFiles.clear();
    m_waitingImages.clear();
    m_reserved.clear();
    m_replaced.clear();
    tellArriving();
}

void ImageIntake::forgetReplaced()
{
    if (m_replaced.isEmpty())
        return;
    m_replaced.clear();
    tellArriving();
}

void ImageIntake::tellArriving()
{
    QStringList destinations = m_replaced;
    for (const Written &written : std::as_const(m_reserved))
        destinations.append(written.address);
    Q_EMIT arrivingChanged(destinations);
}

void ImageIntake::setPlace(const app::PostPlace &place)
{
    m_place = place;
    addWaiting();
}

bool ImageIntake::isEditable() const
{
    return m_document && !m_document->isReadOnly();
}

bool ImageIntake::hasPlace() const
{
    // The place may be another post's while one post takes over from another.
    return m_document && !m_place.file.isEmpty() && m_document->path() == m_place.file;
}

app::PostSnapshot ImageIntake::snapshot() const
{
    if (m_scanner.post().place == m_place)
        return m_scanner.post();
    return {m_document->text(), {}, m_place};
}

void ImageIntake::addFiles(const QStringList &paths)
{
    if (!isEditable() || paths.isEmpty())
        return;
    m_waitingFiles += paths;
    addWaiting();
    if (!hasPlace())
        Q_EMIT saveRequested();
}

void ImageIntake::addImage(const app::PastedPicture &picture)
{
    const bool isHere = !picture.image.isNull() || !picture.bytes.isEmpty();
    if (!isEditable() || (!isHere && picture.address.isEmpty()))
        return;
    m_waitingImages += picture;
    addWaiting();
    if (!hasPlace())
        Q_EMIT saveRequested();
}

void ImageIntake::addWaiting()
{
    if (!hasPlace())
        return;
    const app::PostSnapshot post = snapshot();
    if (!m_waitingFiles.isEmpty())
        m_tasks.importFiles(post, std::exchange(m_waitingFiles, {}), m_options);
    for (const app::PastedPicture &picture : std::exchange(m_waitingImages, {})) {
        if (!picture.image.isNull()) {
            addPicture(post, picture);
        } else if (!picture.bytes.isEmpty()) {
            addBytes(post, picture);
        } else {
            Q_EMIT insertRequested(app::imageMarkdown(picture.altText, picture.address));
            Q_EMIT downloadRequested({picture.address});
        }
    }
}

void ImageIntake::addBytes(const app::PostSnapshot &post, const app::PastedPicture &picture)
{
    const app::ImageFormat format = app::imageFormat(picture.bytes);
    if (format == app::ImageFormat::Unknown) {
        Q_EMIT failed(
            {app::Error::Kind::Unsupported, {}, 0, {}, int(app::ImageRefusal::NotAnImage)});
        return;
    }
    const QString base = picture.altText.isEmpty() ? app::postSlug(m_place.file) : picture.altText;
    const QString path
        = m_pasted.filePath(app::safeImageName(base.left(60) + u'.' + app::suffix(format)));
    if (const app::Result<void> saved = app::saveFile(path, picture.bytes); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_altTexts.insert(path, picture.altText);
    m_tasks.importFiles(post, {path}, m_options);
}

void ImageIntake::addPicture(const app::PostSnapshot &post, const app::PastedPicture &picture)
{
    // Learned already, but for a post that was saved this moment: a post of a thousand images would
    // make the text wait.
    const app::ImageFolder &known = m_scanner.images().folder;
    const bool isKnown
        = m_scanner.post().place == m_place && !known.path.isEmpty() && m_options.folder.isEmpty();
    const app::ReservedImage reserved = app::reservedImage(
        isKnown ? known : app::imageFolder(post, m_options.folder), m_place,
        m_reserved.keys() + fileNamesIn(m_document->text()), m_options, picture.name);
    const QString expected = app::locateImage(reserved.destination(), m_place).path;
    const QString path
        = expected.isEmpty() ? reserved.folder.path + u'/' + reserved.name : expected;
    m_reserved.insert(reserved.name, {picture, reserved.destination(), path, {}});
    tellArriving();
    m_tasks.importImage(m_place, picture.image, reserved, m_options);
    Q_EMIT insertRequested(app::imageMarkdown(picture.altText, reserved.destination()));
    rememberPlace(reserved);
    showArriving(reserved);
}

void ImageIntake::showArriving(const app::ReservedImage &reserved)
{
    const Written &written = m_reserved[reserved.name];
    app::ImportedImage image;
    image.path = written.path;
    image.destination = written.address;
    image.altText = written.picture.altText;
    QTextCursor place = written.destination;
    place.setKeepPositionOnInsert(true);
    m_added.showArriving({image, {{}, written.picture.image}, m_options, place});
}

QTextCursor ImageIntake::insert(const QString &markdown)
{
    QTextCursor place;
    if (!m_document)
        return place;
    const auto edits = connect(m_document, &app::PostDocument::edited, this,
                               [this, &place](const app::TextDelta &delta) {
                                   place = QTextCursor(&m_document->textDocument());
                                   place.setPosition(int(delta.position));
                                   place.setKeepPositionOnInsert(true);
                               });
    Q_EMIT insertRequested(markdown);
    disconnect(edits);
    return place;
}

void ImageIntake::rememberPlace(const app::ReservedImage &reserved)
{
    const auto written = m_reserved.find(reserved.name);
    if (!m_document || written == m_reserved.end())
        return;
    // No other reference has this name: see fileNamesIn().
    const QString markdown = app::imageMarkdown(written->picture.altText, reserved.destination());
    const qsizetype at = m_document->text().indexOf(markdown);
    if (at < 0)
        return;
    written->destination = QTextCursor(&m_document->textDocument());
    written->destination.setPosition(int(at + markdown.lastIndexOf(reserved.destination())));
}

void ImageIntake::settlePicture(const QString &written, const app::ReservedImage &reserved)
{
    const Written taken = m_reserved.take(reserved.name);
    const QTextCursor place = taken.destination;
    const QString before = reserved.destination();
    if (!m_document || place.isNull() || written == before)
        return;
    // The picture was there already, or its name was taken: the reference follows. One that was
    // taken back or changed meanwhile is the author's.
    app::TextRange range{place.position(), before.size()};
    const QString text = m_document->text();
    if (QStringView(text).mid(range.start, range.length) != before)
        return;
    if (written.isEmpty()) {
        const QString markdown = app::imageMarkdown(taken.picture.altText, before);
        range = {range.start - markdown.lastIndexOf(before), markdown.size()};
        if (range.start < 0 || QStringView(text).mid(range.start, range.length) != markdown)
            return;
    }
    m_replaced.append(before);
    m_document->apply({{range, written}}, app::UndoStep::JoinLast);
}

void ImageIntake::tellPicture(const app::ImportedImage &image, const app::ReservedImage &reserved)
{
    const QString path = m_reserved.value(reserved.name).path;
    m_added.follow([&] { settlePicture(image.destination, reserved); });
    m_added.setWritten(path, image);
    tellArriving();
}

void ImageIntake::tellFiles(const QList<app::ImportedImage> &images, const QTextCursor &place)
{
    QList<AddedImages::Entry> entries;
    for (const app::ImportedImage &image : images)
        entries.append({image, {image.source, {}}, m_options, place});
    m_added.show(entries);
}

} // namespace ui
