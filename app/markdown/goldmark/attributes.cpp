// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/attributes.h"

#include "app/markdown/goldmark/bytes.h"

#include <algorithm>
#include <utility>

namespace app::goldmark {
namespace {

using Attribute = std::pair<QByteArray, QByteArray>;

/// Of lists as values in each other.
constexpr int MostDepth = 20;

bool isIdByte(char c)
{
    return !isSpace(c) && (!isPunctuation(c) || c == '_' || c == '-' || c == ':' || c == '.');
}

bool beginsName(char c)
{
    return isLetter(c) || c == '_' || c == ':';
}

bool isNameByte(char c)
{
    return beginsName(c) || isDigit(c) || c == '.' || c == '-';
}

template <typename Predicate>
QByteArray take(LineReader &reader, Predicate isPart)
{
    const QByteArrayView line = reader.line();
    const auto end = std::find_if_not(line.begin(), line.end(), isPart);
    const QByteArray taken = line.first(end - line.begin()).toByteArray();
    reader.advance(taken.size());
    return taken;
}

class AttributeReader final
{
public:
    explicit AttributeReader(LineReader &reader)
        : m_reader(reader)
    { }

    std::optional<NodeAttributes> readList(int depth)
    {
        const LineReader::Place start = m_reader.place();
        m_reader.skipSpaces();
        NodeAttributes attributes;
        if (m_reader.peek() == '{' && depth < MostDepth && readAll(attributes, depth))
            return attributes;
        m_reader.returnTo(start);
        return {};
    }

private:
    bool readAll(NodeAttributes &attributes, int depth)
    {
        m_reader.advance(1);
        while (m_reader.peek() != '}') {
            const std::optional<Attribute> attribute = readOne(depth);
            if (!attribute)
                return false;
            add(*attribute, attributes);
            m_reader.skipSpaces();
            if (m_reader.peek() == ',') {
                m_reader.advance(1);
                m_reader.skipSpaces();
            }
        }
        m_reader.advance(1);
        return true;
    }

    static void add(const Attribute &attribute, NodeAttributes &attributes)
    {
        const auto found = std::find_if(attributes.begin(), attributes.end(),
                                        [](const Attribute &one) { return one.first == "class"; });
        if (attribute.first == "class" && found != attributes.end())
            found->second += ' ' + attribute.second;
        else
            attributes.append(attribute);
    }

    std::optional<Attribute> readOne(int depth)
    {
        m_reader.skipSpaces();
        const char c = m_reader.peek();
        if (c == '#' || c == '.') {
            m_reader.advance(1);
            return Attribute(c == '#' ? "id" : "class", take(m_reader, isIdByte));
        }
        if (!beginsName(c))
            return {};
        const QByteArray name = take(m_reader, isNameByte);
        m_reader.skipSpaces();
        if (m_reader.peek() != '=')
            return {};
        m_reader.advance(1);
        bool isText = false;
        const std::optional<QByteArray> value = readValue(depth, isText);
        if (!value || (name == "class" && !isText))
            return {};
        return Attribute(name, *value);
    }

    std::optional<QByteArray> readValue(int depth, bool &isText)
    {
        m_reader.skipSpaces();
        const char c = m_reader.peek();
        isText = false;
        if (c == '{')
            return readList(depth + 1) ? std::optional(QByteArray("")) : std::nullopt;
        if (c == '[')
            return readArray(depth + 1) ? std::optional(QByteArray("")) : std::nullopt;
        if (c == '-' || c == '+' || isDigit(c))
            return readNumber();
        isText = true;
        if (c == '"')
            return readString();
        if (!beginsName(c))
            return {};
        const QByteArray word = take(m_reader, isNameByte);
        isText = word != "true" && word != "false" && word != "null";
        return word == "null" ? QByteArray("") : word;
    }

    bool readArray(int depth)
    {
        if (depth > MostDepth)
            return false;
        m_reader.advance(1);
        for (bool isFirst = true;; isFirst = false) {
            const bool isBehindComma = !isFirst && m_reader.peek() == ',';
            if (m_reader.peek() == ']') {
                m_reader.advance(1);
                return true;
            }
            if (isBehindComma)
                m_reader.advance(1);
            bool isText = false;
            if (!readValue(depth, isText))
                return false;
            m_reader.skipSpaces();
        }
    }

    std::optional<QByteArray> readString()
    {
        static constexpr QByteArrayView Escaped = "\"/\\bfnrt";
        static constexpr QByteArrayView Meant = "\"/\\\b\f\n\r\t";
        m_reader.advance(1);
        const QByteArrayView line = m_reader.line();
        QByteArray text("");
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qsizetype escaped
                = line[i] == '\\' && i + 1 < line.size() ? Escaped.indexOf(line[i + 1]) : -1;
            if (escaped >= 0) {
                text += Meant[escaped];
                ++i;
            } else if (line[i] == '"') {
                m_reader.advance(i + 1);
                return text;
            } else {
                text += line[i];
            }
        }
        return {};
    }

    std::optional<QByteArray> readNumber()
    {
        QByteArray number = takeSign();
        const QByteArray digits = take(m_reader, isDigit);
        if (digits.isEmpty())
            return {};
        number += digits;
        if (m_reader.peek() == '.') {
            m_reader.advance(1);
            number += '.' + take(m_reader, isDigit);
        }
        if (m_reader.peek() == 'e' || m_reader.peek() == 'E') {
            m_reader.advance(1);
            number += 'e' + takeSign() + take(m_reader, isDigit);
        }
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        return isNumber ? std::optional(QByteArray::number(value)) : std::nullopt;
    }

    QByteArray takeSign()
    {
        const char sign = m_reader.peek();
        if (sign != '-' && sign != '+')
            return {};
        m_reader.advance(1);
        return QByteArray(1, sign);
    }

    LineReader &m_reader;
};

} // namespace

std::optional<NodeAttributes> readAttributes(LineReader &reader)
{
    return AttributeReader(reader).readList(0);
}

void setAttributes(NodeAttributes &attributes, const NodeAttributes &more)
{
    for (const auto &[name, value] : more) {
        const auto found
            = std::find_if(attributes.begin(), attributes.end(),
                           [&name](const Attribute &one) { return one.first == name; });
        if (found == attributes.end())
            attributes.append({name, value});
        else
            found->second = value;
    }
}

bool hasAttribute(const NodeAttributes &attributes, QByteArrayView name)
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [name](const Attribute &one) { return one.first == name; });
}

} // namespace app::goldmark
