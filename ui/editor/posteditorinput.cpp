// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Keys and mouse of the PostEditor.
#include "app/post/postdocument.h"
#include "app/text/lines.h"
#include "app/text/linestart.h"
#include "app/text/lists.h"
#include "app/text/syntaxstate.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/frontmatterfold.h"
#include "ui/editor/pagelayout.h"
#include "ui/editor/posteditor.h"

#include <QApplication>
#include <QDragLeaveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QWheelEvent>

namespace ui {
namespace {

using LineKind = app::LineStart::Kind;

constexpr int TabWidth = 4;

bool isMouse(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease
        || type == QEvent::MouseButtonDblClick || type == QEvent::MouseMove;
}

/// What closes `open` around a selection; null for characters that do not pair.
QChar partnerOf(QChar open)
{
    switch (open.unicode()) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    case u'{':
        return u'}';
    case u'*':
    case u'_':
    case u'`':
    case u'~':
    case u'"':
    case u'\'':
        return open;
    default:
        return {};
    }
}

} // namespace

bool PostEditor::event(QEvent *event)
{
    // Commands of the menus come first; what they do not know is the text's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
            event->ignore();
            return true;
        }
    }
    // The margins around the viewport.
    if (event->type() == QEvent::Paint) {
        const QRect area = static_cast<QPaintEvent *>(event)->rect();
        QPainter painter(this);
        painter.fillRect(area, m_theme.page);
        painter.translate(viewport()->pos());
        paintPage(painter, *this, area.translated(-viewport()->pos()), {}, -1);
        return true;
    }
    // A press beside the text means the text.
    if (isMouse(event->type())) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPointF position = viewport()->mapFrom(this, mouse->position());
        QMouseEvent inside(mouse->type(), position, mouse->globalPosition(), mouse->button(),
                           mouse->buttons(), mouse->modifiers());
        return QApplication::sendEvent(viewport(), &inside);
    }
    return QPlainTextEdit::event(event);
}

// Qt takes the space between two lines for the end of the upper one.
QPointF PostEditor::snappedToLine(const QPointF &position) const
{
    const auto *page = static_cast<const PageLayout *>(document()->documentLayout());
    for (const VisibleBlock &block : visibleBlocks()) {
        if (position.y() < block.rect.top() || position.y() >= block.rect.bottom())
            continue;
        const int row = int((position.y() - block.rect.top()) / page->pitch());
        const int rows = block.block.layout()->lineCount();
        const QTextLine line = block.block.layout()->lineAt(qBound(0, row, rows - 1));
        const QRectF rect = line.naturalTextRect().translated(block.rect.topLeft());
        return {position.x(), rect.center().y()};
    }
    return position;
}

bool PostEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            Q_EMIT zoomRequested(wheel->angleDelta().y() > 0 ? 1 : -1);
            event->accept();
            return true;
        }
    }
    if (!isMouse(event->type()))
        return QPlainTextEdit::viewportEvent(event);
    auto *mouse = static_cast<QMouseEvent *>(event);
    QMouseEvent snapped(mouse->type(), snappedToLine(mouse->position()), mouse->globalPosition(),
                        mouse->button(), mouse->buttons(), mouse->modifiers());
    const bool handled = QPlainTextEdit::viewportEvent(&snapped);
    event->setAccepted(snapped.isAccepted());
    return handled;
}

