// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/formstyle.h"

#include "ui/theme/theme.h"

namespace ui {

QString formStyle(const Theme &theme)
{
    QString sheet = QStringLiteral(R"(
QWidget#frontMatterForm, QWidget#formContent { background: @panel; }
QLabel#fieldNote { color: @mutedText; font-size: 12px; }
QLabel#fieldNotice { color: @mutedText; font-size: 12px; }
QLabel#fieldNotice[tone="error"] { color: @error; }
QPushButton#fieldFix {
    background: transparent; border: 1px solid @border; border-radius: 4px; padding: 1px 7px;
    font-size: 12px; color: @accent; min-height: 14px;
}
QPushButton#fieldFix:hover { background: @hover; }
QPushButton#fieldFix:focus { border-color: @accent; }
QLineEdit#fieldName { padding: 0 5px; min-height: 16px; font-size: 12px; }
QWidget#fieldGroup { border-left: 2px solid @border; }
QLabel#formHelp {
    background: @panel; border-top: 1px solid @border; color: @mutedText; font-size: 12px;
    padding: 7px 12px 8px 16px;
}
QLineEdit[given="true"], QPlainTextEdit[given="true"], QComboBox[given="true"] {
    background: transparent; border-style: dashed; color: @mutedText;
}
QListView#imageChoices { background: @raised; border: none; }
QFrame#formPopup { background: @raised; border: 1px solid @border; }
QFrame#formPopup QWidget#qt_calendar_navigationbar { background: @raised; }
QFrame#formPopup QCalendarWidget QToolButton { font-weight: 600; border: 1px solid transparent;
    border-radius: 5px; padding: 4px 6px; }
QFrame#formPopup QCalendarWidget QToolButton:hover { background: @hover; }
QFrame#formPopup QCalendarWidget QToolButton:focus { border-color: @accent; }
QFrame#formPopup QCalendarWidget QToolButton::menu-indicator { image: none; }
QPlainTextEdit {
    background: @raised; border: 1px solid @border; border-radius: 5px; padding: 1px 6px;
    selection-background-color: @selection; selection-color: @text;
}
QPlainTextEdit:focus { border-color: @accent; }
QFrame#chipField { background: @raised; border: 1px solid @border; border-radius: 5px; }
QFrame#chipField[active="true"] { border-color: @accent; }
QLineEdit#chipInput { background: transparent; border: none; padding: 2px 2px; min-height: 16px; }
QPushButton#addField, QPushButton#fieldOffer {
    background: transparent; border: 1px solid transparent; border-radius: 11px;
    padding: 2px 9px 2px 5px; min-height: 16px; font-size: 12px; color: @mutedText;
}
QPushButton#fieldOffer { border: 1px dashed @border; }
QPushButton#addField { color: @text; }
QPushButton#addField:hover, QPushButton#fieldOffer:hover { background: @hover; color: @text; }
QPushButton#addField:focus, QPushButton#fieldOffer:focus { border: 1px solid @accent; }
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
    sheet.replace(QLatin1StringView("@hover"), theme.hover.name());
    return sheet;
}

} // namespace ui
