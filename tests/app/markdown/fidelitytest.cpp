// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/htmltree.h"
#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <algorithm>

using app::Dialect;
using app::HtmlAttribute;
using app::HtmlNode;
using app::HtmlVisit;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString alignmentIn(const QString &style)
{
    static const QRegularExpression alignment(QStringLiteral("text-align:\\s*(\\w+)"));
    return alignment.match(style).captured(1);
}

// Browsers take a percent-encoded host for the one that it stands for.
QString withPlainHost(const QString &address)
{
    static const QRegularExpression host(QStringLiteral("^(https?://)([^/?#]*)"));
    const QRegularExpressionMatch match = host.match(address);
    return match.hasMatch()
        ? match.captured(1) + QUrl::fromPercentEncoding(match.captured(2).toUtf8())
            + address.mid(match.capturedEnd())
        : address;
}

// What a reader sees of an element: its tag, where it points, how it is aligned, a heading's id.
QString openingTag(HtmlNode node)
{
    static const QStringList Kept{QStringLiteral("alt"),     QStringLiteral("align"),
                                  QStringLiteral("checked"), QStringLiteral("colspan"),
                                  QStringLiteral("href"),    QStringLiteral("src"),
                                  QStringLiteral("start")};
    static const QRegularExpression heading(QStringLiteral("^h[1-6]$"));
    const QString tag = QString::fromUtf8(node.tag());
    QStringList attributes;
    for (const HtmlAttribute &attribute : node.attributes()) {
        const QString name = QString::fromUtf8(attribute.name);
        const QString value = QString::fromUtf8(attribute.value);
        if (name == u"style" && !alignmentIn(value).isEmpty())
            attributes.append(QStringLiteral("align=") + alignmentIn(value));
        else if (Kept.contains(name) || (name == u"id" && heading.match(tag).hasMatch()))
            attributes.append(name + u'=' + withPlainHost(value));
    }
    attributes.sort();
    return u'<' + (QStringList{tag} + attributes).join(u' ') + u'>';
}

QString blockOf(HtmlNode top)
{
    // A blank that does not break is one too.
    static const QRegularExpression space(QStringLiteral("\\s+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression around(QStringLiteral(
        "\\s*(</?(?:p|li|ul|ol|table|thead|tr|td|th|blockquote|h\\d|pre|div|dl|dt|dd|hr|br)"
        "(?: [^>]*)?>)\\s*"));
    QString block;
    app::walkHtml(top, [&](HtmlNode node, HtmlVisit visit) {
        if (node.kind() == HtmlNode::Kind::Text && visit == HtmlVisit::Enter)
            block += QString::fromUtf8(node.text()).replace(space, QStringLiteral(" "));
        else if (node.kind() == HtmlNode::Kind::Element && node.tag() != "tbody")
            block += visit == HtmlVisit::Enter
                ? openingTag(node)
                : QStringLiteral("</%1>").arg(QString::fromUtf8(node.tag()));
    });
    return block.replace(around, QStringLiteral("\\1")).trimmed();
}

// The top-level elements and texts of a page's body.
QStringList blocksOf(const QString &html)
{
    const app::HtmlTree tree(html.toUtf8());
    QStringList blocks;
    int depth = 0;
    app::walkHtml(tree.root(), [&](HtmlNode node, HtmlVisit visit) {
        if (visit == HtmlVisit::Leave) {
            --depth;
            return;
        }
        if (depth++ != 1)
            return;
        if (const QString block = blockOf(node); !block.isEmpty())
            blocks.append(block);
    });
    return blocks;
}

// Length of the longest common subsequence.
qsizetype countEqual(const QStringList &a, const QStringList &b)
{
    QList<qsizetype> row(b.size() + 1, 0);
    for (const QString &one : a) {
        qsizetype diagonal = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = one == b[j] ? diagonal + 1 : qMax(above, row[j]);
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

// Posts as people write them against what the real engines make of them; see refresh there.
class FidelityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreThoseOfTheRealEngine_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<double>("leastBlocks");
        QTest::addColumn<double>("leastPosts");
        QTest::newRow("jekyll") << Dialect::Jekyll << 0.999 << 0.99;
        QTest::newRow("hugo") << Dialect::Hugo << 0.99 << 0.97;
        QTest::newRow("hexo") << Dialect::Hexo << 0.998 << 0.97;
    }

    void blocksAreThoseOfTheRealEngine()
    {
        QFETCH(const Dialect, dialect);
        QFETCH(const double, leastBlocks);
        QFETCH(const double, leastPosts);
        const QDir folder(QStringLiteral(BYLINE_TEST_DATA "/fidelity"));
        const QStringList names
            = QDir(folder.filePath(QStringLiteral("posts"))).entryList(QDir::Files);
        QVERIFY(names.size() >= 40);
        qsizetype total = 0;
        qsizetype equal = 0;
        qsizetype whole = 0;
        for (const QString &name : names) {
            const QString post = read(folder.filePath(QStringLiteral("posts/") + name));
            const QString reference = read(folder.filePath(
                app::name(dialect) + u'/'
                + QString(name).replace(QStringLiteral(".md"), QStringLiteral(".html"))));
            QVERIFY2(!reference.isEmpty(), qPrintable(name));
            const QStringList expected = blocksOf(reference);
            const QStringList blocks = blocksOf(app::render(post, {dialect, false}).html());
            const qsizetype same = countEqual(expected, blocks);
            total += qMax(expected.size(), blocks.size());
            equal += same;
            if (same == expected.size() && same == blocks.size())
                ++whole;
            else
                qInfo() << name << "differs";
        }
        qInfo() << equal << "of" << total << "blocks," << whole << "of" << names.size() << "posts";
        QVERIFY(static_cast<double>(equal) >= leastBlocks * static_cast<double>(total));
        QVERIFY(static_cast<double>(whole) >= leastPosts * static_cast<double>(names.size()));
    }
};

QTEST_GUILESS_MAIN(FidelityTest)
#include "fidelitytest.moc"
