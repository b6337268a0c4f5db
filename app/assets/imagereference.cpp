// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagereference.h"

#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

/// A destination that was parsed, written again.
QString rewritten(const QString &destination)
{
    const bool isSafe = std::ranges::none_of(destination, [](QChar c) {
        constexpr QStringView unsafe = u"()<>\\\"";
        return c.isSpace() || unsafe.contains(c);
    });
    return isSafe ? destination : QStringLiteral("<%1>").arg(destination);
}

} // namespace

QString altTextOf(const QString &fileName)
{
    static const QRegularExpression machineWords(
        QStringLiteral(
            "img|dsc[fn]?|pxl|image|photo|picture|screen ?shot|스크린샷|clipboard|kakaotalk"
            "|untitled|copy|am|pm|at|오전|오후"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letters(QStringLiteral(R"([^\W\d_])"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hash(QStringLiteral("^[0-9a-fA-F-]{8,}$"));
    static const QRegularExpression separators(QStringLiteral(R"([\s_-]+)"));
    const QString base = QFileInfo(fileName).completeBaseName();
    if (hash.match(base).hasMatch() || !QString(base).remove(machineWords).contains(letters))
        return {};
    return QString(base).replace(separators, QStringLiteral(" ")).trimmed();
}

QString imageMarkdown(const QString &altText, const QString &destination)
{
    static const QRegularExpression markup(QStringLiteral(R"(([\\\[\]!<*_`|]))"));
    QString alt = altText;
    alt.replace(markup, QStringLiteral("\\\\1"));
    return QStringLiteral("![%1](%2)").arg(alt, destination);
}

QString imageMarkdown(const PostImage &image, const PostImages &images, const PostPlace &place)
{
    const auto use = std::ranges::find(image.uses, ImageUse::Origin::Body, &ImageUse::origin);
    if (use != image.uses.end())
        return imageMarkdown(use->label, rewritten(use->destination));
    if (image.path.isEmpty())
        return imageMarkdown({}, rewritten(image.name));
    const QFileInfo file(image.path);
    const QString folder = canonicalPath(place.folder());
    const QString destination = file.path() == canonicalPath(images.folder.path)
        ? images.folder.destination(file.fileName())
        : markdownDestination(QDir(folder).relativeFilePath(image.path));
    return imageMarkdown(altTextOf(image.name), destination);
}

} // namespace app
