// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/panering.h"
#include "tests/support/openeditor.h"
#include "ui/assetpanel/assetview.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/frontmatterform/frontmatterform.h"
#include "ui/main/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::CommandId;

// The keyboard's way from pane to pane, in the whole window.
class PaneRingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_editor = std::make_unique<test::OpenEditor>();
        QVERIFY(m_editor->open(test::KoreanPost));
        QTRY_VERIFY(m_editor->field(u"title"_s) && m_editor->field(u"title"_s)->isVisible());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_editor->text().setFocus();
        QTRY_VERIFY(m_editor->text().hasFocus());
        QTRY_VERIFY(formPane() != nullptr);
    }
    void cleanup()
    {
        m_editor->workbench().files().askUnsaved = [](const QString &) {
            return ui::FileController::Unsaved::Discard;
        };
        QVERIFY(m_editor->workbench().files().mayClose());
        m_editor.reset();
    }

    void itGoesAroundAllPanesInSightAndBack()
    {
        const QList<QWidget *> panes = ui::panesInSight(window());
        QVERIFY(panes.size() >= 4); // Posts, outline, text, form.
        QList<QWidget *> entered;
        for (qsizetype i = 0; i < panes.size(); ++i) {
            m_editor->action(CommandId::NextPane).trigger();
            entered.append(paneWithFocus());
            if (m_editor->text().hasFocus())
                break;
        }
        QVERIFY(m_editor->text().hasFocus());
        QVERIFY(entered.contains(formPane()));
        QCOMPARE(QSet<QWidget *>(entered.begin(), entered.end()).size(), entered.size());
        QVERIFY(!entered.contains(nullptr));
    }

    void theOtherWayIsTheSameBackwards()
    {
        m_editor->action(CommandId::NextPane).trigger();
        QWidget *next = paneWithFocus();
        m_editor->action(CommandId::PreviousPane).trigger();
        QVERIFY(m_editor->text().hasFocus());
        QVERIFY(next != paneWithFocus());
    }

    void aPaneIsEnteredWhereItWasLeft()
    {
        QLineEdit *subtitle = m_editor->field(u"subtitle"_s);
        subtitle->setFocus();
        goTo(&m_editor->text());
        goTo(subtitle);
        QVERIFY(subtitle->hasFocus());
    }

    void aFieldThatIsGoneIsNotEntered()
    {
        QLineEdit *subtitle = m_editor->field(u"subtitle"_s);
        subtitle->setFocus();
        goTo(&m_editor->text());
        m_editor->placeCursor(u"subtitle:"_s);
        QTest::keyClick(&m_editor->text(), Qt::Key_Home);
        QTest::keyClick(&m_editor->text(), Qt::Key_End, Qt::ShiftModifier);
        QTest::keyClick(&m_editor->text(), Qt::Key_Delete);
        QTRY_VERIFY(!m_editor->field(u"subtitle"_s));
        for (int i = 0; i < 10 && paneWithFocus() != formPane(); ++i)
            m_editor->action(CommandId::NextPane).trigger();
        QCOMPARE(paneWithFocus(), formPane());
    }

    void aPanelBehindATabComesForwardWithTheKeyboard()
    {
        m_editor->action(CommandId::ShowImages).trigger(); // Is behind the form: comes forward.
        QTRY_VERIFY(formPane() == nullptr);
        m_editor->field(u"subtitle"_s)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(formPane() != nullptr);
        QVERIFY(m_editor->field(u"subtitle"_s)->hasFocus());
    }

    void aShortcutCallsItsPanelAndHidesItFromWithin()
    {
        QTRY_VERIFY(!m_editor->images().isEmpty());
        const auto *images = window().findChild<ui::AssetView *>();
        const auto press = [] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_I,
                            Qt::ControlModifier | Qt::AltModifier);
        };
        press(); // Is behind the form: comes forward.
        QTRY_VERIFY(images->hasFocus());
        goTo(&m_editor->text());
        press(); // Is in sight.
        QTRY_VERIFY(images->hasFocus());
        press();
        QVERIFY(!images->isVisible());
        QVERIFY(QApplication::focusWidget());
        press();
        QTRY_VERIFY(images->hasFocus());
    }

    void aClickHidesAPanelThatIsInSight()
    {
        m_editor->action(CommandId::ShowImages).trigger(); // As a menu does it.
        const auto *images = window().findChild<ui::AssetView *>();
        QTRY_VERIFY(images->isVisible() && !images->visibleRegion().isEmpty());
        m_editor->text().setFocus();
        m_editor->action(CommandId::ShowImages).trigger();
        QVERIFY(!images->isVisible());
    }

    void whatIsHiddenIsPassedOver()
    {
        for (const CommandId id :
             {CommandId::ShowPosts, CommandId::ShowOutline, CommandId::ShowFrontMatter,
              CommandId::ShowImages, CommandId::ShowChecks}) {
            // One that is behind a tab comes forward first.
            for (int i = 0; i < 3 && m_editor->action(id).isChecked(); ++i) {
                m_editor->action(id).trigger();
                QApplication::processEvents();
            }
        }
        m_editor->action(CommandId::WriteMode).trigger();
        m_editor->text().setFocus();
        QTRY_COMPARE(ui::panesInSight(window()).size(), 1);
        m_editor->action(CommandId::NextPane).trigger();
        QVERIFY(m_editor->text().hasFocus());
    }

private:
    ui::MainWindow &window() { return m_editor->window(); }

    QWidget *paneWithFocus()
    {
        for (QWidget *pane : ui::panesInSight(window())) {
            if (pane->isAncestorOf(QApplication::focusWidget()))
                return pane;
        }
        return nullptr;
    }

    QWidget *formPane()
    {
        for (QWidget *pane : ui::panesInSight(window())) {
            if (pane->findChild<ui::FrontMatterForm *>()
                || qobject_cast<ui::FrontMatterForm *>(pane))
                return pane;
        }
        return nullptr;
    }

    void goTo(const QWidget *widget)
    {
        for (int i = 0; i < 10 && !widget->hasFocus(); ++i)
            m_editor->action(CommandId::NextPane).trigger();
    }

    std::unique_ptr<test::OpenEditor> m_editor;
};

BYLINE_EDITOR_TEST_MAIN(PaneRingTest)

#include "paneringtest.moc"
