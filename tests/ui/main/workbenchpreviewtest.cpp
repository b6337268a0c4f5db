// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The preview from end to end: what the page shows while its post is written in the whole editor.
#include "app/post/postdocument.h"
#include "tests/support/openeditor.h"
#include "tests/ui/preview/previewfixture.h"
#include "ui/editor/posteditor.h"
#include "ui/files/filecontroller.h"
#include "ui/preview/previewcontroller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWebEngineView>

#include <csignal>

using test::EnglishPost;
using test::KoreanPost;
using test::OpenEditor;
using ui::CommandId;
using namespace Qt::StringLiterals;

class WorkbenchPreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePageShowsThePost();
    void thePageFollowsWhatIsTyped();
    void theHeaderFollowsTheForm();
    void nothingOfTheFormerPostRemains();
    void aPastedPictureIsShown();
    void aDroppedFileIsShown();
    void aRenamedPictureIsShown();
    void aMissingPictureShowsOnceItIsThere();
    void thePageScrollsWithTheText();
    void aClickInThePageMovesTheCursor();
    void aKilledRendererComesBack();
    void thePageWearsTheChosenColours();
    void aPreviewThatWasHiddenShowsTheNewestText();
    void theEditorCanEndWhileThePageLoads();

private:
    [[nodiscard]] QWebEngineView *view()
    {
        return m_editor->window().findChild<QWebEngineView *>();
    }
    [[nodiscard]] QVariant evaluate(const QString &script)
    {
        return PreviewFixture::evaluate(*view(), script);
    }
    /// Not QTRY_VERIFY: see there.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition)
    {
        return PreviewFixture::waitFor(condition);
    }
    [[nodiscard]] QString pageText()
    {
        return evaluate(u"document.body.textContent"_s).toString().trimmed();
    }
    /// The loaded width in pixels of the image that the post calls so; 0 where there is none.
    /// Brings it into view: others are not loaded.
    [[nodiscard]] int imageWidth(const QString &name)
    {
        return evaluate(u"(image => { image?.scrollIntoView(); return image?.naturalWidth ?? 0; })("
                        "[...document.querySelectorAll('#post img')].find("
                        "i => decodeURIComponent(i.dataset.source ?? '') === '%1'))"_s.arg(name))
            .toInt();
    }
    void type(const QString &keys) { QTest::keyClicks(&m_editor->text(), keys); }

    std::unique_ptr<OpenEditor> m_editor;
};

void WorkbenchPreviewTest::init()
{
    m_editor = std::make_unique<OpenEditor>(test::Preview::Real);
    QSignalSpy shown(&m_editor->workbench().preview(), &ui::PreviewController::shown);
    QVERIFY(m_editor->open(KoreanPost));
    m_editor->workbench().files().askUnsaved = [](const QString &) {
        return ui::FileController::Unsaved::Discard;
    };
    // A page that is not there yet never answers.
    QVERIFY(waitFor([&] { return shown.count() >= 1; }));
    QVERIFY(waitFor([&] { return pageText().contains(u"마치며"_s); }));
    QVERIFY(m_editor->text().hasFocus());
}

void WorkbenchPreviewTest::cleanup()
{
    QVERIFY(!m_editor->workbench().files().post() || m_editor->workbench().files().mayClose());
    m_editor.reset();
}

void WorkbenchPreviewTest::thePageShowsThePost()
{
    const QString text = pageText();
    QVERIFY(text.startsWith(u"파도콘 2026 참가 후기"_s));
    QVERIFY(text.contains(u"느린 웹을 고치는 사람들 (feat. 무제한 어묵 🍢)"_s));
    QVERIFY(!text.contains(u"post-header: true"_s));
    QVERIFY(text.contains(u"번개 발표"_s));
    QVERIFY(waitFor([&] { return imageWidth(u"img/01.png"_s) > 0; }));
    QVERIFY(waitFor([&] { return imageWidth(u"img/영도-밤바다.jpg"_s) > 0; }));
}

