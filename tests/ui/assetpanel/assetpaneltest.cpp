// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"
#include "tests/ui/assetpanel/postwithpanel.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetdetails.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelcontroller.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::AssetModel;
using ui::AssetPanelController;

// What the panel shows of a post, and what keys do there.
class AssetPanelTest final : public PostWithPanel
{
    Q_OBJECT

private Q_SLOTS:
    void imagesAreShownWithTheirState();
    void theFilterShowsOneKind();
    void theOrderIsChosen();
    void theDescriptionIsEditedInPlace();
    void aWrongCaseIsPutRight();
    void otherPostsThatUseAnImageAreNamed();
    void emptyStatesSayWhatToDo();
    void keysActOnTheCurrentImage();
    void whatIsNoImageIsLeftAlone();
    void draggingOutGivesMarkdown();
    void filesThatAppearAreListed();
    void resultsOfOldTextAreIgnored();
    void whatIsToldOfNoImageShowsNothing();
    void thumbnailsAreDrawn();
    void actionsFollowThePost();
    void filesOfThePostAreThoseItUses();
};

void AssetPanelTest::whatIsToldOfNoImageShowsNothing()
{
    auto *details = m_panel->widget().findChild<ui::AssetDetails *>();
    details->show(nullptr, {}, true);
    details->setAdvice({});
    QVERIFY(details->isHidden());
    details->setUses({});
    QVERIFY(details->isHidden());
}

void AssetPanelTest::imagesAreShownWithTheirState()
{
    draw("post/img/행사.png");
    draw("post/img/left.png");
    open(QStringLiteral("![a](img/행사.png) ![b](img/no.png) ![c](https://h/x.png)\n"));
    QCOMPARE(
        rows(),
        QStringList({QStringLiteral("행사.png"), QStringLiteral("no.png Missing"),
                     QStringLiteral("https://h/x.png Online"), QStringLiteral("left.png Unused")}));
    QVERIFY(labels().contains(QStringLiteral("4 images, 1 unused, 1 missing")));
    const QModelIndex used = view().model()->index(0, 0);
    QVERIFY(used.data(AssetModel::FactsRole).toString().startsWith(QStringLiteral("64 × 48 · ")));
    const QModelIndex missing = view().model()->index(1, 0);
    QVERIFY(missing.data(Qt::ToolTipRole).toString().contains(file("post/img/no.png")));
    QVERIFY(missing.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Missing")));
}

void AssetPanelTest::theFilterShowsOneKind()
{
    draw("post/img/a.png");
    draw("post/img/b.png");
    open(QStringLiteral("![a](img/a.png) ![b](img/no.png)\n"));
    choose("Unused");
    QCOMPARE(rows(), QStringList{QStringLiteral("b.png Unused")});
    choose("Missing");
    QCOMPARE(rows(), QStringList{QStringLiteral("no.png Missing")});
    choose("Used");
    QCOMPARE(rows().size(), 2);
    choose("Not Described");
    QCOMPARE(rows().size(), 0);
    choose("All Images");
    QCOMPARE(rows().size(), 3);
}

void AssetPanelTest::theOrderIsChosen()
{
    draw("post/img/b.png");
    draw("post/img/a.png");
    QVERIFY(QImage(400, 300, QImage::Format_RGB32).save(file("post/img/c.png")));
    open(QStringLiteral("![x](img/b.png) ![x](img/c.png) ![x](img/a.png)\n"));
    const auto names = [this] {
        QStringList result;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            result.append(view().model()->index(row, 0).data().toString().first(1));
        return result.join(QString());
    };
    QCOMPARE(names(), QStringLiteral("bca"));
    choose("By Name");
    QCOMPARE(names(), QStringLiteral("abc"));
    choose("Largest First");
    QCOMPARE(names().first(1), QStringLiteral("c"));
    choose("List");
    QVERIFY(view().gridSize().height() < 60);
    choose("Grid");
    choose("As in the Text");
    QCOMPARE(names(), QStringLiteral("bca"));
    QVERIFY(view().gridSize().height() > 60);
}

void AssetPanelTest::theDescriptionIsEditedInPlace()
{
    draw("post/img/a.png");
    open(QStringLiteral("![](img/a.png)\n\n![old](img/a.png)\n"));
    QCOMPARE(badge(0), QStringLiteral("Not described"));
    selectRow(0);
    auto *details = m_panel->widget().findChild<ui::AssetDetails *>();
    QVERIFY(details->isVisible());
    auto *altText = details->findChild<QLineEdit *>();
    QCOMPARE(altText->text(), QString());
    altText->setFocus();
    QTest::keyClicks(altText, QStringLiteral("Snow"));
    QTest::keyClick(altText, Qt::Key_Return);
    QCOMPARE(m_document->text(), QStringLiteral("![Snow](img/a.png)\n\n![Snow](img/a.png)\n"));
    m_document->textDocument().undo();
    QCOMPARE(m_document->text(), QStringLiteral("![](img/a.png)\n\n![old](img/a.png)\n"));
}

void AssetPanelTest::aWrongCaseIsPutRight()
{
    draw("post/img/Photo.png");
    open(QStringLiteral("![x](img/photo.png)\n"));
    QCOMPARE(badge(0), QStringLiteral("Other case"));
    selectRow(0);
    auto *details = m_panel->widget().findChild<ui::AssetDetails *>();
    auto *fix = details->findChild<QPushButton *>();
    QCOMPARE(fix->text(), QStringLiteral("Use Photo.png"));
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(m_document->text(), QStringLiteral("![x](img/Photo.png)\n"));
}

void AssetPanelTest::otherPostsThatUseAnImageAreNamed()
{
    draw("post/img/a.png");
    write("post/other.md", "one\n\n![x](img/a.png)\n");
    m_siteRoot = m_root;
    open(QStringLiteral("![x](img/a.png)\n"));
    m_siteRoot.clear();
    QSignalSpy requested(m_panel.get(), &AssetPanelController::placeRequested);
    selectRow(0);
    auto *details = m_panel->widget().findChild<ui::AssetDetails *>();
    QLabel *others = nullptr;
    QTRY_VERIFY([&] {
        for (QLabel *label : details->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("post/other.md:3")))
                others = label;
        }
        return others != nullptr;
    }());
    const QString link = others->text().section(u'"', 1, 1);
    Q_EMIT others->linkActivated(link);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toString(), file("post/other.md"));
    QCOMPARE(requested[0][1].toInt(), 3);
}

