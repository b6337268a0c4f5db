// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/codelibrary.h"

#include <QFile>
#include <QRegularExpression>

namespace ui {
namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/highlight/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray codeLanguages()
{
    return resource(QStringLiteral("languages.json"));
}

QString codeScript(const QString &name)
{
    static const QRegularExpression fileName(QStringLiteral("^[a-z0-9_-]+$"));
    if (!fileName.match(name).hasMatch())
        return {};
    const QByteArray script
        = resource(name == u"highlight" ? QStringLiteral("highlight.min.js")
                                        : QStringLiteral("languages/%1.min.js").arg(name));
    if (script.isEmpty())
        return {};
    return QString::fromUtf8(script) + QStringLiteral("\nbylineCode.take('%1', hljs);").arg(name);
}

} // namespace ui
