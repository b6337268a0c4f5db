// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Images, copies and exports of a post from end to end, through the window of the whole editor.
#include "app/post/postdocument.h"
#include "app/storage/fileio.h"
#include "tests/support/openeditor.h"
#include "ui/assetpanel/assetview.h"
#include "ui/editor/posteditor.h"
#include "ui/files/exportcontroller.h"
#include "ui/files/filecontroller.h"
#include "ui/files/folderrenamer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using test::EnglishPost;
using test::KoreanPost;
using test::OpenEditor;
using ui::CommandId;
using ui::FileController;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"posts/2026-04-18-padocon-2026/"_s; // Of KoreanPost.
const QString Paragraph = u"중요한 정보라서 따로 적는다."_s; // A line of it.

QImage picture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

} // namespace

class WorkbenchImagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPastedPictureBecomesAFileAndAReference();
    void aPastedFileIsCopiedIntoThePostsFolder();
    void aPictureNeverGoesToThePostThatIsOpenedNext();
    void undoTakesTheReferenceBackAndLeavesTheFile();
    void aRenameChangesFileAndReferences_data();
    void aRenameChangesFileAndReferences();
    void anImageThatAppearsIsListed();
    void aFieldOfAHugoPostGetsTheAddressThatIsServed();
    void savingElsewhereTakesTheImagesAlong();
    void savingElsewhereKeepsReferencesTrue();
    void aPostsFolderIsRenamedWithItsImages();
    void aRenamedFolderIsFollowedInThePostThatIsOpen();
    void savingIntoAnotherBlogFollowsItsGenerator();
    void anExportedPageHoldsAll();
    void anExportHoldsWhatWasJustTyped();

private:
    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        return QDir(m_editor->blog.path(folder)).entryList(QDir::Files);
    }
    void paste() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier); }

    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchImagesTest::init()
{
    m_editor = std::make_unique<OpenEditor>();
    QVERIFY(m_editor->open(KoreanPost));
    QTRY_COMPARE(m_editor->images().size(), 6);
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return FileController::Unsaved::Discard;
    };
}

void WorkbenchImagesTest::cleanup()
{
    QVERIFY(m_editor->workbench().files().mayClose());
    m_editor.reset();
}

void WorkbenchImagesTest::aPastedPictureBecomesAFileAndAReference()
{
    QApplication::clipboard()->setImage(picture());
    m_editor->placeCursor(Paragraph);
    paste();
    const QString name = u"padocon-2026-01.png"_s;
    QTRY_VERIFY(m_editor->images().contains(name));
    QVERIFY(filesIn(Folder + u"img"_s).contains(name));
    QCOMPARE(QImage(m_editor->blog.path(Folder + u"img/"_s + name)).size(), picture().size());
    QVERIFY(m_editor->post().text().contains(u'\n' + Paragraph
                                             + u"\n\n![](img/padocon-2026-01.png)\n"_s));
    QVERIFY(m_editor->text().hasFocus());
    // Writing goes on behind it.
    QCOMPARE(m_editor->text().textCursor().block().text(), u"![](img/padocon-2026-01.png)"_s);
}

void WorkbenchImagesTest::aPastedFileIsCopiedIntoThePostsFolder()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_editor->blog.path(u"img/walk-snow.jpg"_s))});
    QApplication::clipboard()->setMimeData(data);
    m_editor->placeCursor(Paragraph);
    const QStringList before = filesIn(Folder + u"img"_s);
    paste();
    QTRY_VERIFY(m_editor->images().contains(u"walk-snow.jpg"_s));
    QVERIFY(m_editor->post().text().contains(u"walk-snow.jpg)"_s));
    QCOMPARE(m_editor->blog.bytes(Folder + u"img/walk-snow.jpg"_s),
             m_editor->blog.bytes(u"img/walk-snow.jpg"_s));
    QCOMPARE(filesIn(Folder + u"img"_s).size(), before.size() + 1);
}

void WorkbenchImagesTest::aPictureNeverGoesToThePostThatIsOpenedNext()
{
    const QByteArray before = m_editor->blog.bytes(EnglishPost);
    QApplication::clipboard()->setImage(picture());
    paste();
    QVERIFY(m_editor->open(EnglishPost));
    QTRY_COMPARE(m_editor->images(), QStringList{u"desk.jpg"_s});
    QCOMPARE(m_editor->post().text(), QString::fromUtf8(before));
    QVERIFY(!m_editor->post().isModified());
}

