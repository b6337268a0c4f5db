// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace {

struct Example {
    int line = 0; ///< Of the specification.
    QString markdown;
    QString html;
};

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QString specification()
{
    const QString path = QStringLiteral(BYLINE_GFM_SPEC);
    if (!QFile::exists(path))
        return {};
    return QString::fromUtf8(
        outputOf(QStringLiteral("gzip"), {QStringLiteral("-dc"), path}, QByteArray()));
}

// Arrows stand for tabs there.
QList<Example> examplesIn(const QString &specification)
{
    static const QRegularExpression form(
        QStringLiteral("^`{32} example.*?\\n(.*?)^\\.\\n(.*?)^`{32}$"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QList<Example> examples;
    for (auto it = form.globalMatch(specification); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto text = [&match](int group) {
            return match.captured(group).replace(QChar(char16_t(0x2192)), u'\t');
        };
        const qsizetype line
            = QStringView(specification).left(match.capturedStart()).count(u'\n') + 1;
        examples.append({static_cast<int>(line), text(1), text(2)});
    }
    return examples;
}

} // namespace

// Every example of the GFM specification 0.29, which has all those of CommonMark 0.29. What the
// cmark-gfm program makes of one is the yardstick: it differs from the text in a few itself, where
// the text is of an extension that is switched off or on.
class SpecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesAreAsCmarkShowsThem()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("cmark-gfm"));
        const QList<Example> examples = examplesIn(specification());
        if (program.isEmpty() || examples.isEmpty())
            QSKIP("the cmark-gfm program and its spec.txt.gz are not there (Debian: cmark-gfm)");
        QCOMPARE(examples.size(), 673);
        QStringList arguments{QStringLiteral("--unsafe")};
        for (const char *extension :
             {"table", "strikethrough", "autolink", "tasklist", "footnotes"})
            arguments << QStringLiteral("-e") << QString::fromLatin1(extension);
        int asWritten = 0;
        for (const Example &example : examples) {
            const QString html
                = app::renderBody(example.markdown, {}, {app::Dialect::GitHub, false}).html();
            const QString expected
                = QString::fromUtf8(outputOf(program, arguments, example.markdown.toUtf8()));
            QVERIFY2(html == expected,
                     qPrintable(QStringLiteral("spec.txt:%1\n%2").arg(example.line).arg(html)));
            asWritten += html == example.html ? 1 : 0;
        }
        QCOMPARE(asWritten, 665);
    }
};

QTEST_GUILESS_MAIN(SpecTest)
#include "spectest.moc"
