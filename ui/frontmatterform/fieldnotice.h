// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/formcontext.h"

#include <QString>
#include <QVariant>

namespace ui {

/// What is said below a field, and what puts it right with one click.
struct FieldNotice {
    enum class Tone { Note, Warning, Error };
    enum class Fix {
        SetValue,
        Follow, ///< The value that was refused, for the fields too that refer to it.
    };

    Tone tone = Tone::Note;
    QString text; ///< Empty: there is nothing to say.
    QString fix; ///< What the click does; empty where nothing can be offered.
    QVariant fixedValue; ///< As setField() takes it.
    Fix kind = Fix::SetValue;

    bool operator==(const FieldNotice &) const = default;
};

/// The most important thing to say of a value: a date that the generator misreads, a tag that other
/// posts spell in another way, a required field without a value.
[[nodiscard]] FieldNotice fieldNotice(const FormContext &context, const app::FieldSpec &spec,
                                      const app::Field &field, const QDateTime &now);

} // namespace ui
