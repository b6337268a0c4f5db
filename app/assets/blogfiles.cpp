// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/blogfiles.h"

#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace app {
namespace {

// A post outside of any blog may lie in a download folder.
constexpr int LooseDepth = 3;
constexpr int MaximumLinks = 200;

QStringView suffixOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QStringView() : name.sliced(dot + 1);
}

bool isOneOf(QStringView suffix, const QStringList &known)
{
    return known.contains(suffix, Qt::CaseInsensitive);
}

/// Files that can't name an image: of other media, archives, fonts, programs.
bool isBinary(QStringView name)
{
    static const QStringList suffixes
        = QStringLiteral("pdf zip gz bz2 xz zst 7z rar tar jar mp3 m4a ogg oga "
                         "opus wav flac mp4 m4v webm mov avi mkv woff woff2 ttf "
                         "otf eot psd ai sketch fig xcf blend doc docx xls xlsx "
                         "ppt pptx odt ods odp db sqlite so o a dll exe wasm pyc "
                         "class bin dat iso map lock log swp tmp")
              .split(u' ');
    return isOneOf(suffixOf(name), suffixes);
}

bool mayBeText(QStringView name)
{
    // An SVG is an image that may show others.
    return (!hasImageSuffix(name) || name.endsWith(u".svg", Qt::CaseInsensitive))
        && !isBinary(name);
}

bool hasAny(const QDir &folder, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) { return folder.exists(name); });
}

/// `public` is what Hugo, Zola, Hexo and Gatsby write, and what Astro and others copy from.
bool writesPublic(const QString &root)
{
    static const QStringList marks = QStringLiteral("hugo.toml hugo.yaml hugo.json config.toml "
                                                    "config.yaml config/_default zola.toml "
                                                    "source/_posts gatsby-config.js "
                                                    "gatsby-config.ts gatsby-config.mjs")
                                         .split(u' ');
    return hasAny(QDir(root), marks);
}

class SourceFolders final
{
public:
    explicit SourceFolders(const QString &root)
        : m_writesPublic(writesPublic(root))
    { }

    [[nodiscard]] bool contains(QStringView name, QStringView path) const
    {
        static const QStringList made{QStringLiteral("_site"), QStringLiteral("node_modules"),
                                      QStringLiteral("__pycache__"), QStringLiteral("vendor")};
        static const QStringList madeAtTop{QStringLiteral("dist"), QStringLiteral("resources/_gen"),
                                           QStringLiteral("output"), QStringLiteral(".cache")};
        if (name.startsWith(u'.') && name != u".vuepress" && name != u".vitepress")
            return false;
        if (path == u"_originals") // What importImageFile() keeps.
            return false;
        if (made.contains(name) || madeAtTop.contains(path))
            return false;
        return path != u"public" || !m_writesPublic;
    }

private:
    bool m_writesPublic;
};

/// Themes come from elsewhere: what lies in them is not the blog's.
bool isThemes(const QString &path, const QString &root)
{
    return isWithin(path, root + QStringLiteral("/themes"));
}

class Search final
{
public:
    explicit Search(const PostPlace &place)
        : m_root(canonicalPath(blogFolder(place)))
        , m_source(m_root)
        , m_depth(place.siteRoot.isEmpty() ? LooseDepth : WalkRules().maximumDepth)
    { }

    BlogFiles find()
    {
        if (m_root.isEmpty())
            return {};
        QStringList links = walk(m_root);
        // Each link once, also where links lead in a circle.
        for (int count = 0; !links.isEmpty(); ++count) {
            if (count == MaximumLinks) {
                m_files.unreadable += links;
                break;
            }
            links += follow(links.takeFirst());
        }
        return m_files;
    }

private:
    QStringList walk(const QString &folder)
    {
        WalkRules rules;
        rules.maximumDepth = m_depth;
        rules.entersFolder = [this](QStringView name, QStringView path) {
            return m_source.contains(name, path);
        };
        rules.takesFile = [](QStringView name) {
            return mayBeText(name) || hasImageSuffix(name);
        };
        const FolderWalk found = walkFolder(folder, rules);
        m_files.unreadable += found.unreadable;
        for (const WalkedFile &file : found.files)
            add(file, folder);
        return found.links;
    }

    void add(const WalkedFile &file, const QString &folder)
    {
        const QStringView name = QStringView(file.path).sliced(file.path.lastIndexOf(u'/') + 1);
        const bool isOwn = folder == m_root && !isThemes(file.path, m_root);
        if (isOwn && hasImageSuffix(name))
            m_files.images.append(file);
        if (mayBeText(name))
            m_files.texts.append(file);
    }

    QStringList follow(const QString &link)
    {
        const QFileInfo target(QFileInfo(link).canonicalFilePath());
        // One that leads nowhere has nothing to read; one into the blog is read there.
        if (target.filePath().isEmpty() || isWithin(target.filePath(), m_root)
            || m_followed.contains(target.filePath()))
            return {};
        m_followed.insert(target.filePath());
        const QString name = QFileInfo(link).fileName();
        if (target.isDir())
            return m_source.contains(name, name) ? walk(target.filePath()) : QStringList();
        if (target.isFile() && mayBeText(target.fileName())) {
            const qint64 modified = target.lastModified().toMSecsSinceEpoch() * 1'000'000;
            m_files.texts.append({target.filePath(), {target.size(), modified, 0}});
        }
        return {};
    }

    QString m_root;
    SourceFolders m_source;
    int m_depth;
    QSet<QString> m_followed;
    BlogFiles m_files;
};

} // namespace

TextKind textKind(QStringView fileName)
{
    static const QStringList markdown
        = QStringLiteral("md markdown mdown mkd mkdn mdx qmd rmd").split(u' ');
    static const QStringList html
        = QStringLiteral("html htm xhtml njk liquid hbs ejs pug twig jinja jinja2 j2 xml svg vue "
                         "astro svelte js mjs cjs ts jsx tsx php erb haml slim webmanifest")
              .split(u' ');
    static const QStringList style = QStringLiteral("css scss sass less styl").split(u' ');
    static const QStringList data = QStringLiteral("yml yaml toml json json5 csv tsv").split(u' ');
    const QStringView suffix = suffixOf(fileName);
    if (isOneOf(suffix, markdown))
        return TextKind::Markdown;
    if (isOneOf(suffix, html))
        return TextKind::Html;
    if (isOneOf(suffix, style))
        return TextKind::Style;
    return isOneOf(suffix, data) ? TextKind::Data : TextKind::Other;
}

BlogFiles findBlogFiles(const PostPlace &place)
{
    return Search(place).find();
}

QString blogFolder(const PostPlace &place)
{
    return place.siteRoot.isEmpty() ? place.folder() : QDir::cleanPath(place.siteRoot);
}

} // namespace app
