// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/blogcase.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagerelocation.h"
#include "app/markdown/renderer.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using app::Error;
using app::ImageRelocation;
using app::MentionIndex;
using app::PostPlace;
using app::Result;
using test::BlogCase;
using test::CaseFolder;

// Golden blogs in tests/data/assets/relocation: each is relocated, compared, and taken back.
class ImageRelocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesFollow_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator cases(QStringLiteral(BYLINE_TEST_DATA "/assets/relocation"),
                           {QStringLiteral("*.blog")}, QDir::Files);
        int count = 0;
        for (; cases.hasNext(); ++count) {
            const QString file = cases.next();
            QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
        }
        QVERIFY(count >= 120);
    }

    void referencesFollow()
    {
        QFETCH(const QString, file);
        const BlogCase blog = test::readBlogCase(file);
        const CaseFolder folder(blog);
        const auto [from, to] = move(blog, folder);
        const QList<int> referencesBefore = parsedReferences(folder, blog, from);

        const Result<ImageRelocation> plan = relocation(folder, from, to);
        if (const QStringList fails = blog.all(QStringLiteral("fails")); !fails.isEmpty()) {
            QVERIFY(!plan);
            QCOMPARE(failure(plan.error(), folder), fails.first());
            return;
        }
        QVERIFY2(plan, plan ? "" : qPrintable(app::toString(plan.error())));
        perform(plan->change());
        for (auto text = blog.after.cbegin(); text != blog.after.cend(); ++text)
            QCOMPARE(folder.bytes(text.key()), *text);
        QVERIFY(QFileInfo::exists(to));
        QCOMPARE(QFileInfo::exists(from), false);
        QCOMPARE(leftIn(*plan, folder), blog.all(QStringLiteral("left")));
        // The real parser finds as many references as before; more where one led nowhere for its
        // spelling.
        const bool repairs = !blog.all(QStringLiteral("repairs")).isEmpty();
        QCOMPARE(parsedReferences(folder, blog, to) == referencesBefore, !repairs);

        const Result<ImageRelocation> back = app::planReturn(indexOf(folder), place(folder), *plan);
        QVERIFY2(back, back ? "" : qPrintable(app::toString(back.error())));
        perform(back->change());
        for (auto text = blog.before.cbegin(); text != blog.before.cend(); ++text)
            QCOMPARE(folder.bytes(text.key()), *text);
        QVERIFY(QFileInfo::exists(from));
    }

    void namesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("ending is kept") << QStringLiteral("b") << QStringLiteral("b.png");
        QTest::newRow("dots are no ending") << QStringLiteral("v1.2") << QStringLiteral("v1.2.png");
        QTest::newRow("blanks") << QStringLiteral("내 사진") << QStringLiteral("내-사진.png");
        QTest::newRow("no way out") << QStringLiteral("../../b.png") << QStringLiteral("b.png");
        QTest::newRow("other case") << QStringLiteral("A.png") << QStringLiteral("A.png");
    }

    void namesAreMadeSafe()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, name);
        QCOMPARE(app::renamedPath(QStringLiteral("/x/a.png"), wanted),
                 QString(QStringLiteral("/x/") + name));
    }

    void dangerousPathsAreRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *title, const char *from, const char *to, Error::Kind kind) {
            QTest::newRow(title) << QString::fromUtf8(from) << QString::fromUtf8(to) << kind;
        };
        row("out of the blog", "a.png", "../b.png", Error::Kind::InvalidArgument);
        row("through a link out of the blog", "a.png", "out/b.png", Error::Kind::InvalidArgument);
        row("an image outside", "/etc/a.png", "b.png", Error::Kind::InvalidArgument);
        row("no image by its bytes", "fake.png", "b.png", Error::Kind::InvalidArgument);
        row("no image by its new name", "a.png", "a.md", Error::Kind::InvalidArgument);
        row("a link", "link.png", "b.png", Error::Kind::AlreadyExists);
        row("a taken name", "a.png", "B.PNG", Error::Kind::AlreadyExists);
    }

    void dangerousPathsAreRefused()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const Error::Kind, kind);
        BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("a.png")},
                         {QStringLiteral("image"), QStringLiteral("b.png")}};
        blog.before = {{QStringLiteral("fake.png"), "text"}};
        const CaseFolder folder(blog);
        const QTemporaryDir outside;
        QVERIFY(QFile::link(outside.path(), folder.path(QStringLiteral("out"))));
        QVERIFY(QFile::link(folder.path(QStringLiteral("a.png")),
                            folder.path(QStringLiteral("link.png"))));
        if (kind == Error::Kind::InvalidArgument)
            QVERIFY(QFile::remove(folder.path(QStringLiteral("b.png"))));
        const QString source = from.startsWith(u'/') ? from : folder.path(from);
        const Result<ImageRelocation> plan = relocation(folder, source, folder.path(to));
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, kind);
    }

    void aReplacementChangesContentAndEnding_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("under its name") << QStringLiteral("a.png") << QByteArray("![x](a.png)\n");
        QTest::newRow("as another format")
            << QStringLiteral("a.jpg") << QByteArray("![x](a.jpg)\n");
    }

    void aReplacementChangesContentAndEnding()
    {
        QFETCH(const QString, to);
        QFETCH(const QByteArray, after);
        BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("a.png")}};
        blog.before = {{QStringLiteral("p.md"), "![x](a.png)\n"}};
        const CaseFolder folder(blog);
        const QString name = QStringLiteral("a.png");
        const QByteArray before = folder.bytes(name);
        const QByteArray bytes = before + "more";
        const Result<ImageRelocation> plan = app::planReplacement(
            indexOf(folder), place(folder), folder.path(name), folder.path(to), bytes);
        QVERIFY(plan);
        perform(plan->change());
        QCOMPARE(folder.bytes(to), bytes);
        QCOMPARE(folder.bytes(QStringLiteral("p.md")), after);
        const Result<ImageRelocation> back = app::planReturn(indexOf(folder), place(folder), *plan);
        QVERIFY(back);
        perform(back->change());
        QCOMPARE(folder.bytes(name), before);
        QCOMPARE(folder.bytes(QStringLiteral("p.md")), QByteArray("![x](a.png)\n"));
    }

    void aReplacementByTheSameBytesIsNone()
    {
        BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("a.png")}};
        const CaseFolder folder(blog);
        const QString path = folder.path(QStringLiteral("a.png"));
        const Result<ImageRelocation> plan = app::planReplacement(
            indexOf(folder), place(folder), path, path, folder.bytes(QStringLiteral("a.png")));
        QVERIFY(plan && plan->isEmpty());
    }

    void aTextThatIsNotUtf8IsNamed()
    {
        BlogCase blog;
        blog.commands = {{QStringLiteral("image"), QStringLiteral("a.png")}};
        blog.before = {{QStringLiteral("old.md"), "\xc7\xd1 ![x](a.png)\n"}};
        const CaseFolder folder(blog);
        const Result<ImageRelocation> plan = relocation(
            folder, folder.path(QStringLiteral("a.png")), folder.path(QStringLiteral("b.png")));
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::InvalidEncoding);
        QCOMPARE(plan.error().path, folder.path(QStringLiteral("old.md")));
    }

