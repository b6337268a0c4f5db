// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldcontrol.h"

#include "ui/frontmatterform/datecontrol.h"
#include "ui/frontmatterform/imagecontrol.h"
#include "ui/frontmatterform/linecontrol.h"
#include "ui/frontmatterform/listcontrol.h"
#include "ui/frontmatterform/textcontrol.h"
#include "ui/frontmatterform/yesnocontrol.h"

namespace ui {

FieldControl *makeFieldControl(FieldKind kind, const ThemeController &theme, QWidget *parent)
{
    switch (kind) {
    case FieldKind::Line:
    case FieldKind::Number:
        return new LineControl(kind, parent);
    case FieldKind::Text:
    case FieldKind::Raw:
        return new TextControl(kind, parent);
    case FieldKind::YesNo:
        return new YesNoControl(theme, parent);
    case FieldKind::Date:
        return new DateControl(theme, parent);
    case FieldKind::List:
        return new ListControl(theme, parent);
    case FieldKind::Image:
        return new ImageControl(theme, parent);
    }
    return nullptr;
}

} // namespace ui
