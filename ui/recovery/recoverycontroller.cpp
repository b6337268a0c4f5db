// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/recovery/recoverycontroller.h"

#include "app/post/postdocument.h"
#include "app/storage/fileio.h"
#include "app/text/linediff.h"
#include "ui/actions/actionset.h"
#include "ui/common/messagebar.h"
#include "ui/diff/mergedialog.h"

#include <QAction>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

bool askWhetherToDiscard(QWidget *parent)
{
    QMessageBox box(QMessageBox::NoIcon, RecoveryController::tr("Discard"),
                    RecoveryController::tr("Discard this text? It lies nowhere else."),
                    QMessageBox::Cancel, parent);
    QPushButton *discard
        = box.addButton(RecoveryController::tr("Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace

RecoveryController::RecoveryController(ActionSet &actions, const ThemeController &theme,
                                       const app::Settings &settings, MessageBar &messages,
                                       QWidget &window, const QString &folder,
                                       app::VersionStore store, QObject *parent)
    : QObject(parent)
    , openPost([](std::unique_ptr<app::PostDocument>) { return false; })
    , askSavePath([](const QString &) { return QString(); })
    , askDiscard([this] { return askWhetherToDiscard(m_dialog); })
    , m_actions(actions)
    , m_theme(theme)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
    , m_folder(folder)
    , m_store(std::move(store))
{
    QAction &action = m_actions.action(CommandId::RecoveredTexts);
    connect(&action, &QAction::triggered, this, &RecoveryController::offer);
    action.setEnabled(false);
}

MergeDialog *RecoveryController::mergeDialog() const
{
    return m_merge;
}

void RecoveryController::find()
{
    m_texts = app::findUnsavedTexts(m_folder);
    std::ranges::reverse(m_texts);
    m_actions.action(CommandId::RecoveredTexts).setEnabled(!m_texts.isEmpty());
}

void RecoveryController::offer()
{
    find();
    if (m_texts.isEmpty() || m_dialog)
        return;
    m_dialog = new RecoveryDialog(m_theme, m_settings, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTexts(m_texts);
    connect(m_dialog, &RecoveryDialog::answered, this, &RecoveryController::carryOut);
    m_dialog->open();
}

void RecoveryController::carryOut(const app::UnsavedText &text, RecoveryDialog::Answer answer)
{
    switch (answer) {
    case RecoveryDialog::Answer::Restore:
        restore(text, app::recovered(text));
        break;
    case RecoveryDialog::Answer::Merge:
        merge(text);
        break;
    case RecoveryDialog::Answer::SaveAs:
        saveAs(text);
        break;
    case RecoveryDialog::Answer::Discard:
        discard(text);
        break;
    }
}

void RecoveryController::restore(const app::UnsavedText &text,
                                 std::unique_ptr<app::PostDocument> post)
{
    if (!openPost(std::move(post)))
        return;
    settle(text);
    if (m_dialog)
        m_dialog->accept();
    tellOfRest();
}

void RecoveryController::merge(const app::UnsavedText &text)
{
    m_merge = new MergeDialog(m_theme, m_settings, {text.base.text, text.text.text, text.onDisk},
                              m_dialog);
    m_merge->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_merge, &QDialog::accepted, this, [this, text] {
        std::unique_ptr<app::PostDocument> post = app::recovered(text);
        post->apply(app::lineEdits(post->text(), m_merge->mergedText()));
        restore(text, std::move(post));
    });
    m_merge->open();
}

void RecoveryController::saveAs(const app::UnsavedText &text)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion
        = text.path.isEmpty() ? QDir(folder).filePath(tr("post.md")) : text.path;
    const QString path = askSavePath(suggestion);
    if (path.isEmpty())
        return;
    const app::Result<QByteArray> bytes = app::encode(text.text);
    const app::Result<void> saved
        = bytes ? app::saveFile(path, *bytes) : app::Result<void>(bytes.error());
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    settle(text);
}

void RecoveryController::discard(const app::UnsavedText &text)
{
    // What belongs to a post goes into its history: a wrong click loses nothing.
    const bool isKept = !text.path.isEmpty() && m_store.add(text.path, text.text, text.lastChange);
    if (isKept || askDiscard())
        settle(text);
}

void RecoveryController::settle(const app::UnsavedText &text)
{
    app::forget(text);
    find();
    if (m_dialog)
        m_dialog->setTexts(m_texts);
}

void RecoveryController::tellOfRest()
{
    if (m_texts.isEmpty())
        return;
    m_messages.showMessage(
        MessageBar::Tone::Information,
        tr("%n more recovered text(s) are waiting.", nullptr, int(m_texts.size())),
        {{tr("Show"), [this] {
              offer();
          }}});
}

} // namespace ui
