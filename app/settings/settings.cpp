// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include "app/assets/imageoptionwords.h"
#include "app/settings/settingsfile.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

namespace app {
namespace {

constexpr int MaximumRecentPosts = 10;
constexpr int SmallestFont = 6;
constexpr int LargestFont = 48;
constexpr int DefaultFont = 12;
constexpr int SmallestZoom = 30;
constexpr int LargestZoom = 300;
constexpr int NaturalZoom = 100;
constexpr int PlaceCount = 300;

const QString colorSchemeKey = QStringLiteral("window/colorScheme");
const QString viewModeKey = QStringLiteral("window/viewMode");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString languageKey = QStringLiteral("window/language");
const QString previewThemeKey = QStringLiteral("preview/theme");
const QString dressesAsSiteKey = QStringLiteral("preview/asSite");
const QString previewWidthKey = QStringLiteral("preview/width");
const QString fontFamilyKey = QStringLiteral("editor/fontFamily");
const QString fontSizeKey = QStringLiteral("editor/fontSize");
const QString lineNumbersKey = QStringLiteral("editor/lineNumbers");
const QString wrapKey = QStringLiteral("editor/wrap");
const QString previewZoomKey = QStringLiteral("preview/zoom");
const QString imageOptionsKey = QStringLiteral("images/onTheirWayIn");
const QString remoteImagesKey = QStringLiteral("preview/remoteImages");
const QString recentKey = QStringLiteral("session/recentPosts");
const QString lastPostKey = QStringLiteral("session/lastPost");
const QString postViewsKey = QStringLiteral("session/views");
const QString restoresSessionKey = QStringLiteral("session/restore");
const QString keepsHistoryKey = QStringLiteral("history/keep");
const QString historyDaysKey = QStringLiteral("history/days");
const QString historyMegabytesKey = QStringLiteral("history/megabytes");
const QString blogFolderKey = QStringLiteral("session/blogFolder");

/// A key of its own for each blog; `/` in it would make groups.
QString blogKey(const char *name, const QString &blog)
{
    return QStringLiteral("blogs/%1_%2")
        .arg(QLatin1StringView(name),
             QString::fromLatin1(blog.toUtf8().toBase64(QByteArray::Base64UrlEncoding
                                                        | QByteArray::OmitTrailingEquals)));
}

// Stored by name, so that the file can be read and survives a reordering of the enumerators.
template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <typename Enum>
Enum fromName(const QVariant &name, Enum fallback)
{
    bool isKnown = false;
    const int value
        = QMetaEnum::fromType<Enum>().keyToValue(name.toString().toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Enum>(value) : fallback;
}

} // namespace

Settings::Settings(QObject *parent)
    : Settings(QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("byline"),
                         QStringLiteral("byline"))
                   .fileName(),
               parent)
{ }

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<SettingsFile>(path))
{
    connect(m_store.get(), &SettingsFile::failed, this, &Settings::storingFailed);
}

Settings::~Settings() = default;

ColorScheme Settings::colorScheme() const
{
    return fromName(m_store->value(colorSchemeKey), ColorScheme::System);
}

void Settings::setColorScheme(ColorScheme scheme)
{
    if (scheme != colorScheme() && store(colorSchemeKey, nameOf(scheme)))
        Q_EMIT colorSchemeChanged(scheme);
}

ViewMode Settings::viewMode() const
{
    return fromName(m_store->value(viewModeKey), ViewMode::Split);
}

void Settings::setViewMode(ViewMode mode)
{
    store(viewModeKey, nameOf(mode));
}

PreviewTheme Settings::previewTheme() const
{
    return fromName(m_store->value(previewThemeKey), PreviewTheme::Byline);
}

void Settings::setPreviewTheme(PreviewTheme theme)
{
    store(previewThemeKey, nameOf(theme));
}

bool Settings::dressesAsSite() const
{
    return m_store->value(dressesAsSiteKey, false).toBool();
}

void Settings::setDressesAsSite(bool dresses)
{
    store(dressesAsSiteKey, dresses);
}

PreviewWidth Settings::previewWidth() const
{
    return fromName(m_store->value(previewWidthKey), PreviewWidth::Desktop);
}

void Settings::setPreviewWidth(PreviewWidth width)
{
    store(previewWidthKey, nameOf(width));
}

QString Settings::previewStyleSheet(const QString &blog) const
{
    return m_store->value(blogKey("style", blog)).toString();
}

void Settings::setPreviewStyleSheet(const QString &blog, const QString &path)
{
    store(blogKey("style", blog), path);
}

QString Settings::articleElement(const QString &blog) const
{
    return m_store->value(blogKey("article", blog)).toString();
}

void Settings::setArticleElement(const QString &blog, const QString &path)
{
    store(blogKey("article", blog), path);
}

QString Settings::editorFontFamily() const
{
    return m_store->value(fontFamilyKey).toString();
}

void Settings::setEditorFontFamily(const QString &family)
{
    if (family != editorFontFamily() && store(fontFamilyKey, family))
        Q_EMIT editorFontChanged();
}

int Settings::editorFontSize() const
{
    bool isNumber = false;
    const int points = m_store->value(fontSizeKey).toInt(&isNumber);
    return isNumber ? std::clamp(points, SmallestFont, LargestFont) : DefaultFont;
}

