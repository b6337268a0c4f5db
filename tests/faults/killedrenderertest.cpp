// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Kills the process that draws the preview, again and again, while the post is written.
#include "app/post/postdocument.h"
#include "tests/faults/faults.h"
#include "tests/support/openeditor.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/preview/previewcontroller.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWebEngineView>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestKey = 100; ///< Milliseconds from a key to its glyph.
constexpr qint64 LongestReturn = 2000; ///< Milliseconds from the kill to the same place.
constexpr double PlaceTolerance = 2; ///< Pixels.

const QString Before = u"중요한 정보라서"_s; ///< In the middle of the post.

} // namespace

class KilledRendererTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePreviewComesBackAndNoKeyWaits();

private:
    struct Outcome {
        int restartsByHand = 0;
        qint64 slowestKey = 0; ///< Milliseconds.
        qint64 slowestReturn = 0; ///< Milliseconds.
    };

    [[nodiscard]] QWebEngineView &view()
    {
        return *m_editor->window().findChild<QWebEngineView *>();
    }
    [[nodiscard]] QVariant evaluate(const QString &script)
    {
        return PreviewFixture::evaluate(view(), script);
    }
    [[nodiscard]] bool shows(const QString &text)
    {
        return evaluate(u"document.body.textContent"_s).toString().contains(text);
    }
    /// Where the paragraph stands that is written in, in pixels from the pane's top. Not scrollY:
    /// what was never in sight has an estimated height.
    [[nodiscard]] QVariant place()
    {
        return PreviewFixture::evaluateSettled(
            view(),
            u"[...document.querySelectorAll('#post p')].find("
            "p => p.textContent.includes('%1'))?.getBoundingClientRect().top"_s.arg(Before));
    }
    void open();
    /// One kill, one key right after it. False where the text or the preview is not as before.
    [[nodiscard]] bool killOnce(bool isTyped, Outcome &outcome);
    /// Clicks what the pane offers once it has stopped trying. False where it offers nothing.
    bool tryAgain();

    std::unique_ptr<test::OpenEditor> m_editor;
};

void KilledRendererTest::open()
{
    m_editor = std::make_unique<test::OpenEditor>(test::Preview::Real);
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return ui::FileController::Unsaved::Discard;
    };
    QSignalSpy shown(&m_editor->workbench().preview(), &ui::PreviewController::shown);
    QVERIFY(m_editor->open(test::KoreanPost));
    QVERIFY(PreviewFixture::waitFor([&] { return shown.count() >= 1; }));
    QVERIFY(PreviewFixture::waitFor([&] { return shows(u"마치며"_s); }));
    m_editor->placeCursor(Before);
    m_editor->text().ensureCursorVisible();
    QVERIFY(PreviewFixture::waitFor([&] {
        const QVariant top = place();
        return top.isValid() && top.toDouble() >= 0 && top.toDouble() < view().height();
    }));
}

bool KilledRendererTest::tryAgain()
{
    for (auto *button : m_editor->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Try again") {
            button->click();
            return true;
        }
    }
    return false;
}

bool KilledRendererTest::killOnce(bool isTyped, Outcome &outcome)
{
    ui::PreviewController &preview = m_editor->workbench().preview();
    const auto renderer = static_cast<pid_t>(preview.rendererProcessId());
    const QVariant before = place();
    QElapsedTimer clock;
    clock.start();
    if (renderer <= 0 || ::kill(renderer, SIGKILL) != 0)
        return false;

    if (isTyped)
        QTest::keyClick(&m_editor->text(), 'X');
    else
        QTest::keyClick(&m_editor->text(), Qt::Key_Backspace);
    m_editor->text().viewport()->repaint();
    outcome.slowestKey = std::max(outcome.slowestKey, clock.elapsed());
    const QString expected = Before + (isTyped ? u"X 따로"_s : u" 따로"_s);
    if (!m_editor->post().text().contains(expected))
        return false;

    const bool isBack = PreviewFixture::waitFor([&] {
        if (tryAgain())
            ++outcome.restartsByHand;
        return preview.rendererProcessId() > 0 && preview.rendererProcessId() != renderer
            && shows(expected)
            && std::abs(place().toDouble() - before.toDouble()) <= PlaceTolerance;
    });
    outcome.slowestReturn = std::max(outcome.slowestReturn, clock.elapsed());
    return isBack;
}

void KilledRendererTest::thePreviewComesBackAndNoKeyWaits()
{
    open();
    const QString before = m_editor->post().text();
    const int kills = test::times(100, 4);
    Outcome outcome;
    for (int kill = 0; kill < kills; ++kill)
        QVERIFY2(killOnce(kill % 2 == 0, outcome), qPrintable(u"kill %1"_s.arg(kill + 1)));
    QCOMPARE(m_editor->post().text(), before);
    QVERIFY(m_editor->text().hasFocus());
    test::report({u"Preview"_s,
                  u"kill -9 of the preview's renderer, a key right after it; after three deaths in "
                  "ten seconds the preview asks before it tries again (%1 times)"_s.arg(
                      outcome.restartsByHand),
                  kills,
                  u"0 lost keys; a key in the text after at most %1 ms (goal %2), the preview at "
                  "its place after at most %3 ms (goal %4)"_s.arg(outcome.slowestKey)
                      .arg(LongestKey)
                      .arg(outcome.slowestReturn)
                      .arg(LongestReturn),
                  u"—"_s});
    QVERIFY(m_editor->workbench().files().mayClose());
    m_editor.reset();
}

int main(int argc, char *argv[])
{
    if (!test::becomeUnprivileged())
        return 1;
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    KilledRendererTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedrenderertest.moc"
