// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/conflictcontroller.h"

#include "app/post/postdocument.h"
#include "app/text/linediff.h"
#include "ui/diff/comparedialog.h"
#include "ui/diff/mergedialog.h"

namespace ui {
namespace {

QString readable(const QByteArray &bytes, const app::PostDocument &post)
{
    return app::decodedForReading(bytes, post.encoding().name).text;
}

} // namespace

ConflictController::ConflictController(const ThemeController &theme, const app::Settings &settings,
                                       QWidget &window, QObject *parent)
    : QObject(parent)
    , commitComposition([] {})
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
{ }

void ConflictController::setPost(app::PostDocument *post)
{
    m_post = post;
    if (m_compare)
        m_compare->close();
    if (m_merge)
        m_merge->close();
}

CompareDialog *ConflictController::compareDialog() const
{
    return m_compare;
}

MergeDialog *ConflictController::mergeDialog() const
{
    return m_merge;
}

void ConflictController::compare()
{
    if (m_post)
        compareWith(m_post->path());
}

void ConflictController::merge()
{
    if (m_post)
        mergeWith(m_post->path());
}

void ConflictController::compareWithCopy(const QString &copy)
{
    if (m_post)
        compareWith(copy);
}

std::optional<QByteArray> ConflictController::read(const QString &path)
{
    const app::Result<QByteArray> bytes = app::readFile(path);
    if (bytes)
        return *bytes;
    Q_EMIT failed(bytes.error());
    return std::nullopt;
}

void ConflictController::compareWith(const QString &path)
{
    commitComposition();
    const std::optional<QByteArray> theirs = read(path);
    if (!theirs)
        return;
    m_compare = new CompareDialog(m_theme, m_settings, m_post->text(), readable(*theirs, *m_post),
                                  &m_window);
    m_compare->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_compare, &QDialog::accepted, this, [this, path] {
        if (!m_post)
            return;
        const bool isCopy = path != m_post->path();
        switch (m_compare->answer()) {
        case CompareDialog::Answer::KeepMine:
            if (!isCopy)
                Q_EMIT keepMineRequested();
            break;
        case CompareDialog::Answer::TakeTheirs:
            if (isCopy)
                takeCopy(path);
            else
                Q_EMIT takeTheirsRequested();
            break;
        case CompareDialog::Answer::Merge:
            mergeWith(path);
            break;
        case CompareDialog::Answer::None:
            break;
        }
    });
    m_compare->open();
}

void ConflictController::takeCopy(const QString &copy)
{
    const std::optional<QByteArray> bytes = read(copy);
    if (!bytes)
        return;
    const app::Result<app::DecodedText> text = app::decode(*bytes, m_post->encoding().name);
    if (text)
        m_post->replaceBy(*text);
    else
        Q_EMIT failed(text.error());
}

void ConflictController::mergeWith(const QString &path)
{
    commitComposition();
    const std::optional<QByteArray> theirs = read(path);
    if (!theirs)
        return;
    m_merge = new MergeDialog(m_theme, m_settings,
                              {m_post->diskText().text, m_post->text(), readable(*theirs, *m_post)},
                              &m_window);
    m_merge->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_merge, &QDialog::accepted, this, [this, path, bytes = *theirs] {
        if (!m_post)
            return;
        if (path == m_post->path())
            m_post->takeMerged(m_merge->mergedText(), bytes);
        else
            m_post->apply(app::lineEdits(m_post->text(), m_merge->mergedText()));
        Q_EMIT merged();
    });
    m_merge->open();
}

} // namespace ui
