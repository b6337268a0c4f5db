// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/ui/frontmatterform/openform.h"

#include <QElapsedTimer>
#include <QLayout>
#include <QScrollArea>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of the processor's time that this program took: a busy machine changes them little.
class Stopwatch final
{
public:
    [[nodiscard]] double elapsed() const
    {
        return double(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace

// A hundred keys, of all kinds. The machine may be slow: it is given some more than the figures
// that a form is to keep, which are printed.
class FormSpeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<test::OpenForm>();
        QVERIFY(QTest::qWaitForWindowActive(&m_open->controller.widget()));
    }
    void cleanup() { m_open.reset(); }

    void aHundredKeysAreLaidOutAtOnce()
    {
        m_open->open(u"---\ntitle: x\n---\n"_s);
        app::PostDocument post(hundredKeys());
        const Stopwatch watch;
        m_open->controller.setPost(&post);
        const double rows = watch.elapsed();
        m_open->form().findChild<QScrollArea *>()->widget()->layout()->activate();
        const double elapsed = watch.elapsed();
        m_open->form().grab();
        qInfo("100 keys: rows %.1f ms, laid out %.1f ms, painted %.1f ms", rows, elapsed,
              watch.elapsed());
        QCOMPARE(m_open->form().ownKeys().size(), 100);
        QVERIFY2(elapsed < 50 * Allowance, qPrintable(QString::number(elapsed)));
        m_open->controller.setPost(nullptr);
    }

    void aKeyPressIsInTheTextWithinAFrame()
    {
        m_open->open(hundredKeys());
        QLineEdit *edit = m_open->line(u"line50"_s);
        QVERIFY(edit);
        edit->setFocus();
        edit->end(false);
        double slowest = 0;
        QString expected = m_open->text();
        for (int i = 0; i < 20; ++i) {
            const Stopwatch watch;
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_X, u"x"_s, Qt::NoModifier);
            slowest = std::max(slowest, watch.elapsed());
        }
        qInfo("key press until the text has it, slowest of 20: %.1f ms", slowest);
        expected.replace(u"value 50"_s, u"value 50"_s + QString(20, u'x'));
        QCOMPARE(m_open->text(), expected);
        QVERIFY2(slowest < 16 * Allowance, qPrintable(QString::number(slowest)));
    }

    void tenThousandPostsDoNotStallTheForm()
    {
        m_open->write(u"_config.yml"_s, u"title: x\n"_s);
        for (int i = 0; i < Posts; ++i)
            m_open->write(u"_posts/%1/%2.md"_s.arg(i / 100).arg(i),
                          u"---\ntitle: t\ntags: [a%1, b%2]\n---\n"_s.arg(i % 7).arg(i % 31));
        m_open->open(u"---\ntitle: x\ntags: [a1]\n---\n"_s, u"_posts/new.md"_s);
        QElapsedTimer turn;
        QElapsedTimer total;
        total.start();
        double longest = 0;
        // Each turn of the event loop is one in which a key could have been typed.
        while (m_open->form().blog().uses.posts() == 0 && total.elapsed() < 60'000) {
            turn.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        }
        qInfo("%d posts read in %lld ms, longest turn of the event loop %.1f ms", Posts,
              total.elapsed(), longest);
        QCOMPARE(m_open->form().blog().uses.posts(), Posts);
        QVERIFY2(longest < 16 * Allowance, qPrintable(QString::number(longest)));
        total.start();
        const app::FieldUses before = m_open->form().blog().uses;
        m_open->write(u"_posts/another.md"_s, u"---\ntags: [new]\n---\n"_s);
        m_open->controller.refreshBlog();
        QTRY_COMPARE_WITH_TIMEOUT(m_open->form().blog().uses.posts(), Posts + 1, 30'000);
        qInfo("read again with one new post in %lld ms", total.elapsed());
    }

private:
    static constexpr int Allowance = 4;
    static constexpr int Posts = 2'000;

    static QString hundredKeys()
    {
        QString text = u"---\n"_s;
        for (int i = 0; i < 100; ++i) {
            const QStringList kinds{u"line%1: value %1\n"_s, u"switch%1: true\n"_s,
                                    u"tags%1: [a, b, c]\n"_s, u"date%1: 2019-09-26 23:53\n"_s,
                                    u"number%1: %1\n"_s};
            text += kinds.at(i % 5).arg(i);
        }
        return text + u"---\n"_s;
    }

    std::unique_ptr<test::OpenForm> m_open;
};

QTEST_MAIN(FormSpeedTest)
#include "formspeedtest.moc"
