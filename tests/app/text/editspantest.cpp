// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/editspan.h"
#include "app/text/lineindex.h"

#include <QRandomGenerator>
#include <QTest>

using app::EditSpan;
using app::LineIndex;
using app::TextEdit;

namespace {

TextEdit randomEdit(QRandomGenerator &random, const QString &text)
{
    const auto size = static_cast<int>(text.size());
    const int start = random.bounded(size + 1);
    const int length = random.bounded(qMin(size - start, 6) + 1);
    return {{start, length}, QStringLiteral("a\nb\n\nc").left(random.bounded(7))};
}

} // namespace

class EditSpanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyEditsAreOne()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 500; ++round) {
            const QString before = QStringLiteral("하나\n둘\n\n셋 넷\n").repeated(3);
            QString text = before;
            EditSpan span;
            for (int left = random.bounded(1, 6); left > 0; --left) {
                const TextEdit edit = randomEdit(random, text);
                text.replace(edit.range.start, edit.range.length, edit.replacement);
                span.add(edit);
            }
            QCOMPARE(app::applied(before, {span.edit(text)}), text);
        }
    }

    void linesFollowEdits()
    {
        QRandomGenerator random(2);
        QString text = QStringLiteral("하나\n둘\n\n셋 넷");
        LineIndex lines(text);
        for (int round = 0; round < 2000; ++round) {
            const TextEdit edit = randomEdit(random, text);
            text.replace(edit.range.start, edit.range.length, edit.replacement);
            lines.apply(edit);
            const LineIndex anew(text);
            QCOMPARE(lines.count(), anew.count());
            QCOMPARE(lines.count(), static_cast<int>(text.count(u'\n')) + 1);
            for (int line = 1; line <= lines.count() + 1; ++line)
                QCOMPARE(lines.startOf(line), anew.startOf(line));
            const auto at = random.bounded(static_cast<int>(text.size()) + 1);
            QCOMPARE(lines.lineAt(at), static_cast<int>(text.left(at).count(u'\n')) + 1);
        }
    }
};

QTEST_GUILESS_MAIN(EditSpanTest)
#include "editspantest.moc"
