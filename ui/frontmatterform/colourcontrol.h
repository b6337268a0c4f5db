// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/linebuttoncontrol.h"

namespace ui {

/// A colour as it is written, and a button that shows it and chooses another one.
class ColourControl final : public LineButtonControl
{
    Q_OBJECT

public:
    ColourControl(const FormContext &context, QWidget *parent);

protected:
    void updateButton() override;
    void press() override;
};

} // namespace ui
