// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// How the preview is dressed, from end to end: the menu, sites that their generators build, files
// that change, and what the next start remembers.
#include "app/post/postdocument.h"
#include "tests/support/builtsite.h"
#include "tests/support/openeditor.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/common/messagebar.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewdressing.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QWebEngineView>

using test::BuiltSite;
using test::OpenEditor;
using ui::CommandId;
using namespace Qt::StringLiterals;

class WorkbenchDressingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void aSiteThatIsNotBuiltIsSaidAndFollowedOnceItIs();
    void aRebuildIsFollowed();
    void aPostWithoutPageWearsAnothersPage();
    void anothersPageIsCorrectedByAClickToo();
    void whatIsTypedIsShownInTheSitesPage();
    void theArticlesElementIsChosenByAClick();
    void theSiteReachesNoNetwork();
    void aPostOutsideOfABlogSaysWhy();
    void looksAndWidthsAreRemembered();
    void theOwnStyleSheetFollowsItsFile();

private:
    /// Starts the editor on a post, and waits until it is shown.
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] QWebEngineView *view()
    {
        return m_editor->window().findChild<QWebEngineView *>();
    }
    [[nodiscard]] QVariant evaluate(const QString &script)
    {
        return PreviewFixture::evaluate(*view(), script);
    }
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition)
    {
        return PreviewFixture::waitFor(condition);
    }
    /// Waits until the page is one of the site and shows `text`.
    [[nodiscard]] bool showsOnSite(const QString &text)
    {
        return waitFor([&] {
            return view() && view()->url().host().startsWith(u"site")
                && evaluate(u"document.body?.innerText ?? ''"_s).toString().contains(text);
        });
    }
    /// Waits until `act` has brought another page and that one is shown. What is evaluated while a
    /// page goes away has no answer.
    [[nodiscard]] bool loads(const std::function<void()> &act)
    {
        bool isShown = false;
        const QUrl before = view()->url();
        const auto watch = connect(&m_editor->workbench().preview(), &ui::PreviewController::shown,
                                   this, [&] { isShown = view()->url() != before; });
        act();
        const bool isDone = waitFor([&] { return isShown; });
        disconnect(watch);
        return isDone;
    }
    [[nodiscard]] QString note()
    {
        QString text;
        for (const auto *bar :
             m_editor->workbench().preview().widget().findChildren<ui::MessageBar *>())
            text += bar->isHidden() ? QString() : bar->message();
        return text;
    }
    [[nodiscard]] bool answerNote(const QString &button)
    {
        for (auto *choice :
             m_editor->workbench().preview().widget().findChildren<QPushButton *>()) {
            if (choice->text() == button && choice->isVisible()) {
                choice->click();
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QAction &action(CommandId id) { return m_editor->action(id); }
    /// While the page is there to choose the article's element: clicks it.
    void chooseByClick(const QString &selector);

    std::unique_ptr<OpenEditor> m_editor;
};

#define NEED(site)                                                                                 \
    if (!(site).obstacle().isEmpty())                                                              \
    QSKIP(qPrintable((site).obstacle()))

bool WorkbenchDressingTest::open(const QString &path)
{
    m_editor = std::make_unique<OpenEditor>(test::Preview::Real);
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return ui::FileController::Unsaved::Discard;
    };
    m_editor->workbench().open({path});
    return m_editor->workbench().files().post() && m_editor->waitUntilRendered()
        && waitFor([&] { return view() && view()->isVisible(); });
}

void WorkbenchDressingTest::cleanup()
{
    if (m_editor)
        QVERIFY(!m_editor->workbench().files().post() || m_editor->workbench().files().mayClose());
    m_editor.reset();
}

void WorkbenchDressingTest::aSiteThatIsNotBuiltIsSaidAndFollowedOnceItIs()
{
    const BuiltSite site(BuiltSite::Kind::Jekyll);
    NEED(site);
    QVERIFY(open(site.path(site.longPost())));
    action(CommandId::LookSite).trigger();
    QVERIFY(waitFor([&] { return !note().isEmpty(); }));
    QVERIFY2(note().contains(u"jekyll build"_s) && note().contains(u"_site"_s), qPrintable(note()));
    QCOMPARE(view()->url().host(), u"preview"_s);

    QVERIFY(loads([&] { QCOMPARE(site.build(), QString()); }));
    QVERIFY(showsOnSite(u"마지막 문단으로"_s));
    QVERIFY(note().isEmpty());
    QVERIFY(!evaluate(u"document.querySelector('.site-header').innerText"_s).toString().isEmpty());
}

void WorkbenchDressingTest::aRebuildIsFollowed()
{
    const BuiltSite site(BuiltSite::Kind::Hugo);
    NEED(site);
    QCOMPARE(site.build(), QString());
    QVERIFY(open(site.path(site.longPost())));
    QVERIFY(loads([&] { action(CommandId::LookSite).trigger(); }));
    QVERIFY(showsOnSite(u"마지막 문단으로"_s));
    const QString color = u"getComputedStyle(document.querySelector('.entry-body > p')).color"_s;
    QVERIFY(evaluate(color).toString() != u"rgb(1, 2, 3)");

    site.write(u"static/css/parts/type.css"_s, "body { color: rgb(1, 2, 3) }");
    QVERIFY(loads([&] { QCOMPARE(site.build(), QString()); }));
    QVERIFY(waitFor([&] { return evaluate(color).toString() == u"rgb(1, 2, 3)"; }));
    QVERIFY(showsOnSite(u"마지막 문단으로"_s));
}

void WorkbenchDressingTest::aPostWithoutPageWearsAnothersPage()
{
    const BuiltSite site(BuiltSite::Kind::Hugo);
    NEED(site);
    QCOMPARE(site.build(), QString());
    const QString draft = u"content/posts/new-post.md"_s;
    site.write(draft, "---\ntitle: 새로 쓰는 글\n---\n\n아직 아무도 못 본 문단이다.\n");
    QVERIFY(open(site.path(draft)));
    QVERIFY(loads([&] { action(CommandId::LookSite).trigger(); }));
    QVERIFY(showsOnSite(u"아직 아무도 못 본 문단이다."_s));
    QCOMPARE(evaluate(u"document.querySelector('h1').innerText"_s).toString(), u"새로 쓰는 글"_s);
    const QString body = evaluate(u"document.querySelector('.entry-body').innerText"_s).toString();
    QCOMPARE(body.trimmed(), u"아직 아무도 못 본 문단이다."_s);
}

void WorkbenchDressingTest::whatIsTypedIsShownInTheSitesPage()
{
    const BuiltSite site(BuiltSite::Kind::Jekyll);
    NEED(site);
    QCOMPARE(site.build(), QString());
    QVERIFY(open(site.path(site.longPost())));
    QVERIFY(loads([&] { action(CommandId::LookSite).trigger(); }));
    QVERIFY(showsOnSite(u"마지막 문단으로"_s));
    (void)evaluate(u"globalThis.sameLife = true"_s);
    m_editor->placeCursor(u"둘째인 항목"_s);
    QTest::keyClicks(&m_editor->text(), u" TYPED"_s);
    QVERIFY(showsOnSite(u"둘째인 항목 TYPED"_s));
    QVERIFY(evaluate(u"globalThis.sameLife ?? false"_s).toBool());

    // The text scrolls, and the page with it.
    const auto top = u"document.scrollingElement.scrollTop"_s;
    m_editor->text().moveCursor(QTextCursor::End);
    QVERIFY(waitFor([&] { return evaluate(top).toDouble() > 0; }));
}

void WorkbenchDressingTest::anothersPageIsCorrectedByAClickToo()
{
    const BuiltSite site(BuiltSite::Kind::Hugo);
    NEED(site);
    QCOMPARE(site.build(), QString());
    const QString draft = u"content/posts/new-post.md"_s;
    site.write(draft, "---\ntitle: 새로 쓰는 글\n---\n\n아직 아무도 못 본 문단이다.\n");
    QVERIFY(open(site.path(draft)));
    const QString article = u"document.querySelector('aside')?.innerText ?? ''"_s;
    QVERIFY(loads([&] { action(CommandId::ChooseArticle).trigger(); }));
    chooseByClick(u"aside"_s);
    QVERIFY(waitFor([&] { return evaluate(article).toString().contains(u"아직 아무도"_s); }));

    // It holds for the blog's other posts, and after a start.
    m_editor->restart({site.path(site.shortPost())});
    QVERIFY(showsOnSite(u"한 문단뿐인 글이다."_s));
    QVERIFY(waitFor([&] { return evaluate(article).toString().contains(u"한 문단뿐인"_s); }));
}

void WorkbenchDressingTest::chooseByClick(const QString &selector)
{
    QVERIFY(waitFor([&] { return view()->url().host().startsWith(u"site") && !note().isEmpty(); }));
    const QString mark = u"!!document.querySelector('[data-byline-marked]')"_s;
    QVERIFY(waitFor([&] { return evaluate(mark).toBool(); }));
    const QVariantList place
        = PreviewFixture::evaluateSettled(
              *view(),
              u"(() => { const node = document.querySelector('%1'); node.scrollIntoView();"
              " const box = node.getBoundingClientRect(); return [box.x + 5, box.y + 5]; })()"_s
                  .arg(selector))
              .toList();
    (void)PreviewFixture::evaluateSettled(*view(), u"0"_s);
    QVERIFY(loads([&] {
        QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, {},
                          QPoint(place.at(0).toInt(), place.at(1).toInt()));
    }));
}

