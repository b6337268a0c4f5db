// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include "app/storage/decodedtext.h"
#include "app/text/textedit.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using app::Dialect;
using app::Reference;
using app::RenderedPost;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array dialects{Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo};

/// One of each part, with what is beyond ASCII before all of them.
const QString &wholePost()
{
    static const QString post
        = u"---\ntitle: 제목 😀\n---\n\n"
          "## 머리 *글* 😀\n\n"
          "한글 😀 [링크](a%20b.html \"t\") ![그림 **둘**](img/가.png) <https://x.y>[^1]\n\n"
          "- [ ] 하나 😀\n- [x] [둘](b.html)\n\n"
          "```js\nlet a = 1;\n```\n\n"
          "[^1]: 각주 ![](n.png)\n"_s;
    return post;
}

QString at(const QString &post, const app::TextRange &range)
{
    return post.mid(range.start, range.length);
}

int lineOf(const QString &post, qsizetype position)
{
    return int(QStringView(post).left(position).count(u'\n')) + 1;
}

/// As a parser reads what is written for a destination.
QString destinationOf(QString written)
{
    static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s);
    return written.replace(escape, u"\\1"_s).replace(u"&amp;"_s, u"&"_s);
}

void checkReferences(const QString &post, const RenderedPost &rendered)
{
    const QStringList lines = post.split(u'\n');
    for (const Reference &reference : rendered.references) {
        QVERIFY2(!reference.destination.contains(u'\n'), qPrintable(reference.destination));
        const QString word = reference.text.isEmpty() ? reference.destination : reference.text;
        const QString line = destinationOf(lines.value(reference.line - 1));
        QVERIFY2(line.contains(word.section(u' ', 0, 0)),
                 qPrintable(word + u" is not in line "_s + QString::number(reference.line)));
        if (!reference.destinationRange)
            continue;
        const QString written = at(post, *reference.destinationRange);
        QVERIFY2(destinationOf(written) == reference.destination
                     || QUrl::fromPercentEncoding(written.toUtf8())
                         == QUrl::fromPercentEncoding(reference.destination.toUtf8()),
                 qPrintable(written + u" is not "_s + reference.destination));
    }
}

void checkTasks(const QString &post, const RenderedPost &rendered)
{
    for (const app::Task &task : rendered.tasks) {
        QCOMPARE(task.mark.length, 1);
        QCOMPARE(at(post, {task.mark.start - 1, 1}), u"["_s);
        QCOMPARE(at(post, {task.mark.end(), 1}), u"]"_s);
        QCOMPARE(at(post, task.mark).trimmed().isEmpty(), !task.isDone);
        QCOMPARE(task.line, lineOf(post, task.mark.start));
    }
}

void checkCode(const QStringList &lines, const RenderedPost &rendered)
{
    for (const app::CodeBlock &code : rendered.codeBlocks) {
        QVERIFY(code.lines.first >= 1 && code.lines.last <= lines.size());
        const QString &first = lines[code.lines.first - 1];
        QVERIFY(!first.trimmed().isEmpty());
        static const QRegularExpression opening(u"```|~~~|\\{%|\\{\\{<"_s);
        QVERIFY2(code.language.isEmpty() || first.contains(opening), qPrintable(first));
        QVERIFY2(first.contains(code.language), qPrintable(first));
    }
}

void checkLines(const QStringList &lines, const RenderedPost &rendered)
{
    int line = 1;
    for (const app::RenderedBlock &block : rendered.blocks) {
        QVERIFY(line <= block.lines.first && block.lines.first <= block.lines.last
                && block.lines.last <= lines.size());
        line = block.lines.first;
    }
    for (const app::Heading &heading : rendered.headings) {
        const QString word = heading.text.section(u' ', 0, 0);
        QVERIFY2(heading.line <= lines.size() && lines[heading.line - 1].contains(word),
                 qPrintable(heading.text));
    }
    for (const app::Footnote &footnote : rendered.footnotes)
        QVERIFY2(lines[footnote.line - 1].contains(u"[^"_s + footnote.label + u"]:"_s),
                 qPrintable(lines[footnote.line - 1]));
}

// A suggestion that is taken is not made again.
void checkNotices(const QString &post, const RenderedPost &rendered,
                  const app::RenderOptions &options)
{
    for (const app::Notice &notice : rendered.notices) {
        QVERIFY(notice.line >= 1 && !notice.code.isEmpty() && !notice.message.isEmpty());
        if (!notice.suggestion)
            continue;
        QVERIFY(notice.suggestion->range.start >= app::findBody(post).start);
        QVERIFY(notice.suggestion->range.end() <= post.size());
        const QString mended = app::applied(post, {*notice.suggestion});
        const RenderedPost after = app::render(mended, options);
        QVERIFY2(after.notices.size() < rendered.notices.size(), qPrintable(mended));
    }
}

