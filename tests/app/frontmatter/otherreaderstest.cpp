// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/plaintext.h"

#include "postgenerator.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using app::Field;
using app::FrontMatter;
using app::FrontMatterFormat;

namespace {

/// What YAML 1.1 and 1.2, and so generators, read differently: shown as the text that is written.
bool isReadDifferently(const QString &text)
{
    using enum app::PlainKind;
    const app::PlainKind kind = app::plainKind(text);
    return kind == YesNo || kind == Letter || kind == NumberLike || kind == Date || kind == Mark
        || kind == Number;
}

/// Empty where `ours` is `theirs`, else what differs.
QString difference(const QVariant &ours, const QJsonValue &theirs, const QString &where)
{
    const auto differs = [&](const QString &text) {
        return u"%1: %2, not %3"_s.arg(
            where, text,
            QString::fromUtf8(QJsonDocument(QJsonArray{theirs}).toJson(QJsonDocument::Compact)));
    };
    if (theirs.toObject().contains(u"other"_s)) // A tag's, a date's.
        return {};
    if (ours.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = ours.toMap();
        const QJsonObject object = theirs.toObject();
        if (map.contains(u"<<"_s)) // Merged there.
            return {};
        if (!theirs.isObject() || map.size() != object.size())
            return differs(u"a map of %1"_s.arg(map.size()));
        for (auto it = map.begin(); it != map.end(); ++it) {
            const QString found = difference(*it, object.value(it.key()), where + u'.' + it.key());
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (ours.typeId() == QMetaType::QVariantList) {
        const QVariantList list = ours.toList();
        const QJsonArray array = theirs.toArray();
        if (!theirs.isArray() || list.size() != array.size())
            return differs(u"a list of %1"_s.arg(list.size()));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString found
                = difference(list.at(i), array.at(i), u"%1[%2]"_s.arg(where).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (!ours.isValid())
        return theirs.isNull() ? QString() : differs(u"nothing"_s);
    if (ours.typeId() == QMetaType::QString) {
        if (ours.toString().isEmpty() && theirs.isNull()) // A tag and nothing behind it.
            return {};
        const bool isDate = app::plainKind(ours.toString()) == app::PlainKind::Date;
        const bool isSame = theirs.isString() && !isDate ? theirs.toString() == ours.toString()
                                                         : isReadDifferently(ours.toString());
        return isSame ? QString() : differs(ours.toString());
    }
    if (ours.typeId() == QMetaType::Bool)
        return theirs == QJsonValue(ours.toBool()) ? QString() : differs(ours.toString());
    // `1e3` is text in YAML 1.1.
    if (theirs.isString() && theirs.toString().toDouble() == ours.toDouble())
        return {};
    const bool isNumber = theirs.isDouble() && qFuzzyCompare(theirs.toDouble(), ours.toDouble());
    return isNumber || theirs.isObject() || (theirs.isDouble() && ours.toDouble() == 0.0)
        ? QString()
        : differs(ours.toString());
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The values that we read are those that the generators read: of generated posts, and of the
/// results of all golden edits.
class OtherReadersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreTheirs_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("script");
        QTest::newRow("Ruby's Psych, as Jekyll uses it") << u"ruby"_s << u"psych.rb"_s;
        QTest::newRow("Python's yaml") << u"python3"_s << u"pyyaml.py"_s;
    }

    void valuesAreTheirs()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, script);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
        const QTemporaryDir folder;
        writeYamlPosts(folder.path());
        QProcess process;
        process.start(program,
                      {QStringLiteral(BYLINE_SOURCE_DIR "/tests/app/frontmatter/readers/") + script,
                       folder.path()});
        QVERIFY(process.waitForFinished(60000));
        if (process.exitCode() != 0 && process.readAllStandardError().contains("No module"))
            QSKIP("python3-yaml is not installed");
        QCOMPARE(process.exitCode(), 0);
        int compared = 0;
        int refused = 0;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject found = QJsonDocument::fromJson(line).object();
            const QString name = found.value(u"file").toString();
            const QString text = contents(folder.filePath(name));
            const auto read = FrontMatter::read(text);
            if (!found.value(u"values").isObject()) {
                // What Jekyll refuses is not shown without a word, tags of Ruby's own classes
                // excepted. Python's refuses repeated anchors too.
                const bool isOwn = script != u"psych.rb" || text.contains(u"!ruby"_s);
                QVERIFY2(!read || !read->problems().isEmpty() || isOwn,
                         qPrintable(name + u'\n' + text));
                ++refused;
                continue;
            }
            QVERIFY2(read && read->isWhole(), qPrintable(name + u'\n' + text));
            if (hasOddKeys(*read) || text.contains(u"{{"_s) || text.contains(u"!!omap"_s)
                || text.contains(u"!!binary"_s))
                continue;
            const QJsonObject values = found.value(u"values").toObject();
            QCOMPARE(read->fields().size(), values.size());
            for (const Field &field : read->fields()) {
                const QString wrong = difference(field.value, values.value(field.key), field.key);
                QVERIFY2(wrong.isEmpty(), qPrintable(name + u' ' + wrong + u'\n' + text));
            }
            ++compared;
        }
        qInfo("%d posts read alike, %d refused alike", compared, refused);
        QVERIFY(compared > 1000);
    }

    void hugoReadsTheSame()
    {
        if (QStandardPaths::findExecutable(u"hugo"_s).isEmpty())
            QSKIP("hugo is not installed");
        const QTemporaryDir site;
        QHash<QString, QString> posts;
        writeHugoSite(site.path(), posts);
        QProcess process;
        process.setWorkingDirectory(site.path());
        process.start(u"hugo"_s, {u"--quiet"_s, u"--buildDrafts"_s});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0,
                 (process.readAllStandardOutput() + process.readAllStandardError()).constData());
        int compared = 0;
        for (const QString &line : contents(site.filePath(u"public/index.html"_s)).split(u'\n')) {
            const QString name = line.section(u'\t', 0, 0);
            if (!posts.contains(name))
                continue;
            const QJsonObject values
                = QJsonDocument::fromJson(line.section(u'\t', 1).toUtf8()).object();
            const auto read = FrontMatter::read(posts.value(name));
            QVERIFY(read);
            for (const Field &field : read->fields()) {
                if (isHugosOwn(field))
                    continue;
                const QString wrong
                    = difference(field.value, values.value(field.key.toLower()), field.key);
                QVERIFY2(wrong.isEmpty(), qPrintable(name + u' ' + wrong + posts.value(name)));
            }
            ++compared;
        }
        qInfo("%d posts read alike", compared);
        QCOMPARE(compared, posts.size());
    }

private:
    /// Keys that a list, a map or nothing stands for have no name that two readers share.
    static bool hasOddKeys(const FrontMatter &read)
    {
        return std::ranges::any_of(read.fields(), [](const Field &field) {
            return field.key == u"<<" || field.key.startsWith(u'[') || field.key.startsWith(u'{')
                || field.key.startsWith(u'*') || app::plainKind(field.key) != app::PlainKind::Text;
        });
    }

