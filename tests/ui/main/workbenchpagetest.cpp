// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What the user does in the preview's page, and what the whole editor makes of it.
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/findbar/findbar.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/previewcontroller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QTest>
#include <QWebEngineView>

using test::KoreanPost;
using test::OpenEditor;
using ui::CommandId;
using namespace Qt::StringLiterals;

namespace {

const QString NothingCopied = u"nothing copied"_s;

} // namespace

class WorkbenchPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<OpenEditor>(test::Preview::Real);
        QVERIFY(m_editor->open(KoreanPost));
        m_editor->workbench().files().askUnsaved = [](const QString &) {
            return ui::FileController::Unsaved::Discard;
        };
        QVERIFY(waitFor([&] { return view() && pageText().contains(u"마치며"_s); }));
    }

    void cleanup()
    {
        QVERIFY(!m_editor->workbench().files().post() || m_editor->workbench().files().mayClose());
        m_editor.reset();
    }

    void aClickOnTheTitleGoesToItsField()
    {
        m_editor->action(CommandId::ShowFrontMatter).setChecked(false);
        auto *dock = m_editor->window().findChild<QDockWidget *>(u"frontmatter"_s);
        dock->hide();
        (void)evaluate(u"document.querySelector('#header .title').click()"_s);
        QVERIFY(waitFor([&] { return dock->isVisible(); }));
        QVERIFY(waitFor([&] { return m_editor->field(u"title"_s)->hasFocus(); }));
    }

    void aTickedTaskIsOneUndoStep()
    {
        const QString before = m_editor->post().text();
        const QString box = u"document.querySelectorAll('#post input')[2]"_s;
        (void)evaluate(box + u".click()"_s);
        QVERIFY(waitFor([&] { return evaluate(box + u".checked"_s).toBool(); }));
        QCOMPARE(m_editor->post().text(),
                 QString(before).replace(u"- [ ] 글꼴"_s, u"- [x] 글꼴"_s));
        m_editor->action(CommandId::Undo).trigger();
        QCOMPARE(m_editor->post().text(), before);
    }

    void findSearchesWhereTheKeyboardIs()
    {
        auto &pageBar = *m_editor->window().findChild<ui::PageFindBar *>();
        auto &textBar = *m_editor->window().findChild<ui::FindBar *>();
        view()->setFocus();
        QVERIFY(waitFor([&] { return m_editor->workbench().preview().isInCharge(); }));
        m_editor->action(CommandId::Find).trigger();
        QVERIFY(pageBar.isVisible());
        QVERIFY(!textBar.isVisible());
        QTest::keyClick(pageBar.findChild<QLineEdit *>(), Qt::Key_Escape);
        m_editor->text().setFocus();
        m_editor->action(CommandId::Find).trigger();
        QVERIFY(!pageBar.isVisible());
        QVERIFY(textBar.isVisible());
    }

    void findSearchesThePageWhereItIsAllThatIsShown()
    {
        m_editor->action(CommandId::ReadMode).trigger();
        m_editor->action(CommandId::Find).trigger();
        QVERIFY(m_editor->window().findChild<ui::PageFindBar *>()->isVisible());
        m_editor->action(CommandId::SplitMode).trigger();
    }

    void zoomLeavesTheTextAlone()
    {
        const int size = m_editor->settings().editorFontSize();
        view()->setFocus();
        QVERIFY(waitFor([&] { return m_editor->workbench().preview().isInCharge(); }));
        m_editor->action(CommandId::ZoomIn).trigger();
        QCOMPARE(m_editor->settings().editorFontSize(), size);
        QVERIFY(m_editor->settings().previewZoom() > 100);
        m_editor->text().setFocus();
        m_editor->action(CommandId::ZoomIn).trigger();
        QCOMPARE(m_editor->settings().editorFontSize(), size + 1);
    }

    void thePostIsCopiedAsRichText()
    {
        const QMimeData *copied = copyBy(CommandId::CopyRichText);
        QVERIFY(copied->html().contains(u">번개 발표</h2>"_s));
        QVERIFY(!copied->html().contains(u"post-header"_s));
        QVERIFY(copied->text().contains(u"## 번개 발표"_s));
        QVERIFY(!copied->text().contains(u"post-header"_s));
    }

    void aSelectionIsCopiedAsRichText()
    {
        select(u"- one\n- **둘**\n"_s);
        const QMimeData *copied = copyBy(CommandId::CopyRichText);
        QCOMPARE(copied->html().simplified().remove(u' '),
                 u"<ul><li>one</li><li><strong>둘</strong></li></ul>"_s);
        QCOMPARE(copied->text(), u"- one\n- **둘**\n"_s);
    }

    void aSelectionIsCopiedAsHtml()
    {
        select(u"---\n\n<script>x</script>**둘**\n"_s);
        const QMimeData *copied = copyBy(CommandId::CopyHtml);
        QVERIFY(!copied->hasHtml());
        QCOMPARE(copied->text().simplified(), u"<hr /> <p><strong>둘</strong></p>"_s);
    }

    void aSelectionOfThePageIsCopiedWithoutItsColours()
    {
        view()->setFocus();
        QVERIFY(waitFor([&] { return m_editor->workbench().preview().isInCharge(); }));
        (void)evaluate(u"getSelection().selectAllChildren(document.querySelector('#post'))"_s);
        QVERIFY(waitFor([&] { return view()->hasSelection(); }));
        const QMimeData *copied = copyBy(CommandId::CopyRichText);
        QVERIFY(copied->html().contains(u"번개 발표"_s));
        QVERIFY(copied->html().contains(u"src=\"img/01.png\""_s));
        static const QRegularExpression dress(u"<[^>]* (style=\"(?!text-align)|class=|tabindex=|data-)"_s);
        QVERIFY2(!copied->html().contains(dress),
                 qPrintable(dress.match(copied->html()).captured()));
        QVERIFY(!copied->html().contains(u"<section"_s));
    }

    void theKeysOfThePageCopyThePage()
    {
        select(u"text of the editor"_s);
        view()->setFocus();
        QVERIFY(waitFor([&] { return m_editor->workbench().preview().isInCharge(); }));
        (void)evaluate(
            u"getSelection().selectAllChildren(document.querySelector('#header .title'))"_s);
        QVERIFY(waitFor([&] { return view()->hasSelection(); }));
        QApplication::clipboard()->setText(NothingCopied);
        QTest::keyClick(view()->focusProxy(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return clipboardText() == u"파도콘 2026 참가 후기"; }));
    }

