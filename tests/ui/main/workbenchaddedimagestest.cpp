// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The bar that tells of an image that was just added, by keyboard alone in the whole editor.
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/assetpanel/addedimagebar.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/importoptionsmenu.h"
#include "ui/common/messagebar.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <algorithm>

using test::KoreanPost;
using test::OpenEditor;
using ui::AddedImageBar;
using ui::CommandId;
using ui::FileController;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"posts/2026-04-18-padocon-2026/img/"_s; // Of KoreanPost.
const QString Paragraph = u"중요한 정보라서 따로 적는다."_s; // A line of it.

QImage picture()
{
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x ^ y, x * y, x + y));
    }
    return image;
}

} // namespace

class WorkbenchAddedImagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePasteStaysInTheTextAndTheBarTells();
    void aPictureIsToldOfBeforeItIsWritten();
    void aNameThatIsGivenBeforeItIsWrittenWaits();
    void undoBeforeItIsWrittenTakesTheFileAway();
    void aPictureOnItsWayIsNeverCalledMissing();
    void aClosedBarStaysClosedWhenThePictureIsThere();
    void nameAndDescriptionAreGivenByKeyboard();
    void escapeTakesBackWhatWasWritten();
    void writingOnClosesTheBar();
    void widthIsAnEditOfTheText();
    void anotherFormatIsOneStepThatUndoTakesBack();
    void undoTakesReferenceAndFileAway();
    void undoAfterADescriptionTakesTheReferenceAway();
    void aPictureThatIsThereTwiceIsDescribedWhereItCameIn();
    void severalFilesAreToldOfOneByOne();

private:
    [[nodiscard]] AddedImageBar &bar() const
    {
        return *m_editor->window().findChild<AddedImageBar *>();
    }
    [[nodiscard]] QLineEdit *field(const char *accessibleName) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool has(const QString &name) const
    {
        return QFileInfo::exists(m_editor->blog.path(Folder + name));
    }
    [[nodiscard]] QString facts() const
    {
        // The position among many is as muted, and hidden for one.
        QStringList facts;
        for (const QLabel *label : bar().findChildren<QLabel *>(u"mutedLabel"_s)) {
            if (!label->isHidden())
                facts.append(label->text());
        }
        return facts.join(u' ');
    }
    /// Returns before the picture is told to be there: nothing is until events are handled.
    void startPaste();
    void paste();
    void pasteFiles(const QStringList &names);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchAddedImagesTest::init()
{
    m_editor = std::make_unique<OpenEditor>();
    QVERIFY(m_editor->open(KoreanPost));
    QTRY_COMPARE(m_editor->images().size(), 6);
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return FileController::Unsaved::Discard;
    };
}

void WorkbenchAddedImagesTest::cleanup()
{
    QVERIFY(m_editor->workbench().files().mayClose());
    m_editor.reset();
}

QLineEdit *WorkbenchAddedImagesTest::field(const char *accessibleName) const
{
    for (QLineEdit *line : bar().findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1StringView(accessibleName))
            return line;
    }
    return nullptr;
}

