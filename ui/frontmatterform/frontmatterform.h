// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/meantfrontmatter.h"
#include "ui/frontmatterform/formcontext.h"

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class AddFieldBar;
class DropMark;
class FieldRow;
class FormNotice;
class MissingPage;

/// The front matter as a column of fields in the order of the file, then what the blog adds to it,
/// then what could be added. Shows; whoever owns it makes the edits.
class FrontMatterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FrontMatterForm(const ThemeController &theme, QWidget *parent = nullptr);
    ~FrontMatterForm() override;

    /// No post is open.
    void showNothing();
    /// What comes next is another post's: the rows that are shown only serve as its own.
    void leavePost();
    /// The post has no front matter, which may be `meant` for one.
    void showMissing(const std::optional<app::MeantFrontMatter> &meant = {});
    /// `text` is what `frontMatter` was read from. A row stays as long as its key does, and with it
    /// focus and cursor.
    void showFields(const app::FrontMatter &frontMatter, const QString &text);
    /// Shows all of it, greyed.
    void setReadOnly(bool isReadOnly);
    /// The fields of `text` can't be read: the last ones stay, greyed.
    void showError(const app::Error &error, const QString &text);
    void setPlace(const app::PostPlace &place);
    /// What is shown may be seen in another light; the next showFields() sees to it.
    void setBlog(const app::BlogFields &blog);
    /// Image files came, went or changed.
    void updateImages();
    [[nodiscard]] const app::BlogFields &blog() const { return m_context.blog; }
    /// Of the fields that are shown.
    [[nodiscard]] app::FrontMatterFormat format() const { return m_context.format; }

    /// Null where no field of that name is shown.
    [[nodiscard]] FieldRow *row(const QString &key) const;
    /// The keys that the post has, in the order of the rows.
    [[nodiscard]] QStringList ownKeys() const;
    /// `key` may be the path of a part of a group.
    void focusField(const QString &key);
    /// The same for a field that has just been typed in elsewhere: nothing is selected.
    void goOnTyping(const QString &key);
    /// The menu of the field that `part` is a part of; false where it is none of any.
    bool openMenu(QWidget *part);

Q_SIGNALS:
    void valueEdited(const QString &key, const QVariant &value);
    /// The edit that was refused last is to be made along with all that refers to the value.
    void followRequested();
    void addRequested(const QString &key);
    void renameRequested(const QString &key, const QString &newKey);
    void removeRequested(const QString &key);
    /// `index` among the fields of the post.
    void moveRequested(const QString &key, int index);
    void frontMatterRequested(app::FrontMatterFormat format);
    void lineRequested(int line);
    /// As app::repair() does it.
    void repairRequested(const app::Error &problem);

protected:
    /// From field to field by where they stand, whatever was made first.
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *makeFieldsPage();
    [[nodiscard]] FieldRow *makeRow(const app::FieldSpec &spec);
    [[nodiscard]] FieldRow *rowFor(const app::Field &field, const app::FieldSpec &spec);
    void updateMissing();
    void updateEnabled();
    [[nodiscard]] FieldRow *anyRow(const QString &key) const;
    void replaceRows(const QList<FieldRow *> &rows);
    void showGiven(QList<FieldRow *> &rows, const QList<app::Field> &own);
    [[nodiscard]] QStringList shownKeys() const;
    void showProblems(const app::FrontMatter &frontMatter, const QString &text);
    void moveBy(const QString &key, int steps);
    void drag(const QString &key, const QPoint &position);
    void drop(const QString &key, const QPoint &position);
    [[nodiscard]] int indexAt(const QPoint &position) const;
    void showHelp();
    void updateFocusProxy();
    void updateColors();

    app::ThumbnailCache *m_thumbnails;
    FormContext m_context;
    bool m_isReadOnly = false; ///< The whole post is.
    bool m_isOtherPost = false; ///< The rows still show the post before.
    bool m_isTextOnly = false; ///< The front matter is nothing that the form can change.
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    MissingPage *m_missing;
    FormNotice *m_notice;
    QScrollArea *m_scrollArea = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    AddFieldBar *m_addBar = nullptr;
    QLabel *m_help = nullptr;
    DropMark *m_dropMark = nullptr;
    QWidget *m_fields;
    QList<FieldRow *> m_rows; ///< The post's own, then the given ones.
};

} // namespace ui
