// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/storage/decodedtext.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace app {

class PostDocument;

/// What is at the place of a post whose unsaved text was found.
enum class FileSinceCrash {
    Untouched, ///< The bytes that the text was made from.
    Changed, ///< Other bytes: another program wrote them, or the post was saved elsewhere.
    Gone, ///< No file that can be read; the post may have been untitled.
};

/// Text that was not saved when the program died.
struct UnsavedText {
    QString journal; ///< Path of the journal that holds it.
    QString path; ///< Of the post; empty where it was untitled.
    QDateTime lastChange;
    FileSinceCrash file = FileSinceCrash::Gone;
    DecodedText text;
    bool isCutOff = false; ///< The last moments before the end may be missing.
    DecodedText base; ///< What the file held when the text was begun; empty where untitled.
    QString onDisk; ///< What the file holds now, as far as it can be read; empty where it is gone.
};

/// Where journals lie, in the user's data folder.
[[nodiscard]] QString recoveryFolder();

/// What programs that died left in `folder`, oldest first. Nothing is deleted but journals whose
/// text the file holds already. A journal that can't be read stays where it is.
[[nodiscard]] QList<UnsavedText> findUnsavedTexts(const QString &folder);

/// The text as a modified post. Where there is a file that can be edited, it is that post, and undo
/// leads to what is on the disk now; otherwise an untitled one. Nothing is written. The journal
/// remains: forget() it once another one is kept for the post, or the user has declined.
[[nodiscard]] std::unique_ptr<PostDocument> recovered(const UnsavedText &unsaved);

void forget(const UnsavedText &unsaved);

} // namespace app
