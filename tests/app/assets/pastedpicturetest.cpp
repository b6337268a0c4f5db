// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/pastedpicture.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

using app::pastedPicture;

// What browsers put on the clipboard, and into a drag.
class PastedPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameIsThatOfTheWeb_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("altText");
        QTest::newRow("Chromium")
            << u"<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"><img src=\"https://a.kr/x/shop.png\" alt=\"A shop\"/>"_s
            << u"shop.png"_s << u"A shop"_s;
        QTest::newRow("Chromium on Windows")
            << u"<html>\r\n<body>\r\n<!--StartFragment--><img src=\"https://a.kr/shop.jpg\" alt=\"\"/><!--EndFragment-->\r\n</body>\r\n</html>"_s
            << u"shop.jpg"_s << QString();
        QTest::newRow("Firefox, with a link around")
            << u"<a href=\"https://a.kr/\"><img class=\"w\" alt=\"가게 &amp; 집\" src=\"https://a.kr/%EA%B0%80%EA%B2%8C.webp?w=200#x\" width=\"90\"></a>"_s
            << u"가게.webp"_s << u"가게 & 집"_s;
        QTest::newRow("an address that names no file")
            << u"<img src=\"https://a.kr/image?id=7\" alt=\"x\">"_s << QString() << u"x"_s;
        QTest::newRow("a file of the computer")
            << u"<img src=\"file:///etc/a.png\">"_s << QString() << QString();
    }

    void theNameIsThatOfTheWeb()
    {
        QFETCH(const QString, html);
        QMimeData data;
        data.setHtml(html);
        data.setImageData(QImage(3, 2, QImage::Format_RGB32));
        const auto picture = pastedPicture(data);
        QVERIFY(picture);
        QCOMPARE(picture->image.size(), QSize(3, 2));
        QTEST(picture->name, "name");
        QTEST(picture->altText, "altText");
    }

    void aDraggedPictureHasAnAddressAlone()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://a.kr/shop.png"_s)});
        data.setText(u"https://a.kr/shop.png"_s);
        data.setHtml(u"<img src=\"https://a.kr/shop.png\" alt=\"A shop\">"_s);
        const auto picture = pastedPicture(data);
        QVERIFY(picture);
        QVERIFY(picture->image.isNull());
        QCOMPARE(picture->address, u"https://a.kr/shop.png"_s);
        QCOMPARE(picture->name, u"shop.png"_s);
        QCOMPARE(picture->altText, u"A shop"_s);
    }

    void anEmbeddedPictureIsItsFile()
    {
        const QByteArray gif
            = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
        QMimeData data;
        data.setHtml(u"<img alt='dot' src='data:image/gif;base64,%1'>"_s.arg(
            QString::fromLatin1(gif.toBase64())));
        const auto picture = pastedPicture(data);
        QVERIFY(picture);
        QCOMPARE(picture->bytes, gif);
        QCOMPARE(picture->altText, u"dot"_s);
        data.setHtml(
            u"<img src='data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E'>"_s);
        QVERIFY(pastedPicture(data)->bytes.startsWith("<svg"));
    }

    void textIsNoPicture_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasImage");
        QTest::newRow("a spreadsheet's cells")
            << u"<table><tr><td>1</td></tr></table>"_s << u"1"_s << true;
        QTest::newRow("words beside it")
            << u"<p>see <img src='https://a.kr/a.png'></p>"_s << u"see"_s << false;
        QTest::newRow("two of them")
            << u"<img src='https://a.kr/a.png'><img src='https://a.kr/b.png'>"_s << QString()
            << false;
        QTest::newRow("an address that runs")
            << u"<img src='javascript:alert(1)'>"_s << QString() << false;
        QTest::newRow("embedded text") << u"<img src='data:text/html,x'>"_s << QString() << false;
        QTest::newRow("nothing") << QString() << u"words"_s << false;
    }

    void textIsNoPicture()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, text);
        QFETCH(const bool, hasImage);
        QMimeData data;
        if (!html.isEmpty())
            data.setHtml(html);
        if (!text.isEmpty())
            data.setText(text);
        if (hasImage)
            data.setImageData(QImage(3, 2, QImage::Format_RGB32));
        QVERIFY(!pastedPicture(data));
    }
};

QTEST_MAIN(PastedPictureTest)
#include "pastedpicturetest.moc"
