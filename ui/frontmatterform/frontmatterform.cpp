// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/frontmatterform.h"

#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/formstyle.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int SideMargin = 12;
constexpr int RowSpacing = 12;

} // namespace

FrontMatterForm::FrontMatterForm(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(new QStackedWidget)
    , m_nothing(new QLabel(tr("The front matter of the post appears here.")))
    , m_missing(makeMissingPage())
    , m_fields(makeFieldsPage())
{
    setObjectName(u"frontMatterForm"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_nothing->setObjectName(u"mutedLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(SideMargin, SideMargin, SideMargin, SideMargin);
    for (QWidget *page : {static_cast<QWidget *>(m_nothing), m_missing, m_fields})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connect(&theme, &ThemeController::themeChanged, this, &FrontMatterForm::updateColors);
    updateColors();
}

QWidget *FrontMatterForm::makeMissingPage()
{
    auto *page = new QWidget;
    auto *title = new QLabel(tr("No front matter"));
    title->setObjectName(u"emptyTitle"_s);
    auto *text = new QLabel(tr("Title, date and tags are written at the top of the post, where the "
                               "site generator reads them."));
    text->setObjectName(u"mutedLabel"_s);
    text->setWordWrap(true);
    auto *button = new QPushButton(tr("Add Front Matter"));
    connect(button, &QPushButton::clicked, this, &FrontMatterForm::frontMatterRequested);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(SideMargin, 16, SideMargin, SideMargin);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *FrontMatterForm::makeFieldsPage()
{
    auto *page = new QWidget;
    m_content = new QWidget;
    m_content->setObjectName(u"formContent"_s);
    m_addButton = new QPushButton(tr("Add Field"));
    m_addButton->setObjectName(u"addField"_s);
    auto *menu = new QMenu(m_addButton);
    m_addButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FrontMatterForm::fillAddMenu);
    m_nameEdit = new QLineEdit;
    m_nameEdit->setPlaceholderText(tr("Name of the field"));
    m_nameEdit->setAccessibleName(tr("Name of the field"));
    m_nameEdit->installEventFilter(this);
    m_nameEdit->hide();
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(RowSpacing);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(SideMargin, SideMargin, SideMargin, SideMargin);
    content->setSpacing(RowSpacing);
    content->addLayout(m_rowLayout);
    content->addWidget(m_nameEdit);
    content->addWidget(m_addButton, 0, Qt::AlignLeft);
    content->addStretch();
    m_scrollArea = new QScrollArea;
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setWidget(m_content);
    m_notice = makeNotice();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_scrollArea, 1);
    return page;
}

QFrame *FrontMatterForm::makeNotice()
{
    auto *notice = new QFrame;
    notice->setObjectName(u"formNotice"_s);
    m_noticeIcon = new QLabel;
    m_noticeTitle = new QLabel;
    m_noticeTitle->setObjectName(u"emptyTitle"_s);
    m_noticeTitle->setWordWrap(true);
    m_noticeText = new QLabel;
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_lineButton = new QPushButton;
    connect(m_lineButton, &QPushButton::clicked, this,
            [this] { Q_EMIT lineRequested(m_noticeLine); });
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_noticeTitle);
    words->addWidget(m_noticeText);
    words->addSpacing(4);
    words->addWidget(m_lineButton, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(notice);
    layout->setContentsMargins(SideMargin, 12, SideMargin, 12);
    layout->setSpacing(8);
    layout->addWidget(m_noticeIcon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    notice->hide();
    return notice;
}

void FrontMatterForm::showNothing()
{
    m_pages->setCurrentWidget(m_nothing);
}

void FrontMatterForm::showMissing()
{
    m_pages->setCurrentWidget(m_missing);
}

void FrontMatterForm::showFields(const app::FrontMatter &frontMatter, const QString &text)
{
    QList<FieldRow *> rows;
    for (const app::Field &field : frontMatter.fields()) {
        FieldRow *known = row(field.key);
        const bool mayStay = known != nullptr
            && (known->kind() == fieldKind(field)
                || (known->hasFocusInside() && canShow(known->kind(), field)));
        rows.append(mayStay ? known : makeRow(field));
    }
    for (FieldRow *old : std::as_const(m_rows)) {
        if (rows.contains(old))
            continue;
        m_rowLayout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rowLayout->indexOf(rows.at(i)) != i)
            m_rowLayout->insertWidget(static_cast<int>(i), rows.at(i));
        rows.at(i)->setField(frontMatter.fields().at(i), text);
        rows.at(i)->show(); // Now, not from the event loop: it may get the focus.
    }
    m_rows = rows;
    const bool isEditable
        = !frontMatter.span() || frontMatter.span()->format == app::FrontMatterFormat::Yaml;
    m_isTextOnly = !isEditable;
    m_content->setEnabled(isEditable && !m_isReadOnly);
    m_notice->hide();
    if (!isEditable)
        showNotice(tr("Read only"), tr("This front matter can be changed in the text only."), 0);
    m_pages->setCurrentWidget(m_fields);
}

void FrontMatterForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_missing->setEnabled(!isReadOnly);
    m_content->setEnabled(!isReadOnly && !m_isTextOnly);
}

void FrontMatterForm::showError(const app::Error &error)
{
    m_isTextOnly = true;
    m_content->setEnabled(false);
    showNotice(error.kind == app::Error::Kind::TooComplex
                   ? tr("This front matter is too complex for the form")
                   : tr("This front matter can't be read yet"),
               tr("Line %1: %2").arg(error.line).arg(error.detail), error.line);
    m_pages->setCurrentWidget(m_fields);
}

void FrontMatterForm::showNotice(const QString &title, const QString &text, int line)
{
    m_noticeTitle->setText(title);
    m_noticeText->setText(text);
    m_noticeLine = line;
    m_lineButton->setText(tr("Go to Line %1").arg(line));
    m_lineButton->setVisible(line > 0);
    m_notice->show();
}

void FrontMatterForm::setPlace(const app::PostPlace &place)
{
    m_place = place;
    for (FieldRow *row : std::as_const(m_rows))
        row->control().setPlace(place);
}

FieldRow *FrontMatterForm::makeRow(const app::Field &field)
{
    auto *row = new FieldRow(field.key, fieldKind(field), m_theme);
    row->control().setPlace(m_place);
    connect(row, &FieldRow::valueEdited, this, &FrontMatterForm::valueEdited);
    connect(row, &FieldRow::renameRequested, this, &FrontMatterForm::renameRequested);
    connect(row, &FieldRow::removeRequested, this, &FrontMatterForm::removeRequested);
    return row;
}

FieldRow *FrontMatterForm::row(const QString &key) const
{
    for (FieldRow *row : m_rows) {
        if (row->key() == key)
            return row;
    }
    return nullptr;
}

void FrontMatterForm::focusField(const QString &key)
{
    if (FieldRow *found = row(key)) {
        found->control().focusTarget().setFocus();
        // The new row has no place before the layout is done.
        m_content->layout()->activate();
        m_scrollArea->ensureWidgetVisible(found);
    }
}

void FrontMatterForm::fillAddMenu()
{
    QMenu *menu = m_addButton->menu();
    menu->clear();
    for (const QString &key : usualKeys()) {
        if (row(key) == nullptr)
            menu->addAction(key, this, [this, key] { Q_EMIT addRequested(key); });
    }
    menu->addSeparator();
    menu->addAction(tr("Other…"), this, &FrontMatterForm::startNaming);
}

void FrontMatterForm::startNaming()
{
    m_nameEdit->clear();
    m_nameEdit->show();
    m_nameEdit->setFocus();
}

bool FrontMatterForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_nameEdit->text().trimmed().isEmpty())
        m_nameEdit->hide();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isAccepted = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isAccepted || key == Qt::Key_Escape) {
            const QString name = m_nameEdit->text().trimmed();
            m_nameEdit->hide();
            if (isAccepted && !name.isEmpty())
                Q_EMIT addRequested(name);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FrontMatterForm::updateColors()
{
    setStyleSheet(formStyle(m_theme.theme()));
    m_addButton->setIcon(icon("plus"_L1, m_theme.theme()));
    m_noticeIcon->setPixmap(
        icon("triangle-alert"_L1, m_theme.theme().warning).pixmap(QSize(16, 16)));
}

} // namespace ui
