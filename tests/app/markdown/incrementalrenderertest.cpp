// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/incrementalrenderer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using app::Dialect;
using app::IncrementalRenderer;
using app::RenderedPost;
using app::TextEdit;
using namespace Qt::StringLiterals;

namespace {

/// One edit in so many must not have rendered the whole post; in 300 runs with other edits the
/// fewest were one in five.
constexpr int LeastShare = 10;

constexpr std::array Dialects{Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo};

/// Edits of each post in each dialect; more with BYLINE_RANDOM_EDITS.
int editCount()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("BYLINE_RANDOM_EDITS", &isSet);
    return isSet ? count : 200;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What people type, and what parsers trip over, in all neighbourhoods.
const QStringList &pieces()
{
    static const QStringList list{
        u"a"_s,
        u"글"_s,
        u" "_s,
        u"\n"_s,
        u"\n\n"_s,
        u"\n\n글 둘.\n\n"_s,
        u"*"_s,
        u"**굵게**"_s,
        u"_"_s,
        u"`"_s,
        u"```\n"_s,
        u"~~~"_s,
        u"# 제목\n"_s,
        u"\n## 하나\n"_s,
        u"\n---\n"_s,
        u"==="_s,
        u"- 하나\n"_s,
        u"  - 안\n"_s,
        u"1. 수\n"_s,
        u"1) "_s,
        u"> "_s,
        u"    "_s,
        u"  "_s,
        u"\t"_s,
        u"[a](b.md)"_s,
        u"[r]"_s,
        u"\n[r]: /x 't'\n"_s,
        u"![i](x.png)"_s,
        u"[^1]"_s,
        u"\n[^1]: 각주\n"_s,
        u"https://a.b/c"_s,
        u"<https://d.e>"_s,
        u"<br/>"_s,
        u"<div>\n"_s,
        u"</div>\n"_s,
        u"\n\n<details>\n\n"_s,
        u"\n\n</details>\n\n"_s,
        u"<!--"_s,
        u"-->"_s,
        u"<b>x</b>"_s,
        u"| a | b |\n|---|---|\n| c | d |\n"_s,
        u"|"_s,
        u"|---|\n"_s,
        u"{{ x }}"_s,
        u"{% raw %}"_s,
        u"{% endraw %}"_s,
        u"{{"_s,
        u"}}"_s,
        u"{: .a #b}"_s,
        u"\n{:toc}\n"_s,
        u"{{< y >}}"_s,
        u"$$x$$"_s,
        u"$$"_s,
        u"\""_s,
        u"'"_s,
        u"it's"_s,
        u"*[HTML]: x\n"_s,
        u"HTML"_s,
        u"---\n"_s,
        u"- [x] 일\n"_s,
        u"\\"_s,
        u"&amp;"_s,
        u"~~x~~"_s,
        u":smile:"_s,
        u"==m=="_s,
        u"> [!NOTE]\n> x\n"_s,
        u"[[toc]]\n"_s,
        u"term\n: def\n"_s,
        u"{:.x}"_s,
        u"\U0001f600"_s,
        u"**링크(link)**를"_s,
        u"{% highlight c %}\n"_s,
        u"{% endhighlight %}\n"_s,
    };
    return list;
}

/// Mostly what a hand does: a letter here, then beside it, then it is taken away.
class Hand final
{
public:
    explicit Hand(quint32 seed)
        : m_random(seed)
    { }

    TextEdit next(const QString &text)
    {
        const auto size = static_cast<int>(text.size());
        if (m_random.bounded(4) == 0)
            m_position = m_random.bounded(size + 1);
        m_position = std::min<qsizetype>(m_position, size);
        const int choice = m_random.bounded(20);
        if (choice < 8)
            return insertion(QString(QChar(u'a' + m_random.bounded(26))));
        if (choice < 11 && m_position > 0)
            return removal(1);
        if (choice == 11)
            return removal(std::min<qsizetype>(m_position, m_random.bounded(400)));
        if (choice == 12)
            return moved(text);
        return insertion(pieces()[m_random.bounded(pieces().size())]);
    }

private:
    TextEdit insertion(const QString &words)
    {
        const TextEdit edit{{m_position, 0}, words};
        m_position += words.size();
        return edit;
    }

    TextEdit removal(qsizetype length)
    {
        m_position -= length;
        return {{m_position, length}, {}};
    }

    /// A piece of the post, put where another was.
    TextEdit moved(const QString &text)
    {
        const auto size = static_cast<int>(text.size());
        const qsizetype length = std::min(size - m_position, qsizetype(m_random.bounded(100)));
        return {{m_position, length}, text.mid(m_random.bounded(size + 1), m_random.bounded(300))};
    }

