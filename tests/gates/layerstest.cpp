// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <utility>

// The rules of the architecture that a compiler does not see.
class LayersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appFoldersUseOnlyThoseBelow();
    void appKnowsNoScreen();
    void panesDoNotKnowOneAnother();
    void onlyThePluginKnowsWebEngine();
    void eachLibraryHasOneDoor_data();
    void eachLibraryHasOneDoor();
    void noTextIsReadLossily();
    void filesStayShort();
    void mainWindowIsAFrame();
    void filesNameTheirLicence();
};

namespace {

const QDir source(QStringLiteral(BYLINE_SOURCE_DIR));

QStringList filesUnder(const QString &folder,
                       const QStringList &patterns
                       = {QStringLiteral("*.cpp"), QStringLiteral("*.h")})
{
    QStringList files;
    QDirIterator all(source.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(source.relativeFilePath(all.next()));
    files.sort();
    return files;
}

QString contents(const QString &file)
{
    QFile opened(source.filePath(file));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

QStringList includes(const QString &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s+[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList found;
    const QString text = contents(file);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

// In order: a folder may use itself and those before it.
const QStringList appFolders{
    QStringLiteral("base"),     QStringLiteral("text"),    QStringLiteral("frontmatter"),
    QStringLiteral("markdown"), QStringLiteral("storage"), QStringLiteral("post"),
    QStringLiteral("assets"),   QStringLiteral("blog"),    QStringLiteral("fields"),
    QStringLiteral("checks"),   QStringLiteral("site"),    QStringLiteral("export"),
    QStringLiteral("settings"), QStringLiteral("cli"),
};

// What every pane may use; ui/main, which wires them, may use all.
const QStringList sharedUiFolders{
    QStringLiteral("actions"),
    QStringLiteral("common"),
    QStringLiteral("diff"),
    QStringLiteral("theme"),
};

QString folderOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

} // namespace

void LayersTest::appFoldersUseOnlyThoseBelow()
{
    for (const QString &file : filesUnder(QStringLiteral("app"))) {
        const auto rank = appFolders.indexOf(folderOf(file));
        QVERIFY2(rank >= 0, qPrintable(file + QStringLiteral(": a folder without a rank")));
        for (const QString &include : includes(file)) {
            const QString what = QStringLiteral("%1 includes %2").arg(file, include);
            QVERIFY2(!include.startsWith(u"ui/"), qPrintable(what));
            if (include.startsWith(u"app/"))
                QVERIFY2(appFolders.indexOf(folderOf(include)) <= rank, qPrintable(what));
        }
    }
}

void LayersTest::appKnowsNoScreen()
{
    static const QRegularExpression screen(
        QStringLiteral("^(QtWidgets|QtWebEngine|QtPrintSupport|QtQuick|QWidget|QApplication|"
                       "QMessageBox|QFileDialog|QWebEngine|QPrinter)"));
    for (const QString &file : filesUnder(QStringLiteral("app"))) {
        for (const QString &include : includes(file))
            QVERIFY2(!screen.match(include).hasMatch(),
                     qPrintable(QStringLiteral("%1 includes %2").arg(file, include)));
    }
}

void LayersTest::panesDoNotKnowOneAnother()
{
    for (const QString &file : filesUnder(QStringLiteral("ui"))) {
        const QString folder = folderOf(file);
        if (folder == u"main" || folder == u"main.cpp")
            continue;
        for (const QString &include : includes(file)) {
            if (!include.startsWith(u"ui/"))
                continue;
            const QString other = folderOf(include);
            QVERIFY2(other == folder || sharedUiFolders.contains(other),
                     qPrintable(QStringLiteral("%1 includes %2").arg(file, include)));
        }
    }
}

void LayersTest::onlyThePluginKnowsWebEngine()
{
    for (const QString &file : filesUnder(QStringLiteral("ui"))) {
        if (file.startsWith(u"ui/preview/web/"))
            continue;
        for (const QString &include : includes(file))
            QVERIFY2(!include.contains(u"QWebEngine") && !include.contains(u"QtWebEngine"),
                     qPrintable(QStringLiteral("%1 includes %2").arg(file, include)));
    }
}

void LayersTest::eachLibraryHasOneDoor_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("folder");
    QTest::newRow("cmark-gfm") << QStringLiteral("cmark-gfm") << QStringLiteral("app/markdown/");
    QTest::newRow("exiv2") << QStringLiteral("exiv2/") << QStringLiteral("app/assets/");
    QTest::newRow("gumbo") << QStringLiteral("gumbo.h") << QStringLiteral("app/markdown/html/");
    QTest::newRow("qpdf") << QStringLiteral("qpdf/QPDF.hh") << QStringLiteral("ui/preview/web/");
    QTest::newRow("toml++") << QStringLiteral("toml++/") << QStringLiteral("app/frontmatter/");
    QTest::newRow("libyaml") << QStringLiteral("yaml.h") << QStringLiteral("app/frontmatter/");
}

void LayersTest::eachLibraryHasOneDoor()
{
    QFETCH(const QString, library);
    QFETCH(const QString, folder);
    QStringList users;
    for (const QString &root : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const QString &file : filesUnder(root)) {
            for (const QString &include : includes(file)) {
                if (include.startsWith(library) && !users.contains(file))
                    users.append(file);
            }
        }
    }
    QVERIFY2(!users.isEmpty() && users.size() <= 2, qPrintable(users.join(u' ')));
    for (const QString &user : std::as_const(users))
        QVERIFY2(user.startsWith(folder), qPrintable(user));
}

void LayersTest::noTextIsReadLossily()
{
    // It turns no-break spaces into spaces and line separators into line breaks.
    static const QRegularExpression call(QStringLiteral("(\\.|->)toPlainText\\("));
    for (const QString &root : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const QString &file : filesUnder(root))
            QVERIFY2(!call.match(contents(file)).hasMatch(), qPrintable(file));
    }
}

void LayersTest::filesStayShort()
{
    const QStringList patterns{QStringLiteral("*.cpp"), QStringLiteral("*.h"),
                               QStringLiteral("*.js"), QStringLiteral("*.css")};
    const auto check = [&patterns](const QString &folder, int limit) {
        for (const QString &file : filesUnder(folder, patterns)) {
            const qsizetype lines = contents(file).count(u'\n');
            QVERIFY2(lines <= limit,
                     qPrintable(QStringLiteral("%1 has %2 lines").arg(file).arg(lines)));
        }
    };
    check(QStringLiteral("app"), 500);
    check(QStringLiteral("ui"), 500);
    check(QStringLiteral("resources"), 500);
    check(QStringLiteral("tests"), 800);
}

void LayersTest::mainWindowIsAFrame()
{
    for (const QString &file :
         {QStringLiteral("ui/main/mainwindow.cpp"), QStringLiteral("ui/main/mainwindow.h")}) {
        QVERIFY2(contents(file).count(u'\n') <= 250, qPrintable(file));
        for (const QString &include : includes(file))
            QVERIFY2(!include.contains(u"controller") || include.startsWith(u"ui/theme/"),
                     qPrintable(QStringLiteral("%1 includes %2").arg(file, include)));
    }
}

void LayersTest::filesNameTheirLicence()
{
    for (const QString &root :
         {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        for (const QString &file : filesUnder(root))
            QVERIFY2(contents(file).left(300).contains(u"SPDX-License-Identifier: MIT"),
                     qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layerstest.moc"
