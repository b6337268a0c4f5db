// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/diff/comparedialog.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/diffview.h"
#include "ui/diff/mergedialog.h"
#include "ui/editor/posteditor.h"
#include "ui/files/conflictcontroller.h"
#include "ui/files/filecontroller.h"
#include "ui/history/historycontroller.h"
#include "ui/history/historydialog.h"
#include "ui/history/versionlist.h"
#include "ui/main/session.h"
#include "ui/recovery/recoverycontroller.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using test::OpenEditor;
using ui::CommandId;

namespace {

using test::KoreanPost;

} // namespace

/// What became of a post: its history, what other programs made of it, what a crash left.
class WorkbenchVersionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFormerVersionIsBroughtBackAsOneStep();
    void theHistoryLiesOutsideTheBlog();
    void whatIsOverwrittenIsInTheHistory();
    void bothVersionsAreCompared();
    void bothVersionsAreMergedAsOneStep();
    void aConflictCopyIsComparedAndTaken();
    void everythingUnsavedIsOffered();
    void aRecoveredTextIsMergedWithTheChangedFile();
    void aDiscardedTextIsInTheHistory();
    void decidingLaterLosesNothing();
    void theViewComesBackAfterACrash();
    void theSessionCanBeSwitchedOff();

private:
    [[nodiscard]] QString path() const { return m_editor->blog.path(KoreanPost); }
    void prepend(const QString &text) { m_editor->post().apply({{{0, 0}, text}}); }
    void append(const QByteArray &text)
    {
        m_editor->blog.write(KoreanPost, m_editor->blog.bytes(KoreanPost) + text);
    }
    /// The first line in view, from 0.
    [[nodiscard]] int topLine()
    {
        return m_editor->text().cursorForPosition(QPoint(0, 2)).blockNumber();
    }
    /// The texts of the open post's history, newest first.
    [[nodiscard]] QStringList kept() const;

    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchVersionsTest::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .removeRecursively();
    m_editor = std::make_unique<OpenEditor>();
    QVERIFY(m_editor->open(KoreanPost));
}

void WorkbenchVersionsTest::cleanup()
{
    m_editor.reset();
}

QStringList WorkbenchVersionsTest::kept() const
{
    QStringList texts;
    for (const app::Version &version : app::VersionStore::ofUser().versions(path()))
        texts.append(app::VersionStore::read(version).value_or(app::DecodedText()).text);
    return texts;
}

void WorkbenchVersionsTest::aFormerVersionIsBroughtBackAsOneStep()
{
    const QString original = m_editor->post().text();
    prepend(u"second\n"_s);
    QVERIFY(m_editor->workbench().files().save());
    prepend(u"unsaved\n"_s);
    const QString unsaved = m_editor->post().text();
    QTRY_COMPARE(kept(), (QStringList{u"second\n"_s + original, original}));
    m_editor->action(CommandId::VersionHistory).trigger();
    ui::HistoryDialog *dialog = m_editor->workbench().history().dialog();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->pane().view().comparison().before, u"second\n"_s + original);
    QCOMPARE(dialog->pane().view().comparison().after, unsaved);
    QTest::keyClick(&dialog->list(), Qt::Key_Down);
    QTRY_COMPARE(dialog->pane().view().comparison().before, original);
    QTRY_VERIFY(dialog->chosen().has_value());
    dialog->accept();
    QCOMPARE(m_editor->post().text(), original);
    m_editor->post().textDocument().undo();
    QCOMPARE(m_editor->post().text(), unsaved);
}

void WorkbenchVersionsTest::theHistoryLiesOutsideTheBlog()
{
    const QStringList before
        = QDir(m_editor->blog.path({})).entryList(QDir::AllEntries | QDir::Hidden);
    prepend(u"x"_s);
    QVERIFY(m_editor->workbench().files().save());
    QTRY_COMPARE(kept().size(), 2);
    QCOMPARE(QDir(m_editor->blog.path({})).entryList(QDir::AllEntries | QDir::Hidden), before);
    m_editor->settings().setKeepsHistory(false);
    prepend(u"y"_s);
    QVERIFY(m_editor->workbench().files().save());
    m_editor->settings().setKeepsHistory(true);
    QCOMPARE(kept().size(), 2);
}

