// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QVariant;

namespace app {

struct Error;
class SettingsFile;

Q_NAMESPACE

enum class ColorScheme { System, Light, Dark };
Q_ENUM_NS(ColorScheme)
enum class ViewMode { Write, Split, Read };
Q_ENUM_NS(ViewMode)

/// What the user chose, kept between sessions. What a setter is given counts at once and is on the
/// disk a moment later; it signals on change only.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Kept in the user's configuration folder.
    explicit Settings(QObject *parent = nullptr);
    /// Kept in the INI file `path`.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);

    [[nodiscard]] ViewMode viewMode() const;
    void setViewMode(ViewMode mode);

    /// Empty for the built-in choice.
    [[nodiscard]] QString editorFontFamily() const;
    void setEditorFontFamily(const QString &family);
    /// In points, 6 to 48.
    [[nodiscard]] int editorFontSize() const;
    void setEditorFontSize(int points);

    [[nodiscard]] bool showsLineNumbers() const;
    void setShowsLineNumbers(bool shows);
    [[nodiscard]] bool wrapsLines() const;
    void setWrapsLines(bool wraps);

    /// Language of the interface, "ko" or "en"; empty follows the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Newest first, at most 10, absolute paths.
    [[nodiscard]] QStringList recentPosts() const;
    void addRecentPost(const QString &path);

    /// Where writing went on when the editor was closed; an empty path where nothing was open.
    [[nodiscard]] QString lastPost() const;
    void setLastPost(const QString &path);
    /// 1-based.
    [[nodiscard]] int lastLine() const;
    void setLastLine(int line);

    /// The blog whose posts are listed; empty where none was chosen.
    [[nodiscard]] QString blogFolder() const;
    void setBlogFolder(const QString &folder);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

Q_SIGNALS:
    void colorSchemeChanged(app::ColorScheme scheme);
    void editorFontChanged();
    void showsLineNumbersChanged(bool shows);
    void wrapsLinesChanged(bool wraps);
    void recentPostsChanged();
    void blogFolderChanged(const QString &folder);
    /// What was chosen could not be written; the next change tries again.
    void storingFailed(const app::Error &error);

private:
    /// True where the value was another one.
    bool store(const QString &key, const QVariant &value);

    std::unique_ptr<SettingsFile> m_store;
};

} // namespace app
