// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/linebuttoncontrol.h"

namespace ui {

/// An address, and a button that opens it in the browser.
class LinkControl final : public LineButtonControl
{
    Q_OBJECT

public:
    LinkControl(const FormContext &context, QWidget *parent);

protected:
    void updateButton() override;
    void press() override;
};

} // namespace ui
