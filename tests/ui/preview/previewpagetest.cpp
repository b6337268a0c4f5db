// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

#include <algorithm>
#include <csignal>

using app::PostHeader;

/// What the page shows of posts.
class PreviewPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_preview = std::make_unique<PreviewFixture>(); }
    void init() { m_preview->reset(); }
    void cleanupTestCase() { m_preview.reset(); }

    void showsBlocksInOrder()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.showMarkdown(QStringLiteral("# 제목\n\n한 줄 😏\n\n- a\n- b\n")));
        QCOMPARE(texts(preview),
                 (QStringList{QStringLiteral("제목"), QStringLiteral("한 줄 😏"),
                              QStringLiteral("a b")}));
    }

    void emptyPostEmptiesThePage()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.showMarkdown(QStringLiteral("text")));
        QVERIFY(preview.show(nullptr));
        QCOMPARE(texts(preview), QStringList());
    }

    void editTouchesItsBlockOnly()
    {
        PreviewFixture &preview = *m_preview;
        const QString text = QStringLiteral("one\n\ntwo\n\nthree\n\nfour\n");
        QVERIFY(preview.showMarkdown(text));
        markBlocks(preview);
        QVERIFY(preview.showMarkdown(QString(text).replace(u"two"_s, u"two!\n\nnew"_s)));
        QCOMPARE(texts(preview).join(u' '), QStringLiteral("one two! new three four"));
        QCOMPARE(marks(preview), QStringLiteral("0 1 - 2 3"));
    }

    void keepsBlocksOfManySections()
    {
        PreviewFixture &preview = *m_preview;
        QStringList lines;
        for (int i = 0; i < 500; ++i)
            lines.append(QStringLiteral("paragraph %1").arg(i));
        QVERIFY(preview.showMarkdown(lines.join(u"\n\n"_s)));
        QVERIFY(preview.evaluate(u"document.querySelectorAll('section').length"_s).toInt() >= 8);
        markBlocks(preview);
        lines.insert(63, u"at a seam"_s);
        lines.insert(250, u"in the middle"_s);
        lines.remove(300, 90);
        lines[0] = u"first"_s;
        lines.append(u"last"_s);
        QVERIFY(preview.showMarkdown(lines.join(u"\n\n"_s)));
        QCOMPARE(texts(preview), lines);
        QCOMPARE(marks(preview).count(u'-'), 3); // What is first now was first before.
    }

    void growsBlockByBlock()
    {
        PreviewFixture &preview = *m_preview;
        QStringList lines;
        for (int i = 0; i < 150; ++i) {
            lines.insert(i / 2, QStringLiteral("p%1").arg(i));
            QVERIFY(preview.showMarkdown(lines.join(u"\n\n"_s)));
        }
        QCOMPARE(texts(preview), lines);
    }

    void images_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QString>("file");
        QTest::newRow("beside the post") << u"img/a.png"_s << u"img/a.png"_s;
        QTest::newRow("site root") << u"/img/a.png"_s << u"img/a.png"_s;
        QTest::newRow("Korean, percent-encoded") << u"img/%EA%B0%80%20b.png"_s << u"img/가 b.png"_s;
        QTest::newRow("Korean, as it is") << u"img/나.png"_s << u"img/나.png"_s;
        QTest::newRow("percent sign in the name") << u"50%2525.png"_s << u"50%25.png"_s;
        QTest::newRow("with a query") << u"a.png?x=1&y=2#z"_s << u"a.png"_s;
        QTest::newRow("dots that stay inside") << u"img/../a.png"_s << u"a.png"_s;
    }

    void images()
    {
        QFETCH(const QString, destination);
        QFETCH(const QString, file);
        PreviewFixture &preview = *m_preview;
        preview.addImage(file, {24, 16});
        QVERIFY(preview.showHtml({QStringLiteral("<p><img src=\"%1\"></p>").arg(destination)}));
        QTRY_COMPARE(preview.evaluate(u"document.querySelector('#post img').naturalWidth"_s), 24);
        QCOMPARE(preview.evaluate(u"document.querySelectorAll('.image-note').length"_s), 0);
    }

    void longPostIsPaintedWhileItComes()
    {
        PreviewFixture &preview = *m_preview;
        // What each frame shows: blocks, and the height of all.
        (void)preview.evaluate(
            u"globalThis.seen_ = []; (function note() {"
            " seen_.push([document.querySelectorAll('#post .block').length,"
            " document.documentElement.scrollHeight]); requestAnimationFrame(note); })()"_s);
        QVERIFY(preview.showMarkdown(u"A paragraph of a long post.\n\n"_s.repeated(20'000)));
        const QVariantList frames = preview.evaluateSettled(u"seen_"_s).toList();
        const auto blocksOf = [](const QVariant &frame) {
            return frame.toList().at(0).toInt();
        };
        const auto first = std::find_if(frames.cbegin(), frames.cend(),
                                        [&](const QVariant &frame) { return blocksOf(frame) > 0; });
        QVERIFY(first != frames.cend());
        QVERIFY2(blocksOf(*first) < 1000, qPrintable(QString::number(blocksOf(*first))));
        QCOMPARE(blocksOf(frames.last()), 20'000);
        QCOMPARE(preview.listener.begunCount, 1);
        // The scroll bar is in its place from then on.
        const double height = first->toList().at(1).toDouble();
        QVERIFY(height > 0.9 * frames.last().toList().at(1).toDouble());
        QVERIFY(height < 1.1 * frames.last().toList().at(1).toDouble());
    }

    void imagesOfAnotherPostAreNotMixedUp()
    {
        PreviewFixture &preview = *m_preview;
        preview.addImage(u"a/i.png"_s, {24, 16});
        preview.addImage(u"b/i.png"_s, {48, 16});
        const QString width = u"document.querySelector('#post img').naturalWidth"_s;
        preview.page->setPlace({preview.path(u"a/post.md"_s), preview.path(QString())});
        QVERIFY(preview.showMarkdown(u"![](i.png)"_s));
        QTRY_COMPARE(preview.evaluate(width), 24);
        preview.page->beginPost();
        preview.page->setPlace({preview.path(u"b/post.md"_s), preview.path(QString())});
        QVERIFY(preview.showMarkdown(u"![](i.png)\n"_s));
        QTRY_COMPARE(preview.evaluate(width), 48);
    }

    void headerIsTextNotHtml()
    {
        PreviewFixture &preview = *m_preview;
        PostHeader header;
        header.title = u"<b>제목</b><script>x</script>"_s;
        header.subtitle = u"부제"_s;
        header.date = u"2019-09-26 23:53"_s;
        header.tags = {u"<i>tag</i>"_s, u"둘"_s};
        header.language = u"ko"_s;
        preview.page->showHeader(header);
        QVERIFY(preview.showMarkdown(u"text"_s));
        const auto text = [&](const char *selector) {
            return preview
                .evaluate(QStringLiteral("document.querySelector('#header %1').textContent")
                              .arg(QString::fromLatin1(selector)))
                .toString();
        };
        QCOMPARE(text(".title"), header.title);
        QCOMPARE(text(".subtitle"), header.subtitle);
        QCOMPARE(text(".facts"), header.date);
        QCOMPARE(text(".tags li"), header.tags.first());
        QCOMPARE(preview.evaluate(u"document.documentElement.lang"_s), u"ko"_s);
        preview.page->showHeader({});
        QTRY_COMPARE(preview.evaluate(u"document.getElementById('header').hidden"_s), true);
    }

    void anotherPostStartsAtItsTop()
    {
        PreviewFixture &preview = *m_preview;
        const QString text = QStringLiteral("text\n\n").repeated(100);
        QVERIFY(preview.showMarkdown(text));
        preview.page->scrollTo({double(120)});
        QTRY_VERIFY(preview.evaluate(u"scrollY"_s).toInt() > 100);
        QVERIFY(preview.showMarkdown(text + u"more"_s));
        QVERIFY(preview.evaluate(u"scrollY"_s).toInt() > 100);
        preview.page->beginPost();
        QVERIFY(preview.showMarkdown(text + u"other"_s));
        QCOMPARE(preview.evaluate(u"scrollY"_s).toInt(), 0);
    }

    void rendererThatIsKilledComesBack()
    {
        PreviewFixture preview;
        const QString text = QStringLiteral("text\n\n").repeated(100) + u"end"_s;
        PostHeader header;
        header.title = u"제목"_s;
        preview.page->showHeader(header);
        QVERIFY(preview.showMarkdown(text));
        preview.page->scrollTo({double(101)});
        QTRY_VERIFY(preview.evaluate(u"scrollY"_s).toInt() > 100);
        const int place = preview.evaluateSettled(u"scrollY"_s).toInt();
        const QStringList before = texts(preview);
        const qint64 process = preview.page->rendererProcessId();
        QVERIFY(process > 0);

        kill(preview);
        QVERIFY(preview.waitFor([&] { return preview.listener.stopCount == 1; }));
        QVERIFY(preview.waitFor([&] { return preview.listener.shownCount == 1; }));
        QVERIFY(preview.page->rendererProcessId() != process);
        QCOMPARE(texts(preview), before);
        QCOMPARE(preview.evaluate(u"document.querySelector('#header .title').textContent"_s),
                 header.title);
        QVERIFY(std::abs(preview.evaluateSettled(u"scrollY"_s).toInt() - place) <= 2);
        QCOMPARE(preview.listener.giveUpCount, 0);
    }

    void rendererThatKeepsDyingIsLeftAlone()
    {
        PreviewFixture preview;
        QVERIFY(preview.showMarkdown(u"text"_s));
        for (int death = 1; death <= 3; ++death) {
            kill(preview);
            QVERIFY(preview.waitFor([&] { return preview.listener.stopCount == death; }));
            QVERIFY(preview.waitFor([&] { return preview.listener.shownCount == 1; }));
        }
        kill(preview);
        QVERIFY(preview.waitFor([&] { return preview.listener.giveUpCount == 1; }));
        QCOMPARE(preview.listener.stopCount, 3);
        preview.page->restart();
        QVERIFY(preview.waitFor([&] { return preview.listener.shownCount == 1; }));
        QCOMPARE(texts(preview), QStringList{u"text"_s});
    }

private:
    static void kill(PreviewFixture &preview)
    {
        preview.listener.shownCount = 0;
        ::kill(static_cast<pid_t>(preview.page->rendererProcessId()), SIGKILL);
    }

    static QStringList texts(const PreviewFixture &preview)
    {
        QStringList texts = preview
                                .evaluate(u"[...document.querySelectorAll('.block')].map("
                                          "(block) => block.textContent)"_s)
                                .toStringList();
        for (QString &text : texts)
            text = text.simplified();
        return texts;
    }

    static void markBlocks(const PreviewFixture &preview)
    {
        (void)preview.evaluate(u"document.querySelectorAll('.block').forEach("
                               "(block, i) => { block.mark = i; })"_s);
    }

    static QString marks(const PreviewFixture &preview)
    {
        return preview
            .evaluate(u"[...document.querySelectorAll('.block')].map("
                      "(block) => block.mark ?? '-').join(' ')"_s)
            .toString();
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewPageTest)
#include "previewpagetest.moc"
