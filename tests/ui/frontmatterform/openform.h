// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/frontmatterform.h"
#include "ui/frontmatterform/frontmatterformcontroller.h"
#include "ui/theme/themecontroller.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace test {

/// A form in a window of its own, open on a post of a blog in a temporary folder.
class OpenForm final
{
public:
    OpenForm()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , theme(settings)
        , actions(theme)
        , controller(actions, theme)
    {
        controller.widget().resize(300, 800);
        controller.widget().show();
        controller.widget().activateWindow();
    }
    ~OpenForm() { controller.setPost(nullptr); }

    /// A file of the blog.
    void write(const QString &name, const QString &text)
    {
        const QString path = folder.filePath(QStringLiteral("blog/") + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    /// Opens `text` as the post `name` of the blog.
    void open(const QString &text, const QString &name = {})
    {
        controller.setPost(nullptr);
        post = std::make_unique<app::PostDocument>(text);
        controller.setPost(post.get());
        if (name.isEmpty())
            return;
        const QString blog = folder.filePath(QStringLiteral("blog"));
        controller.setPlace({blog + QLatin1Char('/') + name, blog});
    }

    ui::FrontMatterForm &form() { return static_cast<ui::FrontMatterForm &>(controller.widget()); }
    ui::FieldRow &row(const QString &key) { return *form().row(key); }
    /// The line of the field's control; null where it has none.
    QLineEdit *line(const QString &key)
    {
        return form().row(key) == nullptr ? nullptr : row(key).control().findChild<QLineEdit *>();
    }
    /// The button below the field; null where none is offered.
    QPushButton *fix(const QString &key)
    {
        auto *button = row(key).findChild<QPushButton *>(QStringLiteral("fieldFix"));
        return button != nullptr && button->isVisible() ? button : nullptr;
    }
    [[nodiscard]] QString text() const { return post->text(); }

    QTemporaryDir folder;
    app::Settings settings;
    ui::ThemeController theme;
    ui::ActionSet actions;
    ui::FrontMatterFormController controller;
    std::unique_ptr<app::PostDocument> post;
};

} // namespace test