void WorkbenchImagesTest::undoTakesTheReferenceBackAndLeavesTheFile()
{
    const QString before = m_editor->post().text();
    QApplication::clipboard()->setImage(picture());
    m_editor->placeCursor(Paragraph);
    paste();
    const QString name = u"padocon-2026-01.png"_s;
    QTRY_VERIFY(m_editor->images().contains(name));
    m_editor->action(CommandId::Undo).trigger();
    QCOMPARE(m_editor->post().text(), before);
    QCOMPARE(m_editor->text().textCursor().position(),
             before.indexOf(Paragraph) + Paragraph.size());
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(m_editor->images().contains(name));
}

void WorkbenchImagesTest::aRenameChangesFileAndReferences_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("newName");
    QTest::addColumn<QString>("line");
    QTest::newRow("of the text") << u"01.png"_s << u"이름표.png"_s
                                 << u"![이름표: 윤슬, 작업 노트, 부산](img/이름표.png)"_s;
    QTest::newRow("in angle brackets")
        << u"무대.jpg"_s << u"stage.jpg"_s << u"![무대 위의 발표자와 객석](<img/stage.jpg>)"_s;
    QTest::newRow("of the front matter") << u"cover.jpg"_s << u"표지.jpg"_s
                                         << u"header-img: \"img/표지.jpg\"   # 첫 화면의 큰 그림"_s;
}

void WorkbenchImagesTest::aRenameChangesFileAndReferences()
{
    QFETCH(const QString, name);
    QFETCH(const QString, newName);
    QFETCH(const QString, line);
    const QByteArray image = m_editor->blog.bytes(Folder + u"img/"_s + name);
    const QStringList before = m_editor->post().text().split(u'\n');
    const QModelIndex row = m_editor->image(name);
    QVERIFY(const_cast<QAbstractItemModel *>(row.model())->setData(row, newName, Qt::EditRole));
    QTRY_VERIFY(m_editor->images().contains(newName));
    QVERIFY(!m_editor->images().contains(name));
    QCOMPARE(m_editor->blog.bytes(Folder + u"img/"_s + newName), image);
    QVERIFY(!filesIn(Folder + u"img"_s).contains(name));
    const QStringList after = m_editor->post().text().split(u'\n');
    QCOMPARE(after.size(), before.size());
    QStringList changed;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after[i] != before[i])
            changed.append(after[i]);
    }
    QCOMPARE(changed, QStringList{line});
}

void WorkbenchImagesTest::anImageThatAppearsIsListed()
{
    QVERIFY(picture().save(m_editor->blog.path(Folder + u"img/new.png"_s)));
    QTRY_VERIFY(m_editor->images().contains(u"new.png"_s));
}

void WorkbenchImagesTest::aFieldOfAHugoPostGetsTheAddressThatIsServed()
{
    const QTemporaryDir home;
    const QDir hugo(QFileInfo(home.path()).canonicalFilePath());
    QVERIFY(hugo.mkpath(u"static/img"_s) && hugo.mkpath(u"content/posts"_s));
    QVERIFY(picture().save(hugo.filePath(u"static/img/a.png"_s)));
    const QString post = hugo.filePath(u"content/posts/a.md"_s);
    QVERIFY(app::saveFile(hugo.filePath(u"hugo.toml"_s), "title = 'x'\n"));
    QVERIFY(app::saveFile(post, "---\nimage:\n---\n![x](/img/a.png)\n"));
    QVERIFY(m_editor->workbench().files().open(post));
    QVERIFY(m_editor->waitUntilRendered());
    QTRY_VERIFY(m_editor->images().contains(u"a.png"_s));
    QTimer::singleShot(0, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == u"image")
                action->trigger();
        }
        menu->close();
    });
    auto *view = m_editor->window().findChild<ui::AssetView *>();
    Q_EMIT view->menuRequested(m_editor->image(u"a.png"_s), view->mapToGlobal(QPoint()));
    QVERIFY(m_editor->post().text().startsWith(u"---\nimage: /img/a.png\n---\n"_s));
}

