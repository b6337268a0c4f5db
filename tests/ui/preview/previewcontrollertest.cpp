// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/previewcontroller.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "previewfixture.h"
#include "ui/actions/actionset.h"
#include "ui/common/messagebar.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/previewpane.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

#include <csignal>

using ui::PreviewController;

/// The pane with the real plugin behind it.
class PreviewControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("BYLINE_PLUGIN_DIR", BYLINE_BINARY_DIR "/plugins");
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_theme = std::make_unique<ui::ThemeController>(*m_settings);
        m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    }

    void whatWasSetBeforeLoadingIsShown()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostHeader header;
        header.title = u"제목"_s;
        preview.setHeader(header);
        preview.setRendered(rendered(u"text"_s));
        QVERIFY(load(preview));
        QCOMPARE(text(preview, u"#post"_s), u"text"_s);
        QCOMPARE(text(preview, u"#header .title"_s), u"제목"_s);
        QVERIFY(view(preview).isVisible());
    }

    void longPostIsSeenBeforeAllOfItIsThere()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(rendered(u"A paragraph of a long post.\n\n"_s.repeated(20'000)));
        QSignalSpy shown(&preview, &PreviewController::shown);
        preview.widget().resize(640, 480);
        preview.widget().show();
        preview.load();
        QVERIFY(PreviewFixture::waitFor([&] {
            const auto *page = preview.widget().findChild<QWebEngineView *>();
            return page && page->isVisible();
        }));
        QVERIFY(shown.isEmpty());
        QVERIFY(PreviewFixture::waitFor([&] { return !shown.isEmpty(); }));
    }

    void clickFindsTheWordInTheText_data()
    {
        QTest::addColumn<QString>("markdown"); // The word to be clicked stands between ‹ and ›.
        QTest::newRow("in a plain paragraph") << u"첫 줄\n\n둘째 ‹문단›이다\n"_s;
        QTest::newRow("behind a link whose address holds the word")
            << u"[여기](https://example.org/word) and ‹word›\n"_s;
        QTest::newRow("within emphasis") << u"go **the ‹right› way**\n"_s;
        QTest::newRow("in a cell of a table")
            << u"| a | b |\n|---|---|\n| one | two |\n| three | ‹four› |\n"_s;
        QTest::newRow("in a fence, behind front matter")
            << u"---\ntitle: t\n---\n\n```cpp\nint a;\nint ‹b›;\n```\n"_s;
    }

    void clickFindsTheWordInTheText()
    {
        QFETCH(QString, markdown);
        const qsizetype start = markdown.indexOf(u'‹');
        markdown.remove(u'‹');
        const QString word = markdown.mid(start, markdown.indexOf(u'›') - start);
        markdown.remove(u'›');
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(markdown);
        preview.setPost(&document);
        preview.setRendered(rendered(markdown));
        QVERIFY(load(preview));
        QSignalSpy activated(&preview, &PreviewController::positionActivated);
        clickLast(preview, word);
        QVERIFY(PreviewFixture::waitFor([&] { return !activated.isEmpty(); }));
        const auto position = activated.first().first().value<app::TextPosition>();
        QVERIFY2(position >= start && position <= start + word.size(),
                 qPrintable(QString::number(position - start)));
    }

    void taskIsTickedInTheText_data()
    {
        QTest::addColumn<int>("box");
        QTest::addColumn<QString>("after");
        QTest::newRow("open") << 0 << u"# Tasks\n\n- [x] one\n  - [ ] two\n- [x] three\n"_s;
        QTest::newRow("nested") << 1 << u"# Tasks\n\n- [ ] one\n  - [x] two\n- [x] three\n"_s;
        QTest::newRow("done") << 2 << u"# Tasks\n\n- [ ] one\n  - [ ] two\n- [ ] three\n"_s;
    }

    void taskIsTickedInTheText()
    {
        QFETCH(const int, box);
        QFETCH(const QString, after);
        const QString before = u"# Tasks\n\n- [ ] one\n  - [ ] two\n- [x] three\n"_s;
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(before);
        preview.setPost(&document);
        preview.setRendered(rendered(document));
        QVERIFY(load(preview));
        clickBox(preview, box);
        QVERIFY(PreviewFixture::waitFor([&] { return document.text() == after; }));
        // The box follows the text, not the click.
        QCOMPARE(checkedBoxes(preview), u"001"_s);
        QVERIFY(show(preview, rendered(document)));
        QCOMPARE(checkedBoxes(preview).count(u'1'), box == 2 ? 0 : 2);
        document.textDocument().undo();
        QCOMPARE(document.text(), before);
    }

    void taskIsTickedByTheKeyboard()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(u"- [ ] one\n- [ ] two\n"_s);
        preview.setPost(&document);
        preview.setRendered(rendered(document));
        QVERIFY(load(preview));
        connect(&document, &app::PostDocument::edited, &preview,
                [&] { preview.setRendered(rendered(document)); });
        (void)evaluate(preview, u"document.querySelectorAll('input')[1].focus()"_s);
        QTest::keyClick(view(preview).focusProxy(), Qt::Key_Space);
        QVERIFY(PreviewFixture::waitFor([&] { return checkedBoxes(preview) == u"01"; }));
        QCOMPARE(document.text(), u"- [ ] one\n- [x] two\n"_s);
        // And back: the focus stays where it was.
        QTest::keyClick(view(preview).focusProxy(), Qt::Key_Space);
        QVERIFY(PreviewFixture::waitFor([&] { return checkedBoxes(preview) == u"00"; }));
    }

    void missingImageIsBroughtInByTheKeyboard()
    {
        QTemporaryDir home;
        QDir(home.path()).mkpath(u"blog"_s);
        QImage image(24, 16, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(home.filePath(u"new.png"_s)));
        const QString file = home.filePath(u"blog/a.md"_s);
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(u"text\n\n![](img/old.png)\n"_s);
        QVERIFY(document.saveAs(file, app::OnConflict::Replace));
        preview.setPost(&document);
        preview.setPlace({file, home.filePath(u"blog"_s)});
        preview.setRendered(rendered(document));
        QVERIFY(load(preview));
        connect(&document, &app::PostDocument::edited, &preview,
                [&] { preview.setRendered(rendered(document)); });
        preview.imageRepair().chooseFile = [&](const QString &, const auto &done) {
            done(home.filePath(u"new.png"_s));
        };
        QVERIFY(PreviewFixture::waitFor([&] {
            return evaluate(preview, u"document.querySelectorAll('.image-note button').length"_s)
                == 2;
        }));
        takeKeyboard(preview);
        for (int i = 0; i < 2; ++i) // Locate…, Import…
            QTest::keyClick(view(preview).focusProxy(), Qt::Key_Tab);
        QVERIFY(PreviewFixture::waitFor([&] {
            return evaluate(preview, u"document.activeElement.dataset.act"_s) == u"import"_s;
        }));
        QTest::keyClick(view(preview).focusProxy(), Qt::Key_Return);
        QVERIFY(PreviewFixture::waitFor(
            [&] { return document.text() == u"text\n\n![](img/new.png)\n"_s; }));
        QVERIFY(QFile::exists(home.filePath(u"blog/img/new.png"_s)));
        QVERIFY(PreviewFixture::waitFor([&] {
            return evaluate(preview, u"document.querySelector('#post img').naturalWidth"_s) == 24;
        }));
    }

    void imagesOfOtherSitesAreAllowedForThePostOrItsBlog()
    {
        const QAction &command = m_actions->action(ui::CommandId::LoadRemoteImages);
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(u"![](http://127.0.0.1:9/a.png)\n"_s);
        const auto open = [&](const QString &file) {
            preview.setPost(&document);
            preview.setPlace({file, u"/nowhere"_s});
            preview.setRendered(rendered(document));
        };
        const auto press = [&](const QString &action) {
            const QString button = u".image-note.remote [data-act=%1]"_s.arg(action);
            (void)PreviewFixture::waitFor([&] {
                return evaluate(preview, u"document.querySelector('%1') !== null"_s.arg(button))
                    .toBool();
            });
            (void)evaluate(preview, u"document.querySelector('%1').click()"_s.arg(button));
            return PreviewFixture::waitFor([&] { return command.isChecked(); });
        };
        open(u"/nowhere/a.md"_s);
        QVERIFY(load(preview));
        QVERIFY(!command.isChecked());
        QVERIFY(press(u"show"_s));
        open(u"/nowhere/b.md"_s);
        QVERIFY(!command.isChecked());
        open(u"/nowhere/a.md"_s); // Remembered.
        QVERIFY(command.isChecked());
        open(u"/nowhere/b.md"_s);
        QVERIFY(press(u"always"_s));
        open(u"/nowhere/c.md"_s);
        QVERIFY(command.isChecked());
        m_actions->action(ui::CommandId::LoadRemoteImages).trigger();
        QVERIFY(!command.isChecked());
        open(u"/nowhere/b.md"_s);
        QVERIFY(!command.isChecked());
    }

    void taskOfAnEarlierTextIsNotTicked()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(u"- [ ] one\n"_s);
        preview.setPost(&document);
        preview.setRendered(rendered(document));
        QVERIFY(load(preview));
        document.apply({{{0, 0}, u"- [ ] zero\n"_s}}); // Not rendered yet.
        const QString text = document.text();
        clickBox(preview, 0);
        (void)PreviewFixture::evaluateSettled(view(preview), QString());
        QCOMPARE(document.text(), text);
        QCOMPARE(checkedBoxes(preview), u"0"_s);
    }

    void taskOfAReadOnlyPostIsNotTicked()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(u"- [ ] one\n"_s);
        document.setOpenElsewhere(true);
        preview.setPost(&document);
        preview.setRendered(rendered(document));
        QVERIFY(load(preview));
        clickBox(preview, 0);
        (void)PreviewFixture::evaluateSettled(view(preview), QString());
        QCOMPARE(document.text(), u"- [ ] one\n"_s);
        QCOMPARE(checkedBoxes(preview), u"0"_s);
    }

    void headerNamesTheFieldThatItShows_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("key");
        QTest::newRow("title") << u".title"_s << u"title"_s;
        QTest::newRow("summary") << u".subtitle"_s << u"summary"_s;
        QTest::newRow("date") << u".facts span"_s << u"pubDate"_s;
        QTest::newRow("tag") << u".tags li:last-child"_s << u"tags"_s;
        QTest::newRow("category") << u".tags li"_s << u"category"_s;
        QTest::newRow("draft") << u".draft"_s << u"published"_s;
    }

    void headerNamesTheFieldThatItShows()
    {
        QFETCH(const QString, selector);
        const QString text = u"---\ntitle: 제목\nsummary: s\npubDate: 2020-01-01\ncategory: c\n"
                             "tags: [t]\npublished: false\n---\n\ntext\n"_s;
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        app::PostDocument document(text);
        preview.setPost(&document);
        preview.setHeader(app::postHeader(*app::FrontMatter::read(text)));
        preview.setRendered(rendered(document));
        QVERIFY(load(preview));
        QSignalSpy activated(&preview, &PreviewController::fieldActivated);
        (void)evaluate(
            preview, QStringLiteral("document.querySelector('#header %1').click()").arg(selector));
        QVERIFY(PreviewFixture::waitFor([&] { return !activated.isEmpty(); }));
        QTEST(activated.first().first().toString(), "key");
    }

    void keyboardInThePageZoomsIt()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(rendered(u"text"_s));
        QVERIFY(load(preview));
        QAction &larger = m_actions->action(ui::CommandId::ZoomIn);
        larger.trigger();
        QCOMPARE(m_settings->previewZoom(), 100); // The keyboard is elsewhere.
        takeKeyboard(preview);
        larger.trigger();
        QCOMPARE(m_settings->previewZoom(), 120);
        QVERIFY(PreviewFixture::waitFor([&] { return view(preview).zoomFactor() == 1.2; }));
        m_actions->action(ui::CommandId::ZoomReset).trigger();
        m_actions->action(ui::CommandId::ZoomOut).trigger();
        QCOMPARE(m_settings->previewZoom(), 90);
        // A page that is made later has it, too.
        PreviewController later(*m_actions, *m_theme, *m_settings);
        later.setRendered(rendered(u"text"_s));
        QVERIFY(load(later));
        QCOMPARE(view(later).zoomFactor(), 0.9);
        m_settings->setPreviewZoom(100);
    }

    void wheelWithControlZooms()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(rendered(u"text\n\n"_s.repeated(100)));
        QVERIFY(load(preview));
        PreviewFixture::turnWheel(view(preview), 1, Qt::ControlModifier);
        QCOMPARE(m_settings->previewZoom(), 120);
        PreviewFixture::turnWheel(view(preview), -1, Qt::ControlModifier);
        QCOMPARE(m_settings->previewZoom(), 100);
        QCOMPARE(evaluate(preview, u"scrollY"_s), 0);
    }

    void wordIsFoundInThePage()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(
            rendered(u"Word **wo**rd\n\n"_s + u"text\n\n"_s.repeated(200) + u"word\n"_s));
        QVERIFY(load(preview));
        takeKeyboard(preview);
        m_actions->action(ui::CommandId::Find).trigger();
        auto &bar = *preview.widget().findChild<ui::PageFindBar *>();
        auto &pattern = *bar.findChild<QLineEdit *>();
        const auto count = [&bar] {
            return bar.findChild<QLabel *>()->text();
        };
        QVERIFY(bar.isVisible());
        QTest::keyClicks(&pattern, u"word"_s);
        QVERIFY(PreviewFixture::waitFor([&] { return count() == u"1 / 3"; }));
        QTest::keyClick(&pattern, Qt::Key_Return);
        QVERIFY(PreviewFixture::waitFor([&] { return count() == u"2 / 3"; }));
        m_actions->action(ui::CommandId::FindNext).trigger();
        QVERIFY(PreviewFixture::waitFor([&] { return count() == u"3 / 3"; }));
        QVERIFY(PreviewFixture::waitFor(
            [&] { return evaluate(preview, u"scrollY"_s).toDouble() > 1000; }));
        QTest::keyClick(&pattern, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(PreviewFixture::waitFor([&] { return count() == u"2 / 3"; }));
        QTest::keyClicks(&pattern, u"less"_s);
        QVERIFY(PreviewFixture::waitFor([&] { return count() == u"No match"; }));
        QTest::keyClick(&pattern, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }

    void oldPostStaysUntilTheNewOneIsRendered()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(rendered(u"old"_s));
        QVERIFY(load(preview));
        app::PostDocument document(u"new"_s);
        preview.setPost(&document);
        app::PostHeader header;
        header.title = u"제목"_s;
        preview.setHeader(header);
        QCOMPARE(text(preview, u"#post"_s), u"old"_s);
        QCOMPARE(text(preview, u"#header"_s), QString());
        QVERIFY(show(preview, rendered(u"new"_s)));
        QCOMPARE(text(preview, u"#post"_s), u"new"_s);
        QCOMPARE(text(preview, u"#header"_s), u"제목"_s);
        preview.setPost(nullptr);
        QVERIFY(PreviewFixture::waitFor([&] { return text(preview, u"#post"_s).isEmpty(); }));
        QCOMPARE(text(preview, u"#header"_s), QString());
    }

    void failureKeepsTheLastGoodPageOfThisPostOnly()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(rendered(u"good"_s));
        QVERIFY(load(preview));
        preview.showFailure({app::Error::Kind::TooComplex, {}, 0, {}});
        QCOMPARE(text(preview, u"#post"_s), u"good"_s);
        app::PostDocument document;
        preview.setPost(&document);
        preview.showFailure({app::Error::Kind::TooComplex, {}, 0, {}});
        QVERIFY(PreviewFixture::waitFor([&] { return text(preview, u"#post"_s).isEmpty(); }));
    }

    void echoOfTheUsersScrollingIsIgnored()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(rendered(u"text\n\n"_s.repeated(200)));
        QVERIFY(load(preview));
        // As the editor does it: it follows, and tells that it has moved.
        connect(&preview, &PreviewController::scrolled, &preview,
                [&preview](const app::ReadingPlace &) { preview.scrollTo({300}); });
        QSignalSpy spy(&preview, &PreviewController::scrolled);
        PreviewFixture::turnWheel(view(preview), -2);
        QVERIFY(PreviewFixture::waitFor([&] { return !spy.isEmpty(); }));
        const double place = evaluate(preview, u"scrollY"_s).toDouble();
        QVERIFY(place > 50 && place < 1000);
        // Later the editor is followed again.
        QVERIFY(PreviewFixture::waitFor([&] {
            preview.scrollTo({300});
            return evaluate(preview, u"scrollY"_s).toDouble() > 2000;
        }));
    }

    void pageWearsTheTheme()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        QVERIFY(load(preview));
        const QString background = u"getComputedStyle(document.documentElement).backgroundColor"_s;
        for (const auto scheme : {app::ColorScheme::Dark, app::ColorScheme::Light}) {
            m_settings->setColorScheme(scheme);
            const QColor page = m_theme->theme().page;
            const QString expected = QStringLiteral("rgb(%1, %2, %3)")
                                         .arg(page.red())
                                         .arg(page.green())
                                         .arg(page.blue());
            QVERIFY(PreviewFixture::waitFor(
                [&] { return evaluate(preview, background).toString() == expected; }));
            QCOMPARE(view(preview).page()->backgroundColor(), page);
        }
    }

    void postThatKillsThePageIsNotTriedForever()
    {
        PreviewController preview(*m_actions, *m_theme, *m_settings);
        preview.setRendered(rendered(u"text"_s));
        QVERIFY(load(preview));
        for (int death = 0; death < 4; ++death) {
            QSignalSpy shown(&preview, &PreviewController::shown);
            ::kill(static_cast<pid_t>(preview.rendererProcessId()), SIGKILL);
            QVERIFY(PreviewFixture::waitFor(
                [&] { return !shown.isEmpty() || !pane(preview).notice().isEmpty(); }));
        }
        QVERIFY(pane(preview).notice().startsWith(u"The preview keeps stopping"_s));
        QVERIFY(!view(preview).isVisible());
        Q_EMIT pane(preview).actionChosen();
        QVERIFY(PreviewFixture::waitFor([&] { return view(preview).isVisible(); }));
        QCOMPARE(pane(preview).notice(), QString());
        QCOMPARE(text(preview, u"#post"_s), u"text"_s);
    }

