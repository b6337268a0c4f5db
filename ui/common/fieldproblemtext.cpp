// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/fieldproblemtext.h"

#include <QCoreApplication>

namespace ui {
namespace {

using app::FieldProblem;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldProblem)

public:
    /// Empty where only the details are known.
    static QString unreadable(FieldProblem problem)
    {
        switch (problem) {
        case FieldProblem::ColonInValue:
            return tr("A value with “: ” in it needs quotes.");
        case FieldProblem::MissingColon:
            return tr("Every line needs a name and a colon.");
        case FieldProblem::BadIndentation:
            return tr("The line is indented in another way than those around it.");
        case FieldProblem::TextBehindValue:
            return tr("The value starts with a bracket or a quote and goes on behind it: all of it "
                      "needs quotes.");
        case FieldProblem::TemplateValue:
            return tr("A template stands here; it is a value once the generator has filled it in.");
        case FieldProblem::TabIndentation:
            return tr("Lines are indented by blanks, never by tabs.");
        case FieldProblem::DashInValue:
            return tr("A value that starts with “- ” needs quotes or a line of its own.");
        case FieldProblem::NeedsQuotes:
            return tr("A value that starts with this character needs quotes.");
        case FieldProblem::UnknownEscape:
            return tr("After “\\” between double quotes only certain letters may stand.");
        case FieldProblem::UnclosedQuote:
            return tr("A quote is not closed.");
        case FieldProblem::UnclosedList:
            return tr("A list is not closed with “]”.");
        case FieldProblem::UnclosedMap:
            return tr("A group is not closed with “}”.");
        case FieldProblem::UndefinedAlias:
            return tr("“*name” refers to a value that no “&name” marks.");
        case FieldProblem::ControlCharacter:
            return tr("There is a character in it that can't be written like this.");
        case FieldProblem::NoMap:
            return tr("It must consist of names and values.");
        case FieldProblem::TooLarge:
            return tr("It is larger than any front matter should be.");
        case FieldProblem::TooDeep:
            return tr("Its values are nested too deeply.");
        case FieldProblem::TooManyValues:
            return tr("It stands for too many values.");
        case FieldProblem::AliasLoop:
            return tr("A value refers to itself.");
        case FieldProblem::RepeatedKey:
            return tr("A field is there twice; generators read that differently.");
        case FieldProblem::SecondDocument:
            return tr("What follows the second “---” is not read.");
        case FieldProblem::KeyIsNoWord:
            return tr("The name of a field must be a word.");
        case FieldProblem::OtherLanguage:
            return tr("It is code that the generator runs, which only the text can show.");
        case FieldProblem::TextNeedsQuotes:
            return tr("In TOML, text stands between quotes.");
        case FieldProblem::KeyNeedsQuotes:
            return tr("In TOML, a name with such characters stands between quotes.");
        case FieldProblem::TimeNeedsSeconds:
            return tr("In TOML, a time has seconds: 23:53:00.");
        case FieldProblem::OtherBoolean:
            return tr("TOML writes yes and no as “true” and “false”.");
        case FieldProblem::TwiceInToml:
            return tr("A field is there twice, which TOML does not allow.");
        case FieldProblem::ValueMissing:
            return tr("A value is missing behind “=”.");
        case FieldProblem::ClosedTooLate:
            return tr("The line that ends it is missing: text of the post is read as fields.");
        case FieldProblem::OtherMarks:
            return tr("Fields with “:” stand between lines of “---”, fields with “=” between lines "
                      "of “+++”.");
        case FieldProblem::NeverClosed:
            return tr("The line “---” below it is missing: it would be shown as text.");
        case FieldProblem::TextAbove:
            return tr("There is text above it, and it has to start in the very first line.");
        case FieldProblem::IndentedMarks:
            return tr("There are blanks before “---” above or below it.");
        case FieldProblem::OddMarks:
            return tr("Other characters than “---” stand above and below it.");
        case FieldProblem::FencedMarks:
            return tr("It stands in a block of code; the lines around it have to be “---”.");
        case FieldProblem::NoMarks:
            return tr("The lines “---” above and below it are missing: it would be shown as text.");
        case FieldProblem::OrgKeywords:
            return tr("Lines such as “#+TITLE:” are Org's front matter, which only Hugo reads.");
        case FieldProblem::TabsForBlanks:
            return tr("Lines are indented by tabs, which only Hexo reads. Write blanks instead.");
        case FieldProblem::ByteOrderMark:
            return tr("An invisible mark (U+FEFF) stands before the first field: Jekyll reads no "
                      "other one.");
        case FieldProblem::BelowBlankLines:
            return tr("There are blank lines above it: most generators look for “---” in the very "
                      "first line.");
        case FieldProblem::LongEnd:
            return tr("The line below it has more than three dashes: Jekyll does not see the end "
                      "there, others show a dash in the post.");
        case FieldProblem::LongMarks:
            return tr("The lines around it have more than three dashes, which only Hexo reads.");
        case FieldProblem::Unopened:
            return tr("The line “---” above it is missing, which only Hexo reads.");
        case FieldProblem::IndentedOpening:
            return tr("There are blanks before its first line, which only Hugo and Zola read.");
        case FieldProblem::TextOnOpening:
            return tr("Nothing may stand behind “---” above it; only Hugo reads that.");
        case FieldProblem::TextOnEnd:
            return tr("Text stands behind “---” below it: Jekyll does not see the end there.");
        default:
            return {};
        }
    }

