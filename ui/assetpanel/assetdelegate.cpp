// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetdelegate.h"

#include "app/assets/thumbnailcache.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace ui {
namespace {

using State = app::PostImage::State;

constexpr int Padding = 5; ///< Between the tile's edge and what is drawn.
constexpr int TextGap = 5; ///< Between picture and name.
constexpr qreal PictureRadius = 5;
constexpr qreal TileRadius = 8;
// Thumbnails are made in steps of width, so that a drag of the dock's edge makes few.
constexpr int WidthStep = 64;

State stateOf(const QModelIndex &index)
{
    return static_cast<State>(index.data(AssetModel::StateRole).toInt());
}

QFont factsFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int pictureHeight(int width)
{
    return width * 3 / 4;
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

QRect pictureRect(const QRect &tile)
{
    const int width = tile.width() - 2 * Padding;
    return {tile.left() + Padding, tile.top() + Padding, width, pictureHeight(width)};
}

QRect nameRect(const QRect &tile, const QFontMetrics &metrics)
{
    if (isRow(tile, metrics)) {
        const QRect picture = rowPicture(tile);
        const int left = picture.right() + 1 + 2 * TextGap;
        return {left, tile.center().y() - metrics.height() + 1, tile.right() - Padding - left,
                metrics.height()};
    }
    const QRect picture = pictureRect(tile);
    return {picture.left(), picture.bottom() + 1 + TextGap, picture.width(), metrics.height()};
}

struct Mark {
    QLatin1StringView icon;
    QColor color;
};

/// Icons are drawings: parsing one for each tile would be felt while scrolling.
void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key
        = QStringLiteral("tile-%1-%2-%3-%4").arg(name, color.name()).arg(rect.width()).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = icon(name, color).pixmap(rect.size(), ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect, pixmap);
}

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

QSize AssetDelegate::tileSize(int width, const QFontMetrics &metrics)
{
    const int texts = TextGap + 2 * metrics.height();
    return {width, 2 * Padding + pictureHeight(width - 2 * Padding) + texts};
}

void AssetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QRect tile = option.rect;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.selection : theme.hover);
        painter->drawRoundedRect(tile, TileRadius, TileRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(tile).adjusted(0.75, 0.75, -0.75, -0.75), TileRadius,
                                 TileRadius);
    }
    const bool isInList = isRow(tile, option.fontMetrics);
    const QRect picture = isInList ? rowPicture(tile) : pictureRect(tile);
    paintPicture(*painter, picture, index);
    if (!isInList)
        paintBadge(*painter, picture, factsFont(option.font), index);
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
    const bool isFile = state == State::Used || state == State::Unused;
    QPen border(theme.border, 1);
    if (!isFile)
        border.setStyle(Qt::DashLine);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(border);
    painter.setBrush(isFile ? theme.window : Qt::transparent);
    painter.drawRoundedRect(frame, PictureRadius, PictureRadius);

    const qreal ratio = painter.device()->devicePixelRatioF();
    const int wanted = static_cast<int>(rect.width() * ratio);
    const int width = (wanted + WidthStep - 1) / WidthStep * WidthStep;
    const QImage image = isFile
        ? m_thumbnails.thumbnail({index.data(AssetModel::PathRole).toString(),
                                  index.data(AssetModel::ChangedRole).toDateTime(),
                                  QSize(width, pictureHeight(width))})
        : QImage();
    if (image.isNull()) {
        paintPlaceholder(painter, rect, index);
        return;
    }
    const QSizeF natural = QSizeF(image.size()) / ratio;
    const QSizeF bounds = frame.size();
    const bool fits = natural.width() <= bounds.width() && natural.height() <= bounds.height();
    const QSizeF size = fits ? natural : natural.scaled(bounds, Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(frame.center());
    QPainterPath clip;
    clip.addRoundedRect(frame, PictureRadius, PictureRadius);
    painter.save();
    painter.setClipPath(clip);
    painter.drawImage(target, image);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, PictureRadius, PictureRadius);
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
    constexpr int IconSize = 24;
    QRect iconRect(0, 0, IconSize, IconSize);
    iconRect.moveCenter(rect.center() - QPoint(0, isDrawing ? 18 : 0));
    paintIcon(painter, iconRect, name, theme.mutedText);
    if (!isDrawing)
        return;
    painter.setPen(theme.mutedText);
    const QRect label(rect.left(), iconRect.bottom() + 1, rect.width(), 18);
    painter.drawText(label, Qt::AlignCenter, QStringLiteral("SVG"));
}

void AssetDelegate::paintBadge(QPainter &painter, const QRect &picture, const QFont &font,
                               const QModelIndex &index) const
{
    const State state = stateOf(index);
    const QString word = index.data(AssetModel::BadgeRole).toString();
    if (word.isEmpty())
        return;
    const Theme &theme = m_theme.theme();
    const Mark mark = markOf(state, index.data(AssetModel::ProblemsRole).toList(), theme);
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
    paintIcon(painter, iconRect, mark.icon, mark.color);
    painter.setFont(font);
    painter.setPen(mark.color);
    painter.drawText(badge.adjusted(6 + IconSize + 4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     word);
}

void AssetDelegate::paintTexts(QPainter &painter, const QRect &tile,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QRect name = nameRect(tile, option.fontMetrics);
    painter.setFont(option.font);
    painter.setPen(theme.text);
    const bool isInList = isRow(tile, option.fontMetrics);
    const Qt::Alignment alignment = isInList ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignCenter;
    painter.drawText(
        name, int(alignment) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    const QFont small = factsFont(option.font);
    painter.setFont(small);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(isSelected ? theme.text : theme.mutedText);
    QStringList facts{index.data(AssetModel::FactsRole).toString()};
    const QString badge = index.data(AssetModel::BadgeRole).toString();
    if (isInList && !badge.isEmpty())
        facts.prepend(badge);
    painter.drawText(name.translated(0, name.height()), int(alignment) | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(facts.join(QStringLiteral(" · ")),
                                                    Qt::ElideRight, name.width()));
}

} // namespace ui
