// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace ui {

/// Turns the signals with which a system asks a program to end (SIGTERM, SIGINT, SIGHUP) into one
/// of Qt's. At most one at a time.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    /// The system's own handling is back afterwards.
    ~TerminationSignals() override;

Q_SIGNALS:
    /// The program has to end soon, without asking anything. In every event loop, a dialog's too.
    void requested();
};

} // namespace ui
