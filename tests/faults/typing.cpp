// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/faults/typing.h"

#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"
#include "app/storage/journal.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fcntl.h>
#include <memory>
#include <new>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

const QString Before = u"---\ntitle: typed\n---\n"_s;
constexpr int Patience = 60'000; ///< Milliseconds for a child to begin.

/// A process that types, with all that it leaves.
class Typist final
{
public:
    Typist(const QStringList &arguments, int delay)
        : m_delay(delay)
    {
        if (!app::saveFile(post(), Before.toUtf8()) || !app::saveFile(notes(), {}))
            qFatal("can't write");
        m_typed = TypedCharacters::mapped(notes());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(u"/proc/self/exe"_s, arguments + QStringList{post(), notes(), journals()});
        m_waiting.start();
    }
    ~Typist()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::munmap(m_typed, sizeof(TypedCharacters));
    }
    Q_DISABLE_COPY_MOVE(Typist)

    /// True once it was killed.
    [[nodiscard]] bool isDone(TypingOutcome &outcome)
    {
        if (m_typed->count == 0) {
            if (m_waiting.elapsed() > Patience)
                qFatal("a child does not type");
            return false;
        }
        if (now() < m_typed->moments[0] + m_delay)
            return false;
        m_process.kill();
        const qint64 killed = now();
        m_process.waitForFinished();
        judge(killed, outcome);
        return true;
    }

private:
    [[nodiscard]] QString post() const { return m_folder.filePath(u"post.md"_s); }
    [[nodiscard]] QString notes() const { return m_folder.filePath(u"typed"_s); }
    [[nodiscard]] QString journals() const { return m_folder.filePath(u"journals"_s); }

    /// The longest text that a start would find: in the file, or in a journal.
    [[nodiscard]] int found(TypingOutcome &outcome) const
    {
        const app::Result<QByteArray> bytes = app::readFile(post());
        const app::Result<app::DecodedText> onDisk
            = bytes ? app::decode(*bytes) : app::Result<app::DecodedText>(bytes.error());
        int longest = onDisk ? typedIn(onDisk->text, Before) : -1;
        outcome.spoilt += longest < 0 ? 1 : 0;
        QDirIterator journal(m_folder.path(), {u"*.journal"_s}, QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (journal.hasNext()) {
            const app::Result<app::JournalContent> content = app::readJournal(journal.next());
            const int typed = content ? typedIn(content->text.text, Before) : 0;
            outcome.unreadable += content ? 0 : 1;
            outcome.spoilt += typed < 0 ? 1 : 0;
            longest = std::max(longest, typed);
        }
        return longest;
    }

    void judge(qint64 killed, TypingOutcome &outcome) const
    {
        const int typed = m_typed->count;
        const int kept = found(outcome);
        ++outcome.kills;
        outcome.characters += typed;
        if (kept >= 0 && kept < typed)
            outcome.longestLoss
                = std::max(outcome.longestLoss, killed - m_typed->moments[size_t(kept)]);
    }

    QTemporaryDir m_folder{scratchTemplate()};
    QProcess m_process;
    TypedCharacters *m_typed = nullptr;
    QElapsedTimer m_waiting;
    int m_delay; ///< Milliseconds from the first character to the kill.
};

} // namespace

TypedCharacters *TypedCharacters::mapped(const QString &file)
{
    const app::FileDescriptor opened(
        ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC));
    if (::ftruncate(opened.number(), sizeof(TypedCharacters)) != 0)
        return nullptr;
    void *memory = ::mmap(nullptr, sizeof(TypedCharacters), PROT_READ | PROT_WRITE, MAP_SHARED,
                          opened.number(), 0);
    return memory == MAP_FAILED ? nullptr : static_cast<TypedCharacters *>(memory);
}

void TypedCharacters::note()
{
    moments[size_t(count)] = now();
    ++count;
}

qint64 now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
}

QChar typedCharacter(int number)
{
    return QChar(number % 60 == 59 ? u'\n' : char16_t(u'a' + number % 23));
}

int typedIn(const QString &text, const QString &before)
{
    if (!text.startsWith(before))
        return -1;
    const qsizetype count = text.size() - before.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (text[before.size() + i] != typedCharacter(int(i)))
            return -1;
    }
    return int(count);
}

TypingOutcome killTyping(const QStringList &arguments, int kills, int parallel,
                         int mostMilliseconds)
{
    QRandomGenerator random(17);
    TypingOutcome outcome;
    std::vector<std::unique_ptr<Typist>> typists;
    int started = 0;
    QEventLoop loop;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &loop, [&] {
        while (started < kills && int(typists.size()) < parallel) {
            ++started;
            const int delay = int(random.bounded(quint32(mostMilliseconds)));
            typists.push_back(std::make_unique<Typist>(arguments, delay));
        }
        std::erase_if(typists, [&](const auto &typist) { return typist->isDone(outcome); });
        if (outcome.kills >= kills)
            loop.quit();
    });
    clock.setTimerType(Qt::PreciseTimer);
    clock.start(1ms); // What is typed stands in shared memory, which tells nobody.
    loop.exec();
    return outcome;
}

} // namespace test
