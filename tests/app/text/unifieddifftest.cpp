// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/unifieddiff.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void patchMakesTheNewFile();
};

void UnifiedDiffTest::writes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("hunks");

    QTest::newRow("nothing for equal texts") << u"a\n"_s << u"a\n"_s << QString();
    QTest::newRow("a line amid others")
        << u"1\n2\n3\n4\nold\n6\n7\n8\n9\n"_s << u"1\n2\n3\n4\nnew\n6\n7\n8\n9\n"_s
        << u"@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-old\n+new\n 6\n 7\n 8\n"_s;
    QTest::newRow("a new file") << QString() << u"a\nb\n"_s << u"@@ -0,0 +1,2 @@\n+a\n+b\n"_s;
    QTest::newRow("an emptied file") << u"a\n"_s << QString() << u"@@ -1 +0,0 @@\n-a\n"_s;
    QTest::newRow("a last line without line break that gets one")
        << u"a"_s << u"a\n"_s << u"@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"_s;
    QTest::newRow("a last line without line break that stays")
        << u"a\nb"_s << u"x\nb"_s
        << u"@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n"_s;
    QTest::newRow("the '\\r' of a line is part of it")
        << u"a\r\nb\r\n"_s << u"a\r\nc\r\n"_s << u"@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"_s;
    QTest::newRow("six lines apart is one hunk")
        << u"a\n1\n2\n3\n4\n5\n6\nb\n"_s << u"A\n1\n2\n3\n4\n5\n6\nB\n"_s
        << u"@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n"_s;
    QTest::newRow("seven lines apart are two")
        << u"a\n1\n2\n3\n4\n5\n6\n7\nb\n"_s << u"A\n1\n2\n3\n4\n5\n6\n7\nB\n"_s
        << u"@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"_s;
}

void UnifiedDiffTest::writes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, hunks);
    const QString names = u"--- a/post.md\n+++ b/post.md\n"_s;
    QCOMPARE(unifiedDiff(before, after, {u"a/post.md"_s, u"b/post.md"_s}),
             hunks.isEmpty() ? QString() : names + hunks);
}

void UnifiedDiffTest::patchMakesTheNewFile()
{
    if (QStandardPaths::findExecutable(u"patch"_s).isEmpty())
        QSKIP("'patch' is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"post.md"_s);
    const QStringList lines{u"a"_s, u"b"_s, u"c\r"_s, u"한글"_s, u""_s, u"-x"_s, u"@@ -1 +1 @@"_s};
    QRandomGenerator random(5);
    const auto randomText = [&](const QString &start) {
        QStringList text = start.split(u'\n');
        for (int edits = random.bounded(1, 12); edits > 0; --edits) {
            const int at = random.bounded(int(text.size()));
            if (random.bounded(3) == 0 && text.size() > 1)
                text.removeAt(at);
            else
                text.insert(at, lines[random.bounded(int(lines.size()))]);
        }
        return text.join(u'\n');
    };
    for (int round = 0; round < 60; ++round) {
        const QString before = randomText(randomText(randomText(QString())));
        const QString after = randomText(before);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before.toUtf8());
        file.close();
        QProcess patch;
        patch.setWorkingDirectory(folder.path());
        patch.start(u"patch"_s, {u"--binary"_s, u"--quiet"_s, u"--fuzz=0"_s, u"post.md"_s});
        patch.write(unifiedDiff(before, after, {u"post.md"_s, u"post.md"_s}).toUtf8());
        patch.closeWriteChannel();
        QVERIFY(patch.waitForFinished());
        if (before != after)
            QVERIFY2(patch.exitCode() == 0, patch.readAll().constData());
        // It removes a file that becomes empty.
        const bool isThere = file.open(QIODevice::ReadOnly);
        QCOMPARE(QString::fromUtf8(isThere ? file.readAll() : QByteArray()), after);
    }
}

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "unifieddifftest.moc"
