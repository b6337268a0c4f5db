// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/frontmatterform.h"

#include "app/fields/generatorproblems.h"
#include "ui/frontmatterform/addfieldbar.h"
#include "ui/frontmatterform/dropmark.h"
#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/formnotice.h"
#include "ui/frontmatterform/formstyle.h"
#include "ui/frontmatterform/imagecontrol.h"
#include "ui/frontmatterform/missingpage.h"
#include "ui/frontmatterform/taborder.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int StartMargin = 2; ///< The rows have a gutter of their own.
constexpr int EndMargin = 12;
constexpr int RowSpacing = 10;
constexpr int DragEdge = 24; ///< So near to the edge the form scrolls along.
constexpr int DragStep = 12;

} // namespace

FrontMatterForm::FrontMatterForm(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(new app::ThumbnailCache(this))
    , m_context{theme, *m_thumbnails, {}, {}}
    , m_pages(new QStackedWidget)
    , m_nothing(new QLabel(tr("The front matter of the post appears here.")))
    , m_missing(new MissingPage(theme))
    , m_notice(new FormNotice(theme))
    , m_fields(makeFieldsPage())
{
    setObjectName(u"frontMatterForm"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_nothing->setObjectName(u"mutedLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setMargin(EndMargin);
    m_notice->hide();
    for (QWidget *page :
         {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_missing), m_fields})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages);
    connect(m_notice, &FormNotice::lineRequested, this, &FrontMatterForm::lineRequested);
    connect(m_notice, &FormNotice::repairRequested, this, &FrontMatterForm::repairRequested);
    connect(m_missing, &MissingPage::startRequested, this, &FrontMatterForm::frontMatterRequested);
    connect(&theme, &ThemeController::themeChanged, this, &FrontMatterForm::updateColors);
    connect(qApp, &QApplication::focusChanged, this, &FrontMatterForm::showHelp);
    updateColors();
}

FrontMatterForm::~FrontMatterForm()
{
    // The focus leaves the fields while they go.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *FrontMatterForm::makeFieldsPage()
{
    auto *page = new QWidget;
    m_content = new QWidget;
    m_content->setObjectName(u"formContent"_s);
    m_addBar = new AddFieldBar(m_context);
    m_addBar->setContentsMargins(14, 0, 0, 0);
    connect(m_addBar, &AddFieldBar::addRequested, this, &FrontMatterForm::addRequested);
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(RowSpacing);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(StartMargin, EndMargin, EndMargin, EndMargin);
    content->setSpacing(RowSpacing + 4);
    content->addLayout(m_rowLayout);
    content->addWidget(m_addBar);
    content->addStretch();
    m_scrollArea = new QScrollArea;
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setWidget(m_content);
    m_scrollArea->setFocusPolicy(Qt::NoFocus);
    m_dropMark = new DropMark(m_context.theme, m_content);
    m_help = new QLabel;
    m_help->setObjectName(u"formHelp"_s);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->hide();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scrollArea, 1);
    layout->addWidget(m_help);
    return page;
}

void FrontMatterForm::showNothing()
{
    m_notice->hide();
    m_pages->setCurrentWidget(m_nothing);
}

void FrontMatterForm::leavePost()
{
    m_isOtherPost = true;
}

void FrontMatterForm::showMissing(const std::optional<app::MeantFrontMatter> &meant)
{
    replaceRows({});
    updateMissing();
    m_notice->hide();
    if (meant && !app::isOwnNotation(m_context.blog.site.generator, meant->problem)) {
        m_notice->tellMeant(*meant, m_context.blog.site.generator);
        m_missing->setStart(MissingPage::Start::Meant);
    }
    m_pages->setCurrentWidget(m_missing);
    updateFocusProxy();
}

void FrontMatterForm::updateMissing()
{
    const bool isPelican = m_context.blog.site.generator == app::Generator::Pelican;
    m_missing->setFormat(app::usualFormat(m_context.blog));
    m_missing->setStart(isPelican          ? MissingPage::Start::OtherNotation
                            : m_isReadOnly ? MissingPage::Start::ReadOnly
                                           : MissingPage::Start::Possible);
}

void FrontMatterForm::showFields(const app::FrontMatter &frontMatter, const QString &text)
{
    const app::FrontMatterFormat format
        = frontMatter.span() ? frontMatter.span()->format : m_context.format;
    if (format != m_context.format)
        ++m_context.version;
    m_context.format = format;
    QList<app::FieldSpec> specs;
    QList<FieldRow *> rows;
    for (const app::Field &field : frontMatter.fields()) {
        specs.append(rowSpec(m_context.blog, field));
        rows.append(rowFor(field, specs.last()));
    }
    const qsizetype own = rows.size();
    showGiven(rows, frontMatter.fields());
    replaceRows(rows);
    m_isOtherPost = false;
    for (qsizetype i = 0; i < own; ++i)
        rows.at(i)->setField(frontMatter.fields().at(i), specs.at(i), text);
    for (FieldRow *row : std::as_const(rows))
        row->show(); // Now, not from the event loop: it may get the focus.
    m_addBar->setPresent(shownKeys());
    showProblems(frontMatter, text);
    m_pages->setCurrentWidget(m_fields);
    updateFocusProxy();
}

/// Rows for what the blog gives the post and the post does not say itself.
void FrontMatterForm::showGiven(QList<FieldRow *> &rows, const QList<app::Field> &own)
{
    for (const app::FieldDefault &given : app::givenFields(m_context.blog, own)) {
        const app::Field field = app::fieldOf(given.key, given.value);
        const app::FieldSpec spec = rowSpec(m_context.blog, field);
        FieldRow *row = rowFor(field, spec);
        row->setGiven(field, spec, given);
        rows.append(row);
    }
}

FieldRow *FrontMatterForm::rowFor(const app::Field &field, const app::FieldSpec &spec)
{
    FieldRow *known = row(field.key);
    return known != nullptr && known->mayShow(field, spec) ? known : makeRow(spec);
}

void FrontMatterForm::replaceRows(const QList<FieldRow *> &rows)
{
    if (rows == m_rows)
        return;
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
    }
    m_rows = rows;
}

