// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Text and preview in step, in the whole editor.
#include "app/post/postdocument.h"
#include "tests/support/illustratedpost.h"
#include "tests/support/openeditor.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/preview/previewcontroller.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWebEngineView>

using test::OpenEditor;

class WorkbenchSyncTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theWrittenLineIsAtTheSameHeight();
    void theTextFollowsThePage();
    void neitherPaneMovesTheOtherForEver();

private:
    [[nodiscard]] QWebEngineView &view()
    {
        return *m_editor->window().findChild<QWebEngineView *>();
    }
    [[nodiscard]] QVariant settled(const QString &script)
    {
        return PreviewFixture::evaluateSettled(view(), script);
    }
    /// Of the blocks of the page that start on lines of their own.
    [[nodiscard]] QList<int> firstLines();
    void placeCursor(int line);
    [[nodiscard]] double heightInPage(qsizetype block);

    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchSyncTest::initTestCase()
{
    const QString name = QStringLiteral("posts/illustrated/index.md");
    m_editor = std::make_unique<OpenEditor>(test::Preview::Real);
    m_editor->blog.write(name, test::illustratedPost().toUtf8());
    for (int i = 0; i < test::PictureCount; ++i)
        test::addPicture(QFileInfo(m_editor->blog.path(name)).path(), i);
    QSignalSpy shown(&m_editor->workbench().preview(), &ui::PreviewController::shown);
    QVERIFY(m_editor->open(name));
    QVERIFY(PreviewFixture::waitFor([&] { return shown.count() >= 1; }));
    QVERIFY(PreviewFixture::waitFor([&] {
        return settled(u"[...document.images].filter((i) => i.naturalHeight === 2000).length"_s)
            == test::PictureCount;
    }));
}

void WorkbenchSyncTest::cleanupTestCase()
{
    m_editor.reset();
}

QList<int> WorkbenchSyncTest::firstLines()
{
    QList<int> lines;
    for (const app::RenderedBlock &block : m_editor->workbench().rendering().current()->blocks)
        lines.append(block.lines.first);
    return lines;
}

void WorkbenchSyncTest::placeCursor(int line)
{
    QTextCursor cursor = m_editor->text().textCursor();
    cursor.setPosition(m_editor->text().document()->findBlockByNumber(line - 1).position());
    m_editor->text().setTextCursor(cursor);
}

double WorkbenchSyncTest::heightInPage(qsizetype block)
{
    return settled(
               u"document.querySelectorAll('#post .block')[%1].getBoundingClientRect().top"_s.arg(
                   block))
        .toDouble();
}

void WorkbenchSyncTest::theWrittenLineIsAtTheSameHeight()
{
    const QList<int> lines = firstLines();
    const double row = m_editor->text().cursorRect().height();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        placeCursor(lines.at(i));
        const QVariantList page
            = settled(
                  u"[document.querySelectorAll('#post .block')[%1].getBoundingClientRect().top,"
                  " scrollY, document.documentElement.scrollHeight - innerHeight - scrollY]"_s.arg(
                      i))
                  .toList();
        const double inPage = page.at(0).toDouble();
        const double inText = m_editor->text().cursorRect().top();
        const bool isAtEnd = (inPage < inText && page.at(1).toDouble() < 1)
            || (inPage > inText && page.at(2).toDouble() < 1);
        QVERIFY2(isAtEnd || std::abs(inPage - inText) <= row,
                 qPrintable(u"line %1: %2 in the page, %3 in the text"_s.arg(lines.at(i))
                                .arg(inPage)
                                .arg(inText)));
    }
}

void WorkbenchSyncTest::theTextFollowsThePage()
{
    const QList<int> lines = firstLines();
    const qsizetype block = lines.size() / 2;
    placeCursor(lines.at(block));
    (void)settled({});
    const double before = heightInPage(block);
    PreviewFixture::turnWheel(view(), 1);
    QVERIFY(PreviewFixture::waitFor([&] { return heightInPage(block) > before + 20; }));
    const double row = m_editor->text().cursorRect().height();
    const double after = heightInPage(block);
    QVERIFY(PreviewFixture::waitFor(
        [&] { return std::abs(m_editor->text().cursorRect().top() - after) <= row; }));
}

void WorkbenchSyncTest::neitherPaneMovesTheOtherForEver()
{
    placeCursor(firstLines().at(50));
    (void)settled({});
    QScrollBar &bar = *m_editor->text().verticalScrollBar();
    QSignalSpy moved(&bar, &QScrollBar::valueChanged);
    QSignalSpy told(&m_editor->workbench().preview(), &ui::PreviewController::scrolled);
    // The text is scrolled: it moves once, and the page follows without telling.
    bar.setValue(bar.value() + 3);
    for (int i = 0; i < 10; ++i)
        (void)settled({});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(told.count(), 0);
    // The page is scrolled: the text follows, and the page stays where the user put it.
    PreviewFixture::turnWheel(view(), -2);
    QVERIFY(PreviewFixture::waitFor([&] { return told.count() > 0; }));
    (void)settled({});
    const double place = settled(u"scrollY"_s).toDouble();
    const int count = moved.count();
    for (int i = 0; i < 10; ++i)
        (void)settled({});
    QCOMPARE(settled(u"scrollY"_s).toDouble(), place);
    QCOMPARE(moved.count(), count);
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchSyncTest)
#include "workbenchsynctest.moc"
