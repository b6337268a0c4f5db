// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString sentence(app::Error::Kind kind)
{
    using Kind = app::Error::Kind;
    switch (kind) {
    case Kind::NotFound:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "There is no such file."));
    case Kind::AlreadyExists:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "A file of this name exists already."));
    case Kind::PermissionDenied:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "You are not allowed to do this here."));
    case Kind::ReadOnly:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "This place can only be read."));
    case Kind::DiskFull:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Nothing was changed on it."));
    case Kind::Io:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The file could not be read or written."));
    case Kind::InvalidEncoding:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The text is not valid UTF-8."));
    case Kind::InvalidSyntax:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The text can't be read at this place."));
    case Kind::InvalidArgument:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "This value is not possible here."));
    case Kind::TooComplex:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "This is too large or too complex."));
    case Kind::Unsupported:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "Byline can't do this with such a file."));
    case Kind::Conflict:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "Another program has changed the file."));
    case Kind::Cancelled:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "Cancelled."));
    }
    return {};
}

} // namespace

QString errorText(const app::Error &error)
{
    QString text;
    if (!error.path.isEmpty())
        text = QFileInfo(error.path).fileName() + QStringLiteral(": ");
    if (error.line > 0)
        text += tr(QT_TRANSLATE_NOOP("ErrorText", "line %1: ")).arg(error.line);
    text += sentence(error.kind);
    if (!error.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.detail);
    return text;
}

} // namespace ui