private:
    static app::RenderedPostPtr rendered(const QString &markdown)
    {
        return std::make_shared<app::RenderedPost>(app::render(markdown));
    }

    static void takeKeyboard(PreviewController &preview)
    {
        preview.widget().activateWindow();
        view(preview).setFocus();
        QVERIFY(PreviewFixture::waitFor([&] { return preview.isInCharge(); }));
    }

    static app::RenderedPostPtr rendered(const app::PostDocument &document)
    {
        auto post = std::make_shared<app::RenderedPost>(app::render(document.text()));
        post->revision = document.revision();
        return post;
    }

    /// Of all boxes to tick: `1` where it is.
    static QString checkedBoxes(PreviewController &preview)
    {
        return evaluate(preview,
                        u"[...document.querySelectorAll('#post input')]"
                        ".map(box => box.checked ? '1' : '0').join('')"_s)
            .toString();
    }

    static void clickBox(PreviewController &preview, int index)
    {
        const QVariantMap box
            = PreviewFixture::evaluateSettled(
                  view(preview),
                  QStringLiteral("(() => { const b = document.querySelectorAll('#post input')[%1]"
                                 ".getBoundingClientRect();"
                                 " return { x: b.left + b.width / 2, y: b.top + b.height / 2 };"
                                 " })()")
                      .arg(index))
                  .toMap();
        QTest::mouseClick(view(preview).focusProxy(), Qt::LeftButton, {},
                          {box[u"x"_s].toInt(), box[u"y"_s].toInt()});
    }

    static bool load(PreviewController &preview)
    {
        QSignalSpy shown(&preview, &PreviewController::shown);
        preview.widget().resize(640, 480);
        preview.widget().show();
        preview.load();
        return PreviewFixture::waitFor([&] { return !shown.isEmpty(); });
    }

    static bool show(PreviewController &preview, const app::RenderedPostPtr &post)
    {
        QSignalSpy shown(&preview, &PreviewController::shown);
        preview.setRendered(post);
        return PreviewFixture::waitFor([&] { return !shown.isEmpty(); });
    }

    static ui::PreviewPane &pane(PreviewController &preview)
    {
        return dynamic_cast<ui::PreviewPane &>(preview.widget());
    }

    static QWebEngineView &view(PreviewController &preview)
    {
        return *preview.widget().findChild<QWebEngineView *>();
    }

    static QVariant evaluate(PreviewController &preview, const QString &script)
    {
        return PreviewFixture::evaluate(view(preview), script);
    }

    /// Clicks the last place where the page shows `word`.
    static void clickLast(PreviewController &preview, const QString &word)
    {
        const QVariantMap box
            = PreviewFixture::evaluateSettled(
                  view(preview),
                  QStringLiteral(
                      "(() => { const walker = document.createTreeWalker("
                      "document.getElementById('post'), NodeFilter.SHOW_TEXT);"
                      " const range = document.createRange();"
                      " for (let node; (node = walker.nextNode());) {"
                      " const at = node.data.lastIndexOf('%1'); if (at >= 0) {"
                      " range.setStart(node, at); range.setEnd(node, at + %2); } }"
                      " const b = range.getBoundingClientRect();"
                      " return { x: b.left + b.width / 2, y: b.top + b.height / 2 }; })()")
                      .arg(word)
                      .arg(word.size()))
                  .toMap();
        QTest::mouseClick(view(preview).focusProxy(), Qt::LeftButton, {},
                          {box[u"x"_s].toInt(), box[u"y"_s].toInt()});
    }

    static QString text(PreviewController &preview, const QString &selector)
    {
        return evaluate(preview,
                        QStringLiteral("document.querySelector('%1').textContent").arg(selector))
            .toString()
            .simplified();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewControllerTest)
#include "previewcontrollertest.moc"