void WorkbenchVersionsTest::whatIsOverwrittenIsInTheHistory()
{
    prepend(u"mine\n"_s);
    append("\ntheirs\n");
    const QString theirs = QString::fromUtf8(m_editor->blog.bytes(KoreanPost));
    QTRY_VERIFY(!m_editor->message().isEmpty());
    QVERIFY(m_editor->answer(u"Keep mine"_s));
    QVERIFY(m_editor->blog.bytes(KoreanPost).startsWith("mine"));
    QTRY_VERIFY(kept().contains(theirs));
}

void WorkbenchVersionsTest::bothVersionsAreCompared()
{
    prepend(u"mine\n"_s);
    append("\ntheirs\n");
    QTRY_VERIFY(!m_editor->message().isEmpty());
    QVERIFY(m_editor->answer(u"Compare…"_s));
    ui::CompareDialog *dialog = m_editor->workbench().conflicts().compareDialog();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->pane().view().comparison().changes.size(), 2);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Take Theirs"_s)
            button->click();
    }
    QVERIFY(m_editor->post().text().endsWith(u"\ntheirs\n"_s));
    QVERIFY(!m_editor->post().text().startsWith(u"mine"_s));
    QVERIFY(!m_editor->post().isModified());
}

void WorkbenchVersionsTest::bothVersionsAreMergedAsOneStep()
{
    prepend(u"mine\n"_s);
    const QString mine = m_editor->post().text();
    append("\ntheirs\n");
    QTRY_VERIFY(!m_editor->message().isEmpty());
    QVERIFY(m_editor->answer(u"Merge…"_s));
    ui::MergeDialog *dialog = m_editor->workbench().conflicts().mergeDialog();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->pane().view().comparison().changes.size(), 2);
    QCOMPARE(dialog->openConflicts(), 0);
    dialog->accept();
    QCOMPARE(m_editor->post().text(), mine + u"\ntheirs\n"_s);
    QVERIFY(m_editor->post().isModified());
    m_editor->post().textDocument().undo();
    QCOMPARE(m_editor->post().text(), mine);
    QVERIFY(m_editor->post().isModified());
    m_editor->post().textDocument().redo();
    // The merge stands on what is on the disk: no conflict any more.
    QVERIFY(m_editor->workbench().files().save());
    QCOMPARE(QString::fromUtf8(m_editor->blog.bytes(KoreanPost)), mine + u"\ntheirs\n"_s);
}

void WorkbenchVersionsTest::aConflictCopyIsComparedAndTaken()
{
    const QString copy = m_editor->blog.path(u"copy.md"_s);
    const QString before = m_editor->post().text();
    m_editor->blog.write(u"copy.md"_s, "another version\n" + m_editor->blog.bytes(KoreanPost));
    Q_EMIT m_editor->workbench().files().compareWithCopyRequested(copy);
    ui::CompareDialog *dialog = m_editor->workbench().conflicts().compareDialog();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->pane().view().comparison().changes.size(), 1);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Take Theirs"_s)
            button->click();
    }
    QCOMPARE(m_editor->post().text(), u"another version\n"_s + before);
    QVERIFY(m_editor->post().isModified());
    m_editor->post().textDocument().undo();
    QCOMPARE(m_editor->post().text(), before);
    QVERIFY(QFile::exists(copy));
}