void WorkbenchImagesTest::savingElsewhereTakesTheImagesAlong()
{
    const QString text = m_editor->post().text();
    const QByteArray before = m_editor->blog.bytes(KoreanPost);
    m_editor->placeCursor(u"\n## 등록"_s);
    QTest::keyClicks(&m_editor->text(), u"!"_s);
    const QString copy = u"posts/2026-05-01-copy/index.md"_s;
    QVERIFY(QDir(m_editor->blog.path({})).mkpath(u"posts/2026-05-01-copy"_s));
    m_editor->workbench().files().askSavePath = [this, copy](const QString &) {
        return m_editor->blog.path(copy);
    };
    m_editor->action(CommandId::SaveAs).trigger();
    QCOMPARE(m_editor->post().path(), m_editor->blog.path(copy));
    QVERIFY(!m_editor->post().isModified());
    // Those that the post uses, its header image included, and no other.
    QStringList images = filesIn(u"posts/2026-05-01-copy/img"_s);
    images.sort();
    QStringList expected{u"01.png"_s, u"02-lcp.png"_s, u"cover.jpg"_s, u"무대.jpg"_s,
                         u"영도-밤바다.jpg"_s};
    expected.sort();
    QCOMPARE(images, expected);
    QCOMPARE(QString::fromUtf8(m_editor->blog.bytes(copy)),
             QString(text).replace(u"\n## 등록"_s, u"\n## 등록!"_s));
    QCOMPARE(m_editor->blog.bytes(KoreanPost), before);
    // The panes are at the new place.
    QTRY_COMPARE(m_editor->images().size(), 5);
    QTRY_COMPARE(m_editor->markedPost(), copy);
    QCOMPARE(m_editor->window().windowTitle(), u"2026-05-01-copy[*]"_s);
    // What is pasted now goes there.
    QApplication::clipboard()->setImage(picture());
    m_editor->text().setFocus();
    paste();
    QTRY_VERIFY(filesIn(u"posts/2026-05-01-copy/img"_s).contains(u"copy-01.png"_s));
}

void WorkbenchImagesTest::savingElsewhereKeepsReferencesTrue()
{
    QVERIFY(picture().save(m_editor->blog.path(u"posts/shared.png"_s)));
    const app::TextPosition end = m_editor->post().text().size();
    m_editor->post().apply({{{end, 0}, u"\n![x](../nowhere.png)\n\n![y](../shared.png)\n"_s}});
    QVERIFY(m_editor->waitUntilRendered());
    m_editor->workbench().files().askSavePath = [this](const QString &) {
        return m_editor->blog.path(u"copy.md"_s);
    };
    m_editor->action(CommandId::SaveAs).trigger();
    const QByteArray copy = m_editor->blog.bytes(u"copy.md"_s);
    QVERIFY(copy.contains("![y](posts/shared.png)"));
    QVERIFY(copy.contains("![x](../nowhere.png)"));
    QVERIFY(QFile::exists(m_editor->blog.path(u"img/01.png"_s)));
    QVERIFY(!m_editor->post().isModified());
}

void WorkbenchImagesTest::aPostsFolderIsRenamedWithItsImages()
{
    m_editor->blog.write(u"posts/other.md"_s, "![](2026-04-18-padocon-2026/img/01.png \"t\")\n");
    QVERIFY(m_editor->clickPost(KoreanPost));
    auto *renamer = m_editor->workbench().findChild<ui::FolderRenamer *>();
    QVERIFY(renamer);
    renamer->askName = [](const QString &present, const auto &done) {
        QCOMPARE(present, u"2026-04-18-padocon-2026"_s);
        done(u"2026-04-18-새 이름"_s);
    };
    m_editor->placeCursor(Paragraph);
    QTest::keyClicks(&m_editor->text(), u" not saved"_s);
    for (QListView *list : m_editor->window().findChildren<QListView *>()) {
        if (list->accessibleName() != u"Posts")
            continue;
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
    }
    const QString moved = u"posts/2026-04-18-새 이름/"_s;
    QTRY_COMPARE(m_editor->post().path(), m_editor->blog.path(moved + u"index.md"_s));
    QVERIFY(m_editor->post().text().contains(u" not saved"_s));
    QVERIFY(!m_editor->post().isModified());
    QVERIFY(QFile::exists(m_editor->blog.path(moved + u"img/01.png"_s)));
    QVERIFY(!QFile::exists(m_editor->blog.path(Folder)));
    QCOMPARE(m_editor->blog.bytes(u"posts/other.md"_s),
             "![](2026-04-18-새%20이름/img/01.png \"t\")\n");
    QVERIFY2(m_editor->message().contains(u"새 이름"_s), qPrintable(m_editor->message()));
    QVERIFY(m_editor->answer(u"Undo"_s));
    QTRY_COMPARE(m_editor->post().path(), m_editor->blog.path(KoreanPost));
    QCOMPARE(m_editor->blog.bytes(u"posts/other.md"_s),
             "![](2026-04-18-padocon-2026/img/01.png \"t\")\n");
    // What was written before is undone as ever.
    m_editor->action(CommandId::Undo).trigger();
    QVERIFY(!m_editor->post().text().contains(u" not saved"_s));
    QVERIFY(m_editor->post().isModified());
}

