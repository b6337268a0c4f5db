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
        const Result<void> done = app::carryOut(plan->change(), folder.path(Journal));
        QVERIFY2(done, done ? "" : qPrintable(app::toString(done.error())));
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
        QVERIFY(app::carryOut(back->change(), folder.path(Journal)));
        for (auto text = blog.before.cbegin(); text != blog.before.cend(); ++text)
            QCOMPARE(folder.bytes(text.key()), *text);
        QVERIFY(QFileInfo::exists(from));
    }

private:
    const QString Journal = QStringLiteral(".journal");

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
