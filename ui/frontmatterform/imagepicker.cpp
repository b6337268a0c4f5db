// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/imagepicker.h"

#include "app/assets/imagelocation.h"
#include "app/base/whenfinished.h"
#include "ui/common/imagetile.h"
#include "ui/frontmatterform/imagechoicemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QtConcurrentRun>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int Columns = 3;
constexpr QSize PopupSize{400, 440};
constexpr int Margin = 8;
constexpr int ScrollStep = 40; ///< Pixels for a notch of the wheel, times three.

class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const FormContext &context, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_context(context)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_context.theme.theme();
        const QRect picture = tilePicture(option.rect);
        const QString name = index.data().toString();
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        paintTileBackground(*painter, option, theme);
        const bool isPainted = paintThumbnail(
            *painter, picture, index.data(ImageChoiceModel::PathRole).toString(),
            index.data(ImageChoiceModel::ChangedRole).toDateTime(), m_context.thumbnails, theme);
        const bool isDrawing = name.endsWith(u".svg", Qt::CaseInsensitive);
        if (!isPainted)
            paintTilePlaceholder(*painter, picture, "image"_L1, isDrawing ? u"SVG"_s : QString(),
                                 theme);
        paintTileTexts(*painter, option, tileName(option.rect, option.fontMetrics), Qt::AlignCenter,
                       {name, index.data(ImageChoiceModel::FolderRole).toString()}, theme);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return tileSize(PopupSize.width() / Columns, option.fontMetrics);
    }

private:
    const FormContext &m_context;
};

struct Found {
    QList<app::ImageChoice> choices;
    QString chosen; ///< The path of the image that the field has; empty for none.
};

} // namespace

ImagePicker::ImagePicker(const FormContext &context, const QString &chosen, QWidget *parent)
    : PopupFrame(parent)
    , m_context(context)
    , m_model(new ImageChoiceModel(this))
    , m_filter(new QLineEdit)
    , m_view(new QListView)
    , m_words(new QLabel)
    , m_other(new QPushButton(tr("Choose Another File…")))
{
    setFixedSize(PopupSize);
    arrange();
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ImagePicker::applyFilter);
    connect(m_view, &QListView::activated, this, &ImagePicker::take);
    connect(m_view, &QListView::clicked, this, &ImagePicker::take);
    connect(m_other, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT otherFileRequested();
    });
    connect(&context.thumbnails, &app::ThumbnailCache::loaded, m_view->viewport(),
            qOverload<>(&QWidget::update));
    updateWords();
    load(chosen);
}

void ImagePicker::closeEvent(QCloseEvent *event)
{
    m_context.thumbnails.cancel(); // Nobody waits for them any more.
    PopupFrame::closeEvent(event);
}

void ImagePicker::arrange()
{
    m_filter->setPlaceholderText(tr("Find an image"));
    m_filter->setAccessibleName(tr("Find an image"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"_L1, m_context.theme.theme()), QLineEdit::LeadingPosition);
    m_view->setObjectName(u"imageChoices"_s);
    m_view->setAccessibleName(tr("Images of the blog"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_context, m_view));
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_words->setObjectName(u"mutedLabel"_s);
    m_other->setAutoDefault(false);
    auto *end = new QHBoxLayout;
    end->addWidget(m_words, 1);
    end->addWidget(m_other);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(Margin);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addLayout(end);
}

void ImagePicker::showBelow(const QWidget &button)
{
    PopupFrame::showBelow(button);
    // One pixel less, or rounding makes the last column wrap; room for a scroll bar.
    const int bar = m_view->verticalScrollBar()->sizeHint().width();
    const int width = (m_view->width() - bar - 1) / Columns;
    m_view->setGridSize(tileSize(width, m_view->fontMetrics()));
    m_view->verticalScrollBar()->setSingleStep(ScrollStep);
    m_filter->setFocus();
}

void ImagePicker::load(const QString &chosen)
{
    const auto find = [chosen, place = m_context.place] {
        return Found{app::imageChoices(place),
                     chosen.isEmpty() ? QString() : app::locateImage(chosen, place).path};
    };
    app::whenFinished(QtConcurrent::run(find), this, [this](const Found &found) {
        m_isLoaded = true;
        m_model->setChoices(found.choices);
        select(std::max(0, m_model->rowOf(found.chosen)));
    });
}

void ImagePicker::applyFilter(const QString &words)
{
    m_context.thumbnails.cancel(); // Other pictures are in sight.
    m_model->setFilter(words);
    select(0);
}

void ImagePicker::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    updateWords();
}

void ImagePicker::updateWords()
{
    const int shown = m_model->rowCount();
    if (!m_isLoaded)
        m_words->setText(tr("Looking for images…"));
    else if (m_model->choices() == 0)
        m_words->setText(tr("The blog has no images yet."));
    else if (shown == 0)
        m_words->setText(tr("No image of this name"));
    else
        m_words->setText(tr("%n image(s)", nullptr, shown));
}

void ImagePicker::take()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const QString path = index.data(ImageChoiceModel::PathRole).toString();
    close();
    Q_EMIT imageChosen(path);
}

/// The line keeps the focus: letters filter while arrows go from picture to picture.
bool ImagePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress)
        return handleFilterKey(*static_cast<QKeyEvent *>(event));
    return PopupFrame::eventFilter(watched, event);
}

bool ImagePicker::handleFilterKey(QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (key.modifiers() & ~Qt::KeypadModifier)
            return false;
        QCoreApplication::sendEvent(m_view, &key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace ui
