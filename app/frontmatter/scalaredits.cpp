// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/scalarmap.h"
#include "app/frontmatter/valueedits.h"

#include <QLocale>
#include <QRegularExpression>

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

/// Tags of Ruby's whose text may be any.
bool isTextTag(const QString &tag)
{
    return tag == u"tag:yaml.org,2002:str" || tag == u"!str" || tag == u"!ruby/string"
        || tag == u"!ruby/symbol" || tag == u"!ruby/sym";
}

/// What Ruby makes an object of: Psych ends reading where the characters can't be one.
bool isOfRubyType(const QString &tag, const QString &text)
{
    static const QRegularExpression regexp(u"^/.*/[mixn]*$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(u"^\\w+\\.{2,3}\\w+$"_s);
    if (tag == u"!ruby/regexp")
        return regexp.match(text).hasMatch();
    return tag == u"!ruby/range" && range.match(text).hasMatch();
}

/// True where the tag before a scalar may stay before `text`. Those of YAML's own types and Ruby's
/// say that the characters stand for something else; what stands behind one that Ruby's reader does
/// not know, `!` among them, it takes for a number, a date or yes in spite of quotes.
bool mayKeepTag(const FieldNode &before, const QString &text)
{
    const bool isScalar
        = before.kind == FieldNode::Kind::Scalar || before.kind == FieldNode::Kind::Null;
    if (!before.hasTag || !isScalar)
        return !before.hasTag;
    if (isTextTag(before.tag))
        return true;
    const bool isRuby = before.tag.startsWith(u"!ruby/");
    const bool isType = before.tag.startsWith(u"tag:yaml.org,2002:") || before.tag == u"!binary";
    const PlainKind kind = plainKind(text);
    if (!isRuby && !isType)
        return kind == PlainKind::Text;
    return isOfRubyType(before.tag, text)
        || (kind != PlainKind::Text && kind == plainKind(before.text));
}

/// True where plain `text` in the place of plain `before` changes neither what it is nor what a
/// reader of another YAML version takes it for.
bool mayStayPlain(const FieldNode &before, const QString &text)
{
    const PlainKind kind = plainKind(text);
    if (kind == PlainKind::Text || before.tag.startsWith(u"tag:yaml.org")) // It says what it is.
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

/// The anchor before the value, with a blank behind it; empty where there is none.
QString anchorOf(const QString &postText, const FieldNode &node)
{
    const QString properties = postText.mid(node.start, node.contentStart - node.start);
    for (const QString &property : properties.simplified().split(u' ')) {
        if (property.startsWith(u'&'))
            return property + u' ';
    }
    return {};
}

EditList withoutTag(const QString &postText, const FieldNode &node, const QString &text,
                    const ValuePlace &place)
{
    const bool isQuoted
        = node.style == ValueStyle::SingleQuoted || node.style == ValueStyle::DoubleQuoted;
    const auto source = isQuoted ? inlineScalar(text, node.style, place) : std::nullopt;
    return {{node.range(), anchorOf(postText, node) + source.value_or(newScalar(text, place))}};
}

QList<EditList> textEdits(const QString &postText, const FieldNode &node, const QString &text,
                          const ValuePlace &place)
{
    QList<EditList> ways;
    if (!mayKeepTag(node, text))
        ways.append(withoutTag(postText, node, text, place));
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

/// For a word that is no text: behind its tag, else in the place of both.
QList<EditList> wordEdits(const QString &postText, const FieldNode &node, const QString &word)
{
    if (!node.hasTag)
        return {replacedNode(postText, node, word)};
    const EditList withoutItsTag{{node.range(), anchorOf(postText, node) + word}};
    if (node.tag.startsWith(u"!ruby/"))
        return {withoutItsTag};
    return {replacedNode(postText, node, word), withoutItsTag};
}

QList<EditList> sourceEdits(const QString &postText, const FieldNode &node, const QString &source,
                            const ValuePlace &place)
{
    const bool isCollection
        = node.style == ValueStyle::BlockMap || node.style == ValueStyle::BlockList;
    const QString lines = indented(source, isCollection ? node.indent : place.indent + 2);
    // Tag and anchor are part of a source that has some, and those of a scalar part of it.
    const bool hasProperties = source.startsWith(u'&') || source.startsWith(u'!');
    if (node.start < node.contentStart && (hasProperties || !isCollection))
        return {{{node.range(), lines}}};
    if (isCollection) {
        if (source.startsWith(u'{') || source.startsWith(u'['))
            return {replacedNode(postText, node, lines), {{node.content(), lines}}};
        return {{{node.content(), lines}}, replacedNode(postText, node, lines)};
    }
    const QString below = u'\n' + QString(place.indent + 2, u' ') + lines;
    return {replacedNode(postText, node, lines), replacedNode(postText, node, below)};
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
        const bool touchesComment = node.end < postText.size() && postText.at(node.end) == u'#';
        return {{node.content(), touchesComment ? source + u' ' : source}};
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
    if (value.canConvert<ValueSource>() && value.typeId() != QMetaType::QString)
        return sourceEdits(postText, node, value.value<ValueSource>().text, place);
    if (value.typeId() == QMetaType::Bool) {
        const bool isWord = node.style == ValueStyle::Plain && booleanOfWord(node.text);
        return wordEdits(postText, node,
                         booleanWord(value.toBool(), isWord ? node.text : QString()));
    }
    if (const auto source = literalSource(value, place))
        return wordEdits(postText, node, *source);
    return textEdits(postText, node, value.toString(), place);
}

} // namespace app
