// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/pastedpicture.h"
#include "ui/common/messagebar.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QUrl;

namespace ui {

class PageFindBar;
class ThemeController;

/// The place where the preview is shown: a quiet sheet in the page's colour until there is a page,
/// a sentence where there can be none, a bar above for what went wrong and one below that tells
/// where a link leads before anything is opened.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives this.
    explicit PreviewPane(const ThemeController &theme, QWidget *parent = nullptr);

    /// Shows `page` from now on. Null goes back to the sheet, which is empty then.
    void showPage(QWidget *page);
    /// Shows a sentence instead of the page, with a button unless `action` is empty.
    void showNotice(const QString &text, const QString &action = {});
    /// The sentence that is shown; empty while there is none.
    [[nodiscard]] QString notice() const;

    [[nodiscard]] PageFindBar &findBar() { return *m_findBar; }
    /// Whether the keyboard is here.
    [[nodiscard]] bool hasKeyboard() const;
    void takeKeyboard();

    /// Width of the page in pixels, centred; 0 for all there is.
    void setPageWidth(int width);
    /// Says something about how the page is dressed, above it, until it is dismissed.
    void showNote(const QString &text, const QList<MessageBar::Choice> &choices = {});
    void dismissNote();
    void showWarning(const QString &text);
    void dismissWarning();
    /// Tells where `url` leads. It is opened only when the user says so, and only where it is an
    /// address of the web or of mail.
    void showLink(const QUrl &url);

Q_SIGNALS:
    /// The notice's button.
    void actionChosen();
    /// Absolute paths.
    void filesDropped(const QStringList &paths);
    /// A picture without a file.
    void imageDropped(const app::PastedPicture &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController &m_theme;
    MessageBar *m_warning;
    MessageBar *m_note;
    QStackedLayout *m_stack;
    QWidget *m_sheet;
    QLabel *m_notice;
    QPushButton *m_action;
    QWidget *m_room; ///< Holds the page in its middle.
    QWidget *m_page = nullptr;
    int m_pageWidth = 0;
    PageFindBar *m_findBar;
    MessageBar *m_link;
};

/// `url` so that nobody is misled: whole, decoded where that is harmless, invisible and
/// direction-changing characters percent-encoded.
[[nodiscard]] QString plainAddress(const QUrl &url);

/// True for http, https and mailto: what may be handed to the desktop.
[[nodiscard]] bool isOpenable(const QUrl &url);

} // namespace ui