    static QString repeated(const QString &key, int firstLine, int line)
    {
        return tr("“%1” is there twice, in lines %2 and %3. Jekyll and Hugo read the last one, "
                  "others refuse the post.")
            .arg(key)
            .arg(firstLine)
            .arg(line);
    }

    static QString refused(FieldProblem problem)
    {
        switch (problem) {
        case FieldProblem::NoSuchKey:
        case FieldProblem::NoSuchItem:
            return tr("The field is not in the text any more.");
        case FieldProblem::NoKeyGiven:
            return tr("The field needs a name.");
        case FieldProblem::KeyExists:
            return tr("There is a field of that name already.");
        case FieldProblem::CantHoldKeys:
            return tr("The field has a value; it can't hold other fields.");
        case FieldProblem::SharesLine:
            return tr("Other fields stand on the same line. Change it in the text.");
        case FieldProblem::NestedList:
            return tr("A list of lists can only be changed in the text.");
        case FieldProblem::OthersWouldChange:
            return tr("Other fields would change along with it. Change it in the text.");
        case FieldProblem::AliasesWouldChange:
            return tr("Another field refers to this value by “*name” and would change along with "
                      "it.");
        case FieldProblem::StandsForOther:
            return tr("“*name” stands here for the value of another field. Change it there.");
        case FieldProblem::WouldReadDifferently:
            return tr("This can't be written here without meaning something else.");
        case FieldProblem::FormatCantHold:
            return tr("The front matter's format knows no such value.");
        case FieldProblem::TablesBelow:
            return tr("In TOML, groups such as “[extra]” stand below all other fields.");
        case FieldProblem::Scattered:
            return tr("Its lines stand in several places. Move them in the text.");
        case FieldProblem::BrokenAround:
            return tr("The text around it can't be read. Put that right first.");
        default:
            return {};
        }
    }
};

} // namespace

QString fieldProblemText(app::FieldProblem problem)
{
    const QString unreadable = Words::unreadable(problem);
    return unreadable.isEmpty() ? Words::refused(problem) : unreadable;
}

QString repeatedKeyText(const QString &key, int firstLine, int line)
{
    return Words::repeated(key, firstLine, line);
}

QString fieldProblemText(const app::Error &error)
{
    const QString text = fieldProblemText(app::fieldProblem(error));
    return text.isEmpty() ? error.detail : text;
}

} // namespace ui
