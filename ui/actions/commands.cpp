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

constexpr std::array table{
    Command{NewPost, MenuId::File, QT_TRANSLATE_NOOP("Command", "&New Post…"), "Ctrl+N",
            "file-plus"},
    Command{OpenPost, MenuId::File, QT_TRANSLATE_NOOP("Command", "&Open Post…"), "Ctrl+O",
            "file-text"},
    Command{OpenFolder, MenuId::File, QT_TRANSLATE_NOOP("Command", "Open &Blog Folder…"),
            "Ctrl+Shift+O", "folder-open"},
    Command{Save, MenuId::File, QT_TRANSLATE_NOOP("Command", "&Save"), "Ctrl+S", "save",
            Check::None, true},
    Command{SaveAs, MenuId::File, QT_TRANSLATE_NOOP("Command", "Save &As…"), "Ctrl+Shift+S", ""},
    Command{VersionHistory, MenuId::File, QT_TRANSLATE_NOOP("Command", "Version &History…"),
            "Ctrl+Alt+H", "history", Check::None, true},
    Command{RecoveredTexts, MenuId::File, QT_TRANSLATE_NOOP("Command", "&Recovered Texts…"), "",
            ""},
    Command{ExportHtml, MenuId::File, QT_TRANSLATE_NOOP("Command", "&Export as One HTML File…"),
            "Ctrl+E", "file-output", Check::None, true},
    Command{ExportFolder, MenuId::File, QT_TRANSLATE_NOOP("Command", "Export as &Folder…"),
            "Ctrl+Shift+E", ""},
    Command{ExportPdf, MenuId::File, QT_TRANSLATE_NOOP("Command", "Export as P&DF…"), "", ""},
    Command{Print, MenuId::File, QT_TRANSLATE_NOOP("Command", "Prin&t…"), "Ctrl+P", ""},
    Command{Preferences, MenuId::File, QT_TRANSLATE_NOOP("Command", "&Preferences…"), "Ctrl+,",
            "settings", Check::None, true},
    Command{Quit, MenuId::File, QT_TRANSLATE_NOOP("Command", "&Quit"), "Ctrl+Q", "", Check::None,
            true},

    Command{Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "&Undo"), "Ctrl+Z", "undo-2"},
    Command{Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y",
            "redo-2"},
    Command{Cut, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Cu&t"), "Ctrl+X", "scissors",
            Check::None, true},
    Command{Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "&Copy"), "Ctrl+C", "copy"},
    Command{CopyRichText, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Copy as R&ich Text"),
            "Ctrl+Alt+R", ""},
    Command{CopyHtml, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Copy as HT&ML"), "", ""},
    Command{Paste, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "&Paste"), "Ctrl+V",
            "clipboard-paste"},
    Command{SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Select &All"), "Ctrl+A", ""},
    Command{Find, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "&Find…"), "Ctrl+F", "search",
            Check::None, true},
    Command{FindNext, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Find &Next"), "F3; Ctrl+G", ""},
    Command{FindPrevious, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Find Pre&vious"),
            "Shift+F3; Ctrl+Shift+G", ""},
    Command{Replace, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "R&eplace…"), "Ctrl+H", "replace"},
    Command{GoToLine, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Go to &Line…"), "Ctrl+L", ""},
    Command{NextNotice, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Next Chec&k"), "F8", ""},
    Command{PreviousNotice, MenuId::Edit, QT_TRANSLATE_NOOP("Command", "Previ&ous Check"),
            "Shift+F8", ""},

    Command{Bold, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Bold"), "Ctrl+B", "bold"},
    Command{Italic, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Italic"), "Ctrl+I", "italic"},
    Command{Strikethrough, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Strikethrough"),
            "Ctrl+Shift+X", "strikethrough"},
    Command{InlineCode, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Inline &Code"), "Ctrl+`",
            "code"},
    Command{Link, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Link"), "Ctrl+K", "link"},
    Command{Heading1, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Heading &1"), "Ctrl+1",
            "heading-1", Check::None, true},
    Command{Heading2, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Heading &2"), "Ctrl+2",
            "heading-2"},
    Command{Heading3, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Heading &3"), "Ctrl+3",
            "heading-3"},
    Command{PlainParagraph, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Paragraph"), "Ctrl+0",
            "pilcrow"},
    Command{BulletList, MenuId::Format, QT_TRANSLATE_NOOP("Command", "B&ullet List"),
            "Ctrl+Shift+8", "list", Check::None, true},
    Command{OrderedList, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Numbered List"),
            "Ctrl+Shift+7", "list-ordered"},
    Command{TaskList, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Task List"), "Ctrl+Shift+9",
            "list-todo"},
    Command{Quote, MenuId::Format, QT_TRANSLATE_NOOP("Command", "&Quote"), "Ctrl+Shift+.",
            "text-quote"},
    Command{CodeBlock, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Co&de Block"), "Ctrl+Shift+C",
            "square-code"},
    Command{Table, MenuId::Format, QT_TRANSLATE_NOOP("Command", "T&able"), "Ctrl+Shift+T", "table"},
    Command{HorizontalRule, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Horizontal &Rule"), "",
            "minus"},
    Command{Indent, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Increase Indent"), "Ctrl+]",
            "indent-increase", Check::None, true},
    Command{Outdent, MenuId::Format, QT_TRANSLATE_NOOP("Command", "Decrease Indent"), "Ctrl+[",
            "indent-decrease"},

    Command{AddImages, MenuId::Images, QT_TRANSLATE_NOOP("Command", "&Add Images…"), "Ctrl+Shift+I",
            "image-plus"},
    Command{EditAddedImage, MenuId::Images, QT_TRANSLATE_NOOP("Command", "&Describe Added Image"),
            "Ctrl+Alt+D", "pencil"},
    Command{OpenImageFolder, MenuId::Images, QT_TRANSLATE_NOOP("Command", "&Open Image Folder"), "",
            "folder"},
    Command{CleanUpImages, MenuId::Images, QT_TRANSLATE_NOOP("Command", "&Clean Up Images…"), "",
            "trash-2", Check::None, true},

    Command{WriteMode, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Write"), "Ctrl+Alt+1",
            "pencil-line", Check::ViewMode},
    Command{SplitMode, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Split"), "Ctrl+Alt+2",
            "columns-2", Check::ViewMode},
    Command{ReadMode, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Read"), "Ctrl+Alt+3",
            "book-open", Check::ViewMode},
    Command{DistractionFree, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Distraction Free"), "F11",
            "maximize", Check::Toggle},
    Command{ShowPosts, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Posts"), "Ctrl+Alt+P", "files",
            Check::Toggle, true},
    Command{ShowOutline, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Outline"), "Ctrl+Alt+O",
            "list-tree", Check::Toggle},
    Command{ShowFrontMatter, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Front Matter"),
            "Ctrl+Alt+F", "sliders-horizontal", Check::Toggle},
    Command{ShowImages, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Images"), "Ctrl+Alt+I",
            "images", Check::Toggle},
    Command{ShowChecks, MenuId::View, QT_TRANSLATE_NOOP("Command", "C&hecks"), "Ctrl+Alt+C",
            "list-checks", Check::Toggle},
    Command{NextPane, MenuId::View, QT_TRANSLATE_NOOP("Command", "Ne&xt Pane"), "F6", "",
            Check::None, true},
    Command{PreviousPane, MenuId::View, QT_TRANSLATE_NOOP("Command", "Pre&vious Pane"), "Shift+F6",
            ""},
    Command{ShowLineNumbers, MenuId::View, QT_TRANSLATE_NOOP("Command", "Line &Numbers"), "", "",
            Check::Toggle, true},
    Command{WrapLines, MenuId::View, QT_TRANSLATE_NOOP("Command", "Wrap &Lines"), "", "",
            Check::Toggle},
    Command{FoldFrontMatter, MenuId::View, QT_TRANSLATE_NOOP("Command", "Fold Front &Matter"),
            "Ctrl+Shift+M", "", Check::Toggle},
    Command{LoadRemoteImages, MenuId::View,
            QT_TRANSLATE_NOOP("Command", "Imag&es from Other Sites"), "", "", Check::Toggle, true},
    Command{ZoomIn, MenuId::View, QT_TRANSLATE_NOOP("Command", "&Zoom In"), "Ctrl++; Ctrl+=", "",
            Check::None, true},
    Command{ZoomOut, MenuId::View, QT_TRANSLATE_NOOP("Command", "Zoom O&ut"), "Ctrl+-", ""},
    Command{ZoomReset, MenuId::View, QT_TRANSLATE_NOOP("Command", "Actu&al Size"), "Ctrl+Alt+0",
            ""},
    Command{FollowSystemColors, MenuId::View, QT_TRANSLATE_NOOP("Command", "S&ystem Colors"), "",
            "", Check::ColorScheme, true},
    Command{LightColors, MenuId::View, QT_TRANSLATE_NOOP("Command", "Li&ght Colors"), "", "",
            Check::ColorScheme},
    Command{DarkColors, MenuId::View, QT_TRANSLATE_NOOP("Command", "Dar&k Colors"), "", "",
            Check::ColorScheme},

    Command{LookSite, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "As on the &Site"), "", "",
            Check::Look},
    Command{LookByline, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "&Byline"), "", "",
            Check::Look},
    Command{LookGitHub, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "&GitHub"), "", "",
            Check::Look},
    Command{LookSerif, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "S&erif"), "", "",
            Check::Look},
    Command{LookMinimal, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "&Minimal"), "", "",
            Check::Look},
    Command{ChooseArticle, MenuId::Preview,
            QT_TRANSLATE_NOOP("Command", "Choose the &Article Element…"), "", "", Check::None,
            true},
    Command{PreviewStyleSheet, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "&Own Style Sheet…"),
            "", "", Check::Toggle},
    Command{WidthDesktop, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "&Full Width"), "", "",
            Check::Width, true},
    Command{WidthTablet, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "&Tablet Width"), "", "",
            Check::Width},
    Command{WidthPhone, MenuId::Preview, QT_TRANSLATE_NOOP("Command", "&Phone Width"), "", "",
            Check::Width},

    Command{Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Command", "&Keyboard Shortcuts"), "F1", ""},
    Command{About, MenuId::Help, QT_TRANSLATE_NOOP("Command", "&About Byline"), "", ""},
};

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
