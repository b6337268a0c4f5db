// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Posts that are not UTF-8, and posts that can only be read, in the whole editor.
#include "app/post/postdocument.h"
#include "app/storage/fileio.h"
#include "tests/support/openeditor.h"
#include "ui/common/messagebar.h"
#include "ui/editor/editorcontroller.h"
#include "ui/editor/posteditor.h"
#include "ui/files/encodingmenu.h"
#include "ui/files/filecontroller.h"
#include "ui/main/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using test::OpenEditor;
using ui::CommandId;
using namespace Qt::StringLiterals;

namespace {

const QByteArray KoreanBytes = "---\r\ntitle: \xC7\xD1\xB1\xDB\r\n---\r\n\xBA\xBB\xB9\xAE\r\n"_ba;

} // namespace

class WorkbenchEncodingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }

    void anUnknownEncodingIsReadOnlyUntilItIsConfirmed();
    void convertingMakesItEditable();
    void damagedTextIsShownButNeverWritten();
    void noEditGetsIntoAReadOnlyPost();
    void missingCharactersAreSaidAndUtf8IsOffered();
    void menusReopenAndSave();

private:
    QString write(const QByteArray &bytes);
    QByteArray written() { return *app::readFile(m_editor->post().path()); }
    /// The bar above the text.
    ui::MessageBar &notice();
    bool answer(const QString &choice);
    QAction *entry(const QString &menu, const QString &text);

    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchEncodingsTest::init()
{
    m_editor = std::make_unique<OpenEditor>();
}

QString WorkbenchEncodingsTest::write(const QByteArray &bytes)
{
    const QString name = u"content/posts/encoded.md"_s;
    QDir().mkpath(QFileInfo(m_editor->blog.path(name)).path());
    if (!app::saveFile(m_editor->blog.path(name), bytes))
        qFatal("can't write");
    return name;
}

ui::MessageBar &WorkbenchEncodingsTest::notice()
{
    for (auto *bar : m_editor->window().findChildren<ui::MessageBar *>()) {
        if (bar != &m_editor->window().messageBar()
            && bar->parentWidget()->isAncestorOf(&m_editor->text()))
            return *bar;
    }
    qFatal("no bar above the text");
}

bool WorkbenchEncodingsTest::answer(const QString &choice)
{
    for (QPushButton *button : notice().findChildren<QPushButton *>()) {
        if (button->text() == choice && !button->isHidden()) {
            button->click();
            return true;
        }
    }
    return false;
}

QAction *WorkbenchEncodingsTest::entry(const QString &menu, const QString &text)
{
    for (auto *candidate : m_editor->window().findChildren<QMenu *>()) {
        for (QAction *action : candidate->actions()) {
            auto *encodings = qobject_cast<ui::EncodingMenu *>(action->menu());
            if (encodings == nullptr || encodings->title().remove(u'&') != menu)
                continue;
            Q_EMIT encodings->aboutToShow();
            for (auto *below : encodings->findChildren<QAction *>()) {
                if (below->text() == text)
                    return below;
            }
        }
    }
    return nullptr;
}

void WorkbenchEncodingsTest::anUnknownEncodingIsReadOnlyUntilItIsConfirmed()
{
    QVERIFY(m_editor->open(write(KoreanBytes)));
    QCOMPARE(m_editor->post().text(), u"---\ntitle: 한글\n---\n본문\n"_s);
    QVERIFY(notice().message().contains(u"Line 2"_s));
    QVERIFY(notice().message().contains(u"Korean (CP949)"_s));
    QVERIFY(m_editor->status().contains(u"CP949"_s));
    QVERIFY(m_editor->status().contains(u"Read-only"_s));
    QTest::keyClicks(&m_editor->text(), u"x"_s);
    QVERIFY(!m_editor->post().isModified());

    QVERIFY(answer(u"Edit as CP949"_s));
    QVERIFY(notice().isHidden());
    QVERIFY(!m_editor->status().contains(u"Read-only"_s));
    m_editor->placeCursor(u"본문"_s);
    m_editor->compose(u" 끝"_s);
    m_editor->action(CommandId::Save).trigger();
    QCOMPARE(written(), KoreanBytes.chopped(2) + " \xB3\xA1\r\n");
}

void WorkbenchEncodingsTest::convertingMakesItEditable()
{
    QVERIFY(m_editor->open(write(KoreanBytes)));
    QVERIFY(answer(u"Convert to UTF-8"_s));
    QCOMPARE(written(), QByteArray("---\r\ntitle: 한글\r\n---\r\n본문\r\n"));
    QVERIFY(notice().isHidden());
    QVERIFY(m_editor->text().isEditable());
    QVERIFY(m_editor->status().contains(u"UTF-8"_s));
}

