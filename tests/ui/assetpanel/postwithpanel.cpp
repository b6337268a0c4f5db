// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/ui/assetpanel/postwithpanel.h"

#include "app/markdown/renderer.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using ui::AssetModel;
using ui::AssetPanelController;

void PostWithPanel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    // The trash lies in it.
    QVERIFY(QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
}

void PostWithPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    m_settings = std::make_unique<app::Settings>(file("settings.ini"));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_panel = std::make_unique<AssetPanelController>(*m_actions, *m_theme, *m_settings);
    m_panel->widget().resize(270, 500);
    m_panel->widget().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_panel->widget()));
    new QAbstractItemModelTester(m_panel->findChild<AssetModel *>(), m_panel.get());
}

void PostWithPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

QString PostWithPanel::file(const char *name) const
{
    return m_root + u'/' + QString::fromUtf8(name);
}

QByteArray PostWithPanel::read(const char *name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void PostWithPanel::write(const char *name, const QByteArray &bytes) const
{
    QFile opened(file(name));
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

void PostWithPanel::draw(const char *name, QRgb color) const
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(color);
    QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
    QVERIFY(image.save(file(name), "PNG"));
}

void PostWithPanel::open(const QString &text, const char *name)
{
    QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
    QFile post(file(name));
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write(text.toUtf8());
    post.close();
    app::Result<std::unique_ptr<app::PostDocument>> document = app::PostDocument::open(file(name));
    QVERIFY(document);
    m_document = std::move(document).value();
    m_panel->setPost(m_document.get());
    m_panel->setPlace({file(name), m_siteRoot});
    QSignalSpy scanned(m_panel->findChild<AssetModel *>(), &AssetModel::modelReset);
    render();
    if (text.contains(u".png") || QFileInfo::exists(file("post/img")))
        QTRY_VERIFY(scanned.count() > 0);
}

void PostWithPanel::render()
{
    m_panel->setRendered(std::make_shared<app::RenderedPost>(
        app::render(m_document->text(), {}, m_document->revision())));
}

QStringList PostWithPanel::rows() const
{
    QStringList result;
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        const auto state
            = static_cast<app::PostImage::State>(index.data(AssetModel::StateRole).toInt());
        result.append(
            QStringLiteral("%1 %2").arg(index.data().toString(), ui::stateWord(state)).trimmed());
    }
    return result;
}

QString PostWithPanel::labels() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->widget().findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void PostWithPanel::selectRow(int row) const
{
    view().setFocus();
    view().setCurrentIndex(view().model()->index(row, 0));
}

void PostWithPanel::choose(const char *text) const
{
    for (const QMenu *menu : m_panel->widget().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1StringView(text))
                action->trigger();
        }
    }
}
