// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/ui/assetpanel/postwithpanel.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/common/imagerepair.h"
#include "ui/common/messagebar.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using ui::AssetPanelController;

// Images that get another name, or go, by way of the panel.
class PanelChangesTest final : public PostWithPanel
{
    Q_OBJECT

private Q_SLOTS:
    void renameChangesFileAndText();
    void otherPostsAreShownBeforeARename();
    void aRenameTakesTheNewestText();
    void renamesWaitForTheOneBefore();
    void aTakenNameIsAnError();
    void escapeLeavesTheName();
    void trashCanBeUndone();
    void trashTellsWhoUsesTheImage();
    void aMovedImageIsFoundWithOneClick();
    void aMissingImageIsRepairedByKeyboard();
    void aFileForAMissingImageIsAskedFor();
    void anAddressThatTheSiteWontFindIsMended();
    void anImageThatIsNotPublishedIsMovedWhereItIs();

private:
    void openInBlog(const QString &text);
    [[nodiscard]] QPushButton *button(const QString &text) const;
};

void PanelChangesTest::renameChangesFileAndText()
{
    draw("post/img/a.png");
    open(QStringLiteral("---\nimage: img/a.png\n---\n\n![x](img/a.png \"t\")\n"));
    selectRow(0);
    QTest::keyClick(&view(), Qt::Key_F2);
    auto *editor = view().findChild<QLineEdit *>();
    QVERIFY(editor);
    QTRY_COMPARE(editor->selectedText(), QStringLiteral("a"));
    QTest::keyClicks(editor, QStringLiteral("new name"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(
        m_document->text(),
        QStringLiteral("---\nimage: img/new-name.png\n---\n\n![x](img/new-name.png \"t\")\n"));
    QVERIFY(QFileInfo::exists(file("post/img/new-name.png")));
    QVERIFY(!QFileInfo::exists(file("post/img/a.png")));
    render();
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("new-name.png")});
    QCOMPARE(view().currentIndex().row(), 0);
    // The file goes along with the text, there and back.
    m_document->textDocument().undo();
    QCOMPARE(m_document->text().count(QStringLiteral("img/a.png")), 2);
    QTRY_VERIFY(QFileInfo::exists(file("post/img/a.png")));
    m_document->textDocument().redo();
    QTRY_VERIFY(QFileInfo::exists(file("post/img/new-name.png")));
    QVERIFY(!QFileInfo::exists(file("post/img/a.png")));
}

void PanelChangesTest::otherPostsAreShownBeforeARename()
{
    draw("post/img/a.png");
    write("post/other.md", "one\n\n![y](img/a.png)\n");
    open(QStringLiteral("![x](img/a.png)\n"));
    const auto rename = [this] {
        QVERIFY(view().model()->setData(view().model()->index(0, 0), QStringLiteral("b")));
        QTRY_VERIFY(dialog());
    };
    rename();
    const QString shown = dialog()->findChild<QTextEdit *>()->document()->toRawText();
    QVERIFY(shown.contains(u"other.md"));
    QVERIFY(shown.contains(u"![y](img/b.png)"));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(QFileInfo::exists(file("post/img/a.png")));

    rename();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(m_document->text(), QStringLiteral("![x](img/b.png)\n"));
    QCOMPARE(read("post/other.md"), QByteArray("one\n\n![y](img/b.png)\n"));
    m_document->textDocument().undo();
    QTRY_COMPARE(read("post/other.md"), QByteArray("one\n\n![y](img/a.png)\n"));
    QVERIFY(QFileInfo::exists(file("post/img/a.png")));
}

void PanelChangesTest::aRenameTakesTheNewestText()
{
    draw("post/img/a.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    m_document->apply({{{0, 0}, QStringLiteral("typed ")}});
    QVERIFY(view().model()->setData(view().model()->index(0, 0), QStringLiteral("b")));
    m_document->apply({{{0, 0}, QStringLiteral("just ")}});
    QTRY_COMPARE(m_document->text(), QStringLiteral("just typed ![x](img/b.png)\n"));
    QVERIFY(QFileInfo::exists(file("post/img/b.png")));
}

void PanelChangesTest::renamesWaitForTheOneBefore()
{
    draw("post/img/a.png");
    draw("post/img/c.png", qRgb(1, 2, 3));
    open(QStringLiteral("![x](img/a.png) ![y](img/c.png)\n"));
    QSignalSpy failed(m_panel.get(), &AssetPanelController::failed);
    const auto name = [this](int row, const char *to) {
        QVERIFY(view().model()->setData(view().model()->index(row, 0), QLatin1StringView(to)));
    };
    name(0, "b");
    name(1, "d");
    name(0, "b"); // As a second press of the key asks for it.
    name(0, "e"); // Of a file that is called b by then.
    QTRY_COMPARE(m_document->text(), QStringLiteral("![x](img/e.png) ![y](img/d.png)\n"));
    QCOMPARE(QDir(file("post/img")).entryList(QDir::Files),
             (QStringList{QStringLiteral("d.png"), QStringLiteral("e.png")}));
    QCOMPARE(failed.count(), 0);
}

void PanelChangesTest::aTakenNameIsAnError()
{
    draw("post/img/a.png");
    draw("post/img/b.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    QSignalSpy failed(m_panel.get(), &AssetPanelController::failed);
    QVERIFY(view().model()->setData(view().model()->index(0, 0), QStringLiteral("b.png")));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<app::Error>().kind, app::Error::Kind::AlreadyExists);
    QCOMPARE(m_document->text(), QStringLiteral("![x](img/a.png)\n"));
    render();
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
}

void PanelChangesTest::escapeLeavesTheName()
{
    draw("post/img/a.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    selectRow(0);
    QTest::keyClick(&view(), Qt::Key_F2);
    auto *editor = view().findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("b"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(QFileInfo::exists(file("post/img/a.png")));
    QCOMPARE(rows(), QStringList{QStringLiteral("a.png")});
}

void PanelChangesTest::trashCanBeUndone()
{
    draw("post/img/a.png");
    open(QStringLiteral("x\n"));
    selectRow(0);
    auto *bar = m_panel->widget().findChild<ui::MessageBar *>();
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().contains(QStringLiteral("a.png")));
    QVERIFY(!QFileInfo::exists(file("post/img/a.png")));
    QTRY_COMPARE(rows().size(), 0);
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo")
            button->click();
    }
    QVERIFY(QFileInfo::exists(file("post/img/a.png")));
    QTRY_COMPARE(rows().size(), 1);
}

void PanelChangesTest::trashTellsWhoUsesTheImage()
{
    draw("post/img/a.png");
    open(QStringLiteral("x\n\n![y](img/a.png)\n"));
    selectRow(0);
    auto *bar = m_panel->widget().findChild<ui::MessageBar *>();
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().contains(QStringLiteral("Line 3")));
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("a.png Missing")});
}

