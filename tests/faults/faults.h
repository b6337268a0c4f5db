// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace test {

/// How often a harness repeats: `full` for `./dev faults`, `brief` for `./dev test`.
[[nodiscard]] int times(int full, int brief);

/// Template of a QTemporaryDir: on the disk in the full form, in memory in the brief one, where
/// flushing costs nothing.
[[nodiscard]] QString scratchTemplate();

/// One row of the table of `./dev faults`.
struct FaultRow {
    QString promise; ///< "P1"
    QString what; ///< What was done to Byline.
    int times = 0;
    QString found; ///< With figures.
    QString twin; ///< What the same harness found in a writer that is bad on purpose.
};

/// Hands the row to `tests/faults/run`, which reads what this program prints.
void report(const FaultRow &row);

/// Root may write everywhere: gives up its rights for good, where this process has them. False
/// where that fails.
bool becomeUnprivileged();

} // namespace test

/// main() of a harness: without root's rights, reading and writing nothing of its user's own.
#define BYLINE_FAULTS_MAIN(Application, Test)                                                      \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        if (!test::becomeUnprivileged())                                                           \
            return 1;                                                                              \
        const QTemporaryDir home;                                                                  \
        qputenv("HOME", home.path().toLocal8Bit());                                                \
        Application application(argc, argv);                                                       \
        QStandardPaths::setTestModeEnabled(true);                                                  \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
