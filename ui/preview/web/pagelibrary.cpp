// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/pagelibrary.h"

#include <QFile>
#include <QRegularExpression>

namespace ui {
namespace {

struct Library {
    QStringList files;
    QString value; ///< The expression by which the page gets hold of it.
};

Library library(const QString &name)
{
    if (name == u"highlight")
        return {{QStringLiteral(":/highlight/highlight.min.js")}, QStringLiteral("hljs")};
    if (name == u"katex") {
        return {{QStringLiteral(":/katex/katex.min.js"),
                 QStringLiteral(":/katex/contrib/auto-render.min.js")},
                QStringLiteral("renderMathInElement")};
    }
    static const QRegularExpression language(QStringLiteral("^[a-z0-9_-]+$"));
    if (!language.match(name).hasMatch())
        return {};
    return {{QStringLiteral(":/highlight/languages/%1.min.js").arg(name)}, QStringLiteral("hljs")};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray codeLanguages()
{
    return content(QStringLiteral(":/highlight/languages.json"));
}

QString libraryScript(const QString &name)
{
    const auto [files, value] = library(name);
    QString script;
    for (const QString &path : files)
        script += QString::fromUtf8(content(path)) + u'\n';
    if (script.trimmed().isEmpty())
        return {};
    return script + QStringLiteral("bylineOnDemand.take('%1', %2);").arg(name, value);
}

QString diagramScript()
{
    return QString::fromUtf8(content(QStringLiteral(":/mermaid/mermaid.tiny.js"))) + u'\n'
        + QString::fromUtf8(content(QStringLiteral(":/preview/drawdiagram.js")));
}

} // namespace ui
