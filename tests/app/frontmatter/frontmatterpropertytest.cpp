// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using app::Field;
using app::FrontMatter;
using app::Result;
using app::TextEdit;

namespace {

/// Front matters of every style, with comments and blank lines, the same ones for the same seed.
class Generator final
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    { }

    QString post()
    {
        QString text = u"---\n"_s;
        const int keys = 1 + below(7);
        m_shift = below(7);
        for (int i = 0; i < keys; ++i) {
            text += gap();
            text += key(i) + u':' + value() + u'\n';
        }
        return text + gap() + (below(4) == 0 ? u"...\n"_s : u"---\n"_s) + u"\n본문 🍺\n---\n"_s;
    }

    /// Text of all sorts: words, numbers, dates, marks of YAML, several lines.
    QString text()
    {
        static const QStringList texts{
            u"a"_s,         u"다른 제목"_s, u"후기 🍺🍻"_s,  u"no"_s,
            u"true"_s,      u"12"_s,        u"1e3"_s,      u"2019-09-26 23:53"_s,
            u"a: b"_s,      u"a #b"_s,      u""_s,         u" a"_s,
            u"a "_s,        u"'a'"_s,       u"\"a\" \\"_s, u"- a"_s,
            u"[a]"_s,       u"{a: b}"_s,    u"@a"_s,       u"%a"_s,
            u"&a *b"_s,     u"~"_s,         u"a\nb"_s,     u"a\n\n  b\n"_s,
            u"\na"_s,       u"a\tb"_s,      u"a\u2028b"_s, u"왜?"_s,
            u"|"_s,         u">-"_s,        u"a:"_s,       u"http://a.b/c?d=e#f"_s,
            u"null"_s,      u"it's"_s,      u"a, b"_s,     u"---"_s,
            u"a\n---\nb"_s, u"\u0007"_s,    u"e\u0301"_s,  u"🙇\u200d♀\ufe0f"_s,
            u"a\n\n\n"_s,   u"..."_s};
        return texts.at(below(static_cast<int>(texts.size())));
    }

    QStringList items()
    {
        QStringList items;
        const int count = below(5);
        for (int i = 0; i < count; ++i)
            items.append(below(3) == 0 ? text() : word());
        return items;
    }

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QString word()
    {
        static const QStringList words{u"a"_s, u"가나"_s,      u"b c"_s,
                                       u"🍺"_s, u"기계-학습"_s, u"C++"_s};
        return words.at(below(static_cast<int>(words.size())));
    }

    QString gap()
    {
        static const QStringList gaps{u""_s,           u""_s, u""_s, u"\n"_s, u"# 주석: x\n"_s,
                                      u"\n  # y\n\n"_s};
        return gaps.at(below(static_cast<int>(gaps.size())));
    }

    QString key(int i)
    {
        static const QStringList keys{u"title"_s, u"tags"_s,       u"'quoted key'"_s, u"제목 🍺"_s,
                                      u"date"_s,  u"header-img"_s, u"\"x\\\"y\""_s};
        return keys.at((i * 3 + m_shift) % static_cast<int>(keys.size()));
    }

    QString value()
    {
        static const QStringList values{u""_s,
                                        u" "_s,
                                        u" # c"_s,
                                        u" a"_s,
                                        u" 가나 다 🍺 # c"_s,
                                        u"   a b  "_s,
                                        u" ~"_s,
                                        u" yes # c"_s,
                                        u" true"_s,
                                        u" 12"_s,
                                        u" 1.10"_s,
                                        u" 2019-09-26 23:53 # KST"_s,
                                        u" 'it''s' # c"_s,
                                        u" \"a \\u00e9 \\\"b\\\"\""_s,
                                        u" http://a/b#c"_s,
                                        u" one\n  two\n\n  three # c"_s,
                                        u" 'one\n  two'"_s,
                                        u" \"one\n\n  two \\\n  three\""_s,
                                        u" |\n  one\n  # two\n\n  three"_s,
                                        u" |-  # c\n    one\n     two"_s,
                                        u" |+\n  one\n\n"_s,
                                        u" >\n  one\n  two\n\n  three"_s,
                                        u" >-\n  가\n  나"_s,
                                        u"\n  below # c"_s,
                                        u" []"_s,
                                        u" [a, '나', \"c\"] # c"_s,
                                        u" [ a,b ]"_s,
                                        u" [\n  a, # one\n  b,\n]"_s,
                                        u"\n- a # one\n- '나'\n# c\n- c"_s,
                                        u"\n  - a\n\n  - 🍺 🍺\n  -"_s,
                                        u" 가 나"_s,
                                        u"\n  k: v # c\n  l:\n    - m"_s,
                                        u" {k: v, l: [m]}"_s,
                                        u"\n- k: v\n  l: w\n- - x"_s,
                                        u" !!str 12 # c"_s,
                                        u" &anchor a"_s,
                                        u" |\n"_s,
                                        u" \"\""_s};
        return values.at(below(static_cast<int>(values.size())));
    }

