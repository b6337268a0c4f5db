// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fielduses.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <memory>

using namespace Qt::StringLiterals;
using app::FieldType;

class FieldIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void postsAreCountedByKeyAndText()
    {
        write(u"a.md"_s, u"tags: [회고, aws]\nlayout: post\ndraft: true"_s);
        write(u"b.md"_s, u"tags: [aws]\nlayout: post"_s);
        write(u"c.md"_s, u"tags: []\nlayout:\nsubtitle: x"_s);
        write(u"broken.md"_s, u"tags: [aws"_s);
        const app::FieldUses uses(index());
        QCOMPARE(uses.posts(), 4);
        QCOMPARE(uses.use(u"tags"_s).posts, 3);
        QCOMPARE(uses.use(u"tags"_s).filled, 2);
        QCOMPARE(uses.use(u"tags"_s).texts, QList<app::TextCount>({{u"aws"_s, 2}, {u"회고"_s, 1}}));
        QCOMPARE(uses.keys(), QStringList({u"layout"_s, u"tags"_s, u"draft"_s, u"subtitle"_s}));
        QCOMPARE(uses.use(u"nothing"_s).posts, 0);
    }

    void theOpenPostProvesNothing()
    {
        write(u"a.md"_s, u"tags: [aws]"_s);
        write(u"b.md"_s, u"tags: [AWS]"_s);
        const app::FieldUses uses(index(), m_folder->filePath(u"b.md"_s));
        QCOMPARE(uses.posts(), 1);
        QCOMPARE(uses.use(u"tags"_s).texts.size(), 1);
    }

    void theTypeIsThatOfNearlyAll_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("type");
        const QStringList words{u"post"_s, u"post"_s, u"post"_s, u"page"_s,
                                u"post"_s, u"page"_s, u"post"_s};
        QTest::newRow("few words that come back") << words << u"choice"_s;
        QTest::newRow("words of their own")
            << QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}) << u"line"_s;
        QTest::newRow("too few posts") << QStringList({u"1"_s, u"2"_s}) << QString();
        QTest::newRow("numbers") << QStringList({u"1"_s, u"2"_s, u"3"_s, QString()}) << u"number"_s;
        QTest::newRow("switches") << QStringList({u"yes"_s, u"no"_s, u"true"_s}) << u"yesno"_s;
        QTest::newRow("no agreement") << QStringList({u"1"_s, u"yes"_s, u"x"_s}) << QString();
        QTest::newRow("lines and paragraphs")
            << QStringList({u"a"_s, u"b"_s, u"long "_s.repeated(40)}) << u"text"_s;
        QTest::newRow("words and paths")
            << QStringList({u"[a]"_s, u"[b]"_s, u"[/c/d]"_s}) << u"list"_s;
        QTest::newRow("nothing anywhere") << QStringList({{}, {}, {}}) << QString();
    }

    void theTypeIsThatOfNearlyAll()
    {
        QFETCH(const QStringList, values);
        QFETCH(const QString, type);
        for (qsizetype i = 0; i < values.size(); ++i)
            write(u"%1.md"_s.arg(i), u"key: %1"_s.arg(values.at(i)));
        const auto told = app::FieldUses(index()).type(u"key"_s);
        QCOMPARE(told ? app::typeName(*told) : QString(), type);
    }

    void theUsualSpellingIsTold()
    {
        write(u"a.md"_s, u"tags: [Machine Learning, AWS]"_s);
        write(u"b.md"_s, u"tags: [Machine Learning, aws]"_s);
        write(u"c.md"_s, u"tags: [machine-learning, C, C++]"_s);
        const app::FieldUses uses(index());
        const app::TextCount usual{u"Machine Learning"_s, 2};
        QCOMPARE(uses.twin(u"tags"_s, u"machine-learning"_s), usual);
        QCOMPARE(uses.twin(u"tags"_s, u"machinelearning"_s), usual);
        QCOMPARE(uses.twin(u"tags"_s, u"Machine Learning"_s), app::TextCount());
        QCOMPARE(uses.twin(u"tags"_s, u"aws"_s), app::TextCount()); // As usual as the other.
        QCOMPARE(uses.twin(u"tags"_s, u"c++"_s).text, u"C++"_s);
        QCOMPARE(uses.twin(u"categories"_s, u"aws"_s), app::TextCount());
    }

    void whatDidNotChangeIsNotReadAgain()
    {
        write(u"a.md"_s, u"tags: [one]"_s);
        write(u"b.md"_s, u"tags: [two]"_s);
        app::FieldIndex known = index();
        for (app::FieldIndex::Post &post : known.posts)
            post.fields = {{u"mark"_s, FieldType::Line, {u"kept"_s}, false}};
        write(u"b.md"_s, u"tags: [three]"_s);
        QVERIFY(QFile::remove(m_folder->filePath(u"a.md"_s)));
        write(u"c.md"_s, u"tags: [new]"_s);
        const app::FieldIndex half
            = app::readFieldIndex(m_folder->path(), app::Generator::Jekyll, known);
        const app::FieldUses uses(half);
        QCOMPARE(uses.posts(), 2);
        QVERIFY(uses.use(u"mark"_s).posts == 0);
        QCOMPARE(uses.use(u"tags"_s).texts.size(), 2);
        // Again: nothing changed, so the marks stay.
        known = half;
        for (app::FieldIndex::Post &post : known.posts)
            post.fields = {{u"mark"_s, FieldType::Line, {u"kept"_s}, false}};
        QCOMPARE(
            app::FieldUses(app::readFieldIndex(m_folder->path(), app::Generator::Jekyll, known))
                .use(u"mark"_s)
                .posts,
            2);
    }

    void readingCanBeCancelled()
    {
        for (int i = 0; i < 20; ++i)
            write(u"%1.md"_s.arg(i), u"a: b"_s);
        std::atomic_int asked = 0; // From several threads.
        const auto index = app::readFieldIndex(m_folder->path(), app::Generator::Jekyll, {},
                                               [&asked] { return ++asked > 10; });
        QVERIFY(index.posts.size() < 20);
    }

    void lookingForFilesCanBeCancelled()
    {
        for (int i = 0; i < 200; ++i)
            write(u"%1.md"_s.arg(i), u"a: b"_s);
        int asked = 0;
        const auto index
            = app::readFieldIndex(m_folder->path(), app::Generator::Jekyll, {}, [&asked] {
                  ++asked;
                  return true;
              });
        QVERIFY(index.posts.isEmpty());
        QCOMPARE(asked, 1); // Not once for each file.
    }

    void tomlAndPelicanCountToo()
    {
        QFile toml(m_folder->filePath(u"a.md"_s));
        QVERIFY(toml.open(QIODevice::WriteOnly));
        toml.write("+++\ntags = ['go']\n+++\n");
        toml.close();
        QCOMPARE(app::FieldUses(index()).use(u"tags"_s).texts.value(0).text, u"go"_s);
        QFile pelican(m_folder->filePath(u"a.md"_s));
        QVERIFY(pelican.open(QIODevice::WriteOnly));
        pelican.write("Title: x\nTags: a, b\n\ntext\n");
        pelican.close();
        const app::FieldUses uses(
            app::readFieldIndex(m_folder->path(), app::Generator::Pelican, {}));
        QCOMPARE(uses.use(u"tags"_s).texts.size(), 2);
    }

private:
    void write(const QString &name, const QString &fields)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"---\n%1\n---\n\ntext\n"_s.arg(fields).toUtf8());
    }
    app::FieldIndex index()
    {
        return app::readFieldIndex(m_folder->path(), app::Generator::Jekyll, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FieldIndexTest)
#include "fieldindextest.moc"
