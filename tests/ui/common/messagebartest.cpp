// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"

#include "app/settings/settings.h"
#include "ui/theme/themecontroller.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using ui::MessageBar;

/// A pane with the bar on top, as wide as a preview in a small window.
class Pane final : public QWidget
{
public:
    Pane()
        : theme(settings)
        , bar(new MessageBar(theme, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(bar);
        layout->addStretch();
        resize(400, 600);
    }

    [[nodiscard]] QLabel *text() const
    {
        for (auto *label : bar->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                return label;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    app::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::ThemeController theme;
    MessageBar *bar;
};

class MessageBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextHasTheWidthThatTheIconAndCloseLeave();
    void choicesStandBelowTheTextInANarrowPane();
    void dismissedBarHasNoMessage();
};

void MessageBarTest::longTextHasTheWidthThatTheIconAndCloseLeave()
{
    Pane pane;
    pane.resize(20, 600); // As before its splitter gives it its width.
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.bar->showMessage(MessageBar::Tone::Warning,
                          QStringLiteral("There is no preview of this text: ").repeated(4));
    pane.resize(400, 600);
    QTRY_VERIFY(pane.text() && pane.text()->width() > 300);
    QVERIFY(pane.bar->height() < 120);
}

void MessageBarTest::choicesStandBelowTheTextInANarrowPane()
{
    Pane pane;
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.bar->showMessage(MessageBar::Tone::Information,
                          QStringLiteral("Another program has changed this post on the disk."),
                          {{QStringLiteral("Keep My Version"),
                            [] {
                            }},
                           {QStringLiteral("Take Theirs"), [] {
                            }}});
    const auto *button = pane.bar->findChild<QPushButton *>();
    QVERIFY(button);
    QTRY_VERIFY(button->y() >= pane.text()->geometry().bottom());
    QVERIFY(pane.text()->width() > 300);
}

void MessageBarTest::dismissedBarHasNoMessage()
{
    Pane pane;
    pane.show();
    pane.bar->showMessage(MessageBar::Tone::Error, QStringLiteral("The disk is full."));
    QCOMPARE(pane.bar->message(), QStringLiteral("The disk is full."));
    pane.bar->dismiss();
    QVERIFY(pane.bar->message().isEmpty());
}

QTEST_MAIN(MessageBarTest)
#include "messagebartest.moc"
