// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// A blog from a stranger: what its images, links and names must not do.
#include "app/assets/imagecleanup.h"
#include "app/assets/imageimport.h"
#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/assets/imagerelocation.h"
#include "app/assets/imagetrash.h"
#include "app/assets/thumbnail.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <memory>
#include <unistd.h>

using app::Error;
using app::ImageLocation;
using app::PostPlace;
using app::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 BombSide = 20'000; // 400 megapixels.
constexpr double MostGrowth = 200; // MB.

QByteArray png()
{
    QImage image(6, 6, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

template <typename Number>
QByteArray bigEndian(Number number)
{
    number = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

template <typename Number>
QByteArray littleEndian(Number number)
{
    number = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

/// PNG, Annex D.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    const QByteArray body = name + content;
    return bigEndian(quint32(content.size())) + body + bigEndian(checksum(body));
}

/// 400 megapixels in some hundred kilobytes, correct to the last byte.
QByteArray pngBomb()
{
    const QByteArray pixels = qCompress(QByteArray((BombSide / 8 + 1) * BombSide, '\0'), 9).mid(4);
    return "\x89PNG\r\n\x1a\n"
        + chunk("IHDR", bigEndian(BombSide) + bigEndian(BombSide) + QByteArray("\1\0\0\0\0", 5))
        + chunk("IDAT", pixels) + chunk("IEND", {});
}

QByteArray gifBomb()
{
    const QByteArray side = littleEndian(quint16(BombSide));
    return "GIF89a" + side + side + QByteArray("\x80\0\0\0\0\0\xff\xff\xff", 9)
        + QByteArray(",\0\0\0\0", 5) + side + side + QByteArray("\0\2\2\x44\1\0;", 7);
}

/// Lossless: its header has no checksum (WebP Lossless Bitstream §3).
QByteArray webpBomb()
{
    const quint32 side = 16383; // The most that the format has: 268 megapixels.
    const QByteArray content = "/" + littleEndian(quint32(side | (side << 14)))
        + QByteArray("\x07\x10\x11\x11\x88\x88\x08", 7);
    const QByteArray data = "WEBPVP8L" + littleEndian(quint32(content.size())) + content;
    return "RIFF" + littleEndian(quint32(data.size())) + data;
}

/// One strip that does not hold what it says (TIFF 6.0 §2).
QByteArray tiffBomb()
{
    QByteArray bytes("II*\0", 4);
    bytes += littleEndian(quint32(8)) + littleEndian(quint16(9));
    const auto entry = [&bytes](quint16 tag, quint32 value) {
        bytes += littleEndian(tag) + littleEndian(quint16(4)) + littleEndian(quint32(1))
            + littleEndian(value);
    };
    entry(256, BombSide);
    entry(257, BombSide);
    entry(258, 8);
    entry(259, 1);
    entry(262, 1);
    entry(273, 8);
    entry(277, 1);
    entry(278, BombSide);
    entry(279, BombSide * BombSide);
    return bytes + littleEndian(quint32(0));
}

/// Its header promises more than there is.
QByteArray lyingJpeg()
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    QByteArray bytes = buffer.data();
    const qsizetype frame = bytes.indexOf(QByteArray("\xff\xc0", 2));
    return bytes.replace(frame + 5, 4, bigEndian(quint16(BombSide)) + bigEndian(quint16(BombSide)));
}

} // namespace

class HostileImagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_outside = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        m_secret = QFileInfo(m_outside->path()).canonicalFilePath() + u"/secret.png"_s;
        write(m_secret, png());
        write(m_root + u"/post.md"_s, "![](images/secret.png) ![](a.png)\n");
        m_place = {m_root + u"/post.md"_s, m_root};
    }

    void a8LinksOutOfTheBlogAreNeitherReadNorWritten()
    {
        const QString folder = m_root + u"/images"_s;
        QVERIFY(QFile::link(m_outside->path(), folder));
        QVERIFY(QFile::link(m_secret, m_root + u"/a.png"_s));
        const QByteArray before = listing();
        QCOMPARE(app::locateImage(u"images/secret.png"_s, m_place).kind,
                 ImageLocation::Kind::Refused);
        QCOMPARE(app::locateImage(u"a.png"_s, m_place).kind, ImageLocation::Kind::Refused);
        QVERIFY(!app::readThumbnail(folder + u"/secret.png"_s, {10, 10}));
        QVERIFY(!app::readThumbnail(m_root + u"/a.png"_s, {10, 10}));

        const QTemporaryDir away;
        const QString source = away.filePath(u"new.png"_s);
        write(source, png());
        const auto imported
            = app::importImageFile(source, m_place, {folder, u"images/"_s, {}, true});
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Error::Kind::PermissionDenied);
        app::MentionIndex index;
        index.update(m_place);
        for (const QString &path : {folder + u"/secret.png"_s, m_root + u"/a.png"_s})
            QVERIFY(!app::planRelocation(index, m_place, path, m_root + u"/b.png"_s));
        write(m_root + u"/own.png"_s, png());
        QVERIFY(
            !app::planRelocation(index, m_place, m_root + u"/own.png"_s, folder + u"/own.png"_s));
        QCOMPARE(listing(), before);
    }

    void a8ALinkThatIsPutThereLaterLeadsNowhere()
    {
        write(m_root + u"/img/a.png"_s, png());
        const auto trashed = app::trashImage(m_root + u"/img/a.png"_s, m_place);
        QVERIFY(trashed);
        QVERIFY(QDir(m_root + u"/img"_s).removeRecursively());
        QVERIFY(QFile::link(m_outside->path(), m_root + u"/img"_s));
        const QByteArray before = listing();
        const Result<void> restored = app::restoreImage(*trashed);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::LinkLoop);
        QCOMPARE(listing(), before);
    }

    void a9CleaningNeverLeavesTheBlog()
    {
        QVERIFY(QFile::link(m_outside->path(), m_root + u"/images"_s));
        QVERIFY(QFile::link(m_secret, m_root + u"/left.png"_s));
        const QByteArray before = listing();
        app::MentionIndex index;
        const auto cleaned = app::cleanImages(index, m_place,
                                              {m_root + u"/images/secret.png"_s, m_secret,
                                               m_root + u"/left.png"_s, m_root + u"/images"_s});
        QVERIFY(!cleaned || cleaned->trashed.isEmpty());
        for (const QString &path :
             {m_root + u"/images/secret.png"_s, m_root + u"/left.png"_s, m_secret, m_root})
            QVERIFY(!app::trashImage(path, m_place));
        QCOMPARE(listing(), before);
        QVERIFY(QFileInfo(m_root + u"/left.png"_s).isSymLink());
    }

    void a10NamesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"../../x.png"_s, u"..\\..\\x.png"_s, u"/etc/x.png"_s, u"-rf.png"_s, u"CON.png"_s,
              u"con.aux.png"_s, u".bashrc"_s, u"."_s, u".."_s, QString(300, u'x') + u".png"_s,
              QString(300, u'가') + u".png"_s, u"a\nb\x01.png"_s, u"a\u202Egnp.png"_s, u""_s})
            QTest::newRow(qPrintable(name.left(12).toHtmlEscaped())) << name;
    }

    void a10NamesStayInTheFolder()
    {
        QFETCH(const QString, name);
        const QString safe = app::safeImageName(name);
        QVERIFY(!safe.isEmpty() && !safe.contains(u'/') && !safe.contains(u'\\'));
        QVERIFY(!safe.startsWith(u'.') && !safe.startsWith(u'-'));
        QVERIFY(safe.toUtf8().size() <= 200);
        QVERIFY(QFileInfo(safe).completeBaseName().compare(u"con"_s, Qt::CaseInsensitive) != 0);
        for (const QChar c : safe)
            QVERIFY(c.isPrint());
        const QString renamed = app::renamedPath(m_root + u"/img/a.png"_s, name);
        QCOMPARE(QFileInfo(renamed).path(), QString(m_root + u"/img"_s));
    }

    void a10ASlugIsNoPath()
    {
        const PostPlace place{m_root + u"/..%2f..%2f.bashrc.md"_s, m_root};
        QImage image(3, 3, QImage::Format_RGB32);
        image.fill(Qt::red);
        write(m_root + u"/img/-01.png"_s, "other");
        for (int i = 0; i < 2; ++i) {
            image.setPixel(i, 0, 0);
            const auto imported = app::importImage(
                image, place, app::ImageFolder{m_root + u"/img"_s, u"img/"_s, {}, true});
            QVERIFY(imported);
            QCOMPARE(QFileInfo(imported->path).path(), QString(m_root + u"/img"_s));
        }
        QCOMPARE(QDir(m_root + u"/img"_s).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void a14BombsCostNoMemory_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << pngBomb();
        QTest::newRow("GIF") << gifBomb();
        QTest::newRow("WebP") << webpBomb();
        QTest::newRow("TIFF") << tiffBomb();
        QTest::newRow("JPEG with a lying header") << lyingJpeg();
    }

    void a14BombsCostNoMemory()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(bytes.size() < 500'000);
        const QString path = m_root + u"/bomb.png"_s;
        write(path, bytes);
        const double before = residentMegabytes();
        const Result<QImage> thumbnail = app::readThumbnail(path, {200, 200});
        QVERIFY(!thumbnail);
        app::ImageOptions options;
        options.format = app::ImageFormat::Jpeg;
        options.maximumSide = 100;
        const auto processed = app::processedImage(bytes, options);
        QVERIFY(!processed || processed->bytes == bytes);
        QVERIFY2(residentMegabytes() - before < MostGrowth,
                 qPrintable(QString::number(residentMegabytes() - before)));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(path));
    }

    /// Names and bytes of all that lies outside of the blog.
    [[nodiscard]] QByteArray listing() const
    {
        QByteArray result;
        const QFileInfoList files
            = QDir(m_outside->path()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            result += info.fileName().toUtf8() + '\n';
            if (file.open(QIODevice::ReadOnly))
                result += file.readAll();
        }
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_outside;
    QString m_root;
    QString m_secret;
    PostPlace m_place;
};

QTEST_GUILESS_MAIN(HostileImagesTest)
#include "hostileimagestest.moc"
