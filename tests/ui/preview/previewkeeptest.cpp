// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

#include <QRandomGenerator>

/// What a reader did in a block, and what is loaded there, outlives a change of that block.
class PreviewKeepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_preview = std::make_unique<PreviewFixture>(); }
    void init() { m_preview->reset(); }
    void cleanupTestCase() { m_preview.reset(); }

    void loadedImageStays_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("where text behind it grows")
            << u"![](a.png) text"_s << u"![](a.png) texts"_s;
        QTest::newRow("where text comes before it") << u"![](a.png)"_s << u"new ![](a.png)"_s;
        QTest::newRow("where it moves into emphasis") << u"![](a.png) b"_s << u"**![](a.png)** b"_s;
        QTest::newRow("where its block is split")
            << u"text\n![](a.png)\n"_s << u"text\n\n![](a.png)\n"_s;
        QTest::newRow("where its block becomes another element")
            << u"![](a.png) text\n"_s << u"# ![](a.png) text\n"_s;
        QTest::newRow("where an entry comes before its own")
            << u"- one\n- ![](a.png)\n"_s << u"- one\n- two\n- ![](a.png)\n"_s;
        QTest::newRow("in a table that grows")
            << u"| a | b |\n|---|---|\n| ![](a.png) | c |\n"_s
            << u"| a | b |\n|---|---|\n| ![](a.png) | c |\n| d | e |\n"_s;
        QTest::newRow("beside a formula that changes")
            << u"![](a.png) \\\\(a\\\\)"_s << u"![](a.png) \\\\(a + b\\\\)"_s;
    }

    void loadedImageStays()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        m_preview->addImage(u"a.png"_s, {40, 30});
        QVERIFY(m_preview->showMarkdown(before));
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 40"_s));
        (void)evaluate(u"document.querySelector('#post img').mark = 1"_s);
        QVERIFY(m_preview->showMarkdown(after));
        QCOMPARE(evaluate(u"document.querySelector('#post img').mark"_s), 1);
        QCOMPARE(evaluate(u"document.querySelectorAll('#post img').length"_s), 1);
    }

    void nothingIsAskedForAgain_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("edit in the image's block") << u"beside"_s << u"right beside"_s;
        QTest::newRow("edit in a block above") << u"# title"_s << u"# title\n\nnew"_s;
        QTest::newRow("edit in the block below") << u"end"_s << u"**end**"_s;
        QTest::newRow("edit beside the diagram") << u"intro"_s << u"another intro"_s;
        QTest::newRow("edit above that moves all")
            << u"# title"_s << u"# title\n\n"_s + u"more\n\n"_s.repeated(100);
    }

    void nothingIsAskedForAgain()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const QString before = u"# title\n\n![](again.png) beside\n\n1. intro\n\n"
                               "   ```mermaid\n   graph TD; A-->B\n   ```\n\nend\n"_s;
        m_preview->addImage(u"again.png"_s, {40, 30});
        QVERIFY(m_preview->showMarkdown(before));
        QVERIFY(waitFor(u"[...document.images].every((i) => i.complete && i.naturalWidth > 0)"
                        " && document.images.length === 2"_s));
        (void)evaluate(u"globalThis.asked_ = 0; new MutationObserver((all) => { for (const one of"
                       " all) asked_ += one.type === 'attributes' ? 1 :"
                       " [...one.addedNodes].filter((n) => n.localName === 'img').length; })"
                       ".observe(document.getElementById('post'), { subtree: true,"
                       " childList: true, attributes: true, attributeFilter: ['src'] })"_s);
        m_preview->addImage(u"again.png"_s, {80, 30}); // What would come, were it asked for.
        QVERIFY(m_preview->showMarkdown(QString(before).replace(from, to)));
        QCOMPARE(m_preview->evaluateSettled(u"asked_"_s), 0);
        QCOMPARE(evaluate(u"document.images[0].naturalWidth"_s), 40);
        QVERIFY(evaluate(u"!document.images[1].hidden && document.images[1].naturalWidth > 0"_s)
                    .toBool());
    }

    void imageThatChangesIsLoaded()
    {
        m_preview->addImage(u"a.png"_s, {40, 30});
        m_preview->addImage(u"b.png"_s, {50, 30});
        QVERIFY(m_preview->showMarkdown(u"![](a.png) text"_s));
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 40"_s));
        QVERIFY(m_preview->showMarkdown(u"![](b.png) text"_s));
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 50"_s));
    }

    void noteOfAMissingImageStaysWithIt()
    {
        QVERIFY(m_preview->showMarkdown(u"![](none.png) text"_s));
        QVERIFY(waitFor(u"document.querySelector('.image-note') !== null"_s));
        (void)evaluate(u"document.querySelector('.image-note').mark = 1"_s);
        QVERIFY(m_preview->showMarkdown(u"![](none.png) texts"_s));
        QCOMPARE(evaluate(u"document.querySelector('.image-note').mark"_s), 1);
        QVERIFY(m_preview->showMarkdown(u"no image, texts"_s));
        QCOMPARE(evaluate(u"document.querySelectorAll('.image-note').length"_s), 0);
    }

    void drawingThatIsShownStaysShown()
    {
        m_preview->addFile(u"a.svg"_s,
                           "<svg xmlns='http://www.w3.org/2000/svg' width='60' "
                           "height='20'><rect width='60' height='20'/></svg>");
        QVERIFY(m_preview->showMarkdown(u"![](a.svg) text"_s));
        (void)evaluate(u"document.querySelector('.image-note').click()"_s);
        QVERIFY(waitFor(u"document.querySelector('#post img').naturalWidth === 60"_s));
        QVERIFY(m_preview->showMarkdown(u"![](a.svg) texts"_s));
        QCOMPARE(evaluate(u"document.querySelector('#post img').naturalWidth"_s), 60);
        QCOMPARE(evaluate(u"document.querySelectorAll('.image-note').length"_s), 0);
    }

    void selectionStays()
    {
        QVERIFY(m_preview->showMarkdown(u"first words\n\nthe **chosen one** here\n"_s));
        (void)evaluate(u"(() => { const r = document.createRange();"
                       " r.selectNodeContents(document.querySelector('strong'));"
                       " getSelection().removeAllRanges(); getSelection().addRange(r); })()"_s);
        const QString selected = u"getSelection().toString()"_s;
        QCOMPARE(evaluate(selected), u"chosen one"_s);
        for (const QString &text :
             {u"first words\n\nnow the **chosen one** here\n"_s,
              u"first words\n\nnow the **chosen one** is here\n"_s,
              u"now the **chosen one** is\n"_s, u"now *the* **chosen one** is\n"_s}) {
            QVERIFY(m_preview->showMarkdown(text));
            QCOMPARE(evaluate(selected), u"chosen one"_s);
        }
    }

    void selectionInTheTextThatGrowsStays()
    {
        QVERIFY(m_preview->showMarkdown(u"alpha beta gamma\n"_s));
        (void)evaluate(u"getSelection().setBaseAndExtent("
                       "document.querySelector('#post p').firstChild, 6,"
                       "document.querySelector('#post p').firstChild, 10)"_s);
        QVERIFY(m_preview->showMarkdown(u"alpha beta gamma delta\n"_s));
        QCOMPARE(evaluate(u"getSelection().toString()"_s), u"beta"_s);
        QVERIFY(m_preview->showMarkdown(u"an alpha beta gamma delta\n"_s));
        QCOMPARE(evaluate(u"getSelection().toString()"_s), u"beta"_s);
    }

    void openDetailsStayOpen()
    {
        QVERIFY(m_preview->showHtml({u"<details><summary>s</summary>a</details>"_s}));
        (void)evaluate(u"document.querySelector('details').open = true"_s);
        QVERIFY(m_preview->showHtml({u"<details><summary>s</summary>ab</details>"_s}));
        QCOMPARE(evaluate(u"document.querySelector('details').open"_s), true);
        QVERIFY(m_preview->showHtml(
            {u"<details><summary>new</summary></details><details><summary>s</summary>ab</details>"_s}));
        QCOMPARE(evaluate(u"[...document.querySelectorAll('details')].at(-1).open"_s), true);
    }

    void detailsFollowTheTextWhereItOpensThem()
    {
        QVERIFY(m_preview->showHtml({u"<details><summary>s</summary>a</details>"_s}));
        QVERIFY(m_preview->showHtml({u"<details open><summary>s</summary>a</details>"_s}));
        QCOMPARE(evaluate(u"document.querySelector('details').open"_s), true);
    }

    void wideTableStaysScrolled()
    {
        const QString row = u"| "_s + u"a-very-long-cell-of-a-table | "_s.repeated(9) + u"\n"_s;
        const QString table = row + u"|"_s + u"---|"_s.repeated(9) + u"\n"_s + row;
        QVERIFY(m_preview->showMarkdown(table));
        (void)evaluate(u"document.querySelector('.table-frame').scrollLeft = 120"_s);
        QVERIFY(m_preview->showMarkdown(table + row));
        QCOMPARE(evaluate(u"document.querySelectorAll('tbody tr').length"_s), 2);
        QCOMPARE(evaluate(u"document.querySelector('.table-frame').scrollLeft"_s), 120);
    }

    void codeThatDidNotChangeIsNotColouredAgain()
    {
        const QString text = u"- a\n\n  ```cpp\n  int x;\n  ```\n"_s;
        QVERIFY(m_preview->showMarkdown(text));
        QVERIFY(waitFor(u"document.querySelector('code span') !== null"_s));
        (void)evaluate(u"document.querySelector('code span').mark = 1"_s);
        QVERIFY(m_preview->showMarkdown(QString(text).replace(u"- a"_s, u"- ab"_s)));
        QCOMPARE(evaluate(u"document.querySelector('code span').mark"_s), 1);
        QVERIFY(m_preview->showMarkdown(QString(text).replace(u"int x"_s, u"int y"_s)));
        QCOMPARE(evaluate(u"document.querySelector('code').textContent"_s), u"int y;\n"_s);
        QVERIFY(waitFor(u"document.querySelector('code span') !== null"_s));
    }

    void formulaThatDidNotChangeIsNotSetAgain()
    {
        const QString text = u"- a\n- \\\\(x^2\\\\)\n"_s;
        QVERIFY(m_preview->showMarkdown(text));
        QVERIFY(waitFor(u"document.querySelector('.katex') !== null"_s));
        (void)evaluate(u"document.querySelector('.katex').mark = 1"_s);
        QVERIFY(m_preview->showMarkdown(QString(text).replace(u"- a"_s, u"- ab"_s)));
        QCOMPARE(evaluate(u"document.querySelector('.katex').mark"_s), 1);
        QVERIFY(m_preview->showMarkdown(QString(text).replace(u"x^2"_s, u"y^2"_s)));
        QVERIFY(waitFor(u"document.querySelector('.katex')?.textContent.includes('y')"_s));
        QCOMPARE(evaluate(u"document.querySelectorAll('.katex').length"_s), 1);
    }

    /// Whatever the way that led there, a page shows what its text says.
    void patchedPageEqualsAFreshOne()
    {
        QRandomGenerator random(20'260'101);
        m_preview->addImage(u"a.png"_s, {40, 30});
        // The libraries are there from now on.
        QVERIFY(m_preview->showMarkdown(u"\\\\(a\\\\)\n\n```cpp\nint a;\n```\n"_s));
        QVERIFY(waitFor(u"document.querySelector('.katex') && document.querySelector('code span')"
                        " !== null"_s));
        for (int run = 0; run < 12; ++run) {
            QString text = randomText(random, 8);
            for (int edit = 0; edit < 3; ++edit) {
                QVERIFY(m_preview->showMarkdown(text));
                text = edited(random, text);
            }
            QVERIFY(m_preview->showMarkdown(text));
            const QString patched = settledHtml();
            m_preview->page->beginPost();
            QVERIFY(m_preview->showMarkdown(text));
            QCOMPARE(patched, settledHtml());
        }
    }

