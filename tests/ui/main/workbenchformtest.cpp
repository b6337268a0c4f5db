// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/editor/posteditor.h"
#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/frontmatterform.h"
#include "ui/frontmatterform/imagebanner.h"
#include "ui/frontmatterform/imagecontrol.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Form, text and blog as one, in the whole window.
class WorkbenchFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<test::OpenEditor>();
        QVERIFY(m_editor->open(test::KoreanPost));
        QTRY_VERIFY(form().blog().site.generator == app::Generator::Jekyll);
    }
    void cleanup() { m_editor.reset(); }

    void bothWaysAndBack()
    {
        const QByteArray before = m_editor->blog.bytes(test::KoreanPost);
        QLineEdit *rating = m_editor->field(u"rating"_s);
        rating->setFocus();
        rating->end(false);
        QTest::keyClicks(rating, u"7"_s);
        QVERIFY(m_editor->post().text().contains(u"\nrating: 4.57\n"));
        m_editor->placeCursor(u"title: 파도콘"_s);
        QTest::keyClicks(&m_editor->text(), u"!"_s);
        QCOMPARE(m_editor->field(u"title"_s)->text(), u"파도콘! 2026 참가 후기"_s);
        m_editor->action(ui::CommandId::Undo).trigger();
        m_editor->action(ui::CommandId::Undo).trigger();
        QCOMPARE(rating->text(), u"4.5"_s);
        m_editor->action(ui::CommandId::Save).trigger();
        QCOMPARE(m_editor->blog.bytes(test::KoreanPost), before);
    }

    void savingChangesTheEditedLineAlone()
    {
        const QByteArray before = m_editor->blog.bytes(test::KoreanPost);
        QLineEdit *subtitle = m_editor->field(u"subtitle"_s);
        subtitle->setFocus();
        subtitle->selectAll();
        QTest::keyClicks(subtitle, u"plain: \"quoted\""_s);
        m_editor->action(ui::CommandId::Save).trigger();
        const QList<QByteArray> was = before.split('\n');
        const QList<QByteArray> is = m_editor->blog.bytes(test::KoreanPost).split('\n');
        QCOMPARE(is.size(), was.size());
        for (qsizetype i = 0; i < is.size(); ++i) {
            if (was.at(i).startsWith("subtitle:"))
                QCOMPARE(is.at(i), QByteArray("subtitle: \"plain: \\\"quoted\\\"\""));
            else
                QCOMPARE(is.at(i), was.at(i));
        }
    }

    void aMovedFieldTakesItsCommentAlong()
    {
        QLineEdit *image = m_editor->field(u"rating"_s);
        image->setFocus();
        const QStringList before = form().ownKeys();
        QTest::keyClick(image, Qt::Key_Up, Qt::AltModifier);
        QStringList wanted = before;
        wanted.swapItemsAt(before.indexOf(u"rating"_s), before.indexOf(u"rating"_s) - 1);
        QCOMPARE(form().ownKeys(), wanted);
        m_editor->action(ui::CommandId::Undo).trigger();
        QCOMPARE(form().ownKeys(), before);
    }

    void theBlogsDefaultsReachTheForm()
    {
        QVERIFY(form().row(u"layout"_s) && !form().row(u"layout"_s)->isGiven());
        m_editor->placeCursor(u"layout: post\n"_s);
        m_editor->post().apply(
            {{{m_editor->post().text().indexOf(u"layout: post\n"), 13}, QString()}});
        QVERIFY(form().row(u"layout"_s)->isGiven());
        QVERIFY(!m_editor->post().text().contains(u"layout:"));
    }

    void rulesThatAreSavedAreUsed()
    {
        m_editor->blog.write(u".byline.yml"_s, "fields:\n  rating: {label: Stars}\n");
        m_editor->placeCursor(u"title: 파도콘"_s);
        QTest::keyClicks(&m_editor->text(), u"!"_s);
        m_editor->action(ui::CommandId::Save).trigger();
        QTRY_COMPARE(form().row(u"rating"_s)->label(), u"Stars"_s);
    }

    void anImageThatComesLaterIsShown()
    {
        app::PostDocument &post = m_editor->post();
        post.apply({{{post.text().indexOf(u"layout: post\n"), 0}, u"cover: later.png\n"_s}});
        auto *control = qobject_cast<ui::ImageControl *>(&form().row(u"cover"_s)->control());
        QVERIFY(control);
        auto *banner = control->findChild<ui::ImageBanner *>();
        auto *note = control->findChild<QLabel *>(u"fieldNote"_s);
        QTRY_VERIFY(note->isVisibleTo(control));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString folder = QFileInfo(m_editor->blog.path(test::KoreanPost)).path();
        QVERIFY(image.save(folder + u"/later.png"_s));
        QTRY_VERIFY(banner->isVisibleTo(control));
        QVERIFY(!note->isVisibleTo(control));
    }

    void anotherPostHasItsOwnFields()
    {
        QVERIFY(m_editor->open(test::EnglishPost));
        QVERIFY(form().row(u"rating"_s) == nullptr);
        QVERIFY(form().row(u"title"_s) != nullptr);
    }

private:
    ui::FrontMatterForm &form() { return *m_editor->window().findChild<ui::FrontMatterForm *>(); }

    std::unique_ptr<test::OpenEditor> m_editor;
};

BYLINE_EDITOR_TEST_MAIN(WorkbenchFormTest)
#include "workbenchformtest.moc"