    QRandomGenerator m_random;
    int m_shift = 0;
};

} // namespace

class FrontMatterPropertyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditChangesItsOwnValueOnly()
    {
        QElapsedTimer timer;
        timer.start();
        Generator generator(20190926);
        int made = 0;
        int refused = 0;
        while (made + refused < 6000) {
            const QString text = generator.post();
            const Result<FrontMatter> before = FrontMatter::read(text);
            QVERIFY2(before, qPrintable(before ? QString() : text + app::toString(before.error())));
            for (const Field &field : before->fields()) {
                QVariant value = generator.text();
                const bool isList = field.style == app::ValueStyle::FlowList
                    || field.style == app::ValueStyle::BlockList || field.key == u"tags";
                if (isList && generator.below(3) > 0)
                    value = generator.items();
                else if (generator.below(6) == 0)
                    value = generator.below(2) == 0;
                const Result<TextEdit> edit = app::setField(text, field.key, value);
                ++(edit ? made : refused);
                if (!edit)
                    continue;
                QVERIFY(check(text, *before, field, *edit, value));
            }
        }
        QVERIFY2(refused * 20 < made, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(made)));
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%d edits made, %d refused, %lld ms", made, refused, timer.elapsed());
    }

    void removingAKeyLeavesTheOthers()
    {
        Generator generator(7);
        int refused = 0;
        for (int i = 0; i < 500; ++i) {
            const QString text = generator.post();
            const Result<FrontMatter> before = FrontMatter::read(text);
            QVERIFY(before);
            const QList<Field> fields = before->fields();
            const Field field = fields.at(generator.below(static_cast<int>(fields.size())));
            const Result<TextEdit> edit = app::removeField(text, field.key);
            if (!edit) { // An indented comment below would become part of the block above.
                ++refused;
                continue;
            }
            const QString expected = QString(text).remove(field.entry.start, field.entry.length);
            QCOMPARE(app::applied(text, {*edit}), expected);
        }
        QVERIFY2(refused < 10, qPrintable(QString::number(refused)));
    }

private:
    /// Looks at the change without any of the code that made it, the reader excepted.
    bool check(const QString &text, const FrontMatter &before, const Field &field,
               const TextEdit &edit, const QVariant &value)
    {
        const auto fails = [&](const char *what) {
            qWarning("%s: %s\n%s\n→\n%s", what, qPrintable(field.key), qPrintable(text),
                     qPrintable(app::applied(text, {edit})));
            return false;
        };
        const bool isNothing = edit == TextEdit();
        if (!isNothing
            && (edit.range.start < field.entry.start || edit.range.end() > field.entry.end()))
            return fails("the splice is outside of the entry");
        const Result<FrontMatter> after = FrontMatter::read(app::applied(text, {edit}));
        if (!after || after->fields().size() != before.fields().size())
            return fails("fields are lost");
        for (qsizetype i = 0; i < before.fields().size(); ++i) {
            const Field &old = before.fields().at(i);
            const Field &now = after->fields().at(i);
            if (old.key != now.key)
                return fails("a key changed");
            if (old.key != field.key && (old.value != now.value || old.source != now.source))
                return fails("another value changed");
        }
        const Field &now = *after->field(field.key);
        if (value.typeId() == QMetaType::QString && now.value != value)
            return fails("the value is another");
        if (value.typeId() == QMetaType::QStringList && now.texts != value.toStringList()
            && now.texts.value(0).split(u' ', Qt::SkipEmptyParts) != value.toStringList())
            return fails("the items are others");
        return true;
    }
};

QTEST_GUILESS_MAIN(FrontMatterPropertyTest)
#include "frontmatterpropertytest.moc"
