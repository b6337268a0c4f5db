// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "tests/ui/assetpanel/postwithpanel.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/importoptionsmenu.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using ui::AssetPanelController;

// Images that come into a post by way of the panel.
class PanelAdditionsTest final : public PostWithPanel
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedBitmapBecomesAFileAndAReference();
    void optionsOfTheBlogCountOnTheWayIn();
    void theFolderIsChosenForTheBlog();
    void aLargeScreenshotIsInTheTextAtOnce();
    void theSamePictureTwiceIsOneFile();
    void addedFilesAreReferredToInOrder();
    void droppedFilesAreAdded();
    void whatIsNoImageIsAnError();
    void anUntitledPostIsSavedFirst();
    void aPostThatWasClosedGetsNoReference();
    void thePlaceMayComeFirst();
    void imagesThatWaitStayWithTheirPost();
};

void PanelAdditionsTest::aPastedBitmapBecomesAFileAndAReference()
{
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    m_panel->addImage({image});
    // The reference is there before the picture.
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(), QStringLiteral("![](img/post-01.png)"));
    QTRY_COMPARE(QImage(file("post/img/post-01.png")).pixelColor(3, 3), QColor(Qt::blue));
    // The reference is not in the text yet: the image is listed and chosen.
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("post-01.png Unused")});
    QCOMPARE(view().currentIndex().row(), 0);
}

void PanelAdditionsTest::optionsOfTheBlogCountOnTheWayIn()
{
    draw("away/a.png");
    m_siteRoot = m_root;
    open(QStringLiteral("x\n"));
    auto *menu = m_panel->widget().findChild<ui::ImportOptionsMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"WebP" || action->text() == u"Keep Originals in _originals")
            action->trigger();
    }
    QVERIFY(m_settings->imageOptions(m_root).keepsOriginal);
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    m_panel->addFiles({file("away/a.png")});
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(), QStringLiteral("![a](img/a.webp)"));
    QVERIFY(QFileInfo::exists(file("_originals/a.png")));
    m_panel->addImage({QImage(9, 9, QImage::Format_RGB32)});
    QVERIFY(inserted[1][0].toString().endsWith(QStringLiteral("-01.webp)")));
    m_siteRoot.clear(); // Another blog has its own.
    open(QStringLiteral("y\n"));
    QCOMPARE(menu->options(), app::ImageOptions());
}

void PanelAdditionsTest::theFolderIsChosenForTheBlog()
{
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    for (auto *menu : m_panel->widget().findChildren<ui::ImportOptionsMenu *>()) {
        menu->askFolder = [](const QString &present, const auto &done) {
            QCOMPARE(present, QString());
            done(QStringLiteral("pics/{slug}"));
        };
        for (QAction *action : menu->actions()) {
            if (action->text() == u"As the Blog's Posts Do…") {
                action->trigger();
                break;
            }
        }
    }
    m_panel->addImage({QImage(9, 9, QImage::Format_RGB32)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(), QStringLiteral("![](pics/post/post-01.png)"));
    QTRY_VERIFY(QFileInfo::exists(file("post/pics/post/post-01.png")));
}

void PanelAdditionsTest::aLargeScreenshotIsInTheTextAtOnce()
{
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QImage image(3840, 2160, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x ^ y, x * y, x + y));
    }
    QElapsedTimer timer;
    timer.start();
    m_panel->addImage({image});
    const qint64 taken = timer.elapsed();
    QCOMPARE(inserted.count(), 1);
    qInfo("%lld ms until the reference", taken);
    QVERIFY(taken <= 100);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file("post/img/post-01.png")), 30'000);
}

void PanelAdditionsTest::theSamePictureTwiceIsOneFile()
{
    open(QStringLiteral("x\n"));
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::green);
    connect(m_panel.get(), &AssetPanelController::insertRequested, m_document.get(),
            [this](const QString &markdown) {
                m_document->apply({{{0, 0}, markdown + u'\n'}});
            });
    m_panel->addImage({image});
    m_panel->addImage({image});
    const QString one = QStringLiteral("![](img/post-01.png)\n");
    QTRY_COMPARE(m_document->text(), one + one + QStringLiteral("x\n"));
    QVERIFY(!QFileInfo::exists(file("post/img/post-02.png")));
}

