// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

using app::FieldProblem;
using app::FrontMatter;
using app::Result;
using app::TextEdit;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QVariant valueOfKind(const QString &kind, const QString &text)
{
    if (kind == u"bool")
        return text == u"true";
    if (kind == u"number")
        return text.contains(u'.') ? QVariant(text.toDouble()) : QVariant(text.toLongLong());
    if (kind == u"list")
        return text.isEmpty() ? QStringList() : text.split(u'|');
    if (kind == u"source")
        return QVariant::fromValue(app::ValueSource{text});
    if (kind == u"nothing")
        return {};
    return text;
}

/// A line of an `edits` file: `KIND KEY=VALUE`, `remove KEY`, `rename OLD=NEW`, `move KEY=INDEX` or
/// `insert LIST[INDEX]=VALUE`, with `\n` for a line break; what stays is the text before where the
/// edit is refused.
Result<TextEdit> edit(const QString &text, const QString &line, app::Aliases aliases)
{
    const QString kind = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    const QString key = rest.section(u'=', 0, 0);
    const QString value = rest.section(u'=', 1).replace(u"\\n"_s, u"\n"_s);
    if (kind == u"remove")
        return app::removeField(text, key);
    if (kind == u"rename")
        return app::renameField(text, key, value);
    if (kind == u"move")
        return app::moveField(text, key, value.toInt());
    if (kind == u"insert") // `insert tags[1]=x`
        return app::insertItem(text, key.first(key.lastIndexOf(u'[')),
                               key.mid(key.lastIndexOf(u'[') + 1).chopped(1).toInt(), value);
    return app::setField(text, key, valueOfKind(kind, value), aliases);
}

} // namespace

class FrontMatterEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With BYLINE_REFRESH_EXPECTED in the environment the results are written, for review.
    /// Each folder of tests/data/frontmatter: `input.md` after the lines of `edits` is
    /// `expected.md`. A line that starts with `refused` is one that must give an Error, one with
    /// `follow` an edit that aliases follow.
    void editsChangeNothingElse_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(BYLINE_TEST_DATA "/frontmatter"));
        const QStringList cases = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(cases.size() >= 200);
        for (const QString &name : cases)
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }

    void editsChangeNothingElse()
    {
        QFETCH(const QString, folder);
        QString text = contents(folder + u"/input.md"_s);
        QVERIFY(!text.isEmpty());
        const QStringList lines = contents(folder + u"/edits"_s).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines) {
            const bool isRefused = line.startsWith(u"refused ");
            const bool follows = line.startsWith(u"follow ");
            const Result<TextEdit> result
                = edit(text, isRefused || follows ? line.section(u' ', 1) : line,
                       follows ? app::Aliases::Follow : app::Aliases::Keep);
            QVERIFY2(result.has_value() != isRefused,
                     result ? qPrintable(line) : qPrintable(app::toString(result.error())));
            if (result)
                text = app::applied(text, {*result});
        }
        if (qEnvironmentVariableIsSet("BYLINE_REFRESH_EXPECTED")) {
            QFile expected(folder + u"/expected.md"_s);
            QVERIFY(expected.open(QIODevice::WriteOnly) && expected.write(text.toUtf8()) >= 0);
        }
        QCOMPARE(text, contents(folder + u"/expected.md"_s));
    }

    void aValueSetToItselfChangesNothing()
    {
        const QDir data(QStringLiteral(BYLINE_TEST_DATA "/frontmatter"));
        int fields = 0;
        for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString text = contents(data.filePath(name + u"/expected.md"_s));
            const Result<FrontMatter> read = FrontMatter::read(text);
            if (!read || !read->isWhole())
                continue; // A broken value is repaired by that.
            for (const app::Field &field : read->fields()) {
                const bool isMap = field.value.typeId() == QMetaType::QVariantMap;
                const QVariant source = QVariant::fromValue(app::valueSource(text, field));
                const Result<TextEdit> result
                    = app::setField(text, field.key, isMap ? source : field.value);
                if (!result && field.value.typeId() == QMetaType::QVariantList)
                    continue; // Lists of lists are given as their source.
                QVERIFY2(result, qPrintable(name + u' ' + field.key));
                QVERIFY2(*result == TextEdit(), qPrintable(name + u' ' + field.key));
                const Result<TextEdit> again = app::setField(text, field.key, source);
                if (field.source.isEmpty())
                    continue;
                QVERIFY2(again, qPrintable(name + u' ' + field.key));
                QVERIFY2(*again == TextEdit(), qPrintable(name + u' ' + field.key));
                ++fields;
            }
        }
        QVERIFY(fields > 100);
    }

    void aRefusalSaysWhy_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("line");
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<int>("blamed");
        using enum FieldProblem;
        const QString used = u"a: &x [b, c]\nd: *x\n"_s;
        QTest::newRow("what is used elsewhere is taken out")
            << used << u"remove a"_s << OthersWouldChange << 3;
        QTest::newRow("what is used elsewhere moves below")
            << used << u"move a=1"_s << OthersWouldChange << 2;
        QTest::newRow("a part of what is used elsewhere changes")
            << used << u"text a[0]=e"_s << AliasesWouldChange << 3;
        QTest::newRow("a part of an alias changes")
            << used << u"text d[0]=e"_s << StandsForOther << 3;
        QTest::newRow("a part of an alias is taken out")
            << used << u"remove d[0]"_s << StandsForOther << 3;
        QTest::newRow("an item is put into an alias")
            << used << u"insert d[0]=e"_s << StandsForOther << 3;
        QTest::newRow("a key is added to an alias")
            << u"a: &x {b: c}\nd: *x\n"_s << u"text d.e=f"_s << StandsForOther << 3;
        QTest::newRow("an item that is not there") << used << u"remove a[7]"_s << NoSuchKey << 0;
        QTest::newRow("a field is added where the end is missing")
            << u"title: a\n\n글\n"_s << u"text b=c"_s << ClosedTooLate << 3;
    }

    void aRefusalSaysWhy()
    {
        QFETCH(const QString, yaml);
        QFETCH(const QString, line);
        const auto edited = edit(u"---\n"_s + yaml + u"---\n"_s, line, app::Aliases::Keep);
        QVERIFY(!edited);
        QTEST(app::fieldProblem(edited.error()), "problem");
        QTEST(edited.error().line, "blamed");
    }
};

QTEST_GUILESS_MAIN(FrontMatterEditTest)
#include "frontmatteredittest.moc"
