// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>

#include <span>

namespace ui {

/// Everything that the user can do, once. Menus, toolbars, shortcuts and the shortcuts page are
/// made from the table in commands.cpp.
enum class CommandId {
    // File
    NewPost,
    OpenPost,
    OpenFolder,
    Save,
    SaveAs,
    VersionHistory,
    RecoveredTexts,
    ExportHtml,
    ExportFolder,
    ExportPdf,
    Print,
    Preferences,
    Quit,
    // Edit
    Undo,
    Redo,
    Cut,
    Copy,
    CopyRichText,
    CopyHtml,
    Paste,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    GoToLine,
    NextNotice,
    PreviousNotice,
    // Format
    Bold,
    Italic,
    Strikethrough,
    InlineCode,
    Link,
    Heading1,
    Heading2,
    Heading3,
    PlainParagraph,
    BulletList,
    OrderedList,
    TaskList,
    Quote,
    CodeBlock,
    Table,
    HorizontalRule,
    Indent,
    Outdent,
    // Images
    AddImages,
    EditAddedImage,
    OpenImageFolder,
    CleanUpImages,
    // View
    WriteMode,
    SplitMode,
    ReadMode,
    DistractionFree,
    ShowPosts,
    ShowOutline,
    ShowFrontMatter,
    ShowImages,
    ShowChecks,
    NextPane,
    PreviousPane,
    ShowLineNumbers,
    WrapLines,
    FoldFrontMatter,
    LoadRemoteImages,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FollowSystemColors,
    LightColors,
    DarkColors,
    // Preview
    LookSite,
    LookByline,
    LookGitHub,
    LookSerif,
    LookMinimal,
    ChooseArticle,
    PreviewStyleSheet,
    WidthDesktop,
    WidthTablet,
    WidthPhone,
    // Help
    Shortcuts,
    About,
};

enum class MenuId { File, Edit, Format, Images, View, Preview, Help };

struct Command {
    enum class Check {
        None,
        Toggle,
        ViewMode, ///< One of the exclusive group of view modes.
        ColorScheme, ///< One of the exclusive group of colour schemes.
        Look, ///< One of the exclusive group of the preview's looks.
        Width, ///< One of the exclusive group of the preview's widths.
    };

    CommandId id;
    MenuId menu;
    const char *text; ///< English, untranslated, with mnemonic; translated in context "Command".
    const char *shortcut; ///< Portable text, several separated by "; "; empty for none.
    const char *icon; ///< Name of an icon of ui/theme/icon.h; empty for none.
    Check check = Check::None;
    bool startsSection = false; ///< A separator stands before it in its menu.
};

/// The table, in menu order.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command &command(CommandId id);

} // namespace ui
