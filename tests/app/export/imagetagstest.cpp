// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/imagetags.h"

#include <QTest>

class ImageTagsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsImages_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("alternative");
        const auto row = [](const char *name, const char *html, const char *tag, const char *source,
                            const char *alternative) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(tag)
                                << QString::fromUtf8(source) << QString::fromUtf8(alternative);
        };
        row("plain", "<p><img src=\"a.png\" alt=\"가\" /></p>", "<img src=\"a.png\" alt=\"가\" />",
            "a.png", "가");
        row("entities are decoded", "<img src=\"a?b&amp;c\" alt=\"&lt;&quot;&#39;&#x41;&gt;\">",
            "<img src=\"a?b&amp;c\" alt=\"&lt;&quot;&#39;&#x41;&gt;\">", "a?b&c", "<\"'A>");
        row("'>' in a value", "<img alt=\"a > b\" src=\"c.png\">x",
            "<img alt=\"a > b\" src=\"c.png\">", "c.png", "a > b");
        row("src in another value", "<img alt=\"src=&quot;no&quot;\" src=\"yes\">",
            "<img alt=\"src=&quot;no&quot;\" src=\"yes\">", "yes", "src=\"no\"");
        row("no src", "<img alt=\"x\">", "<img alt=\"x\">", "", "x");
        row("a name that starts alike", "<imgx src=\"no\"><img src=\"yes\">", "<img src=\"yes\">",
            "yes", "");
    }

    void findsImages()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, tag);
        QFETCH(const QString, source);
        QFETCH(const QString, alternative);
        const QList<app::ImageTag> tags = app::imageTags(html);
        QCOMPARE(tags.size(), 1);
        const app::ImageTag &found = tags.first();
        QCOMPARE(html.mid(found.range.start, found.range.length), tag);
        QCOMPARE(found.source, source);
        QCOMPARE(found.alternative, alternative);
    }

    void textHasNoTags()
    {
        QCOMPARE(app::plainText(u"<p>가&amp;<b>나</b><br />다\n라 <a title=\">\">마</a></p>"),
                 QStringLiteral("가&나 다 라 마"));
    }
};

QTEST_GUILESS_MAIN(ImageTagsTest)
#include "imagetagstest.moc"
