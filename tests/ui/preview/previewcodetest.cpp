// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

/// Code in colours.
class PreviewCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_preview = std::make_unique<PreviewFixture>(); }
    void init() { m_preview->reset(); }
    void cleanupTestCase() { m_preview.reset(); }

    void coloursWhatItKnows_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("marked"); // Class, then text.
        QTest::newRow("common language") << u"cpp"_s << u"return 1;"_s << u"hljs-keyword return"_s;
        QTest::newRow("alias in capitals")
            << u"JS"_s << u"const a = 1"_s << u"hljs-keyword const"_s;
        QTest::newRow("language that comes by itself")
            << u"haskell"_s << u"module Main where"_s << u"hljs-keyword module"_s;
        QTest::newRow("alias of such a language")
            << u"hs"_s << u"-- 한 줄"_s << u"hljs-comment -- 한 줄"_s;
        QTest::newRow("code that looks like HTML")
            << u"js"_s << u"'</span><img src=x onerror=alert(1)>'"_s
            << u"hljs-string '</span><img src=x onerror=alert(1)>'"_s;
    }

    void coloursWhatItKnows()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, code);
        QFETCH(const QString, marked);
        QVERIFY(m_preview->showMarkdown(QStringLiteral("```%1\n%2\n```\n").arg(language, code)));
        QTRY_COMPARE(m_preview->evaluate(firstMark()), QVariant(marked));
        QCOMPARE(m_preview->evaluate(u"document.querySelector('code').textContent"_s),
                 QVariant(code + u'\n'));
        QCOMPARE(m_preview->evaluate(u"document.querySelectorAll('code img').length"_s), 0);
    }

    void leavesTheRestAsItIs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("no language") << QString();
        QTest::newRow("unknown language") << u"klingon"_s;
        QTest::newRow("a name that every object has") << u"constructor"_s;
        QTest::newRow("a path") << u"../highlight"_s;
    }

    void leavesTheRestAsItIs()
    {
        QFETCH(const QString, language);
        QVERIFY(m_preview->showMarkdown(
            QStringLiteral("```%1\nreturn 1;\n```\n\n```cpp\nreturn 1;\n```\n").arg(language)));
        const QString spans = u"[...document.querySelectorAll('code')]"
                              ".map((code) => code.childElementCount > 0).join()"_s;
        QTRY_COMPARE(m_preview->evaluate(spans), QVariant(u"false,true"_s));
    }

    void typingInCodeKeepsItColoured()
    {
        QVERIFY(m_preview->showMarkdown(u"```cpp\nreturn 1;\n```\n"_s));
        QTRY_COMPARE(m_preview->evaluate(firstMark()), QVariant(u"hljs-keyword return"_s));
        QVERIFY(m_preview->showMarkdown(u"```cpp\nreturn 12;\n```\n"_s));
        QCOMPARE(m_preview->evaluate(firstMark()), QVariant(u"hljs-keyword return"_s));
    }

    void longPostIsColouredWhereItIsSeen()
    {
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"```cpp\n"_s + u"if (a) { return \"text\"; } // 주석\n"_s.repeated(20)
                + u"```\n\n"_s;
        QVERIFY(m_preview->showMarkdown(u"```cpp\nint a;\n```"_s)); // highlight.js is there now.
        QVERIFY(m_preview->showMarkdown(text));
        const QString last
            = u"[...document.querySelectorAll('code')].at(-1).childElementCount > 0"_s;
        QCOMPARE(m_preview->evaluate(last), QVariant(false));
        // What is passed on the way takes its real height, so that the end moves on.
        const auto isColouredAtTheEnd = [&] {
            (void)m_preview->evaluate(
                u"[...document.querySelectorAll('code')].at(-1).scrollIntoView()"_s);
            return m_preview->evaluateSettled(last).toBool();
        };
        QTRY_VERIFY(isColouredAtTheEnd());
    }

    void elementNamedLikeTheLibraryDoesNotHideIt()
    {
        QVERIFY(m_preview->showHtml({u"<p id=\"hljs\">a</p><p id=\"bylineCode\">b</p>"_s,
                                     u"<pre><code class=\"language-cpp\">return</code></pre>"_s}));
        QTRY_COMPARE(m_preview->evaluate(firstMark()), QVariant(u"hljs-keyword return"_s));
    }

private:
    static QString firstMark()
    {
        return u"(() => { const mark = document.querySelector('code span');"
               " return mark ? `${mark.className} ${mark.textContent}` : ''; })()"_s;
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewCodeTest)
#include "previewcodetest.moc"
