// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/groupcontrol.h"

#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/nameedit.h"

#include <QCompleter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    m_key = field.key;
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
    connect(row, &FieldRow::moveRequested, this, &GroupControl::moveBy);
    connect(row, &FieldRow::partMoveRequested, this, &FieldControl::partMoveRequested);
    connect(row, &FieldRow::partAddRequested, this, &FieldControl::partAddRequested);
    return row;
}

void GroupControl::moveBy(const QString &path, int steps)
{
    const auto row = std::ranges::find(m_rows, path, &FieldRow::key);
    const auto index = static_cast<int>(row - m_rows.begin()) + steps;
    if (index >= 0 && index < m_rows.size())
        Q_EMIT partMoveRequested(path, index);
}

/// What the group holds in other posts, and not here.
QStringList GroupControl::offeredNames() const
{
    QStringList names;
    for (const QString &key : m_context.blog.uses.keys()) {
        if (!key.startsWith(m_key + u'.'))
            continue;
        const QString name = key.sliced(m_key.size() + 1).section(u'.', 0, 0);
        const bool isHere = std::ranges::any_of(
            m_rows, [&](const FieldRow *row) { return row->key() == m_key + u'.' + name; });
        if (!isHere && !names.contains(name))
            names.append(name);
    }
    return names;
}

void GroupControl::startNaming()
{
    if (m_nameEdit != nullptr)
        return;
    m_nameEdit = new NameEdit({}, this);
    m_nameEdit->setPlaceholderText(tr("Name of the field"));
    m_nameEdit->setAccessibleName(tr("Name of the field"));
    m_nameEdit->setCompleter(new QCompleter(offeredNames(), m_nameEdit));
    const auto finish = [this](const QString &name) {
        NameEdit *edit = std::exchange(m_nameEdit, nullptr);
        if (edit == nullptr) // Hiding it takes its focus, which ends here again.
            return;
        edit->hide();
        edit->deleteLater();
        if (!name.isEmpty())
            Q_EMIT partAddRequested(m_key + u'.' + name);
    };
    connect(m_nameEdit, &NameEdit::named, this, finish);
    connect(m_nameEdit, &NameEdit::cancelled, this, [finish] { finish({}); });
    m_layout->addWidget(m_nameEdit);
    m_nameEdit->show();
    m_nameEdit->setFocus();
}

QWidget &GroupControl::focusTarget()
{
    return m_rows.isEmpty() ? *static_cast<QWidget *>(this)
                            : m_rows.first()->control().focusTarget();
}

} // namespace ui
