// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/editcheck.h"

#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/valueedits.h"
#include "app/frontmatter/yamlfields.h"
#include "app/frontmatter/yamlvalue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// Like ==, but a number that is none equals itself.
bool isSame(const QVariant &a, const QVariant &b)
{
    if (a.typeId() != b.typeId())
        return false;
    if (a.typeId() == QMetaType::Double)
        return a.toDouble() == b.toDouble()
            || (std::isnan(a.toDouble()) && std::isnan(b.toDouble()));
    if (a.typeId() == QMetaType::QVariantList) {
        const QVariantList left = a.toList();
        const QVariantList right = b.toList();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), isSame);
    }
    if (a.typeId() == QMetaType::QVariantMap) {
        const QVariantMap left = a.toMap();
        const QVariantMap right = b.toMap();
        return left.keys() == right.keys()
            && std::equal(left.begin(), left.end(), right.begin(), isSame);
    }
    return a == b;
}

Error refusal(const QString &why, int line = 0)
{
    return {Error::Kind::InvalidArgument, {}, line, why};
}

/// What is left of a field's value when the change is taken out of account.
QVariant without(const Field &field, const IntendedChange &change)
{
    const bool isNested = change.path.size() > 1;
    if (!isNested)
        return {};
    const QVariant value
        = change.kind == IntendedChange::Kind::Set ? QVariant(u"changed"_s) : QVariant();
    return replacedAt(field.value, change.path.sliced(1), value);
}

Result<void> checkOtherFields(const QList<Field> &before, const QList<Field> &after,
                              const IntendedChange &change)
{
    const QString changed = std::get<QString>(change.path.first());
    qsizetype j = 0;
    for (const Field &old : before) {
        const bool isChanged = old.key == changed;
        if (isChanged && change.kind == IntendedChange::Kind::Remove && change.path.size() == 1)
            continue;
        if (j >= after.size())
            return refusal(u"'%1' would be lost"_s.arg(old.key), old.line);
        const Field &now = after.at(j++);
        const bool isRenamed
            = isChanged && change.kind == IntendedChange::Kind::Rename && change.path.size() == 1;
        if (now.key != (isRenamed ? change.newKey : old.key))
            return refusal(u"'%1' would be lost"_s.arg(old.key), old.line);
        if (isRenamed || !isChanged) {
            if (!isSame(old.value, now.value) || old.source != now.source)
                return refusal(u"'%1' would change too"_s.arg(old.key), old.line);
            continue;
        }
        if (change.path.size() == 1 || change.kind == IntendedChange::Kind::Rename)
            continue;
        // Taking a map's last key out leaves nothing in it.
        const QVariant rest = without(old, change);
        const QVariant found
            = change.kind == IntendedChange::Kind::Set ? without(now, change) : now.value;
        const bool isEmptied
            = rest.toMap().isEmpty() && rest.toList().isEmpty() && !found.isValid();
        if (!isSame(rest, found) && !isEmptied)
            return refusal(u"more of '%1' would change"_s.arg(old.key), old.line);
    }
    const bool isNew = after.size() == j + 1 && after.last().key == changed
        && change.kind == IntendedChange::Kind::Set;
    if (j != after.size() && !isNew)
        return refusal(u"'%1' would become a key"_s.arg(after.at(j).key));
    return {};
}

bool isJoined(const QString &text, const QStringList &items)
{
    return text == items.join(u' ') || text == items.join(u", "_s);
}

} // namespace

QString movedOut(const QString &postText, TextRange range)
{
    const TextPosition lineStart
        = range.start == 0 ? 0 : postText.lastIndexOf(u'\n', range.start - 1) + 1;
    const QString source = postText.mid(range.start, range.length);
    const bool isCollection = source.startsWith(u'-')
        || !QStringView(u"'\"|>[{&!").contains(source.isEmpty() ? QChar(u'[') : source.front());
    const qsizetype column = range.start - lineStart;
    QStringList lines = source.split(u'\n');
    qsizetype indent = isCollection ? column : std::numeric_limits<qsizetype>::max();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype blanks = 0;
        while (blanks < lines.at(i).size() && lines.at(i).at(blanks) == u' ')
            ++blanks;
        if (blanks < lines.at(i).size())
            indent = std::min(indent, blanks);
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = lines.at(i).mid(std::min(indent, lines.at(i).size()));
    return lines.join(u'\n');
}

bool hasValue(const QString &postText, const YamlNode &node, const QVariant &value,
              const QVariant &wanted)
{
    if (!wanted.isValid())
        return !value.isValid();
    if (wanted.typeId() == QMetaType::Bool)
        return isSame(value, wanted)
            || (node.style == ValueStyle::Plain && value.isValid()
                && booleanOfWord(node.text) == wanted.toBool());
    if (wanted.typeId() == QMetaType::QString)
        return isSame(value, wanted);
    if (const auto items = itemTexts(wanted)) {
        if (isSame(value, wanted))
            return true;
        if (node.kind == YamlNode::Kind::Scalar)
            return isJoined(node.text, *items);
        QStringList found;
        for (const YamlNode &item : node.children) {
            if (item.kind != YamlNode::Kind::Scalar && item.kind != YamlNode::Kind::Null)
                return false;
            found.append(item.text);
        }
        return node.kind == YamlNode::Kind::List && found == *items;
    }
    if (wanted.canConvert<ValueSource>()) {
        const QString text = wanted.value<ValueSource>().text;
        return text.contains(u'\n') || movedOut(postText, node.range()) == text;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && value.typeId() != QMetaType::QString && number == wanted.toDouble();
}

Result<void> checkChange(const QString &before, const QString &after, const IntendedChange &change)
{
    const std::optional<FrontMatterSpan> span = findFrontMatter(after);
    if (!span)
        return refusal(u"the front matter would not be found again"_s);
    const Result<FrontMatter> old = FrontMatter::read(before);
    const Result<FrontMatter> now = FrontMatter::read(after);
    const Result<YamlNode> root = readYamlTree(after, *span);
    if (!old || !now || !root) {
        Error error = !now ? now.error() : !old ? old.error() : root.error();
        error.kind = Error::Kind::InvalidArgument;
        return error;
    }
    const auto bodyOf = [](const QString &text, const FrontMatterSpan &found) {
        return QStringView(text).sliced(found.whole.end());
    };
    const std::optional<FrontMatterSpan> oldSpan = old->span();
    if (oldSpan && bodyOf(before, *oldSpan) != bodyOf(after, *span))
        return refusal(u"the body of the post would change"_s);
    if (const auto others = checkOtherFields(old->fields(), now->fields(), change); !others)
        return others.error();
    if (change.kind != IntendedChange::Kind::Set)
        return {};
    const std::optional<FieldPlace> place = findPlace(*root, change.path);
    if (!place)
        return refusal(u"the key would not be found again"_s);
    YamlValues values(*root);
    const Result<QVariant> value = values.value(*place->value);
    if (!value || !hasValue(after, *place->value, *value, change.value))
        return refusal(u"it would be read as another value"_s, place->value->line);
    return {};
}

} // namespace app
