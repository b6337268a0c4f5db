// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/blogfields.h"

#include "app/blog/postdate.h"
#include "app/fields/generatorfields.h"
#include "app/fields/typedvalue.h"
#include "app/frontmatter/datetext.h"
#include "app/text/textedit.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// A key that so many of the blog's posts have is usual there.
constexpr double UsualShare = 0.5;
constexpr int FewestPosts = 4;
constexpr qsizetype MostChoices = 20;

/// The folder whose posts are the blog's: a post folder holds one, its neighbours lie beside it.
QString postsFolder(const PostPlace &place)
{
    if (!place.siteRoot.isEmpty() || place.file.isEmpty())
        return place.siteRoot;
    const QFileInfo file(place.file);
    return file.completeBaseName() == u"index" ? QFileInfo(file.path()).path() : file.path();
}

QStringList choicesOf(const BlogFields &blog, const QString &key)
{
    const FieldRule *rule = blog.rules.rule(key);
    if (rule != nullptr && !rule->choices.isEmpty())
        return rule->choices;
    const std::optional<KnownField> known = knownField(blog.site.generator, key);
    if (known && !known->choices.isEmpty())
        return known->choices;
    QStringList choices;
    const KeyUse use = blog.uses.use(key);
    for (const TextCount &count : use.texts)
        choices.append(count.text);
    return choices.mid(0, MostChoices);
}

/// What is known of the key besides the value, the strongest first.
std::array<std::optional<FieldType>, 3> typesOfKey(const BlogFields &blog, const QString &key)
{
    const FieldRule *rule = blog.rules.rule(key);
    const std::optional<KnownField> known = knownField(blog.site.generator, key);
    std::optional<FieldType> usedType = blog.uses.type(key);
    // A line that the posts fill with a few words is a choice among them.
    const bool isRefined = known && known->type == FieldType::Line && usedType == FieldType::Choice
        && key != u"title";
    return {rule == nullptr ? std::nullopt : rule->type,
            isRefined   ? usedType
                : known ? std::optional(known->type)
                        : std::nullopt,
            usedType};
}

FieldSpec specWithoutType(const BlogFields &blog, const QString &key)
{
    FieldSpec spec;
    spec.key = key;
    if (const FieldRule *rule = blog.rules.rule(key)) {
        spec.label = rule->label;
        spec.description = rule->description;
        spec.isRequired = rule->isRequired;
    }
    return spec;
}

class KeyList final
{
public:
    explicit KeyList(const QStringList &present)
        : m_present(present)
    { }

    void add(const QString &key)
    {
        const bool isPathInGroup = key.contains(u'.');
        if (!isPathInGroup && !m_present.contains(key, Qt::CaseInsensitive)
            && !keys.contains(key, Qt::CaseInsensitive))
            keys.append(key);
    }

    QStringList keys;

private:
    const QStringList &m_present;
};

/// The text of `key` in some post of the blog; that of most posts' style is not looked for, as
/// dates differ in nearly all of them.
QString exampleDate(const BlogFields &blog, const QString &key)
{
    QHash<QString, QPair<int, QString>> shapes;
    const KeyUse use = blog.uses.use(key);
    for (const TextCount &count : use.texts) {
        const std::optional<WrittenDate> date = writtenDate(count.text);
        if (!date || !date->isWhole || !date->isValid())
            continue;
        QString shape = count.text;
        std::ranges::replace_if(
            shape, [](QChar c) { return c.isDigit(); }, u'9');
        auto &[posts, example] = shapes[shape];
        posts += count.posts;
        example = count.text;
    }
    const auto most = std::ranges::max_element(
        shapes, {}, [](const QPair<int, QString> &shape) { return shape.first; });
    return most == shapes.end() ? QString() : most->second;
}

QString emptyFrontMatter(FrontMatterFormat format)
{
    switch (format) {
    case FrontMatterFormat::Yaml:
        return u"---\n---\n"_s;
    case FrontMatterFormat::Toml:
        return u"+++\n+++\n"_s;
    case FrontMatterFormat::Json:
        return u"{\n}\n"_s;
    case FrontMatterFormat::Other:
        break;
    }
    return {};
}

