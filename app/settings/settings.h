// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageprocessing.h"
#include "app/settings/postviews.h"
#include "app/storage/thinning.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QVariant;

namespace app {

struct Error;
class SettingsFile;

Q_NAMESPACE

enum class ColorScheme { System, Light, Dark };
Q_ENUM_NS(ColorScheme)
enum class ViewMode { Write, Split, Read };
Q_ENUM_NS(ViewMode)
/// What the preview looks like where it is not dressed as the site.
enum class PreviewTheme { Byline, GitHub, Serif, Minimal };
Q_ENUM_NS(PreviewTheme)
/// How wide the preview's page is.
enum class PreviewWidth { Desktop, Tablet, Phone };
Q_ENUM_NS(PreviewWidth)

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

    [[nodiscard]] PreviewTheme previewTheme() const;
    void setPreviewTheme(PreviewTheme theme);
    /// Whether the preview is dressed as the blog's site where that has been built.
    [[nodiscard]] bool dressesAsSite() const;
    void setDressesAsSite(bool dresses);
    [[nodiscard]] PreviewWidth previewWidth() const;
    void setPreviewWidth(PreviewWidth width);
    // By the blog's folder; empty for posts outside of one.
    /// Path of the user's own style sheet for the preview; empty for none.
    [[nodiscard]] QString previewStyleSheet(const QString &blog) const;
    void setPreviewStyleSheet(const QString &blog, const QString &path);
    /// elementPath() of the element that holds the article in the pages of the blog's site; empty
    /// where it is found by itself.
    [[nodiscard]] QString articleElement(const QString &blog) const;
    void setArticleElement(const QString &blog, const QString &path);

    /// Empty for the built-in choice.
    [[nodiscard]] QString editorFontFamily() const;
    void setEditorFontFamily(const QString &family);
    /// In points, 6 to 48.
    [[nodiscard]] int editorFontSize() const;
    void setEditorFontSize(int points);

    /// In percent, 30 to 300.
    [[nodiscard]] int previewZoom() const;
    void setPreviewZoom(int percent);

    /// Whether images of other sites are loaded for `path`, the folder of a blog or the file of a
    /// post: false unless it was said. The places it was last said of are remembered, some hundred.
    [[nodiscard]] bool loadsRemoteImages(const QString &path) const;
    void setLoadsRemoteImages(const QString &path, bool loads);

    /// What happens to images that come into `blog`, a folder (or into posts outside of one, where
    /// empty). Some hundred blogs are remembered.
    [[nodiscard]] ImageOptions imageOptions(const QString &blog) const;
    void setImageOptions(const QString &blog, const ImageOptions &options);

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
    /// What was in view of the post `path` when it was open last; nothing where that is long ago.
    [[nodiscard]] std::optional<PostView> postView(const QString &path) const;
    void setPostView(const QString &path, const PostView &view);

    /// Whether a start goes on where the last one ended.
    [[nodiscard]] bool restoresSession() const;
    void setRestoresSession(bool restores);

    /// Whether each save leaves a version of the post.
    [[nodiscard]] bool keepsHistory() const;
    void setKeepsHistory(bool keeps);
    [[nodiscard]] VersionLimits historyLimits() const;
    void setHistoryLimits(const VersionLimits &limits);

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
    void previewZoomChanged(int percent);
    void showsLineNumbersChanged(bool shows);
    void wrapsLinesChanged(bool wraps);
    void recentPostsChanged();
    void historyChanged();
    void blogFolderChanged(const QString &folder);
    /// What was chosen could not be written; the next change tries again.
    void storingFailed(const app::Error &error);

private:
    /// True where the value was another one.
    bool store(const QString &key, const QVariant &value);

    std::unique_ptr<SettingsFile> m_store;
};

} // namespace app
