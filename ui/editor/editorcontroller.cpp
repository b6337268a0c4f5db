// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editorcontroller.h"

#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "app/text/inlinestyle.h"
#include "app/text/linecommands.h"
#include "app/text/lines.h"
#include "app/text/links.h"
#include "app/text/lists.h"
#include "ui/common/editorfont.h"
#include "ui/editor/editorhint.h"
#include "ui/editor/editorsearch.h"
#include "ui/editor/frontmatterfold.h"
#include "ui/editor/linejump.h"
#include "ui/editor/posteditor.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QStackedWidget>
#include <QTextBlock>

#include <algorithm>

namespace ui {
namespace {

constexpr int DefaultFontSize = 12;
constexpr int TableColumns = 3;
constexpr int TableRows = 2;

constexpr CommandId formatting[]
    = {CommandId::Bold,       CommandId::Italic,         CommandId::Strikethrough,
       CommandId::InlineCode, CommandId::Link,           CommandId::Heading1,
       CommandId::Heading2,   CommandId::Heading3,       CommandId::PlainParagraph,
       CommandId::BulletList, CommandId::OrderedList,    CommandId::TaskList,
       CommandId::Quote,      CommandId::CodeBlock,      CommandId::Table,
       CommandId::Indent,     CommandId::HorizontalRule, CommandId::Outdent,
       CommandId::Paste};

app::TextChange insertion(const QString &text, const app::TextSelection &at,
                          const QString &markdown)
{
    const app::TextRange line = app::lineAt(text, at.start());
    const bool isImage = markdown.startsWith(u"![");
    const bool isAtEnd = at.isEmpty() && at.cursor == line.end();
    if (isImage && isAtEnd && !app::isBlank(app::viewOf(text, line)))
        return app::insertedBlock(text, at, markdown, markdown.size());
    // Before the first word it would become a part of the paragraph.
    const bool isAtStart = at.isEmpty() && at.cursor == line.start;
    if (isImage && isAtStart && !app::isBlank(app::viewOf(text, line))) {
        const app::TextRange above = app::lineBefore(text, line);
        const bool isCramped = above.length >= 0 && !app::isBlank(app::viewOf(text, above));
        const QString before = isCramped ? QStringLiteral("\n") : QString();
        const app::TextPosition behind = line.start + before.size() + markdown.size();
        return {{{at.range(), before + markdown + QStringLiteral("\n\n")}}, {behind, behind}};
    }
    const app::TextPosition cursor = at.start() + markdown.size();
    return {{{at.range(), markdown}}, {cursor, cursor}};
}

} // namespace

EditorController::EditorController(ActionSet &actions, const ThemeController &theme,
                                   app::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_settings(settings)
    , m_stack(new QStackedWidget)
    , m_editor(new PostEditor(theme.theme()))
    , m_lineJump(new LineJump(*m_editor))
    , m_searchTarget(new EditorSearch(*m_editor, this))
{
    m_stack->addWidget(new EditorHint(actions, theme));
    m_stack->addWidget(m_editor);
    m_stack->setFocusProxy(m_editor);
    updateFont();
    connect(&theme, &ThemeController::themeChanged, m_editor,
            [this] { m_editor->setTheme(m_theme.theme()); });
    connect(m_editor, &PostEditor::scrolled, this, &EditorController::scrolled);
    connect(m_editor, &PostEditor::readingPlaceChanged, this,
            &EditorController::readingPlaceChanged);
    connect(m_editor, &PostEditor::filesDropped, this, &EditorController::filesDropped);
    connect(m_editor, &PostEditor::editableChanged, this, &EditorController::updateEnabled);
    connect(m_editor, &PostEditor::imagePasted, this, &EditorController::imagePasted);
    connect(m_editor, &PostEditor::cursorPositionChanged, this, &EditorController::announceCursor);
    connect(m_editor, &PostEditor::selectionChanged, this, &EditorController::selectionChanged);
    connect(m_lineJump, &LineJump::lineChosen, this, &EditorController::goToLine);
    connectEditing();
    connectFormatting();
    connectView();
    updateEnabled();
}

EditorController::~EditorController()
{
    if (m_stack != nullptr && m_stack->parent() == nullptr)
        m_stack->deleteLater();
}

QWidget &EditorController::widget()
{
    return *m_stack;
}

SearchTarget &EditorController::searchTarget()
{
    return *m_searchTarget;
}

void EditorController::setPost(app::PostDocument *post)
{
    if (post == m_post)
        return;
    commitComposition();
    m_post = post;
    m_editor->setPost(post);
    m_stack->setCurrentIndex(post == nullptr ? 0 : 1);
    updateEnabled();
    announceCursor();
    Q_EMIT m_searchTarget->textChanged();
}

int EditorController::line() const
{
    return m_editor->textCursor().blockNumber() + 1;
}

app::TextPosition EditorController::cursorPosition() const
{
    return m_editor->textCursor().position();
}

int EditorController::column() const
{
    const QTextCursor cursor = m_editor->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    // What takes two UTF-16 units is one character.
    return int(before.size()
               - std::ranges::count_if(before, [](QChar c) { return c.isLowSurrogate(); }))
        + 1;
}

QString EditorController::selectedText() const
{
    const app::TextRange range = m_editor->selection().range();
    return m_post == nullptr ? QString() : m_post->text().mid(range.start, range.length);
}

void EditorController::goToLine(int line)
{
    const int last = m_editor->document()->blockCount();
    const QTextBlock block = m_editor->document()->findBlockByNumber(qBound(1, line, last) - 1);
    select({block.position(), block.position()});
    m_editor->centerCursor();
    m_editor->setFocus();
}

void EditorController::goToPosition(app::TextPosition position)
{
    select({position, position});
    m_editor->setFocus();
}

void EditorController::select(const app::TextSelection &selection)
{
    m_editor->select(selection);
    m_editor->ensureCursorVisible();
}

void EditorController::insertText(const QString &markdown)
{
    if (m_post == nullptr)
        return;
    commitComposition();
    if (!m_editor->isEditable())
        return;
    const app::TextChange change = insertion(m_post->text(), m_editor->selection(), markdown);
    m_editor->apply(change);
    m_editor->ensureCursorVisible();
}

double EditorController::topLine() const
{
    return m_editor->topLine();
}

void EditorController::scrollToLine(double line)
{
    m_editor->scrollToLine(line);
}

app::ReadingPlace EditorController::readingPlace() const
{
    return m_editor->readingPlace();
}

void EditorController::scrollTo(const app::ReadingPlace &place)
{
    m_editor->scrollTo(place);
}

void EditorController::commitComposition()
{
    QGuiApplication::inputMethod()->commit();
}

void EditorController::connectEditing()
{
    const auto connectSlot = [this](CommandId id, void (PostEditor::*slot)()) {
        connect(&m_actions.action(id), &QAction::triggered, this, [this, slot] {
            commitComposition();
            (m_editor->*slot)();
        });
    };
    const auto connectEdit = [this](CommandId id, void (PostEditor::*slot)()) {
        connect(&m_actions.action(id), &QAction::triggered, this, [this, slot] {
            commitComposition();
            if (m_editor->isEditable())
                (m_editor->*slot)();
        });
    };
    connectEdit(CommandId::Undo, &PostEditor::undo);
    connectEdit(CommandId::Redo, &PostEditor::redo);
    connectSlot(CommandId::Cut, &PostEditor::cut);
    connectSlot(CommandId::Copy, &PostEditor::copy);
    connectSlot(CommandId::Paste, &PostEditor::paste);
    connectSlot(CommandId::SelectAll, &PostEditor::selectAll);
    connect(&m_actions.action(CommandId::GoToLine), &QAction::triggered, m_lineJump,
            [this] { m_lineJump->ask(line(), m_editor->document()->blockCount()); });

    // What the editor says of itself leaves out whether the post may be changed.
    connect(m_editor, &PostEditor::undoAvailable, this, &EditorController::updateEnabled);
    connect(m_editor, &PostEditor::redoAvailable, this, &EditorController::updateEnabled);
    connect(m_editor, &PostEditor::copyAvailable, this, &EditorController::updateEnabled);
}

void EditorController::connectCommand(CommandId id, const TextCommand &command)
{
    connect(&m_actions.action(id), &QAction::triggered, this, [this, command] { run(command); });
}

void EditorController::run(const TextCommand &command)
{
    if (m_post == nullptr)
        return;
    commitComposition();
    if (!m_editor->isEditable())
        return;
    const app::TextChange change = command(m_post->text(), m_editor->selection());
    m_editor->apply(change);
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
}

void EditorController::connectFormatting()
{
    using app::TextSelection;
    const auto style = [this](CommandId id, app::InlineStyle inlineStyle) {
        connectCommand(id, [inlineStyle](QStringView text, const TextSelection &selection) {
            return app::toggled(text, selection, inlineStyle);
        });
    };
    style(CommandId::Bold, app::InlineStyle::Strong);
    style(CommandId::Italic, app::InlineStyle::Emphasis);
    style(CommandId::Strikethrough, app::InlineStyle::Strikethrough);
    style(CommandId::InlineCode, app::InlineStyle::Code);
    const auto heading = [this](CommandId id, int level) {
        connectCommand(id, [level](QStringView text, const TextSelection &selection) {
            return app::toggledHeading(text, selection, level);
        });
    };
    heading(CommandId::Heading1, 1);
    heading(CommandId::Heading2, 2);
    heading(CommandId::Heading3, 3);
    const auto list = [this](CommandId id, app::ListKind kind) {
        connectCommand(id, [kind](QStringView text, const TextSelection &selection) {
            return app::toggledList(text, selection, kind);
        });
    };
    list(CommandId::BulletList, app::ListKind::Bullet);
    list(CommandId::OrderedList, app::ListKind::Ordered);
    list(CommandId::TaskList, app::ListKind::Task);
    connectCommand(CommandId::PlainParagraph, app::plainParagraph);
    connectCommand(CommandId::Quote, app::toggledQuote);
    connectCommand(CommandId::CodeBlock, app::toggledCodeBlock);
    connectCommand(CommandId::HorizontalRule, app::insertedRule);
    connectCommand(CommandId::Indent, app::indented);
    connectCommand(CommandId::Outdent, app::outdented);
    connectCommand(CommandId::Table, [](QStringView text, const TextSelection &selection) {
        return app::insertedTable(text, selection, TableColumns, TableRows);
    });
    connectCommand(CommandId::Link, [](QStringView text, const TextSelection &selection) {
        return app::insertedLink(text, selection, QGuiApplication::clipboard()->text());
    });
}

void EditorController::connectView()
{
    QAction &numbers = m_actions.action(CommandId::ShowLineNumbers);
    numbers.setChecked(m_settings.showsLineNumbers());
    m_editor->setShowsLineNumbers(m_settings.showsLineNumbers());
    connect(&numbers, &QAction::toggled, &m_settings, &app::Settings::setShowsLineNumbers);
    connect(&m_settings, &app::Settings::showsLineNumbersChanged, &numbers, &QAction::setChecked);
    connect(&m_settings, &app::Settings::showsLineNumbersChanged, m_editor,
            &PostEditor::setShowsLineNumbers);

    QAction &wraps = m_actions.action(CommandId::WrapLines);
    wraps.setChecked(m_settings.wrapsLines());
    m_editor->setWrapsLines(m_settings.wrapsLines());
    connect(&wraps, &QAction::toggled, &m_settings, &app::Settings::setWrapsLines);
    connect(&m_settings, &app::Settings::wrapsLinesChanged, &wraps, &QAction::setChecked);
    connect(&m_settings, &app::Settings::wrapsLinesChanged, m_editor, &PostEditor::setWrapsLines);

    QAction &fold = m_actions.action(CommandId::FoldFrontMatter);
    connect(&fold, &QAction::toggled, &m_editor->fold(), &FrontMatterFold::setFolded);
    connect(&m_editor->fold(), &FrontMatterFold::foldedChanged, &fold, &QAction::setChecked);
    connect(&m_editor->fold(), &FrontMatterFold::usableChanged, &fold, &QAction::setEnabled);

    const auto zoom = [this](CommandId id, const std::function<int(int)> &size) {
        connect(&m_actions.action(id), &QAction::triggered, this, [this, size] {
            if (!leavesZoom || !leavesZoom())
                m_settings.setEditorFontSize(size(m_settings.editorFontSize()));
        });
    };
    zoom(CommandId::ZoomIn, [](int points) { return points + 1; });
    zoom(CommandId::ZoomOut, [](int points) { return points - 1; });
    zoom(CommandId::ZoomReset, [](int) { return DefaultFontSize; });
    connect(m_editor, &PostEditor::zoomRequested, &m_settings, [this](int steps) {
        m_settings.setEditorFontSize(m_settings.editorFontSize() + steps);
    });
    connect(&m_settings, &app::Settings::editorFontChanged, this, &EditorController::updateFont);
}

void EditorController::updateFont()
{
    m_editor->setEditorFont(editorFont(m_settings.editorFontFamily(), m_settings.editorFontSize()));
}

void EditorController::updateEnabled()
{
    const bool isOpen = m_post != nullptr;
    const bool isEditable = m_editor->isEditable();
    for (const CommandId id : formatting)
        m_actions.action(id).setEnabled(isEditable);
    for (const CommandId id : {CommandId::GoToLine, CommandId::SelectAll})
        m_actions.action(id).setEnabled(isOpen);
    const QTextDocument *document = m_editor->document();
    m_actions.action(CommandId::Undo).setEnabled(isEditable && document->isUndoAvailable());
    m_actions.action(CommandId::Redo).setEnabled(isEditable && document->isRedoAvailable());
    const bool hasSelection = isOpen && m_editor->textCursor().hasSelection();
    m_actions.action(CommandId::Cut).setEnabled(hasSelection && isEditable);
    m_actions.action(CommandId::Copy).setEnabled(hasSelection);
    m_actions.action(CommandId::FoldFrontMatter).setEnabled(m_editor->fold().isUsable());
}

void EditorController::announceCursor()
{
    const int newLine = line();
    const int newColumn = column();
    if (newLine == m_line && newColumn == m_column)
        return;
    m_line = newLine;
    m_column = newColumn;
    Q_EMIT cursorMoved(newLine, newColumn);
}

} // namespace ui
