// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/checks/noticerow.h"
#include "ui/editor/posteditor.h"
#include "ui/main/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

// What stands in the way of publishing, in the whole window.
class WorkbenchChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<test::OpenEditor>();
        QVERIFY(m_editor->open(test::EnglishPost));
    }
    void cleanup() { m_editor.reset(); }

    void isListed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("a date that stops the build")
            << u"---\ntitle: a\ndate: not a date\n---\ntext\n"_s << u"date-build-fails"_s << 3;
        QTest::newRow("front matter that can't be read")
            << u"---\ntitle: one: two\n---\ntext\n"_s << u"front-matter"_s << 2;
        QTest::newRow("an image that is nowhere")
            << u"---\ntitle: a\n---\n\n![](img/no.jpg)\n"_s << u"image-missing"_s << 5;
        QTest::newRow("a link to no file")
            << u"---\ntitle: a\n---\n\n[bad](nofile.md)\n"_s << u"link-missing"_s << 5;
        QTest::newRow("a post that is kept off the site")
            << u"---\ntitle: a\npublished: false\n---\ntext\n"_s << u"draft"_s << 3;
    }

    void isListed()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        app::PostDocument &post = m_editor->post();
        post.apply({{{0, post.text().size()}, text}});
        QTRY_COMPARE(codes().size(), 1);
        QTEST(codes().first(), "code");
        m_editor->placeCursor(u"---"_s);
        m_editor->action(ui::CommandId::NextNotice).trigger();
        QCOMPARE(m_editor->text().textCursor().blockNumber() + 1, line);
    }

    void aPostThatIsAllRightHasNothingListed()
    {
        QTRY_VERIFY(said().startsWith(u"Nothing stands"_s));
        QCOMPARE(codes(), QStringList());
    }

private:
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const auto *row : m_editor->window().findChildren<ui::NoticeRow *>()) {
            if (!row->isHidden())
                codes.append(row->notice().code);
        }
        return codes;
    }

    /// What the list says while it is empty.
    [[nodiscard]] QString said() const
    {
        const auto labels = m_editor->window().findChildren<QLabel *>(u"mutedLabel"_s);
        const auto label = std::ranges::find_if(
            labels, [](const QLabel *one) { return one->text().startsWith(u"Nothing stands"_s); });
        return label == labels.end() ? QString() : (*label)->text();
    }

    std::unique_ptr<test::OpenEditor> m_editor;
};

BYLINE_EDITOR_TEST_MAIN(WorkbenchChecksTest)
#include "workbenchcheckstest.moc"
