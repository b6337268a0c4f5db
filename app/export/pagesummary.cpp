// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/pagesummary.h"

#include "app/export/imagetags.h"

#include <QLocale>
#include <QTextBoundaryFinder>

namespace app {
namespace {

QString shortened(const QString &text)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype cut = 0;
    for (int count = 0; count < MaximumDescriptionLength - 1; ++count) {
        const qsizetype next = graphemes.toNextBoundary();
        if (next < 0)
            return text;
        cut = next;
    }
    // Two more steps tell whether the text ends within the limit.
    if (graphemes.toNextBoundary() < 0 || graphemes.toNextBoundary() < 0)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', cut);
    return text.left(space > cut / 2 ? space : cut).trimmed() + u'\u2026';
}

} // namespace

QString firstParagraph(const RenderedPost &post)
{
    for (const RenderedBlock &block : post.blocks) {
        if (!block.html.startsWith(u"<p"))
            continue;
        const QString text = plainText(block.html);
        if (!text.isEmpty())
            return shortened(text);
    }
    return {};
}

QString guessedLanguage(const QString &text)
{
    qsizetype letters = 0;
    qsizetype hangul = 0;
    qsizetype kana = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        const QChar::Script script = c.script();
        hangul += script == QChar::Script_Hangul ? 1 : 0;
        kana += script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? 1 : 0;
    }
    if (hangul > 0 && hangul * 10 >= letters)
        return QStringLiteral("ko");
    if (kana > 0 && kana * 10 >= letters)
        return QStringLiteral("ja");
    return QStringLiteral("en");
}

QString openGraphLocale(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? QString() : locale.name();
}

} // namespace app
