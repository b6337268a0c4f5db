// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/scalarmap.h"
#include "app/frontmatter/valueedits.h"

#include <QLocale>

namespace app {
namespace {

using namespace Qt::StringLiterals;

bool isBlock(ValueStyle style)
{
    return style == ValueStyle::Literal || style == ValueStyle::Folded;
}

/// "|2-  # comment"
QString blockHeader(const QString &postText, const FieldNode &node)
{
    const TextPosition lineEnd = postText.indexOf(u'\n', node.contentStart);
    return postText.mid(node.contentStart, lineEnd - node.contentStart);
}

/// `source`'s further lines, moved in to where the place has its lines.
QString indented(const QString &source, int indent)
{
    QStringList lines = source.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty())
            lines[i].prepend(QString(indent, u' '));
    }
    return lines.join(u'\n');
}

/// True where plain `text` in the place of plain `before` changes neither what it is nor what a
/// reader of another YAML version takes it for.
bool mayStayPlain(const FieldNode &before, const QString &text)
{
    const PlainKind kind = plainKind(text);
    if (kind == PlainKind::Text || before.tag != u"?") // A tag says what it is.
        return true;
    const bool isTextToUs
        = kind == PlainKind::Date || kind == PlainKind::YesNo || kind == PlainKind::NumberLike;
    return isTextToUs && before.style == ValueStyle::Plain && before.kind == FieldNode::Kind::Scalar
        && plainKind(before.text) == kind;
}

std::optional<QString> inSameStyle(const QString &postText, const FieldNode &node,
                                   const QString &text, const ValuePlace &place)
{
    if (!isBlock(node.style)) {
        if (node.style == ValueStyle::Plain && !mayStayPlain(node, text))
            return {};
        return inlineScalar(text, node.style, place);
    }
    const QString header = blockHeader(postText, node);
    const int found = blockIndent(postText, node);
    const int contentIndent = found > 0 ? found : place.indent + 2;
    return node.style == ValueStyle::Literal ? literalScalar(text, header, contentIndent, place)
                                             : foldedScalar(text, header, contentIndent, place);
}

QList<EditList> textEdits(const QString &postText, const FieldNode &node, const QString &text,
                          const ValuePlace &place)
{
    QList<EditList> ways;
    const bool isScalar = node.kind == FieldNode::Kind::Scalar;
    const bool mayKeepStyle = isScalar
        && (node.style != ValueStyle::Plain
            || (mayStayPlain(node, text) && canStandPlain(text, place.isInFlow)));
    if (mayKeepStyle) {
        if (const auto least = leastScalarEdit(postText, node, text))
            ways.append({*least});
        if (const auto source = inSameStyle(postText, node, text, place))
            ways.append({{node.content(), *source}});
    }
    if (isScalar && isBlock(node.style)) {
        const int found = blockIndent(postText, node);
        const QString header = u'|' + blockHeader(postText, node).sliced(1);
        const auto source
            = literalScalar(text, header, found > 0 ? found : place.indent + 2, place);
        if (source)
            ways.append({{node.content(), *source}});
    }
    ways.append(replacedNode(postText, node, newScalar(text, place)));
    ways.append(replacedNode(postText, node, u'"' + escaped(text) + u'"'));
    return ways;
}

/// The lines of a block collection go, `source` comes behind the key, before a comment there.
EditList replacedLines(const QString &postText, const FieldNode &node, const QString &source)
{
    const TextPosition lineBreak = postText.lastIndexOf(u'\n', node.contentStart);
    if (lineBreak < node.after || source.contains(u'\n'))
        return {{node.content(), source}};
    const TextPosition end = postText.indexOf(u'\n', node.end);
    const TextEdit lines{{lineBreak, (end < 0 ? postText.size() : end) - lineBreak}, {}};
    return {{{node.start < lineBreak ? node.start : node.after, 0}, u' ' + source}, lines};
}

TextEdit emptied(const QString &postText, const FieldNode &node)
{
    TextPosition start = node.contentStart;
    while (start > node.after && postText.at(start - 1).isSpace())
        --start;
    return {{start, node.end - start}, {}};
}

} // namespace

EditList replacedNode(const QString &postText, const FieldNode &node, const QString &source)
{
    const bool startsBelow = source.startsWith(u'\n');
    if (node.style == ValueStyle::BlockList || node.style == ValueStyle::BlockMap)
        return replacedLines(postText, node, source);
    if (node.contentStart < node.end) {
        if (startsBelow)
            return {{{node.after, node.end - node.after}, source}};
        return {{node.content(), source}};
    }
    // Nothing stands here: behind the colon (dash, comma), and a blank that follows it already.
    TextPosition position = node.end;
    QString text = source;
    const auto at = [&](TextPosition i) {
        return i < postText.size() ? postText.at(i) : QChar();
    };
    if (startsBelow)
        return {{{position, 0}, text}};
    if (at(position) == u' ')
        ++position;
    else if (at(position - 1) != u'[' && at(position - 1) != u'{')
        text.prepend(u' ');
    if (at(position) == u'#')
        text.append(u' ');
    return {{{position, 0}, text}};
}

std::optional<QString> literalSource(const QVariant &value, const ValuePlace &place)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return booleanWord(value.toBool(), {});
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
        return value.toString();
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        break;
    }
    if (value.canConvert<ValueSource>())
        return indented(value.value<ValueSource>().text, place.indent + 2);
    return {};
}

QList<EditList> scalarEdits(const QString &postText, const FieldNode &node, const QVariant &value,
                            const ValuePlace &place)
{
    if (!value.isValid()) {
        if (place.isInFlow)
            return {replacedNode(postText, node, u"null"_s)};
        return {{emptied(postText, node)}, replacedNode(postText, node, u"null"_s)};
    }
    if (value.typeId() == QMetaType::Bool) {
        const bool isWord = node.style == ValueStyle::Plain && booleanOfWord(node.text);
        const QString word = booleanWord(value.toBool(), isWord ? node.text : QString());
        return {replacedNode(postText, node, word)};
    }
    if (value.canConvert<ValueSource>() && value.typeId() != QMetaType::QString) {
        const bool isCollection
            = node.style == ValueStyle::BlockMap || node.style == ValueStyle::BlockList;
        const QString source = value.value<ValueSource>().text;
        // Tag and anchor are part of a source that has some.
        const bool hasProperties = source.startsWith(u'&') || source.startsWith(u'!');
        if (hasProperties && node.start < node.contentStart)
            return {
                {{node.range(), indented(source, isCollection ? node.indent : place.indent + 2)}}};
        if (isCollection) {
            const QString same = indented(source, node.indent);
            if (source.startsWith(u'{') || source.startsWith(u'['))
                return {replacedNode(postText, node, same), {{node.content(), same}}};
            return {{{node.content(), same}}, replacedNode(postText, node, same)};
        }
        const QString below
            = u'\n' + QString(place.indent + 2, u' ') + indented(source, place.indent + 2);
        return {replacedNode(postText, node, indented(source, place.indent + 2)),
                replacedNode(postText, node, below)};
    }
    if (const auto source = literalSource(value, place))
        return {replacedNode(postText, node, *source)};
    return textEdits(postText, node, value.toString(), place);
}

} // namespace app
