// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/addedimagebar.h"

#include "ui/assetpanel/importoptionsmenu.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {
namespace {

constexpr QSize ThumbnailSize(104, 84);
constexpr int WidthForOneRow = 620; ///< Of the bar; name and description get a row each below that.
constexpr int LargestWidth = 10'000;

QToolButton *iconButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setUnlessWritten(QLineEdit &field, const QString &text)
{
    if (!field.hasFocus() || !field.isModified())
        field.setText(text);
}

} // namespace

AddedImageBar::AddedImageBar(const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_pages(new QStackedWidget)
    , m_thumbnail(new QLabel)
    , m_fields(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choices(new QHBoxLayout)
    , m_name(new QLineEdit)
    , m_altText(new QLineEdit)
    , m_facts(new QLabel)
    , m_width(new QSpinBox)
    , m_previous(iconButton(tr("Image before this one")))
    , m_position(new QLabel)
    , m_next(iconButton(tr("Image after this one")))
    , m_format(new QPushButton(tr("Format and Size")))
    , m_options(new ImportOptionsMenu(ImportOptionsMenu::Scope::Image, this))
    , m_undo(new QPushButton(tr("Undo")))
    , m_close(iconButton(tr("Close")))
    , m_progressText(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("addedImageBar"));
    m_pages->addWidget(makeImagePage());
    m_pages->addWidget(makeProgressPage());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_pages);
    connectFields();
    connect(&theme, &ThemeController::themeChanged, this, &AddedImageBar::updateIcons);
    updateIcons();
    hide();
}

AddedImageBar::~AddedImageBar()
{
    // A field that loses the focus along with its window has nobody to tell.
    m_name->blockSignals(true);
    m_altText->blockSignals(true);
}

QWidget *AddedImageBar::makeImagePage()
{
    m_thumbnail->setFixedSize(ThumbnailSize);
    m_thumbnail->setAlignment(Qt::AlignCenter);
    m_name->setAccessibleName(tr("Name of the image"));
    m_name->setToolTip(tr("Name of the image"));
    m_altText->setAccessibleName(tr("Text for those who can't see the image"));
    m_altText->setPlaceholderText(tr("Describe it for those who can't see it"));
    m_width->setRange(0, LargestWidth);
    m_width->setSingleStep(20);
    m_width->setSuffix(tr(" px wide"));
    m_width->setSpecialValueText(tr("Full width"));
    m_width->setAccessibleName(tr("Width of the image"));
    m_width->setKeyboardTracking(false);
    m_facts->setObjectName(QStringLiteral("mutedLabel"));
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_position->setObjectName(QStringLiteral("mutedLabel"));
    m_format->setMenu(m_options);
    m_format->setObjectName(QStringLiteral("menuButton"));

    m_fields->setSpacing(6);
    m_fields->addWidget(m_name, 2);
    m_fields->addWidget(m_altText, 3);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(6);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_previous);
    facts->addWidget(m_position);
    facts->addWidget(m_next);
    m_choices->setSpacing(6);
    m_choices->addWidget(m_width);
    m_choices->addWidget(m_format);
    m_choices->addWidget(m_undo);
    m_choices->addStretch();
    auto *page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->addLayout(m_fields, 0, 1);
    m_grid->addWidget(m_close, 0, 2, Qt::AlignTop);
    m_grid->addLayout(facts, 1, 1, 1, 2);
    m_grid->setColumnStretch(1, 1);
    arrange();
    QWidget *const order[]
        = {m_name, m_altText, m_width, m_format, m_undo, m_previous, m_next, m_close};
    for (size_t i = 1; i < std::size(order); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
    return page;
}

void AddedImageBar::arrange()
{
    m_grid->removeWidget(m_thumbnail);
    m_grid->removeItem(m_choices);
    m_fields->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_grid->addWidget(m_thumbnail, 0, 0, m_isNarrow ? 2 : 3, 1);
    m_grid->addLayout(m_choices, 2, m_isNarrow ? 0 : 1, 1, m_isNarrow ? 3 : 2);
}

void AddedImageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = width() < WidthForOneRow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
    fitHeight();
}

