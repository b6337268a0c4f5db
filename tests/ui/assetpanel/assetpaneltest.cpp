// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetdetails.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/assetview.h"
#include "ui/assetpanel/importoptionsmenu.h"
#include "ui/common/messagebar.h"
#include "ui/theme/themecontroller.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>

#include <memory>

using ui::AssetModel;
using ui::AssetPanelController;
using ui::AssetView;

class AssetPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        // The trash lies in it.
        QVERIFY(
            QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    }
    void init();
    void cleanup();

    void imagesAreShownWithTheirState();
    void theFilterShowsOneKind();
    void theOrderIsChosen();
    void theDescriptionIsEditedInPlace();
    void aWrongCaseIsPutRight();
    void otherPostsThatUseAnImageAreNamed();
    void emptyStatesSayWhatToDo();
    void aPastedBitmapBecomesAFileAndAReference();
    void optionsOfTheBlogCountOnTheWayIn();
    void aLargeScreenshotIsInTheTextAtOnce();
    void theSamePictureTwiceIsOneFile();
    void addedFilesAreReferredToInOrder();
    void droppedFilesAreAdded();
    void whatIsNoImageIsAnError();
    void anUntitledPostIsSavedFirst();
    void aPostThatWasClosedGetsNoReference();
    void renameChangesFileAndText();
    void otherPostsAreShownBeforeARename();
    void aRenameTakesTheNewestText();
    void aTakenNameIsAnError();
    void escapeLeavesTheName();
    void trashCanBeUndone();
    void trashTellsWhoUsesTheImage();
    void keysActOnTheCurrentImage();
    void whatIsNoImageIsLeftAlone();
    void draggingOutGivesMarkdown();
    void filesThatAppearAreListed();
    void resultsOfOldTextAreIgnored();
    void thumbnailsAreDrawn();
    void actionsFollowThePost();
    void thePlaceMayComeFirst();
    void imagesThatWaitStayWithTheirPost();
    void filesOfThePostAreThoseItUses();

private:
    [[nodiscard]] QString file(const char *name) const;
    [[nodiscard]] QByteArray read(const char *name) const;
    void write(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] QDialog *dialog() const { return m_panel->widget().findChild<QDialog *>(); }
    void draw(const char *name, QRgb color = qRgb(200, 30, 30)) const;
    void open(const QString &text);
    void render();
    [[nodiscard]] AssetView &view() const { return *m_panel->widget().findChild<AssetView *>(); }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString labels() const;
    void selectRow(int row) const;
    [[nodiscard]] QString badge(int row) const
    {
        return view().model()->index(row, 0).data(AssetModel::BadgeRole).toString();
    }
    /// Of the menu that filters and sorts.
    void choose(const char *text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<AssetPanelController> m_panel;
    std::unique_ptr<app::PostDocument> m_document;
    QString m_root;
    QString m_siteRoot; ///< Of the post that open() opens.
};

void AssetPanelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    m_settings = std::make_unique<app::Settings>(file("settings.ini"));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_panel = std::make_unique<AssetPanelController>(*m_actions, *m_theme, *m_settings);
    m_panel->widget().resize(270, 500);
    m_panel->widget().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_panel->widget()));
    new QAbstractItemModelTester(m_panel->findChild<AssetModel *>(), m_panel.get());
}

void AssetPanelTest::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

QString AssetPanelTest::file(const char *name) const
{
    return m_root + u'/' + QString::fromUtf8(name);
}

QByteArray AssetPanelTest::read(const char *name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void AssetPanelTest::write(const char *name, const QByteArray &bytes) const
{
    QFile opened(file(name));
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

void AssetPanelTest::draw(const char *name, QRgb color) const
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(color);
    QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
    QVERIFY(image.save(file(name), "PNG"));
}

/// Opens `text` as post/index.md and shows what is there.
void AssetPanelTest::open(const QString &text)
{
    QVERIFY(QDir().mkpath(file("post")));
    QFile post(file("post/index.md"));
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write(text.toUtf8());
    post.close();
    app::Result<std::unique_ptr<app::PostDocument>> document
        = app::PostDocument::open(file("post/index.md"));
    QVERIFY(document);
    m_document = std::move(document).value();
    m_panel->setPost(m_document.get());
    m_panel->setPlace({file("post/index.md"), m_siteRoot});
    QSignalSpy scanned(m_panel->findChild<AssetModel *>(), &AssetModel::modelReset);
    render();
    if (text.contains(u".png") || QFileInfo::exists(file("post/img")))
        QTRY_VERIFY(scanned.count() > 0);
}

void AssetPanelTest::render()
{
    m_panel->setRendered(std::make_shared<app::RenderedPost>(
        app::render(m_document->text(), {}, m_document->revision())));
}

QStringList AssetPanelTest::rows() const
{
    QStringList result;
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        const auto state
            = static_cast<app::PostImage::State>(index.data(AssetModel::StateRole).toInt());
        result.append(
            QStringLiteral("%1 %2").arg(index.data().toString(), ui::stateWord(state)).trimmed());
    }
    return result;
}

