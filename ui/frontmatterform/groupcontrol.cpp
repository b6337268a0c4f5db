// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/groupcontrol.h"

#include "ui/frontmatterform/fieldrow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int RowSpacing = 8;
constexpr int Indent = 10;
constexpr qsizetype DeepestPath = 3; ///< Deeper maps are edited as they are written.

/// The parts of the map in the order of the file.
QList<app::Field> partsOf(const app::Field &field, const QString &frontMatter)
{
    QList<app::Field> parts;
    const QStringList keys = field.value.toMap().keys();
    for (const QString &key : keys) {
        const auto part = app::readField(frontMatter, field.key + u'.' + key);
        if (part && part->has_value())
            parts.append(**part);
    }
    std::ranges::stable_sort(parts, {},
                             [](const app::Field &part) { return part.valueRange.start; });
    return parts;
}

} // namespace

GroupControl::GroupControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("fieldGroup"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(Indent, 2, 0, 2);
    m_layout->setSpacing(RowSpacing);
}

bool GroupControl::canShow(const app::Field &field)
{
    const QStringList keys = field.value.toMap().keys();
    const bool isNamed = std::ranges::none_of(keys, [](const QString &key) {
        return key.isEmpty() || key.contains(u'.') || key.contains(u'[') || key == u"<<";
    });
    return isNamed && !keys.isEmpty() && field.key.count(u'.') + 1 < DeepestPath;
}

void GroupControl::setField(const app::Field &field, const app::FieldSpec &,
                            const QString &frontMatter)
{
    const QList<app::Field> parts = partsOf(field, frontMatter);
    QList<FieldRow *> rows;
    for (const app::Field &part : parts) {
        const app::FieldSpec spec = rowSpec(m_context.blog, part);
        const auto known = std::ranges::find_if(m_rows, [&spec, &part](const FieldRow *row) {
            return row->key() == spec.key && row->mayShow(part, spec);
        });
        rows.append(known != m_rows.end() ? *known : makeRow(spec));
    }
    for (FieldRow *old : std::as_const(m_rows)) {
        if (rows.contains(old))
            continue;
        m_layout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_rows = rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_layout->indexOf(rows.at(i)) != i)
            m_layout->insertWidget(static_cast<int>(i), rows.at(i));
        rows.at(i)->setField(parts.at(i), rowSpec(m_context.blog, parts.at(i)), frontMatter);
        rows.at(i)->show();
    }
}

FieldRow *GroupControl::makeRow(const app::FieldSpec &spec)
{
    auto *row = new FieldRow(spec, m_context, this);
    connect(row, &FieldRow::valueEdited, this, &FieldControl::partEdited);
    connect(row, &FieldRow::renameRequested, this, &FieldControl::partRenameRequested);
    connect(row, &FieldRow::removeRequested, this, &FieldControl::partRemoveRequested);
    return row;
}

QWidget &GroupControl::focusTarget()
{
    return m_rows.isEmpty() ? *static_cast<QWidget *>(this)
                            : m_rows.first()->control().focusTarget();
}

} // namespace ui
