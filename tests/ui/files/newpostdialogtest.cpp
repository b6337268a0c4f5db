// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/newpostdialog.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using ui::NewPostDialog;

class NewPostDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleIsNeeded();
    void makesThePostOfTheTitle();
    void aFolderThatCannotBeWrittenIsSaid();

private:
    static QLineEdit *title(const NewPostDialog &dialog)
    {
        return dialog.findChildren<QLineEdit *>().first();
    }
    static QPushButton *create(const NewPostDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
};

void NewPostDialogTest::aTitleIsNeeded()
{
    const QTemporaryDir folder;
    const NewPostDialog dialog(folder.path());
    QVERIFY(!create(dialog)->isEnabled());
    title(dialog)->insert(QStringLiteral("   "));
    QVERIFY(!create(dialog)->isEnabled());
    title(dialog)->insert(QStringLiteral("글"));
    QVERIFY(create(dialog)->isEnabled());
}

void NewPostDialogTest::makesThePostOfTheTitle()
{
    const QTemporaryDir folder;
    NewPostDialog dialog(folder.path());
    title(dialog)->insert(QStringLiteral("봄날의 산책: 한강"));
    dialog.show();
    QTest::keyClick(title(dialog), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(dialog.createdPath().startsWith(folder.path()));
    QVERIFY(dialog.createdPath().contains(QStringLiteral("봄날의-산책-한강")));
    QFile file(dialog.createdPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("봄날의 산책: 한강")));
}

void NewPostDialogTest::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QFile obstacle(folder.filePath(QStringLiteral("a")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    NewPostDialog dialog(folder.filePath(QStringLiteral("a/b")));
    title(dialog)->insert(QStringLiteral("글"));
    dialog.accept();
    QVERIFY(dialog.result() != QDialog::Accepted);
    QVERIFY(dialog.createdPath().isEmpty());
}

QTEST_MAIN(NewPostDialogTest)
#include "newpostdialogtest.moc"
