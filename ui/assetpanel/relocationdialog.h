// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagerelocation.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QTextCursor;
class QTextEdit;

namespace ui {

/// Shows what another name or folder of an image changes, line by line, before it is done.
class RelocationDialog final : public QDialog
{
    Q_OBJECT

public:
    RelocationDialog(const app::ImageRelocation &relocation, const app::PostPlace &place,
                     const Theme &theme, QWidget *parent = nullptr);

private:
    void fill(QTextEdit &view, const app::ImageRelocation &relocation);
    void addFile(QTextCursor &cursor, const QString &path) const;
    void addLine(QTextCursor &cursor, const QString &mark, int line, const QString &text,
                 const QString &other, const QColor &color) const;
    [[nodiscard]] QString shown(const QString &path) const;

    app::PostPlace m_place;
    Theme m_theme;
    qreal m_lineHeight = 0; ///< Pixels, of each line of code.
};

} // namespace ui
