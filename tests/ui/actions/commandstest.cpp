// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using ui::ActionSet;
using ui::Command;
using ui::CommandId;

class CommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandStandsOnceInTheTable();
    void noTwoCommandsShareAShortcut();
    void noTwoEntriesOfAMenuShareAMnemonic_data();
    void noTwoEntriesOfAMenuShareAMnemonic();
    void shortcutsAreReadable();
    void commandsOfAMenuStandTogether();
    void actionsWearTextShortcutAndIcon();
    void viewModesExcludeOneAnother();
    void plainTextHasNoMnemonic_data();
    void plainTextHasNoMnemonic();

private:
    QTemporaryDir m_folder;
};

void CommandsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void CommandsTest::everyCommandStandsOnceInTheTable()
{
    QSet<int> ids;
    for (const Command &row : ui::commands())
        ids.insert(static_cast<int>(row.id));
    QCOMPARE(ids.size(), static_cast<qsizetype>(ui::commands().size()));
    QCOMPARE(ids.size(), static_cast<int>(CommandId::About) + 1);
}

void CommandsTest::noTwoCommandsShareAShortcut()
{
    QSet<QString> seen;
    app::Settings settings(m_folder.filePath(QStringLiteral("c.ini")));
    const ui::ThemeController theme(settings);
    const ActionSet actions(theme);
    for (const Command &row : ui::commands()) {
        const auto keys = actions.action(row.id).shortcuts();
        for (const QKeySequence &key : keys) {
            const QString text = key.toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
}

void CommandsTest::noTwoEntriesOfAMenuShareAMnemonic_data()
{
    QTest::addColumn<QString>("translation");
    QTest::newRow("English") << QString();
    QTest::newRow("Korean") << QStringLiteral(BYLINE_BINARY_DIR "/translations/byline_ko.qm");
}

void CommandsTest::noTwoEntriesOfAMenuShareAMnemonic()
{
    QFETCH(const QString, translation);
    QTranslator translator;
    if (!translation.isEmpty()) {
        QVERIFY(translator.load(translation));
        QCoreApplication::installTranslator(&translator);
    }
    QStringList shared;
    QHash<std::pair<int, QString>, QString> seen;
    const auto note = [&](int menu, const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        const QString other = seen.value({menu, key});
        if (!key.isEmpty() && !other.isEmpty())
            shared.append(other + u' ' + text);
        seen.insert({menu, key}, text);
    };
    QSet<int> menus;
    for (const Command &row : ui::commands()) {
        const int menu = static_cast<int>(row.menu);
        if (!menus.contains(menu))
            note(-1, ui::menuTitle(row.menu));
        menus.insert(menu);
        note(menu, QCoreApplication::translate("Command", row.text));
    }
    QCOMPARE(shared.join(u'\n'), QString());
}

void CommandsTest::shortcutsAreReadable()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("d.ini")));
    const ui::ThemeController theme(settings);
    const ActionSet actions(theme);
    for (const Command &row : ui::commands()) {
        const QString text = QString::fromLatin1(row.shortcut);
        const auto keys = actions.action(row.id).shortcuts();
        QCOMPARE(keys.size(), text.isEmpty() ? 0 : text.count(QStringLiteral("; ")) + 1);
        for (const QKeySequence &key : keys)
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, row.shortcut);
    }
}

void CommandsTest::commandsOfAMenuStandTogether()
{
    QList<ui::MenuId> order;
    for (const Command &row : ui::commands()) {
        if (order.isEmpty() || order.last() != row.menu) {
            QVERIFY2(!order.contains(row.menu), row.text);
            order.append(row.menu);
        }
    }
}

void CommandsTest::actionsWearTextShortcutAndIcon()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("a.ini")));
    const ui::ThemeController theme(settings);
    const ActionSet actions(theme);
    const QAction &bold = actions.action(CommandId::Bold);
    QCOMPARE(bold.text(), QStringLiteral("&Bold"));
    QCOMPARE(bold.shortcut(), QKeySequence(QStringLiteral("Ctrl+B")));
    QVERIFY(!bold.icon().pixmap(18, 18).isNull());
    QVERIFY(bold.toolTip().startsWith(QStringLiteral("Bold (")));
    QCOMPARE(actions.action(CommandId::Redo).shortcuts().size(), 2);
}

void CommandsTest::viewModesExcludeOneAnother()
{
    app::Settings settings(m_folder.filePath(QStringLiteral("b.ini")));
    const ui::ThemeController theme(settings);
    const ActionSet actions(theme);
    actions.action(CommandId::WriteMode).setChecked(true);
    actions.action(CommandId::ReadMode).setChecked(true);
    QVERIFY(!actions.action(CommandId::WriteMode).isChecked());
    QVERIFY(!actions.action(CommandId::Bold).isCheckable());
}

void CommandsTest::plainTextHasNoMnemonic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("English, with dots") << QStringLiteral("Save &As…") << QStringLiteral("Save As");
    QTest::newRow("Korean, mnemonic in brackets")
        << QStringLiteral("저장(&S)") << QStringLiteral("저장");
    QTest::newRow("Korean, with dots") << QStringLiteral("열기(&O)…") << QStringLiteral("열기");
}

void CommandsTest::plainTextHasNoMnemonic()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    const QAction action(text);
    QCOMPARE(ui::plainText(action), plain);
}

QTEST_MAIN(CommandsTest)
#include "commandstest.moc"