void WorkbenchImagesTest::aRenamedFolderIsFollowedInThePostThatIsOpen()
{
    const QString name = u"posts/other.md"_s;
    m_editor->blog.write(name, "[x](2026-04-18-padocon-2026/index.md)\n\nWords.\n");
    QVERIFY(m_editor->open(name));
    m_editor->placeCursor(u"Words"_s);
    QTest::keyClicks(&m_editor->text(), u" not saved"_s);
    auto *renamer = m_editor->workbench().findChild<ui::FolderRenamer *>();
    renamer->askName = [](const QString &, const auto &done) {
        done(u"new"_s);
    };
    renamer->ask(m_editor->blog.path(KoreanPost));
    QTRY_COMPARE(m_editor->post().text(), u"[x](new/index.md)\n\nWords not saved.\n"_s);
    QCOMPARE(m_editor->blog.bytes(name), "[x](new/index.md)\n\nWords.\n");
    QVERIFY(m_editor->post().isModified());
    QVERIFY(!m_editor->post().isChangedOnDisk());
    QVERIFY(m_editor->answer(u"Undo"_s));
    QTRY_VERIFY(m_editor->post().text().startsWith(u"[x](2026-04-18-padocon-2026/index.md)"_s));
    QTRY_COMPARE(m_editor->blog.bytes(name), "[x](2026-04-18-padocon-2026/index.md)\n\nWords.\n");
}

void WorkbenchImagesTest::savingIntoAnotherBlogFollowsItsGenerator()
{
    m_editor->blog.write(u"hugo/hugo.toml"_s, "title = 'h'\n");
    m_editor->blog.write(u"hugo/content/a.md"_s, "a\n");
    QVERIFY(m_editor->status().contains(u"Jekyll"_s));
    m_editor->workbench().files().askSavePath = [this](const QString &) {
        return m_editor->blog.path(u"hugo/content/post.md"_s);
    };
    m_editor->action(CommandId::SaveAs).trigger();
    QVERIFY2(m_editor->status().contains(u"Hugo"_s), qPrintable(m_editor->status()));
    QVERIFY(m_editor->waitUntilRendered());
    QCOMPARE(m_editor->headings().size(), 17);
}

void WorkbenchImagesTest::anExportedPageHoldsAll()
{
    const QString path = m_editor->blog.path(u"page.html"_s);
    m_editor->workbench().exports().askPath = [path](const QString &, app::ExportFormat) {
        return path;
    };
    QSignalSpy exported(&m_editor->workbench().exports(), &ui::ExportController::exported);
    m_editor->action(CommandId::ExportHtml).trigger();
    QTRY_COMPARE(exported.count(), 1);
    const QString page = QString::fromUtf8(m_editor->blog.bytes(u"page.html"_s));
    QVERIFY(page.contains(u"<title>파도콘 2026 참가 후기"_s));
    QVERIFY(page.contains(u"lang=\"ko\""_s));
    QVERIFY(page.contains(u"번개 발표</h2>"_s));
    // The cover and four pictures; nothing is left to be fetched.
    QCOMPARE(page.count(u"src=\"data:image/"_s) >= 4, true);
    QVERIFY(!page.contains(u"src=\"img/"_s));
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY2(m_editor->message().contains(u"Exported"_s), qPrintable(m_editor->message()));
    QVERIFY(!m_editor->message().contains(u"could not"_s));
    QVERIFY(!m_editor->post().isModified());
}

void WorkbenchImagesTest::anExportHoldsWhatWasJustTyped()
{
    const QString path = m_editor->blog.path(u"page.html"_s);
    m_editor->workbench().exports().askPath = [path](const QString &, app::ExportFormat) {
        return path;
    };
    QSignalSpy exported(&m_editor->workbench().exports(), &ui::ExportController::exported);
    m_editor->placeCursor(u"\n## 등록"_s);
    QTest::keyClicks(&m_editor->text(), u" just now"_s);
    m_editor->action(CommandId::ExportHtml).trigger();
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(m_editor->blog.bytes(u"page.html"_s).contains("등록 just now"));
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchImagesTest)
#include "workbenchimagestest.moc"