private:
    /// As app::carryOut() does, which has its own test, without waiting for the disk.
    static void perform(const app::FileChange &change)
    {
        for (const app::FileMove &step : change.moves)
            QVERIFY(QFile::rename(step.from, step.to));
        for (const app::FileRewrite &step : change.rewrites) {
            QFile file(step.path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.readAll(), step.before);
            QVERIFY(file.resize(0) && file.seek(0));
            QCOMPARE(file.write(step.after), step.after.size());
        }
    }

    static PostPlace place(const CaseFolder &folder)
    {
        return {folder.path(QStringLiteral("x.md")), folder.root()};
    }

    static MentionIndex indexOf(const CaseFolder &folder)
    {
        MentionIndex index;
        index.update(place(folder));
        return index;
    }

    static std::pair<QString, QString> move(const BlogCase &blog, const CaseFolder &folder)
    {
        static const QRegularExpression both(QStringLiteral(R"(^(.*\.\w+) (.*\.\w+)$)"));
        const auto match = both.match(blog.all(QStringLiteral("move")).first());
        return {folder.path(match.captured(1)), folder.path(match.captured(2))};
    }

    static Result<ImageRelocation> relocation(const CaseFolder &folder, const QString &from,
                                              const QString &to)
    {
        QDir().mkpath(QFileInfo(to).path());
        return app::planRelocation(indexOf(folder), place(folder), from, to);
    }

    static QString failure(const Error &error, const CaseFolder &folder)
    {
        if (error.kind == Error::Kind::AlreadyExists)
            return QStringLiteral("AlreadyExists");
        return QStringLiteral("%1 %2:%3")
            .arg(error.kind == Error::Kind::Unsupported ? QStringLiteral("Unsupported")
                                                        : app::describe(error.kind),
                 QDir(folder.root()).relativeFilePath(error.path))
            .arg(error.line);
    }

    static QStringList leftIn(const ImageRelocation &plan, const CaseFolder &folder)
    {
        QStringList left;
        for (const app::LeftMention &mention : plan.left)
            left.append(QStringLiteral("%1:%2")
                            .arg(QDir(folder.root()).relativeFilePath(mention.path))
                            .arg(mention.line));
        return left;
    }

    /// How often each post refers to `image`, as cmark and gumbo read it.
    static QList<int> parsedReferences(const CaseFolder &folder, const BlogCase &blog,
                                       const QString &image)
    {
        QList<int> counts;
        for (const QString &name : blog.before.keys()) {
            if (!name.endsWith(u".md"))
                continue;
            const app::RenderedPost post
                = app::render(QString::fromUtf8(folder.bytes(name)), {app::Dialect::Jekyll});
            int count = 0;
            for (const app::Reference &reference : post.references) {
                const auto found
                    = app::locateImage(reference.destination, {folder.path(name), folder.root()});
                count += found.path == image ? 1 : 0;
            }
            counts.append(count);
        }
        return counts;
    }
};

QTEST_GUILESS_MAIN(ImageRelocationTest)
#include "imagerelocationtest.moc"
