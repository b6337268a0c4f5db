// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/findbar/findbar.h"

#include "ui/actions/actionset.h"
#include "ui/common/searchtarget.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ui {
namespace {

/// After a change of the text; a key press must not wait for a search through a novel.
constexpr auto RefreshDelay = 120ms;

} // namespace

FindBar::FindBar(ActionSet &actions, const ThemeController &theme, SearchTarget &target,
                 QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_target(target)
{
    build();
    connectCommands();
    updateIcons();
    connect(&theme, &ThemeController::themeChanged, this, &FindBar::updateIcons);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &FindBar::search);
    connect(&target, &SearchTarget::editableChanged, this, [this] { showState(); });
    connect(&target, &SearchTarget::textChanged, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    hide();
}

void FindBar::build()
{
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(makeFindRow());
    m_replaceRow = makeReplaceRow();
    column->addWidget(m_replaceRow);
    m_pattern->installEventFilter(this);
    m_replacement->installEventFilter(this);
    connect(m_pattern, &QLineEdit::textChanged, this, [this] {
        search();
        followSelection();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replaceOne, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
}

QLayout *FindBar::makeFindRow()
{
    m_pattern = new QLineEdit;
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Find"));
    m_pattern->setMinimumWidth(100);
    m_count = new QLabel;
    m_count->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_pattern, 1);
    row->addWidget(addToggle(m_caseSensitive, QStringLiteral("Aa"), tr("Match case")));
    row->addWidget(addToggle(m_wholeWords, QStringLiteral("“ ”"), tr("Whole words")));
    row->addWidget(addToggle(m_regularExpression, QStringLiteral(".*"), tr("Regular expression")));
    row->addWidget(m_count);
    row->addWidget(m_previous = addButton(tr("Previous match")));
    row->addWidget(m_next = addButton(tr("Next match")));
    row->addWidget(m_close = addButton(tr("Close")));
    return row;
}

QWidget *FindBar::makeReplaceRow()
{
    m_replacement = new QLineEdit;
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replaceOne = addButton(tr("Replace this match and go to the next"));
    m_replaceOne->setText(tr("Replace"));
    m_replaceAll = addButton(tr("Replace all matches"));
    m_replaceAll->setText(tr("Replace All"));
    auto *replacing = new QWidget;
    auto *row = new QHBoxLayout(replacing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_replaceOne);
    row->addWidget(m_replaceAll);
    return replacing;
}

QToolButton *FindBar::addToggle(QAction *&action, const QString &name, const QString &tip)
{
    action = new QAction(name, this);
    action->setCheckable(true);
    action->setToolTip(tip);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(tip);
    connect(action, &QAction::toggled, this, [this] {
        search();
        followSelection();
    });
    return button;
}

QToolButton *FindBar::addButton(const QString &tip)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void FindBar::connectCommands()
{
    const auto connectTo = [this](CommandId id, const std::function<void()> &work) {
        connect(&m_actions.action(id), &QAction::triggered, this, [this, work] {
            if (!leavesCommands || !leavesCommands())
                work();
        });
    };
    connectTo(CommandId::Find, [this] { open(false); });
    connectTo(CommandId::Replace, [this] { open(true); });
    connectTo(CommandId::FindNext, [this] { step(1); });
    connectTo(CommandId::FindPrevious, [this] { step(-1); });
}

void FindBar::updateIcons()
{
    const Theme &theme = m_theme.theme();
    m_previous->setIcon(icon(QLatin1StringView("chevron-up"), theme));
    m_next->setIcon(icon(QLatin1StringView("chevron-down"), theme));
    m_close->setIcon(icon(QLatin1StringView("x"), theme));
    showState();
}

void FindBar::open(bool withReplacement)
{
    if (!m_target.isUsable())
        return;
    QGuiApplication::inputMethod()->commit();
    m_replaceRow->setVisible(withReplacement);
    const app::TextSelection selection = m_target.selection();
    const QString selected = m_target.text().mid(selection.start(), selection.range().length);
    m_origin = m_followed = selection;
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_pattern->setText(selected);
    search();
    m_pattern->setFocus();
    m_pattern->selectAll();
}

void FindBar::close()
{
    hide();
    m_target.takeFocus();
}

void FindBar::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    m_matches.clear();
    m_target.showMatches({}, -1);
    QWidget::hideEvent(event);
}

app::SearchQuery FindBar::query() const
{
    return {m_pattern->text(), m_caseSensitive->isChecked(), m_wholeWords->isChecked(),
            m_regularExpression->isChecked()};
}

void FindBar::search()
{
    m_matches.clear();
    const app::Result<app::Search> compiled = app::Search::compile(query());
    if (compiled && m_target.isUsable())
        m_matches = compiled->matches(m_target.text());
    m_target.showMatches(m_matches, indexOfSelection());
    showState(compiled ? QString() : compiled.error().detail);
}

// While the pattern is typed, the first match from where the search began is selected; what was
// selected there where nothing matches.
void FindBar::followSelection()
{
    if (!m_target.isUsable())
        return;
    // The text was clicked or edited meanwhile.
    if (m_target.selection() != m_followed)
        m_origin = m_target.selection();
    const auto match
        = std::ranges::lower_bound(m_matches, m_origin.start(), {}, &app::TextRange::start);
    if (m_matches.isEmpty())
        m_target.select(m_origin);
    else
        showMatch(match == m_matches.end() ? 0 : int(match - m_matches.begin()));
    m_followed = m_target.selection();
}

int FindBar::indexOfSelection() const
{
    const app::TextRange selected = m_target.selection().range();
    const auto match
        = std::ranges::lower_bound(m_matches, selected.start, {}, &app::TextRange::start);
    return match != m_matches.end() && *match == selected ? int(match - m_matches.begin()) : -1;
}

void FindBar::step(int direction)
{
    if (!isVisible() && m_pattern->text().isEmpty())
        return open(false);
    search();
    if (m_matches.isEmpty())
        return;
    const app::TextSelection at = m_target.selection();
    const int count = int(m_matches.size());
    const int current = indexOfSelection();
    int index = 0;
    if (current >= 0) {
        index = (current + direction + count) % count;
    } else {
        const auto after
            = std::ranges::lower_bound(m_matches, at.end(), {}, &app::TextRange::start);
        const int next = int(after - m_matches.begin());
        index = direction > 0 ? next % count : (next - 1 + count) % count;
    }
    selectMatch(index);
}

void FindBar::selectMatch(int index)
{
    showMatch(index);
    m_origin = m_followed = m_target.selection();
}

void FindBar::showMatch(int index)
{
    const app::TextRange match = m_matches.at(index);
    m_target.select({match.start, match.end()});
    m_target.showMatches(isVisible() ? m_matches : QList<app::TextRange>(), index);
    showState();
}

void FindBar::replaceOne()
{
    const app::Result<app::Search> compiled = app::Search::compile(query());
    search();
    const int index = indexOfSelection();
    if (!compiled || index < 0 || !m_target.isEditable())
        return step(1);
    const app::TextEdit edit
        = compiled->replacement(m_target.text(), m_matches.at(index), m_replacement->text());
    m_target.apply({edit});
    const app::TextPosition after = edit.range.start + edit.replacement.size();
    m_target.select({after, after});
    step(1);
}

void FindBar::replaceAll()
{
    const app::Result<app::Search> compiled = app::Search::compile(query());
    if (!compiled || !m_target.isEditable())
        return;
    const QList<app::TextEdit> edits
        = compiled->replacements(m_target.text(), m_replacement->text());
    m_target.apply(edits);
    search();
    m_count->setText(tr("%n replaced", nullptr, int(edits.size())));
}

void FindBar::showState(const QString &error)
{
    const bool hasPattern = !m_pattern->text().isEmpty();
    const bool isFound = !m_matches.isEmpty();
    QString text;
    if (!error.isEmpty())
        text = tr("Bad expression");
    else if (isFound)
        text = QStringLiteral("%1 / %2").arg(indexOfSelection() + 1).arg(m_matches.size());
    else if (hasPattern)
        text = tr("No match");
    m_count->setText(text);
    // No narrower than most counts, so that the buttons stay where they are.
    m_count->setMinimumWidth(0);
    const int usual = m_count->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000"));
    m_count->setMinimumWidth(qMax(usual, m_count->sizeHint().width()));
    m_count->setToolTip(error);
    m_pattern->setToolTip(error);
    QPalette colors = m_count->palette();
    const bool isBad = !error.isEmpty() || (hasPattern && !isFound);
    colors.setColor(QPalette::WindowText,
                    isBad ? m_theme.theme().error : m_theme.theme().mutedText);
    m_count->setPalette(colors);
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(isFound);
    for (QToolButton *button : {m_replaceOne, m_replaceAll})
        button->setEnabled(isFound && m_target.isEditable());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_replacement)
        replaceOne();
    else
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
