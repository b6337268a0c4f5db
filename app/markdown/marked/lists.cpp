// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/blockreader.h"
#include "app/markdown/preparedsource.h"

#include <algorithm>
#include <utility>

namespace app::marked {
namespace {

using namespace Qt::StringLiterals;

bool isBlankText(QStringView line)
{
    return line.trimmed().isEmpty();
}

QString withoutTabs(const QString &line)
{
    return line.contains(u'\t') ? QString(line).replace(u'\t', u"    "_s) : line;
}

// The mark is followed by a blank or tab, or by nothing.
bool isMarkClosed(QStringView line, qsizetype mark)
{
    return mark > 0 && (mark == line.size() || line[mark] == u' ' || line[mark] == u'\t');
}

/// What ends an entry where it is indented less than the entry's text.
class Border final
{
public:
    explicit Border(qsizetype indent)
        : m_indent(std::min<qsizetype>(3, indent - 1))
    { }

    [[nodiscard]] bool isFence(QStringView line) const
    {
        const QStringView rest = restOf(line);
        return rest.startsWith(u"```") || rest.startsWith(u"~~~");
    }
    [[nodiscard]] bool isHeading(QStringView line) const { return restOf(line).startsWith(u'#'); }
    [[nodiscard]] bool isRuleHere(QStringView line) const { return isRule(line, m_indent, false); }
    [[nodiscard]] bool isHtml(QStringView line) const
    {
        const QStringView rest = restOf(line);
        return rest.startsWith(u"<!--") || rest.startsWith(TokenStart)
            || (rest.size() > 2 && rest[0] == u'<' && rest[1].unicode() < 0x80 && rest[1].isLetter()
                && rest.indexOf(u'>') > 0);
    }
    [[nodiscard]] bool isEntry(QStringView line) const
    {
        return isMarkClosed(line, listMark(line, m_indent));
    }
    [[nodiscard]] bool ends(QStringView line) const
    {
        return isFence(line) || isHeading(line) || isHtml(line) || isEntry(line)
            || isRuleHere(line);
    }

private:
    // Nothing where the line is indented further.
    [[nodiscard]] QStringView restOf(QStringView line) const
    {
        const qsizetype indent = blanksBefore(line);
        return indent <= m_indent ? line.mid(indent) : QStringView();
    }

    qsizetype m_indent;
};

class ListReader final
{
public:
    ListReader(const Lines &lines, qsizetype at, const Options &options)
        : m_lines(lines)
        , m_start(at)
        , m_at(at)
        , m_hasTasks(options.hasTasks)
        , m_sign(signOf(lines[at].text))
    { }

    ListExtent read()
    {
        const QString &first = m_lines[m_start].text;
        const qsizetype mark = listMark(first);
        // A mark with one blank behind it begins no list, though it goes on in one.
        if (!isMarkClosed(first, mark) || mark + 1 == first.size())
            return {};
        while (!isAtEnd() && takeEntry()) { }
        if (m_extent.entries.isEmpty())
            return {};
        trimEnd();
        return m_extent;
    }

private:
    static QChar signOf(const QString &line)
    {
        const qsizetype mark = listMark(line);
        return mark > 0 ? line[mark - 1] : QChar();
    }

    [[nodiscard]] bool isAtEnd() const
    {
        return m_at >= m_lines.size()
            || (m_at + 1 == m_lines.size() && m_lines[m_at].text.isEmpty());
    }

    bool takeEntry()
    {
        const Line &line = m_lines[m_at];
        const qsizetype mark = listMark(line.text);
        if (!isMarkClosed(line.text, mark) || signOf(line.text) != m_sign || isRule(line.text))
            return false;
        const qsizetype first = m_at++;
        QString rest = line.text.mid(mark);
        const bool isBlankEntry = isBlankText(rest);
        qsizetype indent = isBlankEntry ? 1 : blanksBefore(rest);
        if (indent > 4)
            indent = 1;
        qsizetype tabs = 0;
        while (tabs < rest.size() && rest[tabs] == u'\t')
            ++tabs;
        rest.replace(0, tabs, QString(3 * tabs, u' '));
        ListExtent::Entry entry;
        entry.lines.append({isBlankEntry ? QString() : rest.mid(indent), line.number});
        // An entry begins with one blank line at most.
        if (isBlankEntry && (isAtEnd() || isBlank(m_lines[m_at].text)))
            m_at = std::min(m_at + 1, m_lines.size());
        else
            takeLines(entry, rest, indent + mark);
        noteEnd(first);
        if (m_hasTasks)
            takeBox(entry);
        m_extent.entries.append(entry);
        return true;
    }

