// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postjournal.h"

#include "app/post/postdocument.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto WriteDelay = 500ms;
/// Above it a new journal takes over, which starts with the text as it is.
constexpr qint64 LargestJournal = 16 << 20;

} // namespace

PostJournal::PostJournal(PostDocument &post, QString folder, QObject *parent)
    : QObject(parent)
    , m_post(post)
    , m_folder(std::move(folder))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(WriteDelay);
    connect(&m_delay, &QTimer::timeout, this, &PostJournal::flush);
    connect(&m_post, &PostDocument::edited, this, &PostJournal::note);
    connect(&m_post, &PostDocument::saved, this, &PostJournal::discard);
    connect(&m_post, &PostDocument::modifiedChanged, this, [this](bool modified) {
        if (modified)
            waitToWrite(); // Also of a text that nobody edited: its file is gone.
        else
            discard();
    });
    // Another encoding is no edit of the text.
    connect(&m_post, &PostDocument::encodingChanged, this, &PostJournal::waitToWrite);
    if (m_post.isModified())
        flush();
}

PostJournal::~PostJournal()
{
    if (m_delay.isActive())
        flush();
}

void PostJournal::note(const TextDelta &delta)
{
    m_waiting.append({{delta.position, delta.removed}, delta.inserted});
    waitToWrite();
}

void PostJournal::waitToWrite()
{
    // Not begun again with each key: who types without a pause is written down too.
    if (!m_delay.isActive())
        m_delay.start();
}

bool PostJournal::flush()
{
    m_delay.stop();
    if (!m_post.isModified()) {
        discard();
        return true;
    }
    const Result<void> written = write();
    const bool hasFailedBefore = std::exchange(m_hasFailed, !written);
    if (written)
        return true;
    // The next attempt begins a journal: edits that are missing in this one make it useless.
    m_delay.start();
    if (!hasFailedBefore)
        Q_EMIT failed(written.error());
    return false;
}

Result<void> PostJournal::write()
{
    if (!m_journal || m_hasFailed || m_journal->size() > LargestJournal)
        return begin();
    if (!m_waiting.isEmpty()) {
        if (Result<void> written = m_journal->append(std::exchange(m_waiting, {})); !written)
            return written;
    }
    return writeForm();
}

Result<void> PostJournal::writeForm()
{
    if (m_encoding == m_post.encoding() && m_lineEnding == m_post.lineEnding())
        return {};
    m_encoding = m_post.encoding();
    m_lineEnding = m_post.lineEnding();
    return m_journal->appendForm(m_post.decodedText());
}

Result<void> PostJournal::begin()
{
    // What the file holds comes first, where there is one: the common ground with what another
    // program may have made of it by the time that this is read.
    const bool isUntitled = m_post.path().isEmpty();
    const DecodedText now = m_post.decodedText();
    const DecodedText &start = isUntitled ? now : m_post.diskText();
    Result<Journal> journal = Journal::create(m_folder, {m_post.path(), m_post.diskHash(), start});
    if (!journal)
        return journal.error();
    Result<void> written = journal->append(difference(start.text, now.text));
    if (written && start != now)
        written = journal->appendForm(now);
    // The new one must be on the disk before the old one may go.
    if (written && m_journal)
        written = journal->flush();
    if (!written) {
        journal->remove();
        return written;
    }
    m_waiting.clear();
    m_encoding = now.encoding;
    m_lineEnding = now.lineEnding;
    if (m_journal)
        m_journal->remove();
    m_journal.emplace(std::move(*journal));
    return {};
}

void PostJournal::discard()
{
    m_delay.stop();
    m_waiting.clear();
    if (m_journal)
        m_journal->remove();
    m_journal.reset();
}

} // namespace app
