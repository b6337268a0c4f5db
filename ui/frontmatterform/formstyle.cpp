// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/formstyle.h"

#include "ui/theme/theme.h"

namespace ui {

QString formStyle(const Theme &theme)
{
    QString sheet = QStringLiteral(R"(
QWidget#frontMatterForm, QWidget#formContent { background: @panel; }
QLabel#fieldLabel { color: @mutedText; font-size: 12px; }
QLabel#fieldNote { color: @mutedText; font-size: 12px; }
QLabel#fieldProblem { color: @error; font-size: 12px; }
QToolButton#fieldMenu { padding: 1px 2px; }
QPlainTextEdit {
    background: @raised; border: 1px solid @border; border-radius: 5px; padding: 1px 6px;
    selection-background-color: @selection; selection-color: @text;
}
QPlainTextEdit:focus { border-color: @accent; }
QFrame#chipField { background: @raised; border: 1px solid @border; border-radius: 5px; }
QFrame#chipField[active="true"] { border-color: @accent; }
QLineEdit#chipInput { background: transparent; border: none; padding: 2px 2px; min-height: 16px; }
QPushButton#addField { padding: 5px 10px 5px 8px; }
QPushButton#addField::menu-indicator { image: none; width: 0; }
QFrame#formNotice { background: @raised; border: none; border-bottom: 1px solid @border; }
)");
    sheet.replace(QLatin1StringView("@panel"), theme.panel.name());
    sheet.replace(QLatin1StringView("@mutedText"), theme.mutedText.name());
    sheet.replace(QLatin1StringView("@error"), theme.error.name());
    sheet.replace(QLatin1StringView("@raised"), theme.raised.name());
    sheet.replace(QLatin1StringView("@border"), theme.border.name());
    sheet.replace(QLatin1StringView("@selection"), theme.selection.name());
    sheet.replace(QLatin1StringView("@text"), theme.text.name());
    sheet.replace(QLatin1StringView("@accent"), theme.accent.name());
    return sheet;
}

} // namespace ui
