// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidvalue.h"

namespace app::templates {
namespace {

bool isText(const Value &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isList(const Value &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

QString siteText(const Scope &scope, const QString &key)
{
    return scope.addresses == Addresses::Local
        ? QString()
        : toText(scope.variables.value(QStringLiteral("site")).toMap().value(key));
}

bool isAbsolute(const QString &address)
{
    return address.contains(u"://") || address.startsWith(u"mailto:");
}

QString withLeadingSlash(const QString &path)
{
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

QString withoutTrailingSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

// `/./a/../b` as `/b` (RFC 3986, 5.2.4), which the filters of Jekyll make of it.
QString withoutDots(const QString &path)
{
    if (!path.contains(u"/."))
        return path;
    QStringList kept;
    const QStringList parts = path.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isUp = parts[i] == u"..";
        if (isUp && kept.size() > 1)
            kept.removeLast();
        if (!isUp && parts[i] != u".")
            kept.append(parts[i]);
        else if (i == parts.size() - 1)
            kept.append(QString());
    }
    return kept.join(u'/');
}

} // namespace

QString Scope::relativeUrl(const QString &path) const
{
    if (isAbsolute(path))
        return path;
    const QString base = withoutTrailingSlash(siteText(*this, QStringLiteral("baseurl")));
    const QString url = withLeadingSlash(base) + withoutDots(withLeadingSlash(path));
    return url.isEmpty() ? QStringLiteral("/") : url;
}

QString Scope::absoluteUrl(const QString &path) const
{
    return isAbsolute(path)
        ? path
        : withoutTrailingSlash(siteText(*this, QStringLiteral("url"))) + relativeUrl(path);
}

QString toText(const Value &value)
{
    if (!isList(value))
        return value.toString();
    QString text;
    for (const QVariant &one : value.toList())
        text += toText(one);
    return text;
}

bool isTrue(const Value &value)
{
    return value.isValid() && (value.typeId() != QMetaType::Bool || value.toBool());
}

bool isBlank(const Value &value)
{
    if (!isTrue(value))
        return true;
    return (isText(value) && value.toString().isEmpty())
        || (isList(value) && value.toList().isEmpty())
        || (value.typeId() == QMetaType::QVariantMap && value.toMap().isEmpty());
}

bool isNumber(const Value &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

} // namespace app::templates
