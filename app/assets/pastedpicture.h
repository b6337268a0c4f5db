// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

class QMimeData;

namespace app {

/// A picture that comes from another program and is no file, with what that tells of it.
struct PastedPicture {
    QImage image = {}; ///< Null where the program did not hand it over.
    QByteArray bytes = {}; ///< The file that an address `data:` holds; empty elsewhere.
    QString address = {}; ///< Of a picture of the web, http or https; empty elsewhere.
    QString name = {}; ///< Of its file, as the address has it; empty where that tells nothing.
    QString altText = {}; ///< As the web page has it.

    bool operator==(const PastedPicture &) const = default;
};

/// The picture that `data` stands for: a bitmap, or HTML that is nothing but one picture, as
/// browsers write it beside a bitmap (`Copy Image`) or an address (what is dragged out of a page).
/// Nothing where it comes as text, too, that is more than its address (a spreadsheet's cells).
[[nodiscard]] std::optional<PastedPicture> pastedPicture(const QMimeData &data);

} // namespace app
