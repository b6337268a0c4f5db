// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace ui {

class ThemeController;

/// A calm strip above a pane that says one thing and offers what can be done about it. Hidden while
/// there is nothing to say; a newer message replaces the older one.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Success, Warning, Error };

    struct Choice {
        QString text;
        std::function<void()> chosen; ///< Called on the GUI thread; the bar is closed before.
    };

    explicit MessageBar(const ThemeController &theme, QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text, const QList<Choice> &choices = {});
    [[nodiscard]] QString message() const;
    /// As a click on the first choice; false where none is offered.
    bool takeFirstChoice();

public Q_SLOTS:
    void dismiss();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void updateIcon();

    const ThemeController &m_theme;
    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_body; ///< Text and choices.
    QHBoxLayout *m_choices;
};

} // namespace ui
