// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/hugocascade.h"

#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

const QString TargetKey = u"_target"_s;

/// `**` stands for anything, `*` and `?` for anything but a slash, `[…]` and `{a,b}` for one of
/// several (Hugo: gobwas/glob).
bool globMatches(const QString &glob, const QString &text)
{
    QString pattern;
    int braces = 0;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar c = glob.at(i);
        const qsizetype bracket = c == u'[' ? glob.indexOf(u']', i) : -1;
        if (c == u'*' && i + 1 < glob.size() && glob.at(i + 1) == u'*') {
            pattern += u".*"_s;
            ++i;
        } else if (c == u'*' || c == u'?') {
            pattern += c == u'*' ? u"[^/]*"_s : u"[^/]"_s;
        } else if (bracket > 0) {
            QString set = glob.mid(i, bracket - i + 1);
            pattern += set.startsWith(u"[!") ? set.replace(1, 1, u"^"_s) : set;
            i = bracket;
        } else if (c == u'{') {
            ++braces;
            pattern += u"(?:"_s;
        } else if (braces > 0 && (c == u',' || c == u'}')) {
            braces -= c == u'}' ? 1 : 0;
            pattern += c == u',' ? u'|' : u')';
        } else {
            pattern += QRegularExpression::escape(QString(c));
        }
    }
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    return whole.isValid() && whole.match(text).hasMatch();
}

/// Keys and globs count in any case.
bool isTarget(const QVariantMap &target, const QString &path)
{
    for (auto it = target.begin(); it != target.end(); ++it) {
        const QString name = it.key().toLower();
        const QString glob = it.value().toString().toLower();
        const bool isMatch = name == u"path" ? globMatches(glob, u'/' + path.toLower())
            : name == u"kind"                ? globMatches(glob, u"page"_s)
                                             : false;
        if (!isMatch)
            return false;
    }
    return true;
}

} // namespace

QVariantMap cascadeValues(const QVariant &cascade, const QString &path)
{
    const bool isList = cascade.typeId() == QMetaType::QVariantList;
    const QVariantList parts = isList ? cascade.toList() : QVariantList{cascade};
    QVariantMap values;
    for (const QVariant &part : parts) {
        QVariantMap added = part.toMap();
        const QVariantMap target = added.take(TargetKey).toMap();
        if (!isTarget(target, path))
            continue;
        for (auto it = added.begin(); it != added.end(); ++it) {
            if (!values.contains(it.key()))
                values.insert(it.key(), it.value());
        }
    }
    return values;
}

} // namespace app
