// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/lists.h"

#include "app/markdown/kramdown/listentry.h"
#include "app/markdown/kramdown/patterns.h"

#include <QRegularExpression>

#include <algorithm>

namespace app::kramdown {
namespace {

bool isParagraph(const Element *element)
{
    return element && element->type == Type::Paragraph;
}

struct Entry {
    Element *element;
    ListEntryText text;
};

// All entries of the list, their text not read yet; whether `^` ended it.
struct Entries {
    std::vector<Entry> all;
    bool isEndedByMarker = false;
};

Entries collectEntries(BlockReader &reader, Element &list, Marker marker)
{
    Entries entries;
    bool isBlankBefore = false;
    while (!reader.isAtEnd()) {
        const QStringView rest = reader.rest();
        if (isBlankBefore && isRule(rest))
            break;
        if (const qsizetype end = endOfBlock(rest); end > 0) {
            reader.skip(end);
            entries.isEndedByMarker = true;
            break;
        }
        const qsizetype length = lineLength(rest);
        const qsizetype maxIndent
            = entries.all.empty() ? 3 : entries.all.back().text.siblingIndent();
        if (const qsizetype width = listMarker(rest, marker, maxIndent); width > 0) {
            Element *entry = list.append(Type::ListEntry, {}, reader.line());
            const QString content = rest.mid(width, length - width).toString();
            entries.all.push_back({entry, ListEntryText(width, content, entry->list)});
            isBlankBefore = false;
        } else if (const qsizetype blank = blankLines(rest); blank > 0) {
            entries.all.back().text.addBlankLines(rest.left(blank));
            reader.skip(blank);
            isBlankBefore = true;
            continue;
        } else if (entries.all.back().text.isIndented(rest)
                   || (!isBlankBefore && entries.all.back().text.isLazy(rest))) {
            entries.all.back().text.addLine(rest.left(length));
            isBlankBefore = false;
        } else {
            break;
        }
        reader.skip(length);
    }
    return entries;
}

void readParts(BlockReader &reader, const ListEntryText &text, Element &into)
{
    int line = into.line;
    for (const QString &part : text.parts()) {
        reader.readNested(into, part, line);
        line += static_cast<int>(part.count(u'\n'));
    }
}

bool startsTight(const Element &entry)
{
    return !isParagraph(entry.children.empty() ? nullptr : entry.children.front().get())
        || entry.children.front()->isTransparent;
}

// kramdown decides by entry: one whose paragraph no blank line follows has no <p>. The last entry
// of several has no line behind it to tell and goes with those before.
void shapeFirstParagraph(Element &list, std::size_t index, bool isEndedByMarker)
{
    auto &children = list.children[index]->children;
    const std::size_t count = list.children.size();
    const bool isLast = index + 1 == count;
    if (!isParagraph(children.front().get()))
        return;
    const bool isFollowed = children.size() >= 2 && children[1]->type == Type::Blank;
    const bool isEndOfList = isLast && children.size() == 2 && !isEndedByMarker;
    if (isFollowed && !isEndOfList)
        return;
    const auto isTight = [](const auto &entry) {
        return startsTight(*entry);
    };
    if (isLast && count > 1
        && std::none_of(list.children.begin(), list.children.end() - 1, isTight))
        return;
    if (children.size() > 1 && children[1]->type != Type::Blank)
        children.front()->children.front()->value += u'\n';
    children.front()->isTransparent = true;
}

// `[ ]` and `[x]` at the start of an entry.
void markTasks(Element &list)
{
    static const QRegularExpression open(QStringLiteral("^\\s*\\[ \\]\\s+"));
    static const QRegularExpression done(QStringLiteral("^\\s*\\[[xX]\\]\\s+"));
    const QString box = QStringLiteral("<input type=\"checkbox\" class=\"task-list-item-checkbox\""
                                       " disabled=\"disabled\"%1 />");
    bool isTaskList = false;
    for (const std::unique_ptr<Element> &entry : list.children) {
        if (entry->children.empty() || !isParagraph(entry->children.front().get()))
            continue;
        QString &text = entry->children.front()->children.front()->value;
        const qsizetype before = text.size();
        text.replace(open, box.arg(QString()));
        text.replace(done, box.arg(QStringLiteral(" checked=\"checked\"")));
        isTaskList = isTaskList || text.size() != before;
        if (isTaskList)
            setAttribute(entry->attributes, QStringLiteral("class"),
                         QStringLiteral("task-list-item"));
    }
    if (isTaskList)
        setAttribute(list.attributes, QStringLiteral("class"), QStringLiteral("task-list"));
}

std::unique_ptr<Element> takeTrailingBlank(Element &entry)
{
    if (entry.children.empty() || entry.children.back()->type != Type::Blank)
        return nullptr;
    std::unique_ptr<Element> blank = std::move(entry.children.back());
    entry.children.pop_back();
    return blank;
}

std::unique_ptr<Element> readEntries(BlockReader &reader, Element &list, const Entries &entries)
{
    std::unique_ptr<Element> blank;
    for (std::size_t i = 0; i < entries.all.size(); ++i) {
        Element &entry = *entries.all[i].element;
        readParts(reader, entries.all[i].text, entry);
        auto &children = entry.children;
        if (children.empty())
            continue;
        // A paragraph's own attribute list parts nothing.
        if (children.size() >= 2 && isParagraph(children.front().get())
            && children[1]->type == Type::EndOfBlock && !children.front()->list.isEmpty())
            children.erase(children.begin() + 1);
        shapeFirstParagraph(list, i, entries.isEndedByMarker);
        blank = takeTrailingBlank(entry);
    }
    return blank;
}

// The paragraph that definitions belong to, with the blank line between them if there is one.
bool hasTermsInFront(const Element &tree)
{
    const auto &children = tree.children;
    const std::size_t count = children.size();
    if (count == 0)
        return false;
    if (isParagraph(children.back().get()))
        return true;
    return count >= 2 && children.back()->type == Type::Blank && children.back()->value == u"\n"
        && isParagraph(children[count - 2].get());
}

std::unique_ptr<Element> takeLast(Element &tree)
{
    std::unique_ptr<Element> last = std::move(tree.children.back());
    tree.children.pop_back();
    return last;
}

void addTerms(const Element &paragraph, Element &list)
{
    int line = paragraph.line;
    const QStringList terms = paragraph.children.front()->value.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &source : terms) {
        Element *term = list.append(Type::Term, {}, line);
        const ListEntryText text(0, source + u'\n', term->list);
        QString inner = text.parts().first();
        inner.chop(inner.endsWith(u'\n') ? 1 : 0);
        term->append(Type::RawText, inner, line++);
    }
}

struct Definition {
    Element *element;
    ListEntryText text;
    bool isParagraph; ///< A blank line stands in front.
};

std::vector<Definition> collectDefinitions(BlockReader &reader, Element &list, bool isParagraph)
{
    std::vector<Definition> all;
    bool isBlankBefore = false;
    while (!reader.isAtEnd()) {
        const QStringView rest = reader.rest();
        const qsizetype length = lineLength(rest);
        const qsizetype maxIndent = all.empty() ? 3 : all.back().text.siblingIndent();
        if (const qsizetype width = listMarker(rest, Marker::Colon, maxIndent); width > 0) {
            Element *definition = list.append(Type::Definition, {}, reader.line());
            const QString content = rest.mid(width, length - width).toString();
            all.push_back(
                {definition, ListEntryText(width, content, definition->list), isParagraph});
            isParagraph = false;
            isBlankBefore = false;
        } else if (endOfBlock(rest) > 0) {
            break;
        } else if (const qsizetype blank = blankLines(rest); blank > 0) {
            all.back().text.addBlankLines(rest.left(blank));
            reader.skip(blank);
            isParagraph = true;
            isBlankBefore = true;
            continue;
        } else if (all.back().text.isIndented(rest)
                   || (!isBlankBefore && all.back().text.isLazy(rest))) {
            all.back().text.addPlainLine(rest.left(length));
            isParagraph = false;
            isBlankBefore = false;
        } else {
            break;
        }
        reader.skip(length);
    }
    return all;
}

} // namespace

