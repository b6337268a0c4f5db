// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace app {

/// What was done about a save that a program did not live to complete.
struct InterruptedSave {
    enum class Outcome {
        Restored, ///< The file was half written; it holds again what it did before.
        KeptCopy, ///< A version that may be nowhere else lies in `copy` now.
    };

    Outcome outcome = Outcome::Restored;
    QString path; ///< Of the file that was saved; empty where that is not known.
    QString copy;
};

/// Settles what saves left in `folder` that were broken off by a kill or a power cut. A hidden file
/// whose program lives (it is locked) stays. Of the others those go that hold nothing that is not
/// elsewhere: a version that never became the file, the version that the user saw and replaced. A
/// file that was being written in place gets its old bytes back, in case it is half written; the
/// new ones are in the journal. Whatever else there is gets a visible name. Says what is worth
/// telling; costs one look at the names in the folder.
QList<InterruptedSave> settleInterruptedSaves(const QString &folder);

} // namespace app
