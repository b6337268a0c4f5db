// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/checks/noticetext.h"

#include "ui/common/fieldproblemtext.h"

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
    Wording{"date-build-fails",
            QT_TRANSLATE_NOOP("Notice", "%1 can't read this date and stops building the site.")},
    Wording{"date-day-before",
            QT_TRANSLATE_NOOP("Notice",
                              "Built on a server, which runs in UTC, the post's address gets "
                              "another day than this date.")},
    Wording{"date-expired",
            QT_TRANSLATE_NOOP("Notice", "%1 has left the post out of the site since this date.")},
    Wording{"date-file-time",
            QT_TRANSLATE_NOOP("Notice", "%1 can't read this date and takes that of the file.")},
    Wording{"date-future",
            QT_TRANSLATE_NOOP("Notice", "%1 leaves the post out of the site until this date.")},
    Wording{"date-none", QT_TRANSLATE_NOOP("Notice", "This is no date: %1.")},
    Wording{"date-no-such-day", QT_TRANSLATE_NOOP("Notice", "There is no such day or time: %1.")},
    Wording{"date-other-moment", QT_TRANSLATE_NOOP("Notice", "%1 reads this date as %2.")},
    Wording{"date-year-one",
            QT_TRANSLATE_NOOP("Notice", "%1 can't read this date and takes it for the year 1.")},
    Wording{"draft", QT_TRANSLATE_NOOP("Notice", "%1 leaves the post out of the site: “%2”.")},
    Wording{"image-misspelt",
            QT_TRANSLATE_NOOP("Notice", "There is no image %1; the file is called %2.")},
    Wording{"image-missing", QT_TRANSLATE_NOOP("Notice", "There is no image %1.")},
    Wording{"link-missing", QT_TRANSLATE_NOOP("Notice", "The link leads to no file: %1.")},
    Wording{"raw-html-omitted",
            QT_TRANSLATE_NOOP("Notice",
                              "Hugo leaves this HTML out: the blog's configuration does not set "
                              "markup.goldmark.renderer.unsafe to true.")},
    Wording{"template-empty-parameter",
            QT_TRANSLATE_NOOP("Notice",
                              "The site can't be built: Hugo's param shows no value that is empty, "
                              "zero or false, as %1 is.")},
    Wording{"template-escaped-quote",
            QT_TRANSLATE_NOOP("Notice",
                              "The site can't be built: Hexo does not take the quote behind a "
                              "backslash for a part of the text in %1.")},
    Wording{
        "template-in-address",
        QT_TRANSLATE_NOOP("Notice",
                          "Hexo does not fill %1 into the address of a link or an image: on the "
                          "site it is broken. Written as HTML it works.")},
    Wording{"template-in-code",
            QT_TRANSLATE_NOOP("Notice",
                              "%1 is evaluated in code as well: readers see its value, or nothing. "
                              "Between {% raw %} and {% endraw %} it stays as it is.")},
    Wording{"template-missing-function",
            QT_TRANSLATE_NOOP("Notice",
                              "The site can't be built: there is nothing to call by the name %1.")},
    Wording{
        "template-missing-include",
        QT_TRANSLATE_NOOP("Notice", "The site can't be built: there is no file %1 to include.")},
    Wording{"template-missing-page",
            QT_TRANSLATE_NOOP("Notice",
                              "The site can't be built: it has no page %1, or that is hidden.")},
    Wording{"template-missing-parameter",
            QT_TRANSLATE_NOOP("Notice",
                              "The site can't be built: neither the post nor the site has a value "
                              "%1.")},
    Wording{"template-page-with-slash",
            QT_TRANSLATE_NOOP("Notice",
                              "Hugo before 0.123 does not find the page %1 for the slash at its "
                              "end, and can't build the site.")},
    Wording{"template-stray-tag",
            QT_TRANSLATE_NOOP("Notice",
                              "The site can't be built: %1 belongs to nothing that is open here.")},
    Wording{"template-syntax",
            QT_TRANSLATE_NOOP("Notice", "The site can't be built: its generator can't read %1.")},
    Wording{"template-unclosed",
            QT_TRANSLATE_NOOP(
                "Notice", "The site can't be built: %1 opens a template that is never closed.")},
    Wording{
        "template-unclosed-block",
        QT_TRANSLATE_NOOP("Notice", "The site can't be built: %1 begins here and is never ended.")},
    Wording{"template-unknown-filter",
            QT_TRANSLATE_NOOP("Notice", "The site can't be built: there is no filter %1.")},
    Wording{"template-unknown-language",
            QT_TRANSLATE_NOOP("Notice", "The site can't be built: it has no language %1.")},
    Wording{"template-unknown-shortcode",
            QT_TRANSLATE_NOOP("Notice", "The site can't be built: there is no shortcode %1.")},
    Wording{"template-unknown-tag",
            QT_TRANSLATE_NOOP("Notice", "The site can't be built: there is no tag %1.")},
    Wording{
        "template-wrong-end",
        QT_TRANSLATE_NOOP("Notice", "The site can't be built: %1 stands where %2 is still open.")},
    Wording{"too-complex-html",
            QT_TRANSLATE_NOOP("Notice",
                              "This part has too many or too deeply nested elements and "
                              "is not shown.")},
    Wording{"underscore-emphasis",
            QT_TRANSLATE_NOOP("Notice",
                              "The %1 here stay as they are: right beside a letter underscores "
                              "neither open nor close emphasis.")},
};

/// Of a front matter that is not read as it is meant.
QString problemText(const app::Notice &notice)
{
    const QStringList &named = notice.arguments;
    const app::Error error{
        app::Error::Kind::InvalidSyntax, {}, notice.line, named.value(0), notice.reason};
    const bool isRepeated
        = app::fieldProblem(error) == app::FieldProblem::RepeatedKey && named.size() == 4;
    return isRepeated ? repeatedKeyText(named.at(1), named.at(2).toInt(), named.at(3).toInt())
                      : fieldProblemText(error);
}

} // namespace

QString noticeText(const app::Notice &notice)
{
    const QString problem = problemText(notice);
    if (notice.code == QLatin1StringView("front-matter-doubt"))
        return problem;
    if (notice.code == QLatin1StringView("front-matter"))
        return QCoreApplication::translate("Notice", "The front matter can't be read: %1")
            .arg(problem);
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
