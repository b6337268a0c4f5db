// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/ui/frontmatterform/openform.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString Post
    = u"---\ntitle: x\ndraft: true\ntags: [a, b]\ndate: 2019-01-01\nimage: a.png\ncolour: '#fff'\n"
      "link: https://example.org\naliases: [/a, /b]\nauthor: {name: k, url: https://k.org}\n"
      "description: |\n  a\n  b\n---\n"_s;

} // namespace

/// Everything that the form can do, without a mouse.
class FormKeyboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<test::OpenForm>();
        m_open->controller.widget().resize(300, 1400);
        QVERIFY(QTest::qWaitForWindowActive(&m_open->controller.widget()));
    }

    /// Each control once, from top to bottom; Shift+Tab the same way back.
    void tabReachesEverything()
    {
        m_open->open(Post);
        QList<QWidget *> wanted = reachable();
        QVERIFY(wanted.size() > 15);
        m_open->line(u"title"_s)->setFocus();
        QList<QWidget *> visited;
        while (!visited.contains(QApplication::focusWidget())) {
            visited.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *widget : wanted)
            QVERIFY2(visited.contains(widget), qPrintable(nameOf(*widget)));
        for (qsizetype i = 0; i + 1 < visited.size(); ++i) {
            const bool isBelow = top(*visited.at(i)) <= top(*visited.at(i + 1)) + 12;
            QVERIFY2(
                isBelow,
                qPrintable(nameOf(*visited.at(i)) + u" before "_s + nameOf(*visited.at(i + 1))));
        }
        visited.last()->setFocus();
        for (qsizetype i = visited.size() - 1; i >= 0; --i) {
            QCOMPARE(QApplication::focusWidget(), visited.at(i));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        }
    }

    /// F6 goes to what the pane names.
    void whoComesFromElsewhereBeginsAtTheTop()
    {
        m_open->open(u"---\ndate: 2020-01-01\ntitle: a\n---\n"_s);
        QCOMPARE(m_open->form().focusProxy(), m_open->line(u"date"_s));
        m_open->open(u"text\n"_s);
        auto *start = m_open->form().findChild<QPushButton *>(u"startFrontMatter"_s);
        QCOMPARE(m_open->form().focusProxy(), start);
        start->click();
        QCOMPARE(m_open->form().focusProxy(), m_open->line(m_open->form().ownKeys().first()));
    }

    void aLongTextIsSeenFromItsStartOnceItIsLeft()
    {
        m_open->open(u"---\ntitle: %1\nz: b\n---\n"_s.arg(u"long "_s.repeated(50)));
        QLineEdit *title = m_open->line(u"title"_s);
        title->setFocus(Qt::TabFocusReason);
        QVERIFY(title->cursorPosition() > 0);
        m_open->line(u"z"_s)->setFocus(Qt::TabFocusReason);
        QCOMPARE(title->cursorPosition(), 0);
    }

    void returnPressesAButton()
    {
        m_open->open(u"---\ntitle: a\n---\n"_s, u"_posts/2020-01-01-a.md"_s);
        auto *offer = m_open->form().findChild<QPushButton *>(u"fieldOffer"_s);
        QVERIFY(offer != nullptr);
        offer->setFocus();
        QTest::keyClick(offer, Qt::Key_Return);
        QTRY_VERIFY(m_open->form().ownKeys().size() == 2);
    }

    void everythingIsNamed()
    {
        m_open->open(Post);
        for (QWidget *widget : reachable()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty()
                         || (button != nullptr && !button->text().isEmpty()),
                     qPrintable(nameOf(*widget)));
        }
    }

    void theMenuOfAFieldOpens_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isMenuKey");
        for (const QString &key : {u"title"_s, u"draft"_s, u"tags"_s, u"description"_s}) {
            QTest::newRow(qPrintable(key + u" by the menu key"_s)) << key << true;
            QTest::newRow(qPrintable(key + u" by Shift+F10"_s)) << key << false;
        }
    }

    void theMenuOfAFieldOpens()
    {
        QFETCH(const QString, key);
        QFETCH(const bool, isMenuKey);
        m_open->open(Post);
        QWidget &target = m_open->row(key).control().focusTarget();
        target.setFocus();
        if (isMenuKey) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2),
                                    target.mapToGlobal(QPoint(2, 2)));
            QCoreApplication::sendEvent(&target, &event);
        } else {
            QTest::keyClick(&target, Qt::Key_F10, Qt::ShiftModifier);
        }
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->parentWidget(), &m_open->row(key));
        QTest::keyClick(menu, Qt::Key_Up); // From the first to the last.
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!m_open->form().row(key));
        QVERIFY(!m_open->text().contains(key + u':'));
    }

    void aDefaultIsWrittenHereByAKey_data()
    {
        QTest::addColumn<bool>("isMenu");
        QTest::newRow("at once") << false;
        QTest::newRow("from the menu") << true;
    }

    void aDefaultIsWrittenHereByAKey()
    {
        QFETCH(const bool, isMenu);
        m_open->write(u"_config.yml"_s,
                      u"defaults:\n  - scope: {path: ''}\n    values: {author: 김}\n"_s);
        m_open->open(u"---\ntitle: x\n---\n"_s, u"_posts/2020-01-01-a.md"_s);
        QTRY_VERIFY(m_open->form().row(u"author"_s));
        QVERIFY(m_open->row(u"author"_s).isGiven());
        QLineEdit *edit = m_open->line(u"author"_s);
        edit->setFocus();
        if (isMenu) {
            QTest::keyClick(edit, Qt::Key_F10, Qt::ShiftModifier);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        } else {
            QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
        }
        QTRY_COMPARE(m_open->text(), u"---\ntitle: x\nauthor: 김\n---\n"_s);
        QVERIFY(!m_open->row(u"author"_s).isGiven());
    }

    void keysOfOthersDoNothingToADefault()
    {
        m_open->write(u"_config.yml"_s,
                      u"defaults:\n  - scope: {path: ''}\n    values: {author: 김}\n"_s);
        m_open->open(u"---\ntitle: x\n---\n"_s, u"_posts/2020-01-01-a.md"_s);
        QTRY_VERIFY(m_open->form().row(u"author"_s));
        QLineEdit *edit = m_open->line(u"author"_s);
        edit->setFocus();
        for (const auto &[key, modifiers] : {std::pair{Qt::Key_F2, Qt::NoModifier},
                                             {Qt::Key_Up, Qt::AltModifier},
                                             {Qt::Key_Delete, Qt::AltModifier}})
            QTest::keyClick(edit, key, modifiers);
        QTest::keyClick(m_open->line(u"title"_s), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_open->text(), u"---\ntitle: x\n---\n"_s);
    }

    void aReadOnlyPostIsOfferedNothing()
    {
        m_open->open(u"text\n"_s);
        auto *start = m_open->form().findChild<QPushButton *>(u"startFrontMatter"_s);
        QVERIFY(start);
        QVERIFY(start->isVisible());
        m_open->post->setOpenElsewhere(true);
        QVERIFY(!start->isVisible());
        Q_EMIT m_open->form().frontMatterRequested(app::FrontMatterFormat::Yaml);
        QCOMPARE(m_open->text(), u"text\n"_s);
        m_open->post->setOpenElsewhere(false);
        QVERIFY(start->isVisible());
    }

    void pelicansLinesAreLeftAlone()
    {
        m_open->write(u"pelicanconf.py"_s, u"AUTHOR = 'k'\n"_s);
        m_open->open(u"Title: x\nDate: 2020-01-01\n\ntext\n"_s, u"content/a.md"_s);
        auto *start = m_open->form().findChild<QPushButton *>(u"startFrontMatter"_s);
        QTRY_VERIFY(!start->isVisible());
    }

    void cleanup() { m_open.reset(); }

private:
    static QString nameOf(const QWidget &widget)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + u' '
            + widget.accessibleName();
    }
    int top(const QWidget &widget) { return widget.mapTo(&m_open->form(), QPoint()).y(); }
    QList<QWidget *> reachable()
    {
        QList<QWidget *> widgets = m_open->form().findChildren<QWidget *>();
        widgets.removeIf([](const QWidget *widget) {
            return !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || !widget->isEnabled() || widget->focusProxy() != nullptr
                || qobject_cast<const QScrollArea *>(widget) != nullptr;
        });
        return widgets;
    }

    std::unique_ptr<test::OpenForm> m_open;
};

QTEST_MAIN(FormKeyboardTest)
#include "formkeyboardtest.moc"
