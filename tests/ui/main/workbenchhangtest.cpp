// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// A parser that hangs can't be noticed while typing: the whole editor, its preview and a worker
// that really does nothing more.
#include "app/post/postdocument.h"
#include "tests/support/hangingparser.h"
#include "tests/support/openeditor.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/common/messagebar.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewpane.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

#include <csignal>

using test::OpenEditor;
using namespace Qt::StringLiterals;

namespace {

const QString Before = u"Before"_s; ///< The word that is typed behind.

QString hangingParagraph()
{
    return u"\n\n"_s + QLatin1StringView(test::HangingText) + u'\n';
}

/// Counts how often a widget is painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class WorkbenchHangTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::letParsersHang(); }
    void init();
    void cleanup();

    void lettersAreThereWhileTheParserHangs();
    void lettersAreThereWhileTheWorkerIsStopped();

private:
    /// Types letters one by one; each is in the text and painted before the next, and nothing has
    /// been rendered meanwhile.
    void typeUnnoticed(const QString &letters);
    [[nodiscard]] QString pageText()
    {
        return PreviewFixture::evaluate(*m_editor->window().findChild<QWebEngineView *>(),
                                        u"document.body.textContent"_s)
            .toString();
    }
    /// What the bar of the preview says; empty where it says nothing.
    [[nodiscard]] QString notice()
    {
        const auto *pane = m_editor->window().findChild<ui::PreviewPane *>();
        for (const ui::MessageBar *bar : pane->findChildren<ui::MessageBar *>()) {
            if (!bar->isHidden())
                return bar->message();
        }
        return {};
    }
    /// The number of the line of the text that holds it, from 1.
    [[nodiscard]] qsizetype lineOf(const QString &part)
    {
        const QString text = m_editor->post().text();
        return text.left(text.indexOf(part)).count(u'\n') + 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchHangTest::init()
{
    if (!QFile::exists(u"/proc/self/stat"_s))
        QSKIP("looks for the worker in /proc");
    m_editor = std::make_unique<OpenEditor>(test::Preview::Real);
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return ui::FileController::Unsaved::Discard;
    };
    QSignalSpy shown(&m_editor->workbench().preview(), &ui::PreviewController::shown);
    // Of no blog: cmark parses it as it is.
    m_folder = std::make_unique<QTemporaryDir>();
    QFile post(m_folder->filePath(u"post.md"_s));
    QVERIFY(post.open(QIODevice::WriteOnly));
    // What hangs is looked for by the page: one lies between it and the top.
    post.write("# Post\n\nBefore this.\n\n" + QByteArray("One line of many.\n").repeated(300)
               + "The last of them.\n\nEnd.\n");
    post.close();
    m_editor->workbench().open({post.fileName()});
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(PreviewFixture::waitFor([&] { return shown.count() >= 1; }));
    m_editor->placeCursor(Before);
    m_editor->text().ensureCursorVisible();
}

void WorkbenchHangTest::cleanup()
{
    QVERIFY(!m_editor || m_editor->workbench().files().mayClose());
    m_editor.reset();
}

void WorkbenchHangTest::typeUnnoticed(const QString &letters)
{
    const auto rendered = m_editor->workbench().rendering().current();
    const PaintCount paints(*m_editor->text().viewport());
    for (const QChar letter : letters) {
        const int before = paints.count();
        const QString text = m_editor->post().text();
        QTest::keyClick(&m_editor->text(), letter.toLatin1());
        QCOMPARE(m_editor->post().text().size(), text.size() + 1);
        QCoreApplication::processEvents();
        QVERIFY(paints.count() > before);
    }
    QVERIFY(m_editor->post().text().contains(letters));
    QCOMPARE(m_editor->workbench().rendering().current(), rendered);
}

void WorkbenchHangTest::lettersAreThereWhileTheParserHangs()
{
    const QList<qint64> before = OpenEditor::workers();
    m_editor->placeCursor(u"The last of them."_s);
    m_editor->compose(hangingParagraph());
    m_editor->placeCursor(Before);
    m_editor->text().ensureCursorVisible();
    typeUnnoticed(u" typed while it hangs"_s);

    const QString line = u"line %1:"_s.arg(lineOf(QLatin1StringView(test::HangingText)));
    (void)PreviewFixture::waitFor([&] { return notice().contains(line); });
    QVERIFY2(notice().contains(line), qPrintable(line + u": "_s + notice()));
    QVERIFY(OpenEditor::workers() != before);

    // Whoever looks there finds it, and takes it out.
    const qsizetype start = m_editor->post().text().indexOf(hangingParagraph());
    QVERIFY(start >= 0);
    m_editor->text().select({start, start + hangingParagraph().size()});
    QTest::keyClick(&m_editor->text(), Qt::Key_Delete);
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(PreviewFixture::waitFor(
        [&] { return pageText().contains(Before + u" typed while it hangs this"_s); }));
    QVERIFY(PreviewFixture::waitFor([&] { return notice().isEmpty(); }));
}

void WorkbenchHangTest::lettersAreThereWhileTheWorkerIsStopped()
{
    const QList<qint64> stopped = OpenEditor::workers();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(kill(static_cast<pid_t>(stopped.first()), SIGSTOP), 0);
    typeUnnoticed(u" typed while it stands still"_s);

    QVERIFY(
        PreviewFixture::waitFor([&] { return !OpenEditor::workers().contains(stopped.first()); }));
    QTest::keyClick(&m_editor->text(), '!');
    QVERIFY(m_editor->waitUntilRendered());
    QVERIFY(PreviewFixture::waitFor(
        [&] { return pageText().contains(Before + u" typed while it stands still! this"_s); }));
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchHangTest)
#include "workbenchhangtest.moc"
