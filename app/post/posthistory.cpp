// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/posthistory.h"

#include "app/base/whenfinished.h"
#include "app/post/postdocument.h"
#include "app/storage/fileio.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace app {

PostHistory::PostHistory(PostDocument &post, VersionStore store, const VersionLimits &limits,
                         QObject *parent)
    : QObject(parent)
    , m_post(post)
    , m_store(std::move(store))
    , m_limits(limits)
    , m_path(post.path())
    , m_opened(post.diskText())
{
    m_writer.setMaxThreadCount(1);
    if (!m_path.isEmpty())
        m_openedTime = QFileInfo(m_path).lastModified();
    connect(&m_post, &PostDocument::pathChanged, this, &PostHistory::follow);
    connect(&m_post, &PostDocument::diskTextChanged, this, &PostHistory::keepDiskText);
}

PostHistory::~PostHistory()
{
    m_writer.waitForDone();
}

void PostHistory::follow(const QString &path)
{
    const QString from = std::exchange(m_path, path);
    if (!from.isEmpty())
        run([store = m_store, from, path] { return store.continueAs(from, path); });
}

void PostHistory::keepOpened()
{
    const QDateTime time = std::exchange(m_openedTime, {});
    if (!time.isValid())
        return;
    run([store = m_store, path = m_path, text = std::exchange(m_opened, {}), time] {
        const QList<Version> past = store.versions(path);
        // A program that keeps a file's date (an unpacked archive) must not change the order.
        return store.add(path, text,
                         past.isEmpty() ? time : std::max(time, past[0].time.addMSecs(1)));
    });
}

void PostHistory::keepDiskText()
{
    keepOpened();
    run([store = m_store, path = m_path, text = m_post.diskText(), limits = m_limits,
         now = QDateTime::currentDateTime()] {
        const Result<void> added = store.add(path, text, now);
        store.thin(limits, now);
        return added;
    });
}

void PostHistory::keepFile()
{
    keepOpened();
    run([store = m_store, path = m_path, now = QDateTime::currentDateTime()]() -> Result<void> {
        const Result<QByteArray> bytes = readFile(path);
        const Result<DecodedText> text = bytes ? decode(*bytes) : bytes.error();
        return text ? store.add(path, *text, now) : text.error();
    });
    m_writer.waitForDone(); // Whoever asks is about to overwrite it.
}

void PostHistory::run(const std::function<Result<void>()> &work)
{
    whenFinished(QtConcurrent::run(&m_writer, work), this, [this](const Result<void> &done) {
        const bool hasFailedBefore = std::exchange(m_hasFailed, !done);
        if (!done && !hasFailedBefore)
            Q_EMIT failed(done.error());
    });
}

} // namespace app
