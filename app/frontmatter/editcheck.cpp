// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/editcheck.h"

#include "app/frontmatter/fieldvalues.h"
#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/treechange.h"
#include "app/frontmatter/valueedits.h"

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

Error refusal(FieldProblem problem, const QString &why, int line = 0)
{
    return fieldError(problem, line, why);
}

/// Compares two readings of a front matter, node by node.
class TreeComparison final
{
public:
    /// The value at `excepted` may be any. All outlive this.
    TreeComparison(const QString &before, const FieldNode &old, const QString &after,
                   const FieldNode &now, Aliases aliases)
        : m_before(before)
        , m_after(after)
        , m_aliases(aliases)
        , m_oldValues(old)
        , m_nowValues(now)
    { }

    /// Nothing where they are the same, else the line of `a` that differs. The first steps of `way`
    /// lead to a value that may differ.
    std::optional<int> difference(const FieldNode &a, const FieldNode &b,
                                  const FieldPath *excepted);

private:
    [[nodiscard]] bool isSameScalar(const FieldNode &a, const FieldNode &b) const
    {
        return isSame(a.value, b.value) && a.style == b.style && a.tag == b.tag
            && QStringView(m_before).sliced(a.start, a.end - a.start)
            == QStringView(m_after).sliced(b.start, b.end - b.start);
    }
    /// An alias is what it stands for, or that it stands for it.
    bool isSameAlias(const FieldNode &a, const FieldNode &b)
    {
        if (m_aliases == Aliases::Follow)
            return a.anchor == b.anchor;
        const Result<QVariant> old = m_oldValues.value(a);
        const Result<QVariant> now = m_nowValues.value(b);
        return old && now && isSame(*old, *now);
    }
    bool isSameKey(const FieldNode &a, const FieldNode &b)
    {
        return a.text == b.text && (a.kind != FieldNode::Kind::Alias || isSameAlias(a, b));
    }

    const QString &m_before;
    const QString &m_after;
    Aliases m_aliases;
    FieldValues m_oldValues;
    FieldValues m_nowValues;
};

bool isEmptyCollection(const FieldNode &node)
{
    return node.kind == FieldNode::Kind::Null
        || ((node.kind == FieldNode::Kind::List || node.kind == FieldNode::Kind::Map)
            && node.children.empty());
}

std::optional<int> TreeComparison::difference(const FieldNode &a, const FieldNode &b,
                                              const FieldPath *excepted)
{
    if (excepted != nullptr && excepted->isEmpty())
        return {};
    if (isEmptyCollection(a) && isEmptyCollection(b)) // Taking the last key out leaves nothing.
        return {};
    if (a.kind != b.kind || a.children.size() != b.children.size() || a.problem != b.problem)
        return a.line;
    if (a.kind == FieldNode::Kind::Scalar && !isSameScalar(a, b))
        return a.line;
    if (a.kind == FieldNode::Kind::Alias && !isSameAlias(a, b))
        return a.line;
    const bool isMap = a.kind == FieldNode::Kind::Map;
    for (std::size_t i = 0; i < a.children.size(); ++i) {
        if (isMap && i % 2 == 0) {
            if (!isSameKey(a.children[i], b.children[i]))
                return a.children[i].line;
            continue;
        }
        FieldPath rest;
        bool isOnTheWay = false;
        if (excepted != nullptr) {
            const auto &step = excepted->first();
            isOnTheWay = isMap ? step == FieldPath{a.children[i - 1].text}.first()
                               : step == FieldPath{static_cast<int>(i)}.first();
            rest = excepted->sliced(1);
        }
        if (const auto line
            = difference(a.children[i], b.children[i], isOnTheWay ? &rest : nullptr))
            return line;
    }
    return {};
}

bool isJoined(const QString &text, const QStringList &items)
{
    return text == items.join(u' ') || text == items.join(u", "_s);
}

/// The line of `before` that became `line` of `after`.
int lineBefore(const QString &before, const QString &after, int line)
{
    const auto change = std::ranges::mismatch(before, after).in1;
    if (line < 1 + std::count(before.begin(), change, u'\n'))
        return line;
    return line + static_cast<int>(before.count(u'\n') - after.count(u'\n'));
}

