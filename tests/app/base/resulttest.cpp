// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/base/result.h"

#include <QTest>

#include <cerrno>

using app::Error;
using app::Result;

class ResultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const Result<QString> value = QStringLiteral("글");
        QVERIFY(value);
        QCOMPARE(*value, QStringLiteral("글"));
        QCOMPARE(value.value_or(QString()), QStringLiteral("글"));

        const Result<QString> failed = Error{Error::Kind::NotFound, QStringLiteral("a.md"), 0, {}};
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::NotFound);
        QCOMPARE(failed.value_or(QStringLiteral("x")), QStringLiteral("x"));
    }

    void voidResultIsSuccessByDefault()
    {
        QVERIFY(Result<void>());
        const Result<void> failed = Error{Error::Kind::DiskFull, {}, 0, {}};
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::DiskFull);
    }

    void errorsReadAsFileLineWhat_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("file, line and detail")
            << Error{Error::Kind::InvalidSyntax, QStringLiteral("a.md"), 3, QStringLiteral("bad")}
            << QStringLiteral("a.md:3: syntax error: bad");
        QTest::newRow("file alone") << Error{Error::Kind::NotFound, QStringLiteral("a.md"), 0, {}}
                                    << QStringLiteral("a.md: no such file");
        QTest::newRow("line without a file")
            << Error{Error::Kind::TooComplex, {}, 7, {}} << QStringLiteral("line 7: too complex");
    }

    void errorsReadAsFileLineWhat()
    {
        QFETCH(const Error, error);
        QFETCH(const QString, text);
        QCOMPARE(app::toString(error), text);
    }

    void errnoValuesHaveAKind_data()
    {
        QTest::addColumn<int>("value");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("full disk") << ENOSPC << Error::Kind::DiskFull;
        QTest::newRow("quota") << EDQUOT << Error::Kind::QuotaExceeded;
        QTest::newRow("no permission") << EACCES << Error::Kind::PermissionDenied;
        QTest::newRow("read-only file system") << EROFS << Error::Kind::ReadOnly;
        QTest::newRow("anything else") << EPIPE << Error::Kind::Io;
    }

    void errnoValuesHaveAKind()
    {
        QFETCH(const int, value);
        QFETCH(const Error::Kind, kind);
        QCOMPARE(app::errorKindOfErrno(value), kind);
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "resulttest.moc"
