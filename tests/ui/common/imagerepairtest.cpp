// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/imagerepair.h"
#include "app/post/postdocument.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

class ImageRepairTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QDir(m_home->path()).mkpath(u"blog/posts"_s);
        m_repair = std::make_unique<ui::ImageRepair>(m_parent);
        m_repair->chooseFile = [this](const QString &, const auto &done) {
            ++m_questions;
            if (!m_chosen.isEmpty())
                done(m_chosen);
        };
        m_questions = 0;
        m_chosen.clear();
    }

    void cleanup()
    {
        m_repair.reset();
        m_document.reset();
    }

    void referencesFollowAFileOfTheBlog()
    {
        open(u"---\nheader-img: img/old.png\n---\n![a](img/old.png) <img src=\"img/old.png\">\n"
             "[b]\n\n[b]: img/old.png \"t\"\n![](img/other.png)\n"_s);
        m_chosen = addImage(u"blog/posts/img/가 나.png"_s);
        m_repair->locate(u"img/old.png"_s);
        const QString text = m_document->text();
        QVERIFY2(!text.contains(u"old.png"_s), qPrintable(text));
        QVERIFY2(text.contains(u"![](img/other.png)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"header-img: \"img/가 나.png\""_s)
                     || text.contains(u"header-img: img/가 나.png"_s)
                     || text.contains(u"header-img: img/%EA%B0%80%20%EB%82%98.png"_s),
                 qPrintable(text));
        m_document->textDocument().undo(); // One step.
        QVERIFY(m_document->text().contains(u"header-img: img/old.png"_s));
    }

    void encodedNamesAreUnderstood()
    {
        open(u"![](img/%EA%B0%80.png)\n"_s);
        m_chosen = addImage(u"blog/posts/img/b.png"_s);
        m_repair->locate(u"img/%EA%B0%80.png"_s);
        QCOMPARE(m_document->text(), u"![](img/b.png)\n"_s);
    }

    void fileFromElsewhereIsBroughtIn()
    {
        open(u"![a](img/old.png)\n"_s);
        m_chosen = addImage(u"elsewhere/new.png"_s);
        m_repair->locate(u"img/old.png"_s);
        QTRY_COMPARE(m_document->text(), u"![a](img/new.png)\n"_s);
        QVERIFY(QFile::exists(m_home->filePath(u"blog/posts/img/new.png"_s)));
        QVERIFY(QFile::exists(m_chosen));
    }

    void fileFromElsewhereGoesWhereTheSiteHasIt()
    {
        QFile config(m_home->filePath(u"blog/_config.yml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        open(u"![a](img/old.png)\n"_s, u"blog/_posts/2026-01-01-a.md"_s);
        m_chosen = addImage(u"elsewhere/old.png"_s);
        m_repair->import(u"img/old.png"_s);
        QTRY_COMPARE(m_document->text(), u"![a]({{ site.baseurl }}/assets/img/old.png)\n"_s);
        QVERIFY(QFile::exists(m_home->filePath(u"blog/assets/img/old.png"_s)));
    }

    void theAddressIsOneThatTheSiteFinds()
    {
        QFile config(m_home->filePath(u"blog/_config.yml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        open(u"![a](img/old.png)\n"_s, u"blog/_posts/2026-01-01-a.md"_s);
        m_chosen = addImage(u"blog/assets/new.png"_s);
        m_repair->locate(u"img/old.png"_s);
        QCOMPARE(m_document->text(), u"![a]({{ site.baseurl }}/assets/new.png)\n"_s);
        m_document->textDocument().undo(); // One step.
        QCOMPARE(m_document->text(), u"![a](img/old.png)\n"_s);
    }

    void anAddressThatTheSiteWontFindIsMended()
    {
        QFile config(m_home->filePath(u"blog/_config.yml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        addImage(u"blog/img/a.png"_s);
        open(u"![a](../img/a.png) ![](/img/a.png)\n"_s, u"blog/_posts/2026-01-01-a.md"_s);
        m_repair->serveDestination(u"../img/a.png"_s);
        QCOMPARE(m_document->text(), u"![a](/img/a.png) ![](/img/a.png)\n"_s);
        QSignalSpy failed(m_repair.get(), &ui::ImageRepair::failed);
        m_repair->serveDestination(u"/img/a.png"_s);
        QCOMPARE(failed.count(), 1); // There is nothing to mend.
    }

    void importedFileOfTheSameNameNeedsNoEdit()
    {
        open(u"![a](img/old.png)\n"_s);
        m_chosen = addImage(u"elsewhere/old.png"_s);
        QSignalSpy changed(m_repair.get(), &ui::ImageRepair::filesChanged);
        m_repair->import(u"img/old.png"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_document->text(), u"![a](img/old.png)\n"_s);
        QVERIFY(QFile::exists(m_home->filePath(u"blog/posts/img/old.png"_s)));
    }

    void anotherQuestionDoesNotTurnAnImportAside()
    {
        open(u"![a](img/first.png)\n![b](img/second.png)\n"_s);
        m_chosen = addImage(u"elsewhere/new.png"_s);
        m_repair->import(u"img/first.png"_s);
        m_chosen.clear(); // Called off.
        m_repair->locate(u"img/second.png"_s);
        QTRY_COMPARE(m_document->text(), u"![a](img/new.png)\n![b](img/second.png)\n"_s);
    }

    void importsOfSeveralGoWhereEachWasAskedFor()
    {
        open(u"![a](img/first.png)\n![b](img/second.png)\n"_s);
        m_chosen = addImage(u"elsewhere/one.png"_s);
        m_repair->import(u"img/first.png"_s);
        m_chosen = addImage(u"elsewhere/two.png"_s, Qt::darkRed);
        m_repair->import(u"img/second.png"_s);
        QTRY_COMPARE(m_document->text(), u"![a](img/one.png)\n![b](img/two.png)\n"_s);
    }

    void anAnswerForAPostThatWasClosedChangesNothing()
    {
        open(u"![a](img/old.png)\n"_s);
        std::function<void(const QString &)> answer;
        m_repair->chooseFile = [&](const QString &, const auto &done) {
            answer = done;
        };
        m_repair->import(u"img/old.png"_s);
        const QString other = m_home->filePath(u"blog/posts/2026-01-02-b.md"_s);
        const std::unique_ptr<app::PostDocument> first = std::move(m_document);
        m_document = std::make_unique<app::PostDocument>(u"![b](img/old.png)\n"_s);
        QVERIFY(m_document->saveAs(other, app::OnConflict::Replace));
        m_repair->setPost(m_document.get());
        m_repair->setPlace({other, m_home->filePath(u"blog"_s)});
        answer(addImage(u"blog/posts/img/new.png"_s));
        QCOMPARE(m_document->text(), u"![b](img/old.png)\n"_s);
        QCOMPARE(first->text(), u"![a](img/old.png)\n"_s);
        QVERIFY(!m_document->isModified());
    }

    void callingOffChangesNothing()
    {
        open(u"![a](img/old.png)\n"_s);
        m_repair->import(u"img/old.png"_s);
        QCOMPARE(m_questions, 1);
        QVERIFY(!m_document->isModified());
    }

    void nothingIsAskedWhereNothingCanBeDone_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<bool>("isReadOnly");
        QTest::newRow("read-only") << u"img/old.png"_s << true;
        QTest::newRow("outside of the blog") << u"../../../x.png"_s << false;
        QTest::newRow("there after all") << u"img/here.png"_s << false;
        QTest::newRow("of another site") << u"https://example.org/a.png"_s << false;
        QTest::newRow("known to the generator alone") << u"{{ page.cover }}"_s << false;
    }

    void nothingIsAskedWhereNothingCanBeDone()
    {
        QFETCH(const QString, destination);
        QFETCH(const bool, isReadOnly);
        open(u"![a](img/old.png)\n"_s);
        addImage(u"blog/posts/img/here.png"_s);
        m_document->setOpenElsewhere(isReadOnly);
        QSignalSpy failed(m_repair.get(), &ui::ImageRepair::failed);
        m_repair->locate(destination);
        QCOMPARE(m_questions, 0);
        QCOMPARE(failed.size(), isReadOnly ? 0 : 1);
    }

private:
    void open(const QString &text, const QString &post = u"blog/posts/2026-01-01-a.md"_s)
    {
        const QString path = m_home->filePath(post);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        m_document = std::make_unique<app::PostDocument>(text);
        QVERIFY(m_document->saveAs(path, app::OnConflict::Replace));
        m_repair->setPost(m_document.get());
        m_repair->setPlace({path, m_home->filePath(u"blog"_s)});
    }

    QString addImage(const QString &name, Qt::GlobalColor color = Qt::darkCyan) const
    {
        const QString path = m_home->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(color);
        image.save(path);
        return path;
    }

    QWidget m_parent;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<app::PostDocument> m_document;
    std::unique_ptr<ui::ImageRepair> m_repair;
    QString m_chosen;
    int m_questions = 0;
};

QTEST_MAIN(ImageRepairTest)
#include "imagerepairtest.moc"
