// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// All that can be done to images, in the whole editor, by keyboard alone: this test presses keys,
// and looks at files and text.
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "ui/assetpanel/assetview.h"
#include "ui/assetpanel/cleanupdialog.h"
#include "ui/assetpanel/imageeditdialog.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using test::KoreanPost;
using test::OpenEditor;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"posts/2026-04-18-padocon-2026/img/"_s; // Of KoreanPost.
const QString Paragraph = u"중요한 정보라서 따로 적는다."_s; // A line of it.

/// To whatever takes keys now, as the window system would give it.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup ? popup : QApplication::focusWidget();
    QVERIFY2(target, "nothing takes keys");
    QTest::keyClick(target, key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Goes down the menu that is open to `text` and chooses it.
void chooseInMenu(const QString &text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY2(menu, qPrintable(text));
    for (qsizetype i = 0; i <= menu->actions().size(); ++i) {
        if (menu->activeAction() && menu->activeAction()->text().remove(u'&') == text)
            return press(menu->activeAction()->menu() ? Qt::Key_Right : Qt::Key_Return);
        press(Qt::Key_Down);
    }
    QFAIL(qPrintable(u"no entry %1"_s.arg(text)));
}

/// Goes on from field to field until one of this kind has the keyboard.
template <typename Widget>
void reach(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    for (int i = 0; i < 20; ++i) {
        if (qobject_cast<Widget *>(QApplication::focusWidget()))
            return;
        press(Qt::Key_Tab, modifiers);
    }
    QFAIL("it can't be reached");
}

template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<Dialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class WorkbenchImageKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPictureIsPastedNamedAndDescribed();
    void anImageIsRenamedAndThatTakenBack();
    void anImageGoesToTheTrashAndComesBack();
    void aReferenceIsCopiedAndPasted();
    void anImageIsInsertedAndFoundInTheText();
    void anImageIsDescribedInPlace();
    void anImageIsTurned();
    void anImageIsReplacedByAnotherFile();
    void aHeaderImageIsSet();
    void theListIsFilteredSortedAndMadeARow();
    void theBlogIsCleanedUpAndThatTakenBack();

private:
    [[nodiscard]] ui::AssetView &view() const
    {
        return *m_editor->window().findChild<ui::AssetView *>();
    }
    [[nodiscard]] QString text() { return m_editor->post().text(); }
    [[nodiscard]] bool has(const QString &name) const
    {
        return QFileInfo::exists(m_editor->blog.path(Folder + name));
    }
    /// From the text into the panel, and there to `name`.
    void goTo(const QString &name);
    /// Through the menu of the image that is current.
    void chooseOfImage(const QStringList &texts);

    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchImageKeysTest::init()
{
    m_editor = std::make_unique<OpenEditor>();
    QVERIFY(m_editor->open(KoreanPost));
    QTRY_COMPARE(m_editor->images().size(), 6);
    m_editor->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_editor->window()));
    m_editor->placeCursor(Paragraph);
    QTRY_VERIFY(m_editor->text().hasFocus());
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return ui::FileController::Unsaved::Discard;
    };
}

void WorkbenchImageKeysTest::cleanup()
{
    QVERIFY(m_editor->workbench().files().mayClose());
    m_editor.reset();
}

void WorkbenchImageKeysTest::goTo(const QString &name)
{
    press(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(view().hasFocus());
    press(Qt::Key_Home);
    for (int i = 0; i < 20 && view().currentIndex().data().toString() != name; ++i)
        press(Qt::Key_Right);
    QCOMPARE(view().currentIndex().data().toString(), name);
}

void WorkbenchImageKeysTest::chooseOfImage(const QStringList &texts)
{
    // The menu takes the keys until it is closed.
    QTimer::singleShot(0, this, [texts] {
        for (const QString &text : texts)
            chooseInMenu(text);
    });
    // What window systems make of the menu key.
    const QPoint middle = view().viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle,
                            view().viewport()->mapToGlobal(middle));
    QApplication::sendEvent(view().viewport(), &event);
}

void WorkbenchImageKeysTest::aPictureIsPastedNamedAndDescribed()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QApplication::clipboard()->setImage(picture);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_editor->images().contains(u"padocon-2026-01.png"_s));
    press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    type(u"harbour"_s);
    press(Qt::Key_Tab);
    type(u"The harbour"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"![The harbour](img/harbour.png)"_s));
    QVERIFY(has(u"harbour.png"_s) && !has(u"padocon-2026-01.png"_s));
    QVERIFY(m_editor->text().hasFocus());
}

