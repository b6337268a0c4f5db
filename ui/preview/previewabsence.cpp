// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/previewabsence.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct PreviewAbsence {
    Q_DECLARE_TR_FUNCTIONS(PreviewAbsence)
};

} // namespace

QString absenceReason(Sandbox sandbox)
{
    switch (sandbox) {
    case Sandbox::RefusesRoot:
        return PreviewAbsence::tr(
            "The preview is off because Byline runs as root, where its sandbox can't protect "
            "you. Start Byline as an ordinary user to see it.");
    case Sandbox::NotPermitted:
        return PreviewAbsence::tr(
            "The preview is off because this system does not let its sandbox work (user "
            "namespaces are switched off).");
    case Sandbox::Usable:
    case Sandbox::SwitchedOff:
        break;
    }
    return {};
}

QString absenceReason(const app::Error &error)
{
    if (error.kind == app::Error::Kind::NotFound)
        return PreviewAbsence::tr(
            "The preview is not installed. You can write, save and export without it.");
    return PreviewAbsence::tr("The preview could not be loaded: %1").arg(error.detail);
}

} // namespace ui