private:
    [[nodiscard]] QWebEngineView *view()
    {
        return m_editor->window().findChild<QWebEngineView *>();
    }
    QVariant evaluate(const QString &script) { return PreviewFixture::evaluate(*view(), script); }
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition)
    {
        return PreviewFixture::waitFor(condition);
    }
    QString pageText() { return evaluate(u"document.body.textContent"_s).toString().trimmed(); }

    /// Writes `markdown` behind the post and selects it.
    void select(const QString &markdown)
    {
        QTextCursor cursor = m_editor->text().textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"\n"_s);
        const int start = cursor.position();
        cursor.insertText(markdown);
        cursor.setPosition(start, QTextCursor::KeepAnchor);
        m_editor->text().setTextCursor(cursor);
    }

    static QString clipboardText()
    {
        return QApplication::clipboard()->mimeData()->text().trimmed();
    }

    const QMimeData *copyBy(CommandId command)
    {
        QApplication::clipboard()->setText(NothingCopied);
        m_editor->action(command).trigger();
        (void)waitFor([] { return clipboardText() != NothingCopied; });
        return QApplication::clipboard()->mimeData();
    }

    std::unique_ptr<OpenEditor> m_editor;
};

BYLINE_EDITOR_TEST_MAIN(WorkbenchPageTest)
#include "workbenchpagetest.moc"
