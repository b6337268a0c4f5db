// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Each post goes on where it was left: caret, scroll position, fold, and the page with them.
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "tests/support/openeditor.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/editor/posteditor.h"
#include "ui/preview/previewcontroller.h"

#include <QAction>
#include <QScrollBar>
#include <QTest>
#include <QWebEngineView>

using test::OpenEditor;

class WorkbenchPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }
    void eachPostComesBackToItsPlace();
    void placesOutliveTheEditor();
    void aPostThatBecameShorterOpensAtItsEnd();
    void aPostThatIsNewOpensAtItsTop();
    void thePageIsAtTheSamePlace();

private:
    struct Place {
        int cursor = 0;
        int scroll = 0;
        bool operator==(const Place &) const = default;
    };
    void start(test::Preview preview);
    void goTo(const QString &text, int scroll);
    [[nodiscard]] Place place()
    {
        return {m_editor->text().textCursor().position(),
                m_editor->text().verticalScrollBar()->value()};
    }

    std::unique_ptr<OpenEditor> m_editor;
};

namespace {

const QString First = u"posts/first.md"_s;
const QString Second = u"posts/second.md"_s;

QByteArray longPost(const QByteArray &name)
{
    QByteArray text = "---\ntitle: " + name + "\n---\n";
    for (int i = 0; i < 300; ++i)
        text += "\n" + name + " paragraph " + QByteArray::number(i) + ".\n";
    return text;
}

} // namespace

void WorkbenchPlacesTest::init()
{
    start(test::Preview::Missing);
}

void WorkbenchPlacesTest::start(test::Preview preview)
{
    m_editor = std::make_unique<OpenEditor>(preview);
    m_editor->blog.write(First, longPost("First"));
    m_editor->blog.write(Second, longPost("Second"));
}

void WorkbenchPlacesTest::goTo(const QString &text, int scroll)
{
    m_editor->placeCursor(text);
    m_editor->text().verticalScrollBar()->setValue(scroll);
}

void WorkbenchPlacesTest::eachPostComesBackToItsPlace()
{
    QVERIFY(m_editor->open(First));
    goTo(u"First paragraph 200."_s, 395);
    const Place first = place();
    QVERIFY(m_editor->open(Second));
    QCOMPARE(place(), Place());
    goTo(u"Second paragraph 100."_s, 190);
    const Place second = place();
    m_editor->action(ui::CommandId::FoldFrontMatter).setChecked(true);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(m_editor->open(First));
        QCOMPARE(place().cursor, first.cursor);
        QCOMPARE(place().scroll, first.scroll);
        QVERIFY(!m_editor->action(ui::CommandId::FoldFrontMatter).isChecked());
        QVERIFY(m_editor->open(Second));
        QCOMPARE(place().cursor, second.cursor);
        QVERIFY(m_editor->action(ui::CommandId::FoldFrontMatter).isChecked());
    }
    QCOMPARE(m_editor->post().text().toUtf8(), longPost("Second")); // Nothing of it is in the post.
}

void WorkbenchPlacesTest::placesOutliveTheEditor()
{
    QVERIFY(m_editor->open(First));
    goTo(u"First paragraph 200."_s, 395);
    const Place first = place();
    QVERIFY(m_editor->open(Second));
    goTo(u"Second paragraph 100."_s, 190);
    const Place second = place();
    m_editor->workbench().prepareToEnd();
    m_editor->restart();
    QCOMPARE(m_editor->post().path(), m_editor->blog.path(Second));
    QCOMPARE(place().cursor, second.cursor);
    QTRY_COMPARE(place().scroll, second.scroll);
    QVERIFY(m_editor->open(First));
    QCOMPARE(place().cursor, first.cursor);
    QTRY_COMPARE(place().scroll, first.scroll);
}

void WorkbenchPlacesTest::aPostThatBecameShorterOpensAtItsEnd()
{
    QVERIFY(m_editor->open(First));
    goTo(u"First paragraph 200."_s, 395);
    QVERIFY(m_editor->open(Second));
    m_editor->blog.write(First, "Short.\n");
    QVERIFY(m_editor->open(First));
    QCOMPARE(place().cursor, 7);
    QCOMPARE(place().scroll, 0);
}

void WorkbenchPlacesTest::aPostThatIsNewOpensAtItsTop()
{
    QVERIFY(m_editor->open(First));
    goTo(u"First paragraph 200."_s, 395);
    QVERIFY(m_editor->open(Second));
    QCOMPARE(place(), Place());
}

void WorkbenchPlacesTest::thePageIsAtTheSamePlace()
{
    start(test::Preview::Real);
    const auto view = [this] {
        return m_editor->window().findChild<QWebEngineView *>();
    };
    const auto shows = [&](const QString &text) {
        return PreviewFixture::waitFor([&] {
            return view() && view()->isVisible()
                && PreviewFixture::evaluate(
                       *view(),
                       u"(() => { const p = [...document.querySelectorAll('#post p')].find((n) => "
                       "n.textContent === '%1'); const box = p?.getBoundingClientRect(); return "
                       "!!box && box.top >= 0 && box.bottom <= window.innerHeight; })()"_s.arg(
                           text))
                       .toBool();
        });
    };
    QVERIFY(m_editor->open(First));
    goTo(u"First paragraph 200."_s, 395);
    QVERIFY(shows(u"First paragraph 200."_s));
    QVERIFY(m_editor->open(Second));
    QVERIFY(shows(u"Second paragraph 0."_s));
    QVERIFY(m_editor->open(First));
    QVERIFY(shows(u"First paragraph 200."_s));
    m_editor->workbench().prepareToEnd();
    m_editor->restart(); // Its page is loaded after the post was put there.
    QVERIFY(shows(u"First paragraph 200."_s));
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchPlacesTest)
#include "workbenchplacestest.moc"
