// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagemetadata.h"

#include "app/assets/imageheader.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <mutex>

namespace app {
namespace {

const std::string OrientationKey = "Exif.Image.Orientation";

// Exiv2 0.27: the XMP parser has state of its own and is not for several threads.
std::mutex &parserLock()
{
    static std::mutex lock;
    return lock;
}

bool isPlace(const std::string &key)
{
    return key.rfind("Exif.GPSInfo.", 0) == 0 || key == "Exif.Image.GPSTag"
        || key.find("GPS") != std::string::npos;
}

template <typename Metadata>
bool removePlace(Metadata &metadata)
{
    bool hadPlace = false;
    for (auto entry = metadata.begin(); entry != metadata.end();) {
        if (isPlace(entry->key())) {
            entry = metadata.erase(entry);
            hadPlace = true;
        } else {
            ++entry;
        }
    }
    return hadPlace;
}

void removeAll(Exiv2::Image &image)
{
    const auto found = image.exifData().findKey(Exiv2::ExifKey(OrientationKey));
    const bool isTurned = found != image.exifData().end();
    const auto side = isTurned ? found->toLong() : 1;
    image.clearExifData();
    image.clearXmpData();
    image.clearXmpPacket();
    image.clearIptcData();
    image.clearComment();
    if (isTurned)
        image.exifData()[OrientationKey] = static_cast<uint16_t>(side);
}

StrippedImage stripped(const QByteArray &bytes, MetadataRemoval removal)
{
    const auto *data = reinterpret_cast<const Exiv2::byte *>(bytes.constData());
    const Exiv2::Image::AutoPtr image
        = Exiv2::ImageFactory::open(data, static_cast<long>(bytes.size()));
    image->readMetadata();
    const bool hasAny = !image->exifData().empty() || !image->xmpData().empty()
        || !image->iptcData().empty() || !image->comment().empty();
    const bool hadExifPlace = removePlace(image->exifData());
    const bool hadXmpPlace = removePlace(image->xmpData());
    const bool hadPlace = hadExifPlace || hadXmpPlace;
    if (removal == MetadataRemoval::All)
        removeAll(*image);
    const bool changes = removal == MetadataRemoval::All ? hasAny : hadPlace;
    if (!changes)
        return {bytes, hadPlace};
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.seek(0, Exiv2::BasicIo::beg);
    const Exiv2::DataBuf written = io.read(static_cast<long>(io.size()));
    return {QByteArray(reinterpret_cast<const char *>(written.pData_), written.size_), hadPlace};
}

} // namespace

Result<StrippedImage> withoutMetadata(const QByteArray &bytes, MetadataRemoval removal)
{
    const ImageFormat format = imageFormat(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    const bool mayDescribe = format == ImageFormat::Jpeg || format == ImageFormat::Png
        || format == ImageFormat::WebP || format == ImageFormat::Tiff;
    if (removal == MetadataRemoval::None || !mayDescribe)
        return StrippedImage{bytes, false};
    const std::lock_guard guard(parserLock());
    try {
        return stripped(bytes, removal);
    } catch (const std::exception &exception) {
        return Error{Error::Kind::InvalidSyntax, {}, 0, QString::fromUtf8(exception.what())};
    }
}

} // namespace app