    void takeLines(ListExtent::Entry &entry, QString before, qsizetype indent)
    {
        const Border border(indent);
        bool hadBlank = isBlankText(before);
        for (; !isAtEnd(); ++m_at) {
            const Line &line = m_lines[m_at];
            if (border.ends(line.text))
                return;
            const QString plain = withoutTabs(line.text);
            const bool isEmpty = isBlankText(line.text);
            if (isEmpty || blanksBefore(plain) >= indent) {
                entry.lines.append({plain.mid(indent), line.number});
            } else {
                const bool isParagraph = !hadBlank && blanksBefore(withoutTabs(before)) < 4
                    && !border.isFence(before) && !border.isHeading(before)
                    && !border.isRuleHere(before);
                if (!isParagraph)
                    return;
                entry.lines.append(line);
            }
            hadBlank = hadBlank || isEmpty;
            before = plain.mid(indent);
        }
    }

    // A blank line between two entries makes the list loose.
    void noteEnd(qsizetype first)
    {
        if (m_extent.isLoose)
            return;
        if (m_endsBlank)
            m_extent.isLoose = true;
        else
            m_endsBlank = m_at - first > 1 && isBlank(m_lines[m_at - 1].text);
    }

    static void takeBox(ListExtent::Entry &entry)
    {
        QString &text = entry.lines.first().text;
        const bool isBox = text.size() > 3 && text[0] == u'[' && text[2] == u']' && text[3] == u' '
            && (text[1] == u' ' || text[1] == u'x' || text[1] == u'X');
        if (!isBox)
            return;
        entry.isTask = true;
        entry.isDone = text[1] != u' ';
        text.remove(0, 3);
        text.remove(0, blanksBefore(text));
    }

    // Of blank lines at its end, and white space there, the last entry has none.
    void trimEnd()
    {
        while (m_at > m_start + 1 && isBlankText(m_lines[m_at - 1].text))
            --m_at;
        m_extent.lineCount = m_at - m_start;
        Lines &last = m_extent.entries.last().lines;
        while (last.size() > 1 && isBlankText(last.last().text))
            last.removeLast();
        QString &text = last.last().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
    }

    const Lines &m_lines;
    qsizetype m_start;
    qsizetype m_at;
    bool m_hasTasks;
    QChar m_sign; ///< The bullet, or what stands behind the number.
    bool m_endsBlank = false;
    ListExtent m_extent;
};

bool hasBlankLine(const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.type == Type::Blank && block.lineEnds > 1;
    });
}

} // namespace

ListExtent listAt(const Lines &lines, qsizetype at, const Options &options)
{
    return ListReader(lines, at, options).read();
}

void readList(BlockState &state, const Lines &lines, qsizetype at, const ListExtent &extent,
              Block &list)
{
    const QString mark = lines[at].text.left(listMark(lines[at].text)).trimmed();
    list.type = Type::List;
    list.firstLine = lines[at].number;
    list.lastLine = lines[at + extent.lineCount - 1].number;
    list.isNumbered = mark.size() > 1;
    list.firstNumber = list.isNumbered ? mark.chopped(1).toInt() : 1;
    list.isLoose = extent.isLoose;
    ++state.depth;
    for (const ListExtent::Entry &entry : extent.entries) {
        Block block;
        block.type = Type::Entry;
        block.firstLine = entry.lines.first().number;
        block.lastLine = entry.lines.last().number;
        block.isTask = entry.isTask;
        block.isDone = entry.isDone;
        state.isTop = false;
        BlockReader(state, entry.lines, block.children).read();
        list.isLoose = list.isLoose || hasBlankLine(block.children);
        list.children.push_back(std::move(block));
    }
    --state.depth;
}

} // namespace app::marked
