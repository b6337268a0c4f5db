// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imageuse.h"

#include "app/markdown/renderer.h"

#include <QTest>

using app::ImageUse;
using Origin = app::ImageUse::Origin;
using namespace Qt::StringLiterals;

class ImageUseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each as `LINE ORIGIN DESTINATION`, with `?` behind it where its range is not known.
    void usesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("uses");
        const auto row = [](const char *title, const char *text, const QStringList &uses) {
            QTest::newRow(title) << QString::fromUtf8(text) << uses;
        };
        row("an image", "![x](a.png)\n", {u"1 body a.png"_s});
        row("a value of the front matter", "---\nimage: a.png\n---\n", {u"2 field a.png"_s});
        row("values below a key, each at its line",
            "---\ntop:\n  b: /x/b.png\n  a: /x/a.png\n---\n",
            {u"3 field /x/b.png"_s, u"4 field /x/a.png"_s});
        row("one value at two places", "---\ntop:\n  b: a.png\n  a: a.png\n---\n",
            {u"3 field a.png"_s, u"4 field a.png"_s});
        row("a value that is a part of another",
            "---\ntop:\n  a: /img/a.png\n  b: img/a.png\n---\n",
            {u"3 field /img/a.png"_s, u"4 field img/a.png"_s});
        row("in a list between brackets", "---\ntop: [a.png,\n  'b.png']\n---\n",
            {u"2 field a.png"_s, u"3 field b.png"_s});
        row("a value that also stands in a comment", "---\ntop:\n  a: a.png # a.png\n  b: x\n---\n",
            {u"2 field a.png?"_s});
        row("each address of srcset", "<img src=\"a.png\" srcset=\"b.png 1x, /img/c.png 2x\">\n",
            {u"1 body a.png"_s, u"1 mention b.png"_s, u"1 mention /img/c.png"_s});
        row("a video's poster", "text\n\n<video poster='/img/a b.png'></video>\n",
            {u"3 mention /img/a b.png"_s});
        row("a theme's own shortcode", "{{< gallery \"/img/a.png\" >}}\n",
            {u"1 mention /img/a.png"_s});
        row("a theme's own snippet", "{% include figure path='/img/a.png' alt='b.png' %}\n",
            {u"1 mention /img/a.png"_s});
        row("with baseurl before it", "<video poster=\"{{ site.baseurl }}/img/a.png\"></video>\n",
            {u"1 mention {{ site.baseurl }}/img/a.png"_s});
        row("not in code", "`<img srcset=\"a.png\">`\n\n```\n<img srcset=\"a.png\">\n```\n", {});
        row("not in a comment", "<!-- <img src=\"a.png\"> -->\n", {});
        row("not what describes an image", "<video title=\"a.png\"></video>\n", {});
        row("by line", "<video poster=\"a.png\"></video>\n\n![x](b.png)\n",
            {u"1 mention a.png"_s, u"3 body b.png"_s});
    }

    void usesAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, uses);
        QStringList found;
        for (const ImageUse &use : app::imageUses({text, app::render(text).references, {}})) {
            found.append(u"%1 %2 %3"_s.arg(use.line).arg(nameOf(use.origin), use.destination));
            if (!use.range)
                found.last().append(u'?');
            else
                QCOMPARE(text.sliced(use.range->start, use.range->length), use.destination);
        }
        QCOMPARE(found, uses);
    }

private:
    static QString nameOf(Origin origin)
    {
        switch (origin) {
        case Origin::Body:
            return u"body"_s;
        case Origin::Link:
            return u"link"_s;
        case Origin::FrontMatter:
            return u"field"_s;
        case Origin::Mention:
            return u"mention"_s;
        }
        Q_UNREACHABLE();
    }
};

QTEST_GUILESS_MAIN(ImageUseTest)
#include "imageusetest.moc"
