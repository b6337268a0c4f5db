// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/actions/command.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace ui {
namespace {

using enum CommandId;
using Check = Command::Check;

#define TEXT(text) QT_TRANSLATE_NOOP("Command", text)

constexpr std::array table{
    Command{NewPost, MenuId::File, TEXT("&New Post…"), "Ctrl+N", "file-plus"},
    Command{OpenPost, MenuId::File, TEXT("&Open Post…"), "Ctrl+O", "file-text"},
    Command{OpenFolder, MenuId::File, TEXT("Open &Blog Folder…"), "Ctrl+Shift+O", "folder-open"},
    Command{Save, MenuId::File, TEXT("&Save"), "Ctrl+S", "save", Check::None, true},
    Command{SaveAs, MenuId::File, TEXT("Save &As…"), "Ctrl+Shift+S", ""},
    Command{ExportHtml, MenuId::File, TEXT("&Export as One HTML File…"), "Ctrl+E", "file-output",
            Check::None, true},
    Command{ExportFolder, MenuId::File, TEXT("Export as &Folder…"), "Ctrl+Shift+E", ""},
    Command{Preferences, MenuId::File, TEXT("&Preferences…"), "Ctrl+,", "settings", Check::None,
            true},
    Command{Quit, MenuId::File, TEXT("&Quit"), "Ctrl+Q", "", Check::None, true},

    Command{Undo, MenuId::Edit, TEXT("&Undo"), "Ctrl+Z", "undo-2"},
    Command{Redo, MenuId::Edit, TEXT("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo-2"},
    Command{Cut, MenuId::Edit, TEXT("Cu&t"), "Ctrl+X", "scissors", Check::None, true},
    Command{Copy, MenuId::Edit, TEXT("&Copy"), "Ctrl+C", "copy"},
    Command{Paste, MenuId::Edit, TEXT("&Paste"), "Ctrl+V", "clipboard-paste"},
    Command{SelectAll, MenuId::Edit, TEXT("Select &All"), "Ctrl+A", ""},
    Command{Find, MenuId::Edit, TEXT("&Find…"), "Ctrl+F", "search", Check::None, true},
    Command{FindNext, MenuId::Edit, TEXT("Find &Next"), "F3; Ctrl+G", ""},
    Command{FindPrevious, MenuId::Edit, TEXT("Find Pre&vious"), "Shift+F3; Ctrl+Shift+G", ""},
    Command{Replace, MenuId::Edit, TEXT("R&eplace…"), "Ctrl+H", "replace"},
    Command{GoToLine, MenuId::Edit, TEXT("Go to &Line…"), "Ctrl+L", ""},

    Command{Bold, MenuId::Format, TEXT("&Bold"), "Ctrl+B", "bold"},
    Command{Italic, MenuId::Format, TEXT("&Italic"), "Ctrl+I", "italic"},
    Command{Strikethrough, MenuId::Format, TEXT("&Strikethrough"), "Ctrl+Shift+X", "strikethrough"},
    Command{InlineCode, MenuId::Format, TEXT("Inline &Code"), "Ctrl+`", "code"},
    Command{Link, MenuId::Format, TEXT("&Link"), "Ctrl+K", "link"},
    Command{Heading1, MenuId::Format, TEXT("Heading &1"), "Ctrl+1", "heading-1", Check::None, true},
    Command{Heading2, MenuId::Format, TEXT("Heading &2"), "Ctrl+2", "heading-2"},
    Command{Heading3, MenuId::Format, TEXT("Heading &3"), "Ctrl+3", "heading-3"},
    Command{PlainParagraph, MenuId::Format, TEXT("&Paragraph"), "Ctrl+0", "pilcrow"},
    Command{BulletList, MenuId::Format, TEXT("B&ullet List"), "Ctrl+Shift+8", "list", Check::None,
            true},
    Command{OrderedList, MenuId::Format, TEXT("&Numbered List"), "Ctrl+Shift+7", "list-ordered"},
    Command{TaskList, MenuId::Format, TEXT("&Task List"), "Ctrl+Shift+9", "list-todo"},
    Command{Quote, MenuId::Format, TEXT("&Quote"), "Ctrl+Shift+.", "text-quote"},
    Command{CodeBlock, MenuId::Format, TEXT("Co&de Block"), "Ctrl+Shift+C", "square-code"},
    Command{Table, MenuId::Format, TEXT("T&able"), "Ctrl+Shift+T", "table"},
    Command{HorizontalRule, MenuId::Format, TEXT("Horizontal &Rule"), "", "minus"},
    Command{Indent, MenuId::Format, TEXT("Increase Indent"), "Ctrl+]", "indent-increase",
            Check::None, true},
    Command{Outdent, MenuId::Format, TEXT("Decrease Indent"), "Ctrl+[", "indent-decrease"},

    Command{AddImages, MenuId::Images, TEXT("&Add Images…"), "Ctrl+Shift+I", "image-plus"},
    Command{OpenImageFolder, MenuId::Images, TEXT("&Open Image Folder"), "", "folder"},

    Command{WriteMode, MenuId::View, TEXT("&Write"), "Ctrl+Alt+1", "pencil-line", Check::ViewMode},
    Command{SplitMode, MenuId::View, TEXT("&Split"), "Ctrl+Alt+2", "columns-2", Check::ViewMode},
    Command{ReadMode, MenuId::View, TEXT("&Read"), "Ctrl+Alt+3", "book-open", Check::ViewMode},
    Command{DistractionFree, MenuId::View, TEXT("&Distraction Free"), "F11", "maximize",
            Check::Toggle},
    Command{ShowPosts, MenuId::View, TEXT("&Posts"), "Ctrl+Alt+P", "files", Check::Toggle, true},
    Command{ShowOutline, MenuId::View, TEXT("&Outline"), "Ctrl+Alt+O", "list-tree", Check::Toggle},
    Command{ShowFrontMatter, MenuId::View, TEXT("&Front Matter"), "Ctrl+Alt+F",
            "sliders-horizontal", Check::Toggle},
    Command{ShowImages, MenuId::View, TEXT("&Images"), "Ctrl+Alt+I", "images", Check::Toggle},
    Command{ShowLineNumbers, MenuId::View, TEXT("Line &Numbers"), "", "", Check::Toggle, true},
    Command{WrapLines, MenuId::View, TEXT("Wrap &Lines"), "", "", Check::Toggle},
    Command{FoldFrontMatter, MenuId::View, TEXT("Fold Front &Matter"), "Ctrl+Shift+M", "",
            Check::Toggle},
    Command{ZoomIn, MenuId::View, TEXT("Zoom &In"), "Ctrl++; Ctrl+=", "", Check::None, true},
    Command{ZoomOut, MenuId::View, TEXT("Zoom O&ut"), "Ctrl+-", ""},
    Command{ZoomReset, MenuId::View, TEXT("Actual Si&ze"), "Ctrl+Alt+0", ""},
    Command{FollowSystemColors, MenuId::View, TEXT("S&ystem Colors"), "", "", Check::ColorScheme,
            true},
    Command{LightColors, MenuId::View, TEXT("Li&ght Colors"), "", "", Check::ColorScheme},
    Command{DarkColors, MenuId::View, TEXT("Dar&k Colors"), "", "", Check::ColorScheme},

    Command{Shortcuts, MenuId::Help, TEXT("&Keyboard Shortcuts"), "F1", ""},
    Command{About, MenuId::Help, TEXT("&About Byline"), "", ""},
};

#undef TEXT

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command &command(CommandId id)
{
    const auto row = std::ranges::find(table, id, &Command::id);
    Q_ASSERT(row != table.end());
    return *row;
}

} // namespace ui
