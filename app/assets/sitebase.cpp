// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/sitebase.h"

#include "app/storage/fileio.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MostBytes = 1 << 20;

/// The text of the first configuration that is there.
QString configuration(const QString &siteRoot)
{
    for (const QLatin1StringView name :
         {"_config.yml"_L1, "_config.yaml"_L1, "hugo.toml"_L1, "hugo.yaml"_L1, "hugo.yml"_L1,
          "hugo.json"_L1, "zola.toml"_L1, "config.toml"_L1, "config.yaml"_L1, "config.yml"_L1,
          "config.json"_L1, "config/_default/hugo.toml"_L1, "config/_default/hugo.yaml"_L1,
          "config/_default/config.toml"_L1, "config/_default/config.yaml"_L1}) {
        const QString path = siteRoot + u'/' + name;
        if (!QFileInfo(path).isFile())
            continue;
        const Result<QByteArray> bytes = readFile(path, MostBytes);
        return bytes ? QString::fromUtf8(*bytes) : QString();
    }
    return {};
}

} // namespace

QString siteBase(const QString &siteRoot)
{
    if (siteRoot.isEmpty())
        return {};
    // One setting at the top level, of the same shape in YAML, TOML and JSON.
    static const QRegularExpression setting(
        uR"re(^(?:\s*"baseurl"|baseurl|base_url|root)\s*[:=]\s*["']?([^\s"'#,]+))re"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QString text = configuration(siteRoot);
    const QRegularExpressionMatch match = setting.match(text);
    if (!match.hasMatch())
        return {};
    QString path = QUrl(match.captured(1)).path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.startsWith(u'/') || path.isEmpty() ? path : u'/' + path;
}

} // namespace app
