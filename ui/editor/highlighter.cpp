// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/highlighter.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <limits>

namespace ui {
namespace {

constexpr int KeyBudget = 6; ///< Milliseconds that one change may take at once.
constexpr int SliceBudget = 10; ///< Milliseconds of a slice while the event loop is idle.
constexpr int LongestFrontMatter = 400; ///< Lines.

constexpr int LongestAlignedLine = 240; ///< Longer rows of a table are wrapped anyway.

QTextCharFormat widened(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal column = metrics.horizontalAdvance(u'0');
    const qreal missing = 2 * column - metrics.horizontalAdvance(u'가');
    const bool isFixed = qFuzzyCompare(metrics.horizontalAdvance(u'i'), column);
    QTextCharFormat format;
    if (isFixed && missing > 0.01 && missing < column) {
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(missing);
    }
    return format;
}

} // namespace

Highlighter::Highlighter(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_formats(theme)
{
    m_timer.setInterval(0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { work(SliceBudget); });
}

void Highlighter::setDocument(QTextDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_timer.stop();
    m_next = m_end = QTextCursor();
    m_document = document;
    if (document == nullptr)
        return;
    connect(document, &QTextDocument::contentsChange, this, &Highlighter::follow);
    findFrontMatter();
    refresh();
}

void Highlighter::setTheme(const Theme &theme)
{
    m_formats = SyntaxFormats(theme);
    refresh();
}

void Highlighter::refresh()
{
    if (!m_document)
        return;
    m_widened = widened(m_document->defaultFont());
    markDirty(0, std::numeric_limits<int>::max());
    work(SliceBudget);
}

void Highlighter::finish()
{
    while (!isFinished())
        work(SliceBudget);
}

void Highlighter::follow(int position, int /*removed*/, int added)
{
    findFrontMatter();
    const bool isBehind = !isFinished() && m_next.position() < position;
    markDirty(position, position + added);
    if (isBehind) {
        // What is typed now is seen now; the way to it is made up for later.
        QTextBlock block = m_document->findBlock(position);
        for (int i = 0; i < 3 && block.isValid() && block.position() <= position + added; ++i) {
            colorBlock(block);
            block = block.next();
        }
    }
    work(KeyBudget, m_document->findBlock(position));
}

void Highlighter::findFrontMatter()
{
    int end = -1;
    QTextBlock block = m_document->firstBlock();
    const QString mark = block.text().trimmed();
    if (mark == u"---" || mark == u"+++") {
        block = block.next();
        for (int i = 1; i < LongestFrontMatter && block.isValid(); ++i, block = block.next()) {
            if (block.length() > 32)
                continue;
            const QString line = block.text();
            const bool isEnd = line.startsWith(mark) || (mark == u"---" && line.startsWith(u"..."));
            if (isEnd && QStringView(line).trimmed().size() == 3) {
                end = i;
                break;
            }
        }
    }
    if (end == m_frontMatterEnd)
        return;
    const bool isOther = (end < 0) != (m_frontMatterEnd < 0);
    m_frontMatterEnd = end;
    if (isOther)
        markDirty(0, 0);
    Q_EMIT frontMatterEndChanged(end);
}

void Highlighter::markDirty(int from, int to)
{
    const int last = qMax(0, m_document->characterCount() - 1);
    from = qBound(0, from, last);
    to = qBound(0, to, last);
    if (isFinished()) {
        m_next = m_end = QTextCursor(m_document);
        m_next.setPosition(from);
        m_end.setPosition(to);
        return;
    }
    m_next.setPosition(qMin(m_next.position(), from));
    m_end.setPosition(qMax(m_end.position(), to));
}

void Highlighter::work(int milliseconds, const QTextBlock &edited)
{
    if (isFinished() || !m_document)
        return;
    QElapsedTimer timer;
    timer.start();
    QTextBlock block = m_next.block();
    const int first = block.position();
    const int mandatory = m_end.block().blockNumber();
    int last = first;
    bool isDone = false;
    while (block.isValid()) {
        const bool changesNext = colorBlock(block);
        last = block.position() + block.length();
        isDone = !changesNext && block.blockNumber() >= mandatory;
        block = block.next();
        if (isDone || timer.elapsed() >= milliseconds)
            break;
    }
    isDone = isDone || !block.isValid();
    // Layouts made with the old formats are thrown away, those in view are made anew when painted.
    // The line that is being typed in gets a new one all the same: to mark it would cost its
    // neighbours theirs.
    const bool isOneLine = m_document->findBlock(first) == m_document->findBlock(last - 1);
    if (!isOneLine || m_document->findBlock(first) != edited)
        m_document->markContentsDirty(first, last - first - 1);
    if (isDone) {
        m_next = m_end = QTextCursor();
        return;
    }
    m_next.setPosition(block.position());
    m_timer.start();
}

bool Highlighter::colorBlock(QTextBlock block)
{
    const QTextBlock previous = block.previous();
    const app::SyntaxState before
        = previous.isValid() ? app::SyntaxState::fromInt(previous.userState()) : app::SyntaxState();
    const QString text = block.text();
    const app::SyntaxLine syntax = app::syntaxOf(text, before, m_frontMatterEnd >= 0);
    setFormats(block, text, syntax);
    const int state = syntax.state.toInt();
    const bool isChanged = block.userState() != state;
    block.setUserState(state);
    return isChanged;
}

void Highlighter::addColumnWidths(const QString &line,
                                  QList<QTextLayout::FormatRange> *ranges) const
{
    for (int at = 0; at < line.size(); ++at) {
        const int start = at;
        while (at < line.size() && line[at].script() == QChar::Script_Hangul)
            ++at;
        if (at > start)
            ranges->append({start, at - start, m_widened});
    }
}

void Highlighter::setFormats(const QTextBlock &block, const QString &text,
                             const app::SyntaxLine &syntax)
{
    QTextLayout *layout = block.layout();
    const int preeditStart = layout->preeditAreaPosition();
    const int preeditLength = int(layout->preeditAreaText().size());
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(syntax.runs.size() + 1);
    for (const app::SyntaxRun &run : syntax.runs)
        ranges.append({int(run.start), int(run.length), m_formats.format(run.styles)});
    if (syntax.state.line == app::SyntaxState::Line::Table && !m_widened.isEmpty()
        && text.size() <= LongestAlignedLine)
        addColumnWidths(text, &ranges);
    // What is being composed stands in the layout's text, not in the document's.
    for (QTextLayout::FormatRange &range : ranges) {
        if (range.start >= preeditStart)
            range.start += preeditLength;
        else if (range.start + range.length > preeditStart)
            range.length += preeditLength;
    }
    if (preeditLength > 0) {
        const QList<QTextLayout::FormatRange> old = layout->formats();
        for (const QTextLayout::FormatRange &range : old) {
            // The input method's own, put over the rest.
            if (range.start >= preeditStart
                && range.start + range.length <= preeditStart + preeditLength)
                ranges.append(range);
        }
    }
    if (ranges != layout->formats())
        layout->setFormats(ranges);
}

} // namespace ui