void checkAll(const QString &post, const app::RenderOptions &options)
{
    const RenderedPost rendered = app::render(post, options);
    const QStringList lines = post.split(u'\n');
    checkReferences(post, rendered);
    checkTasks(post, rendered);
    checkCode(lines, rendered);
    checkLines(lines, rendered);
    checkNotices(post, rendered, options);
}

const QStringList &pieces()
{
    static const QStringList all{
        u"# 제목 *강조* 😀\n\n"_s,
        u"Two words\n=========\n\n"_s,
        u"> ## 인용 제목\n> 글 [a](b.html)\n\n"_s,
        u"글 😀 [한글](가/나.html \"제목\") 글\n\n"_s,
        u"![그림](<a b.png> '😀') [![x](i.png)](l.html)\n\n"_s,
        u"[a\\]](x\\)&amp;y) <https://x.y/가> https://x.y/z.\n\n"_s,
        u"<img src=\"raw.png\" alt=\"날\"> <a href='q.html'>b</a>\n\n"_s,
        u"<div>\n<img src=block.png>\n</div>\n\n"_s,
        u"[글][r] ![나][r]\n\n[r]: target.png \"t\"\n\n"_s,
        u"- [ ] 하나\n- [x] 둘 [c](d.html)\n  - [X] 셋\n\n"_s,
        u"1. 글\n\n   - [ ] 깊이 😀\n\n"_s,
        u"> - [ ] 인용 속\n> - [x] 둘\n\n"_s,
        u"```js\n[no](link.html) - [ ] x\n```\n\n"_s,
        u"- 글\n\n  ~~~ python\n  x\n  ~~~\n\n"_s,
        u"    들여 쓴 [a](b.png)\n\n"_s,
        u"글[^1] 나[^길게]\n\n[^1]: 각주 [e](f.html)\n[^길게]: 둘\n    셋 ![](g.png)\n\n"_s,
        u"| 가 | [나](h.html) |\n|---|---|\n| `a|b` | ![](i.png) |\n\n"_s,
        u"**링크(link)**를 *'글'*을\n\n"_s,
        u"{{ page.title }} {% include x.html %} {{< figure src=\"j.png\" >}}\n\n"_s,
        u"{% highlight ruby %}\n[a](b)\n{% endhighlight %}\n\n"_s,
        u"{{< highlight go >}}\nx\n{{< /highlight >}}\n\n"_s,
        u"{{< highlight `a\nb` >}}\nx\n{{< /highlight >}}\n\n"_s,
        u"{% highlight}\nx\n{% endhighlight [ ] %}\ny\n\n"_s,
        u"글 {{ x 글\n\n"_s,
        u"용어\n: 뜻 [k](l.html)\n\n"_s,
        u"*[HTML]: 글\n\nHTML 😀\n\n"_s,
        u"글\n{: .a #b}\n\n"_s,
        u"$$\n[a](b)\n$$\n\n"_s,
        u"\\[ ] 아님 \\![no](m.png)\n\n"_s,
        u"`code [a](n.png)` ~~지움~~ [p](o.html)\n\n"_s,
        u"\t탭 [q](r.html)\n\n"_s,
        u"한 줄\u2028둘 [s](t.html)\u0085셋\n\n"_s,
        u"글  \n[u](v.html)\\\n![](w.png)\n\n"_s,
        u"<!-- [no](x.html) -->\n\n"_s,
    };
    return all;
}

/// As it is, in a quote, in a list, or without the blank line behind it.
QString placed(const QString &piece, int how)
{
    QString text = piece;
    if (how == 1)
        return u"> "_s + text.chopped(2).replace(u'\n', u"\n> "_s) + u"\n\n"_s;
    if (how == 2)
        return u"- "_s + text.chopped(2).replace(u'\n', u"\n  "_s) + u"\n\n"_s;
    return how == 3 ? text.chopped(1) : text;
}

/// More with BYLINE_RANDOM_POSTS.
int randomPosts()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("BYLINE_RANDOM_POSTS", &isSet);
    return isSet ? count : 150;
}

} // namespace

/// What a RenderedPost says of its source: each place holds what it is said to hold.
class RenderedPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsThere_data();
    void everyPartIsThere();
    void filesCountAsTheirText_data();
    void filesCountAsTheirText();
    void equalBlocksHaveEqualHashes();
    void everyPlaceHoldsWhatItSays_data();
    void everyPlaceHoldsWhatItSays();
};

void RenderedPartsTest::everyPartIsThere_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : dialects)
        QTest::addRow("%s", qPrintable(app::name(dialect))) << dialect;
}

