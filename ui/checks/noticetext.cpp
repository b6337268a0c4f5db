// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/checks/noticetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {
namespace {

struct Wording {
    const char *code;
    const char *text; ///< %1 and so on are the notice's arguments.
};

constexpr std::array wordings{
    Wording{"cjk-emphasis",
            QT_TRANSLATE_NOOP("Notice",
                              "The %1 here stay as they are: between punctuation and a "
                              "letter they neither open nor close emphasis.")},
    Wording{"raw-html-omitted",
            QT_TRANSLATE_NOOP("Notice",
                              "Hugo leaves this HTML out: the blog's configuration does not set "
                              "markup.goldmark.renderer.unsafe to true.")},
    Wording{"too-complex-html",
            QT_TRANSLATE_NOOP("Notice",
                              "This part has too many or too deeply nested elements and "
                              "is not shown.")},
};

} // namespace

QString noticeText(const app::Notice &notice)
{
    const auto *wording = std::ranges::find_if(
        wordings, [&](const Wording &row) { return notice.code == QLatin1StringView(row.code); });
    if (wording == wordings.end())
        return notice.message;
    QString text = QCoreApplication::translate("Notice", wording->text);
    for (const QString &argument : notice.arguments)
        text = text.arg(argument);
    return text;
}

} // namespace ui