QPushButton *WorkbenchAddedImagesTest::button(const QString &text) const
{
    for (QPushButton *one : bar().findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void WorkbenchAddedImagesTest::startPaste()
{
    QApplication::clipboard()->setImage(picture());
    m_editor->placeCursor(Paragraph);
    key(Qt::Key_V, Qt::ControlModifier);
}

void WorkbenchAddedImagesTest::paste()
{
    startPaste();
    QTRY_VERIFY(bar().isVisible());
    QTRY_VERIFY(!facts().contains(u"saving"_s));
    QVERIFY(m_editor->waitUntilRendered());
    QTRY_VERIFY(m_editor->images().contains(u"padocon-2026-01.png"_s));
}

void WorkbenchAddedImagesTest::pasteFiles(const QStringList &names)
{
    QList<QUrl> urls;
    for (const QString &name : names)
        urls.append(QUrl::fromLocalFile(m_editor->blog.path(name)));
    auto *data = new QMimeData;
    data->setUrls(urls);
    QApplication::clipboard()->setMimeData(data);
    m_editor->placeCursor(Paragraph);
    key(Qt::Key_V, Qt::ControlModifier);
}

void WorkbenchAddedImagesTest::thePasteStaysInTheTextAndTheBarTells()
{
    QVERIFY(!bar().isVisible());
    QVERIFY(!m_editor->action(CommandId::EditAddedImage).isEnabled());
    paste();
    QVERIFY(m_editor->text().hasFocus());
    QVERIFY(m_editor->action(CommandId::EditAddedImage).isEnabled());
    QCOMPARE(field("Name of the image")->text(), u"padocon-2026-01.png"_s);
    QVERIFY(bar().findChild<QLabel *>(u"mutedLabel"_s));
}

void WorkbenchAddedImagesTest::aPictureIsToldOfBeforeItIsWritten()
{
    startPaste();
    QVERIFY(bar().isVisible());
    QVERIFY(m_editor->text().hasFocus());
    QVERIFY(m_editor->action(CommandId::EditAddedImage).isEnabled());
    QCOMPARE(field("Name of the image")->text(), u"padocon-2026-01.png"_s);
    QCOMPARE(facts(), u"400 × 300, saving…"_s);
    QVERIFY(!button(u"Format and Size"_s)->isEnabled());
    QTRY_VERIFY(!facts().contains(u"saving"_s));
    QVERIFY(facts().startsWith(u"400 × 300, "_s));
    QVERIFY(has(u"padocon-2026-01.png"_s));
    QVERIFY(button(u"Format and Size"_s)->isEnabled());
    QVERIFY(m_editor->text().hasFocus());
}

void WorkbenchAddedImagesTest::aNameThatIsGivenBeforeItIsWrittenWaits()
{
    startPaste();
    m_editor->action(CommandId::EditAddedImage).trigger();
    QCOMPARE(QApplication::focusWidget(), field("Name of the image"));
    QTest::keyClicks(QApplication::focusWidget(), u"snow walk"_s);
    key(Qt::Key_Tab);
    QCOMPARE(facts(), u"400 × 300, saving…"_s);
    QCOMPARE(field("Name of the image")->text(), u"snow-walk.png"_s);
    QTest::keyClicks(field("Text for those who can't see the image"), u"Snow"_s);
    QTest::keyClick(field("Text for those who can't see the image"), Qt::Key_Return);
    QVERIFY(!bar().isVisible()); // What was asked for is done all the same.
    QTRY_VERIFY(has(u"snow-walk.png"_s));
    QTRY_VERIFY(m_editor->post().text().contains(u"\n![Snow](img/snow-walk.png)\n"_s));
    QVERIFY(!has(u"padocon-2026-01.png"_s));
}

void WorkbenchAddedImagesTest::undoBeforeItIsWrittenTakesTheFileAway()
{
    const QString before = m_editor->post().text();
    startPaste();
    button(u"Undo"_s)->click();
    QCOMPARE(m_editor->post().text(), before);
    QVERIFY(!bar().isVisible());
    QTRY_VERIFY(std::ranges::any_of(
        m_editor->window().findChildren<ui::MessageBar *>(), [](const ui::MessageBar *messages) {
            return messages->message().contains(u"padocon-2026-01.png"_s);
        }));
    QVERIFY(!has(u"padocon-2026-01.png"_s));
    QCOMPARE(m_editor->post().text(), before);
}

void WorkbenchAddedImagesTest::aPictureOnItsWayIsNeverCalledMissing()
{
    int looks = 0;
    QList<app::PostImage::State> states;
    const auto *filter = qobject_cast<const QAbstractProxyModel *>(
        m_editor->image(m_editor->images().first()).model());
    const auto *panel
        = qobject_cast<ui::AssetPanelController *>(filter->sourceModel()->QObject::parent());
    QVERIFY(panel);
    connect(panel, &ui::AssetPanelController::imagesFound, this,
            [&](const app::PostImages &images) {
                ++looks;
                for (const app::PostImage &image : images.images) {
                    if (image.name.startsWith(u"padocon-2026-0"_s))
                        states.append(image.state);
                }
            });
    // The second is the same picture: its reference follows to the first.
    startPaste();
    startPaste();
    QTRY_COMPARE(m_editor->post().text().count(u"![](img/padocon-2026-01.png)"_s), 2);
    QVERIFY(m_editor->waitUntilRendered());
    QTRY_VERIFY(states.contains(app::PostImage::State::Used));
    QTRY_VERIFY(!m_editor->images().contains(u"padocon-2026-02.png"_s));
    QVERIFY(looks > 0);
    QVERIFY(!states.contains(app::PostImage::State::Missing));
}

void WorkbenchAddedImagesTest::aClosedBarStaysClosedWhenThePictureIsThere()
{
    startPaste();
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(!bar().isVisible());
    QVERIFY(m_editor->waitUntilRendered());
    QTRY_VERIFY(m_editor->images().contains(u"padocon-2026-01.png"_s));
    QTRY_VERIFY(has(u"padocon-2026-01.png"_s));
    QVERIFY(!bar().isVisible());
}

void WorkbenchAddedImagesTest::nameAndDescriptionAreGivenByKeyboard()
{
    paste();
    m_editor->action(CommandId::EditAddedImage).trigger();
    QCOMPARE(QApplication::focusWidget(), field("Name of the image"));
    // The ending is not selected.
    QTest::keyClicks(QApplication::focusWidget(), u"snow walk"_s);
    key(Qt::Key_Tab);
    QTRY_VERIFY(has(u"snow-walk.png"_s));
    QVERIFY(!has(u"padocon-2026-01.png"_s));
    QCOMPARE(QApplication::focusWidget(), field("Text for those who can't see the image"));
    QTest::keyClicks(QApplication::focusWidget(), u"Snow [falls]"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(m_editor->post().text().contains(u"\n![Snow \\[falls\\]](img/snow-walk.png)\n"_s));
    QVERIFY(!bar().isVisible());
    QVERIFY(m_editor->text().hasFocus());
}

void WorkbenchAddedImagesTest::escapeTakesBackWhatWasWritten()
{
    paste();
    const QString before = m_editor->post().text();
    m_editor->action(CommandId::EditAddedImage).trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"other"_s);
    key(Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QVERIFY(m_editor->text().hasFocus());
    QCOMPARE(m_editor->post().text(), before);
    QVERIFY(has(u"padocon-2026-01.png"_s));
    QVERIFY(!m_editor->action(CommandId::EditAddedImage).isEnabled());
}

void WorkbenchAddedImagesTest::writingOnClosesTheBar()
{
    paste();
    key(Qt::Key_Left);
    QVERIFY(bar().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(!bar().isVisible());
    QVERIFY(has(u"padocon-2026-01.png"_s));
}

void WorkbenchAddedImagesTest::widthIsAnEditOfTheText()
{
    paste();
    auto *width = bar().findChild<QSpinBox *>();
    QTRY_VERIFY(width->isVisible());
    width->setFocus();
    width->setValue(320);
    QTRY_VERIFY(m_editor->post().text().contains(u"img/padocon-2026-01.png){: width=\"320\"}"_s)
                || m_editor->post().text().contains(u"<img src=\"img/padocon-2026-01.png\""_s));
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(bar().isVisible());
    QTRY_COMPARE(width->value(), 320);
    m_editor->action(CommandId::Undo).trigger();
    QVERIFY(m_editor->post().text().contains(u"\n![](img/padocon-2026-01.png)\n"_s));
}

void WorkbenchAddedImagesTest::anotherFormatIsOneStepThatUndoTakesBack()
{
    paste();
    const QString before = m_editor->post().text();
    const auto *menu = bar().findChild<ui::ImportOptionsMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"JPEG")
            action->trigger();
    }
    QTRY_VERIFY(has(u"padocon-2026-01.jpg"_s));
    QVERIFY(!has(u"padocon-2026-01.png"_s));
    QTRY_VERIFY(m_editor->post().text().contains(u"\n![](img/padocon-2026-01.jpg)\n"_s));
    QCOMPARE(QImageReader::imageFormat(m_editor->blog.path(Folder + u"padocon-2026-01.jpg"_s)),
             QByteArray("jpeg"));
    QTRY_COMPARE(field("Name of the image")->text(), u"padocon-2026-01.jpg"_s);
    m_editor->action(CommandId::Undo).trigger();
    QTRY_VERIFY(has(u"padocon-2026-01.png"_s));
    QVERIFY(!has(u"padocon-2026-01.jpg"_s));
    QCOMPARE(m_editor->post().text(), before);
    QCOMPARE(QImage(m_editor->blog.path(Folder + u"padocon-2026-01.png"_s)), picture());
    QCOMPARE(QImageReader::imageFormat(m_editor->blog.path(Folder + u"padocon-2026-01.png"_s)),
             QByteArray("png"));
}

void WorkbenchAddedImagesTest::undoTakesReferenceAndFileAway()
{
    const QString before = m_editor->post().text();
    paste();
    button(u"Undo"_s)->click();
    QCOMPARE(m_editor->post().text(), before);
    QTRY_VERIFY(!has(u"padocon-2026-01.png"_s));
    QVERIFY(!bar().isVisible());
}

void WorkbenchAddedImagesTest::undoAfterADescriptionTakesTheReferenceAway()
{
    paste();
    m_editor->action(CommandId::EditAddedImage).trigger();
    key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"words"_s);
    key(Qt::Key_Tab);
    QTRY_VERIFY(m_editor->post().text().contains(u"![words](img/padocon-2026-01.png)"_s));
    QVERIFY(m_editor->waitUntilRendered());
    QTRY_COMPARE(field("Text for those who can't see the image")->text(), u"words"_s);
    button(u"Undo"_s)->click();
    QTRY_VERIFY(!m_editor->post().text().contains(u"padocon-2026-01"_s));
    QTRY_VERIFY(!has(u"padocon-2026-01.png"_s));
}

void WorkbenchAddedImagesTest::aPictureThatIsThereTwiceIsDescribedWhereItCameIn()
{
    const auto describe = [this](const QString &words) {
        m_editor->action(CommandId::EditAddedImage).trigger();
        key(Qt::Key_Tab);
        QCOMPARE(field("Text for those who can't see the image")->text(), QString());
        QTest::keyClicks(QApplication::focusWidget(), words);
        key(Qt::Key_Return);
    };
    const auto &post = m_editor->post();
    paste();
    describe(u"first"_s);
    QTRY_VERIFY(post.text().contains(u"![first](img/padocon-2026-01.png)"_s));

    const auto end = int(post.text().size());
    m_editor->text().select({end, end});
    m_editor->text().setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    QTRY_VERIFY(post.text().trimmed().endsWith(u"![](img/padocon-2026-01.png)"_s));
    QVERIFY(m_editor->waitUntilRendered());
    QTRY_COMPARE(field("Text for those who can't see the image")->text(), QString());
    describe(u"second"_s);
    QTRY_VERIFY(post.text().trimmed().endsWith(u"![second](img/padocon-2026-01.png)"_s));
    QVERIFY(post.text().contains(u"![first](img/padocon-2026-01.png)"_s));
}

void WorkbenchAddedImagesTest::severalFilesAreToldOfOneByOne()
{
    const QString before = m_editor->post().text();
    QVERIFY(picture().save(m_editor->blog.path(u"one.png"_s)));
    QVERIFY(picture().mirrored().save(m_editor->blog.path(u"two.png"_s)));
    pasteFiles({u"one.png"_s, u"two.png"_s});
    QTRY_VERIFY(has(u"two.png"_s));
    QTRY_COMPARE(field("Name of the image")->text(), u"one.png"_s);
    QVERIFY(m_editor->text().hasFocus());
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(button(u"Undo All"_s));
    button(u"Undo All"_s)->click();
    QCOMPARE(m_editor->post().text(), before);
    QTRY_VERIFY(!has(u"one.png"_s) && !has(u"two.png"_s));
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchAddedImagesTest)
#include "workbenchaddedimagestest.moc"
