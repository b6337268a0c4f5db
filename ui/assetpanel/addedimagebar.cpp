// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/addedimagebar.h"

#include "ui/assetpanel/importoptionsmenu.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

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

    auto *fields = new QHBoxLayout;
    fields->setSpacing(6);
    fields->addWidget(m_name, 2);
    fields->addWidget(m_altText, 3);
    fields->addWidget(m_close);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_width);
    choices->addWidget(m_format);
    choices->addWidget(m_undo);
    choices->addStretch();
    choices->addWidget(m_previous);
    choices->addWidget(m_position);
    choices->addWidget(m_next);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    rows->addLayout(fields);
    rows->addWidget(m_facts);
    rows->addLayout(choices);
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(10);
    columns->addWidget(m_thumbnail);
    columns->addLayout(rows, 1);
    QWidget *const order[]
        = {m_name, m_altText, m_width, m_format, m_undo, m_previous, m_next, m_close};
    for (size_t i = 1; i < std::size(order); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
    return page;
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
    m_pages->setFixedHeight(m_pages->currentWidget()->sizeHint().height());
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
    m_pages->setFixedHeight(m_pages->currentWidget()->sizeHint().height());
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
