// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageoptionwords.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QString wordOf(ImageFormat format)
{
    return QString::fromLatin1(decoderName(format));
}

QString wordOf(MetadataRemoval removal)
{
    switch (removal) {
    case MetadataRemoval::None:
        return u"keep"_s;
    case MetadataRemoval::Place:
        return u"no-place"_s;
    case MetadataRemoval::All:
        return u"none"_s;
    }
    return {};
}

} // namespace

std::optional<ImageFormat> imageFormatOf(QStringView word)
{
    if (word.isEmpty())
        return ImageFormat::Unknown;
    if (word == u"jpg")
        return ImageFormat::Jpeg;
    for (const ImageFormat format : {ImageFormat::WebP, ImageFormat::Jpeg, ImageFormat::Png}) {
        if (word == wordOf(format))
            return format;
    }
    return std::nullopt;
}

std::optional<MetadataRemoval> metadataRemovalOf(QStringView word)
{
    for (const auto removal :
         {MetadataRemoval::None, MetadataRemoval::Place, MetadataRemoval::All}) {
        if (word == wordOf(removal))
            return removal;
    }
    return std::nullopt;
}

QString wordsOf(const ImageOptions &options)
{
    const ImageOptions usual;
    QStringList words;
    if (options.maximumSide > 0)
        words.append(u"max-side=%1"_s.arg(options.maximumSide));
    if (options.quality > 0)
        words.append(u"quality=%1"_s.arg(options.quality));
    if (options.format != usual.format)
        words.append(u"format="_s + wordOf(options.format));
    if (options.removal != usual.removal)
        words.append(u"metadata="_s + wordOf(options.removal));
    if (options.makesPngSmaller)
        words.append(u"png=smaller"_s);
    if (options.keepsOriginal)
        words.append(u"original=keep"_s);
    if (!options.folder.isEmpty())
        words.append(u"folder="_s
                     + QString::fromLatin1(QUrl::toPercentEncoding(options.folder, "/{}")));
    return words.join(u' ');
}

ImageOptions imageOptionsOf(const QString &words)
{
    ImageOptions options;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == u"max-side")
            options.maximumSide = std::max(0, value.toInt());
        else if (key == u"quality")
            options.quality = std::clamp(value.toInt(), 0, 100);
        else if (key == u"format")
            options.format = imageFormatOf(value).value_or(options.format);
        else if (key == u"metadata")
            options.removal = metadataRemovalOf(value).value_or(options.removal);
        else if (key == u"png")
            options.makesPngSmaller = value == u"smaller";
        else if (key == u"original")
            options.keepsOriginal = value == u"keep";
        else if (key == u"folder")
            options.folder = QUrl::fromPercentEncoding(value.toLatin1());
    }
    return options;
}

} // namespace app
