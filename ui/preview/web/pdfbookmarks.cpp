// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/pdfbookmarks.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace ui {
namespace {

/// An entry of the outline while it is made; the first one is the outline itself.
struct Entry {
    QPDFObjectHandle object;
    int level = 0;
    size_t parent = 0;
    std::vector<size_t> children;
    int descendants = 0;
};

/// The last entry of a lower level before `level`.
size_t parentOf(const std::vector<Entry> &entries, int level)
{
    size_t parent = entries.size() - 1;
    while (entries[parent].level >= level)
        parent = entries[parent].parent;
    return parent;
}

void add(QPDF &pdf, std::vector<Entry> &entries, const PdfBookmark &bookmark,
         QPDFObjectHandle destination)
{
    const size_t parent = parentOf(entries, bookmark.level);
    QPDFObjectHandle object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    object.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
    object.replaceKey("/Dest", destination);
    object.replaceKey("/Parent", entries[parent].object);
    entries[parent].children.push_back(entries.size());
    entries.push_back({object, bookmark.level, parent, {}, 0});
}

void linkChildren(std::vector<Entry> &entries, Entry &entry)
{
    if (entry.children.empty())
        return;
    const auto object = [&entries, &entry](size_t i) {
        return entries[entry.children[i]].object;
    };
    const size_t count = entry.children.size();
    for (size_t i = 1; i < count; ++i) {
        object(i - 1).replaceKey("/Next", object(i));
        object(i).replaceKey("/Prev", object(i - 1));
    }
    entry.object.replaceKey("/First", object(0));
    entry.object.replaceKey("/Last", object(count - 1));
    entry.object.replaceKey("/Count", QPDFObjectHandle::newInteger(entry.descendants));
}

} // namespace

void addBookmarks(QPDF &pdf, const QList<PdfBookmark> &bookmarks)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle places = root.getKey("/Dests");
    if (!places.isDictionary())
        return;
    std::vector<Entry> entries{
        {pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>")), 0, 0, {}, 0}};
    for (const PdfBookmark &bookmark : bookmarks) {
        const std::string key = '/' + bookmark.place.toStdString();
        if (bookmark.level > 0 && places.hasKey(key))
            add(pdf, entries, bookmark, places.getKey(key));
    }
    if (entries.size() == 1)
        return;
    for (size_t i = entries.size() - 1; i > 0; --i)
        entries[entries[i].parent].descendants += entries[i].descendants + 1;
    for (Entry &entry : entries)
        linkChildren(entries, entry);
    root.replaceKey("/Outlines", entries.front().object);
}

} // namespace ui