void PanelAdditionsTest::addedFilesAreReferredToInOrder()
{
    draw("away/나 무.png", qRgb(1, 2, 3));
    draw("away/b.png", qRgb(4, 5, 6));
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    m_panel->addFiles({file("away/나 무.png"), file("away/b.png")});
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(),
             QStringLiteral("![나 무](img/나-무.png)\n\n![b](img/b.png)"));
    QVERIFY(QFileInfo::exists(file("post/img/나-무.png")));
    QVERIFY(QFileInfo::exists(file("away/b.png")));
}

void PanelAdditionsTest::droppedFilesAreAdded()
{
    draw("away/a.png");
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file("away/a.png"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_panel->widget(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_panel->widget(), &drop);
    QTRY_COMPARE(inserted.count(), 1);
    QMimeData text;
    text.setText(QStringLiteral("words"));
    QDragEnterEvent other({50, 50}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&m_panel->widget(), &other);
    QVERIFY(!other.isAccepted());
}

void PanelAdditionsTest::whatIsNoImageIsAnError()
{
    draw("away/a.png");
    QFile words(file("away/b.png"));
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("words") > 0);
    words.close();
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QSignalSpy failed(m_panel.get(), &AssetPanelController::failed);
    m_panel->addFiles({file("away/b.png"), file("away/a.png")});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<app::Error>().kind, app::Error::Kind::Unsupported);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(), QStringLiteral("![a](img/a.png)"));
}

void PanelAdditionsTest::anUntitledPostIsSavedFirst()
{
    draw("away/a.png");
    m_document = std::make_unique<app::PostDocument>(QStringLiteral("x\n"));
    m_panel->setPost(m_document.get());
    m_panel->setPlace({});
    render();
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QSignalSpy save(m_panel.get(), &AssetPanelController::saveRequested);
    m_panel->addFiles({file("away/a.png")});
    QCOMPARE(save.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QVERIFY(QDir().mkpath(file("post")));
    QVERIFY(m_document->saveAs(file("post/new.md"), app::OnConflict::Fail));
    m_panel->setPlace({file("post/new.md"), {}});
    QTRY_COMPARE(inserted.count(), 1);
    QVERIFY(QFileInfo::exists(file("post/img/a.png")));
}

void PanelAdditionsTest::aPostThatWasClosedGetsNoReference()
{
    draw("away/a.png");
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    m_panel->addFiles({file("away/a.png")});
    m_panel->setPost(nullptr);
    QTRY_VERIFY(QFileInfo::exists(file("post/img/a.png")));
    QCoreApplication::processEvents();
    QCOMPARE(inserted.count(), 0);
}

void PanelAdditionsTest::thePlaceMayComeFirst()
{
    draw("post/img/a.png");
    draw("other/img/b.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    QFile post(file("other/index.md"));
    QVERIFY(post.open(QIODevice::WriteOnly) && post.write("![x](img/b.png)\n") > 0);
    post.close();
    app::Result<std::unique_ptr<app::PostDocument>> next
        = app::PostDocument::open(file("other/index.md"));
    QVERIFY(next);
    m_panel->setPlace({file("other/index.md"), {}});
    m_panel->setPost(next->get());
    m_document = std::move(next).value();
    render();
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("b.png")});
}

void PanelAdditionsTest::imagesThatWaitStayWithTheirPost()
{
    draw("away/a.png");
    m_document = std::make_unique<app::PostDocument>(QStringLiteral("x\n"));
    m_panel->setPost(m_document.get());
    m_panel->addFiles({file("away/a.png")});
    const std::unique_ptr<app::PostDocument> untitled = std::move(m_document);
    QVERIFY(QDir().mkpath(file("post")));
    QFile post(file("post/index.md"));
    QVERIFY(post.open(QIODevice::WriteOnly) && post.write("x\n") > 0);
    post.close();
    app::Result<std::unique_ptr<app::PostDocument>> next
        = app::PostDocument::open(file("post/index.md"));
    QVERIFY(next);
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    m_panel->setPlace({file("post/index.md"), {}});
    m_panel->setPost(next->get());
    m_document = std::move(next).value();
    // What is added now comes after what would have waited.
    draw("away/b.png", qRgb(0, 0, 9));
    m_panel->addFiles({file("away/b.png")});
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(), QStringLiteral("![b](img/b.png)"));
    QVERIFY(!QFileInfo::exists(file("post/img/a.png")));
}

QTEST_MAIN(PanelAdditionsTest)
#include "paneladditionstest.moc"
