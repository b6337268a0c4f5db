// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/mergedialog.h"
#include "app/settings/settings.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/diffview.h"
#include "ui/theme/themecontroller.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::MergeDialog;

class MergeDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void whatOnlyOneChangedIsTakenByItself();
    void conflictsAreChosenByKey_data();
    void conflictsAreChosenByKey();
    void goesFromConflictToConflict();
    void aChoiceCanBeChanged();

private:
    void open(const QString &base, const QString &mine, const QString &theirs);
    [[nodiscard]] QPushButton *button(const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<MergeDialog> m_dialog;
};

void MergeDialogTest::init()
{
    m_dialog.reset();
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
}

void MergeDialogTest::open(const QString &base, const QString &mine, const QString &theirs)
{
    m_dialog = std::make_unique<MergeDialog>(*m_theme, *m_settings,
                                             ui::ThreeVersions{base, mine, theirs});
    QSignalSpy shown(&m_dialog->pane(), &ui::DiffPane::compared);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(!shown.isEmpty() || !m_dialog->pane().view().comparison().rows.isEmpty());
}

QPushButton *MergeDialogTest::button(const QString &text) const
{
    for (QPushButton *found : m_dialog->findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

void MergeDialogTest::whatOnlyOneChangedIsTakenByItself()
{
    open(u"a\nb\nc\nd\ne"_s, u"MINE\nb\nc\nd\ne"_s, u"a\nb\nc\nd\nTHEIRS"_s);
    QCOMPARE(m_dialog->openConflicts(), 0);
    QCOMPARE(m_dialog->mergedText(), u"MINE\nb\nc\nd\nTHEIRS"_s);
    QVERIFY(button(u"Apply Merge"_s)->isEnabled());
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::mouseClick(button(u"Apply Merge"_s), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

void MergeDialogTest::conflictsAreChosenByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("merged");
    QTest::newRow("1 is mine") << int(Qt::Key_1) << u"a\nmine\nc"_s;
    QTest::newRow("2 is theirs") << int(Qt::Key_2) << u"a\ntheirs\nc"_s;
    QTest::newRow("3 is mine, then theirs") << int(Qt::Key_3) << u"a\nmine\ntheirs\nc"_s;
    QTest::newRow("4 is theirs, then mine") << int(Qt::Key_4) << u"a\ntheirs\nmine\nc"_s;
}

void MergeDialogTest::conflictsAreChosenByKey()
{
    QFETCH(int, key);
    open(u"a\nb\nc"_s, u"a\nmine\nc"_s, u"a\ntheirs\nc"_s);
    QCOMPARE(m_dialog->openConflicts(), 1);
    QVERIFY(!button(u"Apply Merge"_s)->isEnabled());
    QTest::keyClick(&m_dialog->pane().view(), Qt::Key(key));
    QCOMPARE(m_dialog->openConflicts(), 0);
    QTEST(m_dialog->mergedText(), "merged");
    QVERIFY(button(u"Apply Merge"_s)->isEnabled());
}

void MergeDialogTest::goesFromConflictToConflict()
{
    open(u"1\n2\n3\n4\n5\n6\n7"_s, u"m\n2\n3\nM\n5\n6\nx"_s, u"t\n2\n3\n4\n5\n6\ny"_s);
    // A conflict, one of mine alone, a conflict.
    QCOMPARE(m_dialog->openConflicts(), 2);
    QCOMPARE(m_dialog->pane().view().currentChange(), 0);
    m_dialog->choose(app::MergeChoice::Theirs);
    QCOMPARE(m_dialog->pane().view().currentChange(), 2);
    m_dialog->choose(app::MergeChoice::Mine);
    QCOMPARE(m_dialog->mergedText(), u"t\n2\n3\nM\n5\n6\nx"_s);
}

void MergeDialogTest::aChoiceCanBeChanged()
{
    open(u"a\nb\nc\nd\ne"_s, u"MINE\nb\nc\nd\ne"_s, u"a\nb\nc\nd\nTHEIRS"_s);
    m_dialog->pane().view().setCurrentChange(1);
    QTest::mouseClick(button(u"1  Mine"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->mergedText(), u"MINE\nb\nc\nd\ne"_s);
    QVERIFY(button(u"1  Mine"_s)->isChecked());
    QVERIFY(!button(u"2  Theirs"_s)->isChecked());
}

QTEST_MAIN(MergeDialogTest)
#include "mergedialogtest.moc"
