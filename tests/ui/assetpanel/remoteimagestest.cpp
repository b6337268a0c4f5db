// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Images of another site, which is a server of this test, are brought into the post.
#include "app/assets/imagerefusal.h"
#include "app/markdown/renderer.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/assetview.h"
#include "ui/assetpanel/downloadbar.h"
#include "ui/assetpanel/imagedownload.h"
#include "ui/assetpanel/imageerrortext.h"
#include "ui/theme/themecontroller.h"

#include <QBuffer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using app::ImageRefusal;
using ui::ImageDownload;
using namespace Qt::StringLiterals;

namespace {

QByteArray png()
{
    QImage image(5, 4, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// Answers by the path that is asked for.
class Site final : public QObject
{
public:
    Site()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
        m_isListening = m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QString address(const QString &path) const
    {
        return u"http://127.0.0.1:%1/%2"_s.arg(m_server.serverPort()).arg(path);
    }

    QList<QByteArray> requests;

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        requests.append(request);
        const QByteArray path = request.split(' ').value(1);
        if (path == "/silent")
            return;
        if (path == "/endless") {
            socket.write("HTTP/1.0 200 OK\r\n\r\n" + QByteArray(200'000, 'x'));
            return; // And stays open.
        }
        if (path == "/large")
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\nx");
        else if (path == "/away")
            socket.write("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n"
                         "Content-Length: 0\r\n\r\n");
        else if (path.endsWith(".png"))
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(png().size())
                         + "\r\nSet-Cookie: a=b\r\n\r\n" + png());
        else if (path == "/page")
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n<html>no</html");
        else
            socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    }

    QTcpServer m_server;
    bool m_isListening = false;
};

} // namespace

class RemoteImagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void anImageComesInAndAllReferencesFollow();
    void severalComeAndOneThatFailsStopsNone();
    void stoppingLeavesTheText();
    void whatCantBeFetchedIsSaid_data();
    void whatCantBeFetchedIsSaid();
    void nothingIsToldOfTheReader();

private:
    void open(const QString &text);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void download(const QString &name);

    std::unique_ptr<Site> m_site;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<app::PostDocument> m_document;
    std::unique_ptr<ui::AssetPanelController> m_panel;
};

void RemoteImagesTest::init()
{
    m_site = std::make_unique<Site>();
    QVERIFY(m_site->isListening());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_panel = std::make_unique<ui::AssetPanelController>(*m_actions, *m_theme, *m_settings);
    m_panel->widget().resize(300, 600);
    m_panel->widget().show();
}

void RemoteImagesTest::cleanup()
{
    m_panel->setPost(nullptr);
    m_document.reset();
    m_panel.reset();
}

void RemoteImagesTest::open(const QString &text)
{
    const QString path = m_folder->filePath(u"post.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    m_document = std::move(app::PostDocument::open(path).value());
    m_panel->setPost(m_document.get());
    m_panel->setPlace({m_document->path(), {}});
    const auto render = [this] {
        auto rendered = std::make_shared<app::RenderedPost>();
        rendered->references = app::render(m_document->text()).references;
        rendered->revision = m_document->revision();
        m_panel->setRendered(rendered);
    };
    connect(m_document.get(), &app::PostDocument::edited, m_panel.get(), render);
    render();
}

QPushButton *RemoteImagesTest::button(const QString &text) const
{
    for (QPushButton *one : m_panel->widget().findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

void RemoteImagesTest::download(const QString &name)
{
    auto *view = m_panel->widget().findChild<ui::AssetView *>();
    const auto row = [&] {
        for (int i = 0; i < view->model()->rowCount(); ++i) {
            if (view->model()->index(i, 0).data().toString() == name)
                return i;
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    view->setCurrentIndex(view->model()->index(row(), 0));
    QTRY_VERIFY(button(u"Download into the Post"_s));
    QTest::mouseClick(button(u"Download into the Post"_s), Qt::LeftButton);
}

void RemoteImagesTest::anImageComesInAndAllReferencesFollow()
{
    const QString address = m_site->address(u"a/My%20Cat.png"_s);
    open(u"---\ntitle: x\nimage: %1\n---\n![Cat](<%1> \"t\")\n\n<img "
         u"src=\"%1\">\n\n[r]\n\n![x][r]\n\n"
         "[r]: %1\n"_s.arg(address));
    download(address);
    QTRY_COMPARE(m_document->text(),
                 u"---\ntitle: x\nimage: img/My-Cat.png\n---\n![Cat](<img/My-Cat.png> \"t\")\n\n"
                 "<img src=\"img/My-Cat.png\">\n\n[r]\n\n![x][r]\n\n[r]: img/My-Cat.png\n"_s);
    QFile file(m_folder->filePath(u"img/My-Cat.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), png());
    m_document->textDocument().undo();
    QCOMPARE(m_document->text().count(address), 4);
    QVERIFY(!m_panel->widget().findChild<ui::DownloadBar *>()->isVisible());
}

void RemoteImagesTest::severalComeAndOneThatFailsStopsNone()
{
    const QString one = m_site->address(u"1.png"_s);
    const QString gone = m_site->address(u"gone"_s);
    const QString two = m_site->address(u"2.png"_s);
    open(u"![](%1)\n\n![](%2)\n\n![](%3)\n"_s.arg(one, gone, two));
    QSignalSpy failed(m_panel.get(), &ui::AssetPanelController::failed);
    download(one);
    download(gone);
    download(two);
    // The same bytes are one file.
    QTRY_COMPARE(m_document->text(), u"![](img/1.png)\n\n![](%1)\n\n![](img/1.png)\n"_s.arg(gone));
    QCOMPARE(failed.count(), 1);
    const auto error = failed[0][0].value<app::Error>();
    QCOMPARE(error.reason, int(ImageRefusal::NoAnswer));
    QCOMPARE(ui::imageErrorText(error), u"gone: The site does not give the image (404)."_s);
}

void RemoteImagesTest::stoppingLeavesTheText()
{
    const QString address = m_site->address(u"silent"_s);
    open(u"![](%1)\n"_s.arg(address));
    const QString before = m_document->text();
    download(address);
    QTRY_VERIFY(m_panel->widget().findChild<ui::DownloadBar *>()->isVisible());
    QTRY_COMPARE(m_site->requests.size(), 1);
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    QVERIFY(!m_panel->widget().findChild<ui::DownloadBar *>()->isVisible());
    QCOMPARE(m_document->text(), before);
}

void RemoteImagesTest::whatCantBeFetchedIsSaid_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ImageRefusal>("reason");
    QTest::newRow("no such image") << u"http://127.0.0.1/none"_s << ImageRefusal::NoAnswer;
    QTest::newRow("more than is promised")
        << u"http://127.0.0.1/endless"_s << ImageRefusal::TooManyBytes;
    QTest::newRow("too large by its own word")
        << u"http://127.0.0.1/large"_s << ImageRefusal::TooManyBytes;
    QTest::newRow("a redirection to a file")
        << u"http://127.0.0.1/away"_s << ImageRefusal::NoAnswer;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << ImageRefusal::NotOnTheWeb;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/a.png"_s << ImageRefusal::NotOnTheWeb;
    QTest::newRow("no host") << u"http:///a.png"_s << ImageRefusal::NotOnTheWeb;
}

void RemoteImagesTest::whatCantBeFetchedIsSaid()
{
    QFETCH(QString, address);
    QFETCH(const ImageRefusal, reason);
    // The port is known once there is a site.
    if (address.startsWith(u"http://127"))
        address = m_site->address(address.section(u'/', 3));
    ImageDownload download(100'000);
    QSignalSpy failed(&download, &ImageDownload::failed);
    QSignalSpy fetched(&download, &ImageDownload::fetched);
    download.fetch(QUrl(address));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<app::Error>().reason, int(reason));
    QCOMPARE(fetched.count(), 0);
}

void RemoteImagesTest::nothingIsToldOfTheReader()
{
    ImageDownload download;
    QSignalSpy fetched(&download, &ImageDownload::fetched);
    for (int i = 0; i < 2; ++i) {
        QUrl url(m_site->address(u"a.png"_s));
        url.setUserInfo(u"me:secret"_s);
        download.fetch(url);
        QTRY_COMPARE(fetched.count(), i + 1);
    }
    for (const QByteArray &request : m_site->requests) {
        QVERIFY(!request.contains("Cookie"));
        QVERIFY(!request.contains("Authorization"));
        QVERIFY(!request.contains("Referer"));
    }
}

QTEST_MAIN(RemoteImagesTest)
#include "remoteimagestest.moc"
