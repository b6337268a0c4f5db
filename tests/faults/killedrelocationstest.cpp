// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faults.h"
#include "tests/support/blogcase.h"
#include "tests/support/killedchild.h"

#include "app/assets/folderrename.h"
#include "app/assets/imagecleanup.h"
#include "app/assets/imagelead.h"
#include "app/assets/imagerelocation.h"
#include "app/assets/namepattern.h"
#include "app/storage/fileio.h"

#include <QDirIterator>
#include <QTest>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>

using app::ImageRelocation;
using app::MentionIndex;
using app::PostPlace;
using app::Result;
using test::CaseFolder;
using test::killPoint;

namespace {

template <typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// These stand before the C library's. Each is a point before the call and one behind it.
extern "C" {

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned int flags) noexcept
{
    static const auto call = original<decltype(renameat2)>("renameat2");
    killPoint.pass();
    const int result = call(fromFolder, from, toFolder, to, flags);
    killPoint.pass();
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto call = original<decltype(rename)>("rename");
    killPoint.pass();
    const int result = call(from, to);
    killPoint.pass();
    return result;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto call = original<decltype(linkat)>("linkat");
    killPoint.pass();
    const int result = call(fromFolder, from, toFolder, to, flags);
    killPoint.pass();
    return result;
}

int unlink(const char *path) noexcept
{
    static const auto call = original<decltype(unlink)>("unlink");
    killPoint.pass();
    const int result = call(path);
    killPoint.pass();
    return result;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    static const auto call = original<decltype(pwrite)>("pwrite");
    killPoint.pass();
    // A write that is cut off in the middle.
    if (killPoint.wanted != 0 && killPoint.calls + 1 == killPoint.wanted)
        static_cast<void>(call(fd, bytes, size / 2, offset));
    killPoint.pass();
    return call(fd, bytes, size, offset);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static const auto call = original<decltype(write)>("write");
    killPoint.pass();
    const ssize_t written = call(fd, bytes, size);
    killPoint.pass();
    return written;
}

int fsync(int fd)
{
    static const auto call = original<decltype(fsync)>("fsync");
    killPoint.pass();
    return call(fd);
}

} // extern "C"

