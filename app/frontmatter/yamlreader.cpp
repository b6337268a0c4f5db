// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlreader.h"

#include "app/frontmatter/fieldproblem.h"
#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/yamlmarks.h"
#include "app/frontmatter/yamlproblems.h"
#include "app/frontmatter/yamlspans.h"
#include "app/frontmatter/yamltabs.h"

#include <yaml.h>

#include <QHash>
#include <QStringDecoder>

#include <memory>

namespace app {
namespace {

struct ParserDeleter {
    void operator()(yaml_parser_t *parser) const
    {
        yaml_parser_delete(parser);
        delete parser; // NOLINT: made by makeParser.
    }
};
using ParserPointer = std::unique_ptr<yaml_parser_t, ParserDeleter>;

ParserPointer makeParser(const QByteArray &bytes)
{
    auto parser = std::make_unique<yaml_parser_t>();
    if (yaml_parser_initialize(parser.get()) == 0)
        return {};
    yaml_parser_set_encoding(parser.get(), YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(parser.get(),
                                 reinterpret_cast<const unsigned char *>(bytes.constData()),
                                 static_cast<std::size_t>(bytes.size()));
    return ParserPointer(parser.release());
}

/// One event, freed with it.
class Event final
{
public:
    Event() = default;
    ~Event() { yaml_event_delete(&m_event); }
    Q_DISABLE_COPY_MOVE(Event)

    bool next(yaml_parser_t &parser) { return yaml_parser_parse(&parser, &m_event) != 0; }
    [[nodiscard]] const yaml_event_t &operator*() const { return m_event; }
    [[nodiscard]] const yaml_event_t *operator->() const { return &m_event; }

private:
    yaml_event_t m_event{};
};

QString textOf(const yaml_char_t *characters)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(characters));
}

ValueStyle styleOf(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return ValueStyle::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return ValueStyle::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return ValueStyle::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return ValueStyle::Folded;
    default:
        return ValueStyle::Plain;
    }
}

/// Makes a tree of libyaml's events. Nothing is expanded, so that hostile aliases cost nothing.
class TreeBuilder final
{
public:
    explicit TreeBuilder(YamlMarks marks)
        : m_marks(std::move(marks))
    { }

    /// False where a limit is reached or an alias is unknown.
    bool add(const yaml_event_t &event);

    [[nodiscard]] FieldNode takeRoot() { return std::move(m_root); }
    [[nodiscard]] const YamlMarks &marks() const { return m_marks; }
    [[nodiscard]] Error error() const { return m_error; }

private:
    bool addScalar(const yaml_event_t &event);
    bool addAlias(const yaml_event_t &event);
    bool open(const yaml_event_t &event, FieldNode::Kind kind, const yaml_char_t *anchor,
              const yaml_char_t *tag, ValueStyle style);
    void close(const yaml_event_t &event);
    bool place(FieldNode node);
    [[nodiscard]] FieldNode makeNode(const yaml_event_t &event, FieldNode::Kind kind,
                                     const yaml_char_t *anchor);
    bool fail(FieldProblem problem, int line, const QString &detail)
    {
        m_error = fieldError(problem, line, detail);
        return false;
    }

    YamlMarks m_marks;
    QHash<QByteArray, quint64> m_anchors;
    std::vector<FieldNode> m_open;
    FieldNode m_root;
    Error m_error;
    int m_nodeCount = 0;
    quint64 m_anchorCount = 0;
};

bool TreeBuilder::add(const yaml_event_t &event)
{
    switch (event.type) {
    case YAML_SCALAR_EVENT:
        return addScalar(event);
    case YAML_ALIAS_EVENT:
        return addAlias(event);
    case YAML_SEQUENCE_START_EVENT: {
        const auto &start = event.data.sequence_start;
        const bool isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE;
        return open(event, FieldNode::Kind::List, start.anchor, start.tag,
                    isFlow ? ValueStyle::FlowList : ValueStyle::BlockList);
    }
    case YAML_MAPPING_START_EVENT: {
        const auto &start = event.data.mapping_start;
        const bool isFlow = start.style == YAML_FLOW_MAPPING_STYLE;
        return open(event, FieldNode::Kind::Map, start.anchor, start.tag,
                    isFlow ? ValueStyle::FlowMap : ValueStyle::BlockMap);
    }
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        close(event);
        return true;
    default:
        return true;
    }
}

FieldNode TreeBuilder::makeNode(const yaml_event_t &event, FieldNode::Kind kind,
                                const yaml_char_t *anchor)
{
    FieldNode node;
    node.kind = kind;
    node.start = m_marks.position(event.start_mark.index);
    node.end = m_marks.position(event.end_mark.index);
    node.line = m_marks.line(node.start);
    if (anchor != nullptr) {
        node.anchor = ++m_anchorCount;
        m_anchors.insert(reinterpret_cast<const char *>(anchor), node.anchor);
    }
    return node;
}

bool TreeBuilder::addScalar(const yaml_event_t &event)
{
    const auto &scalar = event.data.scalar;
    FieldNode node = makeNode(event, FieldNode::Kind::Scalar, scalar.anchor);
    node.style = styleOf(scalar.style);
    // QString::fromUtf8() would drop a byte order mark that someone pasted in.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    node.text = decoder(QByteArrayView(scalar.value, static_cast<qsizetype>(scalar.length)));
    const bool isPlain = node.style == ValueStyle::Plain;
    node.hasTag = scalar.tag != nullptr;
    if (node.hasTag)
        node.tag = textOf(scalar.tag);
    else
        node.tag = isPlain ? QStringLiteral("?") : QStringLiteral("!");
    // An explicit tag may make anything of the characters; they are what can be shown and edited.
    node.value = node.tag == u"?" ? plainValue(node.text) : QVariant(node.text);
    if (!node.value.isValid())
        node.kind = FieldNode::Kind::Null;
    return place(std::move(node));
}

