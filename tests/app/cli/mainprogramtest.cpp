// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The editor's program as a process: how it starts, hands over and takes pictures of itself.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString Program = QStringLiteral(BYLINE_BINARY_DIR "/byline");
const QString CommandLine = QStringLiteral(BYLINE_BINARY_DIR "/byline-cli");
const QString CommandLineMedia = QStringLiteral(BYLINE_BINARY_DIR "/byline-cli-media");
const QString Plugin = QStringLiteral(BYLINE_BINARY_DIR "/plugins/byline-preview.so");
constexpr int LongestWait = 60'000; // Milliseconds.

/// What the dynamic linker loads along with `file`; empty where there is no `ldd`.
QByteArray libraries(const QString &file)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {file});
    return ldd.waitForFinished() ? ldd.readAllStandardOutput() : QByteArray();
}

} // namespace

class MainProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theProgramDoesNotLinkWebEngine();
    void theCommandLineLoadsNothingForImages();
    void itsVerbsForImagesRunWhereTheyAreInstalled();
    void withoutThemItSaysWhatIsMissing();
    void itTellsItsVersion();
    void anUnknownOptionIsRefused();
    void aSecondStartHandsItsPostOver();
    void aSecondStartAloneOpensItsOwnWindow();
    void aPictureShowsThePost_data();
    void aPictureShowsThePost();
    void aPictureThatCannotBeWrittenIsAnError();

private:
    /// A home, a display and a run-time folder of their own: no editor that runs elsewhere is met.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  bool withPreview = false) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString writePost(const QString &name) const;
    /// True once an editor that keeps its settings in `settings` has opened `post`.
    [[nodiscard]] bool waitUntilOpen(const QString &settings, const QString &post) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MainProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(path(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void MainProgramTest::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<QProcess> MainProgramTest::start(const QStringList &arguments,
                                                 bool withPreview) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString run = path(u"run"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s, u"XDG_DATA_HOME"_s,
                                u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, run);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DISPLAY"_s, u":byline-test"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    // Its sandbox refuses root, which tests may run as.
    environment.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
    environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--disable-gpu"_s);
    environment.insert(u"BYLINE_PLUGIN_DIR"_s, withPreview ? QFileInfo(Plugin).path() : run);
    process->setProcessEnvironment(environment);
    process->start(Program, arguments);
    if (!process->waitForStarted())
        qFatal("can't start %s", qPrintable(Program));
    return process;
}

QString MainProgramTest::writePost(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("---\ntitle: a\n---\n\n# A\n") < 0)
        qFatal("can't write %s", qPrintable(name));
    return file.fileName();
}

bool MainProgramTest::waitUntilOpen(const QString &settings, const QString &post) const
{
    return QTest::qWaitFor(
        [&] {
            QFile file(settings);
            return file.open(QIODevice::ReadOnly)
                && file.readAll().contains(QFileInfo(post).fileName().toUtf8());
        },
        LongestWait);
}

void MainProgramTest::theProgramDoesNotLinkWebEngine()
{
    const QByteArray program = libraries(Program);
    if (program.isEmpty())
        QSKIP("needs ldd");
    QVERIFY(program.contains("Qt6Widgets"));
    QVERIFY2(!program.contains("WebEngine"), program.constData());
    if (QFile::exists(Plugin))
        QVERIFY(libraries(Plugin).contains("WebEngine"));
}

// Rendering a post takes less than loading those.
void MainProgramTest::theCommandLineLoadsNothingForImages()
{
    const QByteArray program = libraries(CommandLine);
    if (program.isEmpty())
        QSKIP("needs ldd");
    QVERIFY(program.contains("Qt6Core"));
    QVERIFY2(!program.contains("Qt6Gui") && !program.contains("exiv2"), program.constData());
    QVERIFY(libraries(CommandLineMedia).contains("Qt6Gui"));
}

void MainProgramTest::itsVerbsForImagesRunWhereTheyAreInstalled()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"bin"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(BYLINE_LIBEXECDIR "/byline")));
    const QString installed = path(u"bin/byline-cli"_s);
    QVERIFY(QFile::copy(CommandLine, installed));
    QVERIFY(QFile::copy(CommandLineMedia,
                        path(QStringLiteral(BYLINE_LIBEXECDIR "/byline/byline-cli-media"))));
    QProcess process;
    process.start(installed, {u"images"_s, u"--help"_s});
    QVERIFY(process.waitForFinished(LongestWait));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("usage: byline-cli images"));
}

