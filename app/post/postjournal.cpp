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
        if (!modified)
            discard();
    });
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
    if (m_waiting.isEmpty())
        return {};
    return m_journal->append(std::exchange(m_waiting, {}));
}

Result<void> PostJournal::begin()
{
    Result<Journal> journal
        = Journal::create(m_folder, {m_post.path(), m_post.diskHash(), m_post.decodedText()});
    if (!journal)
        return journal.error();
    m_waiting.clear();
    if (m_journal) {
        // The new one must be on the disk before the old one may go.
        if (const Result<void> flushed = journal->flush(); !flushed) {
            journal->remove();
            return flushed.error();
        }
        m_journal->remove();
    }
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