// P10: a process is killed at each call with which it changes a file. After the next start no image
// is lost and no reference leads nowhere.
class KilledRelocationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledRelocationIsFinishedOrNeverBegan_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("rename") << QStringLiteral("assets/img/새.png");
        if (test::times(1, 0) == 1)
            QTest::newRow("move") << QStringLiteral("assets/photos/2026/a.png");
    }

    void aKilledRelocationIsFinishedOrNeverBegan()
    {
        QFETCH(const QString, to);
        int kills = 0;
        int finished = 0;
        bool isKilled = true;
        const int wanted = test::times(250, 0);
        for (int round = 0; round == 0 || kills < wanted; ++round) {
            isKilled = true;
            for (int point = 1; isKilled; ++point) {
                const CaseFolder folder(blog());
                const ImageRelocation plan = planned(folder, to);
                isKilled = test::isKilledAt(
                    point, [&] { static_cast<void>(app::carryOut(plan.change(), notes(folder))); });
                kills += isKilled ? 1 : 0;
                finished += app::finishInterrupted(notes(folder)).isEmpty() ? 0 : 1;
                verify(folder, to);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("killed at point %1").arg(point)));
            }
        }
        QVERIFY(finished > kills / 2);
        test::report({QStringLiteral("P10"),
                      QStringLiteral("killed at each call of a change to an image and the three "
                                     "posts and styles that refer to it (%1)")
                          .arg(QString::fromUtf8(QTest::currentDataTag())),
                      kills,
                      QStringLiteral("0 lost images, 0 references that lead nowhere; %1 changes "
                                     "finished at the next start")
                          .arg(finished),
                      QStringLiteral("references that lead nowhere")});
    }

    void theHarnessSeesAnUnguardedChange()
    {
        // The same steps without a note: some kill must leave a reference that leads nowhere.
        const QString to = QStringLiteral("assets/img/b.png");
        bool isCaught = false;
        bool isKilled = true;
        for (int point = 1; isKilled && !isCaught; ++point) {
            const CaseFolder folder(blog());
            const ImageRelocation plan = planned(folder, to);
            isKilled = test::isKilledAt(point, [&] {
                QFile::rename(plan.move.from, plan.move.to);
                for (const app::RelocatedText &text : plan.texts)
                    static_cast<void>(app::saveFile(text.rewrite.path, text.rewrite.after));
            });
            static_cast<void>(app::finishInterrupted(notes(folder)));
            isCaught = danglingReferences(folder) > 0;
        }
        QVERIFY(isCaught);
    }

    void aKilledFolderRenameIsFinishedOrNeverBegan()
    {
        int kills = 0;
        int finished = 0;
        const int wanted = test::times(500, 0);
        for (int round = 0; round == 0 || kills < wanted; ++round) {
            bool isKilled = true;
            for (int point = 1; isKilled; ++point) {
                const CaseFolder folder(blogWithFolder());
                const app::FileChange change = plannedFolderRename(folder);
                isKilled = test::isKilledAt(
                    point, [&] { static_cast<void>(app::carryOut(change, notes(folder))); });
                kills += isKilled ? 1 : 0;
                finished += app::finishInterrupted(notes(folder)).isEmpty() ? 0 : 1;
                verifyFolder(folder);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("killed at point %1").arg(point)));
            }
        }
        QVERIFY(finished > kills / 2);
        test::report({QStringLiteral("P10"),
                      QStringLiteral("killed at each call of a rename of a post's folder and the "
                                     "three texts that refer to what is in it"),
                      kills,
                      QStringLiteral("0 lost files, 0 references that lead nowhere; %1 changes "
                                     "finished at the next start")
                          .arg(finished),
                      QStringLiteral("references that lead nowhere")});
    }

    void theHarnessSeesAnUnguardedFolderRename()
    {
        bool isCaught = false;
        bool isKilled = true;
        for (int point = 1; isKilled && !isCaught; ++point) {
            const CaseFolder folder(blogWithFolder());
            const app::FileChange change = plannedFolderRename(folder);
            isKilled = test::isKilledAt(point, [&] {
                QFile::rename(change.moves.first().from, change.moves.first().to);
                for (const app::FileRewrite &text : change.rewrites)
                    static_cast<void>(app::saveFile(text.path, text.after));
            });
            isCaught = !leadsRight(folder);
        }
        QVERIFY(isCaught);
    }

    void aKilledCleanupLosesNothing()
    {
        int kills = 0;
        int inTrash = 0;
        const int wanted = test::times(250, 0);
        for (int round = 0; round == 0 || kills < wanted; ++round) {
            bool isKilled = true;
            for (int point = 1; isKilled; ++point) {
                const CaseFolder folder(blogToClean());
                const QTemporaryDir data; // The trash lies in it, on the same disk.
                qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
                isKilled = test::isKilledAt(point, [&] { clean(folder); });
                kills += isKilled ? 1 : 0;
                inTrash += int(app::trashedImages(folder.root()).size());
                verifyCleaned(folder);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("killed at point %1").arg(point)));
            }
        }
        QVERIFY(inTrash > 0);
        test::report({QStringLiteral("P10"),
                      QStringLiteral("killed at each call of a cleanup of two images that nothing "
                                     "uses"),
                      kills,
                      QStringLiteral("0 lost images, 0 references that lead nowhere; %1 brought "
                                     "back from the trash")
                          .arg(inTrash),
                      QStringLiteral("lost images")});
    }

    void theHarnessSeesACleanupThatUnlinks()
    {
        const CaseFolder folder(blogToClean());
        QVERIFY(QFile::remove(folder.path(QStringLiteral("img/one.png"))));
        QCOMPARE(imagesThere(folder), 2);
    }

