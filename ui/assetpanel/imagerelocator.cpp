// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/imagerelocator.h"

#include "app/blog/servedaddress.h"
#include "ui/assetpanel/relocationdialog.h"
#include "ui/common/messagebar.h"
#include "ui/theme/themecontroller.h"

#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui {

ImageRelocator::ImageRelocator(app::ImageTasks &tasks, const ThemeController &theme,
                               MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_theme(theme)
    , m_messages(messages)
{
    connect(&tasks, &app::ImageTasks::relocationPlanned, this, &ImageRelocator::takePlan);
    connect(&tasks, &app::ImageTasks::relocated, this, &ImageRelocator::finish);
    connect(&tasks, &app::ImageTasks::failed, this, &ImageRelocator::goOn);
}

void ImageRelocator::setPost(app::PostDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->textDocument().disconnect(this);
    }
    m_document = document;
    m_purpose = Purpose::Nothing;
    m_waiting.clear();
    m_step.reset();
    if (!document)
        return;
    connect(document, &app::PostDocument::edited, this, &ImageRelocator::followUndo);
    // What is typed after an undo leaves nothing to be done again.
    connect(&document->textDocument(), &QTextDocument::undoCommandAdded, this, [this] {
        if (m_step && m_step->isUndone)
            m_step.reset();
    });
}

void ImageRelocator::finishInterrupted()
{
    QStringList names;
    QStringList foreign;
    for (const app::FinishedChange &one : app::finishInterrupted(app::relocationNotes())) {
        names.append(one.change.title);
        foreign += one.foreign;
    }
    if (names.isEmpty())
        return;
    QString message = tr("The new name of %1 was brought to its end: Byline had been stopped on "
                         "the way.")
                          .arg(names.join(QStringLiteral(", ")));
    if (!foreign.isEmpty())
        message += u' '
            + tr("Look at %1: it was changed in the meantime.")
                  .arg(foreign.join(QStringLiteral(", ")));
    m_messages.showMessage(
        foreign.isEmpty() ? MessageBar::Tone::Information : MessageBar::Tone::Warning, message);
}

app::OpenPost ImageRelocator::openPost() const
{
    return {m_document->path(), m_document->text()};
}

void ImageRelocator::relocate(const QString &from, const QString &to, Addresses addresses)
{
    if (from != to)
        start({{from, to}, {}, addresses});
}

void ImageRelocator::replace(const QString &from, const QString &to, const QByteArray &bytes)
{
    start({{from, to}, bytes, Addresses::AsWritten});
}

void ImageRelocator::start(const Wish &wish)
{
    if (!m_document || m_document->isReadOnly())
        return;
    if (m_purpose != Purpose::Nothing) {
        const bool isAskedAgain = m_purpose == Purpose::Do && wish.move == m_wish.move;
        if (!isAskedAgain)
            m_waiting.append(wish);
        return;
    }
    m_purpose = Purpose::Do;
    m_wish = wish;
    requestPlan(wish);
}

