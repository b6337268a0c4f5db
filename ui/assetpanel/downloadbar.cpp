// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/downloadbar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ui {
namespace {

constexpr int Steps = 1000;

} // namespace

DownloadBar::DownloadBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("downloadBar"));
    m_text->setObjectName(QStringLiteral("mutedLabel"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    auto *stop = new QPushButton(tr("Stop"));
    connect(stop, &QPushButton::clicked, this, &DownloadBar::cancelRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_text);
    texts->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addLayout(texts, 1);
    row->addWidget(stop);
    hide();
}

void DownloadBar::showProgress(int number, int count, qint64 received, qint64 total)
{
    const QString size = QLocale().formattedDataSize(received, received < 1'000'000 ? 0 : 1,
                                                     QLocale::DataSizeSIFormat);
    m_text->setText(count == 1 ? tr("Downloading: %1").arg(size)
                               : tr("Downloading %1 of %2: %3").arg(number).arg(count).arg(size));
    // Without a total the bar can only say that something is going on.
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        m_bar->setValue(int(received * Steps / total));
    show();
}

} // namespace ui
