// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using app::Dialect;
using app::Notice;
using app::RenderedPost;
using app::RenderOptions;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Dialects{Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo};

bool isOfEmphasis(const Notice &notice)
{
    return notice.code == u"cjk-emphasis" || notice.code == u"underscore-emphasis";
}

QList<Notice> noticesOf(const RenderedPost &post)
{
    QList<Notice> notices;
    std::copy_if(post.notices.cbegin(), post.notices.cend(), std::back_inserter(notices),
                 isOfEmphasis);
    return notices;
}

QString elementOf(const QString &mark)
{
    if (mark.startsWith(u'~'))
        return u"<del>"_s;
    return mark.size() == 1 ? u"<em>"_s : u"<strong>"_s;
}

// What a reader sees of a block, without what has no width. Which way a quotation mark turns
// depends on what is beside it.
QString lettersOf(QString html)
{
    static const QRegularExpression doubles(u"&quot;|[“”]"_s);
    static const QRegularExpression singles(u"&#39;|[‘’]"_s);
    html.replace(doubles, u"\""_s).replace(singles, u"'"_s);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return html.remove(tags).remove(QChar(0x2060)).remove(u"&NoBreak;"_s).trimmed();
}

RenderOptions optionsOf(Dialect dialect, bool keepsHtml = true)
{
    RenderOptions options{dialect, false, {}};
    options.settings.insert(u"markup.goldmark.renderer.unsafe"_s,
                            keepsHtml ? u"true"_s : u"false"_s);
    return options;
}

} // namespace

class EmphasisNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantIsEmphasisOrCanBe_data();
    void whatIsMeantIsEmphasisOrCanBe();
    void ordinaryTextIsNotTold_data();
    void ordinaryTextIsNotTold();
    void fixesAreWhatAnAuthorWouldWrite_data();
    void fixesAreWhatAnAuthorWouldWrite();
};

void EmphasisNoticesTest::whatIsMeantIsEmphasisOrCanBe_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("inner");
    static const QStringList Inners{
        u"강조"_s,      u"강조(x)"_s,  u"(강조)"_s,    u"\"강조\""_s,     u"'강조'"_s,
        u"「강조」"_s,  u"『강조』"_s, u"《강조》"_s,  u"“강조”"_s,       u"‘강조’"_s,
        u"[강조]"_s,    u"`강조`"_s,   u"[강조](u)"_s, u"100%"_s,         u"강조…"_s,
        u"강조..."_s,   u"강조!"_s,    u"강조?"_s,     u"강조."_s,        u"1 + 1 = 2"_s,
        u"강조 <br>"_s, u"C++"_s,      u"강조: 값;"_s, u"강조, 둘"_s,     u"$강조$"_s,
        u"강조/둘/"_s,  u"#강조#"_s,   u"@강조@"_s,    u"굵게 (둘) 셋"_s,
    };
    static const QStringList Marks{u"*"_s, u"**"_s, u"***"_s, u"_"_s, u"__"_s, u"___"_s, u"~~"_s};
    for (const QString &mark : Marks) {
        for (const QString &inner : Inners)
            QTest::newRow(qPrintable(mark + inner + mark)) << mark << inner;
    }
    static const QStringList Nested{u"**_강조_**"_s,     u"_**강조**_"_s, u"**~~강조~~**"_s,
                                    u"~~**강조**~~"_s,   u"__*강조*__"_s, u"*__강조__*"_s,
                                    u"**`강조`_둘_**"_s, u"**~강조~**"_s};
    for (const QString &nested : Nested) {
        const QString mark = nested.left(nested.startsWith(u'~') || nested[1] == nested[0] ? 2 : 1);
        QTest::newRow(qPrintable(nested))
            << mark << nested.mid(mark.size(), nested.size() - 2 * mark.size());
    }
}

// Between Korean words, with and without a blank.
void EmphasisNoticesTest::whatIsMeantIsEmphasisOrCanBe()
{
    QFETCH(const QString, mark);
    QFETCH(const QString, inner);
    static const QStringList Behind{u"를"_s, u"입니다."_s, u", 또"_s, u" 또"_s, u"は"_s, QString()};
    QStringList fronts{QString(), u"이 "_s, u"("_s, u"“"_s};
    // Shorter marks behind a word are a footnote's, underscores a name's.
    if (mark.size() > 1 && !mark.startsWith(u'_'))
        fronts.append(u"말"_s);
    for (const Dialect dialect : Dialects) {
        for (const bool keepsHtml : {true, false}) {
            const RenderOptions options = optionsOf(dialect, keepsHtml);
            for (const QString &before : fronts) {
                for (const QString &behind : Behind) {
                    const QString post = before + mark + inner + mark + behind + u'\n';
                    const RenderedPost rendered = app::render(post, options);
                    const QList<Notice> notices = noticesOf(rendered);
                    const QString about = app::name(dialect) + u": "_s + post;
                    if (notices.isEmpty()) {
                        QVERIFY2(rendered.html().contains(elementOf(mark)), qPrintable(about));
                        continue;
                    }
                    QVERIFY2(notices.size() == 1 && notices[0].suggestion, qPrintable(about));
                    const QString fixed = app::applied(post, {*notices[0].suggestion});
                    const RenderedPost after = app::render(fixed, options);
                    const QString told = about + fixed + after.html();
                    QVERIFY2(after.html().contains(elementOf(mark)), qPrintable(told));
                    QVERIFY2(noticesOf(after).isEmpty(), qPrintable(told));
                    QString letters = lettersOf(rendered.html());
                    const QString left = letters.remove(mark.front());
                    QCOMPARE(lettersOf(after.html()).remove(mark.front()), left);
                }
            }
        }
    }
}

