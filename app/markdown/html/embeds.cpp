// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/embeds.h"

#include <QRegularExpression>
#include <QString>

#include <array>

namespace app {
namespace {

enum class Kind { Video, Other };

struct Host {
    const char *name;
    Kind kind;
    const char *tag;
    const char *url; ///< Of the frame, behind `https://`; its groups are parts of `page`.
    const char *page;
};

// Their documentations of "embed".
constexpr std::array Hosts{
    Host{"YouTube", Kind::Video, "iframe",
         "(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{1,64})(?:[?#].*)?",
         "https://www.youtube.com/watch?v=%1"},
    Host{"YouTube", Kind::Video, "iframe",
         "(?:www\\.)?youtube(?:-nocookie)?\\.com/embed(?:/videoseries)?/"
         "?\\?(?:.*&)?list=([\\w-]{1,64})"
         "(?:[&#].*)?",
         "https://www.youtube.com/playlist?list=%1"},
    Host{"Vimeo", Kind::Video, "iframe", "player\\.vimeo\\.com/video/(\\d{1,20})(?:[?#/].*)?",
         "https://vimeo.com/%1"},
    Host{"Dailymotion", Kind::Video, "iframe",
         "(?:www\\.|geo\\.)?dailymotion\\.com/embed/video/(\\w{1,32})(?:[?#].*)?",
         "https://www.dailymotion.com/video/%1"},
    Host{"NAVER TV", Kind::Video, "iframe", "tv\\.naver\\.com/embed/(\\d{1,20})(?:[?#].*)?",
         "https://tv.naver.com/v/%1"},
    Host{"Kakao TV", Kind::Video, "iframe",
         "(?:play-)?tv\\.kakao\\.com/embed/player/cliplink/(\\w{1,40})(?:[@?#].*)?",
         "https://tv.kakao.com/v/%1"},
    Host{"Bilibili", Kind::Video, "iframe",
         "player\\.bilibili\\.com/player\\.html\\?(?:.*&)?bvid=(\\w{1,32})(?:[&#].*)?",
         "https://www.bilibili.com/video/%1"},
    Host{"niconico", Kind::Video, "iframe", "embed\\.nicovideo\\.jp/watch/(\\w{1,32})(?:[?#/].*)?",
         "https://www.nicovideo.jp/watch/%1"},
    Host{"Twitch", Kind::Video, "iframe",
         "player\\.twitch\\.tv/\\?(?:.*&)?video=v?(\\d{1,20})(?:[&#].*)?",
         "https://www.twitch.tv/videos/%1"},
    Host{"TED", Kind::Video, "iframe",
         "embed\\.ted\\.com/talks/(?:lang/[\\w-]+/)?([\\w-]{1,120})(?:[?#].*)?",
         "https://www.ted.com/talks/%1"},
    Host{"Spotify", Kind::Other, "iframe",
         "open\\.spotify\\.com/embed/(track|album|playlist|episode|show)/(\\w{1,40})(?:[?#].*)?",
         "https://open.spotify.com/%1/%2"},
    Host{"CodePen", Kind::Other, "iframe",
         "codepen\\.io/([\\w-]{1,60})/embed/(?:preview/)?(\\w{1,32})/?(?:[?#].*)?",
         "https://codepen.io/%1/pen/%2"},
    Host{"GitHub Gist", Kind::Other, "script",
         "gist\\.github\\.com/([\\w-]{1,60})/(\\w{1,40})\\.js(?:[?#].*)?",
         "https://gist.github.com/%1/%2"},
    Host{"GitHub Gist", Kind::Other, "script", "gist\\.github\\.com/(\\w{1,40})\\.js(?:[?#].*)?",
         "https://gist.github.com/%1"},
};

const std::array<QRegularExpression, Hosts.size()> &expressions()
{
    static const std::array<QRegularExpression, Hosts.size()> all = [] {
        std::array<QRegularExpression, Hosts.size()> made;
        for (std::size_t i = 0; i < Hosts.size(); ++i)
            made[i] = QRegularExpression(
                QStringLiteral("^(?:https?:)?//(?:%1)$").arg(QLatin1StringView(Hosts[i].url)),
                QRegularExpression::CaseInsensitiveOption);
        return made;
    }();
    return all;
}

} // namespace

std::optional<Embed> knownEmbed(QByteArrayView tag, const QByteArray &url)
{
    constexpr qsizetype LongestUrl = 2000;
    const QByteArray trimmed = url.trimmed();
    if (trimmed.size() > LongestUrl)
        return std::nullopt;
    const QString text = QString::fromUtf8(trimmed);
    for (std::size_t i = 0; i < Hosts.size(); ++i) {
        const Host &host = Hosts[i];
        const QRegularExpressionMatch match
            = tag == host.tag ? expressions()[i].match(text) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        QString page = QLatin1StringView(host.page);
        for (int group = 1; group <= match.lastCapturedIndex(); ++group)
            page = page.arg(match.captured(group));
        return Embed{host.name, page.toUtf8(), host.kind == Kind::Video};
    }
    return std::nullopt;
}

QByteArray placeholder(const Embed &embed)
{
    const QByteArray address = embed.address.toPercentEncoding(":/?=&%");
    QByteArray shown = embed.address.mid(qsizetype(sizeof "https://") - 1);
    if (shown.startsWith("www."))
        shown = shown.mid(4);
    return QByteArray(embed.isVideo ? "<a class=\"embed-box embed-video\" href=\""
                                    : "<a class=\"embed-box\" href=\"")
        + QByteArray(address).replace('&', "&amp;") + "\"><span class=\"embed-host\">" + embed.host
        + "</span> <span class=\"embed-address\">"
        + shown.replace('&', "&amp;").replace('<', "&lt;") + "</span></a>";
}

} // namespace app
