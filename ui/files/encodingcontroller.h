// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/textencoding.h"
#include "ui/common/messagebar.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;

namespace app {
class PostDocument;
}

namespace ui {

class EncodingMenu;
class FileController;
class ThemeController;

/// Reads the open post in another encoding or saves it in one; says above the text why a post can
/// only be read, and what can be done about it.
class EncodingController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this. What went wrong is said in `messages`.
    EncodingController(FileController &files, MessageBar &messages, const ThemeController &theme,
                       QObject *parent = nullptr);
    ~EncodingController() override;

    /// To be put above the text, into a window, which owns it from then on.
    [[nodiscard]] MessageBar &notice() { return *m_notice; }
    /// The two, for a menu bar and a status bar. They belong to this.
    [[nodiscard]] QMenu &reopenMenu();
    [[nodiscard]] QMenu &saveMenu();

    /// Null for none.
    void setPost(app::PostDocument *post);

Q_SIGNALS:
    /// The user wants to see that line.
    void lineRequested(int line);

private:
    void update();
    void showReason();
    void offerEncodings(int line);
    [[nodiscard]] MessageBar::Choice goToLine(int line);
    [[nodiscard]] MessageBar::Choice otherEncoding();
    void reopen(const app::TextEncoding &encoding);
    void save(const app::TextEncoding &encoding);
    void tellMissing(const app::TextEncoding &encoding);

    FileController &m_files;
    MessageBar &m_messages;
    QPointer<MessageBar> m_notice;
    std::unique_ptr<EncodingMenu> m_reopen;
    std::unique_ptr<EncodingMenu> m_save;
    app::PostDocument *m_post = nullptr;
};

} // namespace ui