void WorkbenchImageKeysTest::anImageIsRenamedAndThatTakenBack()
{
    const QString before = text();
    goTo(u"01.png"_s);
    press(Qt::Key_F2);
    type(u"chart"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(has(u"chart.png"_s));
    QTRY_VERIFY(text().contains(u"img/chart.png"_s));
    QTRY_VERIFY(view().hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(text(), before);
    QTRY_VERIFY(has(u"01.png"_s) && !has(u"chart.png"_s));
}

void WorkbenchImageKeysTest::anImageGoesToTheTrashAndComesBack()
{
    const QByteArray bytes = m_editor->blog.bytes(Folder + u"sketch.png"_s);
    const QString before = text();
    goTo(u"sketch.png"_s);
    press(Qt::Key_Delete);
    QTRY_VERIFY(!has(u"sketch.png"_s));
    QTRY_VERIFY(!m_editor->images().contains(u"sketch.png"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(has(u"sketch.png"_s));
    QCOMPARE(m_editor->blog.bytes(Folder + u"sketch.png"_s), bytes);
    QCOMPARE(text(), before);
}

void WorkbenchImageKeysTest::aReferenceIsCopiedAndPasted()
{
    goTo(u"sketch.png"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    for (int i = 0; i < 8 && !m_editor->text().hasFocus(); ++i)
        press(Qt::Key_F6);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(text().contains(Paragraph + u"![sketch](img/sketch.png)"_s));
}

void WorkbenchImageKeysTest::anImageIsInsertedAndFoundInTheText()
{
    goTo(u"sketch.png"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"![sketch](img/sketch.png)"_s));
    QVERIFY(m_editor->waitUntilRendered());
    m_editor->placeCursor(u"layout: post"_s);
    goTo(u"01.png"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(m_editor->text().hasFocus());
    QVERIFY(m_editor->text().textCursor().block().text().contains(u"01.png"_s));
}

void WorkbenchImageKeysTest::anImageIsDescribedInPlace()
{
    goTo(u"01.png"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"A chart of waves"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"![A chart of waves](img/01.png"_s));
}

void WorkbenchImageKeysTest::anImageIsTurned()
{
    const QSize before = QImage(m_editor->blog.path(Folder + u"01.png"_s)).size();
    goTo(u"01.png"_s);
    chooseOfImage({u"Turn, Crop, Scale…"_s});
    QTRY_VERIFY(openDialog<ui::ImageEditDialog>());
    auto *dialog = openDialog<ui::ImageEditDialog>();
    const auto reach = [](const QString &button) {
        const auto isThere = [&] {
            auto *one = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            return one && one->text() == button;
        };
        for (int i = 0; i < 20 && !isThere(); ++i)
            press(Qt::Key_Tab);
        return isThere();
    };
    QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(reach(u"Turn Left"_s));
    press(Qt::Key_Space);
    QVERIFY(reach(u"Apply"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(QImage(m_editor->blog.path(Folder + u"01.png"_s)).size(), before.transposed());
}

void WorkbenchImageKeysTest::anImageIsReplacedByAnotherFile()
{
    const QString other = m_editor->blog.path(u"img/walk-snow.jpg"_s);
    goTo(u"무대.jpg"_s);
    chooseOfImage({u"Replace by Another File…"_s});
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(QApplication::focusWidget()
                && QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
    type(other);
    press(Qt::Key_Return);
    QTRY_COMPARE(QImage(m_editor->blog.path(Folder + u"무대.jpg"_s)), QImage(other));
}

void WorkbenchImageKeysTest::aHeaderImageIsSet()
{
    goTo(u"sketch.png"_s);
    chooseOfImage({u"Use in Front Matter"_s, u"header-img"_s});
    QTRY_VERIFY(text().contains(u"header-img: \"img/sketch.png\""_s));
}

void WorkbenchImageKeysTest::theListIsFilteredSortedAndMadeARow()
{
    goTo(u"01.png"_s);
    const auto choose = [this](const QString &entry) {
        reach<QToolButton>(Qt::ShiftModifier); // That which adds an image; then the filter.
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QTimer::singleShot(0, this, [entry] { chooseInMenu(entry); });
        press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        m_editor->window().activateWindow(); // As desktops do when a menu goes.
        QTRY_VERIFY(QApplication::focusWidget());
        reach<ui::AssetView>();
    };
    choose(u"Unused"_s);
    QTRY_COMPARE(m_editor->images(), QStringList{u"sketch.png"_s});
    choose(u"All Images"_s);
    choose(u"By Name"_s);
    QTRY_COMPARE(m_editor->images().first(), u"01.png"_s);
    choose(u"List"_s);
    QVERIFY(view().isList());
}

void WorkbenchImageKeysTest::theBlogIsCleanedUpAndThatTakenBack()
{
    QTimer::singleShot(0, this, [] { chooseInMenu(u"Clean Up Images…"_s); });
    press(Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(openDialog<ui::CleanupDialog>());
    QTRY_VERIFY(qobject_cast<QTreeView *>(QApplication::focusWidget()));
    auto *list = qobject_cast<QTreeView *>(QApplication::focusWidget());
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (!list->currentIndex().data().toString().endsWith(u"sketch.png"_s))
            press(Qt::Key_Down);
    }
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(!has(u"sketch.png"_s));
    QTRY_VERIFY(qobject_cast<QTreeView *>(QApplication::focusWidget()));
    press(Qt::Key_Tab, Qt::ControlModifier); // To what is in the trash.
    reach<QTreeView>();
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(has(u"sketch.png"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ui::CleanupDialog>());
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchImageKeysTest)
#include "workbenchimagekeystest.moc"