bool readList(BlockReader &reader)
{
    if (!isListStart(reader.rest()) || !reader.mayNest())
        return false;
    const bool isBullet = listMarker(reader.rest(), Marker::Bullet) > 0;
    Element &list = reader.append(isBullet ? Type::BulletList : Type::NumberedList);
    const Entries entries
        = collectEntries(reader, list, isBullet ? Marker::Bullet : Marker::Number);
    std::unique_ptr<Element> blank = readEntries(reader, list, entries);
    if (reader.definitions().options.isGfm)
        markTasks(list);
    if (blank && !entries.isEndedByMarker)
        reader.tree().append(std::move(blank));
    return true;
}

bool readDefinitionList(BlockReader &reader)
{
    if (listMarker(reader.rest(), Marker::Colon) == 0 || !hasTermsInFront(reader.tree())
        || !reader.mayNest())
        return false;
    Element &tree = reader.tree();
    const bool isSpaced = tree.last()->type == Type::Blank;
    if (isSpaced)
        takeLast(tree);
    const std::unique_ptr<Element> paragraph = takeLast(tree);
    auto list = std::make_unique<Element>(Type::DefinitionList, QString(), paragraph->line);
    list->list = paragraph->list;
    addTerms(*paragraph, *list);

    std::unique_ptr<Element> blank;
    for (const Definition &definition : collectDefinitions(reader, *list, isSpaced)) {
        Element &entry = *definition.element;
        readParts(reader, definition.text, entry);
        if (entry.children.empty())
            continue;
        blank = takeTrailingBlank(entry);
        if (!entry.children.empty() && isParagraph(entry.children.front().get())
            && !definition.isParagraph)
            entry.children.front()->isTransparent = true;
    }

    // Definitions go on with the list in front of them.
    if (tree.last() && tree.last()->type == Type::Blank && tree.children.size() >= 2
        && tree.children[tree.children.size() - 2]->type == Type::DefinitionList)
        takeLast(tree);
    if (tree.last() && tree.last()->type == Type::DefinitionList) {
        for (std::unique_ptr<Element> &child : list->children)
            tree.last()->append(std::move(child));
    } else {
        tree.append(std::move(list));
    }
    if (blank)
        tree.append(std::move(blank));
    return true;
}

} // namespace app::kramdown