void AddedImageBar::fitHeight()
{
    m_pages->setFixedHeight(m_pages->currentWidget()->sizeHint().height());
}

QWidget *AddedImageBar::makeProgressPage()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    auto *cancel = new QPushButton(tr("Stop"));
    connect(cancel, &QPushButton::clicked, this, &AddedImageBar::cancelRequested);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    return page;
}

void AddedImageBar::connectFields()
{
    for (QLineEdit *field : {m_name, m_altText}) {
        connect(field, &QLineEdit::editingFinished, this, &AddedImageBar::commit);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            commit();
            Q_EMIT closeRequested();
        });
    }
    connect(m_width, &QSpinBox::valueChanged, this, &AddedImageBar::widthEdited);
    connect(m_options, &ImportOptionsMenu::optionsChosen, this, &AddedImageBar::optionsChosen);
    connect(m_options, &ImportOptionsMenu::chosenForBlog, this, &AddedImageBar::chosenForBlog);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_undo, &QPushButton::clicked, this, &AddedImageBar::undoRequested);
    connect(m_close, &QToolButton::clicked, this, &AddedImageBar::closeRequested);
}

void AddedImageBar::showImage(const Content &content)
{
    m_content = content;
    setUnlessWritten(*m_name, content.name);
    setUnlessWritten(*m_altText, content.altText);
    m_altText->setVisible(content.hasAltText);
    m_width->setVisible(content.width.has_value());
    {
        const QSignalBlocker blocker(m_width);
        m_width->setValue(content.width.value_or(0));
    }
    m_facts->setText(content.facts);
    m_facts->setToolTip(content.facts);
    m_options->setOptions(content.options, content.source);
    m_format->setEnabled(content.canProcess);
    m_position->setText(tr("%1 of %2").arg(content.index + 1).arg(content.count));
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_position, m_next})
        part->setVisible(content.count > 1);
    m_previous->setEnabled(content.index > 0);
    m_next->setEnabled(content.index + 1 < content.count);
    m_undo->setText(content.count > 1 ? tr("Undo All") : tr("Undo"));
    m_pages->setCurrentIndex(0);
    fitHeight();
    show();
}

void AddedImageBar::setThumbnail(const QImage &image)
{
    const qreal ratio = devicePixelRatioF();
    QImage shown = image;
    if (!shown.isNull()) {
        shown = image.scaled(ThumbnailSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(ratio);
        m_thumbnail->setPixmap(QPixmap::fromImage(shown));
    } else {
        m_thumbnail->setPixmap(
            ui::icon(QLatin1StringView("image"), m_theme.theme().mutedText).pixmap(24, 24));
    }
}

void AddedImageBar::showProgress(int done, int total)
{
    m_progressText->setText(tr("Adding images: %1 of %2").arg(done).arg(total));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_pages->setCurrentIndex(1);
    fitHeight();
    show();
}

void AddedImageBar::takeFocus()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    const qsizetype dot = m_name->text().lastIndexOf(u'.');
    m_name->setSelection(0, int(dot > 0 ? dot : m_name->text().size()));
}

void AddedImageBar::commit()
{
    if (m_name->isModified() && !m_name->text().trimmed().isEmpty()) {
        m_name->setModified(false);
        Q_EMIT nameEdited(m_name->text().trimmed());
    }
    if (m_altText->isModified()) {
        m_altText->setModified(false);
        Q_EMIT altTextEdited(m_altText->text());
    }
}

void AddedImageBar::step(int by)
{
    commit();
    Q_EMIT indexChosen(m_content.index + by);
}

void AddedImageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    // What was written and not confirmed is taken back.
    m_name->setModified(false);
    m_altText->setModified(false);
    Q_EMIT closeRequested();
}

void AddedImageBar::updateIcons()
{
    const Theme &theme = m_theme.theme();
    m_close->setIcon(icon(QLatin1StringView("x"), theme));
    m_previous->setIcon(icon(QLatin1StringView("chevron-up"), theme));
    m_next->setIcon(icon(QLatin1StringView("chevron-down"), theme));
}

} // namespace ui
