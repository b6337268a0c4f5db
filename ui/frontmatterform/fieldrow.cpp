// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldrow.h"

#include "ui/frontmatterform/fieldheader.h"
#include "ui/frontmatterform/fieldwords.h"
#include "ui/frontmatterform/groupcontrol.h"
#include "ui/frontmatterform/nameedit.h"
#include "ui/frontmatterform/noticelabel.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

namespace ui {

using namespace Qt::StringLiterals;

/// Whether a menu says which keys do the same: they do it to the field that has the focus.
enum class FieldRow::MenuKeys { None, Shown };

/// What a key does to the row it is pressed in.
enum class FieldRow::RowKey { Other, Rename, Up, Down, Remove, Write, Menu };

FieldRow::RowKey FieldRow::rowKey(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_F2 && modifiers == Qt::NoModifier)
        return RowKey::Rename;
    if (key.key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier)
        return RowKey::Menu;
    if (modifiers != Qt::AltModifier)
        return RowKey::Other;
    switch (key.key()) {
    case Qt::Key_Up:
        return RowKey::Up;
    case Qt::Key_Down:
        return RowKey::Down;
    case Qt::Key_Delete:
        return RowKey::Remove;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return RowKey::Write;
    default:
        return RowKey::Other;
    }
}

app::FieldSpec rowSpec(const app::BlogFields &blog, const app::Field &field)
{
    app::FieldSpec spec = app::fieldSpec(blog, field);
    if (spec.type == app::FieldType::Group && !GroupControl::canShow(field))
        spec.type = app::FieldType::Raw;
    return spec;
}

FieldRow::FieldRow(const app::FieldSpec &spec, const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_spec(spec)
    , m_header(new FieldHeader(context.theme, this))
    , m_control(makeFieldControl(spec.type, context, this))
{
    arrange();
    connectParts();
    setSpec(spec);
}

void FieldRow::arrange()
{
    // A switch is small enough to stand beside its name.
    if (m_spec.type == app::FieldType::YesNo) {
        auto *line = new QHBoxLayout;
        line->setSpacing(0);
        line->addWidget(m_header, 1);
        line->addWidget(m_control);
        m_layout = new QVBoxLayout(this);
        m_layout->addLayout(line);
    } else {
        m_layout = new QVBoxLayout(this);
        m_layout->addWidget(m_header);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(FieldHeader::Gutter, 0, 0, 0);
        line->addWidget(m_control);
        m_layout->addLayout(line);
    }
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
}

void FieldRow::connectParts()
{
    connect(m_control, &FieldControl::valueEdited, this,
            [this](const QVariant &value) { Q_EMIT valueEdited(key(), value); });
    connect(m_control, &FieldControl::partEdited, this, &FieldRow::valueEdited);
    connect(m_control, &FieldControl::partRenameRequested, this, &FieldRow::renameRequested);
    connect(m_control, &FieldControl::partRemoveRequested, this, &FieldRow::removeRequested);
    connect(m_control, &FieldControl::partMoveRequested, this, &FieldRow::partMoveRequested);
    connect(m_control, &FieldControl::partAddRequested, this, &FieldRow::partAddRequested);
    connect(m_header, &FieldHeader::pressed, this,
            [this] { m_control->focusTarget().setFocus(Qt::MouseFocusReason); });
    connect(m_header, &FieldHeader::renameRequested, this, &FieldRow::startRenaming);
    connect(m_header, &FieldHeader::menuRequested, this, &FieldRow::showMenu);
    connect(m_header, &FieldHeader::dragged, this,
            [this](const QPoint &position) { Q_EMIT dragged(key(), position); });
    connect(m_header, &FieldHeader::dropped, this,
            [this](const QPoint &position) { Q_EMIT dropped(key(), position); });
}

QString FieldRow::label() const
{
    if (!m_spec.label.isEmpty())
        return m_spec.label;
    return fieldWords(key(), m_context.blog.site.generator).label;
}

QString FieldRow::description() const
{
    if (!m_spec.description.isEmpty())
        return m_spec.description;
    return fieldWords(key(), m_context.blog.site.generator).description;
}

void FieldRow::setSpec(const app::FieldSpec &spec)
{
    m_spec = spec;
    const QString name = key().section(u'.', -1);
    const QString words = description();
    m_header->setWords(label(), name);
    m_header->setRequired(spec.isRequired);
    updateToolTip();
    m_control->setHint(words);
    QWidget &target = m_control->focusTarget();
    target.setAccessibleName(label());
    target.setAccessibleDescription(words);
}

bool FieldRow::hasFocusInside() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr && m_control->isAncestorOf(focused);
}

