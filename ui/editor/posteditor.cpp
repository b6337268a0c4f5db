// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/posteditor.h"

#include "app/post/postdocument.h"
#include "ui/common/droptarget.h"
#include "ui/editor/editorgutter.h"
#include "ui/editor/editormime.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/frontmatterfold.h"
#include "ui/editor/highlighter.h"
#include "ui/editor/pagelayout.h"

#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int WidestText = 820; ///< Longer lines tire the eye.
constexpr int SideMargin = 20; ///< At least, beside the text's own padding.
constexpr int TopMargin = 10;
constexpr int LongestWordWrappedLine = 10'000; ///< Beyond it Qt needs seconds to find words.

bool hasLongLine(const app::TextEdit &edit)
{
    const QList<QStringView> lines = QStringView(edit.replacement).split(u'\n');
    return std::ranges::any_of(
        lines, [](QStringView line) { return line.size() > LongestWordWrappedLine; });
}

void dress(QTextDocument &document, const QFont &font)
{
    if (qobject_cast<PageLayout *>(document.documentLayout()) == nullptr)
        document.setDocumentLayout(new PageLayout(&document));
    document.setDefaultFont(font);
}

} // namespace

PostEditor::PostEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_empty(new QTextDocument(this))
    , m_highlighter(new Highlighter(theme, this))
    , m_fold(new FrontMatterFold(*m_highlighter, this))
    , m_gutter(new EditorGutter(*this))
{
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(2);
    setCenterOnScroll(true);
    setTabChangesFocus(false);
    setAccessibleName(tr("Text of the post"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PostEditor::followScrolling);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PostEditor::followCursor);
    // The page reaches into the margins.
    connect(this, &QPlainTextEdit::updateRequest, this,
            qOverload<const QRect &, int>(&PostEditor::updateMarginPictures));
    // To follow the cursor, the base class moves the scroll bar without its signal.
    connect(this, &QPlainTextEdit::updateRequest, this, &PostEditor::followScrolling);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &PostEditor::updateMargins);
    connect(m_fold, &FrontMatterFold::foldedChanged, this, &PostEditor::leaveHidden);
    setPost(nullptr);
    updateColors();
}

PostEditor::~PostEditor() = default;

void PostEditor::setPost(app::PostDocument *post)
{
    QTextDocument &next = post != nullptr ? post->textDocument() : *m_empty;
    dress(next, font());
    m_highlighter->setDocument(nullptr);
    m_fold->setDocument(nullptr);
    if (m_post != nullptr)
        disconnect(m_post, nullptr, this, nullptr);
    disconnect(document(), &QTextDocument::contentsChange, this, &PostEditor::followLineLength);
    m_post = post;
    if (post != nullptr)
        connect(post, &app::PostDocument::readOnlyChanged, this, &PostEditor::updateReadOnly);
    m_matches.clear();
    updateWrapMode(next);
    {
        const QScopedValueRollback quiet(m_isScrollingQuietly, true);
        // The base class goes on at the same line and column, which the next may not have.
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
        setDocument(&next);
    }
    updateReadOnly();
    connect(&next, &QTextDocument::contentsChange, this, &PostEditor::followLineLength,
            Qt::QueuedConnection);
    m_highlighter->setDocument(post != nullptr ? &next : nullptr);
    m_fold->setDocument(post != nullptr ? &next : nullptr);
    updateMargins();
}

bool PostEditor::isEditable() const
{
    return m_post != nullptr && !m_post->isReadOnly();
}

void PostEditor::updateReadOnly()
{
    // What can't be changed can still be walked through and copied from by keys.
    setTextInteractionFlags(isEditable()
                                ? Qt::TextEditorInteraction
                                : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Q_EMIT editableChanged();
}

void PostEditor::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_highlighter->setTheme(theme);
    updateColors();
}

void PostEditor::updateColors()
{
    QPalette colors = palette();
    // The margins are the widget's own, the text is the viewport's.
    colors.setColor(QPalette::Window, m_theme.page);
    colors.setColor(QPalette::Base, m_theme.page);
    colors.setColor(QPalette::Text, m_theme.text);
    colors.setColor(QPalette::Highlight, m_theme.selection);
    colors.setColor(QPalette::HighlightedText, m_theme.text);
    setPalette(colors);
    // The style sheet gave the viewport a palette of its own, which it keeps.
    viewport()->setPalette(colors);
    viewport()->update();
    m_gutter->update();
}

void PostEditor::setEditorFont(const QFont &font)
{
    const double line = topLine();
    setFont(font);
    dress(*document(), font);
    m_highlighter->refresh();
    setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(u' '));
    updateMargins();
    scrollToLine(line);
}

void PostEditor::setShowsLineNumbers(bool shows)
{
    m_showsLineNumbers = shows;
    updateMargins();
}

void PostEditor::setWrapsLines(bool wraps)
{
    m_wrapsLines = wraps;
    updateWrapMode(*document());
    updateMargins();
}

void PostEditor::updateWrapMode(const QTextDocument &shown)
{
    bool hasLongLine = false;
    for (QTextBlock block = shown.begin(); block.isValid(); block = block.next())
        hasLongLine = hasLongLine || block.length() > LongestWordWrappedLine;
    setLineWrapMode(m_wrapsLines ? WidgetWidth : NoWrap);
    setWordWrapMode(hasLongLine        ? QTextOption::WrapAnywhere
                        : m_wrapsLines ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                       : QTextOption::NoWrap);
}

// A line may be pasted, or joined, that is too long for words.
void PostEditor::followLineLength(int position, int /*removed*/, int added)
{
    if (wordWrapMode() == QTextOption::WrapAnywhere)
        return;
    for (QTextBlock block = document()->findBlock(position);
         block.isValid() && block.position() <= position + added; block = block.next()) {
        if (block.length() > LongestWordWrappedLine) {
            setWordWrapMode(QTextOption::WrapAnywhere);
            return;
        }
    }
}

