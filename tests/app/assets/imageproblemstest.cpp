// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageproblems.h"
#include "app/markdown/renderer.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using app::ImageProblem;
using app::PostImage;
using namespace Qt::StringLiterals;

class ImageProblemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_root = QFileInfo(m_folder.path()).canonicalFilePath(); }

    void problemsAreFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ImageProblem>>("problems");
        QTest::addColumn<QString>("similar");
        using List = QList<ImageProblem>;
        const auto row = [](const char *title, const QString &file, const QString &text,
                            const List &problems, const QString &similar = {}) {
            QTest::newRow(title) << file << text << problems << similar;
        };
        row("all is well", u"a/x.png"_s, u"![x](a/x.png)"_s, {});
        row("another case", u"b/Photo.PNG"_s, u"![x](b/photo.png)"_s, {ImageProblem::WrongCase},
            u"b/Photo.PNG"_s);
        row("another case of the folder", u"Img/x.png"_s, u"![x](img/x.png)"_s,
            {ImageProblem::WrongCase}, u"Img/x.png"_s);
        row("two files of other cases", u"c/X.png"_s, u"![x](c/x.PNG)"_s, {});
        row("a decomposed file for a composed name", u"d/"_s + decomposed(u"사진.png"_s),
            u"![x](d/사진.png)"_s, {ImageProblem::DecomposedName},
            u"d/"_s + decomposed(u"사진.png"_s));
        row("a decomposed name that is found", u"e/"_s + decomposed(u"사진.png"_s),
            u"![x](e/%1)"_s.arg(decomposed(u"사진.png"_s)), {ImageProblem::DecomposedName});
        row("no description", u"f/x.png"_s, u"![](f/x.png)"_s, {ImageProblem::NoAltText});
        row("described once of twice", u"g/x.png"_s, u"![a](g/x.png) ![ ](g/x.png)"_s,
            {ImageProblem::NoAltText});
        row("a link needs no description", u"h/x.png"_s, u"[](h/x.png)"_s, {});
    }

    void problemsAreFound()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, text);
        QFETCH(const QList<ImageProblem>, problems);
        QFETCH(const QString, similar);
        draw(file);
        if (qstrcmp(QTest::currentDataTag(), "two files of other cases") == 0)
            draw(u"c/x.Png"_s);
        const app::PostImages found = imagesOf(text);
        const PostImage image = found.images.value(0);
        QCOMPARE(image.problems, problems);
        QCOMPARE(image.similar, similar.isEmpty() ? QString() : m_root + u'/' + similar);
    }

    void aLargeOneIsNamed()
    {
        QImage wide(5000, 8, QImage::Format_RGB32);
        wide.fill(Qt::red);
        QVERIFY(wide.save(m_root + u"/wide.png"_s));
        QCOMPARE(imagesOf(u"![x](wide.png)"_s).images.value(0).problems,
                 QList{ImageProblem::TooLarge});
    }

    void theSecondOfTwoAlikeIsADuplicate()
    {
        draw(u"i/one.png"_s);
        draw(u"i/two.png"_s);
        const app::PostImages found = imagesOf(u"![a](i/one.png) ![b](i/two.png)"_s);
        QCOMPARE(found.images.value(0).problems, QList<ImageProblem>{});
        QCOMPARE(found.images.value(1).problems, QList{ImageProblem::Duplicate});
        QCOMPARE(found.images.value(1).similar, m_root + u"/i/one.png"_s);
    }

    void theSpellingIsPutRight_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::newRow("case") << u"j/Photo.PNG"_s << u"![x](j/photo.png \"T\")"_s
                              << u"![x](j/Photo.PNG \"T\")"_s;
        QTest::newRow("HTML") << u"k/Photo.png"_s << u"<img alt=x src='k/photo.png'>"_s
                              << u"<img alt=x src='k/Photo.png'>"_s;
        QTest::newRow("percent-encoded")
            << u"l/My Photo.png"_s << u"![x](l/my%20photo.png)"_s << u"![x](l/My%20Photo.png)"_s;
        QTest::newRow("the folder's case")
            << u"m/images/a.png"_s << u"![](m/Images/a.png)"_s << u"![](m/images/a.png)"_s;
        QTest::newRow("folder and name, back and forth")
            << u"n/My Pics/A.png"_s << u"![](./n/x/../my%20pics/a.png \"T\")"_s
            << u"![](./n/x/../My%20Pics/A.png \"T\")"_s;
        QTest::newRow("a folder in angle brackets")
            << u"o/My Pics/A.png"_s << u"![](<o/my pics/A.png>)"_s << u"![](<o/My Pics/A.png>)"_s;
        QTest::newRow("a decomposed folder")
            << u"p/"_s + decomposed(u"사진"_s) + u"/a.png"_s << u"![](p/사진/a.png)"_s
            << u"![](p/%1/a.png)"_s.arg(decomposed(u"사진"_s));
        QTest::newRow("a query stays")
            << u"q/A.png"_s << u"![](Q/a.png?v=2)"_s << u"![](q/A.png?v=2)"_s;
    }

    void theSpellingIsPutRight()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, text);
        QFETCH(const QString, after);
        draw(file);
        const PostImage image = imagesOf(text).images.value(0);
        const auto edit = app::spellingEdit(text, image.uses.value(0), image.similar);
        QVERIFY(edit);
        QCOMPARE(app::applied(text, {*edit}), after);
        QCOMPARE(imagesOf(after).images.value(0).state, PostImage::State::Used);
    }

private:
    static QString decomposed(const QString &name)
    {
        return name.normalized(QString::NormalizationForm_D);
    }

    void draw(const QString &name) const
    {
        const QString path = m_root + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(path, "PNG"));
    }

    [[nodiscard]] app::PostImages imagesOf(const QString &text) const
    {
        return app::findPostImages({text, app::render(text).references, {m_root + u"/p.md"_s, {}}});
    }

    QTemporaryDir m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(ImageProblemsTest)
#include "imageproblemstest.moc"
