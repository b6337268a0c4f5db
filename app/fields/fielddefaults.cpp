// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fielddefaults.h"

#include "app/fields/hugocascade.h"
#include "app/fields/jekylldefaults.h"
#include "app/frontmatter/frontmatter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MostBytes = 64 * 1024;

/// The defaults of one post, found file by file; what was found first stays.
class DefaultsReader final
{
public:
    DefaultsReader(const Site &site, const QString &postPath)
        : m_root(site.root)
        , m_path(m_root.relativeFilePath(postPath))
    { }

    [[nodiscard]] const QString &path() const { return m_path; }

    void add(const QVariantMap &values, FieldDefault::Kind kind, const QString &origin)
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            add({it.key(), it.value(), kind, origin});
    }
    /// `cascade` is that of a section or of the site, as `origin` has it.
    void addCascade(const QVariant &cascade, const QString &origin)
    {
        const QString inContent = m_path.section(u'/', 1);
        add(cascadeValues(cascade, inContent), FieldDefault::Kind::Applied, origin);
    }

    /// The front matter of an archetype, scaffold or section's page; false where there is no such
    /// file.
    bool addFrontMatter(const QString &name);
    void addCascades();
    void addFolderData();

    QList<FieldDefault> defaults;

private:
    /// The keys of a map are fields of their own, by their paths.
    void add(const FieldDefault &added)
    {
        const QVariantMap parts = added.value.toMap();
        const auto hasDot = [](const QString &key) {
            return key.contains(u'.');
        };
        if (!parts.isEmpty() && std::ranges::none_of(parts.keys(), hasDot)) {
            for (auto it = parts.begin(); it != parts.end(); ++it)
                add({added.key + u'.' + it.key(), it.value(), added.kind, added.origin});
            return;
        }
        if (std::ranges::find(defaults, added.key, &FieldDefault::key) == defaults.end())
            defaults.append(added);
    }

    /// The folders around the post, from its own to the root's, relative, `.` for the root.
    [[nodiscard]] QStringList folders() const
    {
        QStringList folders;
        QString folder = m_path;
        while (folder.contains(u'/')) {
            folder.truncate(folder.lastIndexOf(u'/'));
            folders.append(folder);
        }
        return folders + QStringList{u"."_s};
    }

    [[nodiscard]] QString textOf(const QString &name) const
    {
        QFile file(m_root.filePath(name));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.read(MostBytes));
        return text.replace(u"\r\n"_s, u"\n"_s);
    }

    QDir m_root;
    QString m_path;
};

/// What a template computes is not known before it runs; it also keeps YAML from being read.
QString withoutTemplates(QString text)
{
    static const QRegularExpression computed(
        u"(^\\s*[\\w-]+ *[:=] *)[^\\n]*\\{\\{[^\\n]*\\}\\}[^\\n]*"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression action(u"^[^\\S\\n]*\\{[{%][^\\n]*[%}]\\}[^\\S\\n]*$"_s,
                                           QRegularExpression::MultilineOption);
    const bool isToml = text.startsWith(u"+++");
    text.replace(computed, isToml ? u"\\1\"\""_s : u"\\1"_s);
    return text.replace(action, QString());
}

bool DefaultsReader::addFrontMatter(const QString &name)
{
    QString text = textOf(name);
    if (text.isEmpty())
        return false;
    // Hexo's scaffolds may leave the first line out.
    const bool isFenced
        = text.startsWith(u"---") || text.startsWith(u"+++") || text.startsWith(u'{');
    if (!isFenced)
        text.prepend(u"---\n"_s);
    const Result<FrontMatter> read = FrontMatter::read(withoutTemplates(text));
    if (!read)
        return true;
    for (const Field &field : read->fields()) {
        const bool isEmpty
            = field.value.typeId() == QMetaType::QString && field.value.toString().isEmpty();
        add({field.key, isEmpty ? QVariant() : field.value, FieldDefault::Kind::Proposed, name});
    }
    return true;
}

void DefaultsReader::addCascades()
{
    for (const QString &folder : folders()) {
        const QString name = QDir::cleanPath(folder + u"/_index.md"_s);
        const QString text = textOf(name);
        const Result<FrontMatter> read = FrontMatter::read(text);
        const Field *cascade = read ? read->field(u"cascade") : nullptr;
        if (cascade != nullptr)
            addCascade(cascade->value, name);
    }
}

void DefaultsReader::addFolderData()
{
    for (const QString &folder : folders()) {
        const QString base = QFileInfo(m_root.filePath(folder)).fileName();
        for (const QString &suffix : {u".11tydata.json"_s, u".json"_s}) {
            const QString name = QDir::cleanPath(folder + u'/' + base + suffix);
            const Result<QVariantMap> values = readConfigFile(m_root.filePath(name));
            if (values && folder != u".")
                add(*values, FieldDefault::Kind::Applied, name);
        }
    }
}

void addHugo(DefaultsReader &reader, const SiteConfig &config)
{
    reader.addCascades();
    reader.addCascade(config.values.value(u"cascade"_s), config.file);
    // `content/posts/2020/x.md` is in the section `posts`.
    const QStringList parts = reader.path().split(u'/');
    const QString section = parts.size() > 2 ? parts.at(1) : QString();
    const QStringList names{u"archetypes/%1.md"_s.arg(section),
                            u"archetypes/%1/index.md"_s.arg(section), u"archetypes/default.md"_s};
    std::ignore = std::ranges::any_of(
        names, [&reader](const QString &name) { return reader.addFrontMatter(name); });
}

} // namespace

QList<FieldDefault> readFieldDefaults(const Site &site, const SiteConfig &config,
                                      const QString &postPath)
{
    if (site.root.isEmpty() || postPath.isEmpty())
        return {};
    DefaultsReader reader(site, postPath);
    switch (site.generator) {
    case Generator::Jekyll:
        reader.add(jekyllDefaults(config.values, reader.path()), FieldDefault::Kind::Applied,
                   config.file);
        break;
    case Generator::Hugo:
        addHugo(reader, config);
        break;
    case Generator::Hexo: {
        const bool isDraft = reader.path().contains(u"_drafts/");
        if (!isDraft || !reader.addFrontMatter(u"scaffolds/draft.md"_s))
            reader.addFrontMatter(u"scaffolds/post.md"_s);
        break;
    }
    case Generator::Eleventy:
        reader.addFolderData();
        break;
    case Generator::None:
    case Generator::Astro:
    case Generator::Zola:
    case Generator::Pelican:
    case Generator::Gatsby:
        break;
    }
    return reader.defaults;
}

} // namespace app
