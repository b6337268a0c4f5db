// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "tests/support/markedtext.h"
#include "ui/actions/actionset.h"
#include "ui/editor/editorcontroller.h"
#include "ui/editor/frontmatterfold.h"
#include "ui/editor/highlighter.h"
#include "ui/editor/posteditor.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using test::MarkedText;
using ui::CommandId;

namespace {

/// A window with nothing but an editor in it.
struct Bench {
    explicit Bench(const QString &marked = {})
        : settings(folder.filePath(u"settings.ini"_s))
        , theme(settings)
        , actions(theme)
        , controller(actions, theme, settings)
        , start(MarkedText::parse(marked))
        , post(start.text)
    {
        controller.widget().resize(600, 400);
        controller.widget().show();
        controller.setPost(&post);
        controller.select(start.selection);
        editor = controller.widget().findChild<ui::PostEditor *>();
        editor->setFocus();
    }
    ~Bench()
    {
        controller.setPost(nullptr);
        delete &controller.widget();
    }

    [[nodiscard]] QString marked() const
    {
        return MarkedText{post.text(), editor->selection()}.marked();
    }
    void trigger(CommandId id) const { actions.action(id).trigger(); }

    QTemporaryDir folder;
    app::Settings settings;
    ui::ThemeController theme;
    ui::ActionSet actions;
    ui::EditorController controller;
    MarkedText start;
    app::PostDocument post;
    ui::PostEditor *editor = nullptr;
};

const QString withFrontMatter = u"---\ntitle: \"글\"\ntags: [a]\n---\nbody\nmore"_s;

} // namespace

class EditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void keysChangeTheText_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, Qt::Key key,
                            const QString &after, Qt::KeyboardModifiers modifiers = {}) {
            QTest::newRow(name) << before << int(key) << int(modifiers) << after;
        };
        row("Enter goes on with a list", u"1. a‸\n2. b"_s, Qt::Key_Return, u"1. a\n2. ‸\n3. b"_s);
        row("Enter on the keypad too", u"- a‸"_s, Qt::Key_Enter, u"- a\n- ‸"_s);
        row("Enter ends a list", u"- a\n- ‸"_s, Qt::Key_Return, u"- a\n‸"_s);
        row("Enter in a paragraph", u"a‸b"_s, Qt::Key_Return, u"a\n‸b"_s);
        row("Enter replaces what is selected", u"a«b»‸c"_s, Qt::Key_Return, u"a\n‸c"_s);
        row("Shift+Enter breaks the line only", u"- a‸"_s, Qt::Key_Return, u"- a\n‸"_s,
            Qt::ShiftModifier);
        row("Enter in code keeps the depth", u"```\n  - a‸\n```"_s, Qt::Key_Return,
            u"```\n  - a\n  ‸\n```"_s);
        row("Enter goes on with a list of YAML", u"---\ntags:\n  - a‸\n---\n"_s, Qt::Key_Return,
            u"---\ntags:\n  - a\n  - ‸\n---\n"_s);
        row("Enter ends a list of YAML", u"---\ntags:\n  - ‸\n---\n"_s, Qt::Key_Return,
            u"---\ntags:\n‸\n---\n"_s);
        row("Enter in a text of YAML keeps the depth", u"---\na: |\n  1. b‸\n---\n"_s,
            Qt::Key_Return, u"---\na: |\n  1. b\n  ‸\n---\n"_s);
        row("Tab nests an item", u"- a\n- b‸"_s, Qt::Key_Tab, u"- a\n  - b‸"_s);
        row("Shift+Tab brings it back", u"- a\n  - b‸"_s, Qt::Key_Backtab, u"- a\n- b‸"_s,
            Qt::ShiftModifier);
        row("Tab in words", u"ab‸"_s, Qt::Key_Tab, u"ab  ‸"_s);
        row("Backspace takes a mark away", u"- ‸a"_s, Qt::Key_Backspace, u"‸a"_s);
        row("Backspace in words", u"ab‸"_s, Qt::Key_Backspace, u"a‸"_s);
        row("a bracket goes around what is selected", u"a «b»‸"_s, Qt::Key_ParenLeft,
            u"a («b»‸)"_s);
        row("a star does too", u"a «b»‸"_s, Qt::Key_Asterisk, u"a *«b»‸*"_s);
    }

    void keysChangeTheText()
    {
        QFETCH(const QString, before);
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        const Bench bench(before);
        QTest::keyClick(bench.editor, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTEST(bench.marked(), "after");
    }

    void typingIsEditedAndUndone()
    {
        const Bench bench(u"‸"_s);
        QSignalSpy edited(&bench.post, &app::PostDocument::edited);
        QTest::keyClicks(bench.editor, u"abc"_s);
        QCOMPARE(bench.post.text(), u"abc"_s);
        QCOMPARE(edited.count(), 3);
        QVERIFY(bench.actions.action(CommandId::Undo).isEnabled());
        bench.trigger(CommandId::Undo);
        QCOMPARE(bench.post.text(), QString());
        QVERIFY(!bench.actions.action(CommandId::Undo).isEnabled());
        bench.trigger(CommandId::Redo);
        QCOMPARE(bench.post.text(), u"abc"_s);
    }

    void commandsChangeTheText_data()
    {
        QTest::addColumn<CommandId>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row
            = [](const char *name, CommandId id, const QString &before, const QString &after) {
                  QTest::newRow(name) << id << before << after;
              };
        row("bold", CommandId::Bold, u"a «글»‸"_s, u"a **«글»‸**"_s);
        row("italic", CommandId::Italic, u"wo‸rd"_s, u"*wo‸rd*"_s);
        row("strikethrough", CommandId::Strikethrough, u"«a»‸"_s, u"~~«a»‸~~"_s);
        row("code", CommandId::InlineCode, u"«a»‸"_s, u"`«a»‸`"_s);
        row("heading", CommandId::Heading2, u"a‸"_s, u"## a‸"_s);
        row("paragraph", CommandId::PlainParagraph, u"# a‸"_s, u"a‸"_s);
        row("bullets", CommandId::BulletList, u"a‸"_s, u"- a‸"_s);
        row("numbers", CommandId::OrderedList, u"a‸"_s, u"1. a‸"_s);
        row("tasks", CommandId::TaskList, u"a‸"_s, u"- [ ] a‸"_s);
        row("quote", CommandId::Quote, u"a‸"_s, u"> a‸"_s);
        row("code block", CommandId::CodeBlock, u"«a»‸"_s, u"```\n«a»‸\n```"_s);
        row("rule", CommandId::HorizontalRule, u"a‸"_s, u"a\n\n---\n‸"_s);
        row("indent", CommandId::Indent, u"- a\n- b‸"_s, u"- a\n  - b‸"_s);
        row("outdent", CommandId::Outdent, u"- a\n  - b‸"_s, u"- a\n- b‸"_s);
    }

    void commandsChangeTheText()
    {
        QFETCH(const CommandId, command);
        QFETCH(const QString, before);
        const Bench bench(before);
        bench.trigger(command);
        QTEST(bench.marked(), "after");
        bench.trigger(CommandId::Undo);
        QCOMPARE(bench.post.text(), MarkedText::parse(before).text);
    }

    void linkTakesTheAddressFromTheClipboard()
    {
        const Bench bench(u"«a»‸"_s);
        QGuiApplication::clipboard()->setText(u"https://a.kr"_s);
        bench.trigger(CommandId::Link);
        QCOMPARE(bench.marked(), u"[a](https://a.kr)‸"_s);
    }

    void commandsNeedAPost()
    {
        Bench bench(u"a‸"_s);
        QVERIFY(bench.actions.action(CommandId::Bold).isEnabled());
        QVERIFY(!bench.actions.action(CommandId::Cut).isEnabled());
        bench.controller.select({0, 1});
        QVERIFY(bench.actions.action(CommandId::Cut).isEnabled());
        bench.controller.setPost(nullptr);
        QVERIFY(!bench.actions.action(CommandId::Bold).isEnabled());
        QVERIFY(!bench.actions.action(CommandId::Cut).isEnabled());
        QVERIFY(!bench.actions.action(CommandId::Undo).isEnabled());
        QVERIFY(!bench.editor->isVisible());
        bench.controller.insertText(u"x"_s);
        QCOMPARE(bench.post.text(), u"a"_s);
    }

    void theCursorIsTold()
    {
        Bench bench(u"‸😀가\nb"_s);
        QSignalSpy moved(&bench.controller, &ui::EditorController::cursorMoved);
        bench.controller.select({3, 3});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.takeFirst(), QVariantList({1, 3}));
        bench.controller.goToLine(2);
        QCOMPARE(moved.takeFirst(), QVariantList({2, 1}));
        bench.controller.goToLine(99);
        QCOMPARE(bench.controller.line(), 2);
    }

    void goToLineAsks()
    {
        const Bench bench(u"‸a\nb\nc"_s);
        bench.trigger(CommandId::GoToLine);
        auto *number = bench.editor->findChild<QSpinBox *>();
        QVERIFY(number->isVisible());
        number->setValue(3);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(bench.controller.line(), 3);
        QVERIFY(!number->isVisible());
    }

    void insertedTextIsAStepOfItsOwn()
    {
        Bench bench(u"a‸"_s);
        QTest::keyClicks(bench.editor, u"b"_s);
        bench.controller.insertText(u"![](img/1.jpg)"_s);
        QCOMPARE(bench.marked(), u"ab\n\n![](img/1.jpg)‸"_s);
        bench.trigger(CommandId::Undo);
        QCOMPARE(bench.post.text(), u"ab"_s);
    }

    void anImageBeforeAParagraphStandsAlone_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("at the start") << u"‸word"_s << u"![](a.png)‸\n\nword"_s;
        QTest::newRow("in a paragraph") << u"a\n‸b"_s << u"a\n\n![](a.png)‸\n\nb"_s;
        QTest::newRow("below a blank line") << u"a\n\n‸b"_s << u"a\n\n![](a.png)‸\n\nb"_s;
        QTest::newRow("within a line") << u"a ‸b"_s << u"a ![](a.png)‸b"_s;
    }

    void anImageBeforeAParagraphStandsAlone()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        Bench bench(before);
        bench.controller.insertText(u"![](a.png)"_s);
        QCOMPARE(bench.marked(), after);
    }

    void copyAndPasteKeepEveryCharacter()
    {
        const QString text = u"a\u00a0b\u2028c\nd"_s;
        Bench bench(text);
        bench.controller.select({0, text.size()});
        bench.trigger(CommandId::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        bench.controller.select({text.size(), text.size()});
        bench.trigger(CommandId::Paste);
        QCOMPARE(bench.post.text(), text + text);
        QCOMPARE(bench.editor->document()->blockCount(), 3);
    }

    void pastesAsPlainText_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("line ends of Windows") << u"a\r\nb\rc"_s << u"‸"_s << u"a\nb\nc‸"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s << u"‸"_s << u"ab‸"_s;
        QTest::newRow("an address over words")
            << u"https://a.kr"_s << u"«글»‸"_s << u"[글](https://a.kr)‸"_s;
        QTest::newRow("an address over an address")
            << u"https://a.kr"_s << u"«https://b.kr»‸"_s << u"https://a.kr‸"_s;
    }

    void pastesAsPlainText()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, before);
        const Bench bench(before);
        auto *data = new QMimeData;
        data->setText(pasted);
        data->setHtml(u"<b>not this</b>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        bench.trigger(CommandId::Paste);
        QTEST(bench.marked(), "after");
    }

    void pastedPicturesAndFilesAreHandedOn()
    {
        const Bench bench(u"a‸"_s);
        QSignalSpy pictures(&bench.controller, &ui::EditorController::imagePasted);
        QSignalSpy files(&bench.controller, &ui::EditorController::filesDropped);
        QGuiApplication::clipboard()->setImage(QImage(3, 2, QImage::Format_RGB32));
        bench.trigger(CommandId::Paste);
        QCOMPARE(pictures.count(), 1);
        QCOMPARE(pictures.first().first().value<app::PastedPicture>().image.size(), QSize(3, 2));

        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s)});
        data->setText(u"file:///tmp/a.png"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        bench.trigger(CommandId::Paste);
        QCOMPARE(files.count(), 1);
        QCOMPARE(files.first().first().toStringList(), QStringList{u"/tmp/a.png"_s});
        QCOMPARE(bench.post.text(), u"a"_s);
    }

    void hangulIsComposed()
    {
        const Bench bench(u"- ‸"_s);
        const auto send = [&](const QString &preedit, const QString &commit) {
            QInputMethodEvent event(preedit, {});
            event.setCommitString(commit);
            QCoreApplication::sendEvent(bench.editor, &event);
        };
        send(u"ㅎ"_s, {});
        send(u"하"_s, {});
        QCOMPARE(bench.post.text(), u"- "_s);
        QCOMPARE(bench.editor->textCursor().block().layout()->preeditAreaText(), u"하"_s);
        send(u"한"_s, {});
        send(u"ㄱ"_s, u"한"_s);
        QCOMPARE(bench.post.text(), u"- 한"_s);
        send({}, u"글"_s);
        QCOMPARE(bench.post.text(), u"- 한글"_s);
        QCOMPARE(bench.editor->textCursor().block().layout()->preeditAreaText(), QString());
        QVERIFY(!bench.editor->textCursor().block().layout()->formats().isEmpty());
    }

    void linesAreColoured()
    {
        Bench bench(u"# a\n\n```\n# b\n```\n‸"_s);
        bench.editor->highlighter().finish();
        const auto formats = [&](int line) {
            return bench.editor->document()->findBlockByNumber(line).layout()->formats();
        };
        QCOMPARE(formats(0).size(), 2);
        QCOMPARE(formats(0)[0].format.foreground().color(), bench.theme.theme().syntaxMark);
        QCOMPARE(formats(0)[1].start, 2);
        QCOMPARE(formats(0)[1].format.foreground().color(), bench.theme.theme().syntaxHeading);
        QCOMPARE(formats(3)[0].format.foreground().color(), bench.theme.theme().text);

        // A fence that is taken away shows what it held.
        bench.editor->select({5, 9});
        QTest::keyClick(bench.editor, Qt::Key_Delete);
        bench.editor->highlighter().finish();
        QCOMPARE(formats(2)[1].format.foreground().color(), bench.theme.theme().syntaxHeading);

        bench.settings.setColorScheme(app::ColorScheme::Dark);
        bench.editor->highlighter().finish();
        QCOMPARE(formats(0)[0].format.foreground().color(), ui::darkTheme().syntaxMark);
    }

    void frontMatterIsColouredOnceItIsClosed()
    {
        const Bench bench(u"---\na: b\n‸"_s);
        QCOMPARE(bench.editor->highlighter().frontMatterEnd(), -1);
        QVERIFY(!bench.actions.action(CommandId::FoldFrontMatter).isEnabled());
        QTest::keyClicks(bench.editor, u"---"_s);
        bench.editor->highlighter().finish();
        QCOMPARE(bench.editor->highlighter().frontMatterEnd(), 2);
        QVERIFY(bench.actions.action(CommandId::FoldFrontMatter).isEnabled());
        const QTextBlock key = bench.editor->document()->findBlockByNumber(1);
        QCOMPARE(key.layout()->formats().first().format.foreground().color(),
                 bench.theme.theme().syntaxKey);
    }

    void frontMatterFolds()
    {
        Bench bench(withFrontMatter);
        bench.controller.select({withFrontMatter.size(), withFrontMatter.size()});
        QAction &fold = bench.actions.action(CommandId::FoldFrontMatter);
        QVERIFY(!fold.isChecked());
        const auto isShown = [&](int line) {
            return bench.editor->document()->findBlockByNumber(line).isVisible();
        };
        fold.trigger();
        QVERIFY(isShown(0) && !isShown(1) && !isShown(3) && isShown(4));
        QCOMPARE(bench.post.text(), withFrontMatter);
        QVERIFY(!bench.post.isModified());

        // The keyboard passes over what is hidden.
        bench.controller.select({3, 3});
        QTest::keyClick(bench.editor, Qt::Key_Right);
        QCOMPARE(bench.controller.line(), 5);
        QTest::keyClick(bench.editor, Qt::Key_Left);
        QCOMPARE(bench.controller.line(), 1);
        QVERIFY(fold.isChecked());

        // A field of the form may add a line.
        bench.post.apply({{{4, 0}, u"x: 1\n"_s}});
        QVERIFY(!isShown(1) && !isShown(4) && isShown(5));

        // Whoever goes there sees it.
        bench.controller.goToLine(3);
        QVERIFY(!fold.isChecked());
        QVERIFY(isShown(1) && isShown(4));
    }

    void foldingTakesTheCursorOut()
    {
        Bench bench(withFrontMatter);
        bench.controller.goToLine(2);
        bench.trigger(CommandId::FoldFrontMatter);
        QVERIFY(bench.actions.action(CommandId::FoldFrontMatter).isChecked());
        QCOMPARE(bench.controller.line(), 1);
    }

    void anotherPostIsFoldedTooAndTheFirstShownAgain()
    {
        Bench bench(withFrontMatter);
        app::PostDocument other(withFrontMatter);
        bench.trigger(CommandId::FoldFrontMatter);
        bench.controller.setPost(&other);
        QVERIFY(!other.textDocument().findBlockByNumber(1).isVisible());
        QVERIFY(bench.post.textDocument().findBlockByNumber(1).isVisible());
        bench.controller.setPost(nullptr);
    }

    void deletingNeverReachesWhatIsHidden_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("position");
        QTest::newRow("Backspace below it")
            << int(Qt::Key_Backspace) << int(withFrontMatter.indexOf(u"body"));
        QTest::newRow("Delete above it") << int(Qt::Key_Delete) << 3;
    }

    void deletingNeverReachesWhatIsHidden()
    {
        QFETCH(const int, key);
        QFETCH(const int, position);
        Bench bench(withFrontMatter);
        bench.controller.select({withFrontMatter.size(), withFrontMatter.size()});
        bench.trigger(CommandId::FoldFrontMatter);
        bench.controller.select({position, position});
        QVERIFY(bench.actions.action(CommandId::FoldFrontMatter).isChecked());
        QTest::keyClick(bench.editor, Qt::Key(key));
        QCOMPARE(bench.post.text(), withFrontMatter);
        QVERIFY(!bench.actions.action(CommandId::FoldFrontMatter).isChecked());
    }

    void scrollingIsToldOnlyWhenItIsTheUsers()
    {
        Bench bench(u"line\n"_s.repeated(200));
        QSignalSpy scrolled(&bench.controller, &ui::EditorController::scrolled);
        bench.controller.scrollToLine(50);
        QCOMPARE(scrolled.count(), 0);
        QCOMPARE(bench.controller.topLine(), 50.0);
        bench.editor->verticalScrollBar()->setValue(20);
        QCOMPARE(scrolled.count(), 1);
        QCOMPARE(scrolled.first().first().toDouble(), 21.0);
    }

    void goingToALineTellsThatTheViewMoved()
    {
        Bench bench(u"line\n"_s.repeated(200));
        QSignalSpy scrolled(&bench.controller, &ui::EditorController::scrolled);
        bench.controller.goToLine(150);
        QVERIFY(scrolled.count() > 0);
        QCOMPARE(scrolled.last().first().toDouble(), bench.controller.topLine());
        QVERIFY(bench.controller.topLine() > 100);
    }

    void wrappedLinesScrollInPart()
    {
        Bench bench(u"word "_s.repeated(400) + u"\nb"_s + u"\nb"_s.repeated(100));
        bench.controller.scrollToLine(1.5);
        QVERIFY(qAbs(bench.controller.topLine() - 1.5) < 0.05);
    }

    void linesStandAtOneDistance()
    {
        const Bench bench(u"Latin\n한글\n😀 mixed 글\n# a\n`c`\n\nlast"_s);
        const QList<ui::VisibleBlock> blocks = bench.editor->visibleBlocks();
        for (qsizetype i = 2; i < blocks.size(); ++i) {
            QCOMPARE(blocks[i].rect.top() - blocks[i - 1].rect.top(),
                     blocks[1].rect.top() - blocks[0].rect.top());
        }
    }

    void wrappedLinesHangBelowTheWordsOfTheirItem()
    {
        const Bench bench(u"1. "_s + u"word "_s.repeated(100) + u"\n\n"_s
                          + u"word "_s.repeated(100));
        const QList<ui::VisibleBlock> blocks = bench.editor->visibleBlocks();
        const QTextLayout *item = blocks[0].block.layout();
        QVERIFY(item->lineCount() > 2);
        QCOMPARE(item->lineAt(1).x(), item->lineAt(0).cursorToX(3));
        QCOMPARE(item->lineCount(), blocks[0].block.lineCount());
        const QTextLayout *paragraph = blocks[2].block.layout();
        QCOMPARE(paragraph->lineAt(1).x(), paragraph->lineAt(0).x());
    }

    void columnsOfTablesLineUp()
    {
        if (!QFontDatabase::hasFamily(u"Noto Sans Mono CJK KR"_s))
            QSKIP("needs a font that has Hangul narrower than two columns");
        const Bench bench(u"| 등록 및 |\n| ------- |\n| abc def |"_s);
        bench.editor->highlighter().finish();
        QList<qreal> ends;
        for (const ui::VisibleBlock &block : bench.editor->visibleBlocks())
            ends.append(block.block.layout()->lineAt(0).cursorToX(block.block.length() - 2));
        QCOMPARE(ends.size(), 3);
        QVERIFY2(qAbs(ends[0] - ends[1]) < 1, qPrintable(u"%1 %2"_s.arg(ends[0]).arg(ends[1])));
        QCOMPARE(ends[1], ends[2]);
    }

    void zoomIsKept()
    {
        const Bench bench(u"a‸"_s);
        const int size = bench.settings.editorFontSize();
        bench.trigger(CommandId::ZoomIn);
        QCOMPARE(bench.settings.editorFontSize(), size + 1);
        QCOMPARE(bench.editor->font().pointSize(), size + 1);
        QCOMPARE(bench.editor->document()->defaultFont().pointSize(), size + 1);
        bench.trigger(CommandId::ZoomReset);
        QCOMPARE(bench.editor->font().pointSize(), size);
    }

    void theWheelZooms()
    {
        const Bench bench(u"a‸"_s);
        const int size = bench.settings.editorFontSize();
        QWheelEvent wheel(QPointF(10, 10), QPointF(10, 10), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.editor->viewport(), &wheel);
        QCOMPARE(bench.settings.editorFontSize(), size + 1);
    }

    void viewSettingsAreKept()
    {
        const Bench bench(u"a‸"_s);
        bench.actions.action(CommandId::ShowLineNumbers).setChecked(true);
        QVERIFY(bench.settings.showsLineNumbers());
        QVERIFY(bench.editor->showsLineNumbers());
        bench.actions.action(CommandId::WrapLines).setChecked(false);
        QVERIFY(!bench.settings.wrapsLines());
        QCOMPARE(bench.editor->lineWrapMode(), QPlainTextEdit::NoWrap);
    }

    void postsAreSwitched()
    {
        Bench bench(u"# a‸"_s);
        app::PostDocument other(u"**b**"_s);
        bench.controller.setPost(&other);
        QTest::keyClicks(bench.editor, u"x"_s);
        QCOMPARE(bench.post.text(), u"# a"_s);
        QCOMPARE(other.text(), u"x**b**"_s);
        bench.controller.setPost(&bench.post);
        bench.controller.setPost(nullptr);
    }

    void anotherPostIsShownFromItsTop()
    {
        app::PostDocument other(u"# a\n\nb\n\nc\n"_s);
        Bench bench(u"long line "_s.repeated(20).append(u'\n').repeated(300));
        bench.actions.action(CommandId::WrapLines).setChecked(false);
        const QRect view = bench.editor->viewport()->rect();
        for (app::PostDocument *next : {&other, &bench.post}) {
            QTest::keyClick(bench.editor, Qt::Key_End, Qt::ControlModifier);
            bench.editor->horizontalScrollBar()->setValue(40);
            bench.controller.setPost(next);
            QCOMPARE(bench.editor->topLine(), 1.0);
            QVERIFY(bench.editor->visibleBlocks().size() > 5);
            QVERIFY(view.contains(bench.editor->cursorRect()));
        }
    }

    void aLongPostKeepsNobodyWaiting()
    {
        const QString line
            = u"Some **words** with `code` and [a link](https://a.kr/b) 한글 문장.\n\n"_s;
        Bench bench;
        app::PostDocument post(line.repeated(15'000));
        QElapsedTimer timer;
        timer.start();
        bench.controller.setPost(&post);
        const qint64 opening = timer.restart();
        QVERIFY(!bench.editor->highlighter().isFinished());
        QTest::keyClicks(bench.editor, u"```"_s);
        const qint64 typing = timer.elapsed();
        QVERIFY2(opening < 400 && typing < 400,
                 qPrintable(u"%1 ms, %2 ms"_s.arg(opening).arg(typing)));
        QTRY_VERIFY_WITH_TIMEOUT(bench.editor->highlighter().isFinished(), 20'000);
        bench.controller.setPost(nullptr);
    }
};

QTEST_MAIN(EditorTest)
#include "editortest.moc"
