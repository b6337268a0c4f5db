// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/ui/frontmatterform/openform.h"

#include "ui/frontmatterform/chip.h"
#include "ui/frontmatterform/switch.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>

using namespace Qt::StringLiterals;

// What the form knows of the blog around the post: real files, read in the background.
class BlogFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<test::OpenForm>();
        QVERIFY(QTest::qWaitForWindowActive(&m_open->controller.widget()));
    }
    void cleanup() { m_open.reset(); }

    void aMisreadDateIsPutRightByOneClick()
    {
        m_open->write(u"hugo.toml"_s, u"timeZone = 'Asia/Seoul'\n"_s);
        m_open->open(u"---\ntitle: x\ndate: 2019-09-26 23:53 # c\n---\n"_s, u"content/a.md"_s);
        QTRY_VERIFY(m_open->fix(u"date"_s));
        const ui::FieldNotice notice = m_open->row(u"date"_s).notice();
        QVERIFY(notice.tone == ui::FieldNotice::Tone::Error);
        QCOMPARE(notice.text, u"Hugo can't read this date and takes it for the year 1."_s);
        QTest::mouseClick(m_open->fix(u"date"_s), Qt::LeftButton);
        QCOMPARE(m_open->text(), u"---\ntitle: x\ndate: 2019-09-26 23:53:00 # c\n---\n"_s);
        QVERIFY(!m_open->fix(u"date"_s));
    }

    void anotherZoneIsTold()
    {
        m_open->write(u"_config.yml"_s, u"timezone: Asia/Seoul\n"_s);
        m_open->open(u"---\ntitle: x\ndate: 2019-09-26 23:53:00\n---\n"_s, u"_posts/a.md"_s);
        QTRY_VERIFY(m_open->fix(u"date"_s));
        QVERIFY(m_open->row(u"date"_s).notice().text.contains(u"UTC+09:00"));
        QTest::mouseClick(m_open->fix(u"date"_s), Qt::LeftButton);
        QCOMPARE(m_open->text(), u"---\ntitle: x\ndate: 2019-09-26 23:53:00 +0900\n---\n"_s);
    }

    void aSpellingIsUnifiedByOneClick()
    {
        makeJekyllBlog();
        m_open->open(u"---\ntags: [machine-learning, aws] # c\n---\n"_s, u"_posts/new.md"_s);
        QTRY_VERIFY(m_open->fix(u"tags"_s));
        QCOMPARE(m_open->row(u"tags"_s).notice().text,
                 u"3 other post(s) have “Machine Learning” in place of “machine-learning”."_s);
        QTest::mouseClick(m_open->fix(u"tags"_s), Qt::LeftButton);
        QCOMPARE(m_open->text(), u"---\ntags: [Machine Learning, aws] # c\n---\n"_s);
        QVERIFY(!m_open->fix(u"tags"_s));
    }

    void tagsAreCompletedByFrequency()
    {
        makeJekyllBlog();
        m_open->open(u"---\ntags: [aws]\n---\n"_s, u"_posts/new.md"_s);
        QTRY_COMPARE(m_open->form().blog().uses.posts(), 6);
        QLineEdit *input = m_open->line(u"tags"_s);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Down);
        QVERIFY(input->completer());
        QAbstractItemView *popup = input->completer()->popup();
        QVERIFY(popup->isVisible());
        QStringList offered;
        for (int i = 0; i < popup->model()->rowCount(); ++i)
            offered.append(popup->model()->index(i, 0).data().toString());
        QCOMPARE(offered, QStringList({u"Machine Learning"_s, u"회고"_s})); // Not aws: it is there.
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(m_open->text(), u"---\ntags: [aws, Machine Learning]\n---\n"_s);
        QTest::keyClicks(input, u"x"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_open->text(), u"---\ntags: [aws, Machine Learning, x]\n---\n"_s);
    }

    void returnTakesWhatIsTypedThoughMoreIsOffered()
    {
        makeJekyllBlog();
        m_open->open(u"---\ntags: [aws]\n---\n"_s, u"_posts/new.md"_s);
        QTRY_COMPARE(m_open->form().blog().uses.posts(), 6);
        QLineEdit *input = m_open->line(u"tags"_s);
        input->setFocus();
        QTest::keyClicks(input, u"Mach"_s);
        QAbstractItemView *popup = input->completer()->popup();
        QVERIFY(popup->isVisible());
        QVERIFY(popup->width() > input->width()); // The chips take room beside it.
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(m_open->text(), u"---\ntags: [aws, Mach]\n---\n"_s);
        QCOMPARE(input->text(), QString());
        QVERIFY(!popup->isVisible());
    }

    void aChoiceOffersTheBlogsWords()
    {
        makeJekyllBlog();
        m_open->open(u"---\ntype: Essay # c\n---\n"_s, u"_posts/new.md"_s);
        QTRY_VERIFY(m_open->row(u"type"_s).findChild<QComboBox *>());
        auto *box = m_open->row(u"type"_s).findChild<QComboBox *>();
        QCOMPARE(box->count(), 2);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(m_open->text(), u"---\ntype: Review # c\n---\n"_s);
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"Novel"_s);
        QCOMPARE(m_open->text(), u"---\ntype: Novel # c\n---\n"_s);
    }

    void whatTheBlogGivesIsShownAndNotWritten()
    {
        m_open->write(u"_config.yml"_s,
                      u"defaults:\n  - scope: {path: '', type: posts}\n"
                      u"    values: {layout: post, comments: true}\n"_s);
        const QString text = u"---\ntitle: x # c\nlayout: page\n---\n"_s;
        m_open->open(text, u"_posts/new.md"_s);
        QTRY_VERIFY(m_open->form().row(u"comments"_s));
        QVERIFY(m_open->row(u"comments"_s).isGiven());
        QVERIFY(!m_open->row(u"layout"_s).isGiven());
        QVERIFY(m_open->row(u"comments"_s).notice().text.contains(u"_config.yml"));
        QCOMPARE(m_open->text(), text);
        QCOMPARE(m_open->form().ownKeys(), QStringList({u"title"_s, u"layout"_s}));
        auto *knob = m_open->row(u"comments"_s).findChild<ui::Switch *>();
        QVERIFY(knob->isChecked());
        knob->setFocus();
        QTest::keyClick(knob, Qt::Key_Space);
        QCOMPARE(m_open->text(), u"---\ntitle: x # c\nlayout: page\ncomments: false\n---\n"_s);
        QVERIFY(!m_open->row(u"comments"_s).isGiven());
        QVERIFY(knob->hasFocus());
        QTest::keyClick(knob, Qt::Key_Delete, Qt::AltModifier);
        QCOMPARE(m_open->text(), text);
        QVERIFY(m_open->row(u"comments"_s).isGiven());
    }

    void aPartOfAGroupThatIsGivenIsTypedOver()
    {
        m_open->write(u"_config.yml"_s, u"defaults:\n  - values: {author: {name: 김, url: x}}\n"_s);
        m_open->open(u"---\ntitle: x\n---\n"_s, u"_posts/2020-01-01-a.md"_s);
        QTRY_VERIFY(m_open->form().row(u"author.name"_s));
        QLineEdit *edit = m_open->line(u"author.name"_s);
        QCOMPARE(edit->text(), u"김"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"J"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"oe"_s);
        QCOMPARE(m_open->text(), u"---\ntitle: x\nauthor:\n  name: Joe\n---\n"_s);
        QVERIFY(!m_open->form().row(u"author.name"_s));
        QVERIFY(m_open->form().row(u"author.url"_s)); // Jekyll still adds it.
    }

    void whatNewPostsGetIsShownAsSuch()
    {
        m_open->write(u"hugo.toml"_s, u"baseURL = 'https://example.org/'\n"_s);
        m_open->write(u"archetypes/default.md"_s,
                      u"+++\ntitle = '{{ .Name }}'\ntoc = true\n[params]\nmood = 'calm'\n+++\n"_s);
        m_open->open(u"+++\ntitle = 'x'\n+++\n"_s, u"content/posts/a.md"_s);
        QTRY_VERIFY(m_open->form().row(u"toc"_s));
        QVERIFY(m_open->row(u"toc"_s).isGiven());
        QVERIFY(m_open->row(u"toc"_s).notice().text.contains(u"archetypes/default.md"));
        QCOMPARE(m_open->line(u"params.mood"_s)->text(), u"calm"_s);
        QCOMPARE(m_open->text(), u"+++\ntitle = 'x'\n+++\n"_s);
        QLineEdit *edit = m_open->line(u"params.mood"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_open->text(), u"+++\ntitle = 'x'\nparams.mood = 'calm'\n+++\n"_s);
    }

    void theBlogsOwnRulesCount()
    {
        m_open->write(u"_config.yml"_s, u"title: x\n"_s);
        m_open->write(u".byline.yml"_s,
                      u"fields:\n  kind:\n    label: 글 종류\n    description: 목록을 나눈다\n"
                      u"    choices: [후기, 회고]\n    required: true\n  accent: color\n"_s);
        m_open->open(u"---\ntitle: x\nkind:\naccent: red\n---\n"_s, u"_posts/new.md"_s);
        QTRY_COMPARE(m_open->row(u"kind"_s).label(), u"글 종류"_s);
        QVERIFY(m_open->row(u"accent"_s).spec().type == app::FieldType::Colour);
        QVERIFY(m_open->row(u"kind"_s).notice().tone == ui::FieldNotice::Tone::Error);
        auto *box = m_open->row(u"kind"_s).findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->accessibleName(), u"글 종류"_s);
        QCOMPARE(box->accessibleDescription(), u"목록을 나눈다"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(m_open->text(), u"---\ntitle: x\nkind: 후기\naccent: red\n---\n"_s);
        QVERIFY(m_open->row(u"kind"_s).notice().text.isEmpty());
    }

    void aMistakeInTheRulesIsSaid()
    {
        m_open->write(u"_config.yml"_s, u"title: x\n"_s);
        m_open->write(u".byline.yml"_s, u"fields:\n  kind: wide\n"_s);
        m_open->open(u"---\ntitle: x\n---\n"_s, u"_posts/new.md"_s);
        auto *notice = m_open->form().findChild<QWidget *>(u"formNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        bool isLineTold = false;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            isLineTold |= label->text() == u".byline.yml, line 2: “wide” is no type of fields.";
        QVERIFY(isLineTold);
        QVERIFY(m_open->line(u"title"_s)->isEnabled());
    }

    void whatOnlyHexoReadsIsSaidElsewhere()
    {
        const QString tabs = u"---\ntitle: a\ntags:\n\t- x\n---\n"_s;
        m_open->write(u"_config.yml"_s, u"title: T\n"_s);
        m_open->write(u"package.json"_s, u"{\"dependencies\": {\"hexo\": \"8\"}}"_s);
        m_open->write(u"source/_posts/a.md"_s, tabs);
        m_open->open(tabs, u"source/_posts/a.md"_s);
        QTRY_COMPARE(m_open->form().blog().site.generator, app::Generator::Hexo);
        const auto *notice = m_open->form().findChild<QWidget *>(u"formNotice"_s);
        QTRY_VERIFY(!notice->isVisible());
        QVERIFY(m_open->form().row(u"tags"_s));

        m_open->write(u"other/_config.yml"_s, u"title: T\n"_s);
        m_open->write(u"other/_posts/2020-01-01-a.md"_s, tabs);
        const QString other = m_open->folder.filePath(u"blog/other"_s);
        m_open->controller.setPlace({other + u"/_posts/2020-01-01-a.md"_s, other});
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(m_open->form().isEnabled());
    }

    void rulesAreReadAgain()
    {
        m_open->write(u"_config.yml"_s, u"title: x\n"_s);
        m_open->open(u"---\nkind: a\n---\n"_s, u"_posts/new.md"_s);
        QTRY_VERIFY(m_open->form().blog().site.generator == app::Generator::Jekyll);
        m_open->write(u".byline.yml"_s, u"fields:\n  kind: {label: K}\n"_s);
        m_open->controller.refreshBlog();
        QTRY_COMPARE(m_open->row(u"kind"_s).label(), u"K"_s);
    }

    void frontMatterIsStartedInTheBlogsFormat()
    {
        m_open->write(u"hugo.toml"_s, u"timeZone = 'Asia/Seoul'\n"_s);
        m_open->write(u"content/a.md"_s, u"+++\ntitle = 'a'\ndate = 2019-01-01\n+++\n"_s);
        m_open->open(u"# My **Post**\n\ntext\n"_s, u"content/new.md"_s);
        QTRY_COMPARE(m_open->form().blog().uses.posts(), 1);
        QPushButton *start = nullptr;
        for (auto *button : m_open->form().findChildren<QPushButton *>()) {
            if (button->isVisible())
                start = button;
        }
        QVERIFY(start);
        QTest::mouseClick(start, Qt::LeftButton);
        const QString day = QDateTime::currentDateTime()
                                .toTimeZone(QTimeZone("Asia/Seoul"))
                                .toString(u"yyyy-MM-dd");
        QCOMPARE(
            m_open->text(),
            u"+++\ntitle = \"My **Post**\"\ndate = %1\n+++\n\n# My **Post**\n\ntext\n"_s.arg(day));
        QVERIFY(m_open->line(u"title"_s)->hasFocus());
        m_open->post->textDocument().undo();
        QCOMPARE(m_open->text(), u"# My **Post**\n\ntext\n"_s);
    }

    void anEmptyDateGetsHexosStyle()
    {
        m_open->write(u"_config.yml"_s, u"timezone: Asia/Seoul\n"_s);
        m_open->write(u"source/_posts/a.md"_s, u"---\ntitle: a\n---\n"_s);
        m_open->open(u"---\ntitle: x\ndate:\n---\n"_s, u"source/_posts/new.md"_s);
        QTRY_VERIFY(m_open->form().blog().site.generator == app::Generator::Hexo);
        static const QRegularExpression style(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
        QVERIFY(style.match(m_open->line(u"date"_s)->placeholderText()).hasMatch());
    }

private:
    void makeJekyllBlog()
    {
        m_open->write(u"_config.yml"_s, u"title: x\n"_s);
        for (int i = 0; i < 6; ++i) {
            m_open->write(u"_posts/2019-01-0%1-x.md"_s.arg(i + 1),
                          u"---\ntitle: t%1\ntype: %2\ntags: [%3]\n---\n"_s.arg(i)
                              .arg(i < 4 ? u"Essay"_s : u"Review"_s)
                              .arg(i < 3       ? u"Machine Learning, aws"_s
                                       : i < 5 ? u"회고"_s
                                               : u"aws"_s));
        }
    }

    std::unique_ptr<test::OpenForm> m_open;
};

QTEST_MAIN(BlogFormTest)
#include "blogformtest.moc"
