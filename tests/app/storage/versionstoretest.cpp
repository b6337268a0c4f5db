// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/versionstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class VersionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void givesBackEveryByte_data();
    void givesBackEveryByte();
    void listsNewestFirst();
    void theSameTextIsKeptOnce();
    void anotherEncodingIsAnotherVersion();
    void damageIsTold_data();
    void damageIsTold();
    void postsDoNotMix();
    void aRenamedPostTakesItsPastAlong();
    void aPostSavedUnderASecondNameLeavesItsPastToBoth();
    void theSizeLimitTakesTheOldestButLeavesEachPostOne();
    void nobodyElseMayRead();

private:
    [[nodiscard]] VersionStore store() const { return VersionStore(m_folder->filePath(u"h"_s)); }
    void add(const QString &path, const QString &text, int day);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString post = u"/blog/글.md"_s;

QDateTime dayOf2026(int day)
{
    return QDateTime(QDate(2026, 1, 1).addDays(day), QTime(12, 0), Qt::UTC);
}

QStringList texts(const QList<Version> &versions)
{
    QStringList found;
    for (const Version &version : versions) {
        const Result<DecodedText> text = VersionStore::read(version);
        found.append(text ? text->text : u"?"_s);
    }
    return found;
}

} // namespace

void VersionStoreTest::add(const QString &path, const QString &text, int day)
{
    QVERIFY(store().add(path, DecodedText{text, {}, {}, {}}, dayOf2026(day)));
}

void VersionStoreTest::givesBackEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");

    QTest::newRow("nothing") << QByteArray() << QByteArray("UTF-8");
    QTest::newRow("mixed line endings and NUL")
        << QByteArray("a\r\nb\nc\rd\0e\xc2\xa0", 12) << QByteArray("UTF-8");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf한") << QByteArray("UTF-8");
    QTest::newRow("Korean Windows")
        << QByteArray("\xc7\xd1\xb1\xdb\r\n") << QByteArray("windows-949");
    QTest::newRow("a long post") << QByteArray("0123456789\n").repeated(100'000)
                                 << QByteArray("UTF-8");
}

void VersionStoreTest::givesBackEveryByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const Result<DecodedText> text = decode(bytes, encoding);
    QVERIFY(text);
    QVERIFY(store().add(post, *text, dayOf2026(1)));
    const QList<Version> versions = store().versions(post);
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions[0].time, dayOf2026(1));
    QCOMPARE(versions[0].size, bytes.size());
    const Result<DecodedText> read = VersionStore::read(versions[0]);
    QVERIFY(read);
    QCOMPARE(encode(*read).value(), bytes);
}

void VersionStoreTest::listsNewestFirst()
{
    add(post, u"two"_s, 2);
    add(post, u"one"_s, 1);
    add(post, u"three"_s, 3);
    QCOMPARE(texts(store().versions(post)), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
}

void VersionStoreTest::theSameTextIsKeptOnce()
{
    add(post, u"same"_s, 1);
    add(post, u"same"_s, 2);
    QCOMPARE(store().versions(post).size(), 1);
    add(post, u"other"_s, 3);
    add(post, u"same"_s, 4);
    QCOMPARE(store().versions(post).size(), 3);
}

void VersionStoreTest::anotherEncodingIsAnotherVersion()
{
    add(post, u"plain"_s, 1);
    DecodedText text{u"plain"_s, {}, {}, {}};
    text.encoding.name = "windows-949";
    QVERIFY(store().add(post, text, dayOf2026(2)));
    const QList<Version> versions = store().versions(post);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(VersionStore::read(versions[0])->encoding.name, QByteArray("windows-949"));
}

void VersionStoreTest::damageIsTold_data()
{
    QTest::addColumn<int>("keptPercent");
    QTest::addColumn<bool>("flips");
    QTest::newRow("emptied") << 0 << false;
    QTest::newRow("cut off") << 60 << false;
    QTest::newRow("a flipped bit") << 100 << true;
}

void VersionStoreTest::damageIsTold()
{
    QFETCH(int, keptPercent);
    QFETCH(bool, flips);
    add(post, u"a text of some length, so that there is something to lose"_s, 1);
    const Version version = store().versions(post).value(0);
    QFile file(version.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.truncate(bytes.size() * keptPercent / 100);
    if (flips)
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"qUncompress"_s));
    const Result<DecodedText> read = VersionStore::read(version);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidSyntax);
}

void VersionStoreTest::postsDoNotMix()
{
    add(post, u"mine"_s, 1);
    add(u"/blog/other.md"_s, u"other"_s, 1);
    QCOMPARE(texts(store().versions(post)), QStringList{u"mine"_s});
    QVERIFY(store().versions(u"/blog/none.md"_s).isEmpty());
}

void VersionStoreTest::aRenamedPostTakesItsPastAlong()
{
    add(post, u"one"_s, 1);
    QVERIFY(store().continueAs(post, u"/blog/new.md"_s));
    add(u"/blog/new.md"_s, u"two"_s, 2);
    QCOMPARE(texts(store().versions(u"/blog/new.md"_s)), (QStringList{u"two"_s, u"one"_s}));
    QVERIFY(store().versions(post).isEmpty());
}

void VersionStoreTest::aPostSavedUnderASecondNameLeavesItsPastToBoth()
{
    const QString first = m_folder->filePath(u"first.md"_s);
    const QString second = m_folder->filePath(u"second.md"_s);
    QVERIFY(QFile(first).open(QIODevice::WriteOnly));
    add(first, u"one"_s, 1);
    QVERIFY(store().continueAs(first, second));
    QVERIFY(store().continueAs(first, second));
    add(second, u"two"_s, 2);
    QCOMPARE(texts(store().versions(first)), QStringList{u"one"_s});
    QCOMPARE(texts(store().versions(second)), (QStringList{u"two"_s, u"one"_s}));
    store().thin({1, 0}, dayOf2026(200));
    QCOMPARE(texts(store().versions(second)), QStringList{u"two"_s});
    QCOMPARE(texts(store().versions(first)), QStringList{u"one"_s});
}

void VersionStoreTest::theSizeLimitTakesTheOldestButLeavesEachPostOne()
{
    const QString other = u"/blog/other.md"_s;
    add(other, u"oldest of all"_s, 1);
    for (int day = 10; day < 20; ++day)
        add(post, u"version "_s + QString::number(day), day);
    qint64 newestTwo = 0;
    for (const Version &version : store().versions(post).first(2))
        newestTwo += version.storedSize;
    newestTwo += store().versions(other).value(0).storedSize;
    store().thin({0, newestTwo}, dayOf2026(20));
    QCOMPARE(texts(store().versions(post)), (QStringList{u"version 19"_s, u"version 18"_s}));
    QCOMPARE(texts(store().versions(other)), QStringList{u"oldest of all"_s});
    store().thin({0, 1}, dayOf2026(20));
    QCOMPARE(texts(store().versions(post)), QStringList{u"version 19"_s});
    QCOMPARE(store().versions(other).size(), 1);
}

void VersionStoreTest::nobodyElseMayRead()
{
    add(post, u"secret"_s, 1);
    const auto permissions = QFile::permissions(m_folder->filePath(u"h"_s));
    QVERIFY(!(permissions
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup
                 | QFileDevice::ExeOther)));
}

QTEST_GUILESS_MAIN(VersionStoreTest)
#include "versionstoretest.moc"