void WorkbenchPreviewTest::thePageFollowsWhatIsTyped()
{
    QSignalSpy shown(&m_editor->workbench().preview(), &ui::PreviewController::shown);
    m_editor->placeCursor(u"중요한 정보라서"_s);
    type(u" TYPED"_s);
    m_editor->compose(u" 조합"_s);
    QVERIFY(
        waitFor([&] { return pageText().contains(u"중요한 정보라서 TYPED 조합 따로 적는다."_s); }));
    QVERIFY(shown.count() >= 1);
    m_editor->action(CommandId::Undo).trigger();
    QVERIFY(waitFor([&] { return !pageText().contains(u"조합"_s); }));
}

void WorkbenchPreviewTest::theHeaderFollowsTheForm()
{
    QLineEdit *title = m_editor->field(u"title"_s);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u" <b>2"_s);
    QVERIFY(waitFor([&] { return pageText().startsWith(u"파도콘 2026 참가 후기 <b>2"_s); }));
}

void WorkbenchPreviewTest::nothingOfTheFormerPostRemains()
{
    // The worker is busy with this when the post changes.
    m_editor->placeCursor(u"중요한 정보라서"_s);
    type(u" TYPED"_s);
    QVERIFY(m_editor->open(EnglishPost));
    QVERIFY(waitFor([&] { return pageText().contains(u"Three kinds of noise"_s); }));
    const QString html = evaluate(u"document.body.innerHTML"_s).toString();
    for (const QString &former : {u"파도콘"_s, u"번개"_s, u"TYPED"_s, u"01.png"_s, u"cover.jpg"_s})
        QVERIFY2(!html.contains(former), qPrintable(former));
    QVERIFY(pageText().startsWith(u"Quiet software"_s));

    m_editor->blog.write(u"posts/plain.md"_s, "only this\n");
    QVERIFY(m_editor->open(u"posts/plain.md"_s));
    QVERIFY(waitFor([&] { return pageText().trimmed() == u"only this"_s; }));
}

void WorkbenchPreviewTest::aPastedPictureIsShown()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QApplication::clipboard()->setImage(picture);
    m_editor->placeCursor(u"중요한 정보라서 따로 적는다."_s);
    m_editor->action(CommandId::Paste).trigger();
    QVERIFY(waitFor([&] { return imageWidth(u"img/padocon-2026-01.png"_s) == 40; }));
}

void WorkbenchPreviewTest::aDroppedFileIsShown()
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(m_editor->blog.path(u"img/walk-snow.jpg"_s))});
    // Onto the page itself, as a desktop would.
    auto *page = m_editor->window().findChild<QWidget *>(u"previewPane"_s);
    QVERIFY(page);
    QWidget *target = page->childAt(page->rect().center());
    QVERIFY(target);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent drop({20, 20}, Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton,
                    Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QVERIFY(waitFor([&] { return m_editor->post().text().contains(u"walk-snow.jpg)"_s); }));
    QVERIFY(waitFor([&] { return imageWidth(u"img/walk-snow.jpg"_s) > 0; }));
}

void WorkbenchPreviewTest::aRenamedPictureIsShown()
{
    QVERIFY(waitFor([&] { return m_editor->image(u"01.png"_s).isValid(); }));
    const QModelIndex row = m_editor->image(u"01.png"_s);
    QVERIFY(
        const_cast<QAbstractItemModel *>(row.model())->setData(row, u"이름표.png"_s, Qt::EditRole));
    QVERIFY(waitFor([&] { return imageWidth(u"img/이름표.png"_s) > 0; }));
    QCOMPARE(imageWidth(u"img/01.png"_s), 0);
}

void WorkbenchPreviewTest::aMissingPictureShowsOnceItIsThere()
{
    m_editor->placeCursor(u"중요한 정보라서 따로 적는다."_s);
    QTest::keyClick(&m_editor->text(), Qt::Key_Return);
    QTest::keyClick(&m_editor->text(), Qt::Key_Return);
    type(u"![](img/later.png)"_s);
    QVERIFY(waitFor([&] { return pageText().contains(u"later.png"_s); }));
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    const QString folder = u"posts/2026-04-18-padocon-2026/img/"_s;
    QVERIFY(picture.save(m_editor->blog.path(folder + u"later.png"_s)));
    QVERIFY(waitFor([&] { return imageWidth(u"img/later.png"_s) == 40; }));
}

void WorkbenchPreviewTest::thePageScrollsWithTheText()
{
    QCOMPARE(evaluate(u"scrollY"_s).toDouble(), 0.0);
    QVERIFY(m_editor->clickHeading(u"마치며"_s));
    QVERIFY(waitFor([&] { return evaluate(u"scrollY"_s).toDouble() > 1000; }));
}