bool FieldRow::mayShow(const app::Field &field, const app::FieldSpec &spec) const
{
    return m_spec.type == spec.type
        || (hasFocusInside() && app::canHold(m_spec.type, field)
            && m_spec.type != app::FieldType::Group);
}

void FieldRow::setField(const app::Field &field, const app::FieldSpec &spec,
                        const QString &frontMatter)
{
    if (isShown(field, spec))
        return;
    m_shown = field;
    m_shownVersion = m_context.version;
    const app::FieldType type = m_spec.type;
    const bool isOther = spec.label != m_spec.label || spec.description != m_spec.description
        || spec.isRequired != m_spec.isRequired || spec.choices != m_spec.choices;
    if (isOther)
        setSpec(spec);
    m_spec.type = type;
    markGiven(false);
    m_control->setField(field, m_spec, frontMatter);
    showNotice(fieldNotice(m_context, m_spec, field, QDateTime::currentDateTime()));
}

/// With each key that is typed all rows are shown their fields, and all but one are the same.
bool FieldRow::isShown(const app::Field &field, const app::FieldSpec &spec) const
{
    // What these show lies in the text around the value.
    const bool isTold = m_spec.type != app::FieldType::Group && m_spec.type != app::FieldType::Raw;
    return isTold && m_shownVersion == m_context.version && !m_isGiven && m_spec.type == spec.type
        && m_spec.choices == spec.choices && m_shown.value == field.value
        && m_shown.texts == field.texts && m_shown.source == field.source
        && m_shown.style == field.style && m_shown.problem == field.problem;
}

void FieldRow::setGiven(const app::Field &field, const app::FieldSpec &spec,
                        const app::FieldDefault &given)
{
    setSpec(spec);
    m_header->setWords(label(), key()); // No group around it tells whose part it is.
    m_shownVersion = -1;
    m_control->setField(field, spec, {});
    markGiven(true);
    const QString words = given.kind == app::FieldDefault::Kind::Applied
        ? tr("From %1; not written here")
        : tr("%1 gives it to new posts; this one goes without");
    showNotice({FieldNotice::Tone::Note, words.arg(given.origin), {}, {}});
}

void FieldRow::updateToolTip()
{
    QStringList lines{key()};
    if (!description().isEmpty())
        lines.append(description());
    lines.append(m_isGiven ? tr("Alt+Enter writes it here; Shift+F10 opens the menu")
                           : tr("Shift+F10 opens the menu: rename, move, remove"));
    m_header->setToolTip(lines.join(u'\n'));
}

void FieldRow::markGiven(bool isGiven)
{
    if (isGiven == m_isGiven)
        return;
    m_isGiven = isGiven;
    updateToolTip();
    m_header->setGiven(isGiven);
    // The style sheet draws a value that is not the post's own in grey.
    QWidget &target = m_control->focusTarget();
    target.setProperty("given", isGiven);
    target.style()->unpolish(&target);
    target.style()->polish(&target);
}

void FieldRow::setRefusal(const QString &text, const QString &fix)
{
    m_shownVersion = -1;
    showNotice({FieldNotice::Tone::Error, text, fix, {}, FieldNotice::Fix::Follow});
}

void FieldRow::fix(const QVariant &value)
{
    if (notice().kind == FieldNotice::Fix::Follow)
        Q_EMIT followRequested();
    else
        Q_EMIT valueEdited(key(), value);
}

FieldNotice FieldRow::notice() const
{
    return m_notice == nullptr ? FieldNotice{} : m_notice->notice();
}

void FieldRow::showNotice(const FieldNotice &notice)
{
    if (m_notice == nullptr) {
        if (notice.text.isEmpty())
            return;
        m_notice = new NoticeLabel(m_context.theme, this);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(FieldHeader::Gutter, 0, 0, 0);
        line->addWidget(m_notice);
        m_layout->addLayout(line);
        connect(m_notice, &NoticeLabel::fixRequested, this, &FieldRow::fix);
    }
    m_notice->setNotice(notice);
}

