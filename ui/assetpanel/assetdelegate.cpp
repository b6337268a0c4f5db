// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetdelegate.h"

#include "app/assets/thumbnailcache.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/common/imagetile.h"
#include "ui/theme/themecontroller.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPainter>

namespace ui {
namespace {

using State = app::PostImage::State;

constexpr qreal PictureRadius = 5;
constexpr int Padding = 5; ///< Around the picture of a row.
constexpr int TextGap = 10; ///< Between a row's picture and its texts.

State stateOf(const QModelIndex &index)
{
    return static_cast<State>(index.data(AssetModel::StateRole).toInt());
}

/// A tile is higher than its picture by two lines of text; a row is as low as two of them.
bool isRow(const QRect &tile, const QFontMetrics &metrics)
{
    return tile.height() <= AssetDelegate::rowSize(0, metrics).height();
}

QRect rowPicture(const QRect &tile)
{
    const int height = tile.height() - 2 * Padding;
    return {tile.left() + Padding, tile.top() + Padding, height * 4 / 3, height};
}

QRect nameRect(const QRect &tile, const QFontMetrics &metrics)
{
    if (isRow(tile, metrics)) {
        const QRect picture = rowPicture(tile);
        const int left = picture.right() + 1 + TextGap;
        return {left, tile.center().y() - metrics.height() + 1, tile.right() - Padding - left,
                metrics.height()};
    }
    return tileName(tile, metrics);
}

struct Mark {
    QLatin1StringView icon;
    QColor color;
};

Mark markOf(State state, const QVariantList &problems, const Theme &theme)
{
    const auto has = [&problems](app::ImageProblem problem) {
        return problems.contains(int(problem));
    };
    if (has(app::ImageProblem::WrongCase))
        return {QLatin1StringView("case-sensitive"), theme.error};
    if (state == State::Used && !problems.isEmpty()) {
        if (has(app::ImageProblem::DecomposedName))
            return {QLatin1StringView("case-sensitive"), theme.warning};
        if (has(app::ImageProblem::TooLarge))
            return {QLatin1StringView("maximize"), theme.warning};
        if (has(app::ImageProblem::NoAltText))
            return {QLatin1StringView("text-quote"), theme.mutedText};
        return {QLatin1StringView("copy"), theme.mutedText};
    }
    switch (state) {
    case State::Missing:
        return {QLatin1StringView("triangle-alert"), theme.error};
    case State::Refused:
        return {QLatin1StringView("lock"), theme.error};
    case State::Unused:
        return {QLatin1StringView("eye-off"), theme.warning};
    case State::Arriving:
        return {QLatin1StringView("save"), theme.mutedText};
    case State::Remote:
    case State::Used:
        break;
    }
    return {QLatin1StringView("external-link"), theme.mutedText};
}

} // namespace

AssetDelegate::AssetDelegate(const ThemeController &theme, app::ThumbnailCache &thumbnails,
                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_thumbnails(thumbnails)
{ }

QSize AssetDelegate::rowSize(int width, const QFontMetrics &metrics)
{
    return {width, 2 * Padding + 2 * metrics.height() + 6};
}

void AssetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QRect tile = option.rect;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintTileBackground(*painter, option, theme);
    const bool isInList = isRow(tile, option.fontMetrics);
    const QRect picture = isInList ? rowPicture(tile) : tilePicture(tile);
    paintPicture(*painter, picture, index);
    if (!isInList)
        paintBadge(*painter, picture, tileFactsFont(option.font), index);
    paintTexts(*painter, tile, option, index);
    painter->restore();
}

QSize AssetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return tileSize(std::max(option.rect.width(), 96), option.fontMetrics);
}

QWidget *AssetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("New name of the image"));
    return editor;
}

void AssetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    const QString name = index.data(Qt::EditRole).toString();
    line->setText(name);
    const qsizetype dot = name.lastIndexOf(u'.');
    // The view selects all after this; the ending is seldom meant.
    QMetaObject::invokeMethod(
        line, [line, dot] { line->setSelection(0, static_cast<int>(dot > 0 ? dot : 999)); },
        Qt::QueuedConnection);
}

void AssetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    const int height = editor->sizeHint().height();
    const QRect name = nameRect(option.rect, option.fontMetrics);
    editor->setGeometry(option.rect.left(), name.center().y() - height / 2, option.rect.width(),
                        height);
}

void AssetDelegate::paintPicture(QPainter &painter, const QRect &rect,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const State state = stateOf(index);
    if (state != State::Used && state != State::Unused) {
        painter.setPen(QPen(theme.border, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), PictureRadius,
                                PictureRadius);
        paintPlaceholder(painter, rect, index);
        return;
    }
    const bool isPainted
        = paintThumbnail(painter, rect, index.data(AssetModel::PathRole).toString(),
                         index.data(AssetModel::ChangedRole).toDateTime(), m_thumbnails, theme);
    if (!isPainted)
        paintPlaceholder(painter, rect, index);
}

void AssetDelegate::paintPlaceholder(QPainter &painter, const QRect &rect,
                                     const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const State state = stateOf(index);
    const QLatin1StringView name = state == State::Missing || state == State::Refused
        ? QLatin1StringView("image-off")
        : QLatin1StringView("image");
    const auto format = static_cast<app::ImageFormat>(index.data(AssetModel::FormatRole).toInt());
    const bool isDrawing = format == app::ImageFormat::Svg;
    paintTilePlaceholder(painter, rect, name, isDrawing ? QStringLiteral("SVG") : QString(), theme);
}

void AssetDelegate::paintBadge(QPainter &painter, const QRect &picture, const QFont &font,
                               const QModelIndex &index) const
{
    const State state = stateOf(index);
    const QString word = index.data(AssetModel::BadgeRole).toString();
    if (word.isEmpty())
        return;
    const Theme &theme = m_theme.theme();
    const Mark mark = index.data(AssetModel::UnservedRole).toBool()
        ? Mark{QLatin1StringView("triangle-alert"), theme.warning}
        : markOf(state, index.data(AssetModel::ProblemsRole).toList(), theme);
    constexpr int IconSize = 12;
    constexpr int Margin = 4;
    const QFontMetrics metrics(font);
    const int height = std::max(metrics.height(), IconSize) + 4;
    const int width = std::min(6 + IconSize + 4 + metrics.horizontalAdvance(word) + 7,
                               picture.width() - 2 * Margin);
    const QRect badge(picture.left() + Margin, picture.bottom() + 1 - Margin - height, width,
                      height);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                            height / 2.0);
    const QRect iconRect(badge.left() + 6, badge.center().y() - IconSize / 2 + 1, IconSize,
                         IconSize);
    paintCachedIcon(painter, iconRect, mark.icon, mark.color);
    painter.setFont(font);
    painter.setPen(mark.color);
    painter.drawText(badge.adjusted(6 + IconSize + 4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     word);
}

void AssetDelegate::paintTexts(QPainter &painter, const QRect &tile,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isInList = isRow(tile, option.fontMetrics);
    QStringList facts{index.data(AssetModel::FactsRole).toString()};
    const QString badge = index.data(AssetModel::BadgeRole).toString();
    if (isInList && !badge.isEmpty())
        facts.prepend(badge);
    paintTileTexts(painter, option, nameRect(tile, option.fontMetrics),
                   isInList ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignCenter,
                   {index.data().toString(), facts.join(QStringLiteral(" · "))}, m_theme.theme());
}

} // namespace ui
