// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/history/versionlist.h"

#include "ui/theme/themecontroller.h"

#include <QHeaderView>
#include <QLocale>
#include <QtConcurrent>

namespace ui {
namespace {

enum Column { Time, Added, Removed, Size };
constexpr int VersionRole = Qt::UserRole;

QString dayText(const QDate &day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return VersionList::tr("Today");
    if (day == today.addDays(-1))
        return VersionList::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

/// What a version did to the one before it.
app::ChangedLines linesOf(const std::pair<app::Version, app::Version> &pair)
{
    const auto text = [](const app::Version &version) {
        return version.file.isEmpty()
            ? QString()
            : app::VersionStore::read(version).value_or(app::DecodedText()).text;
    };
    return app::changedLines(text(pair.second), text(pair.first));
}

} // namespace

VersionList::VersionList(const QList<app::Version> &versions, const ThemeController &theme,
                         QWidget *parent)
    : QTreeWidget(parent)
    , m_versions(versions)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("versionList"));
    setAccessibleName(tr("Versions"));
    setColumnCount(4);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(8);
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Time, QHeaderView::Stretch);
    for (const Column column : {Added, Removed, Size})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    fill();
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (currentVersion() >= 0)
            Q_EMIT versionChosen(currentVersion());
    });
    connect(&m_lines, &QFutureWatcherBase::resultReadyAt, this, &VersionList::showLines);
    countLines();
}

VersionList::~VersionList()
{
    m_lines.cancel();
}

void VersionList::fill()
{
    QTreeWidgetItem *day = nullptr;
    QDate date;
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const QDateTime time = m_versions[i].time.toLocalTime();
        if (!day || time.date() != date) {
            date = time.date();
            day = new QTreeWidgetItem(this, {dayText(date)});
            day->setFlags(Qt::ItemIsEnabled);
            day->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            day->setFont(Time, bold);
        }
        auto *row
            = new QTreeWidgetItem(day,
                                  {QLocale().toString(time.time(), QStringLiteral("HH:mm:ss")),
                                   {},
                                   {},
                                   QLocale().formattedDataSize(m_versions[i].size, 1)});
        row->setData(Time, VersionRole, i);
        for (const Column column : {Added, Removed, Size})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        row->setForeground(Added, m_theme.theme().success);
        row->setForeground(Removed, m_theme.theme().error);
        row->setForeground(Size, m_theme.theme().mutedText);
        m_rows.append(row);
    }
    expandAll();
    if (!m_rows.isEmpty())
        setCurrentItem(m_rows.first());
}

void VersionList::countLines()
{
    QList<std::pair<app::Version, app::Version>> pairs;
    for (qsizetype i = 0; i < m_versions.size(); ++i)
        pairs.append({m_versions[i], m_versions.value(i + 1)});
    m_lines.setFuture(QtConcurrent::mapped(pairs, linesOf));
}

void VersionList::showLines(int index)
{
    const app::ChangedLines lines = m_lines.resultAt(index);
    QTreeWidgetItem *row = m_rows[index];
    row->setText(Added, lines.added > 0 ? u'+' + QString::number(lines.added) : QString());
    row->setText(Removed, lines.removed > 0 ? QStringLiteral("−%1").arg(lines.removed) : QString());
}

qsizetype VersionList::currentVersion() const
{
    const QTreeWidgetItem *row = currentItem();
    const QVariant index = row ? row->data(Time, VersionRole) : QVariant();
    return index.isValid() ? index.toLongLong() : -1;
}

} // namespace ui
