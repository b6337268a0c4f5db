// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/frontmatter.h"
#include "app/post/postplace.h"

#include <QList>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class FieldRow;
class ThemeController;

/// The front matter as a column of fields in the order of the file. Shows; whoever owns it makes
/// the edits.
class FrontMatterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FrontMatterForm(const ThemeController &theme, QWidget *parent = nullptr);

    /// No post is open.
    void showNothing();
    /// The post has no front matter.
    void showMissing();
    /// `text` is what `frontMatter` was read from. A row stays as long as its key does, and with it
    /// focus and cursor.
    void showFields(const app::FrontMatter &frontMatter, const QString &text);
    /// Shows all of it, greyed.
    void setReadOnly(bool isReadOnly);
    /// The fields can't be read: the last ones stay, greyed.
    void showError(const app::Error &error);
    void setPlace(const app::PostPlace &place);

    /// Null where no field of that name is shown.
    [[nodiscard]] FieldRow *row(const QString &key) const;
    void focusField(const QString &key);

Q_SIGNALS:
    void valueEdited(const QString &key, const QVariant &value);
    void addRequested(const QString &key);
    void renameRequested(const QString &key, const QString &newKey);
    void removeRequested(const QString &key);
    void frontMatterRequested();
    void lineRequested(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMissingPage();
    [[nodiscard]] QWidget *makeFieldsPage();
    [[nodiscard]] QFrame *makeNotice();
    [[nodiscard]] FieldRow *makeRow(const app::Field &field);
    void showNotice(const QString &title, const QString &text, int line);
    void fillAddMenu();
    void startNaming();
    void updateColors();

    const ThemeController &m_theme;
    bool m_isReadOnly = false; ///< The whole post is.
    bool m_isTextOnly = false; ///< The front matter is nothing that the form can change.
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    QWidget *m_missing;
    QWidget *m_fields;
    QScrollArea *m_scrollArea;
    QWidget *m_content;
    QVBoxLayout *m_rowLayout;
    QLineEdit *m_nameEdit;
    QPushButton *m_addButton;
    QFrame *m_notice;
    QLabel *m_noticeIcon;
    QLabel *m_noticeTitle;
    QLabel *m_noticeText;
    QPushButton *m_lineButton;
    int m_noticeLine = 0;
    QList<FieldRow *> m_rows;
    app::PostPlace m_place;
};

} // namespace ui
