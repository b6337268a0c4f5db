// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/history/historydialog.h"

#include "app/base/whenfinished.h"
#include "ui/common/errortext.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/diffview.h"
#include "ui/history/versionlist.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int ListWidth = 260; // Pixels.

} // namespace

HistoryDialog::HistoryDialog(const QString &name, const QString &text,
                             const QList<app::Version> &versions, const ThemeController &theme,
                             const app::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_versions(versions)
    , m_list(new VersionList(versions, theme))
    , m_pane(new DiffPane(theme, settings))
{
    setWindowTitle(tr("Versions of “%1”").arg(name));
    resize(1180, 720);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ListWidth, width() - ListWidth});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(12, 8, 12, 12);
    m_bringBack = buttons->addButton(tr("Bring Back This Version"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(m_list, &VersionList::versionChosen, this, &HistoryDialog::showVersion);
    if (versions.isEmpty())
        m_pane->showText(tr("There are no versions yet. Each save keeps one."));
    else
        showVersion(m_list->currentVersion());
    updateButton();
    m_list->setFocus();
}

void HistoryDialog::showVersion(qsizetype index)
{
    const app::Version version = m_versions[index];
    m_chosen.reset();
    updateButton();
    const QString time = QLocale().toString(version.time.toLocalTime(), QLocale::ShortFormat);
    m_pane->setTitles(tr("Version of %1").arg(time), tr("The text now"));
    const quint64 request = ++m_request;
    app::whenFinished(QtConcurrent::run(&app::VersionStore::read, version), this,
                      [this, request](const app::Result<app::DecodedText> &text) {
                          if (request != m_request)
                              return;
                          if (!text) {
                              m_pane->showText(errorText(text.error()));
                              return;
                          }
                          m_chosen = *text;
                          m_pane->compare(text->text, m_text);
                          updateButton();
                      });
}

void HistoryDialog::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateButton();
}

void HistoryDialog::updateButton()
{
    m_bringBack->setEnabled(!m_isReadOnly && m_chosen.has_value() && m_chosen->text != m_text);
    m_bringBack->setDefault(m_bringBack->isEnabled());
}

} // namespace ui