/// The tree of `after`, where it has the same body and no more problems than before.
Result<FieldTree> readAgain(const QString &before, const FrontMatterSpan &oldSpan,
                            const FieldTree &old, const QString &after,
                            const IntendedChange &change)
{
    using enum FieldProblem;
    const std::optional<FrontMatterSpan> span = findFrontMatter(after);
    if (!span || span->format != oldSpan.format)
        return refusal(OthersWouldChange, u"the front matter would not be found again"_s);
    if (QStringView(before).sliced(oldSpan.whole.end())
        != QStringView(after).sliced(span->whole.end()))
        return refusal(OthersWouldChange, u"the body of the post would change"_s);
    const Result<FieldTree> now = readFieldTree(after, *span);
    if (!now && now.error().kind == Error::Kind::TooComplex)
        return now.error();
    if (now && now->problems.size() <= old.problems.size())
        return now;
    const Error error = now ? now->problems.last() : now.error();
    const bool isNewAlias = change.value.canConvert<ValueSource>();
    if (fieldProblem(error) == UndefinedAlias && !isNewAlias)
        return refusal(OthersWouldChange, u"an alias stands for this value, or a part of it"_s,
                       lineBefore(before, after, error.line));
    return refusal(WouldReadDifferently, error.detail, error.line);
}

} // namespace

QString movedOut(const QString &postText, TextRange range)
{
    const TextPosition lineStart = startOfLine(postText, range.start);
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

bool hasValue(const QString &postText, const FieldNode &node, const QVariant &value,
              const QVariant &wanted)
{
    if (!wanted.isValid())
        return !value.isValid();
    if (wanted.typeId() == QMetaType::Bool)
        return isSame(value, wanted)
            || (node.style == ValueStyle::Plain && value.isValid() && !node.hasTag
                && booleanOfWord(node.text) == wanted.toBool());
    if (wanted.typeId() == QMetaType::QString)
        return isSame(value, wanted);
    if (const auto items = itemTexts(wanted)) {
        if (isSame(value, wanted))
            return true;
        if (node.kind == FieldNode::Kind::Scalar)
            return isJoined(node.text, *items);
        QStringList found;
        for (const FieldNode &item : node.children) {
            if (item.kind != FieldNode::Kind::Scalar && item.kind != FieldNode::Kind::Null)
                return false;
            found.append(item.text);
        }
        return node.kind == FieldNode::Kind::List && found == *items;
    }
    if (wanted.canConvert<ValueSource>()) {
        const QString text = wanted.value<ValueSource>().text;
        return text.contains(u'\n') || movedOut(postText, node.range()) == text;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const double wantedNumber = wanted.toDouble();
    const bool isEqual = number == wantedNumber || (std::isnan(number) && std::isnan(wantedNumber));
    return isNumber && value.typeId() != QMetaType::QString && isEqual;
}

Result<void> checkChange(const QString &before, const FrontMatterSpan &oldSpan,
                         const FieldTree &old, const QString &after, const IntendedChange &change)
{
    using enum FieldProblem;
    const Result<FieldTree> now = readAgain(before, oldSpan, old, after, change);
    if (!now)
        return now.error();
    FieldNode expected = old.root;
    FieldNode found = now->root;
    applyToTrees(change, expected, found);
    const bool isSet = change.kind == IntendedChange::Kind::Set;
    const auto changed = [&](Aliases aliases) {
        TreeComparison comparison(before, old.root, after, now->root, aliases);
        return comparison.difference(expected, found, isSet ? &change.path : nullptr);
    };
    const std::optional<int> line = changed(change.aliases);
    if (line && isSet && !changed(Aliases::Follow))
        return refusal(AliasesWouldChange,
                       u"an alias in line %1 stands for this value"_s.arg(*line), *line);
    if (line)
        return refusal(OthersWouldChange, u"another value would change too"_s, *line);
    if (!isSet && change.kind != IntendedChange::Kind::Insert)
        return {};
    const std::optional<FieldPlace> place = findPlace(now->root, change.path);
    if (!place || place->value->problem != None)
        return refusal(WouldReadDifferently, u"the key would not be found again"_s);
    FieldValues values(now->root);
    const Result<QVariant> value = values.value(*place->value);
    if (!value || !hasValue(after, *place->value, *value, change.value))
        return refusal(WouldReadDifferently, u"it would be read as another value"_s,
                       place->value->line);
    return {};
}

} // namespace app