void MainProgramTest::withoutThemItSaysWhatIsMissing()
{
    const QString alone = path(u"byline-cli"_s);
    QVERIFY(QFile::copy(CommandLine, alone));
    QProcess process;
    process.start(alone, {u"images"_s, path(u"post.md"_s)});
    QVERIFY(process.waitForFinished(LongestWait));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("byline-cli-media"));
}

void MainProgramTest::itTellsItsVersion()
{
    const auto process = start({u"--version"_s});
    QVERIFY(process->waitForFinished(LongestWait));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(process->readAllStandardOutput().trimmed(), "byline " BYLINE_VERSION);
}

void MainProgramTest::anUnknownOptionIsRefused()
{
    const auto process = start({u"--no-such-option"_s});
    QVERIFY(process->waitForFinished(LongestWait));
    QVERIFY(process->exitCode() != 0);
    QVERIFY(process->readAllStandardError().contains("no-such-option"));
}

void MainProgramTest::aSecondStartHandsItsPostOver()
{
    const QString settings = path(u"first.ini"_s);
    const QString one = writePost(u"one.md"_s);
    const QString two = writePost(u"two.md"_s);
    const auto first = start({u"--settings"_s, settings, one});
    QVERIFY(waitUntilOpen(settings, one));

    const auto second = start({u"--settings"_s, path(u"second.ini"_s), two});
    QVERIFY(second->waitForFinished(LongestWait));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(waitUntilOpen(settings, two));
    QVERIFY(!QFile::exists(path(u"second.ini"_s)));
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    QVERIFY(first->waitForFinished());

    // The one that was killed left its socket: the next start is not fooled by it.
    const auto third = start({u"--settings"_s, path(u"third.ini"_s), one});
    QVERIFY(waitUntilOpen(path(u"third.ini"_s), one));
    third->kill();
    QVERIFY(third->waitForFinished());
}

void MainProgramTest::aSecondStartAloneOpensItsOwnWindow()
{
    const QString one = writePost(u"one.md"_s);
    const QString two = writePost(u"two.md"_s);
    const auto first = start({u"--settings"_s, path(u"first.ini"_s), one});
    QVERIFY(waitUntilOpen(path(u"first.ini"_s), one));
    const auto second = start({u"--new-instance"_s, u"--settings"_s, path(u"second.ini"_s), two});
    QVERIFY(waitUntilOpen(path(u"second.ini"_s), two));
    QCOMPARE(second->state(), QProcess::Running);
    for (const auto &process : {first.get(), second.get()}) {
        process->kill();
        QVERIFY(process->waitForFinished());
    }
}

void MainProgramTest::aPictureShowsThePost_data()
{
    QTest::addColumn<bool>("withPreview");
    QTest::newRow("without the preview's plugin") << false;
    QTest::newRow("with the preview") << true;
}

void MainProgramTest::aPictureShowsThePost()
{
    QFETCH(const bool, withPreview);
    if (withPreview && !QFile::exists(Plugin))
        QSKIP("the plugin was not built");
    const QString picture = path(u"window.png"_s);
    const QString post = QStringLiteral(
        BYLINE_SOURCE_DIR "/resources/sample-blog/posts/2026-04-18-padocon-2026/index.md");
    const auto process
        = start({u"--screenshot"_s, picture, u"--settings"_s, path(u"s.ini"_s), post}, withPreview);
    QVERIFY(process->waitForFinished(LongestWait));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(1280, 800));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 50, "the picture is all but empty");
}

void MainProgramTest::aPictureThatCannotBeWrittenIsAnError()
{
    const QString picture = path(u"no/such/folder/window.png"_s);
    const auto process = start(
        {u"--screenshot"_s, picture, u"--settings"_s, path(u"s.ini"_s), writePost(u"one.md"_s)});
    QVERIFY(process->waitForFinished(LongestWait));
    QCOMPARE(process->exitCode(), 1);
    QVERIFY(process->readAllStandardError().contains("window.png: can't be written"));
}

QTEST_GUILESS_MAIN(MainProgramTest)
#include "mainprogramtest.moc"