private:
    QVariant evaluate(const QString &script) { return m_preview->evaluate(script); }

    bool waitFor(const QString &condition)
    {
        return m_preview->waitFor([&] { return evaluate(condition).toBool(); });
    }

    /// What is shown, once images have told what they are.
    QString settledHtml()
    {
        (void)waitFor(u"[...document.images].every(i => !i.getAttribute('src') || i.complete)"_s);
        return m_preview
            ->evaluateSettled(
                u"[...document.querySelectorAll('.block')]"
                ".map(b => b.innerHTML.replace(/image\\?\\d+/g, 'image')).join('\\n')"_s)
            .toString();
    }

    static QString piece(QRandomGenerator &random)
    {
        static const QStringList pieces{
            u"word"_s,          u"**bold**"_s,      u"*i* "_s,   u"가나다"_s,
            u"![](a.png)"_s,    u"![](none.png)"_s, u"`code`"_s, u"[link](x)"_s,
            u"\\\\(x^2\\\\)"_s, u"<kbd>k</kbd>"_s,  u"\n"_s,     u" "_s,
        };
        return pieces.at(random.bounded(int(pieces.size())));
    }

    static QString block(QRandomGenerator &random)
    {
        QString text;
        for (int i = random.bounded(1, 6); i > 0; --i)
            text += piece(random) + u' ';
        switch (random.bounded(9)) {
        case 0:
            return u"- "_s + text + u"\n- [ ] "_s + piece(random) + u"\n- [x] done\n"_s;
        case 1:
            return u"## "_s + text;
        case 2:
            return u"> "_s + text + u"\n>\n> - "_s + piece(random);
        case 3:
            return u"```cpp\nint "_s + text + u";\n```\n"_s;
        case 4:
            return u"| a | b |\n|---|---|\n| "_s + text.remove(u'\n') + u" | c |\n"_s;
        case 5:
            return u"<details><summary>s</summary>\n\n"_s + text + u"\n\n</details>\n"_s;
        default:
            return text;
        }
    }

    static QString randomText(QRandomGenerator &random, int blocks)
    {
        QString text;
        for (int i = 0; i < blocks; ++i)
            text += block(random) + u"\n\n"_s;
        return text;
    }

    static QString edited(QRandomGenerator &random, QString text)
    {
        const int at = random.bounded(int(text.size()));
        switch (random.bounded(4)) {
        case 0:
            return text.remove(at, random.bounded(1, 12));
        case 1:
            return text.insert(at, piece(random));
        case 2:
            return text.insert(at, u"\n\n"_s);
        default:
            return text.insert(at, u"\n\n"_s + block(random) + u"\n\n"_s);
        }
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewKeepTest)
#include "previewkeeptest.moc"
