// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"
#include "trackingpage.h"

#include <QProcess>
#include <QRegularExpression>
#include <QWebEnginePage>
#include <QWebEngineProfile>

namespace {

const QString Address = u"http://way%1.tracker.invalid/"_s;

/// Shows the tracking page with every protection, then in a browser's page without any.
int showPage(bool isLocked)
{
    if (isLocked) {
        PreviewFixture preview;
        const bool isShown = preview.showHtml({test::trackingHtml(Address), u"<p>after</p>"_s});
        for (int i = 0; i < 5; ++i)
            (void)preview.evaluateSettled({});
        return isShown ? 0 : 1;
    }
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    bool isLoaded = false;
    QObject::connect(&page, &QWebEnginePage::loadFinished, &page, [&] { isLoaded = true; });
    page.setHtml(test::trackingHtml(Address), QUrl(u"http://localhost/"_s));
    return PreviewFixture::waitFor([&] { return isLoaded; }) ? 0 : 1;
}

} // namespace

/// What Chromium asks its resolver while it shows a stranger's post, as its own log of the network
/// has it. That is written when the process ends, so each page is shown by a process of its own.
class NameLookupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlockedPageLooksNamesUp() { QVERIFY(namesLookedUp(u"open"_s).size() > 5); }
    void previewLooksNoNameUp() { QCOMPARE(namesLookedUp(u"locked"_s), QStringList()); }

private:
    QStringList namesLookedUp(const QString &page)
    {
        const QString log = m_folder.filePath(page + u".json"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s,
                           environment.value(u"QTWEBENGINE_CHROMIUM_FLAGS"_s) + u" --log-net-log="_s
                               + log);
        environment.insert(u"BYLINE_TEST_PAGE"_s, page);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath());
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return {u"the page could not be shown"_s};
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly))
            return {u"no log was written"_s};
        const QString text = QString::fromUtf8(file.readAll());
        if (!text.contains(u"\"constants\""_s))
            return {u"the log is empty"_s};
        static const QRegularExpression name(u"way\\d+\\.tracker\\.invalid"_s);
        QStringList names;
        for (auto it = name.globalMatch(text); it.hasNext();)
            names.append(it.next().captured());
        names.removeDuplicates();
        return names;
    }

    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (const QString page = qEnvironmentVariable("BYLINE_TEST_PAGE"); !page.isEmpty())
        return showPage(page == u"locked");
    NameLookupsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "namelookupstest.moc"
