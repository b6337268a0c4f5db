// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "ui/main/mainwindow.h"
#include "ui/main/picture.h"
#include "ui/main/singleinstance.h"
#include "ui/main/terminationsignals.h"
#include "ui/main/workbench.h"
#include "ui/recovery/recoverycontroller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <csignal>

#include <cstdio>

namespace {

struct Options {
    QStringList paths; ///< Absolute.
    QString picture; ///< Where to save a picture of the window; empty for none.
    QString settings; ///< An INI file in place of the user's settings; empty for those.
    bool startsAnew = false;
};

Options parseOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Markdown editor for blogs made with static site generators"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("posts"),
                                 QApplication::translate("main", "Posts or blog folders to open"),
                                 QStringLiteral("[POST...]"));
    const QCommandLineOption anew(
        QStringLiteral("new-instance"),
        QApplication::translate("main", "Do not hand the posts to a window that is open already"));
    const QCommandLineOption picture(
        QStringLiteral("screenshot"),
        QApplication::translate("main", "Save a picture of the window to FILE and quit"),
        QStringLiteral("FILE"));
    const QCommandLineOption settings(QStringLiteral("settings"),
                                      QApplication::translate("main", "Keep the settings in FILE"),
                                      QStringLiteral("FILE"));
    parser.addOptions({anew, picture, settings});
    parser.process(application);

    Options options{.paths = parser.positionalArguments(),
                    .picture = parser.value(picture),
                    .settings = parser.value(settings),
                    .startsAnew = parser.isSet(anew)};
    for (QString &path : options.paths)
        path = QFileInfo(path).absoluteFilePath();
    return options;
}

// Must be known before the first window: a software OpenGL is slower than the software scene graph.
// Qt WebEngine asks even then what OpenGL could do, for which Mesa loads LLVM: 30 MB of memory and
// a tenth of a second.
void chooseRendering()
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")
        && !QFileInfo::exists(QStringLiteral("/dev/dri")))
        qputenv("QT_QUICK_BACKEND", "software");
    if (qgetenv("QT_QUICK_BACKEND") == "software"
        && !qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
}

void installTranslations(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    for (const auto &[name, folder] :
         {std::pair{QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{QStringLiteral("byline"), QStringLiteral(":/i18n")}}) {
        auto *translator = new QTranslator(&application);
        // English is the source, but its plurals are a translation: better than "image(s)" in any
        // language that Byline does not speak.
        if (translator->load(locale, name, QStringLiteral("_"), folder)
            || translator->load(name + QStringLiteral("_en"), folder))
            QApplication::installTranslator(translator);
    }
}

// A shutdown and a logout are no moment for questions: what is not saved is offered at the next
// start. quit() would have the window ask.
void endCleanly(QApplication &application, ui::Workbench &workbench)
{
    const auto *signals = new ui::TerminationSignals(&application);
    QObject::connect(signals, &ui::TerminationSignals::requested, &workbench, [&workbench] {
        workbench.prepareToEnd();
        QCoreApplication::exit();
    });
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &workbench,
        [&workbench] { workbench.prepareToEnd(); }, Qt::DirectConnection);
}

// `--help` and `--version` work where there is no display, too.
bool asksForWords(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1StringView word(argument);
        return word == QLatin1StringView("--help") || word == QLatin1StringView("-h")
            || word == QLatin1StringView("--help-all") || word == QLatin1StringView("--version")
            || word == QLatin1StringView("-v");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ,
                SIG_IGN); // A limit on file sizes is an error to report, not a reason to die.
    QCoreApplication::setApplicationName(QStringLiteral("byline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BYLINE_VERSION));
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        parseOptions(application); // Prints and ends the process.
    }
    chooseRendering();
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Byline"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.byline.Byline"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/byline.svg")));
    const Options options = parseOptions(application);

    ui::SingleInstance instance(ui::SingleInstance::defaultName());
    if (!options.startsAnew && options.picture.isEmpty()) {
        if (instance.handOver(options.paths))
            return 0;
        instance.listen();
    }

    const auto settings = options.settings.isEmpty()
        ? std::make_unique<app::Settings>()
        : std::make_unique<app::Settings>(options.settings);
    installTranslations(application, settings->language());

    ui::Workbench workbench(*settings,
                            QApplication::applicationDirPath() + QStringLiteral("/byline-cli"));
    QObject::connect(&instance, &ui::SingleInstance::activated, &workbench, &ui::Workbench::open);
    endCleanly(application, workbench);
    workbench.open(options.paths);
    if (!options.picture.isEmpty() && settings->windowGeometry().isEmpty())
        workbench.window().resize(ui::PictureSize);
    workbench.show();
    if (!options.picture.isEmpty())
        ui::takePicture(workbench, options.picture);
    else
        workbench.recovery().offer();
    return QApplication::exec();
}
