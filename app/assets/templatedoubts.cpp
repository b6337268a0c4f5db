// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/templatedoubts.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace app {
namespace {

int lineOf(const QString &text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).first(position).count(u'\n'));
}

bool isInBundle(const QString &path)
{
    // Hugo: "Page bundles"; images may lie in folders of the bundle.
    QString folder = QFileInfo(path).path();
    for (int depth = 0; depth < 3 && folder.size() > 1; ++depth) {
        for (const char *name : {"/index.md", "/_index.md", "/index.markdown", "/index.html"}) {
            if (QFileInfo::exists(folder + QLatin1StringView(name)))
                return true;
        }
        folder = QFileInfo(folder).path();
    }
    return false;
}

} // namespace

bool TemplateDoubt::covers(const QString &imagePath) const
{
    if (scope == Scope::Bundles)
        return isInBundle(imagePath);
    return folder.isEmpty() || imagePath.contains(folder);
}

QList<TemplateDoubt> templateDoubts(const QString &text, TextKind kind)
{
    using Scope = TemplateDoubt::Scope;
    // A name or its start is computed: `/img/tags/{{ tag }}.png`, `photos/*.jpg`, `${name}.webp`.
    static const QRegularExpression computed(QStringLiteral(
        R"re((?<folder>/?(?:[\w.\-]+/)*)[\w\-]*(?:\{\{[^}\n]*\}\}|\$\{[^}\n]*\}|#\{[^}\n]*\}|\*\*?/?\*?)[\w\-]*\.(?:png|jpe?g|gif|webp|svg|avif|\{))re"));
    // All files of a folder: Jekyll, Hugo, bundlers.
    static const QRegularExpression listed(QStringLiteral(
        R"(site\.static_files|\breadDir\b|import\.meta\.glob|require\.context|\breaddir(?:Sync)?\b)"));
    static const QRegularExpression resources(
        QStringLiteral(R"(\.Resources\b|\bresources\.(?:Match|ByType|GetMatch)\b)"));
    QList<TemplateDoubt> doubts;
    if (kind == TextKind::Style)
        return doubts;
    for (auto matches = computed.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString folder = match.captured(u"folder");
        if (!folder.isEmpty() && !folder.startsWith(u'/'))
            folder.prepend(u'/');
        doubts.append({Scope::Folder, folder, lineOf(text, match.capturedStart())});
    }
    if (kind != TextKind::Html)
        return doubts;
    if (const auto match = listed.match(text); match.hasMatch())
        doubts.append({Scope::Folder, {}, lineOf(text, match.capturedStart())});
    if (const auto match = resources.match(text); match.hasMatch())
        doubts.append({Scope::Bundles, {}, lineOf(text, match.capturedStart())});
    return doubts;
}

} // namespace app
