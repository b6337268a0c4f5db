// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/datereading.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::DateQuotes;
using app::DateTrouble;

namespace {

// As they stand behind `date:`. What stops a generator is told apart in tst_datereading.
const QStringList Dates{
    u"2019-09-26 23:53"_s,
    u"2019-09-26 23:53:00"_s,
    u"'2019-09-26 23:53:00'"_s,
    u"'2019-09-26 23:53'"_s,
    u"2019-09-26 23:53:00 +0900"_s,
    u"'2019-09-26 23:53:00 +0900'"_s,
    u"2019-09-26 23:53 +0900"_s,
    u"2019-09-26 23:53:00 +09:00"_s,
    u"2019-09-26T23:53:00+09:00"_s,
    u"2019-09-26T23:53+09:00"_s,
    u"2019-09-26T23:53:00"_s,
    u"2019-09-26T23:53"_s,
    u"2019-09-26T14:53:00Z"_s,
    u"2019-09-26 23:53:00 KST"_s,
    u"2019-09-26"_s,
    u"'2019-09-26'"_s,
    u"2019/09/26 23:53"_s,
    u"2019/09/26"_s,
    u"2019-9-6"_s,
    u"2019-9-6 23:53:00"_s,
    u"2019-09-26 9:53:00"_s,
    u"2019.09.26"_s,
    u"Sep 26 2019"_s,
    u"26 Sep 2019"_s,
    u"September 26, 2019"_s,
    u"2019-09-26 23:53:00.250"_s,
    u"2019-09-26 23:53:17.000000000 +08:00"_s,
    u"'2019-09-26T23:53:00.000+08:00'"_s,
    u"2019-09-26 23:53:00.000000000 Z"_s,
    u"'20190926'"_s,
    u"20190926"_s,
};

void write(const QDir &folder, const QString &name, const QString &text)
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// Runs the generator in `folder` and reads `title|moment` lines of the page it made.
QHash<QString, QString> built(const QDir &folder, const QString &program,
                              const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    process.waitForFinished(60'000);
    QFile page(folder.filePath(u"out/index.html"_s));
    QHash<QString, QString> moments;
    if (!page.open(QIODevice::ReadOnly))
        return moments;
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        if (parts.size() == 2)
            moments.insert(parts.at(0).trimmed(), parts.at(1).trimmed());
    }
    return moments;
}

app::DateReading reading(const QString &source, app::Generator generator)
{
    const bool isQuoted = source.startsWith(u'\'');
    const QString text = isQuoted ? source.mid(1, source.size() - 2) : source;
    return app::readDate(u"date"_s, text, isQuoted ? DateQuotes::Some : DateQuotes::None,
                         {generator, QTimeZone("Asia/Seoul"), true, true, {}});
}

QString expected(const QString &source, app::Generator generator)
{
    const app::DateReading read = reading(source, generator);
    if (read.trouble == DateTrouble::YearOne)
        return u"0001-01-01T00:00:00+00:00"_s;
    return read.moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss+00:00"_s);
}

void compare(const QHash<QString, QString> &moments, app::Generator generator)
{
    QCOMPARE(moments.size(), Dates.size());
    for (qsizetype i = 0; i < Dates.size(); ++i) {
        const QString actual = moments.value(u"p%1"_s.arg(i));
        const QString wanted = expected(Dates.at(i), generator);
        QVERIFY2(actual == wanted,
                 qPrintable(u"%1: %2, not %3"_s.arg(Dates.at(i), actual, wanted)));
    }
}

} // namespace

// Asks the generators themselves what tst_datereading says of them.
class GeneratorDatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jekyllAgrees()
    {
        const QString program = QStandardPaths::findExecutable(u"jekyll"_s);
        if (program.isEmpty())
            QSKIP("Jekyll is not installed");
        const QTemporaryDir blog;
        const QDir folder(blog.path());
        write(folder, u"_config.yml"_s,
              u"timezone: Asia/Seoul\nfuture: true\ndestination: out\nplugins: []\n"_s);
        write(
            folder, u"index.html"_s,
            u"---\n---\n{% for p in site.posts %}{{ p.title }}|{{ p.utc }}\n{% endfor %}"_s.replace(
                u"{{ p.utc }}"_s, u"{{ p.date | date: '%s' }}"_s));
        for (qsizetype i = 0; i < Dates.size(); ++i) {
            write(folder, u"_posts/2019-09-01-p%1.md"_s.arg(i),
                  u"---\ntitle: p%1\ndate: %2\n---\n"_s.arg(i).arg(Dates.at(i)));
        }
        QHash<QString, QString> moments = built(folder, program, {u"build"_s, u"-q"_s});
        for (QString &moment : moments) {
            moment = QDateTime::fromSecsSinceEpoch(moment.toLongLong(), Qt::UTC)
                         .toString(u"yyyy-MM-ddTHH:mm:ss+00:00"_s);
        }
        compare(moments, app::Generator::Jekyll);
    }

    void hugoAgrees()
    {
        const QString program = QStandardPaths::findExecutable(u"hugo"_s);
        if (program.isEmpty())
            QSKIP("Hugo is not installed");
        const QTemporaryDir blog;
        const QDir folder(blog.path());
        write(folder, u"hugo.toml"_s,
              u"baseURL = 'https://example.org/'\ntimeZone = 'Asia/Seoul'\nbuildFuture = true\n"
              u"publishDir = 'out'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n"_s);
        write(folder, u"layouts/index.html"_s,
              u"{{ range .Site.RegularPages }}{{ .Title }}|"
              u"{{ .Date.UTC.Format \"2006-01-02T15:04:05-07:00\" | safeHTML }}\n{{ end }}"_s);
        write(folder, u"layouts/_default/single.html"_s, u"-"_s);
        for (qsizetype i = 0; i < Dates.size(); ++i) {
            write(folder, u"content/p%1.md"_s.arg(i),
                  u"---\ntitle: p%1\ndate: %2\n---\n"_s.arg(i).arg(Dates.at(i)));
        }
        compare(built(folder, program, {u"--quiet"_s}), app::Generator::Hugo);
    }

    void everyOfferIsReadAsMeant()
    {
        for (const QString &date : Dates) {
            for (const auto generator : {app::Generator::Jekyll, app::Generator::Hugo}) {
                const QString better = reading(date, generator).better;
                if (better.isEmpty())
                    continue;
                const auto read = reading(better, generator);
                QVERIFY2(read.trouble == DateTrouble::None, qPrintable(date + u" → "_s + better));
            }
        }
    }
};

QTEST_GUILESS_MAIN(GeneratorDatesTest)
#include "generatordatestest.moc"
