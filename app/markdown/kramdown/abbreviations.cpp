// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/abbreviations.h"

#include "app/markdown/kramdown/element.h"
#include "app/markdown/kramdown/patterns.h"

#include <QList>

#include <algorithm>

namespace app::kramdown {

/// The words in order, so that a text costs its length, however many there are.
class Abbreviations::Words final
{
public:
    explicit Words(QStringList words)
        : m_words(std::move(words))
    {
        std::sort(m_words.begin(), m_words.end());
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            while (!open.isEmpty() && !m_words[i].startsWith(m_words[open.last()]))
                open.removeLast();
            m_prefixes.append(open.isEmpty() ? -1 : open.last());
            open.append(i);
        }
    }

    void mark(Element &element) const
    {
        const bool isRaw = element.type == Type::Html && element.model == ContentModel::Raw;
        std::vector<std::unique_ptr<Element>> children;
        for (std::unique_ptr<Element> &child : element.children) {
            if (child->type != Type::Text) {
                mark(*child);
                children.push_back(std::move(child));
            } else if (isRaw || !part(*child, children)) {
                children.push_back(std::move(child));
            }
        }
        element.children = std::move(children);
    }

private:
    // Whether there was a word in the text, which then stands in `children` in parts.
    bool part(const Element &text, std::vector<std::unique_ptr<Element>> &children) const
    {
        const QStringView value(text.value);
        qsizetype copied = 0;
        const auto add = [&](Type type, QStringView part) {
            children.push_back(std::make_unique<Element>(type, part.toString(), text.line));
        };
        for (qsizetype at = 0; at < value.size();) {
            const bool isInWord = at > 0 && isWord(value[at - 1]);
            const qsizetype length = isInWord ? 0 : lengthAt(value.mid(at));
            if (length > 0) {
                add(Type::Text, value.mid(copied, at - copied));
                add(Type::Abbreviation, value.mid(at, length));
                copied = at + length;
            }
            at += qMax<qsizetype>(1, length);
        }
        if (copied > 0)
            add(Type::Text, value.mid(copied));
        return copied > 0;
    }

    // Of the longest word that `rest` begins with; 0 where there is none.
    [[nodiscard]] qsizetype lengthAt(QStringView rest) const
    {
        const auto after
            = std::upper_bound(m_words.cbegin(), m_words.cend(), rest,
                               [](QStringView text, const QString &word) { return text < word; });
        // What else `rest` begins with, the last word in front of it begins with too.
        for (qsizetype i = after - m_words.cbegin() - 1; i >= 0; i = m_prefixes[i]) {
            const qsizetype length = m_words[i].size();
            const bool isWhole
                = rest.size() == length || !isWord(rest[qMin(length, rest.size() - 1)]);
            if (rest.startsWith(m_words[i]) && isWhole)
                return length;
        }
        return 0;
    }

    QStringList m_words; ///< Sorted.
    QList<qsizetype> m_prefixes; ///< Of each the longest other word that it begins with, or -1.
};

void Abbreviations::mark(Element &element) const
{
    if (!m_titles.isEmpty())
        Words(m_titles.keys()).mark(element);
}

} // namespace app::kramdown