// The base class removes and inserts in two places at once, in which lines lose their own endings.
void PostEditor::dropEvent(QDropEvent *event)
{
    const bool isOwn = event->source() == viewport() || event->source() == this;
    if (!isOwn || event->dropAction() != Qt::MoveAction || !isEditable()
        || !event->mimeData()->hasText()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    moveSelection(cursorForPosition(event->position().toPoint()).position());
    event->acceptProposedAction();
    QDragLeaveEvent left; // Takes away the cursor that shows where the drop would go.
    QPlainTextEdit::dragLeaveEvent(&left);
}

void PostEditor::moveSelection(app::TextPosition position)
{
    const app::TextRange moved = selection().range();
    if (m_post == nullptr || (position >= moved.start && position <= moved.end()))
        return;
    const QString text = m_post->text().mid(moved.start, moved.length);
    const app::TextEdit removal{moved, {}};
    const app::TextEdit insertion{{position, 0}, text};
    const bool isForward = position > moved.start;
    const app::TextPosition start = isForward ? position - moved.length : position;
    apply({isForward ? QList<app::TextEdit>{removal, insertion}
                     : QList<app::TextEdit>{insertion, removal},
           {start, start + moved.length}});
    ensureCursorVisible();
}

bool PostEditor::isInPlainLines() const
{
    const auto line = app::SyntaxState::fromInt(textCursor().block().userState()).line;
    return line == app::SyntaxState::Line::Code || line == app::SyntaxState::Line::FrontMatter;
}

void PostEditor::keyPressEvent(QKeyEvent *event)
{
    if (reachesHidden(event->key())) {
        m_fold->setFolded(false);
        event->accept();
        return;
    }
    if (const std::optional<app::TextChange> change = changeBy(*event)) {
        apply(*change);
        ensureCursorVisible();
        event->accept();
        return;
    }
    const int before = textCursor().position();
    {
        const QScopedValueRollback navigating(m_isNavigating, true);
        QPlainTextEdit::keyPressEvent(event);
    }
    if (!textCursor().block().isVisible())
        setTextCursor(m_fold->movedOut(textCursor(), textCursor().position() >= before));
}

std::optional<app::TextChange> PostEditor::changeBy(const QKeyEvent &event) const
{
    if (!isEditable())
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return changeByEnter(event.modifiers());
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return changeByTab(event.key() == Qt::Key_Backtab);
    case Qt::Key_Backspace:
        return event.modifiers() == Qt::NoModifier ? changeByBackspace() : std::nullopt;
    default:
        return changeByPair(event.text());
    }
}

bool PostEditor::reachesHidden(int key) const
{
    const QTextCursor cursor = textCursor();
    QTextBlock reached;
    if (key == Qt::Key_Backspace && cursor.atBlockStart())
        reached = cursor.block().previous();
    else if (key == Qt::Key_Delete && cursor.atBlockEnd())
        reached = cursor.block().next();
    return !cursor.hasSelection() && reached.isValid() && !reached.isVisible();
}

app::TextChange PostEditor::changeByEnter(Qt::KeyboardModifiers modifiers) const
{
    const app::TextSelection at = selection();
    const QString text = m_post->text();
    const bool isPlain = modifiers.testFlag(Qt::ShiftModifier);
    const app::LineStart start = app::lineStart(app::viewOf(text, app::lineAt(text, at.start())));
    const auto line = app::SyntaxState::fromInt(textCursor().block().userState()).line;
    // A list of YAML goes on as one of Markdown does.
    const bool isYamlItem = line == app::SyntaxState::Line::FrontMatter
        && start.kind == LineKind::Bullet && start.mark == u'-';
    if (at.isEmpty() && !isPlain && (!isInPlainLines() || isYamlItem)) {
        if (const auto change = app::continuedAt(text, at.cursor))
            return *change;
    }
    QString inserted = QStringLiteral("\n");
    if (isInPlainLines() && !isPlain) {
        const app::TextPosition lineAt = app::lineAt(text, at.start()).start;
        const QStringView before = app::viewOf(text, {lineAt, at.start() - lineAt});
        inserted += before.left(app::lineStart(before).indent);
    }
    const app::TextPosition cursor = at.start() + inserted.size();
    return {{{at.range(), inserted}}, {cursor, cursor}};
}

app::TextChange PostEditor::changeByTab(bool isBack) const
{
    const QString text = m_post->text();
    const app::TextSelection at = selection();
    const app::TextRange line = app::lineAt(text, at.start());
    const bool isItem = app::lineStart(app::viewOf(text, line)).isItem() && !isInPlainLines();
    const bool isLines = at.end() > line.end();
    if (isBack)
        return app::outdented(text, at);
    if (isItem || isLines)
        return app::indented(text, at);
    const qsizetype column = at.start() - line.start;
    const QString blanks(TabWidth - column % TabWidth, u' ');
    const app::TextPosition cursor = at.start() + blanks.size();
    return {{{at.range(), blanks}}, {cursor, cursor}};
}

std::optional<app::TextChange> PostEditor::changeByBackspace() const
{
    if (!selection().isEmpty() || isInPlainLines())
        return std::nullopt;
    return app::unmarkedAt(m_post->text(), selection().cursor);
}

std::optional<app::TextChange> PostEditor::changeByPair(const QString &typed) const
{
    const app::TextSelection at = selection();
    if (typed.size() != 1 || at.isEmpty() || partnerOf(typed[0]).isNull())
        return std::nullopt;
    const QList<app::TextEdit> edits{{{at.start(), 0}, typed},
                                     {{at.end(), 0}, QString(partnerOf(typed[0]))}};
    return app::TextChange{edits, {at.anchor + 1, at.cursor + 1}};
}

} // namespace ui
