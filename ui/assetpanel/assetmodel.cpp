// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetmodel.h"

#include "app/assets/imagereference.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>
#include <QTextDocument>

#include <algorithm>

namespace ui {
namespace {

using State = app::PostImage::State;

QStringList lineNumbers(const QList<app::ImageUse> &uses)
{
    QStringList lines;
    for (const app::ImageUse &use : uses)
        lines.append(QString::number(use.line));
    lines.removeDuplicates();
    return lines;
}

} // namespace

void AssetModel::setImages(const app::PostImages &images, const app::PostPlace &place)
{
    if (images == m_images && place == m_place)
        return;
    const auto isSameFile = [](const app::PostImage &a, const app::PostImage &b) {
        return a.path == b.path && a.name == b.name;
    };
    const bool isSameList = std::ranges::equal(images.images, m_images.images, isSameFile);
    m_place = place;
    if (isSameList) {
        m_images = images;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_images = images;
    endResetModel();
}

void AssetModel::setAdvices(const app::ImageAdvices &advices)
{
    m_advices = advices;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // Of any role: the filter looks at it.
}

int AssetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_images.images.size());
}

QVariant AssetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::PostImage &image = m_images.images.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return image.name;
    case Qt::ToolTipRole:
        return toolTip(image);
    case Qt::AccessibleTextRole: {
        QStringList parts{image.name, badge(image), facts(image)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case StateRole:
        return static_cast<int>(image.state);
    case PathRole:
        return image.path;
    case ChangedRole:
        return image.changed;
    case FormatRole:
        return static_cast<int>(image.header.format);
    case FactsRole:
        return facts(image);
    case MarkdownRole:
        return app::imageMarkdown(image, m_images, m_place);
    case SizeRole:
        return image.size;
    case ProblemsRole: {
        QVariantList problems;
        for (const app::ImageProblem problem : image.problems)
            problems.append(int(problem));
        return problems;
    }
    case UnservedRole:
        return image.isFile() && m_advices.value(image.path).unserved.has_value();
    case BadgeRole:
        return badge(image);
    default:
        return {};
    }
}

bool AssetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const app::PostImage image = m_images.images.at(index.row());
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == image.name)
        return false;
    Q_EMIT renameRequested(image, name);
    return true;
}

Qt::ItemFlags AssetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid())
        return flags;
    const app::PostImage &image = m_images.images.at(index.row());
    if (image.isFile())
        flags |= Qt::ItemIsDragEnabled;
    if (image.isImageFile())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList AssetModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData *AssetModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList markdown;
    for (const QModelIndex &index : indexes)
        markdown.append(index.data(MarkdownRole).toString());
    auto *data = new QMimeData;
    // No address of the file: an editor would bring it in once more.
    data->setText(markdown.join(QStringLiteral("\n\n")));
    return data;
}

Qt::DropActions AssetModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

QString AssetModel::badge(const app::PostImage &image) const
{
    const bool isSpelled = image.problems.contains(app::ImageProblem::WrongCase);
    const QString state = stateWord(image.state);
    if (state.isEmpty() && m_advices.value(image.path).unserved)
        return tr("Not on the site");
    if (image.problems.isEmpty() || (!state.isEmpty() && !isSpelled))
        return state;
    return problemWord(image.problems.first());
}

QString AssetModel::facts(const app::PostImage &image) const
{
    switch (image.state) {
    case State::Missing:
        return tr("no such file");
    case State::Arriving:
        return tr("being saved");
    case State::Remote:
        return tr("on another site");
    case State::Refused:
        return tr("outside of the blog");
    case State::Used:
    case State::Unused:
        break;
    }
    const QString size = QLocale().formattedDataSize(image.size, 0, QLocale::DataSizeSIFormat);
    const QSize pixels = image.header.pixelSize;
    if (!pixels.isValid())
        return size;
    return QStringLiteral("%1 × %2 · %3").arg(pixels.width()).arg(pixels.height()).arg(size);
}

QString AssetModel::toolTip(const app::PostImage &image) const
{
    QStringList lines{image.path.isEmpty() ? image.name : image.path};
    if (image.state == State::Missing)
        lines[0] = tr("Expected at %1").arg(image.path);
    if (image.isFile())
        lines.append(facts(image));
    if (!image.uses.isEmpty())
        lines.append(tr("Used in line %1").arg(lineNumbers(image.uses).join(QStringLiteral(", "))));
    for (const app::ImageUse &use : image.uses) {
        if (use.origin == app::ImageUse::Origin::Body && !use.label.isEmpty()) {
            lines.append(tr("Text for those who can't see it: %1").arg(use.label));
            break;
        }
    }
    // Tool tips that look like HTML would be read as such.
    return Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
}

QString problemWord(app::ImageProblem problem)
{
    switch (problem) {
    case app::ImageProblem::WrongCase:
        return QCoreApplication::translate("ui::AssetModel", "Other case");
    case app::ImageProblem::DecomposedName:
        return QCoreApplication::translate("ui::AssetModel", "Name in NFD");
    case app::ImageProblem::TooLarge:
        return QCoreApplication::translate("ui::AssetModel", "Large");
    case app::ImageProblem::NoAltText:
        return QCoreApplication::translate("ui::AssetModel", "Not described");
    case app::ImageProblem::Duplicate:
        return QCoreApplication::translate("ui::AssetModel", "Copy");
    }
    return {};
}

QString stateWord(app::PostImage::State state)
{
    switch (state) {
    case State::Used:
        return {};
    case State::Unused:
        return QCoreApplication::translate("ui::AssetModel", "Unused");
    case State::Missing:
        return QCoreApplication::translate("ui::AssetModel", "Missing");
    case State::Arriving:
        return QCoreApplication::translate("ui::AssetModel", "Saving…");
    case State::Remote:
        return QCoreApplication::translate("ui::AssetModel", "Online");
    case State::Refused:
        return QCoreApplication::translate("ui::AssetModel", "Not shown");
    }
    return {};
}

} // namespace ui
