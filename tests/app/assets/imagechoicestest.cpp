// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagechoices.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ImageChoicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"static/old.png"_s, 1);
        write(u"static/new.webp"_s, 5);
        write(u"content/a/index.md"_s, 1);
        write(u"content/a/img/mine.jpg"_s, 2);
        write(u"content/a/newer.png"_s, 3);
        write(u"content/b.md"_s, 1);
        write(u"themes/x/static/theirs.png"_s, 9);
        write(u"node_modules/y/z.png"_s, 9);
        write(u"top.svg"_s, 4);
    }

    void theNearestAndNewestComeFirst_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a post with a folder of its own")
            << u"content/a/index.md"_s
            << QStringList{u"newer.png"_s, u"mine.jpg"_s, u"new.webp"_s, u"top.svg"_s,
                           u"old.png"_s};
        QTest::newRow("a post among others")
            << u"content/b.md"_s
            << QStringList{u"newer.png"_s, u"mine.jpg"_s, u"new.webp"_s, u"top.svg"_s,
                           u"old.png"_s};
        QTest::newRow("a post that was never saved")
            << QString()
            << QStringList{u"new.webp"_s, u"top.svg"_s, u"newer.png"_s, u"mine.jpg"_s,
                           u"old.png"_s};
    }

    void theNearestAndNewestComeFirst()
    {
        QFETCH(const QString, post);
        QFETCH(const QStringList, expected);
        QStringList names;
        const QString file = post.isEmpty() ? QString() : m_folder.filePath(post);
        const QList<app::ImageChoice> choices = app::imageChoices({file, m_folder.path()});
        for (const app::ImageChoice &choice : choices)
            names.append(choice.name());
        QCOMPARE(names, expected);
    }

    void foldersAreThoseOfTheBlog()
    {
        for (const app::ImageChoice &choice : app::imageChoices({{}, m_folder.path()})) {
            const QString inside
                = choice.folder.isEmpty() ? choice.name() : choice.folder + u'/' + choice.name();
            QVERIFY2(QFileInfo(m_folder.filePath(inside)).isFile(), qPrintable(inside));
            QVERIFY(choice.changed.isValid());
        }
    }

    void noBlogHasNone() { QVERIFY(app::imageChoices({}).isEmpty()); }

private:
    void write(const QString &name, int day)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        QVERIFY(file.flush()); // Or closing it would change the time again.
        QVERIFY(file.setFileTime(QDateTime({2020, 1, day}, {12, 0}), QFile::FileModificationTime));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ImageChoicesTest)
#include "imagechoicestest.moc"
