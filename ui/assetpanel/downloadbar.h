// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;

namespace ui {

/// How far images of other sites are on their way, and a way to stop it. Hidden until then.
class DownloadBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DownloadBar(QWidget *parent = nullptr);

    /// The `number`-th (from 1) of `count` images. Bytes; `total` is -1 where it is not known.
    void showProgress(int number, int count, qint64 received, qint64 total);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace ui
