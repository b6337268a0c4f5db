// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "ui/theme/icon.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themecontroller.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using ui::Theme;

namespace {

// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void styleSheetNamesOnlyKnownRoles();
    void choiceOfColorsTakesEffectAtOnce();
    void iconsOfTheListAreBuiltIn();
    void iconsFollowTheTheme();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[name, theme] :
         {std::pair{"light", &ui::lightTheme()}, std::pair{"dark", &ui::darkTheme()}}) {
        const auto row = [name = name](const char *what) {
            return QByteArray(name) + ": " + what;
        };
        for (const QColor &ground : {theme->window, theme->panel, theme->page, theme->raised}) {
            const QByteArray on = " on " + ground.name().toLatin1();
            QTest::newRow(row("text") + on) << theme->text << ground << 7.0;
            QTest::newRow(row("muted text") + on) << theme->mutedText << ground << 4.5;
            QTest::newRow(row("error") + on) << theme->error << ground << 4.5;
            QTest::newRow(row("warning") + on) << theme->warning << ground << 4.5;
            QTest::newRow(row("accent") + on) << theme->accent << ground << 4.5;
        }
        QTest::newRow(row("text on selection")) << theme->text << theme->selection << 7.0;
        QTest::newRow(row("text on accent")) << theme->accentText << theme->accent << 4.5;
        QTest::newRow(row("heading")) << theme->syntaxHeading << theme->page << 4.5;
        QTest::newRow(row("code")) << theme->syntaxCode << theme->syntaxCodeBackground << 4.5;
        QTest::newRow(row("link")) << theme->syntaxLink << theme->page << 4.5;
        QTest::newRow(row("key")) << theme->syntaxKey << theme->page << 4.5;
        QTest::newRow(row("string")) << theme->syntaxString << theme->page << 4.5;
        QTest::newRow(row("literal")) << theme->syntaxLiteral << theme->page << 4.5;
    }
}

void ThemeTest::textIsReadable()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double measured = contrast(text, ground);
    QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
}

void ThemeTest::styleSheetNamesOnlyKnownRoles()
{
    static const QRegularExpression role(QStringLiteral("@[a-zA-Z]+"));
    for (const Theme *theme : {&ui::lightTheme(), &ui::darkTheme()}) {
        const QString sheet = ui::styleSheet(*theme);
        QVERIFY(!sheet.isEmpty());
        QVERIFY2(!role.match(sheet).hasMatch(), qPrintable(role.match(sheet).captured()));
        static const QRegularExpression image(QStringLiteral("url\\(([^)]+)\\)"));
        for (auto images = image.globalMatch(sheet); images.hasNext();)
            QVERIFY(QFile::exists(images.next().captured(1)));
    }
}

void ThemeTest::choiceOfColorsTakesEffectAtOnce()
{
    const QTemporaryDir folder;
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setColorScheme(app::ColorScheme::Light);
    const ui::ThemeController theme(settings);
    QVERIFY(!theme.theme().isDark);
    QSignalSpy changed(&theme, &ui::ThemeController::themeChanged);
    settings.setColorScheme(app::ColorScheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.theme().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ui::darkTheme().page);
    settings.setColorScheme(app::ColorScheme::Dark);
    QCOMPARE(changed.count(), 1);
}

void ThemeTest::iconsOfTheListAreBuiltIn()
{
    QFile list(QStringLiteral(BYLINE_SOURCE_DIR "/resources/icons/icons.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QList<QByteArray> names = list.readAll().split('\n');
    for (const QByteArray &name : names) {
        if (!name.isEmpty())
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name))),
                     name);
    }
}

void ThemeTest::iconsFollowTheTheme()
{
    const auto color = [](const Theme &theme) {
        const QImage image = ui::icon(QLatin1StringView("minus"), theme).pixmap(24, 24).toImage();
        return image.pixelColor(12, 12).lightness();
    };
    QVERIFY(color(ui::lightTheme()) < 128);
    QVERIFY(color(ui::darkTheme()) > 128);
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
