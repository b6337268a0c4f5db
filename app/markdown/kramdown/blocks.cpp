// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
// The kinds of blocks that take a few lines to read.

#include "app/markdown/kramdown/blockreader.h"
#include "app/markdown/kramdown/patterns.h"

#include <QRegularExpression>

namespace app::kramdown {
namespace {

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

QString trimmedStart(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && isSpace(text[start]))
        ++start;
    return text.mid(start);
}

// What follows the marks of an opening line, up to the line's end.
QString languageOf(QString words)
{
    const qsizetype query = words.indexOf(u'?');
    if (query > 0)
        words.truncate(query);
    return words;
}

bool hasSpace(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), isSpace);
}

// How many marks a line has that closes a fence; 0 for other lines.
qsizetype closingMarks(QStringView line, QChar mark)
{
    const qsizetype indent = spaces(line);
    if (indent > 3)
        return 0;
    qsizetype end = indent;
    while (end < line.size() && line[end] == mark)
        ++end;
    return end - indent >= 3 && isBlankLine(line.mid(end)) ? end - indent : 0;
}

struct ClosingLine {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype marks = 0;
};

// The first line of at least `width` marks, or of the most that any line has.
ClosingLine findClosingLine(QStringView body, QChar mark, qsizetype width)
{
    ClosingLine found;
    for (qsizetype at = 0; at < body.size() && found.marks < width;) {
        const qsizetype length = lineLength(body.mid(at));
        const qsizetype marks = closingMarks(body.mid(at, length), mark);
        if (marks > found.marks)
            found = {at, length, marks};
        at += length;
    }
    return found;
}

// `{#id}` at the end of a heading's text.
QString takeId(QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("[\\t ]\\{#([\\p{L}_:][\\p{L}\\p{N}\\p{M}_:.\\-]*)\\}$"));
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    text = trimmedEnd(text.left(match.capturedStart()));
    return match.captured(1);
}

} // namespace

qsizetype indentedCodeLength(QStringView rest)
{
    const auto isText = [](QStringView line) {
        return !isBlankLine(line) && !line.isEmpty();
    };
    qsizetype length = 0;
    for (;;) {
        qsizetype end = length + blankLines(rest.mid(length));
        const qsizetype firstIndented = end;
        while (codeIndent(rest.mid(end)) > 0 && isText(rest.mid(end)))
            end += lineLength(rest.mid(end));
        if (end == firstIndented)
            return length;
        while (isText(rest.mid(end)) && blockAttributeList(rest.mid(end)) == 0
               && endOfBlock(rest.mid(end)) == 0 && !isBlockTag(rest.mid(end)))
            end += lineLength(rest.mid(end));
        length = end;
    }
}

QString withoutCodeIndent(const QString &text)
{
    QString result;
    for (QStringView rest(text); !rest.isEmpty(); rest = rest.mid(lineLength(rest)))
        result += rest.left(lineLength(rest)).mid(codeIndent(rest));
    return result;
}

bool BlockReader::readBlankLines()
{
    const qsizetype length = blankLines(rest());
    if (length == 0)
        return false;
    const QString lines = rest().left(length).toString();
    if (Element *last = m_tree->last(); last && last->type == Type::Blank)
        last->value += lines;
    else
        append(Type::Blank, lines);
    skip(length);
    return true;
}

bool BlockReader::readIndentedCode()
{
    if (codeIndent(rest()) == 0)
        return false;
    const qsizetype length = indentedCodeLength(rest());
    QString code;
    for (QStringView lines = rest().left(length); !lines.isEmpty();
         lines = lines.mid(lineLength(lines))) {
        const QStringView line = lines.left(lineLength(lines));
        const qsizetype blanks = spaces(line);
        // A lazy line goes on with the one before.
        if (blanks <= 3 && blanks < line.size() && !isSpace(line[blanks]) && code.endsWith(u'\n'))
            code.back() = u' ';
        code += line.mid(codeIndent(line));
    }
    append(Type::CodeBlock, code);
    skip(length);
    return true;
}

