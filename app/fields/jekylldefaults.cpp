// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/jekylldefaults.h"

#include <QRegularExpression>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// `*` and `?` stand for anything but a slash, `**/` for any folders, `[…]` and `{a,b}` for one of
/// several (Ruby: Dir.glob).
QRegularExpression globPattern(const QString &glob)
{
    QString pattern;
    int braces = 0;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar c = glob.at(i);
        if (QStringView(glob).sliced(i).startsWith(u"**/")) {
            pattern += u"(?:[^/.][^/]*/)*"_s;
            i += 2;
        } else if (c == u'*') {
            while (i + 1 < glob.size() && glob.at(i + 1) == u'*')
                ++i;
            const bool startsName = pattern.isEmpty() || pattern.endsWith(u'/');
            pattern += startsName ? u"(?!\\.)[^/]*"_s : u"[^/]*"_s;
        } else if (c == u'?') {
            pattern += u"[^/]"_s;
        } else if (c == u'[' && glob.indexOf(u']', i) > 0) {
            const qsizetype end = glob.indexOf(u']', i);
            pattern += glob.mid(i, end - i + 1);
            i = end;
        } else if (c == u'{') {
            ++braces;
            pattern += u"(?:"_s;
        } else if (c == u'}' && braces > 0) {
            --braces;
            pattern += u')';
        } else if (c == u',' && braces > 0) {
            pattern += u'|';
        } else {
            pattern += QRegularExpression::escape(QString(c));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// True where `glob` matches the path or a folder that it lies in.
bool globCovers(const QString &glob, const QString &path)
{
    const QRegularExpression pattern = globPattern(glob.endsWith(u'/') ? glob.chopped(1) : glob);
    for (qsizetype end = path.indexOf(u'/'); end > 0; end = path.indexOf(u'/', end + 1)) {
        if (pattern.match(path.first(end)).hasMatch())
            return true;
    }
    return pattern.match(path).hasMatch();
}

QString withoutLeadingSlash(const QString &path)
{
    return path.startsWith(u'/') ? path.mid(1) : path;
}

/// Drafts are posts, pages lie outside of collections.
QString typeOfPath(const QString &path)
{
    const QStringList folders = path.split(u'/').mid(0, path.count(u'/'));
    if (folders.contains(u"_posts"_s) || folders.contains(u"_drafts"_s))
        return u"posts"_s;
    const QString first = folders.value(0);
    return first.startsWith(u'_') ? first.mid(1) : u"pages"_s;
}

struct Scope {
    QString path;
    QString type;
    bool hasType = false;
};

Scope scopeOf(const QVariantMap &set)
{
    const QVariantMap values = set.value(u"scope"_s).toMap();
    Scope scope{values.value(u"path"_s).toString(), values.value(u"type"_s).toString(),
                values.contains(u"type"_s)};
    // Their names until Jekyll 2.
    if (scope.type == u"post" || scope.type == u"page" || scope.type == u"draft")
        scope.type += u's';
    return scope;
}

bool covers(const Scope &scope, const QString &path, const QString &collections)
{
    if (scope.hasType && scope.type != typeOfPath(path))
        return false;
    if (scope.path.isEmpty())
        return true;
    if (scope.path.contains(u'*'))
        return globCovers(scope.path, path)
            || (!collections.isEmpty() && globCovers(scope.path, collections + path));
    QString start = scope.path;
    if (!collections.isEmpty() && start.startsWith(collections))
        start.remove(0, collections.size());
    return path.startsWith(start);
}

bool hasPrecedence(const Scope &older, const Scope &newer)
{
    const qsizetype olderLength = withoutLeadingSlash(older.path).size();
    const qsizetype length = withoutLeadingSlash(newer.path).size();
    if (length != olderLength)
        return length > olderLength;
    return newer.hasType || !older.hasType;
}

QVariantMap merged(const QVariantMap &below, const QVariantMap &above)
{
    QVariantMap result = below;
    for (auto it = above.begin(); it != above.end(); ++it) {
        const QVariant &old = result.value(it.key());
        const bool isBothMaps = old.typeId() == QMetaType::QVariantMap
            && it.value().typeId() == QMetaType::QVariantMap;
        result.insert(it.key(),
                      isBothMaps ? QVariant(merged(old.toMap(), it.value().toMap())) : it.value());
    }
    return result;
}

} // namespace

QVariantMap jekyllDefaults(const QVariantMap &config, const QString &path)
{
    QString collections = config.value(u"collections_dir"_s).toString();
    if (!collections.isEmpty() && !collections.endsWith(u'/'))
        collections += u'/';
    QString own = path;
    if (!collections.isEmpty() && own.startsWith(collections))
        own.remove(0, collections.size());
    QVariantMap values;
    std::optional<Scope> last;
    const QVariantList sets = config.value(u"defaults"_s).toList();
    for (const QVariant &entry : sets) {
        const QVariantMap set = entry.toMap();
        const QVariantMap added = set.value(u"values"_s).toMap();
        const Scope scope = scopeOf(set);
        if (added.isEmpty() || !covers(scope, own, collections))
            continue;
        if (!last || hasPrecedence(*last, scope)) {
            values = merged(values, added);
            last = scope;
        } else {
            values = merged(added, values);
        }
    }
    return values;
}

} // namespace app
