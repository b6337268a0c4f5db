// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingsfile.h"

#include "app/storage/fileio.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class SettingsFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsSetCountsAtOnceAndIsWrittenSoon();
    void whatIsSetLastIsThereAtTheEnd();
    void qtReadsTheSame();
    void whatOthersSetStays();
    void threadsDoNotLoseOneAnothersKeys();
    void aFailureIsToldAndOvercome();
    void nothingLiesBeside();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SettingsFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sub/settings.ini"_s);
}

void SettingsFileTest::whatIsSetCountsAtOnceAndIsWrittenSoon()
{
    SettingsFile settings(m_path);
    QCOMPARE(settings.value(u"a/b"_s, 7).toInt(), 7);
    settings.setValue(u"a/b"_s, 8);
    QCOMPARE(settings.value(u"a/b"_s).toInt(), 8);
    QTRY_COMPARE(SettingsFile(m_path).value(u"a/b"_s).toInt(), 8);
}

void SettingsFileTest::whatIsSetLastIsThereAtTheEnd()
{
    for (int i = 0; i < 20; ++i) {
        SettingsFile settings(m_path);
        settings.setValue(u"count"_s, i);
    }
    QCOMPARE(SettingsFile(m_path).value(u"count"_s).toInt(), 19);
}

void SettingsFileTest::qtReadsTheSame()
{
    const QList<QPair<QString, QVariant>> values{
        {u"window/state"_s, QByteArray("\0\xff;\"\n", 5)},
        {u"editor/font"_s, u"나눔 \"고딕\"; 코딩"_s},
        {u"session/recent"_s, QStringList{u"/a,b"_s, u"/글"_s}},
        {u"editor/wrap"_s, true},
    };
    {
        SettingsFile settings(m_path);
        for (const auto &[key, value] : values)
            settings.setValue(key, value);
    }
    const QSettings qt(m_path, QSettings::IniFormat);
    const SettingsFile again(m_path);
    for (const auto &[key, value] : values)
        QCOMPARE(again.value(key), qt.value(key));
    QCOMPARE(again.value(values[0].first).toByteArray(), values[0].second.toByteArray());
    QCOMPARE(again.value(values[1].first).toString(), values[1].second.toString());
    QCOMPARE(again.value(values[2].first).toStringList(), values[2].second.toStringList());
    QCOMPARE(again.value(values[3].first).toBool(), true);
}

void SettingsFileTest::whatOthersSetStays()
{
    SettingsFile first(m_path);
    SettingsFile second(m_path);
    first.setValue(u"first"_s, 1);
    second.setValue(u"second"_s, 2);
    QTRY_COMPARE(SettingsFile(m_path).value(u"first"_s).toInt(), 1);
    QTRY_COMPARE(SettingsFile(m_path).value(u"second"_s).toInt(), 2);
    QCOMPARE(SettingsFile(m_path).value(u"first"_s).toInt(), 1);
}

void SettingsFileTest::threadsDoNotLoseOneAnothersKeys()
{
    std::vector<std::unique_ptr<SettingsFile>> files;
    for (int i = 0; i < 8; ++i) {
        files.push_back(std::make_unique<SettingsFile>(m_path));
        files.back()->setValue(u"key%1"_s.arg(i), i);
    }
    // Each writes in a thread of its own, all at the same time.
    QTRY_COMPARE(QSettings(m_path, QSettings::IniFormat).allKeys().size(), 8);
}

void SettingsFileTest::aFailureIsToldAndOvercome()
{
    SettingsFile settings(m_path);
    QSignalSpy failed(&settings, &SettingsFile::failed);
    QVERIFY(QFile(m_folder->filePath(u"sub"_s)).open(QIODevice::WriteOnly)); // No folder can be.
    settings.setValue(u"a"_s, 1);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QFile::remove(m_folder->filePath(u"sub"_s)));
    settings.setValue(u"b"_s, 2);
    QTRY_COMPARE(SettingsFile(m_path).value(u"b"_s).toInt(), 2);
    QCOMPARE(SettingsFile(m_path).value(u"a"_s).toInt(), 1);
}

void SettingsFileTest::nothingLiesBeside()
{
    {
        SettingsFile settings(m_path);
        settings.setValue(u"a"_s, 1);
    }
    const QDir folder(m_folder->filePath(u"sub"_s));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList(u"settings.ini"_s));
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settingsfiletest.moc"