void WorkbenchDressingTest::theArticlesElementIsChosenByAClick()
{
    const BuiltSite site(BuiltSite::Kind::Hugo);
    NEED(site);
    QCOMPARE(site.build(), QString());
    QVERIFY(open(site.path(site.longPost())));
    QVERIFY(loads([&] { action(CommandId::ChooseArticle).trigger(); }));
    chooseByClick(u"aside"_s);
    const QString mark = u"!!document.querySelector('[data-byline-marked]')"_s;
    const QString home = u"document.querySelector('%1')?.innerText ?? ''"_s;
    QVERIFY(waitFor(
        [&] { return evaluate(home.arg(u"aside"_s)).toString().contains(u"마지막 문단으로"_s); }));
    QVERIFY(action(CommandId::LookSite).isChecked());

    QVERIFY(loads([&] { action(CommandId::ChooseArticle).trigger(); }));
    QVERIFY(waitFor([&] { return evaluate(mark).toBool(); }));
    QVERIFY(loads([&] { QVERIFY(answerNote(u"Find it automatically"_s)); }));
    QVERIFY(waitFor([&] {
        return evaluate(home.arg(u".entry-body"_s)).toString().contains(u"마지막 문단으로"_s);
    }));
}

void WorkbenchDressingTest::theSiteReachesNoNetwork()
{
    const BuiltSite site(BuiltSite::Kind::Hugo);
    NEED(site);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    site.write(u"static/css/parts/type.css"_s,
               "@import url(" + origin + "/a.css);\n@import '" + origin
                   + "/b.css';\n@font-face { font-family: F; src: url(" + origin
                   + "/f.woff2); }\nbody { font-family: F; background: url(" + origin
                   + "/c.png); cursor: url(" + origin + "/d.cur), auto; }\n"
                   + ".entry-body p { color: rgb(4, 5, 6); list-style: url(" + origin
                   + "/e.png); }\n");
    QCOMPARE(site.build(), QString());
    QVERIFY(open(site.path(site.longPost())));
    QVERIFY(loads([&] { action(CommandId::LookSite).trigger(); }));
    QVERIFY(showsOnSite(u"마지막 문단으로"_s));
    const QString color = u"getComputedStyle(document.querySelector('.entry-body p')).color"_s;
    QVERIFY(waitFor([&] { return evaluate(color).toString() == u"rgb(4, 5, 6)"; }));
    (void)PreviewFixture::evaluateSettled(*view(), u"document.fonts.ready"_s);
    QVERIFY(!server.hasPendingConnections());
}