/// The fields that no post of the blog goes without.
QStringList startKeys(const BlogFields &blog)
{
    QStringList keys = usualFields(blog.site.generator).mid(0, 1);
    if (blog.site.generator != Generator::None)
        keys.append(usualFields(blog.site.generator).at(1));
    for (const FieldRule &rule : blog.rules.fields) {
        if (rule.isRequired && !rule.key.contains(u'.') && !keys.contains(rule.key))
            keys.append(rule.key);
    }
    for (const FieldDefault &given : blog.defaults) {
        if (given.kind == FieldDefault::Kind::Proposed && !keys.contains(given.key))
            keys.append(given.key);
    }
    return keys;
}

/// The text of the first heading, where the post begins with one.
QString titleOf(const QString &postText)
{
    static const QRegularExpression heading(u"^\\s*#{1,2}[ \\t]+(.+?)[ \\t#]*(?:\\n|$)"_s);
    return heading.match(postText).captured(1);
}

} // namespace

QList<FieldDefault> givenFields(const BlogFields &blog, const QList<Field> &own)
{
    const Generator generator = blog.site.generator;
    const bool mergesMaps = generator == Generator::Jekyll || generator == Generator::Eleventy;
    const Qt::CaseSensitivity cases
        = generator == Generator::Hugo ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto isSaid = [&](const FieldDefault &given) {
        const QStringList path = given.key.split(u'.');
        const auto field = std::ranges::find_if(own, [&](const Field &one) {
            return one.key.compare(given.key, cases) == 0
                || one.key.compare(path.first(), cases) == 0;
        });
        if (field == own.end())
            return false;
        QVariant value = field->value;
        for (const QString &key : path.sliced(1)) {
            const QVariantMap map = value.toMap();
            if (mergesMaps && given.kind == FieldDefault::Kind::Applied
                && value.typeId() == QMetaType::QVariantMap && !map.contains(key))
                return false;
            value = map.value(key);
        }
        return true;
    };
    QList<FieldDefault> fields;
    for (const FieldDefault &given : blog.defaults) {
        const bool canBeShown
            = given.value.isValid() && given.value.typeId() != QMetaType::QVariantMap;
        if (canBeShown && !isSaid(given))
            fields.append(given);
    }
    return fields;
}

const FieldDefault *BlogFields::fieldDefault(const QString &key) const
{
    const auto found = std::ranges::find(defaults, key, &FieldDefault::key);
    return found == defaults.end() ? nullptr : &*found;
}

DateRules BlogFields::dateRules(const QDateTime &now) const
{
    return {site.generator, config.zone, config.namesZone, config.publishesFuture, now};
}

BlogFields readBlogFields(const PostPlace &place, BlogFieldsCache &cache,
                          const std::function<bool()> &isCancelled)
{
    BlogFields blog;
    blog.site = findSite(place.file.isEmpty() ? place.siteRoot : place.file);
    blog.config = readSiteConfig(blog.site);
    blog.rules = readBlogRules(blog.site.root);
    blog.defaults = readFieldDefaults(blog.site, blog.config, place.file);
    const QString folder = postsFolder(place);
    if (folder.isEmpty())
        return blog;
    if (cache.folder != folder)
        cache = {folder, {}};
    FieldIndex index = readFieldIndex(folder, blog.site.generator, cache.index, isCancelled);
    blog.uses = FieldUses(index, place.file);
    if (!isCancelled || !isCancelled())
        cache.index = std::move(index);
    return blog;
}

FieldSpec fieldSpec(const BlogFields &blog, const Field &field)
{
    FieldSpec spec = specWithoutType(blog, field.key);
    const bool isEmpty = !field.value.isValid()
        || (field.texts.value(0).isEmpty() && field.value.typeId() == QMetaType::QString);
    spec.type = typeOfValue(field);
    // Booleans, numbers and maps are what they are, unless the blog's own rules say otherwise.
    const auto types = typesOfKey(blog, field.key);
    for (const std::optional<FieldType> &type : types) {
        const bool fits = type && (isEmpty || canHold(*type, field));
        if (fits && *type != FieldType::Raw) {
            spec.type = *type;
            break;
        }
    }
    if (isEmpty && spec.type == FieldType::Group)
        spec.type = FieldType::Raw;
    if (types[0] == FieldType::Raw)
        spec.type = FieldType::Raw;
    if (spec.type == FieldType::Choice)
        spec.choices = choicesOf(blog, field.key);
    return spec;
}

