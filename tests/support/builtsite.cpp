// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/builtsite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace test {
namespace {

const QByteArray LongBody = R"(
바이라인이 **다듬은** 첫 문단이다. 그 뒤에 [링크](https://example.org/x)가 온다.

## 둘째 제목

- 하나인 항목
- 둘째인 항목
- 셋째인 항목

> 인용은 조용히 말하는 사람의 것이다.

```js
const answer = 42; // the answer
```

| 시간 | 내용 |
| --- | --- |
| 09:00 | 등록과 커피 |
| 10:00 | 여는 이야기 |

Some `inline code` in an English paragraph that is long enough to be wrapped in a narrow column.

### 셋째 제목

1. 처음 할 일
2. 다음 할 일

---

마지막 문단으로 글을 맺는다.
)";

QByteArray post(const QByteArray &title, const QByteArray &date, const QByteArray &body)
{
    return "---\nlayout: post\ntitle: \"" + title + "\"\ndate: " + date + "\n---\n" + body;
}

const QByteArray HugoLayout = R"html(<!DOCTYPE html>
<html lang="ko" class="no-js plain">
<head>
<meta charset="utf-8">
<title>{{ .Title }}</title>
<link rel="stylesheet" href="{{ "css/site.css" | absURL }}">
<link rel="stylesheet" href="https://fonts.example.com/all.css">
<style>.top { border-bottom: 3px solid rgb(10, 120, 90); }</style>
<script>document.documentElement.className = "js plain";</script>
</head>
<body class="single" onload="start()">
<nav class="top"><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
<main>
<article class="entry">
<header class="entry-head"><h1>{{ .Title }}</h1><p class="when"><time>{{ .Date.Format "2006-01-02" }}</time></p></header>
<div class="entry-body">
{{ .Content }}
</div>
<p class="share">Share this</p>
</article>
<aside><h4>Recent</h4>{{ range .Site.RegularPages }}<p>{{ .Summary }}</p>{{ end }}</aside>
</main>
<iframe src="https://ads.example.com/"></iframe>
</body>
</html>
)html";

const QByteArray HugoStyle = R"(@import "parts/type.css";
body { margin: 0; background: rgb(250, 248, 240) url(../img/paper.png); }
main { display: grid; grid-template-columns: minmax(0, 1fr) 200px; max-width: 900px; margin: 0 auto; }
.entry-body > p { margin: 0 0 20px; }
.entry-body > p + p { text-indent: 18px; }
.entry-body > h2:first-of-type { color: rgb(180, 40, 40); }
.entry-body > :last-child { border-left: 4px solid rgb(0, 0, 255); }
.entry-body table { border-collapse: collapse; width: 100%; }
.entry-body td, .entry-body th { border: 1px solid #ccc; padding: 6px; }
)";

const QByteArray HugoType
    = R"(@font-face { font-family: "Site Face"; src: url("../../fonts/face.woff2"); }
body { font: 17px/1.6 "DejaVu Serif", serif; }
@media screen and (prefers-color-scheme: dark) { .entry-body > p { color: rgb(220, 221, 222); } }
)";

void writeJekyll(const BuiltSite &site)
{
    site.write(QStringLiteral("_config.yml"),
               "title: 바람\ntheme: minima\nbaseurl: /blog\nurl: https://example.org\n"
               "timezone: Asia/Seoul\n");
    site.write(QStringLiteral("index.md"), "---\nlayout: home\n---\n");
}

void writeHugo(const BuiltSite &site)
{
    site.write(QStringLiteral("config.toml"),
               "baseURL = \"https://example.org/notes/\"\ntitle = \"Notes\"\n"
               "disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n");
    site.write(QStringLiteral("layouts/_default/single.html"), HugoLayout);
    site.write(QStringLiteral("layouts/_default/list.html"), HugoLayout);
    site.write(QStringLiteral("static/css/site.css"), HugoStyle);
    site.write(QStringLiteral("static/css/parts/type.css"), HugoType);
    // An 8 by 8 picture.
    site.write(
        QStringLiteral("static/img/paper.png"),
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEElEQVR4nGP8/"
                               "58BG2DCKkqxBAB3lwMNwN8nVwAAAABJRU5ErkJggg=="));
}

} // namespace

BuiltSite::BuiltSite(Kind kind)
    : m_kind(kind)
{
    kind == Kind::Jekyll ? writeJekyll(*this) : writeHugo(*this);
    write(longPost(), post("긴 글의 제목", "2026-03-02 10:00:00 +0900", LongBody));
    write(shortPost(), post("짧은 글", "2026-03-03 10:00:00 +0900", "\n한 문단뿐인 글이다.\n"));
}

QString BuiltSite::obstacle() const
{
    const QString program
        = m_kind == Kind::Jekyll ? QStringLiteral("jekyll") : QStringLiteral("hugo");
    if (QStandardPaths::findExecutable(program).isEmpty())
        return program + QStringLiteral(" is not installed");
    return {};
}

QString BuiltSite::build() const
{
    QProcess process;
    process.setWorkingDirectory(root());
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (m_kind == Kind::Jekyll)
        process.start(QStringLiteral("jekyll"), {QStringLiteral("build")});
    else
        process.start(QStringLiteral("hugo"), {});
    const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
    return isDone ? QString() : QString::fromUtf8(process.readAll()) + process.errorString();
}

QByteArray BuiltSite::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void BuiltSite::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path(name)));
}

QString BuiltSite::longPost() const
{
    return m_kind == Kind::Jekyll ? QStringLiteral("_posts/2026-03-02-long-post.md")
                                  : QStringLiteral("content/posts/long-post.md");
}

QString BuiltSite::longPage() const
{
    return m_kind == Kind::Jekyll ? QStringLiteral("2026/03/02/long-post.html")
                                  : QStringLiteral("posts/long-post/index.html");
}

QString BuiltSite::shortPost() const
{
    return m_kind == Kind::Jekyll ? QStringLiteral("_posts/2026-03-03-short-post.md")
                                  : QStringLiteral("content/posts/short-post.md");
}

QString BuiltSite::shortPage() const
{
    return m_kind == Kind::Jekyll ? QStringLiteral("2026/03/03/short-post.html")
                                  : QStringLiteral("posts/short-post/index.html");
}

QString BuiltSite::output() const
{
    return path(m_kind == Kind::Jekyll ? QStringLiteral("_site") : QStringLiteral("public"));
}

} // namespace test
