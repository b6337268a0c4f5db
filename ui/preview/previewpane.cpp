// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/previewpane.h"

#include "ui/common/droptarget.h"
#include "ui/common/messagebar.h"
#include "ui/preview/pagefindbar.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {
namespace {

/// Lets a long address wrap behind its separators.
QString breakable(QString address)
{
    for (const QChar separator : {u'/', u'?', u'&', u'=', u'-', u'%'})
        address.replace(separator, separator + QString(QChar(0x200B)));
    return address;
}

} // namespace

PreviewPane::PreviewPane(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_warning(new MessageBar(theme, this))
    , m_note(new MessageBar(theme, this))
    , m_stack(new QStackedLayout)
    , m_sheet(new QWidget(this))
    , m_notice(new QLabel(m_sheet))
    , m_action(new QPushButton(m_sheet))
    , m_room(new QWidget(this))
    , m_findBar(new PageFindBar(theme, this))
    , m_link(new MessageBar(theme, this))
{
    setObjectName(QStringLiteral("previewPane"));
    setAccessibleName(tr("Preview"));
    m_notice->setObjectName(QStringLiteral("previewNotice"));
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->hide();

    auto *sheetLayout = new QVBoxLayout(m_sheet);
    sheetLayout->setContentsMargins(32, 32, 32, 32);
    sheetLayout->setSpacing(16);
    sheetLayout->addStretch();
    sheetLayout->addWidget(m_notice);
    sheetLayout->addWidget(m_action, 0, Qt::AlignHCenter);
    sheetLayout->addStretch();

    m_stack->addWidget(m_sheet);
    auto *room = new QHBoxLayout(m_room);
    room->setContentsMargins(0, 0, 0, 0);
    room->setSpacing(0);
    room->addStretch();
    room->addStretch();
    m_stack->addWidget(m_room);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_warning);
    layout->addWidget(m_note);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_link);

    auto *drops = new DropTarget(*this);
    connect(drops, &DropTarget::filesDropped, this, &PreviewPane::filesDropped);
    connect(drops, &DropTarget::imageDropped, this, &PreviewPane::imageDropped);
    connect(m_findBar, &PageFindBar::closed, this, &PreviewPane::takeKeyboard);
    connect(m_action, &QPushButton::clicked, this, &PreviewPane::actionChosen);
    connect(&m_theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void PreviewPane::showPage(QWidget *page)
{
    auto *room = static_cast<QHBoxLayout *>(m_room->layout());
    if (m_page && m_page != page)
        room->removeWidget(m_page);
    if (page && m_page != page)
        room->insertWidget(1, page, 1);
    m_page = page;
    setPageWidth(m_pageWidth);
    m_notice->clear();
    m_action->hide();
    m_stack->setCurrentWidget(page ? m_room : m_sheet);
}

void PreviewPane::setPageWidth(int width)
{
    m_pageWidth = width;
    if (m_page)
        m_page->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
    update();
}

void PreviewPane::showNote(const QString &text, const QList<MessageBar::Choice> &choices)
{
    m_note->showMessage(MessageBar::Tone::Information, text, choices);
}

void PreviewPane::dismissNote()
{
    m_note->dismiss();
}

void PreviewPane::showNotice(const QString &text, const QString &action)
{
    m_notice->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_stack->setCurrentWidget(m_sheet);
}

QString PreviewPane::notice() const
{
    return m_notice->text();
}

bool PreviewPane::hasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == this || isAncestorOf(focused));
}

void PreviewPane::takeKeyboard()
{
    if (m_page)
        m_page->setFocus();
}

void PreviewPane::showWarning(const QString &text)
{
    m_warning->showMessage(MessageBar::Tone::Warning, text);
}

void PreviewPane::dismissWarning()
{
    m_warning->dismiss();
}

void PreviewPane::showLink(const QUrl &url)
{
    const QString address = plainAddress(url);
    QList<MessageBar::Choice> choices;
    if (isOpenable(url))
        choices.append({tr("Open"), [url] {
                            QDesktopServices::openUrl(url);
                        }});
    choices.append({tr("Copy"), [address] {
                        QApplication::clipboard()->setText(address);
                    }});
    QString text = breakable(address);
    if (url.isRelative())
        text = tr("A page of the site: %1").arg(text);
    else if (!isOpenable(url))
        text = tr("Byline does not open such addresses: %1").arg(text);
    m_link->showMessage(MessageBar::Tone::Information, text, choices);
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    // A page that is narrower than the pane lies on the window's ground.
    const Theme &theme = m_theme.theme();
    QPainter(this).fillRect(rect(), m_pageWidth > 0 ? theme.window : theme.page);
}

QString plainAddress(const QUrl &url)
{
    const QString decoded = url.toString(QUrl::PrettyDecoded);
    QString plain;
    for (const QChar character : decoded) {
        const bool isHidden = !character.isSurrogate()
            && (!character.isPrint() || character.category() == QChar::Other_Format);
        plain += isHidden ? QString::fromLatin1(QUrl::toPercentEncoding(QString(character)))
                          : QString(character);
    }
    return plain;
}

bool isOpenable(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid()
        && ((!url.host().isEmpty() && (scheme == u"http" || scheme == u"https"))
            || scheme == u"mailto");
}

} // namespace ui