void AssetPanelTest::emptyStatesSayWhatToDo()
{
    m_panel->setPost(nullptr);
    QVERIFY(labels().contains(QStringLiteral("No post is open")));
    QVERIFY(!m_panel->widget().findChild<QPushButton *>(QStringLiteral("addImages"))->isVisible());
    open(QStringLiteral("x\n"));
    QTRY_VERIFY(labels().contains(QStringLiteral("No images yet")));
    QVERIFY(m_panel->widget().findChild<QPushButton *>(QStringLiteral("addImages"))->isVisible());
}

void AssetPanelTest::keysActOnTheCurrentImage()
{
    draw("post/img/a b.png");
    open(QStringLiteral("x\n\n![글](<img/a b.png>)\n"));
    selectRow(0);
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QSignalSpy line(m_panel.get(), &AssetPanelController::lineRequested);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(), QStringLiteral("![글](<img/a b.png>)"));
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(line.count(), 1);
    QCOMPARE(line[0][0].toInt(), 3);
    QCOMPARE(inserted.count(), 1);
    QTest::keySequence(&view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("![글](<img/a b.png>)"));
    auto *mime = new QMimeData;
    mime->setImageData(QImage(5, 5, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(mime);
    QTest::keySequence(&view(), QKeySequence::Paste);
    QTRY_COMPARE(inserted.count(), 2);
    QCOMPARE(inserted[1][0].toString(), QStringLiteral("![](img/post-01.png)"));
}

void AssetPanelTest::whatIsNoImageIsLeftAlone()
{
    draw("post/img/a.png");
    open(QStringLiteral("![x](index.md)\n"));
    QCOMPARE(rows()[0], QStringLiteral("index.md"));
    selectRow(0);
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QTest::keyClick(&view(), Qt::Key_F2);
    QVERIFY(!view().findChild<QLineEdit *>());
    QTest::keyClick(&view(), Qt::Key_Delete);
    // Tasks are done in order: what comes after the trash is done after it.
    m_panel->addFiles({file("post/img/a.png")});
    QTRY_COMPARE(inserted.count(), 1);
    QVERIFY(QFileInfo::exists(file("post/index.md")));
}

void AssetPanelTest::draggingOutGivesMarkdown()
{
    draw("post/img/내 사진.png");
    open(QStringLiteral("x\n"));
    const std::unique_ptr<QMimeData> mime(view().model()->mimeData({view().model()->index(0, 0)}));
    QCOMPARE(mime->text(), QStringLiteral("![내 사진](img/내%20사진.png)"));
    QVERIFY(!mime->hasUrls());
}

void AssetPanelTest::filesThatAppearAreListed()
{
    draw("post/img/a.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    selectRow(0);
    QSignalSpy changed(m_panel.get(), &ui::AssetPanelController::filesChanged);
    draw("post/img/b.png");
    QTRY_COMPARE(rows(), QStringList({QStringLiteral("a.png"), QStringLiteral("b.png Unused")}));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("a.png"));
    QVERIFY(QFile::remove(file("post/img/a.png")));
    QTRY_COMPARE(rows(),
                 QStringList({QStringLiteral("a.png Missing"), QStringLiteral("b.png Unused")}));
}

void AssetPanelTest::resultsOfOldTextAreIgnored()
{
    draw("post/img/a.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    const auto old = std::make_shared<app::RenderedPost>(
        app::render(QStringLiteral("![x](img/never.png)\n"), {}, m_document->revision()));
    m_document->apply({{{0, 0}, QStringLiteral("typed ")}});
    m_panel->setRendered(old);
    // Makes the panel look again, at what it was given last.
    draw("post/img/b.png");
    QTRY_COMPARE(rows(), QStringList({QStringLiteral("a.png"), QStringLiteral("b.png Unused")}));
}

void AssetPanelTest::thumbnailsAreDrawn()
{
    draw("post/img/a.png", qRgb(10, 200, 30));
    open(QStringLiteral("![x](img/a.png)\n"));
    const auto middle = [this] {
        const QRect tile = view().visualRect(view().model()->index(0, 0));
        const QImage picture = view().viewport()->grab(tile).toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 3);
    };
    QTRY_COMPARE(middle(), QColor(10, 200, 30));
}

void AssetPanelTest::actionsFollowThePost()
{
    const QAction &add = m_actions->action(ui::CommandId::AddImages);
    const QAction &folder = m_actions->action(ui::CommandId::OpenImageFolder);
    QVERIFY(!add.isEnabled());
    open(QStringLiteral("x\n"));
    QVERIFY(add.isEnabled());
    QVERIFY(folder.isEnabled());
    m_panel->setPost(nullptr);
    QVERIFY(!add.isEnabled());
    QVERIFY(!folder.isEnabled());
}

void AssetPanelTest::filesOfThePostAreThoseItUses()
{
    draw("post/img/a.png");
    draw("post/img/b.png");
    draw("post/img/left.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    QCOMPARE(m_panel->filesOfPost(), QStringList{file("post/img/a.png")});
    // Also those of text that is too new to be parsed.
    m_document->apply({{{0, 0}, QStringLiteral("![y](img/b.png)\n\n")}});
    QCOMPARE(m_panel->filesOfPost(), QStringList({file("post/img/a.png"), file("post/img/b.png")}));
    m_panel->setPost(nullptr);
    QCOMPARE(m_panel->filesOfPost(), QStringList());
}

QTEST_MAIN(AssetPanelTest)
#include "assetpaneltest.moc"
