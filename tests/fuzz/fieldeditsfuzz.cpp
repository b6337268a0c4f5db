// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Whatever is done to whatever front matter: it is refused, or done and nothing else.
//
// The first line of the input says what: a byte for the edit, one for the key, the rest the value.
#include "app/frontmatter/frontmatter.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

using app::Field;
using app::FrontMatter;

struct Wish {
    int kind = 0;
    int key = 0;
    QString value;
};

QVariant valueOf(const Wish &wish)
{
    switch (wish.kind / 8 % 4) {
    case 0:
        return wish.value;
    case 1:
        return wish.value.split(u',');
    case 2:
        return wish.value.size() % 2 == 0;
    default:
        return QVariant::fromValue(app::ValueSource{wish.value});
    }
}

app::Result<app::TextEdit> edited(const QString &text, const QString &key, const Wish &wish)
{
    switch (wish.kind % 8) {
    case 0:
        return app::removeField(text, key);
    case 1:
        return app::renameField(text, key, wish.value);
    case 2:
        return app::moveField(text, key, wish.value.size() % 5);
    case 3:
        return app::insertItem(text, key, wish.value.size() % 5, valueOf(wish));
    case 4:
        return app::setField(text, wish.value, QStringLiteral("x"));
    default:
        return app::setField(text, key, valueOf(wish));
    }
}

/// All fields but `key` are there as they were.
void checkOthers(const FrontMatter &before, const FrontMatter &after, const QString &key)
{
    for (const Field &old : before.fields()) {
        if (old.key == key)
            continue;
        const Field *now = after.field(old.key);
        FUZZ_CHECK(now != nullptr);
        // NaN is not even equal to itself.
        FUZZ_CHECK(now->value == old.value || now->texts == old.texts);
    }
}

void check(const QString &text, const Wish &wish)
{
    const app::Result<FrontMatter> before = FrontMatter::read(text);
    if (!before || before->fields().isEmpty())
        return;
    const QString key = before->fields().at(wish.key % before->fields().size()).key;
    const app::Result<app::TextEdit> edit = edited(text, key, wish);
    if (!edit) {
        FUZZ_CHECK(edit.error().reason != 0);
        return;
    }
    FUZZ_CHECK(edit->range.start >= 0 && edit->range.end() <= before->span()->whole.end());
    const QString result = app::applied(text, {*edit});
    const app::Result<FrontMatter> after = FrontMatter::read(result);
    FUZZ_CHECK(after.has_value());
    FUZZ_CHECK(after->span().has_value());
    FUZZ_CHECK(QStringView(result).sliced(after->span()->whole.end())
               == QStringView(text).sliced(before->span()->whole.end()));
    const bool isPath = wish.kind % 8 == 4;
    const QString changed = isPath ? wish.value.section(u'.', 0, 0).section(u'[', 0, 0) : key;
    if (!isPath || after->field(wish.value) == nullptr)
        checkOthers(*before, *after, changed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\n');
    if (end < 2)
        return 0;
    const Wish wish{static_cast<unsigned char>(bytes.at(0)),
                    static_cast<unsigned char>(bytes.at(1)),
                    QString::fromUtf8(bytes.sliced(2, end - 2))};
    check(QString::fromUtf8(bytes.sliced(end + 1)), wish);
    return 0;
}
