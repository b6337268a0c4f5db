// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/post/postplace.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

namespace app {

/// How `text`, the post at `place`, writes an address that counts from the root of its site for the
/// file `image` (absolute, canonical): with what its other images have before them, else those of
/// the posts beside it (`/`, `{{ site.baseurl }}/`, `{{ "/…" | relative_url }}`), else as its
/// generator does. Empty where no such address leads there, or the site won't have the image at
/// all. Reads posts: not for the GUI thread, but at a click.
[[nodiscard]] QString servedAddress(const QString &image, const QString &text,
                                    const PostPlace &place, Generator generator);

/// The edits that put servedAddress() in place of the addresses in the body of `text` that lead to
/// `image` here but not on the site, since they count from the post's page (see UnservedImage);
/// ascending. Titles, sizes and descriptions stay.
[[nodiscard]] QList<TextEdit> servedEdits(const QString &image, const QString &text,
                                          const PostPlace &place, Generator generator);

} // namespace app
