// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace test {

/// A blog before and after something was done to its images. One file:
///
///     move assets/a.png assets/b.png      commands, one a line
///     image assets/a.png                  an image that is there before
///     -- _posts/post.md                   a text, up to the next mark
///     ++ _posts/post.md                   the same afterwards, where it is another one
struct BlogCase {
    QList<QStringList> commands; ///< First word and rest of each line.
    QMap<QString, QByteArray> before;
    QMap<QString, QByteArray> after; ///< All texts.

    /// The rest of the lines that begin with `word`.
    [[nodiscard]] QStringList all(const QString &word) const
    {
        QStringList found;
        for (const QStringList &command : commands) {
            if (command.first() == word)
                found.append(command.last());
        }
        return found;
    }
};

inline BlogCase readBlogCase(const QString &path)
{
    BlogCase result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    QByteArray *text = nullptr;
    QMap<QString, QByteArray> changed;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QString name = QString::fromUtf8(line.mid(3)).trimmed();
        if (line.startsWith("-- "))
            text = &result.before[name];
        else if (line.startsWith("++ "))
            text = &changed[name];
        else if (text)
            *text += line;
        else
            result.commands.append({QString::fromUtf8(line).section(u' ', 0, 0).trimmed(),
                                    QString::fromUtf8(line).section(u' ', 1).trimmed()});
    }
    result.after = result.before;
    result.after.insert(changed);
    return result;
}

/// A blog of a BlogCase on disk.
class CaseFolder final
{
public:
    explicit CaseFolder(const BlogCase &blog)
        : m_root(QFileInfo(m_folder.path()).canonicalFilePath())
    {
        for (const QString &image : blog.all(QStringLiteral("image")))
            write(image, pngBytes(image));
        for (auto text = blog.before.cbegin(); text != blog.before.cend(); ++text)
            write(text.key(), *text);
    }

    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(name));
    }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool has(const QString &name) const { return QFileInfo::exists(path(name)); }

    /// A picture of one pixel; another one for each name.
    static QByteArray pngBytes(const QString &name)
    {
        return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                                      "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
            + name.toUtf8();
    }

private:
    QTemporaryDir m_folder;
    QString m_root;
};

} // namespace test