void WorkbenchDressingTest::aPostOutsideOfABlogSaysWhy()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"alone.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Alone.\n");
    file.close();
    QVERIFY(open(file.fileName()));
    action(CommandId::LookSite).trigger();
    QVERIFY(waitFor([&] { return note().contains(u"no blog"_s); }));
    QVERIFY(!action(CommandId::ChooseArticle).isEnabled());
    action(CommandId::LookSerif).trigger();
    QVERIFY(note().isEmpty());
}

void WorkbenchDressingTest::looksAndWidthsAreRemembered()
{
    m_editor = std::make_unique<OpenEditor>(test::Preview::Real);
    QVERIFY(m_editor->open(test::KoreanPost));
    QVERIFY(waitFor([&] { return view() && view()->isVisible(); }));
    m_editor->window().resize(1400, 800);
    action(CommandId::ReadMode).trigger();
    const QString look = u"document.documentElement.dataset.look"_s;
    for (const auto &[id, name] : {std::pair{CommandId::LookGitHub, u"github"_s},
                                   std::pair{CommandId::LookMinimal, u"minimal"_s},
                                   std::pair{CommandId::LookSerif, u"serif"_s}}) {
        action(id).trigger();
        QVERIFY(waitFor([&] { return evaluate(look).toString() == name; }));
    }
    action(CommandId::WidthTablet).trigger();
    const QString width = u"document.documentElement.clientWidth"_s;
    QVERIFY(waitFor([&] { return evaluate(width).toInt() == 768; }));
    action(CommandId::WidthPhone).trigger();
    QVERIFY(waitFor([&] { return evaluate(width).toInt() == 390; }));
    m_editor->settings().setPreviewZoom(150);
    QTRY_VERIFY(view()->width() > 580);
    QVERIFY(waitFor([&] { return evaluate(width).toInt() == 390; }));
    m_editor->settings().setPreviewZoom(100);

    m_editor->restart({m_editor->blog.path(test::KoreanPost)});
    QVERIFY(action(CommandId::LookSerif).isChecked());
    QVERIFY(action(CommandId::WidthPhone).isChecked());
    QVERIFY(waitFor([&] { return view() && view()->isVisible(); }));
    QVERIFY(waitFor([&] { return evaluate(look).toString() == u"serif"; }));
    QVERIFY(waitFor([&] { return evaluate(width).toInt() == 390; }));
}