app::TextSelection PostEditor::selection() const
{
    return {textCursor().anchor(), textCursor().position()};
}

void PostEditor::select(const app::TextSelection &selection)
{
    const qsizetype last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(int(qBound(qsizetype{0}, selection.anchor, last)));
    cursor.setPosition(int(qBound(qsizetype{0}, selection.cursor, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void PostEditor::apply(const app::TextChange &change)
{
    if (!isEditable())
        return;
    // Before the line is laid out for the first time: that would take Qt a minute.
    if (std::ranges::any_of(change.edits, hasLongLine))
        setWordWrapMode(QTextOption::WrapAnywhere);
    m_post->apply(change.edits);
    select(change.selection);
}

void PostEditor::setMatches(const QList<app::TextRange> &matches, int current)
{
    m_matches = matches;
    m_currentMatch = current;
    viewport()->update();
}

void PostEditor::updateMargins()
{
    const int available = width() - verticalScrollBar()->sizeHint().width();
    const int gutter = qMax(SideMargin, m_gutter->neededWidth());
    const int textWidth = m_wrapsLines ? WidestText : available;
    const int centred = (available - textWidth) / 2;
    setViewportMargins(qMax(gutter + PagePadding, centred), TopMargin,
                       qMax(SideMargin / 2 + PagePadding, centred), 0);
    m_gutter->setGeometry(gutterRect());
    m_gutter->update();
}

QRect PostEditor::gutterRect() const
{
    const QRect area = contentsRect();
    return {area.left(), viewport()->y(), viewport()->x() - PagePadding - area.left(),
            viewport()->height()};
}

void PostEditor::updateMarginPictures()
{
    updateMarginPictures(viewport()->rect());
}

// The rows of `area` alone: a caret that blinks is no reason to paint the height of the window.
void PostEditor::updateMarginPictures(const QRect &area, int scrolledBy)
{
    const QRect text = viewport()->geometry();
    const QRect rows = scrolledBy != 0 ? text : area.translated(text.topLeft());
    update(QRect(0, rows.top(), text.left(), rows.height()));
    update(QRect(text.right() + 1, rows.top(), width() - text.right(), rows.height()));
}

void PostEditor::resizeEvent(QResizeEvent *event)
{
    // The line that is read stays where it is while the pane is made wider.
    const double line = topLine();
    updateMargins();
    QPlainTextEdit::resizeEvent(event);
    m_gutter->setGeometry(gutterRect());
    if (event->oldSize().width() != event->size().width())
        scrollToLine(line);
}

void PostEditor::followCursor()
{
    // Within a line nothing but the text changes, which asks to be painted by itself.
    const int block = textCursor().blockNumber();
    const bool hasSelection = textCursor().hasSelection();
    if (block != m_cursorBlock || hasSelection || m_hadSelection) {
        viewport()->update();
        updateMarginPictures();
    }
    m_cursorBlock = block;
    m_hadSelection = hasSelection;
    tellReadingPlace();
    if (!m_isNavigating && !textCursor().block().isVisible())
        m_fold->setFolded(false);
}

void PostEditor::leaveHidden()
{
    viewport()->update();
    updateMarginPictures();
    if (!textCursor().block().isVisible())
        setTextCursor(m_fold->movedOut(textCursor(), false));
}

QList<VisibleBlock> PostEditor::visibleBlocks() const
{
    return visibleBlocks(viewport()->rect());
}

QList<VisibleBlock> PostEditor::visibleBlocks(const QRect &area) const
{
    QList<VisibleBlock> blocks;
    QTextBlock block = firstVisibleBlock();
    QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && rect.top() <= area.bottom() + 1) {
        if (block.isVisible() && rect.bottom() >= area.top())
            blocks.append({block, rect});
        const qreal bottom = rect.bottom();
        block = block.next();
        if (block.isValid())
            rect = blockBoundingRect(block).translated(contentOffset().x(), bottom);
    }
    return blocks;
}

QList<QRectF> PostEditor::rectsOf(const VisibleBlock &block, int start, int length) const
{
    QList<QRectF> rects;
    const auto *page = static_cast<const PageLayout *>(document()->documentLayout());
    const QTextLayout *layout = block.block.layout();
    const int end = start + length;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        if (lineEnd < start || line.textStart() >= qMax(end, start + 1))
            continue;
        const qreal left = line.cursorToX(qMax(start, line.textStart()));
        const qreal right = line.cursorToX(qMin(end, lineEnd));
        if (length > 0 && qFuzzyCompare(1 + left, 1 + right))
            continue;
        rects.append(QRectF(block.rect.left() + qMin(left, right),
                            block.rect.top() + i * page->pitch(), qAbs(right - left),
                            page->pitch()));
    }
    return rects;
}

void PostEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintPage(painter, *this, event->rect(), m_matches, m_currentMatch);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    m_fold->paintSummary(painter, *this);
}

QMimeData *PostEditor::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    if (m_post != nullptr)
        copied->setText(m_post->text().mid(selection().start(), selection().range().length));
    return copied;
}

bool PostEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasImage() || source->hasUrls() || source->hasHtml();
}

void PostEditor::insertFromMimeData(const QMimeData *source)
{
    if (!isEditable())
        return;
    if (const QStringList files = localFiles(*source); !files.isEmpty()) {
        Q_EMIT filesDropped(files);
    } else if (const auto picture = app::pastedPicture(*source)) {
        Q_EMIT imagePasted(*picture);
    } else if (const auto change = pasted(m_post->text(), selection(), *source)) {
        apply(*change);
        ensureCursorVisible();
    }
}

} // namespace ui
