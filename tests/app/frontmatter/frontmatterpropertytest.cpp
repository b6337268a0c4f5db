// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/plaintext.h"

#include "postgenerator.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using app::Field;
using app::FrontMatter;
using app::FrontMatterFormat;
using app::Result;
using app::TextEdit;

Q_DECLARE_METATYPE(app::FrontMatterFormat)

/// Random edits of random front matters, looked at without any of the code that makes them, the
/// reader excepted.
class FrontMatterPropertyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditChangesItsOwnValueOnly_data() { formats(); }
    void anEditChangesItsOwnValueOnly()
    {
        QFETCH(const FrontMatterFormat, format);
        PostGenerator generator(format, 20190926);
        QElapsedTimer timer;
        timer.start();
        int made = 0;
        int refused = 0;
        int undone = 0;
        while (made + refused < 7000) {
            const QString text = generator.post();
            const Result<FrontMatter> before = FrontMatter::read(text);
            QVERIFY2(before, qPrintable(before ? QString() : text + app::toString(before.error())));
            QVERIFY2(before->problems().isEmpty(), qPrintable(text));
            for (const Field &field : before->fields()) {
                if (field.style >= app::ValueStyle::Table)
                    continue; // Changed key by key.
                const QVariant value = valueFor(field, generator);
                const Result<TextEdit> edit = app::setField(text, field.key, value);
                ++(edit ? made : refused);
                if (!edit)
                    continue;
                QVERIFY(checkSet(text, *before, field, *edit, value));
                const bool isBack = isUndone(text, field, *edit);
                undone += isBack ? 1 : 0;
                QVERIFY2(isBack || !keepsStyle(text, field, *edit),
                         qPrintable(text + u"\n→\n"_s + app::applied(text, {*edit})));
            }
        }
        qInfo("%d edits made, %d undone to the byte, %d refused, %lld ms", made, undone, refused,
              timer.elapsed());
        QVERIFY2(refused * 8 < made, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(made)));
        QVERIFY2(undone * 4 > made * 3, qPrintable(u"%1 of %2 undone"_s.arg(undone).arg(made)));
    }

    void removingAKeyLeavesTheOthers_data() { formats(); }
    void removingAKeyLeavesTheOthers()
    {
        forEachPost([](const QString &text, const FrontMatter &before, PostGenerator &generator) {
            const qsizetype index = generator.below(static_cast<int>(before.fields().size()));
            const Field &field = before.fields().at(index);
            const Result<TextEdit> edit = app::removeField(text, field.key);
            if (!edit)
                return Outcome::Refused;
            const Result<FrontMatter> after = FrontMatter::read(app::applied(text, {*edit}));
            QList<Field> expected = before.fields();
            expected.removeAt(index);
            return after && isSameList(expected, after->fields()) ? Outcome::Held : Outcome::Failed;
        });
    }

    void renamingAKeyTwiceIsNothing_data() { formats(); }
    void renamingAKeyTwiceIsNothing()
    {
        forEachPost([](const QString &text, const FrontMatter &before, PostGenerator &generator) {
            const qsizetype index = generator.below(static_cast<int>(before.fields().size()));
            const Field &field = before.fields().at(index);
            const Result<TextEdit> edit = app::renameField(text, field.key, u"이름"_s);
            if (!edit)
                return Outcome::Refused;
            const QString renamed = app::applied(text, {*edit});
            const Result<FrontMatter> after = FrontMatter::read(renamed);
            QList<Field> expected = before.fields();
            expected[index].key = u"이름"_s;
            if (!after || !isSameList(expected, after->fields()))
                return Outcome::Failed;
            const Result<TextEdit> back = app::renameField(renamed, u"이름"_s, field.key);
            return back && app::applied(renamed, {*back}).size() == text.size() ? Outcome::Held
                                                                                : Outcome::Failed;
        });
    }

    void movingAKeyThereAndBackIsNothing_data() { formats(); }
    void movingAKeyThereAndBackIsNothing()
    {
        forEachPost([](const QString &text, const FrontMatter &before, PostGenerator &generator) {
            const int count = static_cast<int>(before.fields().size());
            const int from = generator.below(count);
            const int to = generator.below(count);
            const QString key = before.fields().at(from).key;
            const Result<TextEdit> edit = app::moveField(text, key, to);
            if (!edit)
                return Outcome::Refused;
            const QString moved = app::applied(text, {*edit});
            const Result<FrontMatter> after = FrontMatter::read(moved);
            QList<Field> expected = before.fields();
            expected.move(from, to);
            if (!after || !isSameList(expected, after->fields()))
                return Outcome::Failed;
            const Result<TextEdit> back = app::moveField(moved, key, from);
            return back && app::applied(moved, {*back}) == text ? Outcome::Held : Outcome::Failed;
        });
    }

    void anAddedKeyCanBeTakenOut_data() { formats(); }
    void anAddedKeyCanBeTakenOut()
    {
        forEachPost([](const QString &text, const FrontMatter &before, PostGenerator &generator) {
            const bool isNested = generator.below(3) == 0;
            const QString key = isNested ? u"새.키"_s : u"새 키"_s;
            const QVariant value
                = generator.below(2) == 0 ? QVariant(generator.text()) : generator.items();
            const Result<TextEdit> edit = app::setField(text, key, value);
            if (!edit)
                return Outcome::Refused;
            const QString added = app::applied(text, {*edit});
            const Result<FrontMatter> after = FrontMatter::read(added);
            if (!after || after->fields().size() != before.fields().size() + 1)
                return Outcome::Failed;
            const Result<std::optional<Field>> field = app::readField(added, key);
            if (!field || !*field || !hasValue(**field, value))
                return Outcome::Failed;
            const Result<TextEdit> back = app::removeField(added, isNested ? u"새"_s : key);
            return back && app::applied(added, {*back}) == text ? Outcome::Held : Outcome::Failed;
        });
    }

    void anInsertedItemCanBeTakenOut_data() { formats(); }
    void anInsertedItemCanBeTakenOut()
    {
        forEachPost([](const QString &text, const FrontMatter &before, PostGenerator &generator) {
            for (const Field &field : before.fields()) {
                const auto count = static_cast<int>(field.value.toList().size());
                if (field.value.typeId() != QMetaType::QVariantList || count == 0
                    || field.style == app::ValueStyle::TableList)
                    continue;
                const int index = generator.below(count + 1);
                const QString item = generator.text();
                const Result<TextEdit> edit = app::insertItem(text, field.key, index, item);
                if (!edit)
                    return Outcome::Refused;
                const QString inserted = app::applied(text, {*edit});
                const Result<FrontMatter> after = FrontMatter::read(inserted);
                QVariantList expected = field.value.toList();
                expected.insert(index, item);
                if (!after || after->field(field.key)->value != QVariant(expected))
                    return Outcome::Failed;
                const QString path = u"%1[%2]"_s.arg(field.key).arg(index);
                if (field.key.contains(u'"'))
                    continue;
                const Result<TextEdit> back = app::removeField(inserted, path);
                if (!back)
                    return Outcome::Refused;
                const Result<FrontMatter> again
                    = FrontMatter::read(app::applied(inserted, {*back}));
                if (!again || again->field(field.key)->value != field.value)
                    return Outcome::Failed;
            }
            return Outcome::Held;
        });
    }