bool BlockReader::readFencedCode()
{
    if (!isFence(rest()))
        return false;
    const QStringView all = rest();
    const qsizetype start = spaces(all);
    // Backticks are GFM's.
    if (all[start] == u'`' && !m_definitions.options.isGfm)
        return false;
    const qsizetype opening = lineLength(all);
    qsizetype width = 0;
    while (all[start + width] == all[start])
        ++width;
    const QStringView behind = all.mid(start + width, opening - start - width);
    if (hasSpace(behind.trimmed()))
        return false;
    // Marks that are too many for all lines ahead belong to the language.
    qsizetype &unclosed = m_unclosedFence[all[start] == u'`' ? 0 : 1];
    const bool mayBeShorter = behind.trimmed().isEmpty() || !isSpace(behind.front());
    const qsizetype wanted = mayBeShorter ? qMin(width, unclosed - 1) : width;
    if (wanted < 3 || wanted >= unclosed)
        return false;
    const ClosingLine closing = findClosingLine(all.mid(opening), all[start], wanted);
    if (closing.marks < wanted)
        unclosed = qMax<qsizetype>(3, closing.marks + 1);
    if (closing.marks == 0 || (closing.marks < width && !mayBeShorter))
        return false;
    const qsizetype marks = qMin(width, closing.marks);
    Element &code = append(Type::CodeBlock, all.mid(opening, closing.start).toString());
    code.language
        = languageOf(all.mid(start + marks, opening - start - marks).trimmed().toString());
    skip(opening + closing.start + closing.length);
    return true;
}

bool BlockReader::readQuote()
{
    if (quoteMarker(rest()) == 0 || !mayNest())
        return false;
    Element &quote = append(Type::BlockQuote);
    const int firstLine = m_line;
    QString inner;
    do {
        const QStringView quoted = rest().left(lineLength(rest()));
        inner += quoted.mid(quoteMarker(quoted));
        skipLine();
    } while (!endsLazyLines(rest()));
    readNested(quote, inner, firstLine);
    return true;
}

bool BlockReader::readHeading()
{
    const bool isGfm = m_definitions.options.isGfm;
    const qsizetype level = isGfm ? headingMarker(rest()) : plainHeadingMarker(rest());
    if (level == 0 || !(m_definitions.options.endsParagraphs || isAfterBoundary()))
        return false;
    static const QRegularExpression closing(QStringLiteral("[\\t ]#+$"));
    static const QRegularExpression plainClosing(QStringLiteral("(?<!\\\\)#+$"));
    QString text = trimmedStart(trimmedEnd(rest().left(lineLength(rest())).mid(level).toString()));
    const QString id = takeId(text);
    text = trimmedEnd(text.remove(isGfm ? closing : plainClosing));
    if (text.isEmpty())
        return false;
    addHeading(static_cast<int>(level), text);
    if (!id.isEmpty())
        setAttribute(m_tree->last()->attributes, QStringLiteral("id"), id);
    skipLine();
    return true;
}

bool BlockReader::readUnderlinedHeading()
{
    const QStringView all = rest();
    const qsizetype blanks = spaces(all);
    if (blanks > 3 || !isAfterBoundary())
        return false;
    const qsizetype length = lineLength(all);
    const QStringView below = all.mid(length);
    QStringView rule = below.left(lineLength(below));
    if (!rule.startsWith(u'-') && !rule.startsWith(u'='))
        return false;
    const int level = rule[0] == u'-' ? 2 : 1;
    while (rule.startsWith(u'-') || rule.startsWith(u'='))
        rule = rule.mid(1);
    if (!isBlankLine(rule))
        return false;
    QString text = trimmedEnd(all.mid(blanks, length - blanks).toString());
    const QString id = takeId(text);
    if (text.isEmpty())
        return false;
    addHeading(level, text);
    if (!id.isEmpty())
        setAttribute(m_tree->last()->attributes, QStringLiteral("id"), id);
    skipLine();
    skipLine();
    return true;
}

void BlockReader::addHeading(int level, QString text)
{
    Element &heading = append(Type::Heading);
    heading.level = level;
    heading.source = text;
    heading.append(Type::RawText, text, m_line);
}

bool BlockReader::readRule()
{
    if (!isRule(rest()))
        return false;
    append(Type::Rule);
    skipLine();
    return true;
}

bool BlockReader::readMath()
{
    static const QRegularExpression expression(
        QStringLiteral(" {0,3}(\\\\)?\\$\\$(.*?)\\$\\$(\\s*?\\n)?"),
        QRegularExpression::DotMatchesEverythingOption);
    const QStringView front = rest().left(6).trimmed();
    if (!(front.startsWith(u"$$") || front.startsWith(u"\\$")) || !isAfterBoundary())
        return false;
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch())
        return false;
    if (match.capturedLength(1) > 0) {
        if (match.capturedLength(3) > 0)
            skip(match.capturedEnd(1) - m_at);
        return false;
    }
    if (!isBoundary(rest().mid(match.capturedLength())))
        return false;
    append(Type::Math, match.captured(2).trimmed());
    skip(match.capturedLength());
    return true;
}

