// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/siteconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SiteConfigTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theConfigurationIsRead_data()
    {
        QTest::addColumn<int>("generator");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("publishesFuture");
        const auto row = [](const char *name, app::Generator generator, const QString &file,
                            const QByteArray &text, const QByteArray &zone, bool future) {
            QTest::newRow(name) << static_cast<int>(generator) << file << text << zone << future;
        };
        using enum app::Generator;
        const QByteArray own = QTimeZone::systemTimeZoneId();
        row("Jekyll's zone", Jekyll, u"_config.yml"_s, "title: t\ntimezone: Asia/Seoul\n",
            "Asia/Seoul", false);
        row("Jekyll with the future", Jekyll, u"_config.yml"_s, "future: true\n", own, true);
        row("a document's own first line", Jekyll, u"_config.yml"_s, "---\ntimezone: Asia/Tokyo\n",
            "Asia/Tokyo", false);
        row("a last line without an end", Jekyll, u"_config.yml"_s, "timezone: Asia/Tokyo",
            "Asia/Tokyo", false);
        row("Windows' line ends", Jekyll, u"_config.yml"_s, "---\r\ntimezone: Asia/Tokyo\r\n",
            "Asia/Tokyo", false);
        row("a zone that is none", Jekyll, u"_config.yml"_s, "timezone: Nowhere\n", own, false);
        row("broken", Jekyll, u"_config.yml"_s, "a: b: c\n", own, false);
        row("Hugo, TOML", Hugo, u"hugo.toml"_s, "timeZone = 'Asia/Seoul'\nbuildFuture = true\n",
            "Asia/Seoul", true);
        row("Hugo, older name, YAML", Hugo, u"config.yaml"_s, "timezone: Asia/Seoul\n",
            "Asia/Seoul", false);
        row("Hugo, JSON", Hugo, u"hugo.json"_s, "{\"timeZone\": \"Asia/Seoul\"}", "Asia/Seoul",
            false);
        row("Hugo without a zone", Hugo, u"hugo.toml"_s, "title = 'x'\n", "UTC", false);
        row("Hexo", Hexo, u"_config.yml"_s, "timezone: Asia/Seoul\n", "Asia/Seoul", true);
        row("Hexo without the future", Hexo, u"_config.yml"_s, "future: false\n", own, false);
    }

    void theConfigurationIsRead()
    {
        QFETCH(const int, generator);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, zone);
        QFETCH(const bool, publishesFuture);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const app::SiteConfig config
            = app::readSiteConfig({folder.path(), static_cast<app::Generator>(generator)});
        QCOMPARE(config.file, name);
        QCOMPARE(config.zone.id(), zone);
        QCOMPARE(config.publishesFuture, publishesFuture);
    }

    void aBlogWithoutAConfigurationHasItsGeneratorsDefaults()
    {
        const QTemporaryDir folder;
        const app::SiteConfig hugo = app::readSiteConfig({folder.path(), app::Generator::Hugo});
        QCOMPARE(hugo.zone, QTimeZone::utc());
        QVERIFY(hugo.file.isEmpty() && !hugo.namesZone);
        QVERIFY(app::readSiteConfig({{}, app::Generator::None}).publishesFuture);
    }

    void linesOfErrorsAreTheFiles()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a: 1\nb: c: d\n") > 0);
        file.close();
        const auto values = app::readConfigFile(file.fileName());
        QVERIFY(!values);
        QCOMPARE(values.error().line, 2);
        QCOMPARE(values.error().path, file.fileName());
    }
};

QTEST_GUILESS_MAIN(SiteConfigTest)
#include "siteconfigtest.moc"
