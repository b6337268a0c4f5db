// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {
namespace {

constexpr int IconSize = 16;
constexpr int WidestBesideChoices = 420; ///< A longer text is wrapped anyway.

QIcon toneIcon(MessageBar::Tone tone, const Theme &theme)
{
    switch (tone) {
    case MessageBar::Tone::Success:
        return icon(QLatin1StringView("check"), theme.success);
    case MessageBar::Tone::Warning:
        return icon(QLatin1StringView("triangle-alert"), theme.warning);
    case MessageBar::Tone::Error:
        return icon(QLatin1StringView("circle-alert"), theme.error);
    case MessageBar::Tone::Information:
        break;
    }
    return icon(QLatin1StringView("info"), theme.accent);
}

} // namespace

MessageBar::MessageBar(const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choices(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    m_icon->setFixedSize(IconSize, IconSize);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setAccessibleName(tr("Dismiss the message"));
    close->setToolTip(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    m_body->setSpacing(8);
    m_body->addWidget(m_text, 1);
    m_body->addLayout(m_choices);
    layout->addLayout(m_body, 1);
    layout->addWidget(close);

    const auto updateClose = [this, close] {
        close->setIcon(icon(QLatin1StringView("x"), m_theme.theme()));
        updateIcon();
    };
    connect(&m_theme, &ThemeController::themeChanged, this, updateClose);
    updateClose();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QList<Choice> &choices)
{
    m_tone = tone;
    m_text->setText(text);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide(); // Now, not from the event loop: it must not be counted any more.
            button->deleteLater();
        }
        delete item;
    }
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
            dismiss();
            chosen();
        });
        m_choices->addWidget(button);
    }
    if (!choices.isEmpty())
        m_choices->addStretch();
    updateIcon();
    show();
    arrange();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::arrange()
{
    // In a narrow pane the choices stand below the text: beside it they would leave it a column of
    // single words.
    const int textWidth
        = qMin(m_text->fontMetrics().horizontalAdvance(m_text->text()), WidestBesideChoices);
    const bool isNarrow = !m_choices->isEmpty()
        && m_choices->sizeHint().width() + textWidth > m_body->geometry().width();
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::takeFirstChoice()
{
    QLayoutItem *first = isHidden() ? nullptr : m_choices->itemAt(0);
    auto *button = first ? qobject_cast<QPushButton *>(first->widget()) : nullptr;
    if (!button)
        return false;
    button->click();
    return true;
}

void MessageBar::dismiss()
{
    hide();
}

void MessageBar::updateIcon()
{
    m_icon->setPixmap(toneIcon(m_tone, m_theme.theme()).pixmap(IconSize, IconSize));
}

} // namespace ui
