// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/windowplace.h"

#include <QTest>

class WindowPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowFitsOntoTheScreen_data();
    void theWindowFitsOntoTheScreen();
    void aRememberedWindowIsOnAScreen_data();
    void aRememberedWindowIsOnAScreen();
};

void WindowPlaceTest::theWindowFitsOntoTheScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a large screen") << QSize(1920, 1040) << QSize(1280, 800);
    QTest::newRow("a screen as large as the window") << QSize(1280, 800) << QSize(1272, 756);
    QTest::newRow("one with a panel above") << QSize(1280, 768) << QSize(1272, 724);
    QTest::newRow("one with a dock beside") << QSize(1214, 1080) << QSize(1206, 800);
    QTest::newRow("a small one") << QSize(1024, 600) << QSize(1016, 556);
}

void WindowPlaceTest::theWindowFitsOntoTheScreen()
{
    QFETCH(const QSize, available);
    QFETCH(const QSize, size);
    QCOMPARE(ui::firstSize(available), size);
}

void WindowPlaceTest::aRememberedWindowIsOnAScreen_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("placed");
    // The screen is 1280 by 770 and begins below a panel.
    QTest::newRow("within it stays") << QRect(100, 80, 900, 600) << QRect(100, 80, 900, 600);
    QTest::newRow("as large as the screen stays")
        << QRect(0, 30, 1280, 770) << QRect(0, 30, 1280, 770);
    QTest::newRow("on a screen to the right that is gone")
        << QRect(2000, 200, 900, 600) << QRect(372, 200, 900, 600);
    QTest::newRow("on one to the left") << QRect(-1500, 100, 900, 600) << QRect(0, 100, 900, 600);
    QTest::newRow("of a larger screen") << QRect(-1598, 20, 2400, 1500) << QRect(0, 74, 1272, 726);
    QTest::newRow("below the edge") << QRect(100, 700, 900, 600) << QRect(100, 200, 900, 600);
}

void WindowPlaceTest::aRememberedWindowIsOnAScreen()
{
    QFETCH(const QRect, window);
    QFETCH(const QRect, placed);
    QCOMPARE(ui::placedWithin(window, QRect(0, 30, 1280, 770)), placed);
}

QTEST_GUILESS_MAIN(WindowPlaceTest)
#include "windowplacetest.moc"