    QRandomGenerator m_random;
    qsizetype m_position = 0;
};

QString differenceOf(const RenderedPost &actual, const RenderedPost &expected)
{
    for (qsizetype i = 0; i < std::min(actual.blocks.size(), expected.blocks.size()); ++i) {
        const app::RenderedBlock &one = actual.blocks[i];
        const app::RenderedBlock &other = expected.blocks[i];
        if (one != other) {
            return u"block %1, lines %2-%3, not %4-%5:\n%6\nnot\n%7"_s.arg(i)
                .arg(one.lines.first)
                .arg(one.lines.last)
                .arg(other.lines.first)
                .arg(other.lines.last)
                .arg(one.html.left(600), other.html.left(600));
        }
    }
    if (actual.blocks.size() != expected.blocks.size())
        return u"%1 blocks, not %2"_s.arg(actual.blocks.size()).arg(expected.blocks.size());
    if (actual.headings != expected.headings)
        return u"headings"_s;
    if (actual.references != expected.references)
        return u"references"_s;
    return actual.notices != expected.notices ? u"notices"_s : u"revision"_s;
}

} // namespace

class IncrementalRendererTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheWholeAfterAnyEdit_data();
    void equalsTheWholeAfterAnyEdit();
    void editsThatOnceDiffered_data();
    void editsThatOnceDiffered();
    void aKeyInADefinitionReachesItsMark();
    void aKeyBeforeAFenceReachesWhatItClosed();
    void aKeyInAParagraphRendersFewBlocks_data();
    void aKeyInAParagraphRendersFewBlocks();
    void aDeltaTellsTheOtherSideAll();
};

void IncrementalRendererTest::equalsTheWholeAfterAnyEdit_data()
{
    QTest::addColumn<QString>("post");
    QDirIterator samples(QStringLiteral(BYLINE_SOURCE_DIR "/resources/sample-blog"), {u"*.md"_s},
                         QDir::Files, QDirIterator::Subdirectories);
    while (samples.hasNext()) {
        const QString path = samples.next();
        QTest::newRow(qPrintable(QFileInfo(path).dir().dirName() + u'/' + samples.fileName()))
            << read(path);
    }
    QTest::newRow("ten paragraphs") << u"글 하나 \"둘\" it's.\n\n"_s.repeated(10);
    QTest::newRow("no blank lines")
        << u"# 가\n글\n- 하나\n- 둘\n```\nx\n```\n> 인용\n"_s.repeated(6);
    QTest::newRow("definitions") << u"[r] 글[^n] [a](b) [s][r]\n\n"_s.repeated(12)
            + u"[r]: /x\n\n[^n]: 각주\n\n글\n\n*[HTML]: Hyper\n"_s;
    QTest::newRow("raw HTML")
        << u"<details>\n<summary>s</summary>\n\n글\n\n</details>\n\n<br/>\n글\n\n"_s.repeated(8);
    QTest::newRow("templates")
        << u"글 {{ x }}\n\n{% raw %}\n\n{{ y }}\n\n{% endraw %}\n\n$$\nx\n$$\n\n"_s.repeated(8);
    QTest::newRow("same headings")
        << u"## 하나\n\n글\n\n## 둘\n\n- [하나](#하나)\n\n"_s.repeated(8);
}

void IncrementalRendererTest::equalsTheWholeAfterAnyEdit()
{
    QFETCH(const QString, post);
    // Not qHash(): that has a seed of its own in each process.
    auto seed
        = static_cast<quint32>(post.size() + qEnvironmentVariableIntValue("BYLINE_RANDOM_SEED"));
    int incremental = 0;
    for (const Dialect dialect : Dialects) {
        const app::RenderOptions options{dialect, true};
        QString text = post;
        IncrementalRenderer renderer;
        renderer.start(text, options, {0});
        Hand hand(seed++);
        for (int i = 1; i <= editCount(); ++i) {
            // Grown too far from the post that it was.
            if (i % 40 == 0) {
                text = post;
                renderer.start(text, options, {0});
            }
            const TextEdit edit = hand.next(text);
            const QString before = text;
            text.replace(edit.range.start, edit.range.length, edit.replacement);
            RenderedPost mirrored = renderer.post();
            const app::RenderedPostDelta delta = renderer.edit(edit, {quint64(i)});
            incremental += renderer.wasWhole() ? 0 : 1;
            QCOMPARE(renderer.text(), text);
            const RenderedPost expected = app::render(text, options, {quint64(i)});
            if (renderer.post() != expected) {
                qWarning().noquote()
                    << app::name(dialect) << differenceOf(renderer.post(), expected) << "\nedit"
                    << i << ':' << edit.range.start << edit.range.length << edit.replacement
                    << "in\n"
                    << before;
            }
            QVERIFY(renderer.post() == expected);
            QVERIFY(fits(mirrored, delta));
            apply(mirrored, delta);
            QVERIFY(mirrored == expected);
        }
    }
    // Else this test says nothing. How many there are is chance: a `{{` that nothing closes makes
    // all edits whole ones up to the next fresh start.
    const auto edits = static_cast<int>(Dialects.size()) * editCount();
    QVERIFY2(post.size() < 2000 || incremental >= edits / LeastShare,
             qPrintable(u"%1 of %2"_s.arg(incremental).arg(edits)));
}

