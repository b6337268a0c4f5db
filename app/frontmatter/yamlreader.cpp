// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlreader.h"

#include "app/frontmatter/yamlspans.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QHash>
#include <QSet>

#include <sstream>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// Thrown through yaml-cpp to stop it early; never leaves this file.
struct Stopped {
    Error error;
};

/// UTF-16 positions of the byte offsets that yaml-cpp counts in.
std::vector<TextPosition> positionsOfBytes(QStringView text)
{
    std::vector<TextPosition> positions;
    positions.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isLow = QChar::isLowSurrogate(unit);
        // A pair takes four bytes: three counted with its first half, one with its second.
        const int bytes = unit < 0x80 || isLow ? 1 : unit < 0x800 ? 2 : 3;
        positions.insert(positions.end(), static_cast<std::size_t>(bytes), isLow ? i - 1 : i);
    }
    positions.push_back(text.size());
    return positions;
}

/// Makes a tree of yaml-cpp's events. Nothing is expanded, so that hostile aliases cost nothing.
class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(QStringView text)
        : m_positions(positionsOfBytes(text))
    { }

    [[nodiscard]] YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_hasDocument)
            throw Stopped{{Error::Kind::InvalidSyntax,
                           {},
                           mark.line + 1,
                           QStringLiteral("a second YAML document starts here")}};
        m_hasDocument = true;
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(makeNode(YamlNode::Kind::Null, mark, anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(makeNode(YamlNode::Kind::Alias, mark, anchor));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        YamlNode node = makeNode(YamlNode::Kind::Scalar, mark, anchor, tag);
        node.text = QString::fromStdString(value);
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        YamlNode node = makeNode(YamlNode::Kind::List, mark, anchor, tag);
        node.style
            = style == YAML::EmitterStyle::Flow ? ValueStyle::FlowList : ValueStyle::BlockList;
        open(std::move(node));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        YamlNode node = makeNode(YamlNode::Kind::Map, mark, anchor, tag);
        node.style = style == YAML::EmitterStyle::Flow ? ValueStyle::FlowMap : ValueStyle::BlockMap;
        open(std::move(node));
    }
    void OnMapEnd() override
    {
        refuseRepeatedKeys(m_open.back());
        close();
    }

private:
    YamlNode makeNode(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor,
                      const std::string &tag = {})
    {
        if (++m_nodeCount > YamlLimits::Nodes)
            throw Stopped{{Error::Kind::TooComplex,
                           {},
                           mark.line + 1,
                           QStringLiteral("more than %1 values").arg(YamlLimits::Nodes)}};
        YamlNode node;
        node.kind = kind;
        node.tag = QString::fromStdString(tag);
        node.anchor = anchor;
        node.line = mark.line + 1;
        node.start = m_positions.at(static_cast<std::size_t>(mark.pos));
        return node;
    }

    void add(YamlNode node)
    {
        if (m_open.empty())
            m_root = std::move(node);
        else
            m_open.back().children.push_back(std::move(node));
    }

    void open(YamlNode node)
    {
        if (m_open.size() >= YamlLimits::Depth)
            throw Stopped{
                {Error::Kind::TooComplex,
                 {},
                 node.line,
                 QStringLiteral("nested more than %1 levels deep").arg(YamlLimits::Depth)}};
        m_open.push_back(std::move(node));
    }

    void close()
    {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(node));
    }

    /// yaml-cpp lets them pass; YAML 1.2.2 §3.2.1.3 does not, and generators differ in which one
    /// they take.
    static void refuseRepeatedKeys(const YamlNode &map)
    {
        QSet<QString> keys;
        for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
            const YamlNode &key = map.children[i];
            if (key.kind != YamlNode::Kind::Scalar)
                continue;
            if (keys.contains(key.text))
                throw Stopped{{Error::Kind::InvalidSyntax,
                               {},
                               key.line,
                               QStringLiteral("the key '%1' is there twice").arg(key.text)}};
            keys.insert(key.text);
        }
    }

    std::vector<TextPosition> m_positions;
    std::vector<YamlNode> m_open;
    YamlNode m_root;
    int m_nodeCount = 0;
    bool m_hasDocument = false;
};

/// YAML 1.2.2 §5.1: of the C0 controls only tab and line break. yaml-cpp takes U+0004 for the end.
Result<void> checkCharacters(QStringView text)
{
    int line = 1;
    for (const QChar c : text) {
        if (c == u'\n')
            ++line;
        else if (c.unicode() < 0x20 && c != u'\t')
            return Error{Error::Kind::InvalidSyntax,
                         {},
                         line,
                         QStringLiteral("the control character U+%1 is not allowed")
                             .arg(c.unicode(), 4, 16, QLatin1Char('0'))};
    }
    return {};
}

/// yaml-cpp's words for the mistakes that are usual in posts, in those of a writer.
QString reasonOf(const std::string &message)
{
    static const QHash<QString, QString> reasons{
        {u"illegal map value"_s, u"a colon in a value that needs quotes, or a wrong indentation"_s},
        {u"end of map not found"_s, u"text behind the end of a value, or a wrong indentation"_s},
        {u"end of sequence not found"_s, u"a line of the list has a wrong indentation"_s},
        {u"end of sequence flow not found"_s, u"a list that starts with '[' is never closed"_s},
        {u"end of map flow not found"_s, u"a map that starts with '{' is never closed"_s},
        {u"unknown token"_s, u"a value starts with a character that needs quotes"_s},
        {u"illegal block entry"_s, u"a value that starts with '- ' needs quotes"_s},
        {u"illegal tab when looking for indentation"_s, u"a tab where only blanks may indent"_s},
        {u"the referenced anchor is not defined"_s, u"a value starts with '*' and needs quotes"_s},
    };
    const QString text = QString::fromStdString(message);
    return reasons.value(text, text);
}

} // namespace

Result<YamlNode> readYaml(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > YamlLimits::Bytes)
        return Error{Error::Kind::TooComplex,
                     {},
                     1,
                     QStringLiteral("more than %1 kB").arg(YamlLimits::Bytes / 1024)};
    if (const Result<void> checked = checkCharacters(text); !checked)
        return checked.error();
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        TreeBuilder builder(text);
        while (parser.HandleNextDocument(builder)) { }
        YamlNode root = builder.takeRoot();
        if (const Result<void> placed = placeYamlNodes(root, text); !placed)
            return placed.error();
        return root;
    } catch (const Stopped &stopped) {
        return stopped.error;
    } catch (const YAML::Exception &exception) {
        return Error{
            Error::Kind::InvalidSyntax, {}, exception.mark.line + 1, reasonOf(exception.msg)};
    } catch (const std::exception &exception) {
        return Error{Error::Kind::InvalidSyntax, {}, 0, QString::fromUtf8(exception.what())};
    }
}

} // namespace app
