// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/errortext.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = app::Error::Kind;

class ErrorTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWordsOfItsOwn();
    void aFailedSaveIsWorded_data();
    void aFailedSaveIsWorded();
    void theFolderIsToldFromTheFile();
};

void ErrorTextTest::everyKindHasWordsOfItsOwn()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(Kind::Cancelled); ++kind) {
        const QString text = ui::errorText({Kind(kind), {}, 0, {}});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        sentences.insert(text);
    }
}

void ErrorTextTest::aFailedSaveIsWorded_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("full disk") << Kind::DiskFull << u"The disk is full."_s;
    QTest::newRow("full quota") << Kind::QuotaExceeded << u"Your share of the disk is used up."_s;
    QTest::newRow("limit of file sizes") << Kind::SizeLimit << u"A file may not be that large"_s;
    QTest::newRow("read-only file system") << Kind::ReadOnly << u"This place can only be read."_s;
    QTest::newRow("write-protected file") << Kind::PermissionDenied << u"write-protected"_s;
    QTest::newRow("loop of links") << Kind::LinkLoop << u"lead in a circle"_s;
    QTest::newRow("no file") << Kind::NotRegular << u"a folder or a device"_s;
    QTest::newRow("folder gone") << Kind::NotFound << u"no such file"_s;
    QTest::newRow("failing disk") << Kind::Io << u"could not be read or written"_s;
    QTest::newRow("open in another window") << Kind::InUse << u"open elsewhere"_s;
}

void ErrorTextTest::aFailedSaveIsWorded()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, reason);
    const app::Error error{kind, u"/blog/post.md"_s, 0, {}};
    const QString safe = ui::unsavedText(error, ui::TextSafety::InJournal);
    QVERIFY2(safe.startsWith(u"Not saved. post.md: "_s), qPrintable(safe));
    QVERIFY2(safe.contains(reason), qPrintable(safe));
    QVERIFY(safe.endsWith(u"Your text is safe in the recovery journal."_s));
    const QString unsafe = ui::unsavedText(error, ui::TextSafety::InWindow);
    QVERIFY(unsafe.contains(reason));
    QVERIFY(unsafe.endsWith(u"Your text is only in this window: save it somewhere else."_s));
}

void ErrorTextTest::theFolderIsToldFromTheFile()
{
    const QTemporaryDir folder;
    const QString text = ui::unsavedText({Kind::PermissionDenied, folder.path(), 0, {}},
                                         ui::TextSafety::InJournal);
    QVERIFY2(text.contains(u"The folder is write-protected"_s), qPrintable(text));
}

QTEST_MAIN(ErrorTextTest)
#include "errortexttest.moc"