void FrontMatterForm::showProblems(const app::FrontMatter &frontMatter, const QString &text)
{
    m_isTextOnly = false;
    updateEnabled();
    m_notice->hide();
    const app::Generator generator = m_context.blog.site.generator;
    const QList<app::Error> &problems = frontMatter.problems();
    const auto problem = std::ranges::find_if_not(problems, [generator](const app::Error &error) {
        return app::reads(generator, app::fieldProblem(error));
    });
    const QList<app::RuleMistake> &mistakes = m_context.blog.rules.mistakes;
    if (problem != problems.end())
        m_notice->tellProblem(*problem, text, generator);
    else if (!mistakes.isEmpty())
        m_notice->tellRuleMistake(mistakes.first());
}

void FrontMatterForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_notice->setReadOnly(isReadOnly);
    updateMissing();
    updateEnabled();
}

void FrontMatterForm::updateEnabled()
{
    const bool mayEdit = !m_isReadOnly && !m_isTextOnly;
    m_content->setEnabled(mayEdit);
    m_addBar->setVisible(mayEdit);
}

void FrontMatterForm::showError(const app::Error &error, const QString &text)
{
    m_isTextOnly = true;
    if (m_isOtherPost)
        replaceRows({});
    updateEnabled();
    m_notice->tellUnreadable(error, text);
    m_pages->setCurrentWidget(m_fields);
}

void FrontMatterForm::setPlace(const app::PostPlace &place)
{
    m_context.place = place;
    ++m_context.version;
}

void FrontMatterForm::setBlog(const app::BlogFields &blog)
{
    m_context.blog = blog;
    ++m_context.version;
    m_addBar->refresh();
    updateMissing();
}

void FrontMatterForm::updateImages()
{
    for (ImageControl *control : m_content->findChildren<ImageControl *>())
        control->updateImage();
}

FieldRow *FrontMatterForm::makeRow(const app::FieldSpec &spec)
{
    auto *row = new FieldRow(spec, m_context, m_content);
    connect(row, &FieldRow::valueEdited, this, &FrontMatterForm::valueEdited);
    connect(row, &FieldRow::followRequested, this, &FrontMatterForm::followRequested);
    connect(row, &FieldRow::renameRequested, this, &FrontMatterForm::renameRequested);
    connect(row, &FieldRow::removeRequested, this, &FrontMatterForm::removeRequested);
    connect(row, &FieldRow::moveRequested, this, &FrontMatterForm::moveBy);
    connect(row, &FieldRow::partMoveRequested, this, &FrontMatterForm::moveRequested);
    connect(row, &FieldRow::partAddRequested, this, &FrontMatterForm::addRequested);
    connect(row, &FieldRow::writeRequested, this, &FrontMatterForm::addRequested);
    connect(row, &FieldRow::dragged, this, &FrontMatterForm::drag);
    connect(row, &FieldRow::dropped, this, &FrontMatterForm::drop);
    return row;
}

FieldRow *FrontMatterForm::row(const QString &key) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&key](const FieldRow *row) { return row->key() == key; });
    return found == m_rows.end() ? nullptr : *found;
}

QStringList FrontMatterForm::ownKeys() const
{
    QStringList keys;
    for (const FieldRow *row : m_rows) {
        if (!row->isGiven())
            keys.append(row->key());
    }
    return keys;
}

