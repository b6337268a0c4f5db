// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QString>

namespace test {

/// How many images illustratedPost() has.
constexpr int PictureCount = 10;

/// A post as bloggers write them, of about a hundred blocks: Korean, with tables, code, lists,
/// formulas and images that are much higher on the page than in the text. Front matter of four
/// lines.
[[nodiscard]] inline QString illustratedPost()
{
    using namespace Qt::StringLiterals;
    QString text = u"---\ntitle: 그림이 많은 글\ndate: 2026-01-02 10:00\n---\n\n"_s;
    for (int i = 0; i < PictureCount; ++i) {
        text += u"## %1. 제목과 *강조*\n\n"_s.arg(i + 1);
        text
            += u"오전에는 **서비스 소개**를 듣고, 오후에는 [링크](https://example.org/%1)를 따라 세션을 "_s
               u"찾아 듣는 방식. 😏 "_s.arg(i)
                   .repeated(1 + i % 4 * 3)
            + u"\n\n"_s;
        text += u"| 시간 | 내용 |\n| --- | --- |\n"_s
            + u"| 09:00 - 10:00 | **등록**<br/>*전시 부스를 관람하는 시간이 넉넉하게 있다* |\n"_s
                  .repeated(1 + i % 3 * 2)
            + u"\n"_s;
        text += u"![](img/picture%1.png)\n\n<br/>\n\n"_s.arg(i);
        text += u"```cpp\n"_s + u"int main() { return 0; }\n"_s.repeated(2 + i * 3) + u"```\n\n"_s;
        text
            += u"1. 하나\n   - 둘\n   - 셋\n\n   이어지는 문단\n\n> 인용한 문장이\n> 두 줄이다.\n\n"_s;
        text += u"A line of English between,\nwith a soft break and `code`.\n\n***\n\n"_s;
    }
    return text + u"마치며.\n"_s;
}

inline void addPicture(const QString &folder, int index)
{
    const QString name = QStringLiteral("%1/img/picture%2.png").arg(folder).arg(index);
    QDir(folder).mkpath(QStringLiteral("img"));
    QImage image(300, 2000, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    // Half of a file is no image: it is there at once.
    image.save(name + QStringLiteral(".part"), "PNG");
    QFile::rename(name + QStringLiteral(".part"), name);
}

} // namespace test