void WorkbenchDressingTest::theOwnStyleSheetFollowsItsFile()
{
    m_editor = std::make_unique<OpenEditor>(test::Preview::Real);
    QVERIFY(m_editor->open(test::KoreanPost));
    QVERIFY(waitFor([&] { return view() && view()->isVisible(); }));
    const QString path = m_editor->blog.path(u"mine.css"_s);
    const auto write = [&path](const QByteArray &css) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(css) == css.size();
    };
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    QVERIFY(write("@import '" + origin + "/a.css'; #post p { color: rgb(7, 8, 9); background: url("
                  + origin + "/b.png) }"));
    m_editor->workbench().dressing().askStyleSheet = [path] {
        return path;
    };
    const QString color = u"getComputedStyle(document.querySelector('#post p')).color"_s;
    action(CommandId::PreviewStyleSheet).trigger();
    QVERIFY(waitFor([&] { return evaluate(color).toString() == u"rgb(7, 8, 9)"; }));
    QVERIFY(write("#post p { color: rgb(9, 8, 7) }"));
    QVERIFY(waitFor([&] { return evaluate(color).toString() == u"rgb(9, 8, 7)"; }));
    QVERIFY(QFile::remove(path));
    QVERIFY(waitFor([&] { return note().contains(u"mine.css"_s); }));
    QVERIFY(write("#post p { color: rgb(3, 3, 3) }"));
    QVERIFY(waitFor([&] { return evaluate(color).toString() == u"rgb(3, 3, 3)"; }));
    QVERIFY(note().isEmpty());
    action(CommandId::PreviewStyleSheet).trigger();
    QVERIFY(waitFor([&] { return evaluate(color).toString() != u"rgb(3, 3, 3)"; }));
    QVERIFY(!server.hasPendingConnections());
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchDressingTest)
#include "workbenchdressingtest.moc"
