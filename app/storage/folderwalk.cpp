// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/folderwalk.h"

#include "app/storage/filedescriptor.h"

#include <QFile>

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace app {
namespace {

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

class Walker final
{
public:
    Walker(const QString &start, const WalkRules &rules)
        : m_start(start)
        , m_rules(rules)
    { }

    FolderWalk walk()
    {
        const int fd
            = ::open(QFile::encodeName(m_start).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        visit(Folder(fd < 0 ? nullptr : ::fdopendir(fd)), {}, 1);
        std::ranges::sort(m_found.files, {}, &WalkedFile::path);
        return m_found;
    }

private:
    void visit(const Folder &folder, const QString &path, int depth)
    {
        if (!folder) {
            m_found.unreadable.append(absolute(path));
            return;
        }
        while (const dirent *entry = ::readdir(folder.get())) {
            if (m_rules.isCancelled && m_rules.isCancelled())
                return;
            const QByteArrayView raw(entry->d_name);
            if (raw == "." || raw == "..")
                continue;
            const QString name = QFile::decodeName(raw.toByteArray());
            const QString inside = path.isEmpty() ? name : path + u'/' + name;
            take(::dirfd(folder.get()), *entry, name, inside, depth);
        }
    }

    void take(int folder, const dirent &entry, const QString &name, const QString &path, int depth)
    {
        unsigned char type = entry.d_type;
        struct stat found = {};
        // Not every file system tells the type along with the name.
        const bool isWanted = !m_rules.takesFile || m_rules.takesFile(name);
        if (type == DT_UNKNOWN || (type == DT_REG && isWanted)) {
            if (::fstatat(folder, entry.d_name, &found, AT_SYMLINK_NOFOLLOW) != 0)
                return;
            type = IFTODT(found.st_mode);
        }
        if (type == DT_LNK) {
            m_found.links.append(absolute(path));
        } else if (type == DT_REG && isWanted) {
            const qint64 modified = found.st_mtim.tv_sec * 1'000'000'000LL + found.st_mtim.tv_nsec;
            m_found.files.append({absolute(path), {found.st_size, modified, found.st_ino}});
        } else if (type == DT_DIR && depth < m_rules.maximumDepth
                   && (!m_rules.entersFolder || m_rules.entersFolder(name, path))) {
            const int fd
                = ::openat(folder, entry.d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            visit(Folder(fd < 0 ? nullptr : ::fdopendir(fd)), path, depth + 1);
        }
    }

    [[nodiscard]] QString absolute(const QString &path) const
    {
        return path.isEmpty() ? m_start : m_start + u'/' + path;
    }

    QString m_start;
    const WalkRules &m_rules;
    FolderWalk m_found;
};

} // namespace

FolderWalk walkFolder(const QString &folder, const WalkRules &rules)
{
    return Walker(folder, rules).walk();
}

} // namespace app
