// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "app/cli/mediaprogram.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <optional>

namespace app::cli {
namespace {

QString overview(const QList<Verb> &verbs)
{
    QString text = QStringLiteral("usage: byline-cli VERB [ARGUMENT]...\n\nVerbs:\n");
    for (const Verb &verb : verbs) {
        if (verb.summary[0] != '\0') {
            text += QStringLiteral("  %1 %2\n")
                        .arg(QLatin1StringView(verb.name), -8)
                        .arg(QLatin1StringView(verb.summary));
        }
    }
    text += QStringLiteral("\n`byline-cli VERB --help` explains a verb.\n"
                           "Exit status: 0 done, 1 failed, 2 wrong usage.\n");
    return text;
}

QStringList argumentsOf(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
#else
    // Windows has them in its own encoding.
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments().mid(1);
#endif
}

int usageError(const QString &what)
{
    std::fputs(
        qUtf8Printable(QStringLiteral("byline-cli: %1; see 'byline-cli --help'\n").arg(what)),
        stderr);
    return Usage;
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    if (arguments.contains(u"--help") || arguments.contains(u"-h")) {
        print(QString::fromUtf8(verb.usage));
        return Done;
    }
    return verb.run(arguments);
}

} // namespace

int runProgram(const QList<Verb> &verbs, int argc, char *argv[])
{
    std::signal(SIGXFSZ,
                SIG_IGN); // A limit on file sizes is an error to report, not a reason to die.
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.isEmpty())
        return usageError(QStringLiteral("a verb is missing"));
    const QString &word = arguments.first();
    if (word == u"--help" || word == u"-h") {
        print(overview(verbs));
        return Done;
    }
    if (word == u"--version") {
        print(QStringLiteral("byline-cli " BYLINE_VERSION "\n"));
        return Done;
    }
    for (const Verb &verb : verbs) {
        if (word != QLatin1StringView(verb.name))
            continue;
        std::optional<QCoreApplication> application;
        if (!verb.runsAlone)
            application.emplace(argc, argv);
        return verb.run ? runVerb(verb, arguments.mid(1)) : runMediaProgram(argv);
    }
    return usageError(QStringLiteral("'%1' is not a verb").arg(word));
}

void printError(const Error &error)
{
    std::fputs(qUtf8Printable(toString(error) + u'\n'), stderr);
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

} // namespace app::cli