void IncrementalRendererTest::editsThatOnceDiffered_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("marked"); // What is between the marks gives way to the second half.
    QTest::newRow("a note goes on where a rule was")
        << Dialect::GitHub << u"[^1]:주\n«|'»---\n|\n\n{\n\n법[^1]--------- |\n"_s;
    QTest::newRow("a note goes on where a list was")
        << Dialect::Hugo << u"[^1]:주\n«|a»3. \n# \n.\n\n```\n```\n|✗[^1] |\n"_s;
    QTest::newRow("a definition becomes a heading")
        << Dialect::Jekyll << u"[1]:주\n«k|»-\n\n글\n# 둘\n\n](#하나)\n- 하나\n\n---\n"_s;
    QTest::newRow("an attribute list becomes a heading")
        << Dialect::Jekyll << u"{:c}\n«z|»-\n# 날\n)\n\none before it.\n"_s;
    QTest::newRow("code becomes a paragraph, and a fence begins behind it")
        << Dialect::Jekyll << u"«|q»\n    >\n```\n\n.\n\nno-store\";\n```\n"_s;
    QTest::newRow("a list becomes the table of contents of a mark above it")
        << Dialect::Jekyll
        << u"## 하나\n\n글\n\n## 둘\n\n글\n\n글\n\n글\n\n글\n\n{:toc}\n«p|»\n- [하나](#하나)\n\n## 셋\n\n"_s
            + u"글\n\n"_s.repeated(12);
    QTest::newRow("a quote ends in front of a fence")
        << Dialect::Jekyll
        << u"로 뽑아 주신다. 소속 칸에 적을 것이 없어서 이름을 적었더니 크게 "
           u"인쇄되었다.\n\n*\n\n*\n"
           "«>|»\n```\n\n.\n\n;\n\n```\n"_s;
    QTest::newRow("a quote is of raw HTML no more")
        << Dialect::Hugo
        << u"제 \"자리에서는 괜찮은데요\"라는 말이 \"회의에서 나오면, 이 강연의 "
           u"전부였다.\n\n:\n\n>\n\n<b>\n«\\|»\n"
           "꼴 조y\"`\n"_s;
    QTest::newRow("a quotation mark opens what was closed")
        << Dialect::Hexo << u" it's.\n둘 }}{{it's.\n\n{% %}\n\"\"\n\n«it's|»\"\"\n"_s;
}

void IncrementalRendererTest::editsThatOnceDiffered()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, marked);
    const qsizetype start = marked.indexOf(u'«');
    const qsizetype middle = marked.indexOf(u'|', start);
    const qsizetype end = marked.indexOf(u'»', middle);
    const QString removed = marked.mid(start + 1, middle - start - 1);
    const QString inserted = marked.mid(middle + 1, end - middle - 1);
    const QString before = marked.left(start) + removed + marked.mid(end + 1);
    const QString after = marked.left(start) + inserted + marked.mid(end + 1);
    const app::RenderOptions options{dialect, true};
    // There and back.
    IncrementalRenderer renderer;
    renderer.start(before, options, {0});
    renderer.edit({{start, removed.size()}, inserted}, {1});
    QCOMPARE(differenceOf(renderer.post(), app::render(after, options, {1})), u"revision"_s);
    renderer.start(after, options, {0});
    renderer.edit({{start, inserted.size()}, removed}, {1});
    QCOMPARE(differenceOf(renderer.post(), app::render(before, options, {1})), u"revision"_s);
}

