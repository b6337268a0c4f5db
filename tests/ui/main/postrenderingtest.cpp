// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/postrendering.h"

#include "app/post/postdocument.h"

#include <QSignalSpy>
#include <QTest>

using app::PostDocument;
using ui::PostRendering;

class PostRenderingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersAnOpenedPostAndItsEdits();
    void aLongPostBeginsAtOnceAndOnlyOnce();
    void theHeaderFollowsTheFrontMatterAlone();
    void brokenFrontMatterShowsNoHeaderOfTheFormerPost();
    void theFormerPostIsNotHeardOfAgain();
    void withoutAPostThereIsNothing();

private:
    app::RenderService m_service{QStringLiteral(BYLINE_BINARY_DIR "/byline-cli")};
};

void PostRenderingTest::rendersAnOpenedPostAndItsEdits()
{
    PostRendering rendering(m_service);
    PostDocument post(QStringLiteral("글"));
    rendering.setPost(&post, {});
    QTRY_VERIFY(rendering.current());
    QCOMPARE(rendering.current()->html(), QStringLiteral("<p>글</p>\n"));
    post.apply({{{1, 0}, QStringLiteral("쓰기")}});
    QTRY_COMPARE(rendering.current()->html(), QStringLiteral("<p>글쓰기</p>\n"));
    QCOMPARE(rendering.current()->revision, post.revision());
}

void PostRenderingTest::aLongPostBeginsAtOnceAndOnlyOnce()
{
    PostRendering rendering(m_service);
    const QSignalSpy beginnings(&rendering, &PostRendering::begun);
    const QSignalSpy rendered(&rendering, &PostRendering::rendered);
    PostDocument post(QStringLiteral("글 하나\n\n").repeated(60'000));
    rendering.setPost(&post, {});
    QTRY_COMPARE(beginnings.count(), 1);
    QVERIFY(rendered.isEmpty());
    QTRY_COMPARE(rendered.count(), 1);
    // Nothing that is shown gives way to its beginning.
    rendering.setOptions({app::Dialect::Jekyll, true});
    QTRY_COMPARE(rendered.count(), 2);
    QCOMPARE(beginnings.count(), 1);
}

void PostRenderingTest::theHeaderFollowsTheFrontMatterAlone()
{
    PostRendering rendering(m_service);
    QSignalSpy headers(&rendering, &PostRendering::headerRead);
    PostDocument post(QStringLiteral("---\ntitle: a\n---\nbody"));
    rendering.setPost(&post, {});
    QCOMPARE(headers.count(), 1);
    post.apply({{{post.text().size(), 0}, QStringLiteral("!")}});
    QCOMPARE(headers.count(), 1);
    post.apply({{{12, 0}, QStringLiteral("b")}});
    QCOMPARE(headers.count(), 2);
    QCOMPARE(headers.last().first().value<app::PostHeader>().title, QStringLiteral("ab"));
}

void PostRenderingTest::brokenFrontMatterShowsNoHeaderOfTheFormerPost()
{
    PostRendering rendering(m_service);
    QSignalSpy headers(&rendering, &PostRendering::headerRead);
    PostDocument former(QStringLiteral("---\ntitle: former\ntags: [x]\n---\n"));
    PostDocument broken(QStringLiteral("---\ntitle: next\ntags: [x\n---\n"));
    rendering.setPost(&former, {});
    rendering.setPost(&broken, {});
    QCOMPARE(headers.last().first().value<app::PostHeader>().title, QStringLiteral("next"));
}

void PostRenderingTest::theFormerPostIsNotHeardOfAgain()
{
    PostRendering rendering(m_service);
    PostDocument former(QStringLiteral("former"));
    PostDocument next(QStringLiteral("next"));
    QStringList shown;
    connect(&rendering, &PostRendering::rendered, this, [&shown](const app::RenderedPostPtr &post) {
        shown.append(post ? post->html() : QString());
    });
    rendering.setPost(&former, {});
    rendering.setPost(&next, {});
    QTRY_COMPARE(shown, QStringList{QStringLiteral("<p>next</p>\n")});
    former.apply({{{0, 0}, QStringLiteral("edited ")}});
    next.apply({{{0, 0}, QStringLiteral("the ")}});
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown.last(), QStringLiteral("<p>the next</p>\n"));
}

void PostRenderingTest::withoutAPostThereIsNothing()
{
    PostRendering rendering(m_service);
    PostDocument post(QStringLiteral("---\ntitle: a\n---\n글"));
    rendering.setPost(&post, {});
    QTRY_VERIFY(rendering.current());
    QSignalSpy rendered(&rendering, &PostRendering::rendered);
    QSignalSpy headers(&rendering, &PostRendering::headerRead);
    rendering.setPost(nullptr, {});
    QVERIFY(!rendering.current());
    QCOMPARE(rendered.count(), 1);
    QVERIFY(!rendered.first().first().value<app::RenderedPostPtr>());
    QCOMPARE(headers.last().first().value<app::PostHeader>(), app::PostHeader());
}

QTEST_MAIN(PostRenderingTest)
#include "postrenderingtest.moc"