/// What is to be seen already is not offered once more.
QStringList FrontMatterForm::shownKeys() const
{
    QStringList keys;
    for (const FieldRow *row : m_rows)
        keys.append(row->key());
    return keys;
}

/// A part of a group is known by its path.
FieldRow *FrontMatterForm::anyRow(const QString &key) const
{
    FieldRow *found = row(key);
    const QList<FieldRow *> parts = key.contains(u'.') && found == nullptr
        ? m_content->findChildren<FieldRow *>()
        : QList<FieldRow *>();
    for (FieldRow *part : parts) {
        if (part->key() == key && part->isVisible())
            found = part;
    }
    return found;
}

void FrontMatterForm::focusField(const QString &key)
{
    if (FieldRow *found = anyRow(key)) {
        found->control().focusTarget().setFocus(Qt::TabFocusReason);
        // The new row has no place before the layout is done.
        m_content->layout()->activate();
        m_scrollArea->ensureWidgetVisible(found);
    }
}

void FrontMatterForm::goOnTyping(const QString &key)
{
    FieldRow *found = anyRow(key);
    if (found == nullptr)
        return;
    QWidget &target = found->control().focusTarget();
    target.setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(&target))
        edit->end(false);
}

bool FrontMatterForm::focusNextPrevChild(bool next)
{
    QWidget *current = QApplication::focusWidget();
    if (current == nullptr || !isAncestorOf(current))
        return QWidget::focusNextPrevChild(next);
    const TabWay way = next ? TabWay::Forward : TabWay::Back;
    QWidget *target = nextByPlace(*this, *current, way);
    if (target == nullptr)
        target = nextOutside(*this, *current, way);
    if (target == nullptr)
        return QWidget::focusNextPrevChild(next);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool FrontMatterForm::openMenu(QWidget *part)
{
    for (; part != nullptr && part != this && !part->isWindow(); part = part->parentWidget()) {
        if (auto *row = qobject_cast<FieldRow *>(part)) {
            row->openMenu();
            return true;
        }
    }
    return false;
}

void FrontMatterForm::moveBy(const QString &key, int steps)
{
    const QStringList keys = ownKeys();
    const int index = static_cast<int>(keys.indexOf(key)) + steps;
    if (index >= 0 && index < keys.size())
        Q_EMIT moveRequested(key, index);
}

/// Before which of the post's own rows `position` lies.
int FrontMatterForm::indexAt(const QPoint &position) const
{
    const int y = m_content->mapFromGlobal(position).y();
    int index = 0;
    for (const FieldRow *row : m_rows) {
        if (row->isGiven() || y < row->geometry().center().y())
            break;
        ++index;
    }
    return index;
}

void FrontMatterForm::drag(const QString &, const QPoint &position)
{
    const int inView = m_scrollArea->viewport()->mapFromGlobal(position).y();
    QScrollBar *bar = m_scrollArea->verticalScrollBar();
    if (inView < DragEdge)
        bar->setValue(bar->value() - DragStep);
    else if (inView > m_scrollArea->viewport()->height() - DragEdge)
        bar->setValue(bar->value() + DragStep);
    const int index = indexAt(position);
    const int own = static_cast<int>(ownKeys().size());
    const FieldRow *edge = m_rows.at(std::min(index, own - 1));
    m_dropMark->showAt(index < own ? edge->geometry().top() - RowSpacing / 2
                                   : edge->geometry().bottom() + RowSpacing / 2);
}

void FrontMatterForm::drop(const QString &key, const QPoint &position)
{
    m_dropMark->hide();
    const int from = static_cast<int>(ownKeys().indexOf(key));
    int to = indexAt(position);
    // Its own place is free by then.
    if (to > from)
        --to;
    if (to != from)
        Q_EMIT moveRequested(key, to);
}

/// Below the form: what the field that is being edited is for.
void FrontMatterForm::showHelp()
{
    const QWidget *focused = QApplication::focusWidget();
    while (focused != nullptr && qobject_cast<const FieldRow *>(focused) == nullptr)
        focused = focused->parentWidget();
    const auto *row = qobject_cast<const FieldRow *>(focused);
    const bool isOurs = row != nullptr && isAncestorOf(row);
    const QString words = isOurs ? row->description() : QString();
    m_help->setText(words);
    m_help->setVisible(!words.isEmpty());
}

/// Who comes from another pane begins at the top.
void FrontMatterForm::updateFocusProxy()
{
    if (m_pages->currentWidget() == m_missing)
        setFocusProxy(m_missing->focusProxy());
    else
        setFocusProxy(m_rows.isEmpty() ? nullptr : &m_rows.first()->control().focusTarget());
}

void FrontMatterForm::updateColors()
{
    setStyleSheet(formStyle(m_context.theme.theme()));
}

} // namespace ui