private:
    enum class Outcome { Held, Refused, Failed };

    static void formats()
    {
        QTest::addColumn<FrontMatterFormat>("format");
        QTest::newRow("YAML") << FrontMatterFormat::Yaml;
        QTest::newRow("TOML") << FrontMatterFormat::Toml;
        QTest::newRow("JSON") << FrontMatterFormat::Json;
    }

    template <typename Property>
    void forEachPost(Property property)
    {
        QFETCH(const FrontMatterFormat, format);
        PostGenerator generator(format, 7);
        constexpr int Posts = 700;
        int refused = 0;
        for (int i = 0; i < Posts; ++i) {
            const QString text = generator.post();
            const Result<FrontMatter> before = FrontMatter::read(text);
            QVERIFY2(before, qPrintable(before ? QString() : text + app::toString(before.error())));
            const Outcome outcome = property(text, *before, generator);
            QVERIFY2(outcome != Outcome::Failed, qPrintable(text));
            refused += outcome == Outcome::Refused ? 1 : 0;
        }
        qInfo("%d posts, %d refused", Posts, refused);
        QVERIFY2(refused * 3 < Posts, qPrintable(QString::number(refused)));
    }

    static bool isSameList(const QList<Field> &a, const QList<Field> &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const Field &left, const Field &right) {
                              return left.key == right.key && left.value == right.value;
                          });
    }

    static QVariant valueFor(const Field &field, PostGenerator &generator)
    {
        const QVariantList held = field.value.toList();
        const bool isNested = std::ranges::any_of(held, [](const QVariant &item) {
            return item.typeId() == QMetaType::QVariantList
                || item.typeId() == QMetaType::QVariantMap;
        });
        const bool isList = (field.value.typeId() == QMetaType::QVariantList && !isNested)
            || (field.key == u"tags" && field.value.typeId() != QMetaType::QVariantMap);
        if (isList && generator.below(3) > 0)
            return generator.items();
        if (generator.below(6) == 0)
            return generator.below(2) == 0;
        if (generator.below(8) == 0)
            return qint64(generator.below(5000));
        return generator.text();
    }

    static bool hasValue(const Field &field, const QVariant &value)
    {
        if (value.typeId() == QMetaType::QStringList)
            return field.texts == value.toStringList()
                || field.texts.value(0).split(u' ', Qt::SkipEmptyParts) == value.toStringList();
        if (value.typeId() == QMetaType::QString)
            return field.value == value;
        const std::optional<bool> word = app::booleanOfWord(field.texts.value(0));
        return field.value == value || (word && *word == value);
    }

    /// True where setting what was written before gives the very same text.
    static bool isUndone(const QString &text, const Field &field, const TextEdit &edit)
    {
        const QString after = app::applied(text, {edit});
        const QVariant before = field.source.isEmpty()
            ? QVariant()
            : QVariant::fromValue(app::valueSource(text, field));
        const Result<TextEdit> back = app::setField(after, field.key, before);
        return back && app::applied(after, {*back}) == text;
    }

    /// True where the value is a scalar and stands as it stood: what was there fits in again.
    static bool keepsStyle(const QString &text, const Field &field, const TextEdit &edit)
    {
        const Result<FrontMatter> after = FrontMatter::read(app::applied(text, {edit}));
        const bool isScalar = field.style == app::ValueStyle::Plain
            || field.style == app::ValueStyle::SingleQuoted
            || field.style == app::ValueStyle::DoubleQuoted;
        return after && isScalar && after->field(field.key)->style == field.style;
    }

    bool checkSet(const QString &text, const FrontMatter &before, const Field &field,
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
        return hasValue(*after->field(field.key), value) || fails("the value is another");
    }
};

QTEST_GUILESS_MAIN(FrontMatterPropertyTest)
#include "frontmatterpropertytest.moc"
