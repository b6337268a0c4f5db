// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/actions/actionset.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

namespace ui {
namespace {

QList<QKeySequence> shortcuts(const Command &command)
{
    if (command.shortcut[0] == '\0')
        return {}; // The list of an empty text holds an empty sequence.
    return QKeySequence::listFromString(QString::fromLatin1(command.shortcut),
                                        QKeySequence::PortableText);
}

QString withoutMnemonic(QString text)
{
    text.remove(u'…');
    // Korean translations put the mnemonic in brackets: "저장(&S)".
    if (const qsizetype bracket = text.indexOf(QStringLiteral("(&")); bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(u'&');
}

} // namespace

ActionSet::ActionSet(const ThemeController &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    auto *viewModes = new QActionGroup(this);
    auto *colorSchemes = new QActionGroup(this);
    auto *looks = new QActionGroup(this);
    auto *widths = new QActionGroup(this);
    for (const Command &row : commands()) {
        auto *action = new QAction(QCoreApplication::translate("Command", row.text), this);
        action->setShortcuts(shortcuts(row));
        action->setCheckable(row.check != Command::Check::None);
        if (row.check == Command::Check::ViewMode)
            viewModes->addAction(action);
        if (row.check == Command::Check::ColorScheme)
            colorSchemes->addAction(action);
        if (row.check == Command::Check::Look)
            looks->addAction(action);
        if (row.check == Command::Check::Width)
            widths->addAction(action);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? plainText(row)
                                          : QStringLiteral("%1 (%2)").arg(plainText(row), keys));
        m_actions.emplace(row.id, action);
    }
    updateIcons();
    connect(&m_theme, &ThemeController::themeChanged, this, &ActionSet::updateIcons);
}

QAction &ActionSet::action(CommandId id) const
{
    return *m_actions.at(id);
}

void ActionSet::updateIcons()
{
    for (const Command &row : commands()) {
        if (row.icon[0] != '\0')
            action(row.id).setIcon(icon(QLatin1StringView(row.icon), m_theme.theme()));
    }
}

QString plainText(const Command &command)
{
    return withoutMnemonic(QCoreApplication::translate("Command", command.text));
}

QString plainText(const QAction &action)
{
    return withoutMnemonic(action.text());
}

QString menuTitle(MenuId menu)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("Command", text);
    };
    switch (menu) {
    case MenuId::File:
        return translated(QT_TRANSLATE_NOOP("Command", "&File"));
    case MenuId::Edit:
        return translated(QT_TRANSLATE_NOOP("Command", "&Edit"));
    case MenuId::Format:
        return translated(QT_TRANSLATE_NOOP("Command", "F&ormat"));
    case MenuId::Images:
        return translated(QT_TRANSLATE_NOOP("Command", "&Images"));
    case MenuId::View:
        return translated(QT_TRANSLATE_NOOP("Command", "&View"));
    case MenuId::Preview:
        return translated(QT_TRANSLATE_NOOP("Command", "&Preview"));
    case MenuId::Help:
        return translated(QT_TRANSLATE_NOOP("Command", "&Help"));
    }
    return {};
}

} // namespace ui
