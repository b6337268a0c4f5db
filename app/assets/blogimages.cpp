// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/blogimages.h"

#include "app/assets/imagelead.h"
#include "app/assets/namepattern.h"
#include "app/assets/pathmention.h"
#include "app/assets/rootedpath.h"
#include "app/assets/templatedoubts.h"
#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace app {
namespace {

using State = BlogImage::State;

QString nameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// Browsers and systems ask for these by their names alone.
bool isAskedForByName(const QString &path)
{
    static const QStringList starts{
        QStringLiteral("favicon"),    QStringLiteral("apple-touch-icon"),
        QStringLiteral("mstile"),     QStringLiteral("android-chrome"),
        QStringLiteral("safari-pin"), QStringLiteral("screenshot.")};
    const QString name = nameOf(path).toLower();
    return std::ranges::any_of(starts,
                               [&](const QString &start) { return name.startsWith(start); });
}

class Collector final
{
public:
    /// Both outlive this.
    Collector(const MentionIndex &index, const PostPlace &place,
              const std::function<bool()> &isCancelled)
        : m_index(index)
        , m_isCancelled(isCancelled)
        , m_siteRoot(place.siteRoot)
    {
        for (const WalkedFile &file : index.files().images) {
            m_byName[folded(nameOf(file.path))].append(m_images.size());
            const bool isAsked = isAskedForByName(file.path);
            m_images.append(
                {file.path, file.stamp, isAsked ? State::Doubtful : State::Unused, {}, {}});
        }
    }

    /// Nothing where that was cancelled.
    BlogImages collect()
    {
        findUses();
        markDuplicates();
        if (isCancelled())
            return {};
        for (BlogImage &image : m_images)
            std::ranges::sort(image.uses, {},
                              [](const BlogUse &use) { return std::pair(use.path, use.line); });
        return {m_images, m_index.unreadable()};
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    void findUses()
    {
        QHash<QString, QStringList> namesOfText;
        for (auto images = m_byName.cbegin(); images != m_byName.cend(); ++images) {
            const QString name = nameOf(m_images[images->first()].path);
            for (const QString &text : m_index.textsNaming(name))
                namesOfText[text].append(name);
        }
        for (auto text = namesOfText.cbegin(); text != namesOfText.cend(); ++text)
            readText(text.key(), *text);
        for (const QString &path : m_index.textsWithDoubts())
            readDoubts(path);
        for (const QString &path : m_index.foreignTexts())
            doubtForeignNames(path);
    }

    void readText(const QString &path, const QStringList &names)
    {
        if (isCancelled())
            return;
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return; // It is among the unreadable ones.
        const QString text = QString::fromUtf8(*bytes);
        for (const QString &name : names) {
            const auto mentions = pathMentions(text, textKind(nameOf(path)), name);
            for (const PathMention &mention : mentions)
                addMention(path, text, mention, m_byName.value(folded(name)));
        }
    }

    void addMention(const QString &path, const QString &text, const PathMention &mention,
                    const QList<qsizetype> &images)
    {
        const QString destination = destinationOf(mention, text);
        for (const qsizetype index : images) {
            BlogImage &image = m_images[index];
            using Kind = ImageLead::Kind;
            const Kind kind = leadOf(destination, {path, m_siteRoot}, image.path).kind;
            if (kind == Kind::Elsewhere)
                continue;
            const bool isUse = mention.isReference() && kind != Kind::Nowhere;
            note(image, isUse ? State::Used : State::Doubtful, {path, mention.line});
        }
    }

    static void note(BlogImage &image, State state, const BlogUse &use)
    {
        // What is certain replaces the doubts.
        if (state == State::Used && image.state != State::Used)
            image.uses.clear();
        else if (state == State::Doubtful && image.state == State::Used)
            return;
        image.state = state;
        image.uses.append(use);
    }

    void readDoubts(const QString &path)
    {
        if (isCancelled())
            return;
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return;
        const auto doubts = templateDoubts(QString::fromUtf8(*bytes), textKind(nameOf(path)));
        for (const TemplateDoubt &doubt : doubts) {
            for (BlogImage &image : m_images) {
                if (image.state != State::Used && doubt.covers(image.path))
                    note(image, State::Doubtful, {path, doubt.line});
            }
        }
    }

    /// In another encoding than UTF-8 only the names of plain letters can be found.
    void doubtForeignNames(const QString &path)
    {
        for (BlogImage &image : m_images) {
            const QString name = nameOf(image.path);
            const bool isPlain
                = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
            if (!isPlain && image.state == State::Unused)
                note(image, State::Doubtful, {path, 0});
        }
    }

    void markDuplicates()
    {
        QHash<qint64, QList<qsizetype>> bySize;
        for (qsizetype i = 0; i < m_images.size(); ++i)
            bySize[m_images[i].stamp.size].append(i);
        for (const QList<qsizetype> &alike : std::as_const(bySize)) {
            if (alike.size() > 1)
                markAmong(alike);
        }
    }

    void markAmong(QList<qsizetype> alike)
    {
        // The used ones are what others are duplicates of.
        std::ranges::stable_sort(alike, {}, [this](qsizetype i) { return m_images[i].state; });
        QHash<QByteArray, QString> known;
        for (const qsizetype index : std::as_const(alike)) {
            if (isCancelled())
                return;
            const Result<QByteArray> bytes = readFile(m_images[index].path);
            if (!bytes)
                continue;
            const QByteArray hash = contentHash(*bytes);
            if (known.contains(hash))
                m_images[index].duplicateOf = known.value(hash);
            else
                known.insert(hash, m_images[index].path);
        }
    }

    const MentionIndex &m_index;
    const std::function<bool()> &m_isCancelled;
    QString m_siteRoot;
    QList<BlogImage> m_images;
    QHash<QString, QList<qsizetype>> m_byName; ///< Folded name → indexes.
};

} // namespace

BlogImages findBlogImages(const MentionIndex &index, const PostPlace &place,
                          const std::function<bool()> &isCancelled)
{
    return Collector(index, place, isCancelled).collect();
}

QList<BlogUse> usesOfImage(const MentionIndex &index, const PostPlace &place, const QString &path)
{
    const QString image = canonicalPath(path);
    QList<BlogUse> uses;
    for (const QString &textPath : index.textsNaming(nameOf(image))) {
        const Result<QByteArray> bytes = readFile(textPath);
        if (!bytes)
            continue;
        const QString text = QString::fromUtf8(*bytes);
        for (const PathMention &mention :
             pathMentions(text, textKind(nameOf(textPath)), nameOf(image))) {
            const ImageLead lead
                = leadOf(destinationOf(mention, text), {textPath, place.siteRoot}, image);
            const bool isUse
                = lead.kind == ImageLead::Kind::Here || lead.kind == ImageLead::Kind::Assembled;
            if (isUse && mention.isReference())
                uses.append({textPath, mention.line});
        }
    }
    return uses;
}

} // namespace app
