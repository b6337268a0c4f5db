// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Characters and line endings that Qt's own text editor loses on the way.
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "app/text/search.h"
#include "ui/actions/actionset.h"
#include "ui/common/searchtarget.h"
#include "ui/editor/editorcontroller.h"
#include "ui/editor/posteditor.h"
#include "ui/theme/themecontroller.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString rare = u"a\u00A0b\u2028c"_s + QChar(0) + u"d\uFEFFe\u200Df\uFFFE😀"_s;

} // namespace

class KeptCharactersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_theme = std::make_unique<ui::ThemeController>(*m_settings);
        m_actions = std::make_unique<ui::ActionSet>(*m_theme);
        m_controller = std::make_unique<ui::EditorController>(*m_actions, *m_theme, *m_settings);
        m_controller->widget().resize(600, 400);
        m_controller->widget().show();
        m_editor = m_controller->widget().findChild<ui::PostEditor *>();
    }
    void cleanup()
    {
        m_controller->setPost(nullptr);
        delete &m_controller->widget();
        m_controller.reset();
    }

    void copiedTextIsTheSame();
    void cutAndPastedTextIsTheSame();
    void draggedTextIsTheSame_data();
    void draggedTextIsTheSame();
    void searchTellsSpacesApart();
    void replacingKeepsTheRest();
    void typingBesideKeepsThem();
    void longLinesAreWrappedAnywhere_data();
    void longLinesAreWrappedAnywhere();

private:
    ui::PostEditor &show(app::PostDocument &post)
    {
        m_controller->setPost(&post);
        return *m_editor;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<ui::EditorController> m_controller;
    ui::PostEditor *m_editor = nullptr;
};

void KeptCharactersTest::copiedTextIsTheSame()
{
    app::PostDocument post(u"x\n"_s + rare + u"\ny"_s);
    show(post).selectAll();
    m_editor->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), post.text());
    m_controller->setPost(nullptr);
}

void KeptCharactersTest::cutAndPastedTextIsTheSame()
{
    app::PostDocument post(u"x\n"_s + rare + u"\ny\r\n"_s);
    const QByteArray before = *post.bytes();
    show(post).select({2, 2 + rare.size()});
    m_editor->cut();
    QCOMPARE(post.text(), u"x\n\ny\n"_s);
    m_editor->paste();
    QCOMPARE(*post.bytes(), before);
    m_controller->setPost(nullptr);
}

void KeptCharactersTest::draggedTextIsTheSame_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("after");
    const QByteArray characters = rare.toUtf8();

    QTest::newRow("down") << characters + "\n1\r\n2\n3\n"
                          << 0 << int(rare.size()) + 1 << int(rare.size()) + 5
                          << "1\r\n2\n" + characters + "\n3\n";
    QTest::newRow("up, over lines with other endings") << "1\r\n2\r3\n" + characters
            + "\n\n" << 6 << 6 + int(rare.size()) << 0 << characters + "1\r\n2\r3\n\n\n";
    QTest::newRow("into itself") << "1\r\n2\r3\n"_ba << 0 << 4 << 2 << "1\r\n2\r3\n"_ba;
}

void KeptCharactersTest::draggedTextIsTheSame()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const int, position);
    QFETCH(const QByteArray, after);
    app::PostDocument post(QString::fromUtf8(before));
    show(post).select({start, end});
    m_editor->moveSelection(position);
    QCOMPARE(*post.bytes(), after);
    post.textDocument().undo();
    QCOMPARE(*post.bytes(), before);
    QVERIFY(!post.isModified());
    m_controller->setPost(nullptr);
}

void KeptCharactersTest::searchTellsSpacesApart()
{
    app::PostDocument post(u"a b a\u00A0b"_s);
    show(post);
    const auto matches = app::Search::compile({u"a\u00A0b"_s, true, false, false})
                             ->matches(m_controller->searchTarget().text());
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.first().start, 4);
    m_controller->setPost(nullptr);
}

void KeptCharactersTest::replacingKeepsTheRest()
{
    app::PostDocument post(u"old "_s + rare + u" old\r\nold\n\n"_s);
    show(post);
    const auto search = app::Search::compile({u"old"_s, true, false, false});
    ui::SearchTarget &target = m_controller->searchTarget();
    target.apply(search->replacements(target.text(), u"new"_s));
    QCOMPARE(*post.bytes(), (u"new "_s + rare + u" new\r\nnew\n\n"_s).toUtf8());
    m_controller->setPost(nullptr);
}

void KeptCharactersTest::typingBesideKeepsThem()
{
    app::PostDocument post(rare + u"\r\nx\u2029y\n\n"_s);
    const QByteArray before = *post.bytes();
    show(post).select({0, 0});
    QTest::keyClicks(m_editor, u"- ok"_s);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(*post.bytes(), "- ok\n- " + before);
    while (post.textDocument().isUndoAvailable())
        post.textDocument().undo();
    QCOMPARE(*post.bytes(), before);
    m_controller->setPost(nullptr);
}

void KeptCharactersTest::longLinesAreWrappedAnywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("isAnywhere");

    QTest::newRow("a post of usual lines") << u"word "_s.repeated(200) << u""_s << false;
    QTest::newRow("a long line among others")
        << u"a\n"_s + u"word "_s.repeated(2100) + u"\nb"_s << u""_s << true;
    QTest::newRow("a long line is pasted")
        << u"a\nb"_s << u"x\n"_s + u"word "_s.repeated(2100) << true;
    QTest::newRow("a line is made long by what is pasted")
        << u"word "_s.repeated(1900) << u"word "_s.repeated(1900) << true;
    QTest::newRow("many lines are pasted") << u"a\nb"_s << u"word\n"_s.repeated(5000) << false;
}

void KeptCharactersTest::longLinesAreWrappedAnywhere()
{
    QFETCH(const QString, text);
    QFETCH(const QString, pasted);
    QFETCH(const bool, isAnywhere);
    app::PostDocument post(text);
    show(post);
    if (!pasted.isEmpty()) {
        QGuiApplication::clipboard()->setText(pasted);
        m_editor->paste();
    }
    const auto expected
        = isAnywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    QTRY_COMPARE(m_editor->wordWrapMode(), expected);
    m_controller->setPost(nullptr);
}

QTEST_MAIN(KeptCharactersTest)
#include "keptcharacterstest.moc"