void IncrementalRendererTest::aKeyInADefinitionReachesItsMark()
{
    const QString filler = u"글 하나.\n\n"_s.repeated(40);
    // In front of all blocks: no block before it is touched with it.
    const QString post
        = u"[^1]: 각주\n이어서\n\n    둘째 문단\n\n"_s + filler + u"글[^1]\n\n"_s + filler;
    for (const Dialect dialect : Dialects) {
        for (const QString &word : {u"이어서"_s, u"문단"_s}) {
            const app::RenderOptions options{dialect, true};
            IncrementalRenderer renderer;
            renderer.start(post, options, {0});
            const TextEdit edit{{post.indexOf(word) + 1, 0}, u"y"_s};
            QString text = post;
            text.insert(edit.range.start, edit.replacement);
            renderer.edit(edit, {1});
            QVERIFY2(renderer.post() == app::render(text, options, {1}),
                     qPrintable(app::name(dialect) + u' ' + word));
        }
    }
}

void IncrementalRendererTest::aKeyBeforeAFenceReachesWhatItClosed()
{
    const QString filler = u"글 하나.\n\n"_s.repeated(40);
    const QString code = u"```html\n<img src=\"/x\">\n```\n\n"_s;
    const QString post = filler + code + filler + code + filler;
    for (const Dialect dialect : Dialects) {
        for (const QString &typed : {u"d"_s, u"  "_s, u"    "_s, u"> "_s, u"- "_s}) {
            const app::RenderOptions options{dialect, true};
            IncrementalRenderer renderer;
            renderer.start(post, options, {0});
            const TextEdit edit{{post.indexOf(u"```"), 0}, typed};
            QString text = post;
            text.insert(edit.range.start, edit.replacement);
            renderer.edit(edit, {1});
            QVERIFY2(renderer.post() == app::render(text, options, {1}),
                     qPrintable(app::name(dialect) + u' ' + typed));
        }
    }
}

void IncrementalRendererTest::aKeyInAParagraphRendersFewBlocks_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("inserted");
    const QString rest
        = u"글 *하나*, [둘](b.md).\n\n- 셋\n- 넷\n\n```\ncode\n```\n\n"_s.repeated(20);
    QTest::newRow("a letter") << u"여기\n\n"_s + rest << u"x"_s;
    QTest::newRow("a blank line") << u"여기 둘\n\n"_s + rest << u"\n\n"_s;
    QTest::newRow("emphasis") << u"여기\n\n"_s + rest << u"**굵게**"_s;
    QTest::newRow("a list entry") << u"- 여기\n\n"_s + rest << u"\n- 셋"_s;
    QTest::newRow("beside a line break in HTML") << u"여기<br/>\n\n"_s + rest << u"x"_s;
    QTest::newRow("two blocks before raw HTML") << u"여기\n\n글\n\n<br/>\n\n"_s + rest << u"x"_s;
    QTest::newRow("beside a footnote of the post")
        << u"여기\n\n"_s + rest + u"글[^1]\n\n[^1]: 각주\n\n끝\n"_s << u"x"_s;
    QTest::newRow("beside definitions")
        << u"여기 [a](b)\n\n"_s + rest + u"[r]: /x\n\n[r]\n"_s << u"x"_s;
    QTest::newRow("in front matter") << u"---\ntitle: 여기\n---\n"_s + rest << u"x"_s;
}

void IncrementalRendererTest::aKeyInAParagraphRendersFewBlocks()
{
    QFETCH(const QString, post);
    QFETCH(const QString, inserted);
    for (const Dialect dialect : Dialects) {
        IncrementalRenderer renderer;
        renderer.start(post, {dialect, true}, {});
        const app::RenderedPostDelta delta
            = renderer.edit({{post.indexOf(u"여기"_s) + 2, 0}, inserted}, {1});
        QVERIFY2(!renderer.wasWhole(), qPrintable(app::name(dialect)));
        QVERIFY(delta.blocks.inserted.size() <= 3);
        QVERIFY(delta.references.inserted.size() <= 2);
        QCOMPARE(renderer.post(), app::render(renderer.text(), {dialect, true}, {1}));
    }
}

void IncrementalRendererTest::aDeltaTellsTheOtherSideAll()
{
    const QString text = u"글\n\n[a](b)\n\n끝\n"_s;
    RenderedPost post = app::render(text, {}, {4});
    const RenderedPost other = app::render(u"글\n\n둘\n\n[a](b)\n\n끝\n"_s, {}, {5});
    const app::RenderedPostDelta delta = app::difference(post, {3, 3, 3, 2}, other);
    QVERIFY(delta.references.inserted.isEmpty());
    QCOMPARE(delta.blocks.inserted.size(), 1);
    QVERIFY(!fits(other, delta));
    RenderedPost empty;
    empty.revision = {4};
    QVERIFY(!fits(empty, delta));
    QVERIFY(fits(post, delta));
    apply(post, delta);
    QCOMPARE(post, other);
}

QTEST_GUILESS_MAIN(IncrementalRendererTest)
#include "incrementalrenderertest.moc"
