// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/pastedpicture.h"
#include "app/base/readingplace.h"
#include "app/text/textselection.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTextBlock>

#include <optional>

namespace app {
class PostDocument;
}

namespace ui {

class EditorGutter;
class FrontMatterFold;
class Highlighter;

/// A line of text in view.
struct VisibleBlock {
    QTextBlock block;
    QRectF rect; ///< In the viewport.
};

/// The text of a post to be edited: a page of lines no longer than the eye likes, in the middle of
/// the pane.
class PostEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PostEditor(const Theme &theme, QWidget *parent = nullptr);
    ~PostEditor() override;

    /// Null for none. The post outlives this or is taken away first.
    void setPost(app::PostDocument *post);
    [[nodiscard]] app::PostDocument *post() const { return m_post; }
    /// False where nothing is open, and while the post is read-only.
    [[nodiscard]] bool isEditable() const;
    void setTheme(const Theme &theme);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setEditorFont(const QFont &font);
    void setShowsLineNumbers(bool shows);
    [[nodiscard]] bool showsLineNumbers() const { return m_showsLineNumbers; }
    void setWrapsLines(bool wraps);

    [[nodiscard]] app::TextSelection selection() const;
    void select(const app::TextSelection &selection);
    /// One undo step. No copy of the post's text should be held meanwhile: it would be made anew.
    void apply(const app::TextChange &change);

    /// Where the text that is selected goes when it is dragged to `position`.
    void moveSelection(app::TextPosition position);

    /// Marks `matches` (ascending), `current` (an index, -1 for none) more so.
    void setMatches(const QList<app::TextRange> &matches, int current);

    /// Source line at the top of the view, from 1, with the part of it that is scrolled past.
    [[nodiscard]] double topLine() const;
    /// Puts that line at the top without a scrolled().
    void scrollToLine(double line);
    [[nodiscard]] app::ReadingPlace readingPlace() const;
    /// Shows that place, to the nearest row, without a signal.
    void scrollTo(const app::ReadingPlace &place);

    [[nodiscard]] QList<VisibleBlock> visibleBlocks() const;
    /// Those that reach into `area` of the viewport.
    [[nodiscard]] QList<VisibleBlock> visibleBlocks(const QRect &area) const;
    /// Where `range` of `block`'s text stands: a rectangle for each of its lines, in the viewport.
    [[nodiscard]] QList<QRectF> rectsOf(const VisibleBlock &block, int start, int length) const;
    [[nodiscard]] Highlighter &highlighter() { return *m_highlighter; }
    [[nodiscard]] FrontMatterFold &fold() { return *m_fold; }
    [[nodiscard]] QRect gutterRect() const;

Q_SIGNALS:
    void editableChanged();
    void scrolled(double line);
    /// The view was scrolled or the cursor moved, by the user or what the user did.
    void readingPlaceChanged(const app::ReadingPlace &place);
    void filesDropped(const QStringList &paths);
    void imagePasted(const app::PastedPicture &picture);
    /// By the wheel; positive for larger.
    void zoomRequested(int steps);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void updateReadOnly();
    void updateMargins();
    void updateMarginPictures();
    void updateMarginPictures(const QRect &area, int scrolledBy = 0);
    void updateWrapMode(const QTextDocument &shown);
    void followLineLength(int position, int removed, int added);
    void updateColors();
    void followScrolling();
    void followCursor();
    void tellReadingPlace();
    void leaveHidden();
    [[nodiscard]] QPointF snappedToLine(const QPointF &position) const;
    [[nodiscard]] bool isInPlainLines() const;
    /// What the key does that the base class would not.
    [[nodiscard]] std::optional<app::TextChange> changeBy(const QKeyEvent &event) const;
    [[nodiscard]] app::TextChange changeByEnter(Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] app::TextChange changeByTab(bool isBack) const;
    [[nodiscard]] std::optional<app::TextChange> changeByBackspace() const;
    [[nodiscard]] std::optional<app::TextChange> changeByPair(const QString &typed) const;
    /// True where deleting by `key` would reach into hidden lines.
    [[nodiscard]] bool reachesHidden(int key) const;

    Theme m_theme;
    app::PostDocument *m_post = nullptr;
    QTextDocument *m_empty;
    Highlighter *m_highlighter;
    FrontMatterFold *m_fold;
    EditorGutter *m_gutter;
    QList<app::TextRange> m_matches;
    int m_currentMatch = -1;
    bool m_showsLineNumbers = false;
    bool m_wrapsLines = true;
    bool m_isScrollingQuietly = false;
    double m_knownTop = 1; ///< topLine() as it was last told or set.
    app::ReadingPlace m_knownPlace; ///< The same of readingPlace().
    bool m_isNavigating = false;
    int m_cursorBlock = -1;
    bool m_hadSelection = false;
};

} // namespace ui
