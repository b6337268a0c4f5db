// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/blogimages.h"
#include "app/assets/missingimages.h"
#include "app/blog/generator.h"
#include "app/cli/imagescommands.h"
#include "app/cli/verb.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::cli {
namespace {

/// An image, or a place for one where there is none.
struct Row {
    QString state;
    QString path; ///< From the folder.
    qint64 size = -1; ///< -1 for none.
    QStringList uses; ///< `path:line`
    QString duplicateOf;
};

QString word(BlogImage::State state)
{
    switch (state) {
    case BlogImage::State::Used:
        return QStringLiteral("used");
    case BlogImage::State::Doubtful:
        return QStringLiteral("doubtful");
    case BlogImage::State::Unused:
        return QStringLiteral("unused");
    }
    return {};
}

QList<Row> rowsOf(const QString &folder, const PostPlace &place)
{
    MentionIndex index;
    index.update(place);
    const QDir base(folder);
    const auto shownUse = [&base](const BlogUse &use) {
        const QString path = base.relativeFilePath(use.path);
        return use.line > 0 ? path + u':' + QString::number(use.line) : path;
    };
    QList<Row> rows;
    for (const BlogImage &image : findBlogImages(index, place).images) {
        Row row{word(image.state), base.relativeFilePath(image.path), image.stamp.size, {}, {}};
        for (const BlogUse &use : image.uses)
            row.uses.append(shownUse(use));
        if (!image.duplicateOf.isEmpty())
            row.duplicateOf = base.relativeFilePath(image.duplicateOf);
        rows.append(row);
    }
    for (const MissingImage &missing : findMissingImages(index, place))
        rows.append(
            {QStringLiteral("missing"), missing.destination, -1, {shownUse(missing.use)}, {}});
    return rows;
}

QString toLine(const Row &row)
{
    QString line
        = QStringLiteral("%1  %2  %3  %4")
              .arg(row.state, -8)
              .arg(row.size < 0 ? QStringLiteral("-") : QString::number(row.size), 10)
              .arg(row.path, row.uses.isEmpty() ? QStringLiteral("-") : row.uses.join(u','));
    if (!row.duplicateOf.isEmpty())
        line += QStringLiteral("  = ") + row.duplicateOf;
    return line + u'\n';
}

QJsonObject toJson(const Row &row)
{
    QJsonObject object{{QStringLiteral("state"), row.state},
                       {QStringLiteral("path"), row.path},
                       {QStringLiteral("uses"), QJsonArray::fromStringList(row.uses)}};
    if (row.size >= 0)
        object.insert(QStringLiteral("size"), row.size);
    if (!row.duplicateOf.isEmpty())
        object.insert(QStringLiteral("duplicateOf"), row.duplicateOf);
    return object;
}

} // namespace

int listBlog(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    const QStringList filters{QStringLiteral("unused"), QStringLiteral("missing"),
                              QStringLiteral("duplicates")};
    for (const QString &filter : filters)
        parser.addOption(QCommandLineOption(filter));
    const bool isParsed = parser.parse(QStringList{QString()} + arguments);
    QStringList chosen = filters;
    chosen.removeIf([&parser](const QString &filter) { return !parser.isSet(filter); });
    if (!isParsed || parser.positionalArguments().size() != 1 || chosen.size() > 1) {
        printError({Error::Kind::InvalidArgument,
                    {},
                    0,
                    isParsed ? QStringLiteral("one folder and one filter at a time")
                             : parser.errorText()});
        return Usage;
    }
    const QString folder = QFileInfo(parser.positionalArguments().first()).canonicalFilePath();
    const QString root = findSite(folder).root;
    QList<Row> rows
        = rowsOf(folder, {folder + QStringLiteral("/index.md"), root.isEmpty() ? folder : root});
    rows.removeIf([&](const Row &row) {
        const bool isDuplicate = !row.duplicateOf.isEmpty();
        const QString filter = chosen.value(0);
        return filter == u"duplicates" ? !isDuplicate : !filter.isEmpty() && row.state != filter;
    });
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Row &row : rows)
            array.append(toJson(row));
        print(QString::fromUtf8(QJsonDocument(array).toJson()));
    } else {
        for (const Row &row : rows)
            print(toLine(row));
    }
    return Done;
}

} // namespace app::cli