void Settings::setEditorFontSize(int points)
{
    points = std::clamp(points, SmallestFont, LargestFont);
    if (points != editorFontSize() && store(fontSizeKey, points))
        Q_EMIT editorFontChanged();
}

int Settings::previewZoom() const
{
    bool isNumber = false;
    const int percent = m_store->value(previewZoomKey).toInt(&isNumber);
    return isNumber ? std::clamp(percent, SmallestZoom, LargestZoom) : NaturalZoom;
}

void Settings::setPreviewZoom(int percent)
{
    percent = std::clamp(percent, SmallestZoom, LargestZoom);
    if (percent != previewZoom() && store(previewZoomKey, percent))
        Q_EMIT previewZoomChanged(percent);
}

bool Settings::loadsRemoteImages(const QString &path) const
{
    return !path.isEmpty() && m_store->value(remoteImagesKey).toStringList().contains(path);
}

void Settings::setLoadsRemoteImages(const QString &path, bool loads)
{
    if (path.isEmpty() || loads == loadsRemoteImages(path))
        return;
    QStringList paths = m_store->value(remoteImagesKey).toStringList();
    paths.removeAll(path);
    if (loads)
        paths.prepend(path);
    store(remoteImagesKey, paths.mid(0, PlaceCount));
}

ImageOptions Settings::imageOptions(const QString &blog) const
{
    const QStringList lines = m_store->value(imageOptionsKey).toStringList();
    for (const QString &line : lines) {
        if (line.section(u'\t', 1) == blog)
            return imageOptionsOf(line.section(u'\t', 0, 0));
    }
    return {};
}

void Settings::setImageOptions(const QString &blog, const ImageOptions &options)
{
    if (options == imageOptions(blog))
        return;
    QStringList lines = m_store->value(imageOptionsKey).toStringList();
    lines.removeIf([&](const QString &line) { return line.section(u'\t', 1) == blog; });
    if (const QString words = wordsOf(options); !words.isEmpty())
        lines.prepend(words + u'\t' + blog);
    store(imageOptionsKey, lines.mid(0, PlaceCount));
}

bool Settings::showsLineNumbers() const
{
    return m_store->value(lineNumbersKey, false).toBool();
}

void Settings::setShowsLineNumbers(bool shows)
{
    if (shows != showsLineNumbers() && store(lineNumbersKey, shows))
        Q_EMIT showsLineNumbersChanged(shows);
}

bool Settings::wrapsLines() const
{
    return m_store->value(wrapKey, true).toBool();
}

void Settings::setWrapsLines(bool wraps)
{
    if (wraps != wrapsLines() && store(wrapKey, wraps))
        Q_EMIT wrapsLinesChanged(wraps);
}

QString Settings::language() const
{
    return m_store->value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    store(languageKey, language);
}

QStringList Settings::recentPosts() const
{
    return m_store->value(recentKey).toStringList();
}

void Settings::addRecentPost(const QString &path)
{
    if (path.isEmpty())
        return;
    QStringList recent = recentPosts();
    recent.removeAll(path);
    recent.prepend(path);
    if (store(recentKey, recent.mid(0, MaximumRecentPosts)))
        Q_EMIT recentPostsChanged();
}

QString Settings::lastPost() const
{
    return m_store->value(lastPostKey).toString();
}

void Settings::setLastPost(const QString &path)
{
    store(lastPostKey, path);
}

std::optional<PostView> Settings::postView(const QString &path) const
{
    return PostViews(m_store->value(postViewsKey).toStringList()).of(path);
}

void Settings::setPostView(const QString &path, const PostView &view)
{
    if (path.isEmpty() || postView(path) == view)
        return;
    PostViews views(m_store->value(postViewsKey).toStringList());
    views.note(path, view);
    store(postViewsKey, views.lines());
}

bool Settings::restoresSession() const
{
    return m_store->value(restoresSessionKey, true).toBool();
}

void Settings::setRestoresSession(bool restores)
{
    store(restoresSessionKey, restores);
}

bool Settings::keepsHistory() const
{
    return m_store->value(keepsHistoryKey, true).toBool();
}

void Settings::setKeepsHistory(bool keeps)
{
    if (keeps != keepsHistory() && store(keepsHistoryKey, keeps))
        Q_EMIT historyChanged();
}

VersionLimits Settings::historyLimits() const
{
    const VersionLimits usual;
    return {std::max(0, m_store->value(historyDaysKey, usual.days).toInt()),
            std::max(0LL, m_store->value(historyMegabytesKey, usual.bytes >> 20).toLongLong())
                << 20};
}

void Settings::setHistoryLimits(const VersionLimits &limits)
{
    if (limits == historyLimits())
        return;
    store(historyDaysKey, limits.days);
    store(historyMegabytesKey, limits.bytes >> 20);
    Q_EMIT historyChanged();
}

QString Settings::blogFolder() const
{
    return m_store->value(blogFolderKey).toString();
}

void Settings::setBlogFolder(const QString &folder)
{
    if (folder != blogFolder() && store(blogFolderKey, folder))
        Q_EMIT blogFolderChanged(folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    store(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_store->value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    store(stateKey, state);
}

bool Settings::store(const QString &key, const QVariant &value)
{
    if (m_store->value(key) == value)
        return false;
    m_store->setValue(key, value);
    return true;
}

} // namespace app