void ImageRelocator::goOn()
{
    m_purpose = Purpose::Nothing;
    if (!m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

void ImageRelocator::followMove(const app::FileMove &done)
{
    for (Wish &wish : m_waiting) {
        if (wish.move.from == done.from)
            wish.move.from = done.to;
    }
    m_waiting.removeIf(
        [](const Wish &wish) { return wish.move.from == wish.move.to && !wish.bytes; });
}

void ImageRelocator::requestPlan(const Wish &wish)
{
    const app::Revision revision = m_document->revision();
    if (wish.bytes)
        m_tasks.planReplacement(m_place, openPost(), revision, wish.move, *wish.bytes);
    else
        m_tasks.planRelocation(m_place, openPost(), revision, wish.move.from, wish.move.to);
}

void ImageRelocator::takePlan(const app::ImageRelocation &plan, app::Revision revision)
{
    if (!m_document || m_purpose == Purpose::Nothing)
        return;
    const bool touchesText = m_purpose == Purpose::Do || m_purpose == Purpose::TakeBack;
    if (touchesText && revision != m_document->revision()) {
        if (std::exchange(m_purpose, Purpose::Nothing) == Purpose::Do)
            start(m_wish);
        else
            takeBack();
        return;
    }
    if (plan.isEmpty()) {
        goOn();
        return;
    }
    const bool concernsOthers = !plan.left.isEmpty()
        || std::ranges::any_of(plan.texts, [this](const app::RelocatedText &text) {
               return text.rewrite.path != QFileInfo(m_document->path()).canonicalFilePath();
           });
    if (m_purpose == Purpose::Do && concernsOthers)
        confirm(plan);
    else
        m_tasks.relocate(plan);
}

void ImageRelocator::confirm(const app::ImageRelocation &plan)
{
    auto *dialog = new RelocationDialog(plan, m_place, m_theme.theme(), m_messages.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan] { m_tasks.relocate(plan); });
    connect(dialog, &QDialog::rejected, this, &ImageRelocator::goOn);
    dialog->open();
}

void ImageRelocator::finish(const app::ImageRelocation &done)
{
    const Purpose purpose = std::exchange(m_purpose, Purpose::Nothing);
    if (!m_document)
        return;
    if (purpose == Purpose::Do || purpose == Purpose::TakeBack) {
        const int before = m_document->textDocument().availableUndoSteps();
        editPost(done, purpose == Purpose::Do ? m_wish.addresses : Addresses::AsWritten);
        const int after = m_document->textDocument().availableUndoSteps();
        m_step.reset();
        if (purpose == Purpose::Do)
            m_step = Step{done, before, after, false};
    } else if (m_step) {
        m_step->isUndone = purpose == Purpose::FollowUndo;
        if (!m_step->isUndone)
            m_step->relocation = done;
    }
    const QString own = QFileInfo(m_document->path()).canonicalFilePath();
    for (const app::RelocatedText &text : done.texts) {
        if (text.rewrite.path == own)
            m_document->acknowledge(text.rewrite.after);
    }
    if (purpose == Purpose::Do)
        tell(done);
    else
        m_messages.dismiss();
    followMove(done.move);
    Q_EMIT relocated(done.move.from, done.move.to);
    followUndo(); // It may have been done again in the meantime.
    if (m_purpose == Purpose::Nothing)
        goOn();
}

void ImageRelocator::editPost(const app::ImageRelocation &done, Addresses addresses)
{
    const QScopedValueRollback editing(m_isEditing, true);
    m_document->apply(app::followingEdits(openPost(), m_place, done));
    if (addresses == Addresses::Served)
        m_document->apply(app::servedEdits(done.move.to, m_document->text(), m_place,
                                           app::findSite(m_place.file).generator),
                          app::UndoStep::JoinLast);
}

void ImageRelocator::tell(const app::ImageRelocation &done)
{
    const QString name = QFileInfo(done.move.to).fileName();
    const int posts = static_cast<int>(done.texts.size());
    const auto sizeOf = [](const QByteArray &bytes) {
        return QLocale().formattedDataSize(bytes.size(), 1, QLocale::DataSizeSIFormat);
    };
    if (done.content && done.move.from == done.move.to) {
        m_messages.showMessage(
            MessageBar::Tone::Success,
            tr("%1: %2 → %3").arg(name, sizeOf(done.content->before), sizeOf(done.content->after)),
            {{tr("Undo"), [this] {
                  takeBack();
              }}});
        return;
    }
    const QString message = posts > 1
        ? tr("The image is %1 now, in %n file(s) that use it, too.", nullptr, posts).arg(name)
        : tr("The image is %1 now.").arg(name);
    m_messages.showMessage(MessageBar::Tone::Success, message, {{tr("Undo"), [this] {
                                                                     takeBack();
                                                                 }}});
}

void ImageRelocator::takeBack()
{
    if (!m_document || !m_step || m_step->isUndone || m_purpose != Purpose::Nothing)
        return;
    QTextDocument &text = m_document->textDocument();
    const bool isLastStep = m_step->undoStepsAfter > m_step->undoStepsBefore
        && text.availableUndoSteps() == m_step->undoStepsAfter;
    if (isLastStep) {
        text.undo(); // followUndo() does the rest.
        return;
    }
    m_purpose = Purpose::TakeBack;
    m_tasks.planReturn(m_place, openPost(), m_document->revision(), m_step->relocation);
}

void ImageRelocator::followUndo()
{
    if (!m_step || m_purpose != Purpose::Nothing
        || m_step->undoStepsAfter == m_step->undoStepsBefore)
        return;
    const int steps = m_document->textDocument().availableUndoSteps();
    const app::ImageRelocation &done = m_step->relocation;
    if (!m_step->isUndone && steps <= m_step->undoStepsBefore) {
        m_purpose = Purpose::FollowUndo;
        m_tasks.planReturn(m_place, openPost(), m_document->revision(), done);
    } else if (m_step->isUndone && steps >= m_step->undoStepsAfter) {
        m_purpose = Purpose::FollowRedo;
        requestPlan({done.move, done.content ? std::optional(done.content->after) : std::nullopt,
                     Addresses::AsWritten});
    }
}

} // namespace ui