void WorkbenchVersionsTest::everythingUnsavedIsOffered()
{
    const QString other = m_editor->blog.path(u"posts/zz-other.md"_s);
    prepend(u"first\n"_s);
    const QString first = m_editor->post().text();
    m_editor->restart();
    QCOMPARE(m_editor->recoveredTexts().size(), 1);
    m_editor->workbench().recovery().dialog()->reject();
    m_editor->workbench().open({other});
    m_editor->workbench().files().take(std::make_unique<app::PostDocument>());
    prepend(u"never had a name"_s);
    m_editor->restart({path()});
    QCOMPARE(m_editor->recoveredTexts().size(), 2);
    QVERIFY(m_editor->answerRecovery(u"Restore"_s));
    QCOMPARE(m_editor->post().text(), u"never had a name"_s);
    QVERIFY(!m_editor->workbench().recovery().dialog()
            || !m_editor->workbench().recovery().dialog()->isVisible());
    // The other one is said to wait, and is there.
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return ui::FileController::Unsaved::Discard;
    };
    QTRY_VERIFY(!m_editor->workbench().recovery().dialog());
    QVERIFY(m_editor->answer(u"Show"_s));
    QCOMPARE(m_editor->recoveredTexts().size(), 1);
    QVERIFY(m_editor->answerRecovery(u"Restore"_s));
    QCOMPARE(m_editor->post().text(), first);
    QCOMPARE(m_editor->post().path(), path());
}

void WorkbenchVersionsTest::aRecoveredTextIsMergedWithTheChangedFile()
{
    prepend(u"mine\n"_s);
    const QString mine = m_editor->post().text();
    m_editor->workbench().files().keepUnsaved();
    m_editor->restart();
    m_editor->workbench().recovery().dialog()->reject();
    append("\ntheirs\n");
    m_editor->restart();
    QCOMPARE(m_editor->recoveredTexts().size(), 1);
    QVERIFY(m_editor->answerRecovery(u"Merge…"_s));
    ui::MergeDialog *merge = m_editor->workbench().recovery().mergeDialog();
    QVERIFY(merge);
    QTRY_COMPARE(merge->pane().view().comparison().changes.size(), 2);
    merge->accept();
    QCOMPARE(m_editor->post().text(), mine + u"\ntheirs\n"_s);
    QCOMPARE(m_editor->post().path(), path());
    QVERIFY(m_editor->workbench().files().save());
    m_editor->restart();
    QCOMPARE(m_editor->recoveredTexts(), QStringList());
}

void WorkbenchVersionsTest::aDiscardedTextIsInTheHistory()
{
    prepend(u"discarded\n"_s);
    const QString text = m_editor->post().text();
    m_editor->restart();
    QVERIFY(m_editor->answerRecovery(u"Keep the File's Text"_s));
    QCOMPARE(kept(), QStringList{text});
    m_editor->restart();
    QCOMPARE(m_editor->recoveredTexts(), QStringList());
}

void WorkbenchVersionsTest::decidingLaterLosesNothing()
{
    prepend(u"later\n"_s);
    m_editor->restart();
    for (int start = 0; start < 3; ++start) {
        QCOMPARE(m_editor->recoveredTexts().size(), 1);
        QVERIFY(m_editor->answerRecovery(u"Decide Later"_s));
        QVERIFY(m_editor->action(CommandId::RecoveredTexts).isEnabled());
        m_editor->restart();
    }
    QVERIFY(m_editor->answerRecovery(u"Restore"_s));
    QVERIFY(m_editor->post().text().startsWith(u"later\n"_s));
}

void WorkbenchVersionsTest::theViewComesBackAfterACrash()
{
    m_editor->action(CommandId::FoldFrontMatter).setChecked(true);
    m_editor->placeCursor(u"\n## 등록"_s);
    m_editor->text().verticalScrollBar()->setValue(12);
    const int cursor = m_editor->text().textCursor().position();
    const int top = topLine();
    QVERIFY(top > 5);
    QTRY_COMPARE(m_editor->settings().postView(path()).value_or(app::PostView()).cursor, cursor);
    m_editor->restart();
    QCOMPARE(m_editor->post().path(), path());
    QCOMPARE(m_editor->text().textCursor().position(), cursor);
    QTRY_COMPARE(topLine(), top);
    QVERIFY(m_editor->action(CommandId::FoldFrontMatter).isChecked());
}

void WorkbenchVersionsTest::theSessionCanBeSwitchedOff()
{
    QTRY_COMPARE(m_editor->settings().lastPost(), path());
    m_editor->settings().setRestoresSession(false);
    m_editor->restart();
    QVERIFY(!m_editor->workbench().files().post());
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchVersionsTest)
#include "workbenchversionstest.moc"
