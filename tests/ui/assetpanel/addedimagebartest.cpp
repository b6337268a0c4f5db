// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/addedimagebar.h"
#include "app/settings/settings.h"
#include "ui/theme/themecontroller.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::AddedImageBar;

namespace {

AddedImageBar::Content content(const QString &name, const QString &facts, int count)
{
    AddedImageBar::Content content;
    content.name = name;
    content.altText = name;
    content.width = 1200;
    content.facts = facts;
    content.count = count;
    return content;
}

} // namespace

// Where everything in the bar is, however narrow it is and whatever it tells.
class AddedImageBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"s.ini"_s));
        m_theme = std::make_unique<ui::ThemeController>(*m_settings);
        m_bar = std::make_unique<AddedImageBar>(*m_theme);
    }
    void cleanup() { m_bar.reset(); }

    void everythingHasRoom_data();
    void everythingHasRoom();
    void theProgressHasRoomInANarrowBar();

private:
    /// What is seen and is no container.
    [[nodiscard]] QList<QWidget *> parts() const
    {
        QList<QWidget *> parts;
        for (QWidget *one : m_bar->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<QAbstractButton *>(one)
                || qobject_cast<QSpinBox *>(one)
                || (qobject_cast<QLineEdit *>(one) && !qobject_cast<QSpinBox *>(one->parent()))
                || qobject_cast<QLabel *>(one);
            if (isPart && one->isVisible())
                parts.append(one);
        }
        return parts;
    }
    [[nodiscard]] QRect place(const QWidget &part) const
    {
        return {part.mapTo(m_bar.get(), QPoint()), part.size()};
    }
    void verifyLayout() const;

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<AddedImageBar> m_bar;
};

void AddedImageBarTest::verifyLayout() const
{
    const QList<QWidget *> all = parts();
    QVERIFY(!all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QWidget &part = *all[i];
        const QString name
            = part.accessibleName() + QLatin1StringView(part.metaObject()->className());
        QVERIFY2(m_bar->rect().contains(place(part)), qPrintable(name + u" is cut off"_s));
        if (qobject_cast<const QAbstractButton *>(&part))
            QVERIFY2(part.width() >= part.sizeHint().width(), qPrintable(name + u" is cramped"_s));
        if (qobject_cast<const QLineEdit *>(&part))
            QVERIFY2(part.width() >= 140, qPrintable(name + u" is too narrow to write in"_s));
        for (qsizetype j = i + 1; j < all.size(); ++j)
            QVERIFY2(!place(part).intersects(place(*all[j])),
                     qPrintable(name + u" covers another part"_s));
    }
}

void AddedImageBarTest::everythingHasRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<int>("count");
    const QString shortName = u"a.png"_s;
    const QString longName = u"아주-긴-이름의-그림-"_s.repeated(8) + u"01.png"_s;
    const QString facts = u"4000 × 3000, 3.2 MB → 410 kB, 찍은 곳을 지웠습니다, 이미 있었습니다"_s;
    // A column of the text in windows of 1280, 1920 and more pixels.
    for (const int width : {384, 394, 480, 619, 620, 760, 1400}) {
        QTest::addRow("%d pixels, one with a short name", width)
            << width << shortName << facts << 1;
        QTest::addRow("%d pixels, many with long names", width)
            << width << longName << facts << 128;
    }
}

void AddedImageBarTest::everythingHasRoom()
{
    QFETCH(const int, width);
    QFETCH(const QString, name);
    QFETCH(const QString, facts);
    QFETCH(const int, count);
    m_bar->resize(width, 10);
    m_bar->showImage(content(name, facts, count));
    m_bar->resize(width, m_bar->sizeHint().height());
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    QCOMPARE(m_bar->width(), width); // Nothing in it pushes it wider.
    verifyLayout();
}

void AddedImageBarTest::theProgressHasRoomInANarrowBar()
{
    m_bar->resize(384, 10);
    m_bar->showProgress(99, 1000);
    m_bar->resize(384, m_bar->sizeHint().height());
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    QCOMPARE(m_bar->width(), 384);
    verifyLayout();
}

QTEST_MAIN(AddedImageBarTest)
#include "addedimagebartest.moc"
