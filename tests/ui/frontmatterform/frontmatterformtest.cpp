// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/frontmatterform.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/frontmatterform/chip.h"
#include "ui/frontmatterform/fieldheader.h"
#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/frontmatterformcontroller.h"
#include "ui/frontmatterform/imagebanner.h"
#include "ui/frontmatterform/switch.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QCalendarWidget>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString Post = u"---\n"
                     u"title: 첫 글 # 주석\n"
                     u"subtitle: '부제'\n"
                     u"draft: yes\n"
                     u"date: 2019-09-26 23:53\n"
                     u"tags: [a, '나'] # c\n"
                     u"weight: 1.10\n"
                     u"header-img: \"img/a.png\"\n"
                     u"description: |\n  one\n  two\n"
                     u"author:\n  name: 김\n"
                     u"---\n\n본문\n"_s;

} // namespace

class FrontMatterFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<app::Settings>(m_folder->filePath(u"s.ini"_s));
        m_theme = std::make_unique<ui::ThemeController>(*m_settings);
        m_actions = std::make_unique<ui::ActionSet>(*m_theme);
        m_controller = std::make_unique<ui::FrontMatterFormController>(*m_actions, *m_theme);
        m_post = std::make_unique<app::PostDocument>(Post);
        m_controller->setPost(m_post.get());
        m_controller->widget().resize(280, 700);
        m_controller->widget().show();
        m_controller->widget().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_controller->widget()));
    }

    void cleanup()
    {
        m_controller.reset();
        m_post.reset();
        m_actions.reset();
        m_theme.reset();
        m_settings.reset();
    }

    void aRowPerKeyInTheOrderOfTheFile()
    {
        const QStringList keys = form().ownKeys();
        QCOMPARE(keys,
                 QStringList({u"title"_s, u"subtitle"_s, u"draft"_s, u"date"_s, u"tags"_s,
                              u"weight"_s, u"header-img"_s, u"description"_s, u"author"_s}));
        using enum app::FieldType;
        const QList<std::pair<QString, app::FieldType>> types{
            {u"title"_s, Line},   {u"draft"_s, YesNo},      {u"date"_s, Date},
            {u"tags"_s, Tags},    {u"weight"_s, Number},    {u"header-img"_s, Image},
            {u"author"_s, Group}, {u"description"_s, Text},
        };
        for (const auto &[key, type] : types)
            QVERIFY2(row(key).spec().type == type, qPrintable(key));
    }

    void typingChangesItsValueOnly()
    {
        auto *edit = line(u"title"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u" b c"_s);
        QCOMPARE(m_post->text(), replaced(u"첫 글 #"_s, u"첫 글 b c #"_s));
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->cursorPosition(), 7);
    }

    void aCompositionIsWrittenWhenItIsDone()
    {
        auto *edit = line(u"title"_s);
        edit->setFocus();
        edit->end(false);
        QInputMethodEvent composing(u"하"_s, {});
        QApplication::sendEvent(edit, &composing);
        QCOMPARE(m_post->text(), Post);
        QInputMethodEvent done;
        done.setCommitString(u"한"_s);
        QApplication::sendEvent(edit, &done);
        QCOMPARE(m_post->text(), replaced(u"첫 글 #"_s, u"첫 글한 #"_s));
    }

    void whatIsTypedInPassingLeavesNoTrace()
    {
        auto *edit = line(u"title"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"a: "_s);
        QCOMPARE(m_post->text(), replaced(u"첫 글 #"_s, u"\"a: \" #"_s));
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QCOMPARE(m_post->text(), replaced(u"첫 글 #"_s, u"a #"_s));
    }

    void aChangeOfTheTextIsShown()
    {
        auto *edit = line(u"title"_s);
        QTextCursor cursor(&m_post->textDocument());
        cursor.setPosition(static_cast<int>(Post.indexOf(u"첫 글")));
        cursor.insertText(u"아주 "_s);
        QCOMPARE(edit->text(), u"아주 첫 글"_s);
        QCOMPARE(line(u"title"_s), edit); // The row was kept.
        m_post->textDocument().undo();
        QCOMPARE(edit->text(), u"첫 글"_s);
    }

    void theBodyConcernsTheFormNot()
    {
        line(u"title"_s)->setText(u"shown"_s);
        m_post->apply({{{Post.size(), 0}, u"more"_s}});
        QCOMPARE(line(u"title"_s)->text(), u"shown"_s);
    }

    void aWordTypedInOneGoIsUndoneInOneGo()
    {
        auto *edit = line(u"title"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"xyz"_s);
        m_post->textDocument().undo();
        QCOMPARE(m_post->text(), Post);
    }

    void whatWasDoneInTheTextMeanwhileIsUndoneByItself()
    {
        auto *edit = line(u"title"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"x"_s);
        m_post->apply({{{m_post->text().size(), 0}, u"more"_s}});
        const QString before = m_post->text();
        QTest::keyClicks(edit, u"y"_s);
        m_post->textDocument().undo();
        QCOMPARE(m_post->text(), before);
    }

    void undoInAFieldIsThePosts()
    {
        connect(&m_actions->action(ui::CommandId::Undo), &QAction::triggered, m_post.get(),
                [this] { m_post->textDocument().undo(); });
        connect(&m_actions->action(ui::CommandId::Redo), &QAction::triggered, m_post.get(),
                [this] { m_post->textDocument().redo(); });
        auto *edit = line(u"title"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"x"_s);
        QTest::keySequence(edit, QKeySequence::Undo);
        QCOMPARE(m_post->text(), Post);
        QCOMPARE(edit->text(), u"첫 글"_s);
        QTest::keySequence(edit, QKeySequence::Redo);
        QCOMPARE(edit->text(), u"첫 글x"_s);
    }

    void aSwitchKeepsItsWords()
    {
        auto *knob = row(u"draft"_s).findChild<ui::Switch *>();
        QVERIFY(knob->isChecked());
        knob->setFocus();
        QTest::keyClick(knob, Qt::Key_Space);
        QCOMPARE(m_post->text(), replaced(u"draft: yes"_s, u"draft: no"_s));
        QTest::keyClick(knob, Qt::Key_Space);
        QCOMPARE(m_post->text(), Post);
    }

    void aDayFromTheCalendarKeepsTheTime()
    {
        auto *button = row(u"date"_s).control().findChild<QToolButton *>();
        button->click();
        auto *calendar = row(u"date"_s).findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2019, 9, 26));
        Q_EMIT calendar->activated(QDate(2020, 1, 2));
        QCOMPARE(m_post->text(), replaced(u"2019-09-26 23:53"_s, u"2020-01-02 23:53"_s));
    }

    void aDateIsTypedPlain()
    {
        auto *edit = line(u"date"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, u"4"_s);
        QCOMPARE(m_post->text(), replaced(u"23:53"_s, u"23:54"_s));
    }

    void tagsAreChips()
    {
        ui::FieldRow &tags = row(u"tags"_s);
        QCOMPARE(chipTexts(tags), QStringList({u"a"_s, u"나"_s}));
        auto *input = line(u"tags"_s);
        input->setFocus();
        QTest::keyClicks(input, u"b c"_s);
        QCOMPARE(m_post->text(), Post);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_post->text(), replaced(u"[a, '나']"_s, u"[a, '나', b c]"_s));
        QTest::keyClicks(input, u"d,"_s);
        QCOMPARE(m_post->text(), replaced(u"[a, '나']"_s, u"[a, '나', b c, d]"_s));
        QTest::keyClick(input, Qt::Key_Backspace);
        QTest::keyClick(input, Qt::Key_Left);
        QTest::keyClick(input, Qt::Key_Left);
        auto *chip = tags.findChildren<ui::Chip *>().at(2);
        QVERIFY(chip->hasFocus());
        QTest::keyClick(chip, Qt::Key_Left);
        QTest::keyClick(tags.findChildren<ui::Chip *>().at(1), Qt::Key_Delete);
        QCOMPARE(m_post->text(), replaced(u"[a, '나']"_s, u"[a, b c]"_s));
        QTest::mouseClick(tags.findChildren<ui::Chip *>().at(0), Qt::LeftButton, {},
                          QPoint(tags.findChildren<ui::Chip *>().at(0)->width() - 8, 8));
        QCOMPARE(m_post->text(), replaced(u"[a, '나']"_s, u"[b c]"_s));
    }

    void aBlockKeepsItsLines()
    {
        auto *edit = row(u"description"_s).findChild<QPlainTextEdit *>();
        QCOMPARE(edit->document()->blockCount(), 2);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, u"three"_s);
        QCOMPARE(m_post->text(), replaced(u"  two\n"_s, u"  two\n  three\n"_s));
        QVERIFY(edit->hasFocus());
    }

    void aTextBoxIsAsHighAsItsText()
    {
        auto *edit = row(u"description"_s).findChild<QPlainTextEdit *>();
        const int before = edit->height();
        edit->setFocus();
        QTest::keyClicks(edit, u"some words that need more than one line "_s.repeated(3));
        QTRY_VERIFY(edit->height() > before + 2 * edit->fontMetrics().height());
        const int narrow = edit->height();
        m_controller->widget().resize(560, 700);
        QTRY_VERIFY(edit->height() < narrow);
    }

    void otherValuesAreEditedAsTheyAreWritten()
    {
        app::PostDocument post(u"---\nmenu: [[a, b], c] # c\n---\n"_s);
        m_controller->setPost(&post);
        auto *edit = row(u"menu"_s).findChild<QPlainTextEdit *>();
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, u", d"_s);
        QCOMPARE(post.text(), u"---\nmenu: [[a, b], c] # c\n---\n"_s);
        QVERIFY(row(u"menu"_s).notice().tone == ui::FieldNotice::Tone::Error);
        QVERIFY(!row(u"menu"_s).notice().text.isEmpty());
        QTest::keyClicks(edit, u"]"_s);
        QCOMPARE(post.text(), u"---\nmenu: [[a, b], c, d] # c\n---\n"_s);
        QVERIFY(row(u"menu"_s).notice().text.isEmpty());
        m_controller->setPost(nullptr);
    }

    void aGroupHasFieldsOfItsOwn()
    {
        auto *edit = line(u"author"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"x: y"_s);
        QCOMPARE(m_post->text(), replaced(u"name: 김"_s, u"name: \"김x: y\""_s));
        QVERIFY(edit->hasFocus());
    }

    void brokenTextIsSaidCalmly()
    {
        QTextCursor cursor(&m_post->textDocument());
        cursor.setPosition(static_cast<int>(Post.indexOf(u"yes")));
        cursor.insertText(u"a: b: "_s);
        auto *notice = form().findChild<QWidget *>(u"formNotice"_s);
        QVERIFY(notice->isVisible());
        // All but what is broken can go on being edited.
        QVERIFY(line(u"title"_s)->isEnabled());
        QVERIFY(row(u"draft"_s).spec().type == app::FieldType::Raw);
        QVERIFY(row(u"draft"_s).notice().tone == ui::FieldNotice::Tone::Error);
        QSignalSpy spy(m_controller.get(), &ui::FrontMatterFormController::lineRequested);
        notice->findChild<QPushButton *>(u"goToLine"_s)->click();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().toInt(), 4);
        m_post->textDocument().undo();
        QVERIFY(!notice->isVisible());
        QVERIFY(line(u"title"_s)->isEnabled());
    }

    void fieldsOfAnotherPostAreNotShownBesideAnError()
    {
        QVERIFY(form().row(u"title"_s));
        app::PostDocument post(u"---\n- a\n- b\n---\n"_s);
        m_controller->setPost(&post);
        QVERIFY(form().findChild<QWidget *>(u"formNotice"_s)->isVisible());
        QVERIFY(!form().row(u"title"_s));
        QVERIFY(!form().findChild<QPushButton *>(u"addField"_s)->isVisible());
        m_controller->setPost(m_post.get());
        QVERIFY(form().row(u"title"_s)->isVisible());
        QVERIFY(form().findChild<QPushButton *>(u"addField"_s)->isVisible());
    }

    void whatIsWrongIsPutRightAtOneClick_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        const QString good = u"---\ntitle: a\n---\nx\n"_s;
        QTest::newRow("blanks before the dashes") << u" "_s + good << good;
        QTest::newRow("a comment behind the dashes")
            << u"--- # c\ntitle: a\n---\nx\n"_s << u"---\n# c\ntitle: a\n---\nx\n"_s;
        QTest::newRow("text above")
            << u"<!-- c -->\n"_s + good << u"---\ntitle: a\n---\n<!-- c -->\nx\n"_s;
        QTest::newRow("other dashes") << u"—\ntitle: a\n—\nx\n"_s << good;
        QTest::newRow("never closed")
            << u"---\ntitle: a\n\nx\n"_s << u"---\ntitle: a\n---\n\nx\n"_s;
        QTest::newRow("a field twice")
            << u"---\ntitle: b\ntitle: a\n---\nx\n"_s << u"---\ntitle: a\n---\nx\n"_s;
        QTest::newRow("the end is missing above a rule")
            << u"---\ntitle: a\n\ntext\n\n---\n\nx\n"_s
            << u"---\ntitle: a\n---\n\ntext\n\n---\n\nx\n"_s;
        QTest::newRow("TOML between dashes")
            << u"---\ntitle = \"a\"\n---\nx\n"_s << u"+++\ntitle = \"a\"\n+++\nx\n"_s;
        QTest::newRow("a title that needs quotes")
            << u"---\ntitle: [a] b\n---\nx\n"_s << u"---\ntitle: \"[a] b\"\n---\nx\n"_s;
    }

    void whatIsWrongIsPutRightAtOneClick()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, repaired);
        app::PostDocument post(text);
        m_controller->setPost(&post);
        auto *notice = form().findChild<QWidget *>(u"formNotice"_s);
        QVERIFY(notice->isVisible());
        auto *repair = notice->findChild<QPushButton *>(u"repair"_s);
        QVERIFY(repair->isVisible());
        repair->click();
        QCOMPARE(post.text(), repaired);
        QVERIFY(!notice->isVisible());
        QVERIFY(row(u"title"_s).isVisible());
        post.textDocument().undo();
        QCOMPARE(post.text(), text);
        QVERIFY(notice->isVisible());
        m_controller->setPost(m_post.get());
    }

    void ofAFieldThatIsThereTwiceTheLinesAreTold()
    {
        app::PostDocument post(u"---\ntitle: b\ndate: 2019-09-26\ntitle: a\n---\nx\n"_s);
        m_controller->setPost(&post);
        const auto labels = form().findChild<QWidget *>(u"formNotice"_s)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"“title” is there twice, in lines 2 and 4"_s);
        }));
        m_controller->setPost(m_post.get());
    }

    void whatRefersToAValueFollowsWhereThatIsWanted()
    {
        const QString text = u"---\na: &x one\nb: *x\n---\n"_s;
        app::PostDocument post(text);
        m_controller->setPost(&post);
        QLineEdit *edit = line(u"a"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"s"_s);
        QCOMPARE(post.text(), text);
        QCOMPARE(row(u"a"_s).notice().fix, u"Change All"_s);
        row(u"a"_s).findChild<QPushButton *>(u"fieldFix"_s)->click();
        QCOMPARE(post.text(), u"---\na: &x ones\nb: *x\n---\n"_s);
        // Asked once, it goes on.
        edit = line(u"a"_s);
        edit->end(false);
        QTest::keyClicks(edit, u"!"_s);
        QCOMPARE(post.text(), u"---\na: &x ones!\nb: *x\n---\n"_s);
        m_controller->setPost(m_post.get());
    }

    void quotesAreOfferedBelowTheFieldToo()
    {
        app::PostDocument post(u"---\na: 1\ntitle: @a: b\n---\nx\n"_s);
        m_controller->setPost(&post);
        QCOMPARE(row(u"title"_s).notice().fix, u"Put It in Quotes"_s);
        row(u"title"_s).findChild<QPushButton *>(u"fieldFix"_s)->click();
        QCOMPARE(post.text(), u"---\na: 1\ntitle: \"@a: b\"\n---\nx\n"_s);
        m_controller->setPost(m_post.get());
    }

    void fieldsAreAddedRenamedAndRemoved()
    {
        for (const auto *offer : form().findChildren<QPushButton *>(u"fieldOffer"_s))
            QVERIFY2(offer->text() != u"Title" && offer->text() != u"Author", "the post has it");
        auto *button = form().findChild<QPushButton *>(u"addField"_s);
        Q_EMIT button->menu()->aboutToShow();
        const QList<QAction *> actions = button->menu()->actions();
        actions.last()->trigger();
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, u"categories"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_post->text(), replaced(u"  name: 김\n"_s, u"  name: 김\ncategories: []\n"_s));
        QVERIFY(line(u"categories"_s)->hasFocus());

        QTest::keyClick(line(u"categories"_s), Qt::Key_F2);
        name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name && name->text() == u"categories");
        QTest::keyClicks(name, u"kinds"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_post->text(), replaced(u"  name: 김\n"_s, u"  name: 김\nkinds: []\n"_s));
        QVERIFY(line(u"kinds"_s)->hasFocus());

        QTest::keyClick(line(u"kinds"_s), Qt::Key_Delete, Qt::AltModifier);
        QCOMPARE(m_post->text(), Post);
        QVERIFY(form().row(u"kinds"_s) == nullptr);
    }

    void aUsualFieldIsAddedByOneClick()
    {
        app::PostDocument post(u"---\ntitle: x\n---\n"_s);
        m_controller->setPost(&post);
        QPushButton *tags = nullptr;
        for (auto *button : form().findChildren<QPushButton *>(u"fieldOffer"_s)) {
            if (button->isVisible() && button->text() == u"Tags")
                tags = button;
        }
        QVERIFY(tags);
        QTest::mouseClick(tags, Qt::LeftButton);
        QCOMPARE(post.text(), u"---\ntitle: x\ntags: []\n---\n"_s);
        QVERIFY(line(u"tags"_s)->hasFocus());
        m_controller->setPost(nullptr);
    }

    void fieldsAreMovedByKeys()
    {
        auto *edit = line(u"subtitle"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Up, Qt::AltModifier);
        QString moved = Post;
        moved.replace(u"title: 첫 글 # 주석\nsubtitle: '부제'\n"_s,
                      u"subtitle: '부제'\ntitle: 첫 글 # 주석\n"_s);
        QCOMPARE(m_post->text(), moved);
        QVERIFY(line(u"subtitle"_s)->hasFocus());
        QTest::keyClick(edit, Qt::Key_Up, Qt::AltModifier); // The first one stays.
        QCOMPARE(m_post->text(), moved);
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_post->text(), Post);
        m_post->textDocument().undo();
        QCOMPARE(m_post->text(), moved);
    }

    void fieldsAreMovedByTheMouse()
    {
        auto *header = row(u"weight"_s).findChild<ui::FieldHeader *>();
        const QPoint from = header->rect().center();
        QTest::mousePress(header, Qt::LeftButton, {}, from);
        const QPoint above = header->mapFromGlobal(row(u"title"_s).mapToGlobal(QPoint(20, 2)));
        QTest::mouseMove(header, above + QPoint(0, 30));
        QTest::mouseMove(header, above);
        QTest::mouseRelease(header, Qt::LeftButton, {}, above);
        QVERIFY2(m_post->text().startsWith(u"---\nweight: 1.10\ntitle: 첫 글 # 주석\n"),
                 qPrintable(m_post->text()));
        QCOMPARE(form().ownKeys().first(), u"weight"_s);
    }

    void aNameThatIsTakenIsRefused()
    {
        Q_EMIT row(u"subtitle"_s).renameRequested(u"subtitle"_s, u"title"_s);
        QCOMPARE(m_post->text(), Post);
        QCOMPARE(row(u"subtitle"_s).notice().text, u"There is a field of that name already."_s);
    }

    void aPostWithoutFrontMatterIsOfferedOne()
    {
        app::PostDocument post(u"# 글\n"_s);
        m_controller->setPost(&post);
        QPushButton *visible = nullptr;
        for (auto *button : form().findChildren<QPushButton *>()) {
            if (button->isVisible())
                visible = button;
        }
        QVERIFY(visible);
        QTest::mouseClick(visible, Qt::LeftButton);
        QCOMPARE(post.text(), u"---\ntitle: 글\n---\n\n# 글\n"_s);
        auto *edit = line(u"title"_s);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"x"_s);
        QCOMPARE(post.text(), u"---\ntitle: x\n---\n\n# 글\n"_s);
        m_controller->setPost(nullptr);
        QVERIFY(!edit->isVisible());
    }

    void theImageIsShown()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"img"_s));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_folder->filePath(u"img/a.png"_s)));
        auto *banner = row(u"header-img"_s).findChild<ui::ImageBanner *>();
        QVERIFY(!banner->isVisible());
        m_controller->setPlace({m_folder->filePath(u"post.md"_s), {}});
        QTRY_VERIFY(banner->isVisible());
        auto *edit = line(u"header-img"_s);
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"x"_s);
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(m_post->text(), replaced(u"img/a.png"_s, u"img/a.pngx"_s));
    }

private:
    ui::FrontMatterForm &form()
    {
        return static_cast<ui::FrontMatterForm &>(m_controller->widget());
    }
    ui::FieldRow &row(const QString &key) { return *form().row(key); }
    QLineEdit *line(const QString &key) { return row(key).control().findChild<QLineEdit *>(); }
    static QStringList chipTexts(const ui::FieldRow &row)
    {
        QStringList texts;
        for (const ui::Chip *chip : row.findChildren<ui::Chip *>())
            texts.append(chip->text());
        return texts;
    }
    static QString replaced(const QString &before, const QString &after)
    {
        return QString(Post).replace(before, after);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<ui::FrontMatterFormController> m_controller;
    std::unique_ptr<app::PostDocument> m_post;
};

QTEST_MAIN(FrontMatterFormTest)
#include "frontmatterformtest.moc"
