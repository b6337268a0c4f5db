// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/rulemistaketext.h"

#include "ui/common/fieldproblemtext.h"

#include <QCoreApplication>

namespace ui {
namespace {

using Kind = app::RuleMistake::Kind;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(ui::RuleMistake)

public:
    static QString of(const app::RuleMistake &mistake)
    {
        switch (mistake.kind) {
        case Kind::NotYaml:
            return yaml(mistake, tr("This can't be read."));
        case Kind::NoFields:
            return tr("The file begins with “fields:”, and below it stand the fields.");
        case Kind::UnknownWord:
            return tr("“%1” means nothing here.").arg(mistake.word);
        case Kind::FieldsAreNoMap:
            return tr("Below “fields:” stand the names of the fields, each with a colon.");
        case Kind::NoRule:
            return tr("A type is expected, or “type:”, “label:” and the like below the name.");
        case Kind::NoType:
            return tr("“%1” is no type of fields.").arg(mistake.word);
        case Kind::NoChoices:
            return tr("“%1” is a choice and needs “choices:”.").arg(mistake.word);
        case Kind::ChoicesAreNoList:
            return tr("“choices:” is a list.");
        case Kind::RequiredIsNoSwitch:
            return tr("“required:” is true or false.");
        case Kind::BadDefault:
            return yaml(mistake, tr("This is no value that a field can start with."));
        }
        return {};
    }

    static QString place(int line, const QString &text)
    {
        return tr("%1, line %2: %3").arg(app::rulesFileName()).arg(line).arg(text);
    }

private:
    static QString yaml(const app::RuleMistake &mistake, const QString &otherwise)
    {
        const QString why = fieldProblemText(mistake.yaml);
        return why.isEmpty() ? otherwise : why;
    }
};

} // namespace

QString ruleMistakeText(const app::RuleMistake &mistake)
{
    return Words::place(mistake.line, Words::of(mistake));
}

} // namespace ui
