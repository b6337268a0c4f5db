// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/pastedpicture.h"
#include "app/base/readingplace.h"
#include "app/text/textselection.h"
#include "ui/actions/actionset.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QStackedWidget;

namespace app {
class PostDocument;
class Settings;
} // namespace app

namespace ui {

class LineJump;
class PostEditor;
class SearchTarget;
class ThemeController;

/// The pane in which a post is written: carries out the commands of the Edit and Format menus and
/// those of the View menu that concern the text.
class EditorController final : public QObject
{
    Q_OBJECT

public:
    /// All three outlive this.
    EditorController(ActionSet &actions, const ThemeController &theme, app::Settings &settings,
                     QObject *parent = nullptr);
    ~EditorController() override;

    /// True where zooming is meant for another pane now; may be empty.
    std::function<bool()> leavesZoom;

    /// To be put into a window, which owns it from then on.
    [[nodiscard]] QWidget &widget();
    /// What a find bar works on.
    [[nodiscard]] SearchTarget &searchTarget();

    /// Null for none: a hint is shown then. A post that goes away is to be taken from here first.
    void setPost(app::PostDocument *post);

    /// From 1.
    [[nodiscard]] int line() const;
    /// In characters, from 1.
    [[nodiscard]] int column() const;
    [[nodiscard]] app::TextPosition cursorPosition() const;
    /// Empty where nothing is selected.
    [[nodiscard]] QString selectedText() const;

    /// Puts the cursor there, in view, and takes the focus.
    void goToLine(int line);
    /// The same for a place that is probably in view already: scrolls no further than needed.
    void goToPosition(app::TextPosition position);
    void select(const app::TextSelection &selection);
    /// Inserts at the cursor, replacing what is selected, as an undo step of its own. An image goes
    /// to a line of its own unless the cursor is within a line.
    void insertText(const QString &markdown);

    /// Source line at the top of the view, from 1, with the part of it that is scrolled past.
    [[nodiscard]] double topLine() const;
    /// Puts that line at the top, without a scrolled().
    void scrollToLine(double line);
    [[nodiscard]] app::ReadingPlace readingPlace() const;
    /// Shows that place, to the nearest row, without a signal.
    void scrollTo(const app::ReadingPlace &place);

    /// Ends what an input method is composing, so that the text is complete. To be called before
    /// the text is saved, exported or left.
    void commitComposition();

Q_SIGNALS:
    void cursorMoved(int line, int column);
    /// What selectedText() returns is another text.
    void selectionChanged();
    /// By the user, or to follow the cursor.
    void scrolled(double line);
    /// The view was scrolled or the cursor moved.
    void readingPlaceChanged(const app::ReadingPlace &place);
    void filesDropped(const QStringList &paths);
    void imagePasted(const app::PastedPicture &picture);

private:
    using TextCommand = std::function<app::TextChange(QStringView, const app::TextSelection &)>;

    void connectEditing();
    void connectFormatting();
    void connectView();
    void connectCommand(CommandId id, const TextCommand &command);
    void run(const TextCommand &command);
    void updateFont();
    void updateEnabled();
    void announceCursor();

    ActionSet &m_actions;
    const ThemeController &m_theme;
    app::Settings &m_settings;
    QPointer<QStackedWidget> m_stack;
    PostEditor *m_editor;
    LineJump *m_lineJump;
    SearchTarget *m_searchTarget;
    app::PostDocument *m_post = nullptr;
    int m_line = 0;
    int m_column = 0;
};

} // namespace ui
