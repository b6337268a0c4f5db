// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What the list of posts does to posts, from end to end, through the window of the whole editor.
#include "app/post/postdocument.h"
#include "app/storage/trash.h"
#include "tests/support/openeditor.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using test::EnglishPost;
using test::KoreanPost;
using test::OpenEditor;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"posts/2026-04-18-padocon-2026"_s; // Of KoreanPost.

} // namespace

class WorkbenchPostsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_editor = std::make_unique<OpenEditor>(); }
    void cleanup() { m_editor.reset(); }

    void aBlogThatIsOpenedHasTheFocus()
    {
        m_editor->workbench().files().openFolder(m_editor->blog.path({}));
        QTRY_VERIFY(list().hasFocus());
        QCOMPARE(list().currentIndex().row(), 0);
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(m_editor->workbench().files().post());
    }

    void withAPostOpenTheTextKeepsTheFocus()
    {
        QVERIFY(m_editor->open(KoreanPost));
        m_editor->text().setFocus();
        m_editor->workbench().files().openFolder(m_editor->blog.path(u"posts"_s));
        QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
        QVERIFY(m_editor->text().hasFocus());
    }

    void theOpenPostGoesToTheTrashAsItIsTypedAndComesBack()
    {
        QVERIFY(m_editor->open(KoreanPost));
        QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
        m_editor->placeCursor(u"중요한 정보라서"_s);
        QTest::keyClicks(&m_editor->text(), u"not saved"_s);
        pressDelete();
        QTRY_VERIFY2(m_editor->message().contains(u"trash"_s), qPrintable(m_editor->message()));
        QVERIFY(!m_editor->workbench().files().post());
        QTRY_COMPARE(rowOf(KoreanPost), -1);
        QVERIFY(list().model()->rowCount() > 0);
        QVERIFY(!QFile::exists(m_editor->blog.path(Folder)));
        const QList<app::TrashedFile> trashed = inTrash();
        QCOMPARE(trashed.size(), 1);
        QFile text(trashed.first().trashed + u"/index.md"_s);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("not saved"));
        QVERIFY(QFile::exists(trashed.first().trashed + u"/img/01.png"_s));

        QVERIFY(m_editor->answer(u"Undo"_s));
        QCOMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
        QVERIFY(m_editor->post().text().contains(u"not saved"_s));
        QVERIFY(inTrash().isEmpty());
        QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
    }

    void anotherPostGoesAndTheOpenOneStays()
    {
        QVERIFY(m_editor->open(KoreanPost));
        m_editor->blog.write(u"posts/other.md"_s, "---\ntitle: other\n---\n");
        m_editor->workbench().files().openFolder(m_editor->blog.path({}));
        QTRY_VERIFY(rowOf(u"posts/other.md"_s) >= 0);
        list().setCurrentIndex(list().model()->index(rowOf(u"posts/other.md"_s), 0));
        pressDelete();
        QTRY_COMPARE(rowOf(u"posts/other.md"_s), -1);
        QVERIFY(!QFile::exists(m_editor->blog.path(u"posts/other.md"_s)));
        QCOMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
        QVERIFY(m_editor->answer(u"Undo"_s));
        QTRY_VERIFY(rowOf(u"posts/other.md"_s) >= 0);
        QCOMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
    }

    void aPostThatNoTrashTakesStaysOpen()
    {
        QVERIFY(m_editor->open(KoreanPost));
        QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
        // The trash's note of where it was can't be written.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit none{0, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto allow = qScopeGuard([&] { ::setrlimit(RLIMIT_FSIZE, &before); });
        pressDelete();
        QTRY_VERIFY(!m_editor->message().isEmpty());
        QVERIFY(QFile::exists(m_editor->blog.path(KoreanPost)));
        QCOMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
    }

    void aTextWhoseFileIsGoneStays()
    {
        QVERIFY(m_editor->open(KoreanPost));
        QTRY_COMPARE(m_editor->markedPost(), KoreanPost);
        QVERIFY(QFile::remove(m_editor->blog.path(KoreanPost)));
        pressDelete();
        QTRY_COMPARE(rowOf(KoreanPost), -1);
        QVERIFY(m_editor->post().text().contains(u"중요한 정보라서"_s));
    }

private:
    [[nodiscard]] QListView &list()
    {
        for (QListView *view : m_editor->window().findChildren<QListView *>()) {
            if (view->accessibleName() == u"Posts")
                return *view;
        }
        qFatal("there is no list of posts");
    }
    [[nodiscard]] int rowOf(const QString &name)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (list().model()->index(row, 0).data(Qt::ToolTipRole).toString()
                == m_editor->blog.path(name))
                return row;
        }
        return -1;
    }
    void pressDelete()
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Delete);
    }
    [[nodiscard]] QList<app::TrashedFile> inTrash()
    {
        return app::trashedFiles(QFileInfo(m_editor->blog.path({})).canonicalFilePath());
    }

    std::unique_ptr<OpenEditor> m_editor;
};

BYLINE_EDITOR_TEST_MAIN(WorkbenchPostsTest)
#include "workbenchpoststest.moc"
