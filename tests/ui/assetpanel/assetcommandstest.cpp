// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetcommands.h"
#include "app/markdown/renderer.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/assetview.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using app::Generator;
using namespace Qt::StringLiterals;
using ui::AssetPanelController;
using ui::AssetView;

// The menu of an image, in blogs of several generators.
class AssetCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void aFieldGetsTheAddressThatTheSiteServes_data();
    void aFieldGetsTheAddressThatTheSiteServes();
    void aBlogThatWasOpenedThroughALinkIsTheSame();
    void anImageThatNoFieldCanReferToLeavesTheValue();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }
    void draw(const QString &name) const;
    void open(const QString &root, Generator generator, const QString &post, const QString &text,
              const QString &habit = {});
    /// In the menu of the image of that name.
    void useInFrontMatter(const QString &key, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<AssetPanelController> m_panel;
    std::unique_ptr<app::PostDocument> m_document;
    QString m_root;
};

void AssetCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    m_settings = std::make_unique<app::Settings>(path(u"settings.ini"_s));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_panel = std::make_unique<AssetPanelController>(*m_actions, *m_theme, *m_settings);
    m_panel->widget().resize(270, 500);
    m_panel->widget().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_panel->widget()));
}

void AssetCommandsTest::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void AssetCommandsTest::draw(const QString &name) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QVERIFY(image.save(path(name)));
}

/// `habit` is the image that the blog's other posts have.
void AssetCommandsTest::open(const QString &root, Generator generator, const QString &post,
                             const QString &text, const QString &habit)
{
    const QString file = root + u'/' + post;
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    m_document = std::make_unique<app::PostDocument>(text);
    QVERIFY(m_document->saveAs(file, app::OnConflict::Replace));
    app::BlogFields blog;
    blog.site = {root, generator};
    app::FieldIndex index;
    if (!habit.isEmpty())
        index.posts.insert(u"other"_s,
                           {{}, {}, {{u"image"_s, app::FieldType::Image, {habit}, false}}});
    blog.uses = app::FieldUses(index);
    m_panel->setPost(m_document.get());
    m_panel->setSite(blog.site);
    m_panel->setPlace({file, root});
    if (!habit.isEmpty())
        m_panel->setBlog(blog);
    QSignalSpy scanned(m_panel->findChild<ui::AssetModel *>(), &ui::AssetModel::modelReset);
    m_panel->setRendered(
        std::make_shared<app::RenderedPost>(app::render(text, {}, m_document->revision())));
    QTRY_VERIFY(scanned.count() > 0);
}

void AssetCommandsTest::useInFrontMatter(const QString &key, const QString &name) const
{
    AssetView &view = *m_panel->widget().findChild<AssetView *>();
    QTimer::singleShot(0, m_panel.get(), [&key] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QMenu *inner : menu->findChildren<QMenu *>()) {
            for (QAction *action : inner->actions()) {
                if (inner->title() == u"Use in Front Matter" && action->text() == key)
                    action->trigger();
            }
        }
        menu->close();
    });
    const QModelIndexList found = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole,
                                                      name, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    Q_EMIT view.menuRequested(found.first(), view.mapToGlobal(QPoint()));
}

void AssetCommandsTest::aFieldGetsTheAddressThatTheSiteServes_data()
{
    QTest::addColumn<Generator>("generator");
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("habit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Hugo") << Generator::Hugo << u"static/img/a.png"_s << QString()
                          << u"/img/a.png"_s;
    QTest::newRow("Hexo") << Generator::Hexo << u"source/img/a.png"_s << QString()
                          << u"/img/a.png"_s;
    QTest::newRow("Jekyll") << Generator::Jekyll << u"img/a.png"_s << QString() << u"/img/a.png"_s;
    QTest::newRow("Jekyll, other posts leave the slash")
        << Generator::Jekyll << u"img/a.png"_s << u"img/a.png"_s << u"img/a.png"_s;
}

void AssetCommandsTest::aFieldGetsTheAddressThatTheSiteServes()
{
    QFETCH(const Generator, generator);
    QFETCH(const QString, image);
    QFETCH(const QString, habit);
    QFETCH(const QString, expected);
    draw(image);
    open(m_root, generator, u"posts/a.md"_s, u"---\nimage:\n---\n![x](/img/a.png)\n"_s, habit);
    useInFrontMatter(u"image"_s, u"a.png"_s);
    QCOMPARE(m_document->text(), u"---\nimage: %1\n---\n![x](/img/a.png)\n"_s.arg(expected));
}

void AssetCommandsTest::aBlogThatWasOpenedThroughALinkIsTheSame()
{
    draw(u"blog/img/a.png"_s);
    draw(u"blog/img/old.png"_s);
    QVERIFY(QFile::link(path(u"blog"_s), path(u"link"_s)));
    open(path(u"link"_s), Generator::Jekyll, u"_posts/a.md"_s,
         u"---\nimage: /img/old.png\n---\n![x](/img/a.png)\n"_s);
    useInFrontMatter(u"image"_s, u"a.png"_s);
    QCOMPARE(m_document->text(), u"---\nimage: /img/a.png\n---\n![x](/img/a.png)\n"_s);
}

void AssetCommandsTest::anImageThatNoFieldCanReferToLeavesTheValue()
{
    draw(u"assets/a.png"_s); // Hugo serves none of it as it is.
    open(m_root, Generator::Hugo, u"content/posts/a.md"_s,
         u"---\nimage: https://example.org/x.png\n---\n![x](a.png)\n"_s);
    const QString before = m_document->text();
    QSignalSpy failed(m_panel.get(), &AssetPanelController::failed);
    useInFrontMatter(u"image"_s, u"a.png"_s);
    QCOMPARE(m_document->text(), before);
    QCOMPARE(failed.count(), 1);
}

QTEST_MAIN(AssetCommandsTest)
#include "assetcommandstest.moc"
