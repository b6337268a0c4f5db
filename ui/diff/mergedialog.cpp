// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/mergedialog.h"

#include "app/base/whenfinished.h"
#include "app/text/comparison.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/diffview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QtConcurrent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

using Choice = app::MergeChoice;

constexpr std::array Choices{Choice::Mine, Choice::Theirs, Choice::MineThenTheirs,
                             Choice::TheirsThenMine};

DiffView::Verdict verdict(Choice choice)
{
    switch (choice) {
    case Choice::Undecided:
        return DiffView::Verdict::Undecided;
    case Choice::Mine:
        return DiffView::Verdict::Before;
    case Choice::Theirs:
        return DiffView::Verdict::After;
    case Choice::MineThenTheirs:
    case Choice::TheirsThenMine:
        break;
    }
    return DiffView::Verdict::Both;
}

} // namespace

struct MergeDialog::Merge {
    QList<app::MergeChunk> chunks;
    QList<qsizetype> shown;
    app::Comparison comparison;
};

MergeDialog::MergeDialog(const ThemeController &theme, const app::Settings &settings,
                         const ThreeVersions &versions, QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_mineLines(app::splitLines(m_versions.mine))
    , m_theirLines(app::splitLines(m_versions.theirs))
    , m_pane(new DiffPane(theme, settings, this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Merge"));
    resize(1100, 700);
    m_pane->setTitles(tr("Mine"), tr("Theirs"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("Apply Merge"), QDialogButtonBox::AcceptRole);
    m_apply->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 12);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(makeChoices());
    layout->addLayout(bottom);
    connect(&m_pane->view(), &DiffView::currentChangeChanged, this, &MergeDialog::updateState);
    m_pane->setFocus();

    const auto work = [versions] {
        Merge merge;
        merge.chunks
            = app::mergeChunks(app::splitLines(versions.base), app::splitLines(versions.mine),
                               app::splitLines(versions.theirs));
        QList<app::DiffChange> changes;
        for (qsizetype i = 0; i < merge.chunks.size(); ++i) {
            const app::MergeChunk &chunk = merge.chunks[i];
            if (chunk.kind == app::MergeChunk::Kind::Same)
                continue;
            merge.shown.append(i);
            changes.append(app::DiffChange{chunk.mine, chunk.theirs});
        }
        merge.comparison = app::compared(versions.mine, versions.theirs, changes);
        return merge;
    };
    app::whenFinished(QtConcurrent::run(work), this,
                      [this](const Merge &merge) { present(merge); });
}

MergeDialog::~MergeDialog() = default;

QWidget *MergeDialog::makeChoices()
{
    auto *strip = new QFrame(this);
    strip->setObjectName(QStringLiteral("choiceStrip"));
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    const std::array texts{tr("1  Mine"), tr("2  Theirs"), tr("3  Mine, Then Theirs"),
                           tr("4  Theirs, Then Mine")};
    layout->addStretch();
    for (size_t i = 0; i < Choices.size(); ++i) {
        auto *button = new QPushButton(texts[i], strip);
        button->setAutoDefault(false);
        button->setCheckable(true);
        const auto take = [this, choice = Choices[i]] {
            choose(choice);
        };
        connect(button, &QPushButton::clicked, this, take);
        connect(new QShortcut(QKeySequence(Qt::Key_1 + int(i)), this), &QShortcut::activated, this,
                take);
        layout->addWidget(button);
        m_buttons.append(button);
    }
    layout->addStretch();
    return strip;
}

void MergeDialog::present(const Merge &merge)
{
    m_chunks = merge.chunks;
    m_shown = merge.shown;
    m_choices.clear();
    for (const app::MergeChunk &chunk : std::as_const(m_chunks))
        m_choices.append(app::obviousChoice(chunk));
    m_pane->show(merge.comparison);
    const qsizetype first = m_choices.indexOf(Choice::Undecided);
    m_pane->view().setCurrentChange(std::max<qsizetype>(m_shown.indexOf(first), 0));
    updateState();
}

qsizetype MergeDialog::chunkOf(qsizetype change) const
{
    return m_shown.value(change, -1);
}

void MergeDialog::choose(Choice choice)
{
    const qsizetype change = m_pane->view().currentChange();
    const qsizetype chunk = chunkOf(change);
    if (chunk < 0)
        return;
    m_choices[chunk] = choice;
    const qsizetype next = m_choices.indexOf(Choice::Undecided, chunk);
    const qsizetype open = next < 0 ? m_choices.indexOf(Choice::Undecided) : next;
    if (open >= 0)
        m_pane->view().setCurrentChange(m_shown.indexOf(open));
    updateState();
}

void MergeDialog::updateState()
{
    QList<DiffView::Verdict> verdicts;
    for (const qsizetype chunk : std::as_const(m_shown))
        verdicts.append(verdict(m_choices[chunk]));
    if (verdicts.size() == m_pane->view().comparison().changes.size())
        m_pane->view().setVerdicts(verdicts);
    const qsizetype chunk = chunkOf(m_pane->view().currentChange());
    for (size_t i = 0; i < Choices.size(); ++i) {
        m_buttons[qsizetype(i)]->setEnabled(chunk >= 0);
        m_buttons[qsizetype(i)]->setChecked(chunk >= 0 && m_choices[chunk] == Choices[i]);
    }
    const qsizetype open = openConflicts();
    m_state->setText(open > 0 ? tr("%n conflict(s) to decide", nullptr, int(open))
                              : tr("Everything is decided."));
    m_apply->setEnabled(open == 0);
    m_apply->setDefault(open == 0);
}

qsizetype MergeDialog::openConflicts() const
{
    return std::ranges::count(m_choices, Choice::Undecided);
}

QString MergeDialog::mergedText() const
{
    return app::merged(m_mineLines, m_theirLines, m_chunks, m_choices);
}

} // namespace ui