QString AssetPanelTest::labels() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->widget().findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void AssetPanelTest::selectRow(int row) const
{
    view().setFocus();
    view().setCurrentIndex(view().model()->index(row, 0));
}

void AssetPanelTest::choose(const char *text) const
{
    for (const QMenu *menu : m_panel->widget().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1StringView(text))
                action->trigger();
        }
    }
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

void AssetPanelTest::aPastedBitmapBecomesAFileAndAReference()
{
    open(QStringLiteral("x\n"));
    QSignalSpy inserted(m_panel.get(), &AssetPanelController::insertRequested);
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    m_panel->addImage(image);
    // The reference is there before the picture.
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][0].toString(), QStringLiteral("![](img/post-01.png)"));
    QTRY_COMPARE(QImage(file("post/img/post-01.png")).pixelColor(3, 3), QColor(Qt::blue));
    // The reference is not in the text yet: the image is listed and chosen.
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("post-01.png Unused")});
    QCOMPARE(view().currentIndex().row(), 0);
}

void AssetPanelTest::optionsOfTheBlogCountOnTheWayIn()
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
    m_panel->addImage(QImage(9, 9, QImage::Format_RGB32));
    QVERIFY(inserted[1][0].toString().endsWith(QStringLiteral("-01.webp)")));
    m_siteRoot.clear(); // Another blog has its own.
    open(QStringLiteral("y\n"));
    QCOMPARE(menu->options(), app::ImageOptions());
}

void AssetPanelTest::aLargeScreenshotIsInTheTextAtOnce()
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
    m_panel->addImage(image);
    const qint64 taken = timer.elapsed();
    QCOMPARE(inserted.count(), 1);
    qInfo("%lld ms until the reference", taken);
    QVERIFY(taken <= 100);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file("post/img/post-01.png")), 30'000);
}

void AssetPanelTest::theSamePictureTwiceIsOneFile()
{
    open(QStringLiteral("x\n"));
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::green);
    connect(m_panel.get(), &AssetPanelController::insertRequested, m_document.get(),
            [this](const QString &markdown) {
                m_document->apply({{{0, 0}, markdown + u'\n'}});
            });
    m_panel->addImage(image);
    m_panel->addImage(image);
    const QString one = QStringLiteral("![](img/post-01.png)\n");
    QTRY_COMPARE(m_document->text(), one + one + QStringLiteral("x\n"));
    QVERIFY(!QFileInfo::exists(file("post/img/post-02.png")));
}

void AssetPanelTest::addedFilesAreReferredToInOrder()
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

void AssetPanelTest::droppedFilesAreAdded()
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

void AssetPanelTest::whatIsNoImageIsAnError()
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

void AssetPanelTest::anUntitledPostIsSavedFirst()
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

void AssetPanelTest::aPostThatWasClosedGetsNoReference()
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

void AssetPanelTest::renameChangesFileAndText()
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

void AssetPanelTest::otherPostsAreShownBeforeARename()
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

void AssetPanelTest::aRenameTakesTheNewestText()
{
    draw("post/img/a.png");
    open(QStringLiteral("![x](img/a.png)\n"));
    m_document->apply({{{0, 0}, QStringLiteral("typed ")}});
    QVERIFY(view().model()->setData(view().model()->index(0, 0), QStringLiteral("b")));
    m_document->apply({{{0, 0}, QStringLiteral("just ")}});
    QTRY_COMPARE(m_document->text(), QStringLiteral("just typed ![x](img/b.png)\n"));
    QVERIFY(QFileInfo::exists(file("post/img/b.png")));
}

void AssetPanelTest::aTakenNameIsAnError()
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

void AssetPanelTest::escapeLeavesTheName()
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

void AssetPanelTest::trashCanBeUndone()
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

void AssetPanelTest::trashTellsWhoUsesTheImage()
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

void AssetPanelTest::thePlaceMayComeFirst()
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

void AssetPanelTest::imagesThatWaitStayWithTheirPost()
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
