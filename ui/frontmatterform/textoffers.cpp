// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/textoffers.h"

#include "ui/theme/themecontroller.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ui {
namespace {

constexpr int CountRole = Qt::UserRole;
constexpr int MostShown = 10;
constexpr int CountSpace = 12;

/// A text and, at the end of its line, the number of posts.
class OfferDelegate final : public QStyledItemDelegate
{
public:
    OfferDelegate(const ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(m_theme.theme().mutedText);
        painter->drawText(option.rect.adjusted(0, 0, -CountSpace, 0),
                          Qt::AlignRight | Qt::AlignVCenter, index.data(CountRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return size + QSize(4 * CountSpace, 4);
    }

private:
    const ThemeController &m_theme;
};

} // namespace

TextOffers::TextOffers(QLineEdit &edit, const ThemeController &theme)
    : QObject(&edit)
    , m_edit(edit)
    , m_theme(theme)
{ }

/// Made when the line is first gone into: a hundred fields need a hundred of them never.
void TextOffers::makeCompleter()
{
    m_model = new QStandardItemModel(this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setModelSorting(QCompleter::UnsortedModel);
    m_completer->setMaxVisibleItems(MostShown);
    m_edit.setCompleter(m_completer);
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->popup()->setItemDelegate(new OfferDelegate(m_theme, m_completer));
    m_completer->popup()->installEventFilter(this);
    // The line edit takes the text in a slot of its own, which may come after this one.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TextOffers::chosen, Qt::QueuedConnection);
}

/// The completer places its list by the line alone, which may be a word wide.
bool TextOffers::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPlaced = event->type() == QEvent::Show || event->type() == QEvent::Move
        || event->type() == QEvent::Resize;
    auto *popup = qobject_cast<QAbstractItemView *>(watched);
    if (!isPlaced || popup == nullptr || m_frame == nullptr)
        return QObject::eventFilter(watched, event);
    QRect place = popup->geometry();
    place.moveLeft(m_frame->mapToGlobal(QPoint(0, 0)).x());
    place.setWidth(m_frame->width());
    const bool isBelow = place.top() > m_edit.mapToGlobal(QPoint(0, 0)).y();
    if (isBelow)
        place.moveTop(m_frame->mapToGlobal(QPoint(0, m_frame->height())).y() + 1);
    if (place != popup->geometry())
        popup->setGeometry(place);
    return false;
}

void TextOffers::setTexts(const QList<app::TextCount> &texts)
{
    if (texts == m_texts)
        return;
    if (m_completer == nullptr)
        makeCompleter();
    m_texts = texts;
    m_model->clear();
    for (const app::TextCount &count : texts) {
        auto *row = new QStandardItem(count.text);
        row->setData(count.posts, CountRole);
        m_model->appendRow(row);
    }
}

void TextOffers::showAll()
{
    if (m_texts.isEmpty())
        return;
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

} // namespace ui
