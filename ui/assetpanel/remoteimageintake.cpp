// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/remoteimageintake.h"

#include "app/assets/imagename.h"
#include "app/fields/imagewriting.h"
#include "app/storage/fileio.h"
#include "ui/assetpanel/downloadbar.h"

#include <algorithm>

namespace ui {
namespace {

/// The last part of the address's path, fit for a file. What it is called does not say what it is.
QString fileNameOf(const QUrl &url)
{
    const QString name = url.fileName(QUrl::FullyDecoded);
    return app::safeImageName(name.isEmpty() ? QStringLiteral("image") : name);
}

} // namespace

RemoteImageIntake::RemoteImageIntake(app::ImageScanner &scanner, DownloadBar &bar, QObject *parent)
    : QObject(parent)
    , m_scanner(scanner)
    , m_bar(bar)
{
    connect(&m_bar, &DownloadBar::cancelRequested, this, &RemoteImageIntake::cancel);
    connect(&m_scanner, &app::ImageScanner::scanned, this, &RemoteImageIntake::refer);
    connect(&m_download, &ImageDownload::progressed, this, [this](qint64 received, qint64 total) {
        m_bar.showProgress(m_count - int(m_waiting.size()), m_count, received, total);
    });
    connect(&m_download, &ImageDownload::fetched, this, &RemoteImageIntake::save);
    connect(&m_tasks, &app::ImageTasks::imported, this,
            [this](const QList<app::ImportedImage> &images) { take(images.first()); });
    const auto skip = [this](const app::Error &error) {
        Q_EMIT failed(error);
        fetchNext();
    };
    connect(&m_download, &ImageDownload::failed, this, skip);
    connect(&m_tasks, &app::ImageTasks::failed, this, skip);
}

void RemoteImageIntake::setPost(app::PostDocument *document)
{
    cancel();
    m_tasks.forget();
    m_arrived.clear();
    m_document = document;
}

void RemoteImageIntake::download(const QStringList &addresses)
{
    if (!m_document || m_document->isReadOnly() || m_place.file.isEmpty())
        return;
    for (const QString &address : addresses) {
        if (address == m_current || m_waiting.contains(address))
            continue;
        m_waiting.append(address);
        ++m_count;
    }
    if (m_current.isEmpty())
        fetchNext();
}

void RemoteImageIntake::cancel()
{
    m_download.cancel();
    m_waiting.clear();
    m_current.clear();
    m_count = 0;
    m_bar.hide();
}

void RemoteImageIntake::fetchNext()
{
    if (m_waiting.isEmpty()) {
        cancel();
        return;
    }
    m_current = m_waiting.takeFirst();
    m_bar.showProgress(m_count - int(m_waiting.size()), m_count, 0, -1);
    m_download.fetch(QUrl(m_current));
}

void RemoteImageIntake::save(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(fileNameOf(QUrl(m_current)));
    if (const app::Result<void> saved = app::saveFile(path, bytes); !saved) {
        Q_EMIT failed(saved.error());
        fetchNext();
        return;
    }
    m_tasks.importFiles({m_document->text(), m_scanner.post().references, m_place}, {path},
                        m_options);
}

void RemoteImageIntake::take(const app::ImportedImage &image)
{
    if (!m_current.isEmpty())
        m_arrived.insert(m_current, image);
    Q_EMIT arrived(image.path);
    refer();
    fetchNext();
}

void RemoteImageIntake::refer()
{
    // Ranges are of the text that was looked at: else the next look comes here again.
    if (m_arrived.isEmpty() || !m_document || m_scanner.text() != m_document->text())
        return;
    QList<app::TextEdit> edits;
    for (const app::PostImage &one : m_scanner.images().images) {
        if (one.state == app::PostImage::State::Remote && m_arrived.contains(one.name))
            edits += editsFor(one, m_arrived[one.name]);
    }
    m_arrived.clear();
    std::ranges::sort(edits, {}, [](const app::TextEdit &edit) { return edit.range.start; });
    const auto same = std::ranges::unique(edits); // References to one definition.
    edits.erase(same.begin(), same.end());
    if (!edits.isEmpty())
        m_document->apply(edits);
}

QList<app::TextEdit> RemoteImageIntake::editsFor(const app::PostImage &remote,
                                                 const app::ImportedImage &image)
{
    QList<app::TextEdit> edits;
    for (const app::ImageUse &use : remote.uses) {
        if (!use.range)
            continue;
        // In front matter no template is worked out: the field has its own way.
        app::Result<QString> destination = image.destination;
        if (use.origin == app::ImageUse::Origin::FrontMatter)
            destination = app::imageDestination(image.path, {}, use.label, m_blog, m_place);
        if (destination)
            edits.append({*use.range, *destination});
        else
            Q_EMIT failed(destination.error());
    }
    return edits;
}

} // namespace ui
