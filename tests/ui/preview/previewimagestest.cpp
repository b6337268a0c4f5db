// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

/// A site with images; remembers what it was asked.
class ImageSite final : public QTcpServer
{
public:
    ImageSite()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
        });
    }

    [[nodiscard]] QString address(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path);
    }

    int connections = 0;
    QByteArrayList requests;

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        requests.append(request);
        const QByteArray path = request.split(' ').value(1);
        if (path.endsWith(".svg") || path.endsWith("badge"))
            reply(socket, "image/svg+xml",
                  "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'></svg>");
        else if (path.endsWith(".html"))
            reply(socket, "text/html", "<script>x</script>");
        else
            reply(socket, "image/png", png());
    }

    static void reply(QTcpSocket &socket, const QByteArray &type, const QByteArray &content)
    {
        socket.write("HTTP/1.1 200 OK\r\nSet-Cookie: who=you\r\nContent-Type: " + type
                     + "\r\nContent-Length: " + QByteArray::number(content.size())
                     + "\r\nConnection: close\r\n\r\n" + content);
        socket.disconnectFromHost();
    }

    static QByteArray png()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }
};

} // namespace

/// Images that are not where they should be, and images of other sites.
class PreviewImagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_preview = std::make_unique<PreviewFixture>(); }
    void init()
    {
        m_preview->reset();
        m_preview->page->setRemoteImages(false, true);
    }
    void cleanupTestCase() { m_preview.reset(); }

    void missingImageIsLabelledUntilItIsThere()
    {
        QVERIFY(m_preview->showMarkdown(u"![](img/%EA%B0%80.png)"_s));
        QVERIFY(waitForNote(u"가.png missing Locate… Import…"_s));
        m_preview->addImage(u"img/가.png"_s, {24, 16});
        m_preview->page->reloadImages();
        QVERIFY(waitForNote({}));
        QVERIFY(waitFor(u"document.querySelector('#post img').offsetWidth === 24"_s));
    }

    void imageThatIsBeingWrittenIsWaitedFor()
    {
        m_preview->page->setArrivingImages({u"img/late.png"_s});
        // The page asks for the second after the first, whose answer shows that both were asked
        // for.
        QVERIFY(m_preview->showMarkdown(u"![](img/late.png)\n\n![](img/none.png)"_s));
        QVERIFY(waitForNote(u"none.png missing Locate… Import…"_s));
        QCOMPARE(evaluate(u"document.querySelectorAll('.image-note').length"_s).toInt(), 1);
        m_preview->addImage(u"img/late.png"_s, {24, 16});
        m_preview->page->setArrivingImages({});
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 24"_s));
        QCOMPARE(evaluate(u"document.querySelectorAll('.image-note').length"_s).toInt(), 1);
    }

    void imageThatWasLostOnItsWayIsMissing()
    {
        m_preview->page->setArrivingImages({u"img/lost.png"_s});
        QVERIFY(m_preview->showMarkdown(u"![](img/lost.png)"_s));
        m_preview->page->setArrivingImages({});
        QVERIFY(waitForNote(u"lost.png missing Locate… Import…"_s));
    }

    void missingImageOffersToBeRepaired_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<ui::ImageAction>("action");
        QTest::newRow("locate") << u"locate"_s << ui::ImageAction::Locate;
        QTest::newRow("import") << u"import"_s << ui::ImageAction::Import;
    }

    void missingImageOffersToBeRepaired()
    {
        QFETCH(const QString, button);
        QFETCH(const ui::ImageAction, action);
        // Also where it is what a link consists of.
        QVERIFY(m_preview->showMarkdown(u"[![](img/%EA%B0%80%20b.png)](https://example.org/)"_s));
        press(button);
        const std::pair<ui::ImageAction, QString> expected{action, u"img/%EA%B0%80%20b.png"_s};
        QVERIFY(m_preview->waitFor([&] { return !m_preview->listener.imageActions.isEmpty(); }));
        QCOMPARE(m_preview->listener.imageActions.first(), expected);
        QVERIFY(m_preview->listener.links.isEmpty());
        QVERIFY(m_preview->listener.clicks.isEmpty());
    }

    void nameInOtherCaseIsTold()
    {
        m_preview->addImage(u"case/Photo.JPG"_s, {24, 16});
        QVERIFY(m_preview->showMarkdown(u"![](case/photo.jpg)"_s));
        QVERIFY(waitForNote(u"photo.jpg missing; there is Photo.JPG Locate… Import…"_s));
    }

    void nameInOtherCaseIsToldOfTheBlogsRoot()
    {
        m_preview->addImage(u"root/Photo.JPG"_s, {24, 16});
        m_preview->page->setPlace(
            {m_preview->path(u"_posts/2026-01-01-a.md"_s), m_preview->path(QString())});
        QVERIFY(m_preview->showMarkdown(u"![](root/photo.jpg)"_s));
        QVERIFY(waitForNote(u"photo.jpg missing; there is Photo.JPG Locate… Import…"_s));
    }

    void imageOutsideOfTheBlogIsTold()
    {
        QVERIFY(m_preview->showMarkdown(u"![](../../../../etc/a.png)"_s));
        QVERIFY(waitForNote(u"a.png outside of the blog"_s));
    }

    void imageInALineOfTextStaysInIt()
    {
        m_preview->addImage(u"a.png"_s, {24, 16});
        QVERIFY(m_preview->showMarkdown(u"![](a.png)\n\ntext ![](a.png) text"_s));
        QVERIFY(waitFor(u"[...document.querySelectorAll('#post img')]"
                        ".every((image) => image.naturalWidth === 24)"_s));
        QCOMPARE(evaluate(u"[...document.querySelectorAll('#post img')]"
                          ".map((image) => getComputedStyle(image).display).join()"_s),
                 u"block,inline"_s);
    }

    void placeThatTheGeneratorAloneKnowsIsTold()
    {
        QVERIFY(m_preview->showHtml({u"<p><img src='{{ page.cover }}'></p>"_s}));
        QVERIFY(waitForNote(u"{{ page.cover }} known to the generator alone"_s));
    }

    void imageThatTheSiteWillNotHaveIsShownWithABadge()
    {
        m_preview->addFile(u"_config.yml"_s, "title: x\n");
        m_preview->addImage(u"_posts/a.png"_s, {24, 16});
        m_preview->page->setPlace(
            {m_preview->path(u"_posts/2026-01-01-a.md"_s), m_preview->path(QString())});
        QVERIFY(m_preview->showMarkdown(u"![](a.png)"_s));
        QVERIFY(waitForNote(u"The site won't have this image: _posts is not published"_s));
        QVERIFY(waitFor(u"document.querySelector('#post img').offsetWidth === 24"_s));
        // It stays with its image, and goes with it.
        QVERIFY(m_preview->showMarkdown(u"![](a.png) and text"_s));
        QVERIFY(waitForNote(u"The site won't have this image: _posts is not published"_s));
        QVERIFY(m_preview->showMarkdown(u"and text"_s));
        QVERIFY(waitForNote({}));
    }

    void remoteImageIsNotLoadedUnasked()
    {
        const ImageSite site;
        QVERIFY(m_preview->showMarkdown(QStringLiteral("![](%1)").arg(site.address(u"a.png"_s))));
        QVERIFY(waitForNote(
            u"a.png not loaded from the web · 127.0.0.1:%1 Show Always for this blog"_s.arg(
                site.serverPort())));
        (void)m_preview->evaluateSettled(QString());
        QCOMPARE(site.connections, 0);
        press(u"show"_s);
        QVERIFY(m_preview->waitFor([&] { return !m_preview->listener.imageActions.isEmpty(); }));
        QCOMPARE(m_preview->listener.imageActions.first().first, ui::ImageAction::ShowRemote);
        QCOMPARE(site.connections, 0);
    }

    void onlyABlogCanBeAllowed()
    {
        m_preview->page->setRemoteImages(false, false);
        QVERIFY(m_preview->showMarkdown(u"![](https://images.example/a.png)"_s));
        QVERIFY(waitForNote(u"a.png not loaded from the web · images.example Show"_s));
    }

    void allowedImageIsLoadedWithoutATrace()
    {
        const ImageSite site;
        const QString name = QString(site.address(u"b.png"_s)).replace(u"http:"_s, u"HTTP:"_s);
        QVERIFY(m_preview->showMarkdown(QStringLiteral("![](%1)\n\n![](%1)\n").arg(name)));
        m_preview->page->setRemoteImages(true, true);
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 40"_s));
        QVERIFY(waitForNote({}));
        QVERIFY(site.connections >= 1);
        for (const QByteArray &request : site.requests) {
            for (const char *trace : {"cookie:", "referer:", "origin:", "authorization:"})
                QVERIFY2(!request.toLower().contains(trace), request.constData());
        }
        // And blocked again.
        m_preview->page->setRemoteImages(false, true);
        QVERIFY(waitFor(u"document.querySelectorAll('.image-note.remote').length === 2"_s));
        QCOMPARE(evaluate(u"document.querySelectorAll('#post img[src]').length"_s), 0);
    }

    void allowanceOfTheNextPostIsNotForTheOldOne()
    {
        const ImageSite site;
        const QString markdown = u"![](%1)"_s;
        QVERIFY(m_preview->showMarkdown(markdown.arg(site.address(u"old.png"_s))));
        m_preview->page->beginPost();
        m_preview->page->setPlace({m_preview->path(u"next.md"_s), m_preview->path(QString())});
        m_preview->page->setRemoteImages(true, true);
        (void)m_preview->evaluateSettled(QString());
        QVERIFY(m_preview->showMarkdown(markdown.arg(site.address(u"next.png"_s))));
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 40"_s));
        QCOMPARE(site.requests.size(), 1);
        QVERIFY(site.requests.first().startsWith("GET /next.png "));
        // And back: what is still shown stays, the next one is blocked.
        m_preview->page->beginPost();
        m_preview->page->setRemoteImages(false, true);
        QVERIFY(m_preview->showMarkdown(markdown.arg(site.address(u"last.png"_s))));
        QVERIFY(waitForNote(u"last.png not loaded from the web · 127.0.0.1:%1 Show Always for this "
                            "blog"_s.arg(site.serverPort())));
        QCOMPARE(site.requests.size(), 1);
    }

    void onlyImagesAreTakenFromOtherSites()
    {
        const ImageSite site;
        m_preview->page->setRemoteImages(true, true);
        QVERIFY(m_preview->showMarkdown(QStringLiteral("![](%1)").arg(site.address(u"c.html"_s))));
        QVERIFY(waitForNote(
            QStringLiteral("c.html could not be loaded · 127.0.0.1:%1").arg(site.serverPort())));
    }

    void drawingOfAnotherSiteWaitsForAClick()
    {
        const ImageSite site;
        m_preview->page->setRemoteImages(true, true);
        QVERIFY(m_preview->showMarkdown(QStringLiteral("![](%1)").arg(site.address(u"badge"_s))));
        QVERIFY(waitForNote(u"badge drawing (SVG) Show"_s));
        (void)evaluate(u"document.querySelector('.image-note').click()"_s);
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 60"_s));
        QVERIFY(waitForNote({}));
    }

    void allowanceIsForImagesAlone()
    {
        const ImageSite site;
        m_preview->page->setRemoteImages(true, true);
        QVERIFY(m_preview->showHtml(
            {QStringLiteral(
                 "<img src='~i'><img srcset='~j 2x'><picture><source srcset='~k'>"
                 "<img src=x></picture><link rel=stylesheet href='~a'>"
                 "<style>p { background: url(~g) }</style><p>text</p>"
                 "<video poster='~l' src='~m' autoplay></video><iframe src='~q'></iframe>"
                 "<object data='~s'></object><svg><image href='~v'/></svg>"
                 "<table background='~x'><tr><td>x</table><script src='~y'></script>")
                 .replace(u'~', site.address({}))}));
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 40"_s));
        (void)m_preview->evaluateSettled(QString());
        QCOMPARE(site.requests.size(), 1);
        QVERIFY(site.requests.first().startsWith("GET /i "));
    }

    void headerImageIsLabelledToo()
    {
        app::PostHeader header;
        header.title = u"t"_s;
        header.image = u"img/none.jpg"_s;
        m_preview->page->showHeader(header);
        QVERIFY(waitFor(u"document.querySelector('#header .image-note.missing') !== null"_s));
        press(u"locate"_s);
        QVERIFY(m_preview->waitFor([&] { return !m_preview->listener.imageActions.isEmpty(); }));
        QCOMPARE(m_preview->listener.imageActions.first().second, u"img/none.jpg"_s);
    }

    void headerImageStaysWhileTheTitleIsTyped()
    {
        m_preview->addImage(u"cover.jpg"_s, {40, 30});
        app::PostHeader header;
        header.title = u"t"_s;
        header.image = u"cover.jpg"_s;
        m_preview->page->showHeader(header);
        QVERIFY(waitFor(u"document.querySelector('.cover')?.naturalWidth === 40"_s));
        (void)evaluate(u"document.querySelector('.cover').mark = 1"_s);
        header.title = u"ti"_s;
        header.subtitle = u"s"_s;
        m_preview->page->showHeader(header);
        QVERIFY(waitFor(u"document.querySelector('.subtitle') !== null"_s));
        QCOMPARE(evaluate(u"document.querySelector('.title').textContent"_s), u"ti"_s);
        QCOMPARE(evaluate(u"document.querySelector('.cover').mark"_s), 1);
    }

private:
    QVariant evaluate(const QString &script) { return m_preview->evaluate(script); }
    bool waitFor(const QString &condition)
    {
        return m_preview->waitFor([&] { return evaluate(condition).toBool(); });
    }

    /// The first note reads so; empty for none.
    bool waitForNote(const QString &text)
    {
        const QString note = u"document.querySelector('.image-note')?.innerText ?? ''"_s;
        const bool isFound
            = m_preview->waitFor([&] { return evaluate(note).toString().simplified() == text; });
        if (!isFound)
            qWarning() << evaluate(note).toString().simplified();
        return isFound;
    }

    void press(const QString &action)
    {
        const QString button
            = QStringLiteral("document.querySelector('.image-note [data-act=%1]')").arg(action);
        (void)waitFor(button + u" !== null"_s);
        (void)evaluate(button + u".click()"_s);
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewImagesTest)
#include "previewimagestest.moc"