void WorkbenchEncodingsTest::damagedTextIsShownButNeverWritten()
{
    const QByteArray damaged = "한글\n\xED\x95 끝\n"_ba;
    QVERIFY(m_editor->open(write(damaged)));
    QVERIFY(notice().message().contains(u"Line 2"_s));
    QVERIFY(m_editor->post().text().contains(QChar::ReplacementCharacter));
    QVERIFY(!m_editor->workbench().files().save());
    QCOMPARE(written(), damaged);
    QVERIFY(answer(u"Go to Line 2"_s));
    QCOMPARE(m_editor->text().textCursor().blockNumber(), 1);
    QVERIFY(!notice().isHidden());
}

void WorkbenchEncodingsTest::noEditGetsIntoAReadOnlyPost()
{
    QVERIFY(m_editor->open(write(KoreanBytes)));
    const QString before = m_editor->post().text();
    const QStringList filesBefore
        = QDir(QFileInfo(m_editor->post().path()).path()).entryList(QDir::Files);
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    m_editor->text().selectAll();
    for (const CommandId id :
         {CommandId::Cut, CommandId::Paste, CommandId::Undo, CommandId::Redo, CommandId::Bold,
          CommandId::Heading1, CommandId::TaskList, CommandId::Table, CommandId::Indent,
          CommandId::AddImages, CommandId::Save})
        QVERIFY(!m_editor->action(id).isEnabled());
    for (const CommandId id : {CommandId::Copy, CommandId::SelectAll, CommandId::GoToLine,
                               CommandId::Find, CommandId::SaveAs})
        QVERIFY(m_editor->action(id).isEnabled());
    for (const Qt::Key key :
         {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_ParenLeft})
        QTest::keyClick(&m_editor->text(), key);
    m_editor->text().paste();
    m_editor->text().cut();
    m_editor->compose(u"한"_s);
    auto *picture = new QMimeData;
    picture->setImageData(QImage(8, 8, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(picture);
    m_editor->text().paste();
    m_editor->workbench().editor().insertText(u"![](x.png)"_s);
    QVERIFY(m_editor->field(u"title"_s));
    QVERIFY(!m_editor->field(u"title"_s)->isEnabled());

    m_editor->action(CommandId::Replace).trigger();
    for (auto *button : m_editor->window().findChildren<QToolButton *>()) {
        if (button->toolTip().startsWith(u"Replace"_s))
            QVERIFY(!button->isEnabled());
    }
    QCOMPARE(m_editor->post().text(), before);
    QCOMPARE(written(), KoreanBytes);
    QCOMPARE(QDir(QFileInfo(m_editor->post().path()).path()).entryList(QDir::Files), filesBefore);
    // Moving and copying go on.
    m_editor->text().moveCursor(QTextCursor::Start);
    QTest::keyClick(&m_editor->text(), Qt::Key_Down);
    QCOMPARE(m_editor->text().textCursor().blockNumber(), 1);
}

void WorkbenchEncodingsTest::missingCharactersAreSaidAndUtf8IsOffered()
{
    QVERIFY(m_editor->open(write(KoreanBytes)));
    QVERIFY(answer(u"Edit as CP949"_s));
    m_editor->placeCursor(u"본문"_s);
    m_editor->compose(u"😀"_s);
    m_editor->action(CommandId::Save).trigger();
    QCOMPARE(written(), KoreanBytes);
    QVERIFY(m_editor->post().isModified());
    QVERIFY(m_editor->message().contains(u"“😀” (U+1F600) in line 4"_s));
    QVERIFY(m_editor->message().contains(u"CP949"_s));
    QVERIFY(m_editor->answer(u"Save as UTF-8"_s));
    QCOMPARE(written(), QByteArray("---\r\ntitle: 한글\r\n---\r\n본문😀\r\n"));
    QVERIFY(m_editor->message().isEmpty());
    QVERIFY(!m_editor->post().isModified());
}

void WorkbenchEncodingsTest::menusReopenAndSave()
{
    QVERIFY(m_editor->open(write("caf\xC3\xA9\n"_ba)));
    QAction *latin = entry(u"Reopen with Encoding"_s, u"Western European (Latin-1)"_s);
    QVERIFY(latin);
    latin->trigger();
    QCOMPARE(m_editor->post().text(), u"cafÃ©\n"_s);
    QVERIFY(m_editor->text().isEditable());
    QAction *utf8 = entry(u"Reopen with Encoding"_s, u"UTF-8"_s);
    QVERIFY(utf8);
    utf8->trigger();
    QCOMPARE(m_editor->post().text(), u"café\n"_s);
    QAction *withMark = entry(u"Save with Encoding"_s, u"UTF-8 with BOM"_s);
    QVERIFY(withMark);
    withMark->trigger();
    QCOMPARE(written(),
             "\xEF\xBB\xBF"
             "caf\xC3\xA9\n"_ba);
    QVERIFY(m_editor->status().contains(u"UTF-8 with BOM"_s));
    QVERIFY(entry(u"Save with Encoding"_s, u"UTF-8 with BOM"_s)->isChecked());
    QVERIFY(!entry(u"Save with Encoding"_s, u"UTF-8"_s)->isChecked());
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchEncodingsTest)
#include "workbenchencodingstest.moc"
