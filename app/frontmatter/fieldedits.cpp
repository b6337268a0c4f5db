// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/fieldedits.h"

#include "app/frontmatter/conventions.h"
#include "app/frontmatter/entries.h"
#include "app/frontmatter/jsonedits.h"
#include "app/frontmatter/tomledits.h"
#include "app/frontmatter/yamledits.h"

namespace app {

using namespace Qt::StringLiterals;

EditWays FieldEdits::addInFlow(const FieldNode &map, const QStringList &keys,
                               const QVariant &value) const
{
    ValuePlace place = conventions(root(), format());
    place.isInFlow = true;
    const QString usual = format() == FrontMatterFormat::Toml ? u" = "_s : u": "_s;
    const QString colon = colonOf(text(), map, usual);
    QString source = entrySource(keys.last(), newValue(value, place), colon, place);
    for (qsizetype i = keys.size() - 2; i >= 0; --i)
        source = entrySource(keys.at(i), u'{' + source + u'}', colon, place);
    return {insertedInFlow(text(), map, entryCount(map), source)};
}

Error FieldEdits::sharesLine(int line)
{
    return fieldError(FieldProblem::SharesLine, line, u"this entry shares its line with others"_s);
}

std::unique_ptr<FieldEdits> fieldEdits(const EditedPost &post)
{
    switch (post.span.format) {
    case FrontMatterFormat::Yaml:
        return std::make_unique<YamlEdits>(post);
    case FrontMatterFormat::Toml:
        return std::make_unique<TomlEdits>(post);
    case FrontMatterFormat::Json:
    case FrontMatterFormat::Other: // Reading it failed before.
        break;
    }
    return std::make_unique<JsonEdits>(post);
}

Error standsForOther(int line)
{
    return fieldError(FieldProblem::StandsForOther, line,
                      u"an alias stands here: the value is another key's"_s);
}

std::pair<FieldPlace, int> deepestPlace(const FieldNode &root, const FieldPath &path)
{
    int depth = static_cast<int>(path.size()) - 1;
    for (; depth > 0; --depth) {
        if (const auto place = findPlace(root, path.first(depth)))
            return {*place, depth};
    }
    return {*findPlace(root, {}), 0};
}

} // namespace app