    static void write(const QString &path, const QString &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0);
    }

    static void writeYamlPosts(const QString &folder)
    {
        PostGenerator generator(FrontMatterFormat::Yaml, 42);
        for (int i = 0; i < 800; ++i)
            write(folder + u"/generated-%1.md"_s.arg(i), generator.post());
        // What people write by hand, right and wrong.
        const QString traps
            = contents(QStringLiteral(BYLINE_SOURCE_DIR "/tests/app/frontmatter/readers/traps"));
        int number = 0;
        for (const QString &trap : traps.split(u"%%%\n"_s))
            write(folder + u"/trap-%1.md"_s.arg(++number), u"---\n"_s + trap + u"---\nx\n"_s);
        const QDir golden(QStringLiteral(BYLINE_TEST_DATA "/frontmatter"));
        for (const QString &name : golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString text = contents(golden.filePath(name + u"/expected.md"_s));
            if (text.startsWith(u"---"))
                write(folder + u'/' + name + u".md"_s, text);
        }
    }

    /// Hugo gives these a type of its own, lowers the keys of maps, and reads a map's keys by type.
    static bool isHugosOwn(const Field &field)
    {
        static const QStringList keys{u"title"_s, u"date"_s, u"tags"_s, u"draft"_s, u"weight"_s};
        return keys.contains(field.key) || field.style >= app::ValueStyle::Table;
    }

    static void writeHugoSite(const QString &folder, QHash<QString, QString> &posts)
    {
        const QDir site(folder);
        QVERIFY(site.mkpath(u"content/p"_s) && site.mkpath(u"layouts"_s));
        write(
            site.filePath(u"config.toml"_s),
            u"baseURL = 'http://localhost'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', "
            u"'404']\n"_s);
        write(site.filePath(u"layouts/index.html"_s),
              u"{{ range .Site.RegularPages }}{{ .File.LogicalName }}\t{{ jsonify .Params | "
              u"safeHTML }}\n{{ end }}"_s);
        for (const FrontMatterFormat format :
             {FrontMatterFormat::Yaml, FrontMatterFormat::Toml, FrontMatterFormat::Json}) {
            PostGenerator generator(format, 5);
            for (int i = 0; i < 100; ++i) {
                QString text = generator.post();
                // Hugo stops at a date or a list of its own that is none.
                const auto read = FrontMatter::read(text);
                for (const QString &key : {u"date"_s, u"tags"_s, u"title"_s, u"weight"_s}) {
                    if (!read->field(key))
                        continue;
                    const auto edit = app::renameField(text, key, u"x-"_s + key);
                    QVERIFY(edit);
                    text = app::applied(text, {*edit});
                }
                const QString name = u"%1-%2.md"_s.arg(int(format)).arg(i);
                write(site.filePath(u"content/p/"_s + name), text);
                posts.insert(name, text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(OtherReadersTest)
#include "otherreaderstest.moc"