void FieldRow::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_isGiven) {
        QAction *write
            = menu->addAction(icon("pencil"_L1, m_context.theme.theme()), tr("Write It Here"), this,
                              [this] { Q_EMIT writeRequested(key()); });
        write->setShortcut(Qt::ALT | Qt::Key_Return);
        menu->popup(position);
        menu->setActiveAction(write);
        return;
    }
    fillMenu(*menu, MenuKeys::Shown);
    if (FieldRow *around = group()) {
        menu->addSeparator();
        around->fillMenu(*menu->addMenu(around->label()), MenuKeys::None);
    }
    menu->popup(position);
    menu->setActiveAction(menu->actions().first());
}

/// What can be done with the field itself.
void FieldRow::fillMenu(QMenu &menu, MenuKeys keys)
{
    const Theme &theme = m_context.theme.theme();
    const auto add = [&](QLatin1StringView name, const QString &text, const QKeySequence &shortcut,
                         auto done) {
        QAction *action = menu.addAction(icon(name, theme), text, this, done);
        if (keys == MenuKeys::Shown)
            action->setShortcut(shortcut);
    };
    add("pencil"_L1, tr("Rename"), Qt::Key_F2, [this] { startRenaming(); });
    add("arrow-up"_L1, tr("Move Up"), Qt::ALT | Qt::Key_Up,
        [this] { Q_EMIT moveRequested(key(), -1); });
    add("arrow-down"_L1, tr("Move Down"), Qt::ALT | Qt::Key_Down,
        [this] { Q_EMIT moveRequested(key(), 1); });
    if (auto *parts = qobject_cast<GroupControl *>(m_control))
        add("plus"_L1, tr("Add Field to This Group"), {}, [parts] { parts->startNaming(); });
    menu.addSeparator();
    add("trash-2"_L1, tr("Remove"), Qt::ALT | Qt::Key_Delete,
        [this] { Q_EMIT removeRequested(key()); });
}

/// The row of the group that this one is a part of; null where it stands for itself.
FieldRow *FieldRow::group() const
{
    QWidget *around = parentWidget();
    while (around != nullptr && qobject_cast<FieldRow *>(around) == nullptr)
        around = around->parentWidget();
    return qobject_cast<FieldRow *>(around);
}

void FieldRow::openMenu()
{
    showMenu(m_header->menuCorner());
}

bool FieldRow::event(QEvent *event)
{
    // Keys that no part of the row wanted, before they become the window's shortcuts.
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::event(event);
    const RowKey key = rowKey(*static_cast<QKeyEvent *>(event));
    const bool isOurs = key == RowKey::Menu || (key == RowKey::Write) == m_isGiven;
    if (key == RowKey::Other || !isOurs)
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        handleKey(key);
    return true;
}

void FieldRow::handleKey(RowKey pressed)
{
    switch (pressed) {
    case RowKey::Rename:
        startRenaming();
        break;
    case RowKey::Up:
    case RowKey::Down:
        Q_EMIT moveRequested(key(), pressed == RowKey::Up ? -1 : 1);
        break;
    case RowKey::Remove:
        Q_EMIT removeRequested(key());
        break;
    case RowKey::Write:
        Q_EMIT writeRequested(key());
        break;
    case RowKey::Menu:
        openMenu();
        break;
    case RowKey::Other:
        break;
    }
}

void FieldRow::startRenaming()
{
    if (m_nameEdit != nullptr || m_isGiven)
        return;
    m_nameEdit = new NameEdit(key().section(u'.', -1), this);
    m_nameEdit->setAccessibleName(tr("New name of the field"));
    m_nameEdit->setObjectName(u"fieldName"_s);
    connect(m_nameEdit, &NameEdit::named, this, &FieldRow::finishRenaming);
    connect(m_nameEdit, &NameEdit::cancelled, this, [this] { finishRenaming({}); });
    m_nameEdit->setGeometry(m_header->geometry().adjusted(FieldHeader::Gutter, 0, 0, 0));
    m_nameEdit->show();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
}

void FieldRow::finishRenaming(const QString &name)
{
    if (m_nameEdit == nullptr)
        return;
    NameEdit *edit = m_nameEdit;
    m_nameEdit = nullptr; // Hiding it takes its focus, which ends here again.
    if (edit->hasFocus())
        m_control->focusTarget().setFocus();
    edit->hide();
    edit->deleteLater();
    if (!name.isEmpty() && name != key().section(u'.', -1))
        Q_EMIT renameRequested(key(), name);
}

} // namespace ui
