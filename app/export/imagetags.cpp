// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/imagetags.h"

#include <array>
#include <utility>

namespace app {
namespace {

/// The position behind the tag that starts at `start`: quotes may hold '>'.
qsizetype tagEnd(QStringView html, qsizetype start)
{
    QChar quote;
    for (qsizetype i = start; i < html.size(); ++i) {
        const QChar c = html.at(i);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return i + 1;
    }
    return html.size();
}

QChar numericCharacter(QStringView entity)
{
    const bool isHex = entity.startsWith(u"&#x", Qt::CaseInsensitive);
    const QStringView digits = entity.mid(isHex ? 3 : 2, entity.size() - (isHex ? 4 : 3));
    bool ok = false;
    const uint code = digits.toUInt(&ok, isHex ? 16 : 10);
    return ok && code < 0xD800 ? QChar(static_cast<char16_t>(code)) : QChar();
}

QString decoded(QStringView text)
{
    static constexpr std::array<std::pair<QStringView, char16_t>, 6> Names
        = {{{u"&amp;", u'&'},
            {u"&lt;", u'<'},
            {u"&gt;", u'>'},
            {u"&quot;", u'"'},
            {u"&apos;", u'\''},
            {u"&nbsp;", u'\u00a0'}}};
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == u'&' ? text.indexOf(u';', i) : -1;
        const QStringView entity
            = end > i && end - i < 10 ? text.mid(i, end - i + 1) : QStringView();
        QChar character = text.at(i);
        if (entity.startsWith(u"&#")) {
            if (const QChar numeric = numericCharacter(entity); !numeric.isNull()) {
                character = numeric;
                i = end;
            }
        } else {
            for (const auto &[name, value] : Names) {
                if (entity == name) {
                    character = QChar(value);
                    i = end;
                    break;
                }
            }
        }
        result += character;
    }
    return result;
}

/// Where the value of `name` stands in the tag at `tag`; both relative to the document.
TextRange attributeValue(QStringView html, TextRange tag, QStringView name)
{
    qsizetype i = tag.start + 1;
    const qsizetype end = tag.end() - 1;
    while (i < end) {
        while (i < end && (html.at(i).isSpace() || html.at(i) == u'/'))
            ++i;
        const qsizetype nameStart = i;
        while (i < end && !html.at(i).isSpace() && html.at(i) != u'=')
            ++i;
        const QStringView found = html.mid(nameStart, i - nameStart);
        if (i >= end || html.at(i) != u'=')
            continue;
        ++i;
        const QChar quote = i < end ? html.at(i) : QChar();
        if (quote != u'"' && quote != u'\'')
            continue;
        const qsizetype valueEnd = html.indexOf(quote, i + 1);
        if (valueEnd < 0 || valueEnd > end)
            break;
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return {i + 1, valueEnd - i - 1};
        i = valueEnd + 1;
    }
    return {};
}

bool isImage(QStringView html, qsizetype start)
{
    const QStringView head = html.mid(start, 5);
    return head.size() == 5 && head.first(4).compare(u"<img", Qt::CaseInsensitive) == 0
        && (head.at(4).isSpace() || head.at(4) == u'/' || head.at(4) == u'>');
}

} // namespace

QList<ImageTag> imageTags(QStringView sanitizedHtml)
{
    QList<ImageTag> tags;
    qsizetype i = sanitizedHtml.indexOf(u'<');
    while (i >= 0) {
        const qsizetype end = tagEnd(sanitizedHtml, i);
        if (isImage(sanitizedHtml, i)) {
            ImageTag tag;
            tag.range = {i, end - i};
            tag.sourceRange = attributeValue(sanitizedHtml, tag.range, u"src");
            tag.source = decoded(sanitizedHtml.mid(tag.sourceRange.start, tag.sourceRange.length));
            const TextRange alternative = attributeValue(sanitizedHtml, tag.range, u"alt");
            tag.alternative = decoded(sanitizedHtml.mid(alternative.start, alternative.length));
            tags << tag;
        }
        i = sanitizedHtml.indexOf(u'<', end);
    }
    return tags;
}

QString plainText(QStringView sanitizedHtml)
{
    QString text;
    qsizetype i = 0;
    while (i < sanitizedHtml.size()) {
        const qsizetype open = sanitizedHtml.indexOf(u'<', i);
        text += sanitizedHtml.mid(i, open < 0 ? -1 : open - i);
        if (open < 0)
            break;
        i = tagEnd(sanitizedHtml, open);
        // Only a break parts words; other tags of a paragraph stand within them.
        if (sanitizedHtml.mid(open, 3).compare(u"<br", Qt::CaseInsensitive) == 0)
            text += u' ';
    }
    return decoded(text).simplified();
}

} // namespace app
