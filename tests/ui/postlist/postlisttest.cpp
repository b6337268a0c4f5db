// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/postlist/postlistcontroller.h"
#include "ui/postlist/postlistmodel.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using ui::PostListController;
using ui::PostListModel;

class PostListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutABlogItOffersToOpenOne();
    void listsPostsNewestFirst();
    void filterLooksAtTitlesAndTags_data();
    void filterLooksAtTitlesAndTags();
    void returnInTheFilterOpensTheFirst();
    void aClickOpensAPost();
    void theOpenPostIsMarkedAndNotOpenedAgain();
    void refreshFindsNewPosts();
    void withoutAChosenBlogThatOfThePostIsListed();

private:
    void write(const QString &name, const QByteArray &bytes);
    void openBlog(int posts);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QListView *list() const { return m_posts->widget().findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *filter() const { return m_posts->widget().findChild<QLineEdit *>(); }
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<PostListController> m_posts;
};

void PostListTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("_config.yml"), "title: x\n");
    write(QStringLiteral("_posts/2024-01-02-a.md"), "---\ntitle: 첫 글\ntags: [여행]\n---\n");
    write(QStringLiteral("_posts/2025-03-04-b.md"), "---\ntitle: Second\ntags: [code]\n---\n");
    m_settings = std::make_unique<app::Settings>(path(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_posts = std::make_unique<PostListController>(*m_actions, *m_theme, *m_settings);
}

void PostListTest::cleanup()
{
    m_posts.reset();
}

void PostListTest::write(const QString &name, const QByteArray &bytes)
{
    QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void PostListTest::openBlog(int posts)
{
    m_settings->setBlogFolder(m_folder->path());
    QTRY_COMPARE(list()->model()->rowCount(), posts);
}

QStringList PostListTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        titles.append(list()->model()->index(row, 0).data().toString());
    return titles;
}

void PostListTest::withoutABlogItOffersToOpenOne()
{
    const auto *pages = qobject_cast<QStackedWidget *>(&m_posts->widget());
    QCOMPARE(pages->currentIndex(), 0);
    QSignalSpy triggered(&m_actions->action(ui::CommandId::OpenFolder), &QAction::triggered);
    pages->currentWidget()->findChild<QPushButton *>()->click();
    QCOMPARE(triggered.count(), 1);
    openBlog(2);
    QCOMPARE(pages->currentIndex(), 1);
}

void PostListTest::listsPostsNewestFirst()
{
    openBlog(2);
    QCOMPARE(titles(), (QStringList{QStringLiteral("Second"), QStringLiteral("첫 글")}));
}

void PostListTest::filterLooksAtTitlesAndTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("by title") << QStringLiteral("첫") << QStringList{QStringLiteral("첫 글")};
    QTest::newRow("whatever the case")
        << QStringLiteral("SECOND") << QStringList{QStringLiteral("Second")};
    QTest::newRow("by tag") << QStringLiteral("여행") << QStringList{QStringLiteral("첫 글")};
    QTest::newRow("nothing found") << QStringLiteral("없음") << QStringList();
}

void PostListTest::filterLooksAtTitlesAndTags()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    openBlog(2);
    filter()->setText(text);
    QCOMPARE(titles(), found);
    filter()->clear();
    QCOMPARE(titles().size(), 2);
}

void PostListTest::returnInTheFilterOpensTheFirst()
{
    openBlog(2);
    QSignalSpy requested(m_posts.get(), &PostListController::openRequested);
    filter()->setText(QStringLiteral("첫"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), path(QStringLiteral("_posts/2024-01-02-a.md")));
}

void PostListTest::aClickOpensAPost()
{
    openBlog(2);
    m_posts->widget().resize(220, 400);
    m_posts->widget().show();
    QSignalSpy requested(m_posts.get(), &PostListController::openRequested);
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), path(QStringLiteral("_posts/2025-03-04-b.md")));
}

void PostListTest::theOpenPostIsMarkedAndNotOpenedAgain()
{
    openBlog(2);
    m_posts->setCurrentPost({path(QStringLiteral("_posts/2024-01-02-a.md")), m_folder->path()});
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("첫 글"));
    QSignalSpy requested(m_posts.get(), &PostListController::openRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(requested.count(), 0);
    m_posts->setCurrentPost({});
    QVERIFY(!list()->currentIndex().isValid());
}

void PostListTest::refreshFindsNewPosts()
{
    openBlog(2);
    write(QStringLiteral("_posts/2026-05-06-c.md"), "---\ntitle: Third\ndraft: true\n---\n");
    m_posts->refresh();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QVERIFY(list()->model()->index(0, 0).data(PostListModel::IsDraftRole).toBool());
}

void PostListTest::withoutAChosenBlogThatOfThePostIsListed()
{
    m_posts->setCurrentPost({path(QStringLiteral("_posts/2024-01-02-a.md")), m_folder->path()});
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("첫 글"));
    const QTemporaryDir other;
    m_settings->setBlogFolder(other.path());
    QTRY_COMPARE(titles().size(), 0);
}

QTEST_MAIN(PostListTest)
#include "postlisttest.moc"
