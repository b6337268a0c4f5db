// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/imageintake.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/theme/themecontroller.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::AssetPanelController;

// Pictures that are referred to before they are written: the reference follows what becomes of
// them.
class ImageIntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void aNameThatTheTextUsesIsTaken_data();
    void aNameThatTheTextUsesIsTaken();
    void onlyTheReferenceThatWasInsertedFollows();
    void theReferenceIsFoundWhereTheTextMovedIt();
    void aReferenceThatWasTakenBackIsNotLookedForElsewhere();
    void aPictureThatIsLostTakesItsOwnReferenceAlong();
    void aDescriptionThatWasGivenToALostPictureStays();

    void aPictureOfTheWebKeepsItsName();
    void anEmbeddedPictureKeepsItsFormat();
    void aPictureThatDidNotComeAlongIsReferredTo();

private:
    void open(const QString &text);
    void add(Qt::GlobalColor color) const
    {
        QImage image(9, 9, QImage::Format_RGB32);
        image.fill(color);
        m_panel->addImage({image});
    }
    /// Adds a picture whose twin lies in the folder, img/post-01.png: its reference will follow.
    void addTwin();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<AssetPanelController> m_panel;
    std::unique_ptr<app::PostDocument> m_document;
};

void ImageIntakeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"post"_s));
    m_settings = std::make_unique<app::Settings>(path(u"settings.ini"_s));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_panel = std::make_unique<AssetPanelController>(*m_actions, *m_theme, *m_settings);
}

void ImageIntakeTest::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

/// References are put at the start of the text.
void ImageIntakeTest::open(const QString &text)
{
    const QString file = path(u"post/index.md"_s);
    m_document = std::make_unique<app::PostDocument>(text);
    QVERIFY(m_document->saveAs(file, app::OnConflict::Replace));
    m_panel->setPost(m_document.get());
    m_panel->setPlace({file, {}});
    connect(m_panel.get(), &AssetPanelController::insertRequested, m_document.get(),
            [this](const QString &markdown) {
                m_document->apply({{{0, 0}, markdown + u'\n'}});
            });
}

void ImageIntakeTest::addTwin()
{
    add(Qt::green);
    QTRY_VERIFY(QFile::exists(path(u"post/img/post-01.png"_s)));
    QCOMPARE(m_document->text().section(u'\n', 0, 0), u"![](img/post-01.png)"_s);
    add(Qt::green);
    QCOMPARE(m_document->text().section(u'\n', 0, 0), u"![](img/post-02.png)"_s);
}

void ImageIntakeTest::aNameThatTheTextUsesIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an image that is missing") << u"![](img/post-01.png)\n"_s;
    QTest::newRow("in HTML") << u"<img src='img/post-01.png'>\n"_s;
    QTest::newRow("percent-encoded") << u"![](img/post%2D01.png)\n"_s;
    QTest::newRow("a link to another format") << u"[x](post-01.webp)\n"_s;
}

void ImageIntakeTest::aNameThatTheTextUsesIsTaken()
{
    QFETCH(const QString, text);
    open(text);
    add(Qt::blue);
    QTRY_VERIFY(QFile::exists(path(u"post/img/post-02.png"_s)));
    QCOMPARE(m_document->text(), u"![](img/post-02.png)\n"_s + text);
    QVERIFY(!QFile::exists(path(u"post/img/post-01.png"_s)));
}

void ImageIntakeTest::onlyTheReferenceThatWasInsertedFollows()
{
    open(u"x\n"_s);
    addTwin();
    const QString copy = u"`![](img/post-02.png)`\n"_s; // The author's own words.
    m_document->apply({{{m_document->text().size(), 0}, copy}});
    const QString one = u"![](img/post-01.png)\n"_s;
    QTRY_COMPARE(m_document->text(), one + one + u"x\n"_s + copy);
}

void ImageIntakeTest::theReferenceIsFoundWhereTheTextMovedIt()
{
    open(u"x\n"_s);
    addTwin();
    m_document->apply({{{0, 0}, u"# Before\n\n"_s}, {{2, 0}, u"a snowman"_s}});
    QTRY_COMPARE(m_document->text(),
                 u"# Before\n\n![a snowman](img/post-01.png)\n![](img/post-01.png)\nx\n"_s);
}

void ImageIntakeTest::aReferenceThatWasTakenBackIsNotLookedForElsewhere()
{
    open(u"x\n"_s);
    addTwin();
    m_document->textDocument().undo();
    const QString text = m_document->text() + u"![](img/post-02.png)\n"_s;
    m_document->apply({{{m_document->text().size(), 0}, u"![](img/post-02.png)\n"_s}});
    // The thread writes one after the other: the third comes after what became of the second.
    add(Qt::red);
    QTRY_VERIFY(QFile::exists(path(u"post/img/post-03.png"_s)));
    QCoreApplication::processEvents();
    QCOMPARE(m_document->text(), u"![](img/post-03.png)\n"_s + text);
}

void ImageIntakeTest::aPictureThatIsLostTakesItsOwnReferenceAlong()
{
    QFile inTheWay(path(u"post/img"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    open(u"![](img/post-01.png)\n"_s);
    QSignalSpy failed(m_panel.get(), &AssetPanelController::failed);
    add(Qt::blue);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_document->text(), u"\n![](img/post-01.png)\n"_s);
}

void ImageIntakeTest::aDescriptionThatWasGivenToALostPictureStays()
{
    QFile inTheWay(path(u"post/img"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    open(u"x\n"_s);
    QSignalSpy failed(m_panel.get(), &AssetPanelController::failed);
    add(Qt::blue);
    m_document->apply({{{2, 0}, u"snow"_s}});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_document->text(), u"![snow](img/post-01.png)\nx\n"_s);
}

void ImageIntakeTest::aPictureOfTheWebKeepsItsName()
{
    open(u"x\n"_s);
    QImage image(9, 9, QImage::Format_RGB32);
    image.fill(Qt::cyan);
    m_panel->addImage({image, {}, u"https://a.kr/My Shop.jpg"_s, u"My Shop.jpg"_s, u"a [shop]"_s});
    QCOMPARE(m_document->text(), u"![a \\[shop\\]](img/My-Shop.png)\nx\n"_s);
    QTRY_VERIFY(QFile::exists(path(u"post/img/My-Shop.png"_s)));
    image.fill(Qt::blue);
    m_panel->addImage({image, {}, u"https://b.kr/my-shop.png"_s, u"my-shop.png"_s, {}});
    QTRY_VERIFY(QFile::exists(path(u"post/img/my-shop-2.png"_s)));
    QVERIFY(m_document->text().startsWith(u"![](img/my-shop-2.png)\n"_s));
}

void ImageIntakeTest::anEmbeddedPictureKeepsItsFormat()
{
    open(u"x\n"_s);
    const QByteArray gif
        = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    m_panel->addImage({{}, gif, {}, {}, u"a dot"_s});
    QTRY_COMPARE(m_document->text(), u"![a dot](img/a-dot.gif)\nx\n"_s);
    QFile file(path(u"post/img/a-dot.gif"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), gif);
}

void ImageIntakeTest::aPictureThatDidNotComeAlongIsReferredTo()
{
    open(u"x\n"_s);
    m_panel->addImage({{}, {}, u"http://127.0.0.1:1/shop.png"_s, u"shop.png"_s, u"shop"_s});
    QCOMPARE(m_document->text(), u"![shop](http://127.0.0.1:1/shop.png)\nx\n"_s);
}

QTEST_MAIN(ImageIntakeTest)
#include "imageintaketest.moc"