bool BlockReader::readFootnote()
{
    static const QRegularExpression start(QStringLiteral(" {0,3}\\[\\^(\\w[\\w-]*)\\]:"));
    if (!rest().left(6).trimmed().startsWith(u"[^") || !mayNest())
        return false;
    const QRegularExpressionMatch match = matchAt(start, m_text, m_at);
    if (!match.hasMatch())
        return false;
    const int firstLine = m_line;
    skip(match.capturedLength());
    qsizetype length = lineLength(rest());
    length += indentedCodeLength(rest().mid(length));
    const QString content = withoutCodeIndent(rest().left(length).toString());
    skip(length);
    FootnoteDefinition definition;
    definition.content = std::make_unique<Element>(Type::Root, QString(), firstLine);
    readNested(*definition.content, content, firstLine);
    Element &boundary = append(Type::EndOfBlock);
    boundary.boundary = Boundary::Definition;
    definition.boundary = &boundary;
    m_definitions.footnotes[match.captured(1)] = std::move(definition);
    return true;
}

bool BlockReader::readLinkDefinition()
{
    static const QRegularExpression expression(
        QStringLiteral(" {0,3}\\[([^\\n\\]]+)\\]:[ \\t]*+(?:<(.*?)>|([^\\n]*?\\S[^\\n]*?))"
                       "(?:(?:[ \\t]*?\\n[ \\t]*?|[ \\t]+?)([\"'])(.+?)\\4)?[ \\t]*?\\n"));
    static const QRegularExpression quoted(QStringLiteral("[ \\t]+[\"']"));
    if (!rest().left(5).trimmed().startsWith(u'['))
        return false;
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch() || match.captured(3).contains(quoted))
        return false;
    const int definedIn = m_line;
    Element &boundary = append(Type::EndOfBlock);
    boundary.boundary = Boundary::Definition;
    skip(match.capturedLength());
    m_definitions.links[Definitions::normalizedName(match.captured(1))]
        = {match.hasCaptured(2) ? match.captured(2) : match.captured(3), match.captured(5),
           &boundary, definedIn};
    return true;
}

bool BlockReader::readAbbreviation()
{
    static const QRegularExpression expression(QStringLiteral(" {0,3}\\*\\[(.+?)\\]:(.*?)\\n"));
    if (!rest().left(5).trimmed().startsWith(u"*["))
        return false;
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch())
        return false;
    append(Type::EndOfBlock).boundary = Boundary::Definition;
    skip(match.capturedLength());
    m_definitions.abbreviations.define(match.captured(1), match.captured(2).trimmed());
    return true;
}

bool BlockReader::readEndOfBlock()
{
    const qsizetype length = endOfBlock(rest());
    if (length == 0)
        return false;
    append(Type::EndOfBlock).boundary = Boundary::Marker;
    skip(length);
    return true;
}

// A tab behind one to three spaces begins neither code nor a paragraph: the line is text of its
// own.
bool BlockReader::readStrayLine()
{
    const qsizetype indent = spaces(rest());
    if (indent < 1 || indent > 3 || !rest().mid(indent).startsWith(u'\t'))
        return false;
    m_tree->addText(rest().left(lineLength(rest())), Type::RawText, m_line);
    skipLine();
    return true;
}

bool BlockReader::readParagraph()
{
    const qsizetype start = m_at;
    const int firstLine = m_line;
    do {
        skipLine();
    } while (!endsParagraph(rest(), m_definitions.options));
    const QString text = trimmedEnd(m_text.mid(start, m_at - start));
    Element *last = m_tree->last();
    if (last && last->type == Type::Paragraph) {
        const bool hasBreak = QStringView(m_text).left(start).endsWith(u"  \n");
        const QString joint = hasBreak ? QStringLiteral("  \n") : QStringLiteral("\n");
        last->addText(joint + text, Type::RawText, firstLine);
        return true;
    }
    Element &paragraph = append(Type::Paragraph);
    paragraph.line = firstLine;
    paragraph.append(Type::RawText, trimmedStart(text), firstLine);
    return true;
}

} // namespace app::kramdown
