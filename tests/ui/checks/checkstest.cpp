// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/checks/checkscontroller.h"
#include "ui/checks/noticerow.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using app::Notice;

class ChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<app::Settings>(m_folder->filePath(u"s.ini"_s));
        m_theme = std::make_unique<ui::ThemeController>(*m_settings);
        m_actions = std::make_unique<ui::ActionSet>(*m_theme);
        m_checks = std::make_unique<ui::ChecksController>(*m_actions, *m_theme);
        m_post = std::make_unique<app::PostDocument>(u"one\ntwo\nthree\n"_s);
        m_checks->setPost(m_post.get());
    }

    void cleanup()
    {
        m_checks.reset();
        m_actions.reset();
        m_theme.reset();
    }

    void saysSoWhereThereIsNothing()
    {
        m_checks->setRendered(rendered({}));
        QCOMPARE(page()->findChildren<ui::NoticeRow *>().size(), 0);
        QCOMPARE(page()->currentIndex(), 0);
    }

    void blockedEmphasisIsSaidWithItsMark()
    {
        auto post = std::make_shared<app::RenderedPost>(app::render(u"**링크(link)**를\n"_s));
        QCOMPARE(post->notices.size(), 1);
        m_checks->setRendered(post);
        QVERIFY(rows().first()->findChildren<QLabel *>().last()->text().startsWith(
            u"The ** here stay as they are"_s));
    }

    void nothingIsPromisedBeforeAllWasLookedAt()
    {
        auto *said = qobject_cast<QLabel *>(page()->widget(0));
        QVERIFY(said->text().isEmpty());
        m_checks->setRendered(rendered({}));
        QVERIFY(said->text().isEmpty());
        QTRY_VERIFY(!said->text().isEmpty());
    }

    void frontMatterThatCanNotBeReadIsSaidAmongTheRest()
    {
        m_post->apply({{{0, 0}, u"---\ntitle: one: two\n---\n"_s}});
        m_checks->setRendered(rendered({warning(5)}));
        QTRY_COMPARE(m_checks->count(), 2);
        QCOMPARE(rows().first()->notice().line, 2);
        QVERIFY(rows().first()->findChildren<QLabel *>().last()->text().startsWith(
            u"The front matter can't be read: A value with"_s));
        m_post->textDocument().undo();
        m_checks->setRendered(rendered({}));
        QTRY_COMPARE(m_checks->count(), 0);
    }

    void missingImagesAreSaid()
    {
        app::PostImage image;
        image.state = app::PostImage::State::Missing;
        image.uses = {{app::ImageUse::Origin::Body, 3, {}, u"img/02.jpg"_s, {}}};
        m_checks->setRendered(rendered({warning(2)}));
        m_checks->setImages({{}, {image}});
        QCOMPARE(m_checks->count(), 2);
        QCOMPARE(rows().last()->findChildren<QLabel *>().last()->text(),
                 u"There is no image img/02.jpg."_s);
        m_checks->setPost(nullptr);
        QCOMPARE(m_checks->count(), 0);
    }

    void unknownNoticeSpeaksForItself()
    {
        Notice notice{Notice::Kind::Error, 2, u"new-code"_s, u"Something new"_s, {}};
        m_checks->setRendered(rendered({notice}));
        QCOMPARE(rows().first()->findChildren<QLabel *>().last()->text(), u"Something new"_s);
    }

    void placeButtonGoesToTheLine()
    {
        QSignalSpy lines(m_checks.get(), &ui::ChecksController::lineRequested);
        m_checks->setRendered(rendered({warning(2)}));
        auto *place = page()->findChild<QPushButton *>(u"noticePlace"_s);
        QCOMPARE(place->text(), u"Line 2"_s);
        QTest::keyClick(place, Qt::Key_Space);
        QCOMPARE(lines, (QList<QVariantList>{{2}}));
    }

    void fixIsOneUndoableEdit()
    {
        Notice notice = warning(2);
        notice.suggestion = app::TextEdit{{4, 3}, u"TWO"_s};
        m_checks->setRendered(rendered({notice}));
        QTest::keyClick(page()->findChild<QPushButton *>(u"noticeFix"_s), Qt::Key_Space);
        QCOMPARE(m_post->text(), u"one\nTWO\nthree\n"_s);
        m_post->textDocument().undo();
        QCOMPARE(m_post->text(), u"one\ntwo\nthree\n"_s);
    }

    void fixOfAnOlderTextIsLeft()
    {
        Notice notice = warning(2);
        notice.suggestion = app::TextEdit{{4, 3}, u"TWO"_s};
        m_checks->setRendered(rendered({notice}));
        m_post->apply({{{0, 0}, u"new\n"_s}});
        QTest::keyClick(page()->findChild<QPushButton *>(u"noticeFix"_s), Qt::Key_Space);
        QCOMPARE(m_post->text(), u"new\none\ntwo\nthree\n"_s);
    }

    void keysGoRound_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("previous");
        QTest::newRow("above all") << 1 << 2 << 9;
        QTest::newRow("on the first") << 2 << 5 << 9;
        QTest::newRow("between") << 4 << 5 << 2;
        QTest::newRow("on the last") << 9 << 2 << 5;
        QTest::newRow("below all") << 20 << 2 << 9;
    }

    void keysGoRound()
    {
        QFETCH(const int, current);
        QFETCH(const int, next);
        QFETCH(const int, previous);
        m_checks->setRendered(rendered({warning(9), warning(2), warning(5)}));
        m_checks->setCurrentLine(current);
        QSignalSpy lines(m_checks.get(), &ui::ChecksController::lineRequested);
        m_actions->action(ui::CommandId::NextNotice).trigger();
        m_actions->action(ui::CommandId::PreviousNotice).trigger();
        QCOMPARE(lines, (QList<QVariantList>{{next}, {previous}}));
    }

    void typingKeepsTheRows()
    {
        m_checks->setRendered(rendered({warning(2)}));
        const ui::NoticeRow *row = rows().first();
        m_checks->setRendered(rendered({warning(2)}));
        QCOMPARE(rows().first(), row);
    }

    void countIsToldWhenItChanges()
    {
        QSignalSpy counts(m_checks.get(), &ui::ChecksController::countChanged);
        m_checks->setRendered(rendered({warning(2), warning(5)}));
        m_checks->setRendered(rendered({warning(2), warning(6)}));
        m_checks->setPost(nullptr);
        QCOMPARE(counts, (QList<QVariantList>{{qsizetype(2)}, {qsizetype(0)}}));
    }

private:
    static Notice warning(int line)
    {
        return {Notice::Kind::Warning, line, u"new-code"_s, u"text"_s, {}};
    }

    [[nodiscard]] app::RenderedPostPtr rendered(const QList<Notice> &notices) const
    {
        auto post = std::make_shared<app::RenderedPost>();
        post->revision = m_post->revision();
        post->notices = notices;
        return post;
    }

    [[nodiscard]] QStackedWidget *page() const
    {
        return qobject_cast<QStackedWidget *>(&m_checks->widget());
    }
    [[nodiscard]] QList<ui::NoticeRow *> rows() const
    {
        return page()->findChildren<ui::NoticeRow *>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<app::PostDocument> m_post;
    std::unique_ptr<ui::ChecksController> m_checks;
};

QTEST_MAIN(ChecksTest)
#include "checkstest.moc"
