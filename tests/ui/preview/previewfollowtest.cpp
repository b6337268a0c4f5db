// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The view of a long page, whose heights are estimated, goes where it was sent.
#include "previewfixture.h"

#include <QSet>

class PreviewFollowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMatchIsInViewThoughTheEditorScrolledBefore_data();
    void aMatchIsInViewThoughTheEditorScrolledBefore();
    void everyStepIsInView_data();
    void everyStepIsInView();
    void theEditorLearnsOfTheMatch();
    void theEndKeyReachesTheEnd();
    void anotherKeyLeavesTheEnd();

private:
    [[nodiscard]] QVariant settled(const QString &script) const
    {
        return m_preview->evaluateSettled(script);
    }
    [[nodiscard]] bool isInView(const QString &text) const
    {
        return settled(u"(() => { const box = [...document.querySelectorAll('#post p')].find((p) =>"
                       " p.textContent === '%1').getBoundingClientRect(); return box.top >= 0 &&"
                       " box.bottom <= innerHeight; })()"_s.arg(text))
            .toBool();
    }
    [[nodiscard]] double leftBelow() const
    {
        return settled(u"document.documentElement.scrollHeight - innerHeight - scrollY"_s)
            .toDouble();
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

void PreviewFollowTest::initTestCase()
{
    m_preview = std::make_unique<PreviewFixture>();
    QString text;
    for (int i = 0; i < 600; ++i) {
        text += u"Word%1.\n\n"_s.arg(i);
        if (i % 3 == 0) // Sections are of very different heights.
            text += u"```\n"_s + u"code\n"_s.repeated(i / 16) + u"```\n\n"_s;
    }
    QVERIFY(m_preview->showMarkdown(text));
}

void PreviewFollowTest::aMatchIsInViewThoughTheEditorScrolledBefore_data()
{
    QTest::addColumn<QString>("text");
    for (const int i : {599, 3, 400, 150})
        QTest::addRow("number %d", i) << u"Word%1."_s.arg(i);
}

void PreviewFollowTest::aMatchIsInViewThoughTheEditorScrolledBefore()
{
    QFETCH(const QString, text);
    m_preview->page->scrollTo({900, 100, 0});
    (void)settled({});
    m_preview->listener.matches.clear();
    m_preview->page->find({text, ui::PageSearch::Direction::Forward, true});
    QVERIFY(m_preview->waitFor([&] { return !m_preview->listener.matches.isEmpty(); }));
    QTRY_VERIFY(isInView(text));
    (void)settled({});
    QVERIFY(isInView(text)); // And stays there.
    m_preview->page->find({});
}

void PreviewFollowTest::everyStepIsInView_data()
{
    QTest::addColumn<ui::PageSearch::Direction>("direction");
    QTest::newRow("forward") << ui::PageSearch::Direction::Forward;
    QTest::newRow("backward") << ui::PageSearch::Direction::Backward;
}

void PreviewFollowTest::everyStepIsInView()
{
    QFETCH(const ui::PageSearch::Direction, direction);
    // Word29, Word129 and so on: around the page, and once more.
    QSet<int> seen;
    for (int step = 0; step < 8; ++step) {
        m_preview->listener.matches.clear();
        m_preview->page->find({u"29."_s, direction, true});
        QVERIFY(m_preview->waitFor([&] { return !m_preview->listener.matches.isEmpty(); }));
        const auto [match, count] = m_preview->listener.matches.last();
        QCOMPARE(count, 6);
        QVERIFY2(match >= 1 && match <= 6, qPrintable(QString::number(match)));
        seen.insert(match);
        QTRY_VERIFY(isInView(u"Word%1."_s.arg((match - 1) * 100 + 29)));
    }
    QCOMPARE(seen.size(), 6);
    m_preview->page->find({});
}

void PreviewFollowTest::theEditorLearnsOfTheMatch()
{
    m_preview->page->scrollTo({5, 0, 0});
    (void)settled({});
    m_preview->listener.places.clear();
    m_preview->page->find({u"Word500."_s, ui::PageSearch::Direction::Forward, true});
    QVERIFY(m_preview->waitFor([&] { return !m_preview->listener.places.isEmpty(); }));
    m_preview->page->find({});
}

void PreviewFollowTest::theEndKeyReachesTheEnd()
{
    m_preview->page->scrollTo({1, 0, 0});
    (void)settled({});
    QVERIFY(leftBelow() > 1000);
    m_preview->page->widget()->activateWindow();
    m_preview->view().setFocus();
    QTest::keyClick(m_preview->view().focusProxy(), Qt::Key_End);
    QTRY_VERIFY(leftBelow() < 1000);
    QTRY_VERIFY(leftBelow() < 1 && isInView(u"Word599."_s));
    (void)settled({});
    QVERIFY(leftBelow() < 1);
}

void PreviewFollowTest::anotherKeyLeavesTheEnd()
{
    QTest::keyClick(m_preview->view().focusProxy(), Qt::Key_End);
    QTRY_VERIFY(leftBelow() < 1);
    QTest::keyClick(m_preview->view().focusProxy(), Qt::Key_PageUp);
    QTRY_VERIFY(leftBelow() > 100);
    (void)settled({});
    QVERIFY(leftBelow() > 100);
}

BYLINE_WEBENGINE_TEST_MAIN(PreviewFollowTest)
#include "previewfollowtest.moc"