void EmphasisNoticesTest::ordinaryTextIsNotTold_data()
{
    QTest::addColumn<QString>("post");
    static const QStringList Posts{
        u"5 * 3 * 2"_s,
        u"5*3*2"_s,
        u"(a)*b + (c)*d"_s,
        u"f(x)*g(y) = h(z)*k"_s,
        u"2**(3) + 4**(5)"_s,
        u"snake_case와 other_name을 쓴다"_s,
        u"`__init__`과 __init__을, _private_를 부른다"_s,
        u"파일_이름_최종.txt, 사진_1_(2)_3.png"_s,
        u"가격*과 배송비*는 다음과 같다"_s,
        u"이름*, 주소*는 꼭"_s,
        u"이름*(필수), 주소*(필수)를 적는다"_s,
        u"*.md와 *.txt, src/*를 본다"_s,
        u"3시~(5시), 10시~(12시)까지"_s,
        u"1~2개, (3)~4개"_s,
        u"좋아요~ 그래요~ 네~"_s,
        u"* 목록\n* 둘"_s,
        u"가 \\*나(다)\\*를"_s,
        u"`**가(나)**다`"_s,
        u"    **가(나)**다"_s,
        u"```\n**가(나)**다\n```"_s,
        u"https://example.com/a_(b)_c/*d*(e)를"_s,
        u"<img alt=\"**가(나)**다\">"_s,
        u"[가](b_(c)_d) ![나](e_f_g)를"_s,
        u"**굵게**를 *기울여*서 ~~지운다~~고 **가**나**다**라"_s,
        u"_기울임_ 과 __굵게__, (_둘_)."_s,
        u"char **argv, char *(*f)(void)를"_s,
        u"**참고** 5 * (3)을"_s,
    };
    for (const QString &post : Posts)
        QTest::newRow(qPrintable(post)) << post;
}

void EmphasisNoticesTest::ordinaryTextIsNotTold()
{
    QFETCH(const QString, post);
    for (const Dialect dialect : Dialects) {
        for (const Notice &notice : noticesOf(app::render(post, optionsOf(dialect))))
            QFAIL(qPrintable(app::name(dialect) + u": "_s + notice.message));
    }
}

void EmphasisNoticesTest::fixesAreWhatAnAuthorWouldWrite_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("underscores become stars")
        << Dialect::GitHub << u"이 __강조__를"_s << u"이 **강조**를"_s;
    QTest::newRow("in Jekyll, too") << Dialect::Jekyll << u"_강조(x)_를"_s << u"*강조(x)*를"_s;
    QTest::newRow("tags where stars are not enough")
        << Dialect::GitHub << u"__밑줄(x)__이"_s << u"<strong>밑줄(x)</strong>이"_s;
    QTest::newRow("around what is emphasised already")
        << Dialect::Hexo << u"_**둘**_을"_s << u"***둘***을"_s;
    QTest::newRow("tildes that Hugo keeps")
        << Dialect::Hugo << u"**~범위~**를"_s << u"<strong>~범위~</strong>를"_s;
    QTest::newRow("three marks") << Dialect::Hexo << u"***(둘)***이"_s
                                 << u"<em><strong>(둘)</strong></em>이"_s;
    QTest::newRow("a mark that was taken for a later one's")
        << Dialect::GitHub << u"**가(a)**는 나**다**"_s << u"<strong>가(a)</strong>는 나**다**"_s;
}

void EmphasisNoticesTest::fixesAreWhatAnAuthorWouldWrite()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QString, post);
    const QList<Notice> notices = noticesOf(app::render(post, optionsOf(dialect)));
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0].suggestion);
    QTEST(app::applied(post, {*notices[0].suggestion}), "fixed");
}

QTEST_GUILESS_MAIN(EmphasisNoticesTest)
#include "emphasisnoticestest.moc"
