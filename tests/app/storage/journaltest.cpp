// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/journal.h"

#include "app/storage/fileio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const JournalStart Start{
    u"/블로그/글.md"_s,
    "hash"_ba,
    {u"하나\ntwo\nthree"_s, {"UTF-8", true}, LineEnding::CrLf, {{1, LineEnding::Cr}}}};

TextEdit typed(TextPosition position, const QString &text)
{
    return {{position, 0}, text};
}

/// Without the flushing of saveFile(): for hundreds of files.
void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsStartAndEdits();
    void keepsHalfCharacters();
    void isReadUpToAnyCut();
    void damageEndsTheReadableHalf();
    void otherFilesAreNoJournals_data();
    void otherFilesAreNoJournals();
    void editsOutsideTheTextAreRefused();
    void journalsInUseAreNotAbandoned();
    void aFullDiskLeavesTheJournalReadable();
    void aKillLosesNothingThatWasAppended();

private:
    QString folder() const { return m_folder->filePath(u"new/recovery"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTest::keepsStartAndEdits()
{
    Result<Journal> journal = Journal::create(folder(), Start);
    QVERIFY(journal);
    QVERIFY(journal->append({typed(0, u"새 "_s), typed(2, u"줄\n"_s)}));
    QVERIFY(journal->append({{{4, 2}, QString()}}));
    const Result<JournalContent> content = readJournal(journal->path());
    QVERIFY(content);
    QCOMPARE(content->start.path, Start.path);
    QCOMPARE(content->start.diskHash, Start.diskHash);
    QCOMPARE(content->start.text, Start.text);
    QCOMPARE(content->text.text, u"새 줄\n\ntwo\nthree"_s);
    QCOMPARE(content->text.otherEndings, (QMap<int, LineEnding>{{2, LineEnding::Cr}}));
    QVERIFY(content->text.encoding.hasByteOrderMark);
    QVERIFY(!content->isCutOff);
}

void JournalTest::keepsHalfCharacters()
{
    Result<Journal> journal = Journal::create(folder(), {});
    QVERIFY(journal->append({typed(0, QString(QChar(0xD83D)))}));
    QCOMPARE(readJournal(journal->path())->text.text, QString(QChar(0xD83D)));
}

void JournalTest::isReadUpToAnyCut()
{
    Result<Journal> journal = Journal::create(folder(), Start);
    QList<qint64> ends{journal->size()};
    for (int edit = 0; edit < 4; ++edit) {
        QVERIFY(journal->append({typed(0, QString(QChar(u'a' + edit)))}));
        ends.append(journal->size());
    }
    const QByteArray bytes = *readFile(journal->path());
    QCOMPARE(bytes.size(), ends.last());
    const QString cut = m_folder->filePath(u"cut.journal"_s);
    for (qint64 size = 0; size <= bytes.size(); ++size) {
        write(cut, bytes.left(size));
        const Result<JournalContent> content = readJournal(cut);
        QCOMPARE(content.has_value(), size >= ends.first());
        if (!content) {
            QCOMPARE(content.error().kind, Error::Kind::InvalidSyntax);
            continue;
        }
        const qsizetype whole
            = std::count_if(ends.cbegin(), ends.cend(), [&](qint64 end) { return end <= size; });
        QCOMPARE(content->text.text, u"dcba"_s.right(whole - 1) + Start.text.text);
        QCOMPARE(content->isCutOff, !ends.contains(size));
    }
}

void JournalTest::damageEndsTheReadableHalf()
{
    Result<Journal> journal = Journal::create(folder(), Start);
    const qint64 startSize = journal->size();
    QVERIFY(journal->append({typed(0, u"a"_s)}));
    QVERIFY(journal->append({typed(0, u"b"_s)}));
    const QByteArray bytes = *readFile(journal->path());
    const QString damaged = m_folder->filePath(u"damaged.journal"_s);
    for (qint64 place = 0; place < bytes.size(); ++place) {
        QByteArray other = bytes;
        other[place] = char(other[place] ^ 0x40);
        write(damaged, other);
        const Result<JournalContent> content = readJournal(damaged);
        QCOMPARE(content.has_value(), place >= startSize);
        QVERIFY(!content || content->isCutOff);
        QVERIFY(!content || content->text.text.endsWith(Start.text.text));
    }
}

void JournalTest::otherFilesAreNoJournals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text") << "---\ntitle: a post\n---\n"_ba;
    QTest::newRow("zeroes") << QByteArray(4096, '\0');
}

void JournalTest::otherFilesAreNoJournals()
{
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder->filePath(u"foreign.journal"_s);
    QVERIFY(saveFile(path, bytes));
    const Result<JournalContent> content = readJournal(path);
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Error::Kind::InvalidSyntax);
}

void JournalTest::editsOutsideTheTextAreRefused()
{
    Result<Journal> journal = Journal::create(folder(), Start);
    QVERIFY(journal->append({typed(0, u"a"_s), {{5, 1000}, u"b"_s}}));
    const Result<JournalContent> content = readJournal(journal->path());
    QVERIFY(content->isCutOff);
    QCOMPARE(content->text.text, u"a"_s + Start.text.text);
}

void JournalTest::journalsInUseAreNotAbandoned()
{
    QString path;
    {
        const Result<Journal> journal = Journal::create(folder(), Start);
        path = journal->path();
        QCOMPARE(abandonedJournals(folder()), QStringList());
    }
    QCOMPARE(abandonedJournals(folder()), QStringList(path));
    Result<Journal> other = Journal::create(folder(), Start);
    QCOMPARE(abandonedJournals(folder()), QStringList(path));
    other->remove();
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    QCOMPARE(abandonedJournals(m_folder->filePath(u"none"_s)), QStringList());
}

void JournalTest::aFullDiskLeavesTheJournalReadable()
{
    Result<Journal> journal = Journal::create(folder(), Start);
    QVERIFY(journal->append({typed(0, u"kept "_s)}));
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto signal = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(journal->size() + 20), before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Result<void> appended = journal->append({typed(0, QString(100, u'x'))});
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signal);
    QVERIFY(!appended);
    QCOMPARE(appended.error().kind, Error::Kind::SizeLimit);
    QVERIFY(journal->append({typed(0, u"again "_s)}));
    const Result<JournalContent> content = readJournal(journal->path());
    QVERIFY(!content->isCutOff);
    QCOMPARE(content->text.text, u"again kept "_s + Start.text.text);
}

void JournalTest::aKillLosesNothingThatWasAppended()
{
    QThreadPool::globalInstance()->waitForDone();
    for (int round = 0; round < 20; ++round) {
        const QString here = m_folder->filePath(QString::number(round));
        std::array<int, 2> done{};
        QCOMPARE(::pipe(done.data()), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            Result<Journal> journal = Journal::create(here, {});
            while (journal && journal->append({typed(0, u"x"_s)})) {
                if (::write(done[1], "x", 1) != 1)
                    break;
            }
            ::_exit(1);
        }
        char byte = 0;
        const int wanted = 1 + round * 7;
        for (int seen = 0; seen < wanted; ++seen) {
            QCOMPARE(::read(done[0], &byte, 1), 1);
        }
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        ::close(done[1]);
        int acknowledged = wanted;
        while (::read(done[0], &byte, 1) == 1) {
            ++acknowledged;
        }
        ::close(done[0]);
        const QStringList left = abandonedJournals(here);
        QCOMPARE(left.size(), 1);
        const Result<JournalContent> content = readJournal(left.first());
        QVERIFY(content);
        QVERIFY(content->text.text.size() >= acknowledged);
        QVERIFY(content->text.text.size() <= acknowledged + 1);
    }
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
