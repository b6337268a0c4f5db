// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/folderwalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using app::FolderWalk;
using app::WalkedFile;
using app::walkFolder;

class FolderWalkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *name : {"b.md", "a.md", "x/c.md", "x/y/d.md", "x/e.png"})
            write(QString::fromLatin1(name), "text");
    }

    void findsFilesByPath()
    {
        QCOMPARE(
            names({}),
            QStringList({QStringLiteral("a.md"), QStringLiteral("b.md"), QStringLiteral("x/c.md"),
                         QStringLiteral("x/e.png"), QStringLiteral("x/y/d.md")}));
    }

    void entersWhatItMay()
    {
        app::WalkRules rules;
        rules.entersFolder = [](QStringView, QStringView path) {
            return path != u"x/y";
        };
        rules.takesFile = [](QStringView name) {
            return name.endsWith(u".md");
        };
        QCOMPARE(names(rules),
                 QStringList(
                     {QStringLiteral("a.md"), QStringLiteral("b.md"), QStringLiteral("x/c.md")}));
    }

    void goesNoDeeperThanAsked()
    {
        app::WalkRules rules;
        rules.maximumDepth = 1;
        QCOMPARE(names(rules), QStringList({QStringLiteral("a.md"), QStringLiteral("b.md")}));
    }

    void linksAreToldAndNotFollowed()
    {
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("loop"))));
        const FolderWalk found = walkFolder(m_folder->path());
        QCOMPARE(found.files.size(), 5);
        QCOMPARE(found.links, QStringList{m_folder->filePath(QStringLiteral("loop"))});
    }

    void pipesAreNoFiles()
    {
        QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(QStringLiteral("p.md"))), 0600), 0);
        QCOMPARE(walkFolder(m_folder->path()).files.size(), 5);
    }

    void aMissingFolderIsUnreadable()
    {
        QCOMPARE(walkFolder(QStringLiteral("/nowhere")).unreadable,
                 QStringList{QStringLiteral("/nowhere")});
    }

    void aStampTellsAChange()
    {
        const QList<WalkedFile> before = walkFolder(m_folder->path()).files;
        write(QStringLiteral("a.md"), "other text");
        const QList<WalkedFile> after = walkFolder(m_folder->path()).files;
        QVERIFY(before.first() != after.first());
        QCOMPARE(before.mid(1), after.mid(1));
        QCOMPARE(after.first().stamp.size, 10);
    }

private:
    QStringList names(const app::WalkRules &rules) const
    {
        QStringList result;
        for (const WalkedFile &file : walkFolder(m_folder->path(), rules).files)
            result.append(QDir(m_folder->path()).relativeFilePath(file.path));
        return result;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(name)).path()));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FolderWalkTest)
#include "folderwalktest.moc"