/// As the post of a Jekyll blog.
void PanelChangesTest::openInBlog(const QString &text)
{
    write("_config.yml", "title: x\n");
    m_siteRoot = m_root;
    open(text, "_posts/a.md");
    m_siteRoot.clear();
}

/// One of those that can be clicked; null where there is none.
QPushButton *PanelChangesTest::button(const QString &text) const
{
    for (QPushButton *one : m_panel->widget().findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void PanelChangesTest::aMovedImageIsFoundWithOneClick()
{
    draw("pictures/a.png");
    openInBlog(QStringLiteral("![x](img/a.png \"t\")\n"));
    selectRow(0);
    QTRY_VERIFY(button(QStringLiteral("Use pictures/a.png")));
    QVERIFY(labels().contains(QStringLiteral("An image of this name is in another folder.")));
    button(QStringLiteral("Use pictures/a.png"))->click();
    QCOMPARE(m_document->text(), QStringLiteral("![x]({{ site.baseurl }}/pictures/a.png \"t\")\n"));
    m_document->textDocument().undo();
    QCOMPARE(m_document->text(), QStringLiteral("![x](img/a.png \"t\")\n"));
}

void PanelChangesTest::aMissingImageIsRepairedByKeyboard()
{
    draw("pictures/a.png");
    openInBlog(QStringLiteral("![x](img/a.png)\n"));
    selectRow(0);
    QTRY_VERIFY(button(QStringLiteral("Use pictures/a.png")));
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(m_document->text(), QStringLiteral("![x]({{ site.baseurl }}/pictures/a.png)\n"));
}

void PanelChangesTest::aFileForAMissingImageIsAskedFor()
{
    draw("away/new.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    selectRow(0);
    m_panel->imageRepair().chooseFile = [this](const QString &, const auto &done) {
        done(file("away/new.png"));
    };
    QVERIFY(button(QStringLiteral("Locate…")));
    QVERIFY(button(QStringLiteral("Import…")));
    button(QStringLiteral("Import…"))->click();
    QTRY_COMPARE(m_document->text(), QStringLiteral("![x](img/new.png)\n"));
    QCOMPARE(read("post/img/new.png"), read("away/new.png"));
}

void PanelChangesTest::anAddressThatTheSiteWontFindIsMended()
{
    draw("img/a.png");
    openInBlog(QStringLiteral("![x](../img/a.png)\n"));
    selectRow(0);
    QTRY_VERIFY(button(QStringLiteral("Make the Site Find It")));
    QCOMPARE(badge(0), QStringLiteral("Not on the site"));
    button(QStringLiteral("Make the Site Find It"))->click();
    QCOMPARE(m_document->text(), QStringLiteral("![x]({{ site.baseurl }}/img/a.png)\n"));
    render();
    QTRY_COMPARE(badge(0), QString());
    QVERIFY(!button(QStringLiteral("Make the Site Find It")));
}

void PanelChangesTest::anImageThatIsNotPublishedIsMovedWhereItIs()
{
    draw("_posts/secret/a.png");
    write("_posts/b.md", "![y](secret/a.png)\n");
    const QByteArray bytes = read("_posts/secret/a.png");
    const QString before = QStringLiteral("![x](secret/a.png \"t\")\n");
    openInBlog(before);
    selectRow(0);
    QTRY_VERIFY(button(QStringLiteral("Move It Where the Site Has It")));
    button(QStringLiteral("Move It Where the Site Has It"))->click();
    QTRY_VERIFY(dialog()); // Another post changes, too.
    dialog()->accept();
    QTRY_COMPARE(m_document->text(),
                 QStringLiteral("![x]({{ site.baseurl }}/assets/img/a/a.png \"t\")\n"));
    QCOMPARE(read("assets/img/a/a.png"), bytes);
    QCOMPARE(read("_posts/b.md"), "![y](../assets/img/a/a.png)\n");
    render();
    QTRY_COMPARE(badge(0), QString());
    m_document->textDocument().undo();
    QTRY_COMPARE(read("_posts/secret/a.png"), bytes);
    QTRY_COMPARE(read("_posts/b.md"), "![y](secret/a.png)\n");
    QCOMPARE(m_document->text(), before);
}

QTEST_MAIN(PanelChangesTest)
#include "panelchangestest.moc"
