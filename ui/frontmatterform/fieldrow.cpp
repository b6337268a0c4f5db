// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldrow.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const QString &key, FieldKind kind, const ThemeController &theme,
                   QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key)
    , m_kind(kind)
    , m_label(new QLabel(key))
    , m_nameEdit(new QLineEdit(key))
    , m_menuButton(new QToolButton)
    , m_control(makeFieldControl(kind, theme, this))
    , m_problem(new QLabel)
{
    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setBuddy(&m_control->focusTarget());
    m_label->setToolTip(key);
    m_control->focusTarget().setAccessibleName(key);
    m_nameEdit->setAccessibleName(tr("New name of the field"));
    m_nameEdit->installEventFilter(this);
    m_nameEdit->hide();
    m_menuButton->setObjectName(u"fieldMenu"_s);
    m_menuButton->setToolTip(tr("Rename or remove"));
    m_menuButton->setAccessibleName(tr("Rename or remove %1").arg(key));
    m_menuButton->setIconSize({14, 14});
    m_problem->setObjectName(u"fieldProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    arrange();
    connect(m_control, &FieldControl::valueEdited, this,
            [this](const QVariant &value) { Q_EMIT valueEdited(m_key, value); });
    connect(m_menuButton, &QToolButton::clicked, this, &FieldRow::showMenu);
    connect(&theme, &ThemeController::themeChanged, this, &FieldRow::updateIcon);
    updateIcon();
}

void FieldRow::arrange()
{
    auto *header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(m_label, 1);
    header->addWidget(m_nameEdit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    // A switch is small enough to stand beside its name.
    if (m_kind == FieldKind::YesNo)
        header->addWidget(m_control);
    header->addWidget(m_menuButton);
    layout->addLayout(header);
    if (m_kind != FieldKind::YesNo)
        layout->addWidget(m_control);
    layout->addWidget(m_problem);
    setTabOrder(&m_control->focusTarget(), m_menuButton);
}

bool FieldRow::hasFocusInside() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr && m_control->isAncestorOf(focused);
}

void FieldRow::setField(const app::Field &field, const QString &frontMatter)
{
    m_control->setField(field, frontMatter);
    setProblem({});
}

void FieldRow::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void FieldRow::updateIcon()
{
    m_menuButton->setIcon(icon("ellipsis"_L1, m_theme.theme().syntaxMark));
}

void FieldRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = m_theme.theme();
    menu->addAction(icon("pencil"_L1, theme), tr("Rename"), this, &FieldRow::startRenaming);
    menu->addAction(icon("trash-2"_L1, theme), tr("Remove"), this,
                    [this] { Q_EMIT removeRequested(m_key); });
    menu->popup(m_menuButton->mapToGlobal(
        QPoint(m_menuButton->width() - menu->sizeHint().width(), m_menuButton->height())));
}

void FieldRow::startRenaming()
{
    m_label->hide();
    m_nameEdit->setText(m_key);
    m_nameEdit->show();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
}

void FieldRow::finishRenaming(bool isAccepted)
{
    if (m_nameEdit->isHidden())
        return;
    const QString name = m_nameEdit->text().trimmed();
    const bool hadFocus = m_nameEdit->hasFocus();
    m_nameEdit->hide();
    m_label->show();
    if (hadFocus)
        m_control->focusTarget().setFocus();
    if (isAccepted && !name.isEmpty() && name != m_key)
        Q_EMIT renameRequested(m_key, name);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        finishRenaming(false);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isAccepted = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isAccepted || key == Qt::Key_Escape) {
            finishRenaming(isAccepted);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
