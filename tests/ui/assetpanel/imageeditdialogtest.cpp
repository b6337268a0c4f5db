// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/imageeditdialog.h"

#include "app/settings/settings.h"
#include "ui/assetpanel/cropview.h"
#include "ui/theme/themecontroller.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <memory>

using ui::CropView;
using ui::ImageEditDialog;
using namespace Qt::StringLiterals;

class ImageEditDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        const QString path = QFileInfo(m_folder.path()).canonicalFilePath() + u"/a.png"_s;
        QImage image(800, 400, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(path));
        m_dialog = std::make_unique<ImageEditDialog>(path, m_theme);
        m_dialog->show();
        QTRY_VERIFY(button(u"Turn Left"_s)->isEnabled());
    }

    void nothingToDoIsNothingToApply()
    {
        QVERIFY(!button(u"Apply"_s)->isEnabled());
        QTest::mouseClick(button(u"Turn Left"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->edit().quarterTurns, 3);
        QVERIFY(button(u"Apply"_s)->isEnabled());
        QTest::mouseClick(button(u"Turn Right"_s), Qt::LeftButton);
        QVERIFY(m_dialog->edit().isEmpty());
        QVERIFY(!button(u"Apply"_s)->isEnabled());
    }

    void fieldsSayWhatIsKept()
    {
        field(u"Left edge"_s)->setValue(100);
        QCOMPARE(m_dialog->edit().crop, QRect(100, 0, 700, 400));
        field(u"Height of the part"_s)->setValue(200);
        field(u"Width of the result"_s)->setValue(350);
        QCOMPARE(m_dialog->edit(), (app::ImageEdit{0, {100, 0, 700, 200}, 350}));
        QVERIFY(m_dialog->findChild<QLabel *>(u"mutedLabel"_s)->text().startsWith(u"350 × 100"));
        QTest::mouseClick(button(u"Turn Right"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->edit().crop, QRect(200, 100, 200, 700));
        QCOMPARE(field(u"Upper edge"_s)->value(), 100);
    }

    void keysDrawThePart()
    {
        auto *view = m_dialog->findChild<CropView *>();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_dialog->edit().crop, QRect(0, 0, 792, 400));
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(m_dialog->edit().crop, QRect(8, 0, 792, 400));
        QTest::keyClick(view, Qt::Key_Right); // It is at the edge.
        QCOMPARE(m_dialog->edit().crop, QRect(8, 0, 792, 400));
    }

    void theMouseDrawsAPart()
    {
        auto *view = m_dialog->findChild<CropView *>();
        const QPoint middle = view->rect().center();
        QTest::mousePress(view, Qt::LeftButton, {}, middle - QPoint(50, 40));
        QTest::mouseMove(view, middle);
        QTest::mouseMove(view, middle + QPoint(50, 40));
        QTest::mouseRelease(view, Qt::LeftButton, {}, middle + QPoint(50, 40));
        const QRect crop = m_dialog->edit().crop;
        QVERIFY(!crop.isEmpty());
        QVERIFY(std::abs(crop.center().x() - 400) <= 4);
        QVERIFY(std::abs(crop.center().y() - 200) <= 4);
        QCOMPARE(field(u"Width of the part"_s)->value(), crop.width());
    }

private:
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] QSpinBox *field(const QString &name) const
    {
        for (QSpinBox *one : m_dialog->findChildren<QSpinBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    app::Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    ui::ThemeController m_theme{m_settings};
    std::unique_ptr<ImageEditDialog> m_dialog;
};

QTEST_MAIN(ImageEditDialogTest)
#include "imageeditdialogtest.moc"
