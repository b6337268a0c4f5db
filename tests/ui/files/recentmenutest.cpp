// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/recentmenu.h"
#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ui::RecentMenu;

class RecentMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsPostsThatExistNewestFirst();
    void opensTheChosenPost();
    void saysSoWhereThereIsNone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static QStringList texts(RecentMenu &menu);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
};

void RecentMenuTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(path(QStringLiteral("settings.ini")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("2026-01-02-산책")));
    for (const char *name : {"a & b.md", "2026-01-02-산책/index.md"}) {
        QFile file(path(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

QStringList RecentMenuTest::texts(RecentMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text());
    return texts;
}

void RecentMenuTest::listsPostsThatExistNewestFirst()
{
    m_settings->addRecentPost(path(QStringLiteral("a & b.md")));
    m_settings->addRecentPost(path(QStringLiteral("gone.md")));
    m_settings->addRecentPost(path(QStringLiteral("2026-01-02-산책/index.md")));
    RecentMenu menu(*m_settings);
    QCOMPARE(texts(menu),
             (QStringList{QStringLiteral("2026-01-02-산책"), QStringLiteral("a && b.md")}));
}

void RecentMenuTest::opensTheChosenPost()
{
    m_settings->addRecentPost(path(QStringLiteral("a & b.md")));
    RecentMenu menu(*m_settings);
    QSignalSpy requested(&menu, &RecentMenu::openRequested);
    QCOMPARE(texts(menu).size(), 1);
    menu.actions().constFirst()->trigger();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), path(QStringLiteral("a & b.md")));
}

void RecentMenuTest::saysSoWhereThereIsNone()
{
    RecentMenu menu(*m_settings);
    QCOMPARE(texts(menu).size(), 1);
    QVERIFY(!menu.actions().constFirst()->isEnabled());
}

QTEST_MAIN(RecentMenuTest)
#include "recentmenutest.moc"