FieldSpec fieldSpec(const BlogFields &blog, const QString &key)
{
    FieldSpec spec = specWithoutType(blog, key);
    for (const std::optional<FieldType> &type : typesOfKey(blog, key)) {
        if (type) {
            spec.type = *type;
            break;
        }
    }
    if (spec.type == FieldType::Choice)
        spec.choices = choicesOf(blog, key);
    return spec;
}

QStringList missingFields(const BlogFields &blog, const QStringList &present)
{
    KeyList missing(present);
    for (const FieldRule &rule : blog.rules.fields) {
        if (rule.isRequired)
            missing.add(rule.key);
    }
    for (const FieldRule &rule : blog.rules.fields)
        missing.add(rule.key);
    for (const FieldDefault &given : blog.defaults)
        missing.add(given.key);
    // A blog with posts of its own knows better than its generator what is usual there.
    const bool hasHabits = blog.uses.posts() >= FewestPosts;
    const QStringList usual = usualFields(blog.site.generator);
    for (const QString &key : usual) {
        const bool isBasic = usual.indexOf(key) < 2;
        if (!hasHabits || isBasic || blog.uses.use(key).posts > 0)
            missing.add(key);
    }
    const QStringList used = hasHabits ? blog.uses.keys() : QStringList();
    for (const QString &key : used) {
        if (blog.uses.use(key).posts >= UsualShare * blog.uses.posts())
            missing.add(key);
    }
    return missing.keys;
}

QStringList furtherFields(const BlogFields &blog, const QStringList &present)
{
    KeyList further(present);
    for (const QString &key : blog.uses.keys())
        further.add(key);
    for (const QString &key : usualFields(blog.site.generator))
        further.add(key);
    return further.keys;
}

QVariant startValue(const BlogFields &blog, const FieldSpec &spec, FrontMatterFormat format,
                    const QDateTime &now)
{
    if (const FieldRule *rule = blog.rules.rule(spec.key); rule && rule->startValue.isValid())
        return rule->startValue;
    const FieldDefault *given = blog.fieldDefault(spec.key);
    const bool isGiven = given != nullptr && given->value.isValid()
        && given->value.typeId() != QMetaType::QVariantMap;
    if (isGiven)
        return given->value;
    switch (spec.type) {
    case FieldType::Date:
        return typedValue(newDate(blog, spec.key, now), FieldType::Date, {}, format);
    case FieldType::YesNo:
        // Adding `published` is done to say no: without it a post is.
        return spec.key.compare(u"published", Qt::CaseInsensitive) != 0;
    case FieldType::Tags:
    case FieldType::List:
        return QStringList();
    case FieldType::Number:
        return format == FrontMatterFormat::Yaml ? QVariant() : QVariant(0);
    default:
        // Only YAML can leave a value out.
        return format == FrontMatterFormat::Yaml ? QVariant() : QVariant(QString());
    }
}

QString newDate(const BlogFields &blog, const QString &key, const QDateTime &now)
{
    const QDateTime there = now.toTimeZone(blog.config.zone);
    for (const QString &example : {exampleDate(blog, key), exampleDate(blog, u"date"_s)}) {
        const QString text = withMoment(example, there);
        const DateReading read = readDate(key, text, DateQuotes::None, blog.dateRules({}));
        if (!example.isEmpty() && read.trouble == DateTrouble::None)
            return text;
    }
    return newPostDate(there, blog.site.generator);
}

FrontMatterFormat usualFormat(const BlogFields &blog)
{
    const FrontMatterFormat own = blog.site.generator == Generator::Zola ? FrontMatterFormat::Toml
                                                                         : FrontMatterFormat::Yaml;
    return blog.uses.format().value_or(own);
}

Result<QString> withFrontMatter(const QString &postText, FrontMatterFormat format,
                                const BlogFields &blog, const QDateTime &now)
{
    QString text = emptyFrontMatter(format);
    for (const QString &key : startKeys(blog)) {
        const FieldSpec spec = fieldSpec(blog, key);
        const bool isTitle = key.compare(u"title", Qt::CaseInsensitive) == 0;
        const QString title = isTitle ? titleOf(postText) : QString();
        const QVariant value
            = title.isEmpty() ? startValue(blog, spec, format, now) : QVariant(title);
        const Result<TextEdit> edit = setField(text, key, value);
        if (!edit)
            return edit.error();
        text = applied(text, {*edit});
    }
    const bool isApart = postText.isEmpty() || postText.startsWith(u'\n');
    return text + (isApart ? QString() : u"\n"_s) + postText;
}

} // namespace app