void WorkbenchPreviewTest::aClickInThePageMovesTheCursor()
{
    const QVariantMap box = evaluate(u"(({x, y, width, height}) => ({x, y, width, height}))("
                                     "document.querySelector('#post p').getBoundingClientRect())"_s)
                                .toMap();
    QVERIFY(box[u"height"_s].toDouble() > 0);
    // Beside its link, which a click would follow.
    const QPoint at(box[u"x"_s].toInt() + box[u"width"_s].toInt() / 2,
                    box[u"y"_s].toInt() + box[u"height"_s].toInt() - 6);
    QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, {}, at);
    QVERIFY(waitFor([&] {
        return m_editor->text().textCursor().block().text().startsWith(u"토요일 하루를"_s);
    }));
}

void WorkbenchPreviewTest::aKilledRendererComesBack()
{
#ifndef Q_OS_UNIX
    QSKIP("kills a process");
#else
    ui::PreviewController &preview = m_editor->workbench().preview();
    const qint64 renderer = preview.rendererProcessId();
    QVERIFY(renderer > 0);
    QSignalSpy shown(&preview, &ui::PreviewController::shown);
    m_editor->placeCursor(u"중요한 정보라서"_s);
    QCOMPARE(kill(static_cast<pid_t>(renderer), SIGKILL), 0);
    type(u" TYPED"_s);
    QVERIFY(m_editor->post().text().contains(u"중요한 정보라서 TYPED 따로"_s));
    QVERIFY(waitFor([&] { return shown.count() >= 1 && preview.rendererProcessId() != renderer; }));
    QVERIFY(waitFor([&] { return pageText().contains(u"중요한 정보라서 TYPED 따로"_s); }));
    QVERIFY(pageText().startsWith(u"파도콘"_s));
    QVERIFY(m_editor->text().hasFocus());
#endif
}

void WorkbenchPreviewTest::thePageWearsTheChosenColours()
{
    const auto pixel = [this] {
        return view()->page()->backgroundColor().lightness();
    };
    const QString textColour = u"getComputedStyle(document.querySelector('#post p')).color"_s;
    m_editor->action(CommandId::LightColors).trigger();
    QVERIFY(waitFor([&] { return pixel() > 200; }));
    QVariant light;
    QVERIFY(waitFor([&] {
        light = evaluate(textColour);
        return light.toString().startsWith(u"rgb"_s);
    }));
    m_editor->action(CommandId::DarkColors).trigger();
    QVERIFY(waitFor([&] { return pixel() < 80; }));
    QVERIFY(waitFor([&] { return evaluate(textColour) != light; }));
    m_editor->action(CommandId::LightColors).trigger();
    QVERIFY(waitFor([&] { return evaluate(textColour) == light; }));
}

void WorkbenchPreviewTest::aPreviewThatWasHiddenShowsTheNewestText()
{
    m_editor->action(CommandId::WriteMode).trigger();
    QVERIFY(!view()->isVisible());
    m_editor->placeCursor(u"중요한 정보라서"_s);
    type(u" TYPED"_s);
    m_editor->action(CommandId::ReadMode).trigger();
    QVERIFY(view()->isVisible());
    QVERIFY(!m_editor->text().isVisible());
    QVERIFY(waitFor([&] { return pageText().contains(u"TYPED"_s); }));
    m_editor->action(CommandId::SplitMode).trigger();
    QVERIFY(m_editor->text().isVisible() && view()->isVisible());
}

void WorkbenchPreviewTest::theEditorCanEndWhileThePageLoads()
{
    m_editor->restart({m_editor->blog.path(EnglishPost)});
    m_editor->restart({m_editor->blog.path(EnglishPost)});
    QVERIFY(waitFor([&] { return view(); }));
    m_editor->restart({m_editor->blog.path(KoreanPost)});
    QSignalSpy shown(&m_editor->workbench().preview(), &ui::PreviewController::shown);
    QVERIFY(waitFor([&] { return shown.count() >= 1; }));
    QVERIFY(waitFor([&] { return pageText().contains(u"마치며"_s); }));
}

BYLINE_EDITOR_TEST_MAIN(WorkbenchPreviewTest)
#include "workbenchpreviewtest.moc"
