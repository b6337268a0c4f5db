// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/checks/checkscontroller.h"

#include "app/checks/filechecks.h"
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
    , m_empty(new QLabel)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout)
{
    m_empty->setObjectName(QStringLiteral("mutedLabel"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 8, 12, 8);
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
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scroll);
    connect(&m_checker, &app::PostChecker::checked, this, &ChecksController::update);
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
    m_imageNotices.clear();
    m_checker.clear();
    setRendered(nullptr);
}

void ChecksController::setPlace(const app::PostPlace &place)
{
    m_place = place;
    check();
}

void ChecksController::setRendered(const app::RenderedPostPtr &post)
{
    m_rendered = post;
    check();
    update();
}

void ChecksController::setImages(const app::PostImages &images)
{
    m_imageNotices = app::checkImages(images);
    update();
}

void ChecksController::check()
{
    const bool isSamePost = m_post && m_post->path() == m_place.file;
    if (isSamePost && m_rendered && m_rendered->revision == m_post->revision())
        m_checker.check({m_post->text(), m_rendered->references, m_place}, m_post->revision());
}

void ChecksController::update()
{
    // Nothing can be promised before all was looked at.
    const bool isKnown = m_rendered && m_checker.revision();
    m_empty->setText(isKnown ? tr("Nothing stands in the way of publishing.") : QString());
    QList<app::Notice> notices = m_checker.notices() + m_imageNotices;
    if (m_rendered)
        notices += m_rendered->notices;
    std::ranges::stable_sort(notices, {}, &app::Notice::line);
    if (notices == m_shown)
        return; // Rows keep the focus while the text is edited.
    const qsizetype before = count();
    m_shown = notices;
    showNotices();
    if (count() != before)
        Q_EMIT countChanged(count());
}

void ChecksController::showNotices()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const app::Notice &notice : m_shown.first(std::min(m_shown.size(), RowLimit)))
        addRow(notice);
    m_pages->setCurrentIndex(m_shown.isEmpty() ? 0 : 1);
}

void ChecksController::addRow(const app::Notice &notice)
{
    auto *row = new NoticeRow(notice, m_theme, m_list);
    connect(row, &NoticeRow::lineRequested, this,
            [this, line = notice.line] { Q_EMIT lineRequested(line); });
    connect(row, &NoticeRow::fixRequested, this, [this, notice] { fix(notice); });
    m_rows->addWidget(row);
}

bool ChecksController::isOfNewestText(const app::Notice &notice) const
{
    const app::Revision newest = m_post->revision();
    return (m_rendered && m_rendered->revision == newest && m_rendered->notices.contains(notice))
        || (m_checker.revision() == newest && m_checker.notices().contains(notice));
}

void ChecksController::fix(const app::Notice &notice)
{
    if (!m_post || !isOfNewestText(notice))
        return;
    m_post->apply({*notice.suggestion});
    Q_EMIT lineRequested(notice.line);
}

void ChecksController::goTo(int direction)
{
    if (count() == 0)
        return;
    QList<int> lines;
    for (const app::Notice &notice : m_shown)
        lines.append(notice.line);
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(lines, m_currentLine);
        Q_EMIT lineRequested(next == lines.end() ? lines.first() : *next);
    } else {
        const auto behind = std::ranges::lower_bound(lines, m_currentLine);
        Q_EMIT lineRequested(behind == lines.begin() ? lines.last() : *std::prev(behind));
    }
}

} // namespace ui