private:
    static test::BlogCase blogWithFolder()
    {
        test::BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("posts/old/img/a.png")},
                         {QStringLiteral("image"), QStringLiteral("posts/old/둘.png")}};
        blog.before = {
            {QStringLiteral("_config.yml"), "logo: /posts/old/img/a.png\n"},
            {QStringLiteral("posts/old/index.md"), "![x](img/a.png) ![y](/posts/old/둘.png)\n"},
            {QStringLiteral("posts/other.md"), "[x](old/index.md) ![x](old/img/a.png)\n"},
        };
        return blog;
    }

    static app::FileChange plannedFolderRename(const CaseFolder &folder)
    {
        const PostPlace post{folder.path(QStringLiteral("posts/old/index.md")), folder.root()};
        MentionIndex index;
        index.update(post);
        const auto plan = app::planFolderRename(index, post, QStringLiteral("new"));
        if (!plan)
            qFatal("%s", qPrintable(app::toString(plan.error())));
        return plan->change();
    }

    /// Every text names the folder that is there, and that alone.
    static bool leadsRight(const CaseFolder &folder)
    {
        const bool isOld = folder.has(QStringLiteral("posts/old"));
        const QByteArray name = isOld ? "old" : "new";
        const QByteArray other = isOld ? "new" : "old";
        const QByteArray post
            = folder.bytes(QStringLiteral("posts/%1/index.md").arg(QString::fromLatin1(name)));
        const QByteArray logo = folder.bytes(QStringLiteral("_config.yml"));
        const QByteArray link = folder.bytes(QStringLiteral("posts/other.md"));
        return logo == "logo: /posts/" + name + "/img/a.png\n"
            && post == "![x](img/a.png) ![y](/posts/" + name + "/둘.png)\n"
            && link == "[x](" + name + "/index.md) ![x](" + name + "/img/a.png)\n";
    }

    static void verifyFolder(const CaseFolder &folder)
    {
        const bool isOld = folder.has(QStringLiteral("posts/old"));
        QVERIFY(isOld != folder.has(QStringLiteral("posts/new")));
        for (const QString &image : blogWithFolder().all(QStringLiteral("image"))) {
            QString path = image;
            if (!isOld)
                path.replace(QStringLiteral("old"), QStringLiteral("new"));
            QCOMPARE(folder.bytes(path), CaseFolder::pngBytes(image));
        }
        QVERIFY(leadsRight(folder));
        QVERIFY(QDir(notes(folder)).isEmpty());
    }

    static test::BlogCase blogToClean()
    {
        test::BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("img/used.png")},
                         {QStringLiteral("image"), QStringLiteral("img/one.png")},
                         {QStringLiteral("image"), QStringLiteral("img/둘.png")}};
        blog.before = {{QStringLiteral("_config.yml"), "title: x\n"},
                       {QStringLiteral("_posts/2026-01-01-a.md"), "![x](/img/used.png)\n"}};
        return blog;
    }

    static void clean(const CaseFolder &folder)
    {
        MentionIndex index;
        static_cast<void>(app::cleanImages(index, place(folder),
                                           {folder.path(QStringLiteral("img/one.png")),
                                            folder.path(QStringLiteral("img/둘.png"))}));
    }

    static int imagesThere(const CaseFolder &folder)
    {
        int count = 0;
        for (const QString &name : blogToClean().all(QStringLiteral("image")))
            count += folder.has(name) && folder.bytes(name) == CaseFolder::pngBytes(name) ? 1 : 0;
        return count;
    }

    static void verifyCleaned(const CaseFolder &folder)
    {
        QVERIFY(folder.has(QStringLiteral("img/used.png")));
        // All that is not in its place can be brought back.
        for (const app::TrashedImage &image : app::trashedImages(folder.root()))
            QVERIFY(app::restoreImage(image));
        QCOMPARE(imagesThere(folder), 3);
    }

    static test::BlogCase blog()
    {
        test::BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("assets/img/a.png")}};
        blog.before = {
            {QStringLiteral("_config.yml"), "logo: /assets/img/a.png\n"},
            {QStringLiteral("_posts/2026-01-01-a.md"), "![x](/assets/img/a.png)\n"},
            {QStringLiteral("_posts/2026-01-02-b.md"), "<img src=\"../assets/img/a.png\">\n"},
            {QStringLiteral("assets/main.css"), "a { background: url(img/a.png) }\n"},
        };
        return blog;
    }

    static QString notes(const CaseFolder &folder) { return folder.path(QStringLiteral(".notes")); }

    static PostPlace place(const CaseFolder &folder)
    {
        return {folder.path(QStringLiteral("x.md")), folder.root()};
    }

    static ImageRelocation planned(const CaseFolder &folder, const QString &to)
    {
        MentionIndex index;
        index.update(place(folder));
        QDir().mkpath(QFileInfo(folder.path(to)).path());
        const Result<ImageRelocation> plan = app::planRelocation(
            index, place(folder), folder.path(QStringLiteral("assets/img/a.png")), folder.path(to));
        if (!plan)
            qFatal("%s", qPrintable(app::toString(plan.error())));
        return *plan;
    }

    static void verify(const CaseFolder &folder, const QString &to)
    {
        const QString old = QStringLiteral("assets/img/a.png");
        QVERIFY(folder.has(old) != folder.has(to));
        QCOMPARE(folder.bytes(folder.has(old) ? old : to), CaseFolder::pngBytes(old));
        QCOMPARE(danglingReferences(folder), 0);
        QVERIFY(QDir(notes(folder)).isEmpty());
        // What a cut-off save left has a hidden name; nothing else is there but the blog's files.
        int count = 0;
        for (QDirIterator files(folder.root(), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext(); ++count)
            files.next();
        QCOMPARE(count, 5);
    }

    /// Of the four references of the blog, those that do not lead to the image.
    static int danglingReferences(const CaseFolder &folder)
    {
        int dangling = 4;
        for (const QString &text : blog().before.keys()) {
            for (const QString &name :
                 {QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("새.png")}) {
                const QString content = QString::fromUtf8(folder.bytes(text));
                const auto mentions = app::pathMentions(content, app::textKind(text), name);
                for (const app::PathMention &mention : mentions) {
                    const auto location = app::locateImage(app::destinationOf(mention, content),
                                                           {folder.path(text), folder.root()});
                    dangling -= location.isFile() ? 1 : 0;
                }
            }
        }
        return dangling;
    }
};

QTEST_GUILESS_MAIN(KilledRelocationsTest)
#include "killedrelocationstest.moc"
