// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/sanitizer.h"
#include "app/markdown/renderer.h"
#include "tests/support/attacks.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

using namespace Qt::StringLiterals;

namespace {

/// Counts what a page asks for by itself, images aside, and lets nothing but the page itself out.
class Gate final : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        const bool isPage = request.requestUrl() == page;
        request.block(!isPage);
        if (!isPage && request.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeImage)
            requests.append(request.requestUrl().toString());
    }

    QUrl page;
    QStringList requests;
};

/// A page as browsers have it, JavaScript on, with nothing between it and what is in it.
class OpenPage final : public QWebEnginePage
{
public:
    explicit OpenPage(QWebEngineProfile &profile)
        : QWebEnginePage(&profile)
    { }

    int alerts = 0;
    QStringList ways; ///< Where it wanted to go.

protected:
    void javaScriptAlert(const QUrl & /*origin*/, const QString & /*text*/) override { ++alerts; }

    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool /*isMain*/) override
    {
        if (type == NavigationTypeTyped)
            return true;
        ways.append(url.toString());
        return false;
    }
};

/// What a reader can do to a page, to all that is in it; tells how many nodes there are.
const QString everyGesture
    = u"(() => { const all = [...document.body.querySelectorAll('*')];"
      "for (const node of all) { for (const name of ['mouseover', 'pointerenter', 'focus',"
      " 'toggle', 'load', 'error', 'animationstart', 'wheel', 'copy', 'paste'])"
      " node.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));"
      " if (node.focus) node.focus(); if (node.click) node.click(); }"
      "return all.length; })()"_s;

} // namespace

/// The sanitizer as the only layer: what it lets through is shown by a browser that would do all.
class AttacksPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void sanitizedAttacksDoNothing_data();
    void sanitizedAttacksDoNothing();
    void attacksThatAreLeftAloneDo();

private:
    void load(const QString &body, OpenPage &page);

    QTemporaryDir m_folder;
    QWebEngineProfile m_profile;
    Gate m_gate;
};

void AttacksPageTest::load(const QString &body, OpenPage &page)
{
    QFile file(m_folder.filePath(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE html><meta charset=utf-8><title>calm</title><body>" + body.toUtf8());
    file.close();
    m_gate.page = QUrl::fromLocalFile(file.fileName());
    m_gate.requests.clear();
    m_profile.setUrlRequestInterceptor(&m_gate);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(m_gate.page);
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 30'000);
}

void AttacksPageTest::sanitizedAttacksDoNothing_data()
{
    QTest::addColumn<app::Dialect>("dialect");
    for (const app::Dialect dialect :
         {app::Dialect::GitHub, app::Dialect::Jekyll, app::Dialect::Hugo, app::Dialect::Hexo})
        QTest::addRow("%s", qPrintable(app::name(dialect))) << dialect;
}

void AttacksPageTest::sanitizedAttacksDoNothing()
{
    QFETCH(const app::Dialect, dialect);
    QString body;
    for (const test::Attack &attack : test::attacks()) {
        body += QString::fromUtf8(app::sanitize(attack.payload).value_or(QByteArray()));
        body += app::render(QString::fromUtf8(attack.payload), {dialect}).html();
    }
    OpenPage page(m_profile);
    load(body, page);
    int nodes = 0;
    page.runJavaScript(everyGesture, [&nodes](const QVariant &result) { nodes = result.toInt(); });
    QTRY_VERIFY_WITH_TIMEOUT(nodes > 1000, 30'000);
    QCOMPARE(page.alerts, 0);
    QCOMPARE(page.title(), u"calm"_s);
    QCOMPARE(m_gate.requests, QStringList());
    for (const QString &way : std::as_const(page.ways))
        QVERIFY2(QStringList({u"http"_s, u"https"_s, u"mailto"_s, u"file"_s})
                     .contains(QUrl(way).scheme()),
                 qPrintable(way));
}

// Or the test above would test nothing.
void AttacksPageTest::attacksThatAreLeftAloneDo()
{
    QString body;
    for (const test::Attack &attack : test::attacks()) {
        if (attack.name.startsWith("handlers/"))
            body += QString::fromUtf8(attack.payload);
    }
    OpenPage page(m_profile);
    load(body, page);
    QTRY_VERIFY(page.alerts > 5);
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    AttacksPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "attackspagetest.moc"
