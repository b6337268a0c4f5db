// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldcontrol.h"

#include "ui/frontmatterform/choicecontrol.h"
#include "ui/frontmatterform/colourcontrol.h"
#include "ui/frontmatterform/datecontrol.h"
#include "ui/frontmatterform/groupcontrol.h"
#include "ui/frontmatterform/imagecontrol.h"
#include "ui/frontmatterform/linecontrol.h"
#include "ui/frontmatterform/linkcontrol.h"
#include "ui/frontmatterform/listcontrol.h"
#include "ui/frontmatterform/tagscontrol.h"
#include "ui/frontmatterform/textcontrol.h"
#include "ui/frontmatterform/yesnocontrol.h"

#include <QLineEdit>

#include <algorithm>

namespace ui {

FieldControl *makeFieldControl(app::FieldType type, const FormContext &context, QWidget *parent)
{
    switch (type) {
    case app::FieldType::Line:
    case app::FieldType::Number:
        return new LineControl(type, context, parent);
    case app::FieldType::Text:
    case app::FieldType::Raw:
        return new TextControl(type, context, parent);
    case app::FieldType::YesNo:
        return new YesNoControl(context, parent);
    case app::FieldType::Date:
        return new DateControl(context, parent);
    case app::FieldType::Tags:
        return new TagsControl(context, parent);
    case app::FieldType::List:
        return new ListControl(context, parent);
    case app::FieldType::Colour:
        return new ColourControl(context, parent);
    case app::FieldType::Link:
        return new LinkControl(context, parent);
    case app::FieldType::Image:
        return new ImageControl(context, parent);
    case app::FieldType::Choice:
        return new ChoiceControl(context, parent);
    case app::FieldType::Group:
        return new GroupControl(context, parent);
    }
    return nullptr;
}

void showText(QLineEdit &edit, const QString &text)
{
    if (edit.text() == text)
        return;
    const int cursor = edit.cursorPosition();
    edit.setText(text);
    edit.setCursorPosition(edit.hasFocus() ? std::min<int>(cursor, static_cast<int>(text.size()))
                                           : 0);
}

void showStartWhenLeft(QLineEdit &edit)
{
    QObject::connect(&edit, &QLineEdit::editingFinished, &edit, [&edit] {
        if (!edit.hasFocus())
            edit.setCursorPosition(0);
    });
}

} // namespace ui
