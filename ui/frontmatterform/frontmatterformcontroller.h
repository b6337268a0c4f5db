// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/fields/blogfields.h"
#include "app/frontmatter/meantfrontmatter.h"
#include "app/post/postdocument.h"
#include "app/post/postplace.h"
#include "app/text/textedit.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QVariant>

class QKeyEvent;
class QWidget;

namespace ui {

class ActionSet;
class BlogFieldsLoader;
class FrontMatterForm;
class ThemeController;

/// Keeps the form and the front matter of the open post the same: an edit in the form is a splice
/// of the post's text at once, a change of that text is shown in the form.
class FrontMatterFormController final : public QObject
{
    Q_OBJECT

public:
    FrontMatterFormController(ActionSet &actions, const ThemeController &theme,
                              QObject *parent = nullptr);
    ~FrontMatterFormController() override;

    /// Owned by this until a parent widget takes it.
    [[nodiscard]] QWidget &widget();

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    void setPlace(const app::PostPlace &place);

public Q_SLOTS:
    /// Puts the keyboard there; nothing where the form does not show such a field.
    void focusField(const QString &key);
    /// The blog's files may have changed: its rules, configuration or posts.
    void refreshBlog();
    /// Image files came, went or changed.
    void updateImages();

Q_SIGNALS:
    void lineRequested(int line);
    /// What the blog around the post knows of fields is known, or is something else.
    void blogRead(const app::BlogFields &blog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One key being typed in: the front matter before its first change. Each further change starts
    /// there, so that what is typed in passing ("a " needs quotes, "a b" does not) leaves no trace.
    struct Session {
        QString key;
        QString before;
        QString after;
        app::Revision revision; ///< Of the post after its last change.
    };

    void follow(const app::TextDelta &delta);
    void update();
    void show();
    void setBlog(const app::BlogFields &blog);
    void start(app::FrontMatterFormat format);
    void repair(const app::Error &problem);
    void letAliasesFollow();
    void setValue(const QString &key, const QVariant &value);
    void add(const QString &key);
    void rename(const QString &key, const QString &newKey);
    void remove(const QString &key);
    void move(const QString &key, int index);
    bool apply(const QString &key, const app::Result<app::TextEdit> &edit);
    void refuse(const QString &key, const app::Error &error);
    [[nodiscard]] bool pressButton(QWidget &widget, const QKeyEvent &event) const;
    void replaceFrontMatter(const QString &frontMatter, app::UndoStep step);

    ActionSet &m_actions;
    BlogFieldsLoader *m_loader;
    QPointer<FrontMatterForm> m_form;
    QPointer<app::PostDocument> m_post;
    QString m_frontMatter; ///< As shown: delimiters included, from the start of the post's text.
    std::optional<app::MeantFrontMatter> m_meant; ///< As shown; only where there is none.
    Session m_session;
    QString m_refusedKey;
    QVariant m_refusedValue;
    QStringList m_followed; ///< Keys of which the user wants what refers to them to follow.
};

} // namespace ui
