// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/pageimages.h"

#include "app/assets/imageheader.h"
#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/export/imagetags.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace app {
namespace {

// A page of more can't be sent or opened in comfort; such a file is no picture for a blog.
constexpr qint64 MaximumImageBytes = 32LL << 20;

QString mimeType(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return QStringLiteral("image/png");
    case ImageFormat::Jpeg:
        return QStringLiteral("image/jpeg");
    case ImageFormat::Gif:
        return QStringLiteral("image/gif");
    case ImageFormat::WebP:
        return QStringLiteral("image/webp");
    case ImageFormat::Bmp:
        return QStringLiteral("image/bmp");
    case ImageFormat::Tiff:
        return QStringLiteral("image/tiff");
    case ImageFormat::Ico:
        return QStringLiteral("image/x-icon");
    case ImageFormat::Svg:
        return QStringLiteral("image/svg+xml");
    case ImageFormat::Avif:
        return QStringLiteral("image/avif");
    case ImageFormat::Heic:
        return QStringLiteral("image/heic");
    case ImageFormat::Unknown:
        break;
    }
    return {};
}

QString note(const ImageTag &tag)
{
    const QString name = QUrl::fromPercentEncoding(tag.source.toUtf8());
    const QString text = tag.alternative.isEmpty()
        ? name
        : tag.alternative + (name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(name));
    return QStringLiteral("<span class=\"missing-image\">\U0001F5BC\uFE0F %1</span>")
        .arg(text.toHtmlEscaped());
}

int lineOf(const QString &destination, const QList<Reference> &references, const LineRange &block)
{
    const auto found = std::find_if(
        references.begin(), references.end(), [&destination, &block](const Reference &reference) {
            return reference.kind == Reference::Kind::Image && block.contains(reference.line)
                && reference.destination == destination;
        });
    return found == references.end() ? block.first : found->line;
}

} // namespace

PageImages::PageImages(PostPlace place, ExportFormat format)
    : m_place(std::move(place))
    , m_format(format)
{ }

std::optional<QString> PageImages::address(const QString &destination, int line)
{
    const ImageLocation location = locateImage(destination, m_place);
    switch (location.kind) {
    case ImageLocation::Kind::Remote:
    case ImageLocation::Kind::Embedded:
        return destination;
    case ImageLocation::Kind::BesidePost:
    case ImageLocation::Kind::SiteRoot:
    case ImageLocation::Kind::StaticRoot:
        return fileAddress(location.path, line);
    case ImageLocation::Kind::Refused:
        warn(line, QStringLiteral("refused-image"),
             QStringLiteral("image '%1' is outside of the blog and left out").arg(destination));
        return {};
    case ImageLocation::Kind::Missing:
        break;
    }
    warn(line, QStringLiteral("missing-image"),
         QStringLiteral("image '%1' is missing").arg(destination));
    return {};
}

std::optional<QString> PageImages::fileAddress(const QString &path, int line)
{
    if (m_addresses.contains(path))
        return m_addresses.value(path);
    const Result<QByteArray> bytes = readFile(path, MaximumImageBytes);
    const QString type = bytes ? mimeType(imageFormat(*bytes)) : QString();
    if (type.isEmpty()) {
        const QString reason
            = bytes ? QStringLiteral("it is no image") : describe(bytes.error().kind);
        warn(line, QStringLiteral("unreadable-image"),
             QStringLiteral("image '%1' is left out: %2").arg(QFileInfo(path).fileName(), reason));
        return {};
    }
    QString result;
    if (m_format == ExportFormat::SingleFile) {
        result
            = QStringLiteral("data:%1;base64,%2").arg(type, QString::fromLatin1(bytes->toBase64()));
    } else {
        QStringList taken;
        for (const PageFile &file : std::as_const(m_files))
            taken << QFileInfo(file.name).fileName();
        const QString name = QStringLiteral("images/")
            + unclashingName(safeImageName(QFileInfo(path).fileName()), taken);
        m_files << PageFile{name, path, *bytes};
        result = QString::fromUtf8(QUrl::toPercentEncoding(name, "/"));
    }
    m_addresses.insert(path, result);
    return result;
}

QString PageImages::placed(const RenderedBlock &block, const QList<Reference> &references)
{
    const QString &html = block.html;
    QString result;
    qsizetype done = 0;
    const QList<ImageTag> tags = imageTags(html);
    for (const ImageTag &tag : tags) {
        const std::optional<QString> place = tag.source.isEmpty()
            ? std::nullopt
            : address(tag.source, lineOf(tag.source, references, block.lines));
        const TextRange replaced = place ? tag.sourceRange : tag.range;
        result += QStringView(html).mid(done, replaced.start - done);
        result += place ? place->toHtmlEscaped() : note(tag);
        done = replaced.end();
    }
    result += QStringView(html).mid(done);
    return result;
}

void PageImages::warn(int line, const QString &code, const QString &message)
{
    m_warnings << Notice{Notice::Kind::Warning, line, code, message, std::nullopt};
}

} // namespace app
