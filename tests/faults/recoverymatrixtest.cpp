// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What a start after a crash makes of every file with every journal.
#include "app/post/postdocument.h"
#include "app/post/postjournal.h"
#include "app/post/recovery.h"
#include "app/storage/contenthash.h"
#include "app/storage/journal.h"
#include "tests/faults/faults.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Base = "one\r\ntwo\n";
const QByteArray Theirs = "one\r\ntwo\nthree, by another program\n";
const QString Typed = u"ABone\ntwo\n"_s;
const QString TypedBefore = u"Aone\ntwo\n"_s; ///< A record earlier.

enum class File { Unchanged, Edited, Deleted, Renamed, ReadOnly };
enum class Kept { Good, Torn, Empty, Foreign };

/// A start: what of the unsaved text it finds.
using Start = QStringList (*)(const QString &folder);

QStringList startProperly(const QString &folder)
{
    QStringList texts;
    for (const UnsavedText &unsaved : findUnsavedTexts(folder)) {
        const auto post = recovered(unsaved);
        if (post && post->isModified())
            texts.append(post->text());
    }
    return texts;
}

/// The bad twin, as editors did it: a journal that does not belong to what is on the disk goes.
QStringList startRashly(const QString &folder)
{
    QStringList texts;
    for (const QString &journal : abandonedJournals(folder)) {
        const Result<JournalContent> content = readJournal(journal);
        const Result<QByteArray> onDisk
            = content ? readFile(content->start.path) : Result<QByteArray>(content.error());
        if (onDisk && contentHash(*onDisk) == content->start.diskHash)
            texts.append(content->text.text);
        else
            QFile::remove(journal);
    }
    return texts;
}

/// A post and its journal after a crash.
class Crash final
{
public:
    Crash(File file, Kept kept)
        : m_kept(kept)
    {
        makeJournal();
        spoilJournal();
        changeFile(file);
    }

    /// Whether both the file's text and what was typed are still there after two starts, and the
    /// typed text was offered by each.
    [[nodiscard]] bool isKept(Start start) const
    {
        for (int time = 0; time < 2; ++time) {
            const QStringList texts = start(journals());
            const QString expected = m_kept == Kept::Torn ? TypedBefore : Typed;
            const bool isReadable = m_kept == Kept::Good || m_kept == Kept::Torn;
            if (isReadable ? !texts.contains(expected) : !texts.isEmpty())
                return false;
            if (contentOf(m_journal) != m_journalBytes)
                return false;
            if (!m_path.isEmpty() && contentOf(m_path) != m_fileBytes)
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] QString journals() const { return m_folder.filePath(u"recovery"_s); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "missing"_ba;
    }

    void makeJournal()
    {
        m_path = m_folder.filePath(u"post.md"_s);
        if (!saveFile(m_path, Base))
            qFatal("can't write");
        const auto post = PostDocument::open(m_path);
        PostJournal journal(**post, journals());
        (*post)->apply({{{0, 0}, u"A"_s}});
        journal.flush();
        (*post)->apply({{{1, 0}, u"B"_s}});
    }

    void spoilJournal()
    {
        m_journal = journals() + u'/' + QDir(journals()).entryList({u"*.journal"_s}).value(0);
        m_journalBytes = contentOf(m_journal);
        if (m_kept == Kept::Torn)
            m_journalBytes.chop(3);
        else if (m_kept == Kept::Empty)
            m_journalBytes.clear();
        else if (m_kept == Kept::Foreign)
            m_journalBytes = "not a journal of Byline's";
        if (!saveFile(m_journal, m_journalBytes))
            qFatal("can't write");
    }

    void changeFile(File file)
    {
        m_fileBytes = file == File::Edited ? Theirs : Base;
        const QString elsewhere = m_folder.filePath(u"renamed.md"_s);
        bool isDone = true;
        if (file == File::Edited)
            isDone = saveFile(m_path, Theirs).has_value();
        else if (file == File::ReadOnly)
            isDone = ::chmod(QFile::encodeName(m_path).constData(), 0444) == 0;
        else if (file == File::Renamed)
            isDone = QFile::rename(m_path, elsewhere);
        else if (file == File::Deleted)
            isDone = QFile::remove(m_path);
        if (!isDone)
            qFatal("can't change the file");
        if (file == File::Renamed)
            m_path = elsewhere;
        else if (file == File::Deleted)
            m_path.clear();
    }

    QTemporaryDir m_folder{test::scratchTemplate()};
    Kept m_kept;
    QString m_path; ///< Empty where the file is gone.
    QByteArray m_fileBytes;
    QString m_journal;
    QByteArray m_journalBytes;
};

} // namespace

class RecoveryMatrixTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothTextsAreKept_data();
    void bothTextsAreKept();
    void cleanupTestCase();

private:
    int m_cases = 0;
    int m_kept = 0;
    int m_lostByTwin = 0;
};

void RecoveryMatrixTest::bothTextsAreKept_data()
{
    QTest::addColumn<File>("file");
    QTest::addColumn<Kept>("kept");
    const QList<std::pair<const char *, File>> files{{"unchanged", File::Unchanged},
                                                     {"edited", File::Edited},
                                                     {"deleted", File::Deleted},
                                                     {"renamed", File::Renamed},
                                                     {"read-only", File::ReadOnly}};
    const QList<std::pair<const char *, Kept>> journals{{"good", Kept::Good},
                                                        {"torn", Kept::Torn},
                                                        {"empty", Kept::Empty},
                                                        {"foreign", Kept::Foreign}};
    for (const auto &[fileName, file] : files) {
        for (const auto &[journalName, kept] : journals)
            QTest::addRow("file %s, journal %s", fileName, journalName) << file << kept;
    }
}

void RecoveryMatrixTest::bothTextsAreKept()
{
    QFETCH(const File, file);
    QFETCH(const Kept, kept);
    ++m_cases;
    QVERIFY(Crash(file, kept).isKept(startProperly));
    ++m_kept;
    m_lostByTwin += Crash(file, kept).isKept(startRashly) ? 0 : 1;
}

void RecoveryMatrixTest::cleanupTestCase()
{
    QVERIFY2(m_lostByTwin > 0, "a start that deletes journals was not caught");
    test::report(
        {u"P6"_s,
         u"start after a crash: file unchanged, edited, deleted, renamed, read-only; "
         "journal good, torn, empty, foreign"_s,
         m_cases, u"%1 of %2 keep both texts"_s.arg(m_kept).arg(m_cases),
         u"start that deletes what does not fit the file: %1 of %2 lose a text"_s.arg(m_lostByTwin)
             .arg(m_cases)});
}

BYLINE_FAULTS_MAIN(QGuiApplication, RecoveryMatrixTest)
#include "recoverymatrixtest.moc"