bool TreeBuilder::addAlias(const yaml_event_t &event)
{
    FieldNode node = makeNode(event, FieldNode::Kind::Alias, nullptr);
    const yaml_char_t *name = event.data.alias.anchor;
    node.anchor = m_anchors.value(reinterpret_cast<const char *>(name));
    if (node.anchor == 0)
        return fail(FieldProblem::UndefinedAlias, node.line,
                    QStringLiteral("a value starts with '*' and needs quotes"));
    return place(std::move(node));
}

bool TreeBuilder::open(const yaml_event_t &event, FieldNode::Kind kind, const yaml_char_t *anchor,
                       const yaml_char_t *tag, ValueStyle style)
{
    FieldNode node = makeNode(event, kind, anchor);
    node.style = style;
    node.hasTag = tag != nullptr;
    node.tag = node.hasTag ? textOf(tag) : QStringLiteral("?");
    if (m_open.size() >= YamlLimits::Depth)
        return fail(FieldProblem::TooDeep, node.line,
                    QStringLiteral("nested more than %1 levels deep").arg(YamlLimits::Depth));
    m_open.push_back(std::move(node));
    return true;
}

void TreeBuilder::close(const yaml_event_t &event)
{
    FieldNode node = std::move(m_open.back());
    m_open.pop_back();
    node.end = m_marks.position(event.end_mark.index);
    place(std::move(node));
}

bool TreeBuilder::place(FieldNode node)
{
    if (++m_nodeCount > YamlLimits::Nodes)
        return fail(FieldProblem::TooManyValues, node.line,
                    QStringLiteral("more than %1 values").arg(YamlLimits::Nodes));
    if (m_open.empty())
        m_root = std::move(node);
    else
        m_open.back().children.push_back(std::move(node));
    return true;
}

/// YAML 1.2.2 §5.1: the characters that may not stand in a text. A library stops at them without
/// saying where.
Result<void> checkCharacters(QStringView text)
{
    int line = 1;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\n')
            ++line;
        const bool isControl = (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r')
            || (code >= 0x7f && code <= 0x9f && code != 0x85) || code >= 0xfffe;
        if (isControl)
            return fieldError(FieldProblem::ControlCharacter, line,
                              QStringLiteral("the control character U+%1 is not allowed")
                                  .arg(code, 4, 16, QLatin1Char('0')));
    }
    return {};
}

/// Feeds `builder` with the first document, which is all that generators read. False where there is
/// none.
Result<bool> readFirstDocument(yaml_parser_t &parser, QStringView text, TreeBuilder &builder)
{
    for (;;) {
        Event event;
        if (!event.next(parser))
            return yamlProblem(parser, text, builder.marks());
        if (!builder.add(*event))
            return builder.error();
        if (event->type == YAML_DOCUMENT_END_EVENT || event->type == YAML_STREAM_END_EVENT)
            return event->type == YAML_DOCUMENT_END_EVENT;
    }
}

/// The line at which something follows the first document; 0 where nothing does.
int lineBehindDocument(yaml_parser_t &parser, const YamlMarks &marks)
{
    Event event;
    if (!event.next(parser))
        return marks.line(marks.position(parser.problem_mark.index));
    if (event->type == YAML_STREAM_END_EVENT)
        return 0;
    return marks.line(marks.position(event->start_mark.index));
}

/// `text` for what libyaml gets as `bytes`, whose code points are where `marks` says.
Result<YamlDocument> readBytes(const QByteArray &bytes, QStringView text, const YamlMarks &marks)
{
    const ParserPointer parser = makeParser(bytes);
    if (parser == nullptr)
        return fieldError(FieldProblem::TooLarge, 1, QStringLiteral("no memory is left"));
    TreeBuilder builder(marks);
    const Result<bool> hasDocument = readFirstDocument(*parser, text, builder);
    if (!hasDocument)
        return hasDocument.error();
    YamlDocument document{builder.takeRoot()};
    if (const Result<void> placed = placeFieldNodes(document.root, text); !placed)
        return placed.error();
    if (*hasDocument)
        document.lineBehind = lineBehindDocument(*parser, marks);
    return document;
}

} // namespace

Result<YamlDocument> readYaml(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > YamlLimits::Bytes)
        return fieldError(FieldProblem::TooLarge, 1,
                          QStringLiteral("more than %1 kB").arg(YamlLimits::Bytes / 1024));
    if (const Result<void> checked = checkCharacters(text); !checked)
        return checked.error();
    Result<YamlDocument> document = readBytes(bytes, text, YamlMarks(text));
    if (document || document.error().kind == Error::Kind::TooComplex)
        return document;
    const std::optional<BlankedText> blanked = withBlanks(text);
    if (!blanked)
        return document;
    const YamlMarks marks(text, blanked->widened);
    Result<YamlDocument> asHexo = readBytes(blanked->text.toUtf8(), text, marks);
    if (!asHexo)
        return document;
    asHexo->tabLine = marks.line(blanked->firstTab);
    return asHexo;
}

} // namespace app
