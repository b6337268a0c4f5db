// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {
namespace {

/// The context of the translations.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString sentence(app::Error::Kind kind)
{
    using Kind = app::Error::Kind;
    switch (kind) {
    case Kind::NotFound:
        return ErrorText::tr("There is no such file.");
    case Kind::AlreadyExists:
        return ErrorText::tr("A file of this name exists already.");
    case Kind::PermissionDenied:
        return ErrorText::tr("You are not allowed to do this here.");
    case Kind::ReadOnly:
        return ErrorText::tr("This place can only be read.");
    case Kind::DiskFull:
        return ErrorText::tr("The disk is full. Nothing was changed on it.");
    case Kind::QuotaExceeded:
        return ErrorText::tr("Your share of the disk is used up. Nothing was changed on it.");
    case Kind::SizeLimit:
        return ErrorText::tr("A file may not be that large here. Nothing was changed.");
    case Kind::LinkLoop:
        return ErrorText::tr("The links to it lead in a circle.");
    case Kind::NotRegular:
        return ErrorText::tr("This is a folder or a device, not a file.");
    case Kind::InUse:
        return ErrorText::tr("It is open elsewhere.");
    case Kind::Io:
        return ErrorText::tr("The file could not be read or written.");
    case Kind::InvalidEncoding:
        return ErrorText::tr("The text is not valid UTF-8.");
    case Kind::InvalidSyntax:
        return ErrorText::tr("The text can't be read at this place.");
    case Kind::InvalidArgument:
        return ErrorText::tr("This value is not possible here.");
    case Kind::TooComplex:
        return ErrorText::tr("This is too large or too complex.");
    case Kind::Unsupported:
        return ErrorText::tr("Byline can't do this with such a file.");
    case Kind::Conflict:
        return ErrorText::tr("Another program has changed the file.");
    case Kind::Cancelled:
        return ErrorText::tr("Cancelled.");
    }
    return {};
}

/// What is known of a file that was to be written says more than "not allowed".
QString sentenceOfSave(const app::Error &error)
{
    if (error.kind != app::Error::Kind::PermissionDenied)
        return sentence(error.kind);
    return QFileInfo(error.path).isDir()
        ? ErrorText::tr("The folder is write-protected; a safe save needs to write in it.")
        : ErrorText::tr("The file is write-protected.");
}

QString withPlace(const app::Error &error, const QString &sentence)
{
    QString text;
    if (!error.path.isEmpty())
        text = QFileInfo(error.path).fileName() + QStringLiteral(": ");
    if (error.line > 0)
        text += ErrorText::tr("line %1: ").arg(error.line);
    text += sentence;
    if (!error.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.detail);
    return text;
}

} // namespace

QString errorText(const app::Error &error)
{
    return withPlace(error, sentence(error.kind));
}

QString unsavedText(const app::Error &error, TextSafety safety)
{
    const QString where = safety == TextSafety::InJournal
        ? ErrorText::tr("Your text is safe in the recovery journal.")
        : ErrorText::tr("Your text is only in this window: save it somewhere else.");
    return ErrorText::tr("Not saved.") + u' ' + withPlace(error, sentenceOfSave(error)) + u' '
        + where;
}

} // namespace ui
