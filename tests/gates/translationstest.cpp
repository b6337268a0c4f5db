// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QDomDocument>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The Korean interface is whole: collected afresh from the sources, no string lacks a translation.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noKoreanStringIsUnfinished();
    void placeholdersSurvive();
    void mnemonicsSurvive();

private:
    struct Message {
        QString context;
        QString source;
        QString translation;
        bool isUnfinished = false;
    };

    QList<Message> m_messages;
};

void TranslationsTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("byline_ko.ts"));
    QVERIFY(QFile::copy(QStringLiteral(BYLINE_SOURCE_DIR "/translations/byline_ko.ts"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.start(QStringLiteral(BYLINE_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"),
                   QStringLiteral(BYLINE_SOURCE_DIR), QStringLiteral(BYLINE_SOURCE_DIR "/ui"),
                   QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);

    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QDomDocument document;
    QVERIFY(document.setContent(&file));
    const QDomNodeList contexts = document.elementsByTagName(QStringLiteral("context"));
    for (int i = 0; i < contexts.size(); ++i) {
        const QDomElement context = contexts.at(i).toElement();
        const QDomNodeList messages = context.elementsByTagName(QStringLiteral("message"));
        for (int j = 0; j < messages.size(); ++j) {
            const QDomElement message = messages.at(j).toElement();
            const QDomElement translation
                = message.firstChildElement(QStringLiteral("translation"));
            m_messages.append({context.firstChildElement(QStringLiteral("name")).text(),
                               message.firstChildElement(QStringLiteral("source")).text(),
                               translation.text(),
                               translation.attribute(QStringLiteral("type")) == u"unfinished"
                                   || translation.text().isEmpty()});
        }
    }
    QVERIFY(m_messages.size() > 100);
}

void TranslationsTest::noKoreanStringIsUnfinished()
{
    QStringList unfinished;
    for (const Message &message : std::as_const(m_messages)) {
        if (message.isUnfinished)
            unfinished.append(message.context + QStringLiteral(": ") + message.source);
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
}

void TranslationsTest::placeholdersSurvive()
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
            found.append(matches.next().captured());
        found.sort();
        found.removeDuplicates();
        return found;
    };
    for (const Message &message : std::as_const(m_messages)) {
        if (!message.isUnfinished)
            QVERIFY2(placeholders(message.source) == placeholders(message.translation),
                     qPrintable(message.source));
    }
}

void TranslationsTest::mnemonicsSurvive()
{
    for (const Message &message : std::as_const(m_messages)) {
        if (message.context == u"Command" && !message.isUnfinished)
            QVERIFY2(message.source.contains(u'&') == message.translation.contains(u'&'),
                     qPrintable(message.source));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
