// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/checks/checkscontroller.h"

#include "app/post/postdocument.h"
#include "ui/actions/actionset.h"
#include "ui/checks/noticerow.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

/// More are not read; the next ones come when these are mended.
constexpr qsizetype RowLimit = 100;

} // namespace

ChecksController::ChecksController(ActionSet &actions, const ThemeController &theme,
                                   QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_pages(new QStackedWidget)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout)
{
    auto *empty = new QLabel(tr("Nothing stands in the way of publishing."));
    empty->setObjectName(QStringLiteral("mutedLabel"));
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setWordWrap(true);
    empty->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setAccessibleName(tr("Checks"));
    m_pages->addWidget(empty);
    m_pages->addWidget(scroll);
    connect(&actions.action(CommandId::NextNotice), &QAction::triggered, this,
            [this] { goTo(+1); });
    connect(&actions.action(CommandId::PreviousNotice), &QAction::triggered, this,
            [this] { goTo(-1); });
}

ChecksController::~ChecksController()
{
    if (!m_pages->parent())
        delete m_pages;
}

QWidget &ChecksController::widget()
{
    return *m_pages;
}

void ChecksController::setPost(app::PostDocument *post)
{
    m_post = post;
    setRendered(nullptr);
}

void ChecksController::setRendered(const app::RenderedPostPtr &post)
{
    const qsizetype before = count();
    const bool isSame = m_rendered && post && m_rendered->notices == post->notices;
    m_rendered = post;
    if (isSame)
        return; // Rows keep the focus while the text is edited.
    showNotices(post ? post->notices : QList<app::Notice>());
    if (count() != before)
        Q_EMIT countChanged(count());
}

qsizetype ChecksController::count() const
{
    return m_rendered ? m_rendered->notices.size() : 0;
}

void ChecksController::showNotices(const QList<app::Notice> &notices)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const app::Notice &notice : notices.first(std::min(notices.size(), RowLimit)))
        addRow(notice);
    m_pages->setCurrentIndex(notices.isEmpty() ? 0 : 1);
}

void ChecksController::addRow(const app::Notice &notice)
{
    auto *row = new NoticeRow(notice, m_theme, m_list);
    connect(row, &NoticeRow::lineRequested, this,
            [this, line = notice.line] { Q_EMIT lineRequested(line); });
    connect(row, &NoticeRow::fixRequested, this, [this, notice] { fix(notice); });
    m_rows->addWidget(row);
}

void ChecksController::fix(const app::Notice &notice)
{
    // The notice speaks of a text that has gone on since: the next result brings it again.
    if (!m_post || !m_rendered || m_post->revision() != m_rendered->revision)
        return;
    m_post->apply({*notice.suggestion});
    Q_EMIT lineRequested(notice.line);
}

void ChecksController::goTo(int direction)
{
    if (count() == 0)
        return;
    QList<int> lines;
    for (const app::Notice &notice : m_rendered->notices)
        lines.append(notice.line);
    std::ranges::sort(lines);
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(lines, m_currentLine);
        Q_EMIT lineRequested(next == lines.end() ? lines.first() : *next);
    } else {
        const auto behind = std::ranges::lower_bound(lines, m_currentLine);
        Q_EMIT lineRequested(behind == lines.begin() ? lines.last() : *std::prev(behind));
    }
}

} // namespace ui
