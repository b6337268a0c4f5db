// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/textencoding.h"

#include <QMenu>

namespace ui {

/// The encodings to choose from: Unicode and the user's own language first, the rest in a menu
/// below.
class EncodingMenu final : public QMenu
{
    Q_OBJECT

public:
    enum class Purpose {
        Read, ///< A byte order mark shows itself.
        Write, ///< With and without one are two choices.
    };

    EncodingMenu(const QString &title, Purpose purpose, QWidget *parent = nullptr);

    /// The one that is marked.
    void setCurrent(const app::TextEncoding &encoding);

Q_SIGNALS:
    void chosen(const app::TextEncoding &encoding);

private:
    void fill();
    void addEncoding(QMenu &menu, const app::TextEncoding &encoding);

    Purpose m_purpose;
    app::TextEncoding m_current;
};

} // namespace ui