void RenderedPartsTest::everyPartIsThere()
{
    QFETCH(const Dialect, dialect);
    const QString &text = wholePost();
    const RenderedPost post = app::render(text, {dialect}, app::Revision{7});
    QCOMPARE(post.revision, app::Revision{7});

    QCOMPARE(post.headings.size(), 1);
    QCOMPARE(post.headings[0].level, 2);
    QCOMPARE(post.headings[0].text, u"머리 글 😀"_s);
    QCOMPARE(post.headings[0].line, 5);

    QStringList references;
    for (const Reference &one : post.references) {
        QVERIFY(one.destinationRange);
        references.append(u"%1 %2 '%3' in line %4, from '%5'"_s
                              .arg(one.kind == Reference::Kind::Image ? u"image"_s : u"link"_s,
                                   one.destination, one.text)
                              .arg(one.line)
                              .arg(at(text, *one.destinationRange)));
    }
    // kramdown and hexo-renderer-marked take what is between an image's brackets as it stands.
    const bool isAsWritten = dialect == Dialect::Jekyll || dialect == Dialect::Hexo;
    const QString image = isAsWritten ? u"그림 **둘**"_s : u"그림 둘"_s;
    QCOMPARE(references,
             (QStringList{u"link a%20b.html '링크' in line 7, from 'a%20b.html'"_s,
                          u"image img/가.png '%1' in line 7, from 'img/가.png'"_s.arg(image),
                          u"link https://x.y 'https://x.y' in line 7, from 'https://x.y'"_s,
                          u"link b.html '둘' in line 10, from 'b.html'"_s,
                          u"image n.png '' in line 16, from 'n.png'"_s}));

    QCOMPARE(post.tasks.size(), 2);
    QCOMPARE(post.tasks[0], (app::Task{false, 9, {text.indexOf(u"[ ]") + 1, 1}}));
    QCOMPARE(post.tasks[1], (app::Task{true, 10, {text.indexOf(u"[x]") + 1, 1}}));
    QCOMPARE(post.codeBlocks, (QList{app::CodeBlock{u"js"_s, {12, 14}}}));
    if (dialect != Dialect::Hexo) // marked has none.
        QCOMPARE(post.footnotes, (QList{app::Footnote{u"1"_s, 16, 1}}));

    QList<int> firstLines;
    for (const app::RenderedBlock &block : post.blocks)
        firstLines.append(block.lines.first);
    QCOMPARE(firstLines.mid(0, 4), (QList<int>{5, 7, 9, 12}));
    QCOMPARE(post.blocks[3].lines.last, 14);
}

void RenderedPartsTest::filesCountAsTheirText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = wholePost().toUtf8();
    QTest::newRow("Windows line ends") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("both") << "\xEF\xBB\xBF" + QByteArray(plain).replace("\n", "\r\n");
}

// A file is decoded to a text of one kind of line end; everything counts in that.
void RenderedPartsTest::filesCountAsTheirText()
{
    QFETCH(const QByteArray, bytes);
    const app::Result<app::DecodedText> decoded = app::decode(bytes);
    QVERIFY(decoded.has_value());
    for (const Dialect dialect : dialects)
        QCOMPARE(app::render(decoded->text, {dialect}), app::render(wholePost(), {dialect}));
}

void RenderedPartsTest::equalBlocksHaveEqualHashes()
{
    for (const Dialect dialect : dialects) {
        const RenderedPost post = app::render(u"글 *a*\n\n둘\n\n글 *a*\n\n# 글\n"_s, {dialect});
        QCOMPARE(post.blocks.size(), 4);
        QCOMPARE(post.blocks[0].html, post.blocks[2].html);
        QCOMPARE(post.blocks[0].hash, post.blocks[2].hash);
        QVERIFY(post.blocks[0].hash != post.blocks[1].hash);
        QVERIFY(post.blocks[0].hash != post.blocks[3].hash);
    }
}

void RenderedPartsTest::everyPlaceHoldsWhatItSays_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("before");
    for (const Dialect dialect : dialects) {
        const QString name = app::name(dialect);
        QTest::addRow("%s", qPrintable(name)) << dialect << QString();
        QTest::addRow("%s behind front matter", qPrintable(name))
            << dialect << u"---\ntitle: 😀 [a](b)\n---\n"_s;
        QTest::addRow("%s behind TOML", qPrintable(name))
            << dialect << u"+++\ntitle = \"가\"\n+++\n\n"_s;
    }
}

void RenderedPartsTest::everyPlaceHoldsWhatItSays()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, before);
    const app::RenderOptions options{dialect};
    for (const QString &piece : pieces()) {
        checkAll(before + piece, options);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"in:\n"_s + before + piece));
    }
    QRandomGenerator random(20261123);
    for (int round = 0; round < randomPosts(); ++round) {
        QString post = before;
        for (int count = random.bounded(1, 8); count > 0; --count)
            post += placed(pieces()[random.bounded(int(pieces().size()))], random.bounded(6));
        if (random.bounded(4) == 0)
            post.chop(random.bounded(6));
        checkAll(post, options);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"in:\n"_s + post));
    }
}

QTEST_GUILESS_MAIN(RenderedPartsTest)
#include "renderedpartstest.moc"
