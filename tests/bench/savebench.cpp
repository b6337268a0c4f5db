// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints what saving the bytes of a file takes, and what it takes to write and sync them without
// any care, run by run in turn. Writes in the working directory.
// usage: savebench FILE RUNS
#include "app/storage/fileio.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace {

bool writeAndSync(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile file(words.value(1));
    const int runs = words.value(2).toInt();
    if (runs < 1 || !file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: savebench FILE RUNS\n", stderr);
        return 2;
    }
    const QByteArray bytes = file.readAll();
    QList<double> written;
    QList<double> saved;
    bool isDone = true;
    for (int run = 0; run < runs; ++run) {
        written.append(bench::duration(
            [&] { isDone = writeAndSync(QStringLiteral("written.md"), bytes) && isDone; }));
        saved.append(bench::duration([&] {
            isDone = app::saveFile(QStringLiteral("saved.md"), bytes).has_value() && isDone;
        }));
    }
    bench::print("write and fsync", written);
    bench::print("save", saved);
    return isDone ? 0 : 1;
}
