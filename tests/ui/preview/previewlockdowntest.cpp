// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"
#include "trackingpage.h"
#include "ui/preview/web/lockedpage.h"
#include "ui/preview/web/lockedprofile.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

#include <sys/stat.h>

namespace {

/// A site that a post must not reach; counts who comes.
class Canary final : public QTcpServer
{
public:
    Canary()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++visits;
            nextPendingConnection()->close();
        });
    }

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/").arg(serverPort());
    }

    int visits = 0;
};

/// Profile and page as they are, but for the gate and with scripts on.
struct OpenPage {
    OpenPage()
    {
        profile.setUrlRequestInterceptor(nullptr);
        page.settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
        page.settings()->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true);
    }

    [[nodiscard]] bool isReady()
    {
        bool hasTold = false;
        QObject::connect(&page, &ui::LockedPage::messageReceived, &page, [&] { hasTold = true; });
        page.open(ui::shellUrl());
        const bool isTold = PreviewFixture::waitFor([&] { return hasTold; });
        QObject::disconnect(&page, &ui::LockedPage::messageReceived, &page, nullptr);
        return isTold;
    }

    ui::LockedProfile profile;
    ui::LockedPage page{profile};
};

} // namespace

/// What a stranger's post can't do. The blocks of these tests never saw the sanitizer, and each
/// layer of the lock-down is tested with the others away.
class PreviewLockdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_preview = std::make_unique<PreviewFixture>(); }
    void init() { m_preview->reset(); }
    void cleanupTestCase() { m_preview.reset(); }

    void postFetchesNothing()
    {
        const Canary canary;
        QVERIFY(m_preview->showHtml({test::trackingHtml(canary.address())}));
        (void)m_preview->evaluateSettled(QString());
        QCOMPARE(canary.visits, 0);
        QVERIFY(isShellShown());
    }

    void postRunsNothing_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &html) {
            QTest::newRow(name) << html;
        };
        row("script", u"<script>document.title = 'owned'</script>"_s);
        row("error handler", u"<img src=x onerror=\"document.title = 'owned'\">"_s);
        row("load handler", u"<svg onload=\"document.title = 'owned'\"></svg>"_s);
        row("toggle handler", u"<details open ontoggle=\"document.title = 'owned'\">x</details>"_s);
        row("focus handler", u"<input autofocus onfocus=\"document.title = 'owned'\">"_s);
        row("animation handler",
            u"<style>@keyframes k {}</style><p style=\"animation: k 1s\" "
            "onanimationstart=\"document.title = 'owned'\">x</p>"_s);
        row("frame of its own",
            u"<iframe srcdoc=\"<script>parent.document.title = 'owned'</script>\"></iframe>"_s);
        row("script address in a frame",
            u"<iframe src=\"javascript:parent.document.title = 'owned'\"></iframe>"_s);
        row("data frame",
            u"<iframe src=\"data:text/html,<script>top.document.title='owned'"
            "</script>\"></iframe>"_s);
        row("object", u"<object data=\"javascript:document.title='owned'\"></object>"_s);
        row("mutation",
            u"<math><mtext></form><form><mglyph><style></math><img src onerror="
            "\"document.title = 'owned'\">"_s);
        row("refresh", u"<meta http-equiv=\"refresh\" content=\"0; url=data:text/html,x\">"_s);
        row("refresh to a script",
            u"<meta http-equiv=\"refresh\" content=\"0; url=javascript:document.title='owned'\">"_s);
        row("base", u"<base href=\"http://127.0.0.1:9/\"><img src=\"x.png\">"_s);
        row("names that hide the document's members",
            u"<img name=getElementById><img name=createElement><form id=scrollY></form>"_s);
    }

    void postRunsNothing()
    {
        QFETCH(const QString, html);
        const qint64 process = m_preview->page->rendererProcessId();
        QVERIFY(m_preview->showHtml({html, u"<p>after</p>"_s}));
        (void)m_preview->evaluateSettled(QString());
        QCOMPARE(m_preview->view().title(), u"Preview"_s);
        QVERIFY(isShellShown());
        // And the preview goes on.
        QVERIFY(m_preview->showHtml({html, u"<p>later</p>"_s}));
        QCOMPARE(
            m_preview->evaluate(u"[...document.querySelectorAll('.block')].at(-1).innerText"_s),
            u"later"_s);
        QCOMPARE(m_preview->page->rendererProcessId(), process);
    }

    void clicksLeadNowhere_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("form") << u"<form action=\"http://127.0.0.1:9/\"><button id=x>x</form>"_s;
        QTest::newRow("script link")
            << u"<a id=x href=\"javascript:document.title='owned'\">x</a>"_s;
        QTest::newRow("file link") << u"<a id=x href=\"file:///etc/passwd\">x</a>"_s;
        QTest::newRow("window") << u"<a id=x target=_blank href=\"http://127.0.0.1:9/\">x</a>"_s;
        QTest::newRow("download")
            << u"<a id=x download=a.txt href=\"data:text/plain,owned\">x</a>"_s;
        QTest::newRow("drawn link")
            << u"<svg><a href=\"http://127.0.0.1:9/\"><rect id=x width=50 height=50 /></a></svg>"_s;
    }

    void clicksLeadNowhere()
    {
        QFETCH(const QString, html);
        QVERIFY(m_preview->showHtml({html}));
        (void)m_preview->evaluate(
            u"document.getElementById('x').dispatchEvent("
            "new MouseEvent('click', { bubbles: true, cancelable: true }))"_s);
        (void)m_preview->evaluateSettled(QString());
        QCOMPARE(m_preview->view().title(), u"Preview"_s);
        QVERIFY(isShellShown());
        QCOMPARE(QApplication::topLevelWidgets().count(m_preview->page->widget()), 1);
    }

    void filesOutsideAreNotServed_data()
    {
        QTest::addColumn<QString>("destination");
        for (const char *destination :
             {"../secret.png", "..%2fsecret.png", "%2e%2e/secret.png", "%2e%2e%2fsecret.png",
              "..%252fsecret.png", "/../secret.png", "//etc/passwd", "/etc/passwd",
              "..\\secret.png", "%5c..%5csecret.png", "img/../../secret.png", "link.png",
              "folder/secret.png", "file:///etc/passwd", "post://other/secret.png",
              "post://preview/image?0&..%2fsecret.png", "a%00.png", "post.md", "pipe.png"}) {
            QTest::newRow(destination) << QString::fromLatin1(destination);
        }
    }

    void filesOutsideAreNotServed()
    {
        QFETCH(const QString, destination);
        PreviewFixture &preview = *m_preview;
        const QString blog = preview.path(u"blog"_s);
        preview.addImage(u"secret.png"_s, {24, 16});
        preview.addFile(u"blog/post.md"_s, "text");
        QFile::link(preview.path(u"secret.png"_s), blog + u"/link.png"_s);
        QFile::link(preview.path(QString()), blog + u"/folder"_s);
        ::mkfifo(QFile::encodeName(blog + u"/pipe.png"_s).constData(), 0600);
        preview.page->setPlace({blog + u"/post.md"_s, blog});
        QVERIFY(preview.showHtml({QStringLiteral("<img src=\"%1\">").arg(destination)}));
        QVERIFY(preview.waitFor([&] {
            return preview.evaluate(u"document.querySelectorAll('.image-note').length"_s).toInt()
                == 1;
        }));
        QCOMPARE(preview.evaluate(u"document.querySelector('#post img').naturalWidth"_s), 0);
    }

    void otherAddressesOfTheSchemeAreNotServed_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"/../../etc/passwd", "/..%2f..%2fetc/passwd", "/preview.js",
                                    "/etc/passwd", "post://other/", "/image", "/image?x"}) {
            QTest::newRow(address) << QString::fromLatin1(address);
        }
    }

    void otherAddressesOfTheSchemeAreNotServed()
    {
        QFETCH(const QString, address);
        const QString outcome
            = u"globalThis.outcome_ = ''; (() => { const sheet = document.createElement('link');"
              "sheet.rel = 'stylesheet'; sheet.href = '%1';"
              "sheet.onload = () => { outcome_ = 'served'; };"
              "sheet.onerror = () => { outcome_ = 'refused'; };"
              "document.head.append(sheet); })()"_s;
        (void)m_preview->evaluate(outcome.arg(address));
        QVERIFY(m_preview->waitFor(
            [&] { return !m_preview->evaluate(u"outcome_"_s).toString().isEmpty(); }));
        QCOMPARE(m_preview->evaluate(u"outcome_"_s), u"refused"_s);
    }

    // Each layer alone

    void gateAloneBlocksAll()
    {
        const Canary open;
        QVERIFY(visitsOf(open, nullptr) > 5); // Or this test would test nothing.
        const Canary gated;
        ui::RequestGate gate;
        QCOMPARE(visitsOf(gated, &gate), 0);
    }

    void settingsAloneRunNoScript()
    {
        for (const bool isLocked : {false, true}) {
            QWebEngineProfile profile;
            if (isLocked)
                ui::lockSettings(*profile.settings());
            QWebEnginePage page(&profile);
            bool isLoaded = false;
            connect(&page, &QWebEnginePage::loadFinished, this, [&] { isLoaded = true; });
            page.setHtml(u"<title>calm</title><img src=x onerror=\"document.title = 'owned'\">"
                         "<script>document.title = 'owned'</script>"_s);
            QVERIFY(m_preview->waitFor([&] { return isLoaded; }));
            QCOMPARE(page.title(), isLocked ? u"calm"_s : u"owned"_s);
        }
    }

    void pageAloneStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("location") << u"location = 'data:text/html,x'"_s;
        QTest::newRow("local address") << u"location.href = 'post://preview/image?0&x.png'"_s;
        QTest::newRow("link") << u"{ const a = document.createElement('a'); a.href = "
                                 "'http://127.0.0.1:9/'; document.body.append(a); a.click(); }"_s;
        QTest::newRow("form") << u"{ const f = document.createElement('form'); f.action = "
                                 "'http://127.0.0.1:9/'; document.body.append(f); f.submit(); }"_s;
        QTest::newRow("window") << u"window.open('http://127.0.0.1:9/')"_s;
        QTest::newRow("reload") << u"document.body.id = 'kept'; location.reload()"_s;
    }

    void pageAloneStaysWhereItIs()
    {
        QFETCH(const QString, script);
        OpenPage open;
        QVERIFY(open.isReady());
        ui::LockedPage &page = open.page;
        bool isRun = false;
        page.runJavaScript(script, QWebEngineScript::MainWorld,
                           [&](const QVariant &) { isRun = true; });
        QVERIFY(m_preview->waitFor([&] { return isRun; }));
        int frames = 0;
        while (frames < 20) {
            bool isAnswered = false;
            page.runJavaScript(u"1"_s, QWebEngineScript::MainWorld,
                               [&](const QVariant &) { isAnswered = true; });
            QVERIFY(m_preview->waitFor([&] { return isAnswered; }));
            ++frames;
        }
        QCOMPARE(page.url(), ui::shellUrl());
        QCOMPARE(page.title(), u"Preview"_s);
    }

    void pageAloneReadsNoFile_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("fetch") << u"fetch(file).then((r) => r.text()).then(read, refused)"_s;
        QTest::newRow("request") << u"const r = new XMLHttpRequest(); r.onload = () => "
                                    "read(r.responseText); r.onerror = refused;"
                                    " r.open('GET', file); r.send()"_s;
        for (const char *element : {"iframe", "object", "embed", "img", "script"}) {
            QTest::newRow(element)
                << QStringLiteral("const e = document.createElement('%1'); e.onload = () => {"
                                  " try { read(e.contentDocument?.body?.innerText || e.naturalWidth"
                                  " || globalThis.secret || 0); } catch { refused(); } };"
                                  " e.onerror = refused; e.src = file; e.data = file;"
                                  " document.body.append(e); setTimeout(refused, 500)")
                       .arg(QString::fromLatin1(element));
        }
    }

    void pageAloneReadsNoFile()
    {
        QFETCH(const QString, script);
        m_preview->addFile(u"secret.js"_s, "globalThis.secret = 'secret'");
        OpenPage open;
        QVERIFY(open.isReady());
        open.page.runJavaScript(
            QStringLiteral("{ const file = '%1'; const read = (what) => { document.title = what"
                           " ? 'read ' + what : 'refused'; };"
                           " const refused = () => { if (document.title === 'Preview')"
                           " document.title = 'refused'; }; %2 }")
                .arg(QUrl::fromLocalFile(m_preview->path(u"secret.js"_s)).toString(), script),
            QWebEngineScript::MainWorld);
        QVERIFY(m_preview->waitFor([&] { return open.page.title() != u"Preview"_s; }));
        QCOMPARE(open.page.title(), u"refused"_s);
    }

    void pageAloneIsGrantedNothing_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("answer");
        QTest::newRow("notes") << u"Notification.requestPermission().then(tell)"_s << u"denied"_s;
        QTest::newRow("screen") << u"navigator.mediaDevices.getDisplayMedia({ video: true })"
                                   ".then(() => tell('seen'), (e) => tell(e.name))"_s
                                << u"NotAllowedError"_s;
        QTest::newRow("clipboard") << u"navigator.clipboard.readText()"
                                      ".then(() => tell('read'), (e) => tell(e.name))"_s
                                   << u"NotAllowedError"_s;
    }

    void pageAloneIsGrantedNothing()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, answer);
        OpenPage open;
        QVERIFY(open.isReady());
        open.page.runJavaScript(
            QStringLiteral("{ const tell = (what) => { document.title = 'told ' + what; }; "
                           "try { %1; } catch (e) { tell(e.name); } }")
                .arg(script),
            QWebEngineScript::MainWorld);
        QVERIFY(m_preview->waitFor([&] { return open.page.title().startsWith(u"told "_s); }));
        QCOMPARE(open.page.title().mid(5), answer);
    }

    void pageAloneDownloadsNothing()
    {
        const QTemporaryDir folder;
        OpenPage open;
        open.profile.setDownloadPath(folder.path());
        QVERIFY(open.isReady());
        QList<QWebEngineDownloadRequest::DownloadState> states;
        connect(&open.profile, &QWebEngineProfile::downloadRequested, this,
                [&](const QWebEngineDownloadRequest *request) { states.append(request->state()); });
        open.page.runJavaScript(u"{ const a = document.createElement('a'); a.download = 'a.txt';"
                                " a.href = 'data:text/plain,owned'; document.body.append(a);"
                                " a.click(); document.title = 'clicked'; }"_s,
                                QWebEngineScript::MainWorld);
        QVERIFY(m_preview->waitFor([&] { return open.page.title() == u"clicked"_s; }));
        (void)m_preview->evaluateSettled(QString());
        for (const auto state : states)
            QCOMPARE(state, QWebEngineDownloadRequest::DownloadCancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void textCantBeTurnedAround_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("marked");
        QTest::newRow("override in a link")
            << u"[safe \u202Egpj.exe](https://example.org/)"_s << u"U+202E"_s;
        QTest::newRow("isolate in text") << u"a \u2066b\u2069 c"_s << u"U+2066 U+2069"_s;
        QTest::newRow("as a reference") << u"a &#x202E;b"_s << u"U+202E"_s;
        QTest::newRow("in code") << u"```\nif (\u202Ex)\n```"_s << u"U+202E"_s;
        QTest::newRow("blank without width") << u"exa\u200Bmple"_s << u"U+200B"_s;
        QTest::newRow("joined emoji stay") << u"👩\u200D💻 हिन्\u200Cदी"_s << QString();
    }

    void textCantBeTurnedAround()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, marked);
        QVERIFY(m_preview->showMarkdown(markdown));
        QCOMPARE(m_preview->evaluate(u"[...document.querySelectorAll('.hidden-mark')]"
                                     ".map((mark) => mark.dataset.code).join(' ')"_s),
                 marked);
        // What is behind the mark goes on from left to right.
        if (markdown.contains(u"gpj"_s)) {
            const QVariantList places
                = m_preview
                      ->evaluateSettled(
                          u"(() => { const text = document.querySelector('a').lastChild;"
                          " return [0, text.length - 1].map((at) => { const range ="
                          " document.createRange(); range.setStart(text, at);"
                          " range.setEnd(text, at + 1);"
                          " return range.getBoundingClientRect().left; }); })()"_s)
                      .toList();
            QVERIFY(places.at(0).toDouble() < places.at(1).toDouble());
        }
    }

    void settingsAreAllLocked()
    {
        ui::LockedProfile profile;
        QVERIFY(profile.isOffTheRecord());
        for (const auto attribute :
             {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::LocalStorageEnabled,
              QWebEngineSettings::LocalContentCanAccessRemoteUrls,
              QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::PluginsEnabled,
              QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::WebGLEnabled,
              QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::HyperlinkAuditingEnabled,
              QWebEngineSettings::AutoLoadIconsForPage,
              QWebEngineSettings::NavigateOnDropEnabled}) {
            QVERIFY2(!profile.settings()->testAttribute(attribute),
                     qPrintable(QString::number(attribute)));
        }
    }

private:
    [[nodiscard]] bool isShellShown() const
    {
        return m_preview->view().url() == QUrl(u"post://preview/"_s)
            && m_preview->evaluate(u"location.href"_s) == u"post://preview/"_s;
    }

    /// Connections that a page without any other protection makes.
    static int visitsOf(const Canary &canary, QWebEngineUrlRequestInterceptor *gate)
    {
        QWebEngineProfile profile;
        profile.setUrlRequestInterceptor(gate);
        QWebEnginePage page(&profile);
        bool isLoaded = false;
        connect(&page, &QWebEnginePage::loadFinished, &page, [&] { isLoaded = true; });
        page.setHtml(test::trackingHtml(canary.address()), QUrl(u"http://localhost/"_s));
        (void)PreviewFixture::waitFor([&] { return isLoaded; });
        return canary.visits;
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewLockdownTest)
#include "previewlockdowntest.moc"
