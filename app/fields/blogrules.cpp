// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/blogrules.h"

#include "app/frontmatter/fieldvalues.h"
#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/yamlreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

class RulesReader final
{
public:
    explicit RulesReader(const FieldNode &root)
        : m_values(root)
    {
        readRoot(root);
    }

    BlogRules rules;

private:
    using Kind = RuleMistake::Kind;

    void complain(Kind kind, const FieldNode &node, const QString &word = {})
    {
        rules.mistakes.append({kind, node.line, word, FieldProblem::None});
    }

    void readRoot(const FieldNode &root)
    {
        if (root.kind == FieldNode::Kind::Null)
            return;
        if (root.kind != FieldNode::Kind::Map) {
            complain(Kind::NoFields, root);
            return;
        }
        for (std::size_t i = 0; i + 1 < root.children.size(); i += 2) {
            const FieldNode &value = root.children[i + 1];
            if (root.children[i].text != u"fields")
                complain(Kind::UnknownWord, root.children[i], root.children[i].text);
            else if (value.kind == FieldNode::Kind::Map)
                readFields(value);
            else if (value.kind != FieldNode::Kind::Null)
                complain(Kind::FieldsAreNoMap, value);
        }
    }

    void readFields(const FieldNode &fields)
    {
        for (std::size_t i = 0; i + 1 < fields.children.size(); i += 2) {
            const FieldNode &key = fields.children[i];
            const FieldNode &value = fields.children[i + 1];
            FieldRule rule;
            rule.key = key.text;
            if (value.kind == FieldNode::Kind::Scalar)
                readType(value, rule); // `header-img: image`
            else if (value.kind == FieldNode::Kind::Map)
                readRule(value, rule);
            else if (value.kind != FieldNode::Kind::Null)
                complain(Kind::NoRule, value);
            if (rule.type == FieldType::Choice && rule.choices.isEmpty())
                complain(Kind::NoChoices, key, rule.key);
            rules.fields.append(rule);
        }
    }

    void readRule(const FieldNode &map, FieldRule &rule)
    {
        for (std::size_t i = 0; i + 1 < map.children.size(); i += 2)
            readAttribute(map.children[i], map.children[i + 1], rule);
        if (!rule.type && !rule.choices.isEmpty())
            rule.type = FieldType::Choice;
    }

    void readAttribute(const FieldNode &name, const FieldNode &value, FieldRule &rule)
    {
        if (name.text == u"type") {
            readType(value, rule);
        } else if (name.text == u"label") {
            rule.label = value.text;
        } else if (name.text == u"description") {
            rule.description = value.text;
        } else if (name.text == u"choices") {
            rule.choices = m_values.texts(value);
            if (value.kind != FieldNode::Kind::List)
                complain(Kind::ChoicesAreNoList, value);
        } else if (name.text == u"required") {
            const std::optional<bool> isRequired = booleanOfWord(value.text);
            if (!isRequired)
                complain(Kind::RequiredIsNoSwitch, value);
            rule.isRequired = isRequired.value_or(false);
        } else if (name.text == u"default") {
            const Result<QVariant> start = m_values.value(value);
            if (start)
                rule.startValue = *start;
            else
                rules.mistakes.append(
                    {Kind::BadDefault, value.line, {}, fieldProblem(start.error())});
        } else {
            complain(Kind::UnknownWord, name, name.text);
        }
    }

    void readType(const FieldNode &value, FieldRule &rule)
    {
        rule.type = typeOfName(value.text);
        if (!rule.type)
            complain(Kind::NoType, value, value.text);
    }

    FieldValues m_values;
};

} // namespace

const FieldRule *BlogRules::rule(const QString &key) const
{
    const auto found = std::ranges::find(fields, key, &FieldRule::key);
    return found == fields.end() ? nullptr : &*found;
}

QString rulesFileName()
{
    return u".byline.yml"_s;
}

BlogRules parseBlogRules(const QString &text)
{
    const Result<YamlDocument> document = readYaml(text);
    if (document)
        return RulesReader(document->root).rules;
    const Error &error = document.error();
    return {{}, {{RuleMistake::Kind::NotYaml, error.line, {}, fieldProblem(error)}}};
}

BlogRules readBlogRules(const QString &siteRoot)
{
    const QString path = QDir(siteRoot).filePath(rulesFileName());
    QFile file(path);
    if (siteRoot.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.read(YamlLimits::Bytes + 1));
    text.replace(u"\r\n"_s, u"\n"_s);
    return parseBlogRules(text);
}

} // namespace app
