// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/ui/frontmatterform/openform.h"

#include "ui/frontmatterform/chip.h"
#include "ui/frontmatterform/datepopup.h"
#include "ui/frontmatterform/switch.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// Each control with keys and the mouse; what counts is the text.
class FieldControlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<test::OpenForm>();
        QVERIFY(QTest::qWaitForWindowActive(&m_open->controller.widget()));
    }

    void aKeyPressIsInTheText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a line") << u"key: a # c"_s << u"b"_s << u"key: ab # c"_s;
        QTest::newRow("a quoted line") << u"key: 'it''s'"_s << u"!"_s << u"key: 'it''s!'"_s;
        QTest::newRow("a number") << u"key: 1.1"_s << u"0"_s << u"key: 1.10"_s;
        QTest::newRow("a number in quotes") << u"key: '1.1'"_s << u"0"_s << u"key: '1.10'"_s;
        QTest::newRow("a number that becomes text") << u"key: 7"_s << u"th"_s << u"key: 7th"_s;
        QTest::newRow("text that reads as a switch") << u"key: ye"_s << u"s"_s << u"key: \"yes\""_s;
        QTest::newRow("a date") << u"date: 2019-09-26 23:5"_s << u"4"_s
                                << u"date: 2019-09-26 23:54"_s;
        QTest::newRow("a colour") << u"key: '#0a7bf'"_s << u"F"_s << u"key: '#0a7bfF'"_s;
        QTest::newRow("a link") << u"key: https://example.org/"_s << u"a#b"_s
                                << u"key: https://example.org/a#b"_s;
        QTest::newRow("a link with a comment's mark")
            << u"key: https://example.org/"_s << u" #b"_s << u"key: \"https://example.org/ #b\""_s;
    }

    void aKeyPressIsInTheText()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        m_open->open(u"---\n# first\n%1\nlast: x\n---\n"_s.arg(source));
        QLineEdit *edit = m_open->line(m_open->form().ownKeys().first());
        QVERIFY(edit);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, typed);
        QCOMPARE(m_open->text(), u"---\n# first\n%1\nlast: x\n---\n"_s.arg(expected));
        QVERIFY(edit->hasFocus());
    }

    void tomlAndJsonKeepTheirNotation_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        QTest::newRow("TOML text") << u"+++\ntitle = 'a' # c\nn = 1\n+++\n"_s << u"title"_s
                                   << u"b"_s << u"+++\ntitle = 'ab' # c\nn = 1\n+++\n"_s;
        QTest::newRow("a date of TOML")
            << u"+++\ndate = 2019-09-26T23:53:00+09:00\n+++\n"_s << u"date"_s << u"\b1"_s
            << u"+++\ndate = 2019-09-26T23:53:00+09:01\n+++\n"_s;
        QTest::newRow("a number of TOML")
            << u"+++\nweight = 1\n+++\n"_s << u"weight"_s << u"2"_s << u"+++\nweight = 12\n+++\n"_s;
        QTest::newRow("JSON text") << u"{\n  \"title\": \"a\",\n  \"n\": 1\n}\n"_s << u"title"_s
                                   << u"\"b"_s << u"{\n  \"title\": \"a\\\"b\",\n  \"n\": 1\n}\n"_s;
        QTest::newRow("a date of JSON") << u"{\n  \"date\": \"2019-09-26\"\n}\n"_s << u"date"_s
                                        << u"\b7"_s << u"{\n  \"date\": \"2019-09-27\"\n}\n"_s;
    }

    void tomlAndJsonKeepTheirNotation()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, key);
        QFETCH(const QString, typed);
        QFETCH(const QString, after);
        m_open->open(before);
        QLineEdit *edit = m_open->line(key);
        QVERIFY(edit);
        edit->setFocus();
        edit->end(false);
        for (const QChar c : typed) {
            if (c == u'\b')
                QTest::keyClick(edit, Qt::Key_Backspace);
            else
                QTest::keyClick(edit, c.toLatin1());
        }
        QCOMPARE(m_open->text(), after);
    }

    void aSwitchKeepsItsWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("turned");
        for (const auto &[word, turned] :
             {std::pair{"true", "false"}, {"yes", "no"}, {"Off", "On"}})
            QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(turned);
    }

    void aSwitchKeepsItsWord()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, turned);
        m_open->open(u"---\ndraft: %1 # c\n---\n"_s.arg(word));
        auto *knob = m_open->row(u"draft"_s).findChild<ui::Switch *>();
        knob->setFocus();
        QTest::keyClick(knob, Qt::Key_Space);
        QCOMPARE(m_open->text(), u"---\ndraft: %1 # c\n---\n"_s.arg(turned));
    }

    void theCalendarsTitleIsInTheOrderOfTheLanguage_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<bool>("isYearFirst");
        QTest::newRow("Korean") << QLocale::Korean << true;
        QTest::newRow("Japanese") << QLocale::Japanese << true;
        QTest::newRow("English") << QLocale::English << false;
    }

    void theCalendarsTitleIsInTheOrderOfTheLanguage()
    {
        QFETCH(const QLocale::Language, language);
        QFETCH(const bool, isYearFirst);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        ui::DatePopup popup(u"2019-09-26"_s, QTimeZone::utc(), ui::lightTheme(), nullptr);
        QLocale::setDefault(before);
        popup.show();
        auto *month = popup.findChild<QWidget *>(u"qt_calendar_monthbutton"_s);
        auto *year = popup.findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
        QTRY_VERIFY(month->x() != year->x());
        QCOMPARE(year->x() < month->x(), isYearFirst);
        QCOMPARE(year->text(), u"2019"_s);
        popup.findChild<QCalendarWidget *>()->showNextYear();
        QCOMPARE(year->text(), u"2020"_s);
    }

    void calendarAndClockReplaceDigits()
    {
        m_open->open(u"---\ndate: 2019-09-26 23:53:07 +0900 # c\n---\n"_s);
        QLineEdit *edit = m_open->line(u"date"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F4);
        auto *popup = m_open->row(u"date"_s).findChild<ui::DatePopup *>();
        QVERIFY(popup);
        auto *calendar = popup->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2019, 9, 26));
        Q_EMIT calendar->clicked(QDate(2020, 1, 2));
        QCOMPARE(m_open->text(), u"---\ndate: 2020-01-02 23:53:07 +0900 # c\n---\n"_s);
        auto *time = popup->findChild<QTimeEdit *>();
        QCOMPARE(time->time(), QTime(23, 53, 7));
        time->setTime(QTime(4, 5, 6));
        QCOMPARE(m_open->text(), u"---\ndate: 2020-01-02 04:05:06 +0900 # c\n---\n"_s);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
    }

    void linesOfAListAreEditedOneByOne()
    {
        m_open->open(u"---\naliases:\n  - /old/a # c\n  - /old/b\n---\n"_s);
        const auto edits = [this] {
            return m_open->row(u"aliases"_s).control().findChildren<QLineEdit *>();
        };
        QCOMPARE(edits().size(), 3); // One to go on in.
        edits().first()->setFocus();
        edits().first()->end(false);
        QTest::keyClicks(edits().first(), u"x"_s);
        QCOMPARE(m_open->text(), u"---\naliases:\n  - /old/ax # c\n  - /old/b\n---\n"_s);
        QTest::keyClick(edits().first(), Qt::Key_Down);
        QTest::keyClick(edits().at(1), Qt::Key_Return);
        QTest::keyClicks(qobject_cast<QLineEdit *>(QApplication::focusWidget()), u"/c"_s);
        QCOMPARE(m_open->text(), u"---\naliases:\n  - /old/ax # c\n  - /old/b\n  - /c\n---\n"_s);
        auto *last = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClick(last, Qt::Key_Backspace);
        QTest::keyClick(last, Qt::Key_Backspace);
        QCOMPARE(m_open->text(), u"---\naliases:\n  - /old/ax # c\n  - /old/b\n---\n"_s);
        QTest::keyClick(last, Qt::Key_Backspace);
        QVERIFY(edits().at(1)->hasFocus());
        QTest::keyClicks(edits().last(), u"/d"_s);
        QCOMPARE(m_open->text(), u"---\naliases:\n  - /old/ax # c\n  - /old/b\n  - /d\n---\n"_s);
        QVERIFY(edits().last()->text().isEmpty());
        edits().first()->actions().first()->trigger();
        QCOMPARE(m_open->text(), u"---\naliases:\n  - /old/b\n  - /d\n---\n"_s);
    }

    void aGroupInAGroupIsEdited()
    {
        m_open->open(u"---\na:\n  b: {c: 1, d: x}\n  e: true\n---\n"_s);
        auto *edit = m_open->row(u"a"_s).findChildren<QLineEdit *>().value(1);
        QVERIFY(edit && edit->text() == u"x");
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"y"_s);
        QCOMPARE(m_open->text(), u"---\na:\n  b: {c: 1, d: xy}\n  e: true\n---\n"_s);
        auto *knob = m_open->row(u"a"_s).findChild<ui::Switch *>();
        QTest::mouseClick(knob, Qt::LeftButton);
        QCOMPARE(m_open->text(), u"---\na:\n  b: {c: 1, d: xy}\n  e: false\n---\n"_s);
    }

    void aPartOfAGroupIsRenamedAndRemoved()
    {
        m_open->open(u"---\na:\n  b: x\n  c: y\n---\n"_s);
        QLineEdit *edit = m_open->line(u"a"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F2);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QCOMPARE(name->text(), u"b"_s);
        QTest::keyClicks(name, u"d"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_open->text(), u"---\na:\n  d: x\n  c: y\n---\n"_s);
        edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit && edit->text() == u"x");
        QTest::keyClick(edit, Qt::Key_Delete, Qt::AltModifier);
        QCOMPARE(m_open->text(), u"---\na:\n  c: y\n---\n"_s);
    }

    void aPartOfAGroupIsMoved()
    {
        m_open->open(u"---\na:\n  b: x\n  # c's\n  c: y\n  d: {e: 1, f: z}\n---\n"_s);
        const auto lineOf = [this](const QString &text) {
            const auto edits = m_open->row(u"a"_s).findChildren<QLineEdit *>();
            const auto found = std::ranges::find(edits, text, &QLineEdit::text);
            return found == edits.end() ? nullptr : *found;
        };
        lineOf(u"y"_s)->setFocus();
        QTest::keyClick(lineOf(u"y"_s), Qt::Key_Up, Qt::AltModifier);
        const QString moved = u"---\na:\n  # c's\n  c: y\n  b: x\n  d: {e: 1, f: z}\n---\n"_s;
        QCOMPARE(m_open->text(), moved);
        QVERIFY(lineOf(u"y"_s)->hasFocus());
        QTest::keyClick(lineOf(u"y"_s), Qt::Key_Up, Qt::AltModifier); // The first one stays.
        QCOMPARE(m_open->text(), moved);
        QTest::keyClick(lineOf(u"z"_s), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_open->text(), QString(moved).replace(u"{e: 1, f: z}"_s, u"{f: z, e: 1}"_s));
    }

    void aGroupGetsANewPart()
    {
        m_open->open(u"---\na:\n  b: x\nc: y\n---\n"_s);
        m_open->row(u"a"_s).openMenu();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto add = std::ranges::find(actions, u"Add Field to This Group"_s, &QAction::text);
        QVERIFY(add != actions.end());
        (*add)->trigger();
        menu->close();
        const QPointer<QWidget> name = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(name));
        QTest::keyClicks(name, u"new name"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_open->text(), u"---\na:\n  b: x\n  new name:\nc: y\n---\n"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"new name"_s);
        QTRY_VERIFY(name.isNull());
    }

    void theMenuOfAPartHasThatOfItsGroup()
    {
        m_open->open(u"---\na:\n  b: x\nc: y\n---\n"_s);
        auto *part = m_open->line(u"a"_s);
        part->setFocus();
        QTest::keyClick(part, Qt::Key_F10, Qt::ShiftModifier);
        const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QMenu *ofGroup = menu->actions().last()->menu();
        QVERIFY(ofGroup);
        QCOMPARE(ofGroup->title(), u"a"_s);
        ofGroup->actions().last()->trigger();
        menu->close();
        QCOMPARE(m_open->text(), u"---\nc: y\n---\n"_s);
        QTRY_VERIFY(menu.isNull());
    }

    void tabGoesFromFieldToField()
    {
        m_open->open(u"---\ntitle: x\ndraft: true\ntags: [a]\ndescription: y\n---\n"_s);
        m_open->line(u"title"_s)->setFocus();
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            visited.append(QApplication::focusWidget()->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited, QStringList({u"Title"_s, u"Draft"_s, u"Tags"_s, u"Description"_s}));
    }

    void everyControlIsNamed()
    {
        m_open->open(u"---\ntitle: x\ndraft: true\ntags: [a]\ndate: 2019-01-01\nimage: a.png\n"
                     u"c: '#fff'\nl: https://example.org\naliases: [/a, /b]\nm: {n: 1}\n---\n"_s);
        const auto widgets = m_open->form().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool takesKeys = widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
                && !widget->focusProxy();
            if (takesKeys)
                QVERIFY2(!widget->accessibleName().isEmpty()
                             || qobject_cast<const QPushButton *>(widget),
                         widget->metaObject()->className());
        }
    }

    void cleanup() { m_open.reset(); }

private:
    std::unique_ptr<test::OpenForm> m_open;
};

QTEST_MAIN(FieldControlsTest)
#include "fieldcontrolstest.moc"
